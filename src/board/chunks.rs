//! A long list in chunks: only those near what is in sight are built, and told what changes.

use std::sync::Arc;

use leptos::prelude::*;

use super::editor::Editor;
use tranche::ui::browser::{in_view, load};
use tranche::ui::signals::set_if_other;

/// How many bids stand in one chunk of a long list.
const CHUNK: usize = 25;
/// What the elements of chunks are called: their class, and with their number their id.
const NAME: &str = "chunk";

/// The chunks of the list, in the order in which they stand on the page. A list that is not long is built at once.
#[derive(Clone, Copy)]
pub struct Chunks {
    editor: Editor,
    is_long: bool,
    all: StoredValue<Vec<Chunk>>,
}

/// Bids that stand one after the other, under one heading.
#[derive(Clone)]
pub struct Chunk {
    /// The id of its element.
    pub id: String,
    /// Where its bids stand in the paper.
    pub places: Arc<[usize]>,
    /// Whether its rows are there. Once they are, they stay.
    pub is_built: RwSignal<bool>,
    is_near: bool,
}

impl Chunks {
    /// No chunks yet.
    pub fn none(editor: Editor, is_long: bool) -> Self {
        let can_tell = |chunks: Self| in_view::on_change(move |id, is_near| chunks.turned(id, is_near));
        let mut chunks = Self { editor, is_long, all: StoredValue::new(Vec::new()) };
        chunks.is_long = is_long && can_tell(chunks);
        chunks
    }

    /// Begins anew, for a list in another order.
    pub fn clear(self) {
        let before = self.all.try_update_value(std::mem::take).unwrap_or_default();
        before.iter().filter(|chunk| chunk.is_near).for_each(|chunk| self.editor.see(&chunk.places, false));
        if self.is_long {
            load::run(async { in_view::watch(NAME) });
        }
    }

    /// The chunks of one more section. The first chunk of all is there from the beginning.
    pub fn add(self, places: &[usize]) -> Vec<Chunk> {
        let length = if self.is_long { CHUNK } else { places.len().max(1) };
        let mut added = Vec::new();
        self.all.update_value(|all| {
            for places in places.chunks(length) {
                let is_near = !self.is_long || all.is_empty();
                let is_built = RwSignal::new(is_near);
                let chunk =
                    Chunk { id: format!("{NAME}-{}", all.len()), places: places.into(), is_built, is_near };
                all.push(chunk.clone());
                added.push(chunk);
            }
        });
        added.iter().filter(|chunk| chunk.is_near).for_each(|chunk| self.editor.see(&chunk.places, true));
        added
    }

    /// Builds the last chunk: the keyboard may come from below.
    pub fn build_last(self) {
        self.build(|all| all.len().saturating_sub(1)..all.len());
    }

    /// Builds the chunk in which a bid stands.
    pub fn build_around(self, place: usize) {
        self.build(|all| {
            let at = all.iter().position(|chunk| chunk.places.contains(&place)).unwrap_or_default();
            at..at + 1
        });
    }

    /// A chunk has come near or gone. Its neighbours are built with it, so that the keyboard finds the next bid.
    fn turned(self, id: &str, is_near: bool) {
        let Some(number) = id.rsplit_once('-').and_then(|(_, number)| number.parse::<usize>().ok()) else {
            return;
        };
        let turned = self.all.try_update_value(|all| {
            let chunk = all.get_mut(number).filter(|chunk| chunk.is_near != is_near)?;
            chunk.is_near = is_near;
            Some(Arc::clone(&chunk.places))
        });
        if let Some(places) = turned.flatten() {
            self.editor.see(&places, is_near);
        }
        if is_near {
            self.build(|_| number.saturating_sub(1)..number + 2);
        }
    }

    fn build(self, which: impl Fn(&[Chunk]) -> std::ops::Range<usize>) {
        let signals: Vec<RwSignal<bool>> = self.all.with_value(|all| {
            let chunks = all.get(which(all).start..which(all).end.min(all.len())).unwrap_or_default();
            chunks.iter().map(|chunk| chunk.is_built).collect()
        });
        signals.into_iter().for_each(|is_built| set_if_other(is_built, true));
    }
}

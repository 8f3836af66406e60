//! Moving something up or down in its list, and removing it; where the keyboard goes then, and what is said.

use leptos::prelude::*;
use tranche::ui::signals::{held, pressed, spelt, words as changing};
use tranche::ui::words::FundItem;
use tranche::ui::words::office::fund::reorder as words;

use super::fund_editor::FundEditor;
use crate::focus_soon::focus_soon;

/// Something in a list.
#[derive(Clone, Copy)]
pub struct Row {
    /// Its buttons are called after this: `{id}-up`, `{id}-down`, `{id}-remove`.
    id: StoredValue<String>,
    /// What it is; `None` where it is not there any more.
    item: Memo<Option<FundItem>>,
    /// Where it stands, counted from 0.
    place: usize,
    /// How many there are.
    count: usize,
    /// Where the keyboard goes when it has been removed.
    back: StoredValue<String>,
    /// The id of its list where its own is made of that and its place, so that it has another one at another place.
    by_place: Option<&'static str>,
    /// Whether the buttons say what they are about: where that is not beside them.
    in_full: bool,
}

type EditResult = Result<(), String>;
type Move = StoredValue<Box<dyn Fn(usize) -> EditResult>, LocalStorage>;

/// The three buttons.
pub fn row_buttons(
    row: Row,
    move_to: impl Fn(usize) -> EditResult + 'static,
    remove: impl Fn() -> EditResult + 'static,
) -> AnyView {
    build(row, StoredValue::new_local(Box::new(move_to)), Box::new(remove))
}

fn build(row: Row, move_to: Move, remove: Box<dyn Fn() -> EditResult>) -> AnyView {
    let notice = RowNotice { editor: FundEditor::get(), wrong: RwSignal::new(String::new()) };
    let wrong_id = row.part_id("refused");
    let label = changing(move || row.named(words::remove));
    let shown = if row.in_full { label } else { Signal::stored(words::REMOVE.to_owned()) };
    let take_out = move || {
        // What it is called is gone with it.
        let (removed, back) = (row.named(words::removal), row.back.get_value());
        notice.announce(remove(), removed, back);
    };
    view! {
        <div class="row-buttons">
            {(row.count > 1).then(|| [true, false].map(|up| row.step(up, move_to, notice)))}
            <button type="button" class="small" id=row.part_id("remove") aria-label=label
                aria-describedby=wrong_id.as_str() on:click=pressed(take_out)>{shown}</button>
            <p class="error" id=wrong_id.as_str() role="alert">{held(notice.wrong)}</p>
        </div>
    }
    .into_any()
}

impl Row {
    /// Something in a list: its id, what it is, where it stands among as many as there are, and where the keyboard goes when
    /// it has been removed.
    pub fn new(
        id: String,
        item: impl Fn() -> Option<FundItem> + Send + Sync + 'static,
        [place, count]: [usize; 2],
        back: String,
    ) -> Self {
        let item = Memo::new(move |_| item());
        let [id, back] = [id, back].map(StoredValue::new);
        Self { id, item, place, count, back, by_place: None, in_full: false }
    }

    /// The same where its id is its list's with its place, so that it has another one at another place.
    pub fn by_place(self, list: &'static str) -> Self {
        Self { by_place: Some(list), ..self }
    }

    /// The same with buttons that say what they are about: where that is not beside them.
    pub fn in_full(self) -> Self {
        Self { in_full: true, ..self }
    }

    /// The id of something in it, such as a field.
    pub fn part_id(self, part: &str) -> String {
        self.id.with_value(|id| format!("{id}-{part}"))
    }

    /// What it is called by itself, as the heading of its fields.
    pub fn heading(self) -> Signal<String> {
        changing(move || self.named(words::heading))
    }

    fn named(self, words: fn(&FundItem) -> String) -> String {
        self.item.with(|item| item.as_ref().map(words).unwrap_or_default())
    }

    /// The button that moves it up, or the one that moves it down.
    fn step(self, up: bool, move_to: Move, notice: RowNotice) -> AnyView {
        let Row { place, count, .. } = self;
        let can = if up { place > 0 } else { place + 1 < count };
        let to = if up { place.saturating_sub(1) } else { place + 1 };
        let (side, arrow, name): (_, _, fn(&FundItem) -> String) =
            if up { ("up", "↑", words::move_up) } else { ("down", "↓", words::move_down) };
        let label = changing(move || self.named(name));
        let shown = if self.in_full { label } else { Signal::stored(arrow.to_owned()) };
        let act = move || {
            if can {
                let moved =
                    self.item.with(|item| item.as_ref().map(|item| words::new_place(item, to + 1, count)));
                let then = match self.by_place {
                    Some(list) => format!("{list}-{to}-{side}"),
                    None => self.part_id(side),
                };
                notice.announce(move_to.with_value(|move_to| move_to(to)), moved.unwrap_or_default(), then);
            }
        };
        view! {
            <button type="button" class="small" id=self.part_id(side) aria-label=label
                aria-disabled=spelt(move || !can) on:click=pressed(act)>{shown}</button>
        }
        .into_any()
    }
}

/// Says what became of it.
#[derive(Clone, Copy)]
struct RowNotice {
    editor: FundEditor,
    wrong: RwSignal<String>,
}

impl RowNotice {
    /// Says what was done and moves the keyboard, or says why it was not done.
    fn announce(self, result: EditResult, words: String, then: String) {
        match result {
            Ok(()) => {
                self.wrong.set(String::new());
                self.editor.announce(words);
                focus_soon(then);
            }
            Err(why) => self.wrong.set(why),
        }
    }
}

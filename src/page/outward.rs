//! What goes out of the page: to the browser's storage and to assistive technology. The only file with effects,
//! and none of them writes a signal.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::editor::Editor;
use super::keeping::Keeper;
use super::spoken;
use tranche::shell::browser::document;

/// The one element that assistive technology speaks from.
pub const SPOKEN: &str = "spoken";

const BEFORE_KEEPING: Duration = Duration::from_millis(250);
const QUIET: u64 = 500;
const BETWEEN_SENTENCES: u64 = 1_000;

/// Keeps every change a moment after it was made, and at once when the page may be about to go.
pub fn keep(editor: Editor, keeper: Keeper) {
    let pause = Pause::new();
    Effect::new(move |_| {
        editor.mine();
        pause.then(BEFORE_KEEPING, move || keeper.keep(editor));
    });
    document::on_leaving(move || keeper.keep(editor));
}

/// Speaks the latest change once things have been quiet for half a second, and at most once a second.
pub fn speak() {
    let sentence = spoken::sentence();
    let pause = Pause::new();
    let last = StoredValue::new(0);
    Effect::new(move |_| {
        let words = sentence.get();
        if words.is_empty() {
            return;
        }
        let since = document::milliseconds().saturating_sub(last.get_value());
        let wait = QUIET.max(BETWEEN_SENTENCES.saturating_sub(since));
        pause.then(Duration::from_millis(wait), move || {
            last.set_value(document::milliseconds());
            document::say(SPOKEN, &words);
        });
    });
}

/// A wait that begins anew each time something is put off.
#[derive(Clone, Copy)]
struct Pause(StoredValue<Option<TimeoutHandle>>);

impl Pause {
    fn new() -> Self {
        Self(StoredValue::new(None))
    }

    fn then(self, wait: Duration, act: impl FnOnce() + 'static) {
        let timer = set_timeout_with_handle(act, wait).ok();
        if let Some(earlier) = self.0.try_update_value(|slot| std::mem::replace(slot, timer)).flatten() {
            earlier.clear();
        }
    }
}

//! What goes out of the page: to the browser's storage and to assistive technology. The only file with effects,
//! and none of them writes a signal.

use std::cell::Cell;
use std::rc::Rc;
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
    let pause = Pause::default();
    effect(Box::new(move || {
        editor.shown(|_| ());
        pause.then(BEFORE_KEEPING, Box::new(move || keeper.keep(editor)));
    }));
    document::on_leaving(move || keeper.keep(editor));
}

/// Speaks the latest change once things have been quiet for half a second, and at most once a second.
pub fn speak(editor: Editor) {
    let pause = Pause::default();
    let last = Rc::new(Cell::new(0));
    let mut heard = None;
    effect(Box::new(move || {
        let Some(words) = spoken::sentence(editor, &mut heard) else { return };
        let since = document::milliseconds().saturating_sub(last.get());
        let wait = QUIET.max(BETWEEN_SENTENCES.saturating_sub(since));
        let last = last.clone();
        let say = move || {
            last.set(document::milliseconds());
            document::say(SPOKEN, &words);
        };
        pause.then(Duration::from_millis(wait), Box::new(say));
    }));
}

/// One type for all effects.
fn effect(mut act: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| act());
}

/// A wait that begins anew each time something is put off.
#[derive(Default)]
struct Pause(Cell<Option<TimeoutHandle>>);

impl Pause {
    fn then(&self, wait: Duration, act: Box<dyn FnOnce()>) {
        if let Some(earlier) = self.0.replace(set_timeout_with_handle(act, wait).ok()) {
            earlier.clear();
        }
    }
}

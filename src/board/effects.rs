//! What goes out of the page: to the browser's storage, to the wall and to assistive technology. The only file with effects,
//! and none of them writes a signal.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::announcements;
use super::editor::Editor;
use super::keeper::Keeper;
use super::wall::followed::{Followed, row_id};
use super::wall::presenter::{BEAT, Presenter};
use tranche::ui::browser::{document, load};

/// The one element that assistive technology speaks from.
pub const SPOKEN: &str = "spoken";

const BEFORE_KEEPING: Duration = Duration::from_millis(100);
const QUIET: u64 = 500;
const BETWEEN_SENTENCES: u64 = 1_000;

/// Keeps every change a moment after it was made, and at once when the page may be about to go. Then speaks of the latest
/// once things have been quiet for half a second, and at most once a second.
pub fn follow(editor: Editor, keeper: Keeper) {
    let (before_keeping, quiet) = (Pause::default(), Pause::default());
    let last = Rc::new(Cell::new(0));
    let mut announcement = None;
    Effect::new(move |_: Option<()>| {
        editor.shown(|_| ());
        before_keeping.then(BEFORE_KEEPING, Box::new(move || keeper.keep(editor)));
        let Some(words) = announcements::sentence(editor, keeper, &mut announcement) else { return };
        let since = document::milliseconds().saturating_sub(last.get());
        let wait = QUIET.max(BETWEEN_SENTENCES.saturating_sub(since));
        let last = last.clone();
        let say = move || {
            last.set(document::milliseconds());
            document::say(SPOKEN, &words);
        };
        quiet.then(Duration::from_millis(wait), Box::new(say));
    });
    document::on_leaving(move |goes| _ = keeper.leave(editor, goes));
}

/// Tells the wall of every change, and once a second that this page is there.
pub fn present(editor: Editor, presenter: Presenter) {
    Effect::new(move |_: Option<()>| presenter.tell(editor));
    set_interval(move || presenter.tell_again(), BEAT);
    document::on_leaving(move |goes| if goes { presenter.take_leave() } else { presenter.tell_again() });
}

/// Keeps the bid in sight that the room looks at.
pub fn keep_in_sight(followed: Followed) {
    Effect::new(move |_: Option<()>| {
        let Some(place) = followed.looked_at() else { return };
        load::run(async move { document::scroll_to(&row_id(place)) });
    });
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

//! That a changed copy of a shared scenario is put aside, and the way back to it.

use leptos::prelude::*;

use super::editor::Editor;
use super::notice::notice;
use super::strip::TITLE;
use tranche::ui::browser::document;
use tranche::ui::button::button;
use tranche::ui::words::notices as words;

/// A copy that was changed, and something took its place.
#[inline(never)]
pub fn of_copy(editor: Editor) -> AnyView {
    let open = move || {
        editor.show_aside();
        document::focus(TITLE);
    };
    let close = move || {
        editor.forget_aside();
        document::focus(TITLE);
    };
    notice(
        words::COPY_ASIDE.to_owned(),
        vec![button(words::OPEN_COPY, open), button(words::DELETE_COPY, close)],
    )
}

//! What a scenario is called that is made of what is on show.

use tranche::store::free_title;
use tranche::ui::words::{scenario_picker, shared_view};

use super::editor::Editor;
use super::keeper::Keeper;

/// A title for a copy of what is on show that no scenario to choose from has: one's own, what was shared, or one's changes to that.
#[inline(never)]
pub fn of_new(editor: Editor, keeper: Keeper) -> String {
    let title = match editor.shared() {
        Some(shared) => shared_view::kept_as(&shared, editor.has_changed_copy()),
        None => scenario_picker::copy_of(&keeper.title()),
    };
    let taken: Vec<String> = keeper.choices().into_iter().map(|(_, title)| title).collect();
    free_title(&title, &taken)
}

/// The title of the reader's own scenario where that tells it from others: where there are several, or the only one was named. Empty
/// elsewhere, and while something else is on show.
#[inline(never)]
pub fn of_own(editor: Editor, keeper: Keeper) -> String {
    let tells = keeper.is_named() || keeper.choices().len() > 1;
    if tells && !editor.looks_at_shared() { keeper.title() } else { String::new() }
}

/// What the link to what is on show is called at first: as somebody named it.
#[inline(never)]
pub fn to_share(editor: Editor, keeper: Keeper) -> String {
    match editor.shared() {
        Some(_) if editor.has_changed_copy() => of_new(editor, keeper),
        Some(shared) => shared.extras.title,
        None if keeper.is_named() => keeper.title(),
        None => String::new(),
    }
}

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

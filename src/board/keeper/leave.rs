//! What a page leaves behind that goes before its work is kept.

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::ui::store::{self, Trouble};

use super::Keeper;
use crate::editor::Editor;

impl Keeper {
    /// Leaves behind what is not kept yet, because the page goes or may be about to. What it began then would come to nothing.
    /// Whether nothing goes with the page.
    ///
    /// Nothing is left of what was deleted elsewhere until the reader says so.
    pub fn leave(self, editor: Editor, goes: bool) -> bool {
        if !self.is_ahead(editor) {
            return true;
        }
        if self.trouble.get() == Some(Trouble::Cleared) {
            return false;
        }
        let text = scenario_file::write(&editor.fund(), &editor.mine());
        let is_left = self.leave_behind(editor, &text);
        // What stands in for the database takes it at once.
        if !goes || store::get().is_some_and(|store| store.stands_in()) {
            self.keep(editor);
        }
        is_left
    }

    /// Whether something is decided that goes with this page: what was kept is deleted, or neither storage takes it.
    pub fn is_lost_with_page(self, editor: Editor) -> bool {
        let trouble = self.trouble.get();
        matches!(trouble, Some(Trouble::Cleared | Trouble::Refused | Trouble::NotKept(_)))
            && !self.leave(editor, true)
    }

    pub(super) fn leave_behind(self, editor: Editor, text: &str) -> bool {
        let Some(store) = store::get() else { return false };
        let (row, number, page) = (self.row.get_value(), self.number_now(), self.page.get_value());
        let (seen, written) = (self.seen.get_value(), self.written.get_value());
        // What was decided without having seen what is there leads over nothing.
        let at = if seen.is_some() { editor.changed_at() } else { 0 };
        let seen = seen.iter().map(|seen| seen.text.as_str());
        let after: Vec<&str> = seen.chain(written.iter().map(String::as_str)).collect();
        let is_left = store.leave(&row, number, &page, at, &after, text);
        // Where there is no room for it, what was left before is there still.
        self.has_left.update_value(|has_left| *has_left |= is_left);
        is_left
    }

    /// Takes back what was left behind: it is kept, or is not meant any more.
    pub(super) fn take_back(self) {
        if let (true, Some(store)) = (self.has_left.get_value(), store::get()) {
            store.take_back(&self.row.get_value(), self.number_now(), &self.page.get_value());
            self.has_left.set_value(false);
        }
    }
}

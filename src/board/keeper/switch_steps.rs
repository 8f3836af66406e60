//! Undo and redo, over the switches from one scenario to another, too.

use super::Keeper;
use crate::editor::{Editor, Way};

impl Keeper {
    /// Takes back the last step: the last edit, or where there is none the last switch.
    pub fn undo(self, editor: Editor) {
        match editor.switches()[0] {
            Some(number) => self.go(editor, number, Way::Back),
            None => editor.undo(),
        }
    }

    /// Does again what was taken back: an edit, or where there is none a switch.
    pub fn redo(self, editor: Editor) {
        match editor.switches()[1] {
            Some(number) => self.go(editor, number, Way::Again),
            None => editor.redo(),
        }
    }

    /// Whether there is a step to take back.
    pub fn can_undo(self, editor: Editor) -> bool {
        editor.can_undo() || editor.is_switched()
    }

    /// Whether there is a step to do again.
    pub fn can_redo(self, editor: Editor) -> bool {
        editor.can_redo() || editor.is_switched_back()
    }
}

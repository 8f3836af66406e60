//! What is kept of a round and comes late, because the browser took its time.

use leptos::prelude::*;
use tranche::Arrival;
use tranche::ui::browser::load;
use tranche::ui::store::{ScenarioState, StoredRound};

use super::{Keeper, OtherTabState, trouble};
use crate::editor::Editor;

impl Keeper {
    /// Waits for what is kept, and shows it when it comes: in the place of nothing, else beside what was decided meanwhile.
    pub fn wait_for(self, editor: Editor, late: load::Work<StoredRound>, own: Option<(String, String)>) {
        self.is_busy.set_value(true);
        load::run(async move {
            let StoredRound { number, seen, opened, unread, beside, names, fault, .. } = late.await;
            self.is_busy.set_value(false);
            self.number.set(number);
            self.names.set(names);
            self.unread.set(unread);
            self.beside.set(beside);
            self.trouble.set(trouble(fault));
            if let Some(opened) = opened {
                self.show_late(editor, opened, seen);
            }
            self.begin(editor, own);
            self.keep(editor);
            if !self.is_busy.get_value() {
                self.take_next_turn(editor);
            }
        });
    }

    fn show_late(self, editor: Editor, Arrival { scenario, mismatch }: Arrival, seen: Option<ScenarioState>) {
        match seen {
            Some(seen) if !editor.is_mine_blank() => {
                self.elsewhere.set(Some(OtherTabState { theirs: scenario, seen }));
            }
            // What an older version kept is taken over the next time.
            None if !editor.is_mine_blank() => {}
            seen if editor.adopt(scenario.clone()).is_ok() => {
                self.mismatch.set(mismatch);
                if let Some(seen) = seen {
                    self.find_kept(scenario, seen);
                }
            }
            _ => {}
        }
    }
}

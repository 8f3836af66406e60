//! Writing the reader's work, one state at a time and the newest next.

use std::time::Duration;

use leptos::prelude::*;
use tranche::Scenario;
use tranche::formats::scenario_file;
use tranche::ui::browser::{document, load};
use tranche::ui::signals::set_if_other;
use tranche::ui::store::{self, Companions, Fault, ScenarioState, Trouble};

use super::{Keeper, SavedState};
use crate::editor::Editor;

/// What is next, after a state was written or not.
enum Step {
    /// Nothing: it is kept, or cannot be for now.
    Done,
    /// There is a newer one.
    Again,
    /// Something else stood there than was seen, and it is known now.
    Missed,
}

/// How often something else may stand there than was seen a moment ago. More often the storage is not to be trusted.
const MOST_MISSES: usize = 3;

/// After so long without an answer the page says so.
const SLOW: Duration = Duration::from_millis(1500);

impl Keeper {
    /// Keeps the reader's work; where another tab has kept something else meanwhile, in a copy of its own.
    pub fn keep(self, editor: Editor) {
        if self.is_busy.get_value() {
            return;
        }
        if !self.is_ahead(editor) {
            self.take_back();
            if let Some(Trouble::NotKept(_)) = self.trouble.get() {
                self.note_there();
            }
        }
        if !self.can_go_on(editor) {
            return;
        }
        self.is_busy.set_value(true);
        self.watch();
        load::run(async move {
            self.write_all(editor).await;
            self.is_busy.set_value(false);
            self.take_next_turn(editor);
        });
    }

    /// Writes the newest state until it is kept, or cannot be for now.
    pub(super) async fn write_all(self, editor: Editor) {
        let mut misses = 0;
        while self.can_go_on(editor) {
            match self.write(editor).await {
                Step::Done => return,
                Step::Again => misses = 0,
                Step::Missed => misses += 1,
            }
            if misses > MOST_MISSES {
                return self.trouble.set(Some(Trouble::NotKept(Fault::Failed)));
            }
        }
    }

    /// Says that it is not certain that the work is kept, where that takes longer than people like to wait.
    fn watch(self) {
        let before = self.seen.get_value();
        let look = move || {
            if self.is_busy.get_value() && self.seen.get_value() == before {
                self.trouble.set(Some(Trouble::NotKept(Fault::TooSlow)));
            }
        };
        set_timeout(look, SLOW);
    }

    /// Writes the newest state, and says what is next.
    async fn write(self, editor: Editor) -> Step {
        let Some(store) = store::get().filter(|store| !store.refuses()) else { return Step::Done };
        // Asked once for each state that is written.
        if self.is_deleted.get_untracked() {
            return self.in_copy(editor).await;
        }
        let (fund, mine) = (editor.fund(), editor.mine());
        let text = scenario_file::write(&fund, &mine);
        document::hand_over(&text);
        let (row, number, seen) = (self.row.get_value(), self.number_now(), self.seen.get_value());
        self.written.update_value(|written| written.push(text.clone()));
        let kept = if seen.as_ref().is_some_and(|seen| seen.text == text) {
            Ok(seen)
        } else {
            let along = Companions { is_begun: true, ..Companions::default() };
            store.append(&row, number, seen.as_ref(), &text, along).await
        };
        match kept {
            Ok(Some(kept)) => {
                self.prove(mine, kept);
                if self.can_go_on(editor) { Step::Again } else { Step::Done }
            }
            Ok(None) => self.missed(editor).await,
            Err(fault) => {
                // Should the page go before there is room, this may bring it back.
                self.leave_behind(editor, &text);
                self.trouble.set(Some(Trouble::NotKept(fault)));
                Step::Done
            }
        }
    }

    /// Something else stood there than was seen: what becomes of that. Behind a pointer, because most never come here.
    #[inline(never)]
    fn missed(self, editor: Editor) -> load::Work<Step> {
        Box::pin(async move {
            self.look_elsewhere(editor).await;
            let number = self.number_now();
            let is_closed = self.is_deleted_there(number).await || self.is_final_there(number).await;
            // Asked once, of what was just found.
            if !is_closed && self.elsewhere.with_untracked(Option::is_none) {
                return Step::Missed;
            }
            self.in_copy(editor).await
        })
    }

    /// Goes on in a copy. Behind a pointer, too.
    #[inline(never)]
    fn in_copy(self, editor: Editor) -> load::Work<Step> {
        Box::pin(async move { if self.go_on_in_copy(editor).await { Step::Again } else { Step::Done } })
    }

    pub(super) fn prove(self, scenario: Scenario, seen: ScenarioState) {
        let time = document::time_of_day();
        document::note_kept(&time);
        self.see(seen);
        self.proven.set(Some(SavedState { scenario, time: Some(time) }));
        self.take_back();
        self.note_there();
    }

    /// What is kept is there and can be read.
    pub(super) fn note_there(self) {
        let trouble = store::get().and_then(|store| store.fault()).map(Trouble::StandIn);
        set_if_other(self.trouble, trouble);
    }
}

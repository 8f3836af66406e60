//! From one scenario of the round to another: nothing is left unsaved, and the way back is one press.

use leptos::prelude::*;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::ui::browser::{document, load};
use tranche::ui::signals::set_if_other;
use tranche::ui::store::{
    self, Place, ScenarioName, StoredScenario, Trouble, UnreadWork, read, tab_scenario, unusable,
};
use tranche::ui::words::scenario_picker as words;
use tranche::{Arrival, Scenario};

use super::{Act, Keeper, OtherTabCopy};
use crate::editor::{Editor, Way};

impl Keeper {
    /// Puts another scenario of the round on the table. What is not kept of this one is kept before; where that fails this one stays.
    pub fn switch(self, editor: Editor, number: usize) {
        self.go(editor, number, Way::Chosen);
    }

    pub(super) fn go(self, editor: Editor, number: usize, way: Way) {
        let looked = editor.shared_number();
        self.take_turn(editor, Box::new(move || Box::pin(self.lay(editor, number, way, looked))));
    }

    /// Does something after whatever is being done. Nothing that was asked for is dropped: each says itself what becomes of it
    /// where the work cannot be kept.
    fn take_turn(self, editor: Editor, act: Act) {
        self.next.update_value(|next| next.push(act));
        if !self.is_busy.get_value() {
            self.take_next_turn(editor);
        }
    }

    /// Does what had to wait while the work was kept.
    pub(super) fn take_next_turn(self, editor: Editor) {
        let Some(mut act) = self.next_act() else { return };
        self.is_busy.set_value(true);
        load::run(async move {
            loop {
                act().await;
                act = match self.next_act() {
                    Some(next) => next,
                    None => break,
                };
            }
            self.is_busy.set_value(false);
            // What was decided meanwhile found this busy.
            self.keep(editor);
        });
    }

    fn next_act(self) -> Option<Act> {
        let first = |next: &mut Vec<Act>| (!next.is_empty()).then(|| next.remove(0));
        self.next.try_update_value(first).flatten()
    }

    /// Does something once what is on the table is kept; where it cannot be kept, or a link was opened meanwhile, nothing.
    pub fn once_kept(self, editor: Editor, then: fn()) {
        let looked = editor.shared_number();
        let work = async move {
            self.write_all(editor).await;
            if !self.is_ahead(editor) && editor.shared_number() == looked {
                then();
            }
        };
        self.take_turn(editor, Box::new(move || Box::pin(work)));
    }

    async fn lay(self, editor: Editor, number: usize, way: Way, looked: u32) {
        // What was picked before may have put it there, or not yet.
        let Some(store) = store::get().filter(|_| number != self.number_now()) else { return };
        let (row, fund) = (self.row.get_value(), editor.fund());
        let (seen, Arrival { scenario, mismatch }) = match store.scenario(&row, number).await {
            Ok(Some(StoredScenario::Scenario(seen))) => match read(&fund, &seen.text) {
                Ok(opened) => (seen, opened),
                Err(why) => {
                    editor.forget_switch(way);
                    return self.stay(number, Place::Scenario(number, seen), why);
                }
            },
            Ok(Some(StoredScenario::Unread(there))) => {
                let why = unusable(there.why);
                editor.forget_switch(way);
                return self.stay(number, Place::Damaged(number, there), why);
            }
            Ok(None) => {
                editor.forget_switch(way);
                return self.look_for_names();
            }
            Err(fault) => return self.trouble.set(Some(Trouble::NotRead(fault))),
        };
        // Undo may lead to what another tab has deleted since.
        let is_deleted = self.is_deleted_there(number).await;
        // What was decided while that was looked up is kept where it was decided; from here on nothing is waited for.
        self.write_all(editor).await;
        if self.is_ahead(editor) {
            return;
        }
        let from = self.number_now();
        self.mismatch.set(mismatch);
        self.stand_on(number);
        set_if_other(self.is_deleted, is_deleted);
        self.find_kept(scenario.clone(), seen);
        editor.put_on_table(scenario, number, Some(from), way, looked);
        self.note_selected().await;
    }

    /// Tells why another scenario cannot be put on the table.
    fn stay(self, number: usize, place: Place, why: BadScenarioFile) {
        self.tell_unread(UnreadWork { title: self.given_title(number), place, why });
    }

    /// Notes for pages that are opened later that this scenario was on the table last.
    async fn note_selected(self) {
        let (Some(store), number) = (store::get(), self.number_now()) else { return };
        let _ = store.select(&self.row.get_value(), |selection| selection.current = number).await;
    }

    /// From here on this scenario is worked on.
    fn stand_on(self, number: usize) {
        self.number.set(number);
        self.elsewhere.set(None);
        set_if_other(self.is_deleted, false);
        tab_scenario::stay_with(&self.row.get_value(), number);
    }

    /// Keeps a scenario as another one of the round, under this title, and puts it on the table. Then does something more, unless a
    /// link was opened meanwhile; where it is not kept, or what is on the table is not, that is said, and all stays as it is.
    pub fn keep_as_new(self, editor: Editor, scenario: Scenario, title: String, then: fn()) {
        let (is_mine, looked) = (editor.mine() == scenario, editor.shared_number());
        let work = async move {
            self.write_all(editor).await;
            // Where nothing was decided there is nothing to go back to.
            let from = self.seen.with_value(Option::is_some).then(|| self.number_now());
            if self.is_ahead(editor) || !self.add(editor, &scenario, title).await {
                return self.not_added.set(Some(scenario));
            }
            set_if_other(self.not_added, None);
            // What was decided while the copy was made goes on in it.
            let scenario = if is_mine { editor.mine() } else { scenario };
            editor.put_on_table(scenario, self.number_now(), from, Way::Chosen, looked);
            if editor.shared_number() == looked {
                then();
            }
            self.note_selected().await;
        };
        self.take_turn(editor, Box::new(move || Box::pin(work)));
    }

    /// Goes on in a copy of its own, because another tab went on with what both had. The other's work stays as it is.
    pub(super) async fn go_on_in_copy(self, editor: Editor) -> bool {
        let (theirs, number) = (self.title_kept().await, self.number_now());
        let is_deleted = self.is_deleted_there(number).await;
        let title = words::of_other_tab(&theirs, &document::time_of_day());
        let is_kept = self.add(editor, &editor.mine(), title.clone()).await;
        if is_kept {
            self.note_selected().await;
            let number = (!is_deleted).then_some(number);
            self.copy.set(Some(OtherTabCopy { theirs, number, mine: title }));
        }
        is_kept
    }

    /// What the scenario is called that is worked on, also where another tab has deleted it.
    async fn title_kept(self) -> String {
        let (Some(store), number) = (store::get(), self.number_now()) else { return self.title() };
        let kept = store.entry(&self.row.get_value(), number).await;
        kept.map_or_else(|_| self.title(), |kept| words::title(number, &kept.entry.title))
    }

    async fn add(self, editor: Editor, scenario: &Scenario, title: String) -> bool {
        let Some(store) = store::get().filter(|store| !store.refuses()) else { return false };
        let (row, text) = (self.row.get_value(), scenario_file::write(&editor.fund(), scenario));
        match store.add_scenario(&row, &text, &title, "").await {
            Ok((number, seen)) => {
                self.take_back();
                let before = self.seen.with_value(Option::is_some).then(|| self.number_now());
                self.names.update(|names| {
                    let is_listed = |number| names.iter().any(|one| one.number == number);
                    let before = before.filter(|before| !is_listed(*before));
                    names.extend(before.map(|before| ScenarioName::of(before, String::new())));
                    names.push(ScenarioName::of(number, title));
                });
                document::hand_over(&text);
                self.stand_on(number);
                self.prove(scenario.clone(), seen);
                true
            }
            Err(fault) => {
                self.trouble.set(Some(Trouble::NotKept(fault)));
                false
            }
        }
    }
}

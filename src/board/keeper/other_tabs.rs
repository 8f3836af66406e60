//! What other tabs do with the same round, and what the reader chooses then.

use leptos::prelude::*;
use tranche::formats::scenario_file::BadScenarioFile;
use tranche::ui::browser::load;
use tranche::ui::signals::set_if_other;
use tranche::ui::store::{
    self, Place, ScenarioName, StoredScenario, Trouble, UnreadWork as Unread, read, unusable,
};

use super::{Keeper, OtherTabBids, OtherTabState, SavedState};
use crate::editor::Editor;

impl Keeper {
    /// Listens for the other tabs of this site.
    pub(super) fn on_change_elsewhere(self, editor: Editor, own: Option<(String, String)>) {
        let Some(store) = store::get() else { return };
        store.on_change_elsewhere(move |key| {
            let is_mine = self.row.with_value(|row| key.is_empty() || key.contains(&format!("/{row}/")));
            if is_mine {
                self.notice_elsewhere(editor);
            }
            if is_mine && (key.is_empty() || self.row.with_value(|row| key.starts_with(&row.entries()))) {
                self.look_for_names();
            }
            if let (Some((name, text)), true) =
                (&own, key.is_empty() || self.row.with_value(|row| row.fund() == key))
            {
                self.look_for_bids(name.clone(), text.clone(), key.is_empty());
            }
        });
    }

    /// Another tab has named a scenario, made one, or deleted one.
    pub(super) fn look_for_names(self) {
        load::run(async move {
            let Some(store) = store::get() else { return };
            // Read once for each change elsewhere; what is not looked up now is what it was a moment ago.
            let mut known = self.names.get_untracked();
            let number = self.number_now();
            let lists = |names: &[ScenarioName]| names.iter().any(|one| one.number == number);
            // So was whether it is deleted.
            let is_deleted = self.is_deleted.get_untracked();
            if self.seen.with_value(Option::is_some) && !lists(&known) && !is_deleted {
                // It was kept since they were looked up.
                known.push(ScenarioName::of(number, String::new()));
            }
            let Ok(names) = store.names_again(&self.row.get_value(), &known).await else { return };
            // One that is gone from the list stays deleted, whatever else changes there, until it is back.
            if lists(&known) || lists(&names) {
                set_if_other(self.is_deleted, !lists(&names));
            }
            self.names.set(names);
        });
    }

    fn look_for_bids(self, name: String, text: String, is_all: bool) {
        load::run(async move {
            let Some(store) = store::get() else { return };
            if let Ok(own) = store::rounds::find(&store, &name).await {
                self.bids.set(match own {
                    None if is_all => Some(OtherTabBids::Deleted),
                    None => Some(OtherTabBids::Removed),
                    Some(own) => (own.text != text).then_some(OtherTabBids::Changed),
                });
            }
        });
    }

    /// Looks whether another tab has kept something else than this one has seen.
    pub fn notice_elsewhere(self, editor: Editor) {
        if !self.is_busy.get_value() {
            load::run(async move {
                self.look_elsewhere(editor).await;
                self.keep(editor);
            });
        }
    }

    pub(super) async fn look_elsewhere(self, editor: Editor) {
        let Some(store) = store::get().filter(|store| !store.refuses()) else { return };
        let there = store.scenario(&self.row.get_value(), self.number_now()).await;
        let fund = editor.fund();
        match there {
            Err(fault) => self.trouble.set(Some(Trouble::NotRead(fault))),
            Ok(None) if self.seen.with_value(Option::is_some) => {
                self.elsewhere.set(None);
                self.trouble.set(Some(Trouble::Cleared));
            }
            Ok(None) => self.elsewhere.set(None),
            Ok(Some(StoredScenario::Scenario(there))) => {
                let is_known = self.is_known(&there.text);
                match read(&fund, &there.text) {
                    Ok(opened) if opened.scenario == editor.mine() => {
                        self.elsewhere.set(None);
                        self.prove(opened.scenario, there);
                    }
                    // There is nothing to choose between.
                    Ok(opened) if is_known => {
                        self.settle(OtherTabState { theirs: opened.scenario, seen: there });
                        self.note_there();
                    }
                    Ok(opened) => {
                        self.elsewhere.set(Some(OtherTabState { theirs: opened.scenario, seen: there }));
                        self.note_there();
                    }
                    // The bids are others now, and so are the decisions on them: this page says so, and has nothing of its own
                    // to keep.
                    Err(BadScenarioFile::OtherFigures | BadScenarioFile::OtherWords)
                        if !self.is_ahead(editor) => {}
                    Err(why) => {
                        let place = Place::Scenario(self.number_now(), there);
                        self.move_on(Unread { title: self.given_title(self.number_now()), place, why }).await;
                    }
                }
            }
            Ok(Some(StoredScenario::Unread(there))) => {
                let why = unusable(there.why);
                let place = Place::Damaged(self.number_now(), there);
                self.move_on(Unread { title: self.given_title(self.number_now()), place, why }).await;
            }
        }
    }

    /// Whether this is what was seen, as where the other tab took its change back; or what this tab wrote itself, and was not told
    /// of in time.
    fn is_known(self, text: &str) -> bool {
        self.seen.with_value(|seen| seen.as_ref().is_some_and(|seen| seen.text == text))
            || self.written.with_value(|written| written.iter().any(|one| one == text))
    }

    /// Leaves what another version of the page wrote where it is, and keeps on in the next free place, at once: the
    /// reader's work stood where that stands now.
    async fn move_on(self, unread: Unread) {
        self.tell_unread(unread);
        self.begin_in_free_place().await;
    }

    /// Tells of something that cannot be read, and offers it no longer.
    pub(super) fn tell_unread(self, unread: Unread) {
        if let Place::Scenario(number, _) | Place::Damaged(number, _) = unread.place {
            self.names.update(|names| names.retain(|one| one.number != number));
        }
        self.unread.update(|all| {
            all.retain(|one| *one != unread);
            all.push(unread);
        });
    }

    /// What is kept next is another scenario; whether its place is known.
    async fn begin_in_free_place(self) -> bool {
        let Some(store) = store::get() else { return false };
        match store.free_number(&self.row.get_value()).await {
            Ok(free) => {
                self.number.set(free);
                self.seen.set_value(None);
                self.proven.set(None);
                true
            }
            Err(fault) => {
                self.trouble.set(Some(Trouble::NotKept(fault)));
                false
            }
        }
    }

    /// Settles which of two tabs' work stands here: the other's counts as seen, and mine may be written over it.
    pub fn settle(self, OtherTabState { theirs, seen }: OtherTabState) {
        self.see(seen);
        self.proven.set(Some(SavedState { scenario: theirs, time: None }));
        self.elsewhere.maybe_update(|elsewhere| elsewhere.take().is_some());
    }

    /// Keeps the work again that was deleted elsewhere.
    pub fn keep_again(self, editor: Editor) {
        load::run(async move {
            if self.begin_in_free_place().await {
                self.trouble.set(None);
                self.keep(editor);
            }
        });
    }
}

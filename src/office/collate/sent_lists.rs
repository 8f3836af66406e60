//! Everything that members sent for a round: what counts now and what was set aside, kept after each change.

use leptos::prelude::*;
use tranche::formats::members_file::Member;
use tranche::ui::browser::load;
use tranche::ui::signals::set_if_other;
use tranche::ui::store::{self, Fault, MemberList, SeenMembers, Trouble};
use tranche::ui::words::trouble;

use super::super::open_round::OpenRound;
use super::both_lists::Lists;
use super::interests_register::InterestsRegister;
use super::known_figures::KnownFigures;
use super::sent_scenario::SentScenario;
use tranche::ui::words::office::collate as words;

/// A handle to them.
#[derive(Clone, Copy)]
pub struct SentLists {
    /// The round that they are about.
    pub round: OpenRound,
    /// The lists as they are on show.
    pub lists: RwSignal<Lists>,
    /// What is said of the last step.
    pub said: RwSignal<String>,
    /// What stands in the way of keeping it.
    pub failed: RwSignal<String>,
    /// How the lists were before the last step.
    pub earlier: RwSignal<Option<Lists>>,
    /// Whether they were looked up.
    pub is_looked_up: RwSignal<bool>,
    /// The lists that cannot be read.
    pub unread: RwSignal<Vec<(MemberList, SeenMembers)>>,
    /// Figures that the round once had, for which something may have been made.
    pub figures: KnownFigures,
    /// Who is left out of which bids because of an interest.
    pub interests: InterestsRegister,
    seen: StoredValue<[SeenMembers; 2]>,
    work: StoredValue<Work>,
    /// How often something was changed here.
    changes: StoredValue<usize>,
    ids: StoredValue<usize>,
}

/// How far keeping has got.
#[derive(Clone, Copy, PartialEq)]
enum Work {
    Idle,
    Keeping,
    /// Something changed while an earlier state was being kept.
    Behind,
}

impl SentLists {
    /// Looks up what was kept. Only one part of a screen [listens](Self::listen) to other tabs.
    pub fn of_round(round: OpenRound) -> Self {
        let lists = Self {
            round,
            lists: RwSignal::default(),
            said: RwSignal::default(),
            failed: RwSignal::default(),
            earlier: RwSignal::new(None),
            is_looked_up: RwSignal::new(false),
            unread: RwSignal::default(),
            figures: KnownFigures::of_round(round),
            interests: InterestsRegister::of_round(round),
            seen: StoredValue::default(),
            work: StoredValue::new(Work::Idle),
            changes: StoredValue::new(0),
            ids: StoredValue::new(0),
        };
        lists.look_up();
        lists
    }

    /// Looks up what is kept. What is changed here meanwhile is not given up for it: whoever keeps that finds out what is there.
    pub fn look_up(self) {
        load::run(async move {
            let changes = self.changes.get_value();
            match self.find().await {
                Ok(seen) if self.changes.get_value() == changes => self.take_up(seen),
                Ok(_) => {}
                Err(fault) => self.failed.set(trouble(Trouble::NotRead(fault))),
            }
            set_if_other(self.is_looked_up, true);
        });
    }

    async fn find(self) -> Result<[SeenMembers; 2], Fault> {
        let (store, row) = (store::open().await, self.round.row());
        let [now, before] = [MemberList::Now, MemberList::Before];
        let seen = [store.members(&row, now).await?, store.members(&row, before).await?];
        self.figures.look_up(&store).await;
        self.interests.look_up(&store).await;
        Ok(seen)
    }

    /// Has the lists as they were found in the place of those on show.
    fn take_up(self, seen: [SeenMembers; 2]) {
        let kinds = [MemberList::Now, MemberList::Before];
        let unread = kinds.into_iter().zip(seen.clone()).filter(|(_, seen)| seen.unread.is_some());
        self.unread.set(unread.collect());
        let next_id = || self.next_id();
        self.lists.set(Lists::of_kept(&self.round.fund(), &self.figures.all(), &seen, next_id));
        self.seen.set_value(seen);
        self.earlier.set(None);
    }

    /// What another tab keeps is looked up, unless this one is about to keep something itself.
    pub fn listen(self) {
        let Some(store) = store::get() else { return };
        store.on_change_elsewhere(move |key| {
            let row = self.round.row();
            let is_about = key == row.members("now") || key == row.members("before");
            if is_about && self.work.get_value() == Work::Idle {
                self.look_up();
            }
            if key == row.meeting() {
                load::run(async move { self.interests.look_up(&store::open().await).await });
            }
        });
    }

    /// An id that nothing has yet.
    pub fn next_id(self) -> usize {
        self.ids.update_value(|id| *id += 1);
        self.ids.get_value()
    }

    /// Changes the lists, says so, and keeps them. The step can be undone.
    pub fn change(self, said: String, change: impl FnOnce(&mut Lists)) {
        self.change_and_say(|all| {
            change(all);
            said
        });
    }

    /// The same where only the change tells what there is to say.
    pub fn change_and_say(self, change: impl FnOnce(&mut Lists) -> String) {
        let before = self.lists.get();
        let mut said = String::new();
        self.lists.update(|all| said = change(all));
        self.earlier.set(Some(before));
        self.said.set(said);
        self.keep();
    }

    /// Says no more of the last step, because something else is said.
    pub fn forget_step(self) {
        self.said.set(String::new());
        self.earlier.set(None);
    }

    /// Undoes the last step.
    pub fn undo(self) {
        let Some(before) = self.earlier.get() else { return };
        self.forget_step();
        self.lists.set(before);
        self.said.set(words::UNDONE.to_owned());
        self.keep();
    }

    fn keep(self) {
        self.changes.update_value(|changes| *changes += 1);
        if self.work.get_value() != Work::Idle {
            return self.work.set_value(Work::Behind);
        }
        load::run(async move {
            loop {
                self.work.set_value(Work::Keeping);
                let is_kept = self.keep_now().await;
                if !is_kept || self.work.get_value() == Work::Keeping {
                    break;
                }
            }
            self.work.set_value(Work::Idle);
        });
    }

    async fn keep_now(self) -> bool {
        let members = |all: &[SentScenario]| all.iter().map(SentScenario::member).collect::<Vec<Member>>();
        let (now, before) = self.lists.with(|lists| (members(&lists.now), members(&lists.before)));
        let seen = self.seen.get_value();
        let lists = [(MemberList::Now, &seen[0], &now[..]), (MemberList::Before, &seen[1], &before[..])];
        let store = store::open().await;
        let kept = match self.figures.keep(&store).await {
            Ok(()) => store.set_members(&self.round.row(), lists).await,
            Err(fault) => Err(fault),
        };
        match kept {
            Ok(Some(seen)) => {
                self.seen.set_value(seen);
                self.failed.set(String::new());
                return true;
            }
            Ok(None) => match self.find().await {
                Ok(seen) => {
                    self.take_up(seen);
                    self.failed.set(words::CHANGED_ELSEWHERE.to_owned());
                }
                Err(fault) => self.failed.set(trouble(Trouble::NotRead(fault))),
            },
            Err(fault) => self.failed.set(trouble(Trouble::NotKept(fault))),
        }
        false
    }
}

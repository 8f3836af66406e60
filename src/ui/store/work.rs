//! What the browser has kept of a round, looked up before the page is shown.

use super::scenario_names::{ScenarioName, ScenarioNames};
use super::{Fault, LegacyText, ScenarioState, Store, StoredScenario};
use crate::formats::scenario_file::{self, BadScenarioFile};
use crate::store::{Revision, Row, Unusable};
use crate::{Arrival, Fund, Mismatch};

/// What stands in the browser's storage that this page cannot read, and leaves alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadWork {
    /// The title of the scenario that it is; empty where it has none.
    pub title: String,
    /// Where it stands.
    pub place: Place,
    /// Why it cannot be read.
    pub why: BadScenarioFile,
}

impl UnreadWork {
    /// The text, as far as there is one.
    #[must_use]
    pub fn text(&self) -> &str {
        match &self.place {
            Place::Scenario(_, there) => &there.text,
            Place::Damaged(_, there) => &there.text,
            Place::Old(old) => &old.text,
        }
    }
}

/// Where something stands that cannot be read here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is the scenario of this number, which is one, though none of this fund.
    Scenario(usize, ScenarioState),
    /// It is in the place of the scenario of this number.
    Damaged(usize, super::UnreadScenario),
    /// An older version of the page has kept it.
    Old(LegacyText),
}

/// Another scenario of the round that is kept beside the one that is worked on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherScenario {
    /// Its number.
    pub number: usize,
    /// How it was seen.
    pub seen: ScenarioState,
    /// The decisions.
    pub opened: Arrival,
}

/// All that is kept of a round.
#[derive(Clone, Debug)]
pub struct StoredRound {
    /// The round.
    pub row: Row,
    /// The number of the scenario that is worked on.
    pub number: usize,
    /// How it was seen, if it is there.
    pub seen: Option<ScenarioState>,
    /// The reader's own decisions, if there are any.
    pub opened: Option<Arrival>,
    /// What cannot be read.
    pub unread: Vec<UnreadWork>,
    /// Other scenarios that nobody has named: left by another tab, or from a time without the database.
    pub beside: Vec<OtherScenario>,
    /// What the scenarios to choose from are called.
    pub names: Vec<ScenarioName>,
    /// Why not all of it could be looked up or taken over.
    pub fault: Option<Fault>,
    not_taken: Option<Arrival>,
}

/// Reads kept work. What would open without some of its decisions, because the bids they are on have other words now and
/// only numbers for names, is not read: it stays where it is.
pub fn read(fund: &Fund, text: &str) -> Result<Arrival, BadScenarioFile> {
    let opened = scenario_file::read(fund, text)?;
    let is_whole = opened.mismatch.as_ref().is_none_or(|mismatch: &Mismatch| mismatch.left_out.is_empty());
    if is_whole { Ok(opened) } else { Err(BadScenarioFile::OtherWords) }
}

/// Why something that is no scenario cannot be read.
pub fn unusable(why: Unusable) -> BadScenarioFile {
    match why {
        Unusable::Damaged => BadScenarioFile::Damaged,
        Unusable::Newer => BadScenarioFile::Newer(Revision::NAME.to_owned()),
    }
}

impl StoredRound {
    /// Looks up what is kept of a round, and takes over what older versions of the page kept.
    pub async fn load(fund: &Fund, row: Row) -> Self {
        let store = super::open().await;
        let mut work = Self { fault: None, ..Self::unknown(row) };
        if !store.refuses() {
            work.fault = work.look_up(&store, fund).await.err().or(work.fault);
            work.opened = work.opened.or(work.not_taken.take());
        }
        work
    }

    /// What is had of a round while the browser has not answered.
    #[must_use]
    pub fn unknown(row: Row) -> Self {
        Self {
            row,
            number: 0,
            seen: None,
            opened: None,
            unread: Vec::new(),
            beside: Vec::new(),
            names: Vec::new(),
            fault: Some(Fault::TooSlow),
            not_taken: None,
        }
    }

    async fn look_up(&mut self, store: &Store, fund: &Fund) -> Result<(), Fault> {
        // What waits stays where it is, and what is kept opens all the same.
        self.fault = store.take_leftovers(&self.row).await.err();
        for old in store.old_decisions(fund.id.as_str()) {
            self.look_at_old(store, fund, old).await;
        }
        // It would only be waited for longer.
        if self.fault == Some(Fault::TooSlow) {
            return Err(Fault::TooSlow);
        }
        let mut names = ScenarioNames::load(store, &self.row).await?;
        let mut all = store.scenarios(&self.row).await?;
        let can_be_read = |(number, found): &(usize, StoredScenario)| match found {
            StoredScenario::Scenario(_) => Some(*number),
            StoredScenario::Unread(_) => None,
        };
        let on_table = names.on_table(&self.row, all.iter().filter_map(can_be_read));
        // The number of a scenario that was deleted is not given out again, also where that went for good.
        names.deleted().for_each(|number| self.keep_clear(number));
        // What is on the table comes first.
        let at = on_table.and_then(|number| all.iter().position(|(one, _)| *one == number));
        all[..at.map_or(0, |at| at + 1)].rotate_right(usize::from(at.is_some()));
        for (number, found) in all {
            // What is final stays on the bids that it was decided on, and is shown with those.
            let stays_out = names.is_final(number) && found.is_of_other_bids(fund);
            if stays_out {
                self.keep_clear(number);
            } else if !names.is_deleted(number) {
                let is_named = number == 0 || names.is_named(number);
                let may_open = on_table == Some(number) || names.selection.baseline != Some(number);
                let unread = self.unread.len();
                self.add(fund, number, found, is_named, may_open);
                self.unread[unread..].iter_mut().for_each(|one| one.title = names.title(number));
                names.note(number, self.unread.len() == unread);
            }
        }
        self.names = names.in_order();
        Ok(())
    }

    /// New work goes under none of the numbers that were looked at.
    fn keep_clear(&mut self, number: usize) {
        if self.opened.is_none() {
            self.number = self.number.max(number + 1);
        }
    }

    /// Takes over what an older version of the page kept. What cannot be taken over now is worked on all the same, and taken
    /// over the next time.
    async fn look_at_old(&mut self, store: &Store, fund: &Fund, old: LegacyText) {
        let is_slow = self.fault == Some(Fault::TooSlow);
        let is_taken = if is_slow { Ok(false) } else { store.is_taken(&self.row, &old).await };
        let opened = match (is_taken, read(fund, &old.text)) {
            (Ok(true), _) => return,
            (_, Err(why)) => {
                return self.unread.push(UnreadWork { title: String::new(), place: Place::Old(old), why });
            }
            (Err(fault), Ok(opened)) => {
                self.fault = Some(fault);
                opened
            }
            (Ok(false), Ok(opened)) if is_slow => opened,
            (Ok(false), Ok(opened)) => match store.take_old(&self.row, old).await {
                Ok(()) => return,
                Err(fault) => {
                    self.fault = Some(fault);
                    opened
                }
            },
        };
        self.not_taken = self.not_taken.take().or(Some(opened));
    }

    fn add(&mut self, fund: &Fund, number: usize, found: StoredScenario, is_named: bool, may_open: bool) {
        let title = String::new();
        match found {
            StoredScenario::Unread(there) => {
                let why = unusable(there.why);
                self.unread.push(UnreadWork { title, place: Place::Damaged(number, there), why });
            }
            StoredScenario::Scenario(seen) => match read(fund, &seen.text) {
                Ok(opened) if self.opened.is_none() && may_open => {
                    (self.number, self.seen, self.opened) = (number, Some(seen), Some(opened));
                    return;
                }
                Ok(_) if is_named => {}
                Ok(opened) => self.add_beside(number, seen, opened),
                Err(why) => self.unread.push(UnreadWork { title, place: Place::Scenario(number, seen), why }),
            },
        }
        self.keep_clear(number);
    }

    /// What is the same as the reader's own work, or says nothing, need not be spoken of.
    fn add_beside(&mut self, number: usize, seen: ScenarioState, opened: Arrival) {
        let mine = self.opened.as_ref().map(|opened| &opened.scenario);
        if mine != Some(&opened.scenario) && !opened.scenario.is_blank() {
            self.beside.push(OtherScenario { number, seen, opened });
        }
    }
}

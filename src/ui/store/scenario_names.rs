//! What the scenarios of a round are called, for whoever chooses one of them.

use super::scenarios::SeenEntry;
use super::{Fault, Store, tab_scenario};
use crate::store::{Entry, Row, Selection};

/// A scenario to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioName {
    /// Its number, by which it is found.
    pub number: usize,
    /// Its place in the list.
    pub place: u32,
    /// Its title; empty while nobody has named it.
    pub title: String,
    /// Whether the others are measured against it.
    pub is_baseline: bool,
    /// How it was marked as final; empty while it is not.
    pub final_mark: String,
}

impl ScenarioName {
    /// The name of a scenario that stands where it was made.
    #[must_use]
    pub fn of(number: usize, title: String) -> Self {
        Self {
            number,
            place: Entry::unnamed(number).place,
            title,
            is_baseline: false,
            final_mark: String::new(),
        }
    }
}

/// What is said of the scenarios of a round, while they are looked up.
pub struct ScenarioNames {
    entries: Vec<(usize, SeenEntry)>,
    listed: Vec<ScenarioName>,
    /// Which was on the table last, and which is the baseline.
    pub selection: Selection,
}

impl ScenarioNames {
    /// Looks up what they are called.
    pub async fn load(store: &Store, row: &Row) -> Result<Self, Fault> {
        let entries = store.entries(row).await?;
        let selection = store.selection(row).await?.selection;
        Ok(Self { entries, listed: Vec::new(), selection })
    }

    /// The scenario that this tab has on the table, out of those of these numbers, which can be read.
    pub fn on_table(&self, row: &Row, numbers: impl Iterator<Item = usize>) -> Option<usize> {
        let in_use = numbers.filter(|number| !self.is_deleted(*number));
        let in_use: Vec<_> = in_use.map(|number| (self.said_of(number).place, number)).collect();
        self.selection.on_table(tab_scenario::of_tab(row), &in_use)
    }

    /// The title of a scenario; empty while nobody has named it.
    pub fn title(&self, number: usize) -> String {
        self.said_of(number).title
    }

    /// What is said of a scenario, also where nobody has said anything.
    fn said_of(&self, number: usize) -> Entry {
        self.entry(number).map_or_else(|| Entry::unnamed(number), |seen| seen.entry.clone())
    }

    fn entry(&self, number: usize) -> Option<&SeenEntry> {
        self.entries.iter().find(|(one, _)| *one == number).map(|(_, seen)| seen)
    }

    /// The numbers of those that were deleted.
    pub fn deleted(&self) -> impl Iterator<Item = usize> {
        let deleted = self.entries.iter().filter(|(_, seen)| seen.entry.deleted.is_some());
        deleted.map(|(number, _)| *number)
    }

    /// Whether a scenario was deleted.
    pub fn is_deleted(&self, number: usize) -> bool {
        self.entry(number).is_some_and(|seen| seen.entry.deleted.is_some())
    }

    /// Whether a scenario is final.
    pub fn is_final(&self, number: usize) -> bool {
        self.entry(number).is_some_and(|seen| seen.entry.is_final())
    }

    /// Whether somebody made it a scenario of its own.
    pub fn is_named(&self, number: usize) -> bool {
        self.entry(number).is_some()
    }

    /// Lists a scenario, where it is one to choose.
    pub fn note(&mut self, number: usize, is_to_choose: bool) {
        if is_to_choose {
            let Entry { place, title, final_mark, .. } = self.said_of(number);
            let is_baseline = self.selection.baseline == Some(number);
            self.listed.push(ScenarioName { number, place, title, is_baseline, final_mark });
        }
    }

    /// The scenarios to choose from, in their order.
    pub fn in_order(mut self) -> Vec<ScenarioName> {
        let mut listed = Vec::with_capacity(self.listed.len());
        while let Some(at) = first(&self.listed) {
            listed.push(self.listed.swap_remove(at));
        }
        listed
    }
}

impl Store {
    /// What the scenarios to choose from are called by now, out of those that were known and those that have been named since.
    ///
    /// # Errors
    /// Says why that cannot be looked up.
    pub async fn names_again(&self, row: &Row, known: &[ScenarioName]) -> Result<Vec<ScenarioName>, Fault> {
        let mut names = ScenarioNames::load(self, row).await?;
        let named: Vec<usize> = names.entries.iter().map(|(number, _)| *number).collect();
        let unnamed = known.iter().map(|one| one.number).filter(|number| !named.contains(number));
        for number in unnamed.chain(named.iter().copied()) {
            names.note(number, !names.is_deleted(number));
        }
        Ok(names.in_order())
    }
}

/// Where the first of them stands. There are few, and a sort of their own would have to be loaded.
fn first(listed: &[ScenarioName]) -> Option<usize> {
    let order = |at: &usize| (listed[*at].place, listed[*at].number);
    (0..listed.len()).min_by_key(order)
}

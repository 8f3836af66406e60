//! A round with all its scenarios, as the screens beside the board look them up.

use std::sync::Arc;

use super::scenarios::SeenEntry;
use super::{Fault, SeenSelection, StoredFinal, StoredScenario, open, read, tab_scenario, unusable};
use crate::final_scenario::FinalCode;
use crate::formats::scenario_file::BadScenarioFile;
use crate::store::{Row, Selection, Unusable};
use crate::ui::browser::document;
use crate::ui::words::final_scenario::{DOES_NOT_HOLD, beside_title};
use crate::{Arrival, Fund, Scenario};

/// One scenario of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundScenario {
    /// Its number, by which it is found.
    pub number: usize,
    /// Its title, its note, its place in the list, and when it was deleted.
    pub seen: SeenEntry,
    /// What stands in its place.
    pub stored: StoredScenario,
    /// Its decisions, or why they cannot be read.
    pub opened: Result<Arrival, BadScenarioFile>,
    /// The same with the bids that it was decided on, where it is final.
    pub final_one: Option<StoredFinal>,
}

/// A round with its scenarios.
#[derive(Clone, Debug)]
pub struct RoundScenarios {
    /// What was asked for.
    pub fund: Arc<Fund>,
    /// The round.
    pub row: Row,
    /// All scenarios in their order, the deleted ones among them.
    pub list: Vec<RoundScenario>,
    /// Which was on the table last, and which is the baseline.
    pub selection: Selection,
    /// Why that cannot be read, and the text that stands there.
    pub unread_selection: Option<(Unusable, String)>,
}

impl RoundScenario {
    /// When its last change was kept, in milliseconds since 1970; `None` where that cannot be read.
    #[must_use]
    pub fn at(&self) -> Option<u64> {
        match &self.stored {
            StoredScenario::Scenario(state) => Some(state.at),
            StoredScenario::Unread(_) => None,
        }
    }

    /// Whether it is final: nothing of it changes any more.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.seen.entry.is_final()
    }

    /// Its decisions, with the bids that they were made on: those of the round, or where it is final those that it was marked with.
    ///
    /// # Errors
    /// Says why they cannot be read.
    pub fn decided<'a>(
        &'a self,
        fund: &'a Arc<Fund>,
    ) -> Result<(&'a Arc<Fund>, &'a Scenario), &'a BadScenarioFile> {
        match &self.final_one {
            Some(one) => Ok((&one.fund, &one.scenario)),
            None => self.opened.as_ref().map(|opened| (fund, &opened.scenario)),
        }
    }

    /// Its checksum, where it is final and still what was marked.
    #[must_use]
    pub fn code(&self) -> Option<FinalCode> {
        self.final_one.as_ref().filter(|one| one.holds).map(|one| one.mark.code)
    }

    /// What makes its outputs known again where it is final: `Final: decided on 28 November 2026, checksum K7QX-2M4D.` Where it is not what
    /// was marked, that is said in its place; empty where it is not final.
    #[must_use]
    pub fn stamp(&self) -> String {
        match &self.final_one {
            Some(one) if one.holds => beside_title(Some(&one.mark)),
            Some(_) => DOES_NOT_HOLD.to_owned(),
            None => String::new(),
        }
    }

    /// Whether it was deleted, and can still be had back.
    #[must_use]
    pub fn is_deleted(&self) -> bool {
        self.seen.entry.deleted.is_some()
    }
}

impl RoundScenarios {
    /// Looks up all scenarios of a round. What was deleted so long ago that nobody is promised it any more goes.
    ///
    /// # Errors
    /// Says why they cannot be looked up.
    pub async fn load(fund: Arc<Fund>, row: Row) -> Result<Self, Fault> {
        let store = open().await;
        let _ = store.take_leftovers(&row).await;
        let _ = store.take_kept_without_database().await;
        store.remove_expired(&row, document::milliseconds()).await;
        let list = store.scenario_list(&row).await?;
        let SeenSelection { selection, unread: unread_selection } = store.selection(&row).await?;
        let mut scenarios = Vec::with_capacity(list.len());
        for one in list {
            let (opened, final_one) = match &one.stored {
                StoredScenario::Scenario(state) => {
                    let final_one = store.final_scenario(&row, &fund, &one.seen.entry, &state.text).await;
                    (read(&fund, &state.text), final_one)
                }
                StoredScenario::Unread(unread) => (Err(unusable(unread.why)), None),
            };
            let (number, seen, stored) = (one.number, one.seen, one.stored);
            scenarios.push(RoundScenario { number, seen, stored, opened, final_one });
        }
        let list = scenarios;
        Ok(Self { fund, row, list, selection, unread_selection })
    }

    /// The scenario of this number.
    #[must_use]
    pub fn of_number(&self, number: usize) -> Option<&RoundScenario> {
        self.list.iter().find(|one| one.number == number)
    }

    /// The number of the one that this tab has on the table; `None` where a new one begins there.
    #[must_use]
    pub fn on_table(&self) -> Option<usize> {
        self.on_table_without(None)
    }

    /// The same once one of them is deleted.
    #[must_use]
    pub fn on_table_without(&self, number: Option<usize>) -> Option<usize> {
        let in_use = self.in_use().filter(|one| one.opened.is_ok() && Some(one.number) != number);
        let in_use: Vec<_> = in_use.map(|one| (one.seen.entry.place, one.number)).collect();
        self.selection.on_table(tab_scenario::of_tab(&self.row), &in_use)
    }

    /// Those that are not deleted.
    pub fn in_use(&self) -> impl Iterator<Item = &RoundScenario> {
        self.list.iter().filter(|one| !one.is_deleted())
    }
}

//! The scenario that is published, as it stands now, with what was typed about it.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::final_scenario::FinalMark;
use tranche::publish::{Publication, Workbook, WorkbookRequest};
use tranche::ui::store::StoredFinal;
use tranche::ui::words::office::publish::page_words;
use tranche::{Fund, Ledger, Scenario, name_of_title};

use super::publication_keeper::PublicationKeeper;
use crate::send;

/// A result, for every file on the screen.
#[derive(Clone, Copy)]
pub struct PublishedScenario {
    /// What was typed, and how it is kept.
    pub keeper: PublicationKeeper,
    /// The number of the scenario.
    pub number: usize,
    /// Its decisions, with the bids that they were made on; `None` where it is not there, is deleted or cannot be read.
    pub decided: Memo<Option<(Arc<Fund>, Arc<Scenario>)>>,
    /// Why a file was not written.
    pub refused: RwSignal<String>,
}

impl PublishedScenario {
    /// The scenario of this number.
    pub fn of(keeper: PublicationKeeper, number: usize) -> Self {
        let decided = Memo::new(move |_| {
            keeper.round.scenarios.with(|all| {
                let one = all.of_number(number).filter(|one| !one.is_deleted())?;
                let decided = one.decided(&all.fund).ok();
                decided.map(|(fund, scenario)| (Arc::clone(fund), Arc::new(scenario.clone())))
            })
        });
        Self { keeper, number, decided, refused: RwSignal::new(String::new()) }
    }

    /// The bids that it was decided on.
    pub fn fund(self) -> Arc<Fund> {
        let decided = self.decided.with(|decided| decided.as_ref().map(|(fund, _)| Arc::clone(fund)));
        decided.unwrap_or_else(|| self.keeper.round.fund())
    }

    /// How it was marked, where it is final and still what was marked: no file has the checksum of something else.
    pub fn mark(self) -> Option<FinalMark> {
        self.with_final(|one| one.holds.then_some(one.mark)).flatten()
    }

    /// Whether it is final, and what is saved of it is not what was marked.
    pub fn is_other_than_marked(self) -> bool {
        self.with_final(|one| !one.holds).unwrap_or(false)
    }

    fn with_final<T>(self, of: impl FnOnce(&StoredFinal) -> T) -> Option<T> {
        self.keeper.round.scenarios.with(|all| all.of_number(self.number)?.final_one.as_ref().map(of))
    }

    /// What is made of the round, its result and what was typed; `None` while the scenario is not there.
    pub fn with<T>(self, make: impl FnOnce(&Fund, &Scenario, &Publication) -> T) -> Option<T> {
        let (fund, scenario) = self.decided.get()?;
        Some(self.keeper.record.with(|typed| make(&fund, &scenario, typed)))
    }

    /// On how many bids nothing is decided, for whatever reason; on how many of them because somebody abstained or stood aside; and how
    /// many bids there are.
    pub fn open(self) -> [usize; 3] {
        let ledger = self.decided.get().map(|(fund, scenario)| Ledger::of(&fund, &scenario));
        let open =
            |ledger: Ledger| [ledger.undecided + ledger.abstained, ledger.abstained, ledger.bids.len()];
        ledger.map_or([0; 3], open)
    }

    /// What a file about the round is called: `letters-invest-to-save.csv`, or of a final scenario
    /// `letters-invest-to-save-K7QX-2M4D.csv`.
    pub fn file_name(self, what: &str, ending: &str) -> String {
        let code = self.mark().map_or_else(String::new, |mark| format!("-{}", mark.code));
        format!("{}{code}.{ending}", name_of_title(&self.fund().title).replacen("own", what, 1))
    }

    /// Has a workbook written, and offers it to save.
    pub fn save_workbook(self, which: Workbook) {
        let request = self.with(|fund, scenario, publication| {
            let words = page_words(fund, scenario);
            let (fund, scenario, publication) = (fund.clone(), scenario.clone(), publication.clone());
            let (number, mark) = (self.number, self.mark());
            WorkbookRequest { fund, scenario, number, mark, publication, words }.packed()
        });
        let (kind, what) = match which {
            Workbook::Decisions => ("decisions.xlsx", "decisions"),
            Workbook::Letters => ("letters.xlsx", "letters"),
        };
        if let Some(request) = request.flatten() {
            send::write(self.refused, kind, self.file_name(what, "xlsx"), request);
        }
    }
}

//! Scenarios that are final: marked once, and shown with the bids that they were decided on, whatever becomes of those.

use std::sync::Arc;

use super::medium::put;
use super::{Fault, Outcome, ScenarioState, SeenEntry, Store, StoredScenario, read, rounds};
use crate::final_scenario::FinalMark;
use crate::store::{Checksum, Entry, Row};
use crate::ui::browser::database::Expected;
use crate::{Fund, Scenario};

/// A final scenario with all that it was decided on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFinal {
    /// How it was marked.
    pub mark: FinalMark,
    /// What it is called, for ever.
    pub title: String,
    /// The bids as they were.
    pub fund: Arc<Fund>,
    /// What was decided on them.
    pub scenario: Scenario,
    /// Whether that is what was marked: not where an older version of the page has written something else there since.
    pub holds: bool,
}

/// Which text of a fund's file this is.
#[must_use]
pub fn bids_checksum(fund: &Fund) -> Checksum {
    Checksum::of(&rounds::text(fund).unwrap_or_default())
}

impl StoredScenario {
    /// Whether this is a scenario that these bids do not open.
    #[must_use]
    pub fn is_of_other_bids(&self, fund: &Fund) -> bool {
        matches!(self, Self::Scenario(seen) if read(fund, &seen.text).is_err())
    }
}

impl Store {
    /// A final scenario with the bids that it was decided on: those that the round has now, or those that were kept when it was marked.
    /// `None` where it is not final, or cannot be shown.
    pub async fn final_scenario(
        &self,
        row: &Row,
        fund: &Arc<Fund>,
        entry: &Entry,
        text: &str,
    ) -> Option<StoredFinal> {
        let mark = entry.read_final_mark()?;
        let fund = if bids_checksum(fund) == mark.bids {
            Arc::clone(fund)
        } else {
            let kept = self.medium.read(&row.sent_fund(mark.bids)).await.ok()??;
            Arc::new(Fund::read(&kept).ok()?)
        };
        let scenario = read(&fund, text).ok()?.scenario;
        let holds = mark.holds(&fund, &scenario, &entry.title);
        Some(StoredFinal { mark, title: entry.title.clone(), fund, scenario, holds })
    }

    /// Marks a scenario as final, as the list is to say it, if what is decided and said of it is still what was seen. The bids are
    /// kept beside it as they are.
    ///
    /// # Errors
    /// Says why it is not kept.
    pub async fn mark_final(
        &self,
        row: &Row,
        number: usize,
        (fund, state): (&Fund, &ScenarioState),
        (seen, entry): (&SeenEntry, &Entry),
    ) -> Result<Outcome, Fault> {
        if seen.unread.is_some() {
            return Ok(Outcome::Other);
        }
        self.note_figures(row, fund).await?;
        let expected = [
            seen.as_seen(row.entry(number)),
            Expected { key: self.place(row, number), value: Some(state.raw.clone()) },
        ];
        let outcome = self.medium.commit(&expected, &[put(row.entry(number), entry.to_string())]).await;
        self.tell(&row.entry(number));
        outcome
    }
}

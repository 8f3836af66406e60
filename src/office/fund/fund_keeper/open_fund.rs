//! Opening a fund of one's own to change it, with the decisions on it.

use super::other_scenarios::{OtherScenarios, finals};
use tranche::ui::store::rounds::{self, OwnRound};
use tranche::ui::store::{self, ScenarioState, StoredRound};
use tranche::{BadFund, Fund, Scenario};

/// Why a fund is not open to be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// This browser keeps none of that name, or keeps nothing at all.
    NotThere,
    /// It cannot be read: why, and the text as it stands.
    Unreadable(BadFund, String),
}

/// A fund as it was found, with the decisions on it.
#[derive(Debug)]
pub struct OpenFund {
    /// The fund.
    pub fund: Fund,
    /// The decisions; none where none are kept.
    pub scenario: Scenario,
    /// What stands in the store.
    pub stored: StoredFund,
}

/// What stands in the store of a fund and of the decisions on it.
#[derive(Debug)]
pub struct StoredFund {
    /// The fund.
    pub own: OwnRound,
    /// The number of the scenario with the decisions.
    pub number: usize,
    /// The decisions; `None` where none are kept.
    pub seen: Option<ScenarioState>,
    /// The other scenarios of the round.
    pub others: OtherScenarios,
    /// What those are called that are final, and stay as they are.
    pub finals: Vec<String>,
}

/// Reads a fund of one's own.
///
/// # Errors
/// Says why it cannot be changed.
pub async fn open(name: &str) -> Result<OpenFund, NotOpened> {
    let store = store::open().await;
    let own = rounds::find(&store, name).await.ok().flatten().ok_or(NotOpened::NotThere)?;
    let fund = match Fund::read(&own.text) {
        Ok(fund) => fund,
        Err(why) => return Err(NotOpened::Unreadable(why, own.text)),
    };
    let mut found = StoredRound::load(&fund, own.row.clone()).await;
    let finals = finals(&store, &own.row).await.unwrap_or_default();
    if finals.iter().any(|(number, _)| *number == found.number) {
        // Nothing goes into what is final; whatever is decided here begins another scenario.
        let number = store.free_number(&own.row).await.unwrap_or(found.number);
        (found.number, found.seen, found.opened) = (number, None, None);
    }
    let StoredRound { number, seen, opened, .. } = found;
    // What cannot be looked up is not carried over, and opens with a word to whoever comes to it.
    let others = OtherScenarios::load(&store, &own.row, &fund, number).await.unwrap_or_default();
    let scenario = opened.map(|opened| opened.scenario).unwrap_or_default();
    let finals = finals.into_iter().map(|(_, title)| title).collect();
    Ok(OpenFund { fund, scenario, stored: StoredFund { own, number, seen, others, finals } })
}

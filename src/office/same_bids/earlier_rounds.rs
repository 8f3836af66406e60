//! The round that is to get decisions, and the earlier rounds that have some, as they are kept.

use std::sync::Arc;

use tranche::formats::scenario_file;
use tranche::ui::browser::document;
use tranche::ui::store::rounds::{self, OwnRound};
use tranche::ui::store::{self, Companions, Fault, ScenarioState, StoredRound};
use tranche::{BadFund, EarlierDecision, Fund, SameBid, Scenario, earlier_decisions};

/// Why there is nothing to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFound {
    /// This browser keeps no round of that name.
    NotThere,
    /// Its bids cannot be read.
    Unreadable(BadFund),
    /// What is decided on them cannot be looked up.
    NotLookedUp(Fault),
}

/// The round that is to get decisions, and what can be carried over to it.
pub struct CarryOver {
    /// Its bids.
    pub fund: Fund,
    /// What is decided on them already.
    pub scenario: Scenario,
    /// The earlier rounds; those with most of these bids first.
    pub earlier: Vec<Earlier>,
    /// Of how many others the decisions cannot be read.
    pub unread: usize,
    own: OwnRound,
    number: usize,
    seen: Option<ScenarioState>,
}

/// An earlier round.
pub struct Earlier {
    /// Its bids.
    pub fund: Fund,
    /// What is decided on them.
    pub scenario: Scenario,
    /// When that was kept: the day and the time.
    pub kept: String,
    /// Each decision, with its bid in the other list.
    pub decisions: Vec<EarlierDecision>,
}

/// Looks up a round of one's own and all others.
///
/// # Errors
/// Says why decisions cannot be carried over to it.
pub async fn look_up(name: &str) -> Result<Arc<CarryOver>, NotFound> {
    let store = store::open().await;
    let own = rounds::find(&store, name).await.map_err(NotFound::NotLookedUp)?.ok_or(NotFound::NotThere)?;
    let fund = Fund::read(&own.text).map_err(NotFound::Unreadable)?;
    let work = StoredRound::load(&fund, own.row.clone()).await;
    if let Some(fault) = work.fault {
        return Err(NotFound::NotLookedUp(fault));
    }
    let StoredRound { number, seen, opened, .. } = work;
    let scenario = opened.map(|opened| opened.scenario).unwrap_or_default();
    let mut found = CarryOver { fund, scenario, earlier: Vec::new(), unread: 0, own, number, seen };
    let mut others = rounds::all();
    others.retain(|other| other.row != found.own.row);
    for other in others {
        found.add(other).await;
    }
    found.earlier.sort_by_key(|earlier| std::cmp::Reverse(earlier.same_words()));
    Ok(Arc::new(found))
}

impl CarryOver {
    async fn add(&mut self, other: OwnRound) {
        // Without its bids nothing that was decided on them can be told.
        let Ok(fund) = Fund::read(&other.text) else { return };
        let work = StoredRound::load(&fund, other.row).await;
        let Some(opened) = work.opened else {
            self.unread += usize::from(work.fault.is_some() || !work.unread.is_empty());
            return;
        };
        let decisions = earlier_decisions(&fund, &opened.scenario, &self.fund);
        if !decisions.is_empty() {
            let kept = work.seen.map(|seen| document::day_and_time(seen.at)).unwrap_or_default();
            self.earlier.push(Earlier { fund, scenario: opened.scenario, kept, decisions });
        }
    }

    /// Keeps the scenario with the chosen decisions as its next state. `false` where another tab has kept something else.
    pub async fn carry_over(&self, chosen: &[EarlierDecision]) -> Result<bool, Fault> {
        let store = store::open().await;
        let scenario = self.scenario.with_earlier(&self.fund, chosen);
        let text = scenario_file::write(&self.fund, &scenario);
        // The bids stay, and must be those that the decisions were held against.
        let decisions = (self.seen.as_ref(), text.as_str());
        let kept = rounds::keep_both(
            &store,
            &self.own,
            &self.own.text,
            self.number,
            decisions,
            Companions::default(),
        )
        .await?;
        Ok(kept.is_some())
    }
}

impl Earlier {
    /// How many of its decisions are on bids with the same words.
    fn same_words(&self) -> usize {
        self.decisions.iter().filter(|one| matches!(one.here, SameBid::Words(_))).count()
    }
}

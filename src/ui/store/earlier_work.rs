//! Decisions that were kept for an earlier list of the same bids.

use crate::formats::scenario_file;
use crate::store::Row;
use crate::{Arrival, Fund, Scenario};

/// Decisions on just these bids that are kept for another round of this browser. Never taken over unasked: whose decisions
/// those were only a person knows.
pub async fn earlier(fund: &Fund, row: &Row) -> Option<Scenario> {
    let store = super::get()?;
    let kept = store.texts_of_others(row).await;
    kept.into_iter().chain(store.all_old_decisions()).find_map(|text| {
        let Arrival { scenario, mismatch } = scenario_file::read(fund, &text).ok()?;
        (mismatch.is_none() && !scenario.is_blank()).then_some(scenario)
    })
}

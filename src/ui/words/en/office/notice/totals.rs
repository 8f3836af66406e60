//! The figures of the round, as a notice of decision has them.

use crate::Money;
use crate::notice::NoticeFacts;

/// Each with its amount; what is held back only where something is.
pub fn totals(facts: &NoticeFacts) -> Vec<(&'static str, String)> {
    let NoticeFacts { fund, ledger, .. } = facts;
    let (left, amount) = match ledger.over_by() {
        Some(over) => ("More than is available", over),
        None => ("Remaining", ledger.remaining),
    };
    let held_back = ("Held back", ledger.held_back);
    let mut rows = vec![("Total budget", ledger.fund), ("Committed before", ledger.committed)];
    rows.extend(Some(held_back).filter(|(_, amount)| *amount != Money::ZERO));
    rows.extend([
        ("Available to allocate", ledger.available),
        ("Requested by all bids", ledger.requested),
        ("Approved", ledger.funded),
        (left, amount),
    ]);
    rows.into_iter().map(|(name, amount)| (name, fund.show(amount))).collect()
}

//! What is spoken after a change: which bid, what it is given now, what remains.

use super::bid_facts::below_least;
use super::key_figures::remaining;
use super::outcomes::given;
use super::shared_view::decisions;
use crate::{Bid, Decision, Fund, Ledger, Whose};

/// The page turned to a scenario that is looked at over the reader's own.
pub fn looked_at(whose: Whose, fund: &Fund, ledger: &Ledger) -> String {
    format!("You’re looking at {}. {}.", decisions(whose), remaining(fund, ledger))
}

/// The page turned back to the reader's own decisions.
pub fn own(fund: &Fund, ledger: &Ledger) -> String {
    format!("These are your own decisions. {}.", remaining(fund, ledger))
}

/// Another scenario is on the table.
pub fn on_table(title: &str, fund: &Fund, ledger: &Ledger) -> String {
    format!("“{title}” is on the table. {}.", remaining(fund, ledger))
}

/// One bid was decided: `S1: In full, £50,000. Remaining £270,000.`
pub fn decided(fund: &Fund, bid: &Bid, decision: &Decision, ledger: &Ledger) -> String {
    let short = below_least(fund, bid, decision.outcome.amount(bid));
    let space = if short.is_empty() { "" } else { " " };
    let remaining = remaining(fund, ledger);
    format!("{}: {}.{space}{short} {remaining}.", bid.reference, given(fund, bid, decision))
}

/// Several bids were.
pub fn changed(bids: usize, fund: &Fund, ledger: &Ledger) -> String {
    format!("{bids} bids changed. {}.", remaining(fund, ledger))
}

/// Nothing is decided any more.
pub fn cleared(fund: &Fund, ledger: &Ledger) -> String {
    format!("{} {}.", super::last_step::CLEARED, remaining(fund, ledger))
}

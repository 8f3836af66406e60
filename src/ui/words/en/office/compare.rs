//! Scenarios side by side: what can be compared, the table, what goes into the minutes, and taking decisions over.

pub mod add_scenario;
pub mod taken_decisions;
pub mod ways_on;

use super::several;
use crate::compare::Alike;
use crate::ui::words::given;
use crate::ui::words::key_figures::{FUNDED, remaining_parts};
use crate::{Bid, Decision, Fund, Ledger};

/// The heading of what can be compared.
pub const WHICH: &str = "Which scenarios?";

/// How many can be compared at once.
pub const HOW_MANY: &str = "Tick two to six.";

/// That as many are ticked as can be.
pub const TOO_MANY: &str = "Six scenarios are the most at once. Untick one to compare another.";

/// What is missing while fewer than two are ticked.
pub fn missing(ticked: usize, there: usize) -> &'static str {
    match (ticked, there) {
        (_, 0) => {
            "No scenario can be compared yet. Decide on some bids, or add a scenario that somebody sent you."
        }
        (_, 1) => {
            "There is only one scenario so far. Add one that somebody sent you, or make a copy of yours under “All scenarios”."
        }
        (0, _) => "Tick two scenarios to compare them.",
        _ => "Tick one more scenario to compare it with this one.",
    }
}

/// What there is to know of one of the round’s scenarios.
pub fn about_own(is_on_board: bool, is_baseline: bool, is_final: bool) -> &'static str {
    match (is_on_board, is_baseline) {
        (true, true) if is_final => "Final. Open on your board, and your baseline.",
        (true, false) if is_final => "Final. Open on your board.",
        (false, true) if is_final => "Final. Your baseline.",
        (false, false) if is_final => "Final.",
        (true, true) => "Open on your board, and your baseline.",
        (true, false) => "Open on your board.",
        (false, true) => "Your baseline.",
        (false, false) => "",
    }
}

/// That a final one is not compared: the bids were changed after it.
pub fn stands_as_decided(title: &str) -> String {
    format!(
        "“{title}” is final, and stands as it was decided on the earlier bids. The bids have been changed since, so it can’t be compared \
         with scenarios on the bids of today."
    )
}

/// That one of the round’s scenarios cannot be read, and why.
pub fn unreadable(title: &str, why: &str) -> String {
    format!("We can’t read “{title}”. {why}")
}

/// Saves what cannot be read.
pub fn save_unreadable(title: &str) -> String {
    format!("Save “{title}” as a file")
}

/// Which scenario the others are held against.
pub const BASELINE: &str = "Baseline";

/// The heading of the table.
pub const SIDE_BY_SIDE: &str = "Side by side";

/// The table, where it is wider than its place and scrolls.
pub const TABLE: &str = "Table of scenarios";

/// What the table is called: what its empty cells mean.
pub fn caption(baseline: &str) -> String {
    format!("Decisions by scenario. An empty cell: the same as “{baseline}”.")
}

/// In which order bids are listed.
pub const ORDER: &str = "Show";

/// Those that differ first.
pub const DIFFERENCES_FIRST: &str = "Differences first";

/// Those alone.
pub const DIFFERENCES_ALONE: &str = "Only differences";

/// All, as the paper lists them.
pub const PAPER_ORDER: &str = "In the order of the paper";

/// The heading of the column of bids.
pub const BID: &str = "Bid";

/// What stands below the title of the baseline.
pub const IS_BASELINE: &str = "Baseline";

/// What screen readers say of an empty cell.
pub const SAME: &str = "same";

/// What was decided on a bid, with the amount.
pub fn decision(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    given(fund, bid, decision)
}

/// The heading of the rows that differ nowhere: `9 bids are the same in all, 5 of them not decided`. Some of them may still stand among
/// those above, so that no row goes from under a hand.
pub fn same_everywhere(alike: Alike, above: usize) -> String {
    let Alike { bids, undecided } = alike;
    let none = match (bids, undecided) {
        (_, 0) => String::new(),
        (1, _) => ", and not decided".to_owned(),
        (bids, undecided) if bids == undecided => ", none of them decided".to_owned(),
        _ => format!(", {undecided} of them not decided"),
    };
    let above = if above == 0 { String::new() } else { format!("; {above} of them still listed above") };
    format!("{} the same in all{none}{above}", several(bids, "bid is", "bids are"))
}

/// That no bid differs.
pub const NO_DIFFERENCES: &str = "Every bid is the same in all of them.";

/// What is given in all.
pub const TOTAL_FUNDED: &str = FUNDED;

/// What remains.
pub const REMAINING: &str = "Remaining";

/// How many bids are undecided.
pub const TO_DECIDE: &str = "Still to decide";

/// What remains, or by how much more is given than there is.
pub fn remaining(fund: &Fund, ledger: &Ledger) -> String {
    let (words, amount) = remaining_parts(ledger);
    let amount = fund.show(amount);
    if ledger.over_by().is_some() { format!("{words} {amount}") } else { amount }
}

/// The heading of the rows of partnerships.
pub fn by_partnership(fund: &Fund) -> String {
    format!("Funded, by {}", fund.group.one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_decided_is_not_called_decided() {
        let said = |bids, undecided, above| same_everywhere(Alike { bids, undecided }, above);
        assert_eq!(said(8, 5, 0), "8 bids are the same in all, 5 of them not decided");
        assert_eq!(
            said(9, 5, 1),
            "9 bids are the same in all, 5 of them not decided; 1 of them still listed above"
        );
        assert_eq!(said(3, 0, 0), "3 bids are the same in all");
        assert_eq!(said(3, 3, 0), "3 bids are the same in all, none of them decided");
        assert_eq!(said(1, 1, 0), "1 bid is the same in all, and not decided");
    }
}

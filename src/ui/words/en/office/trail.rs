//! Words for why a scenario adds up.

pub mod working;

use crate::ui::words::scenario_picker;
use crate::{Check, Fund, Ledger, Money};

/// Which scenario it is.
pub fn of(number: usize, title: &str) -> String {
    format!("“{}”", scenario_picker::title(number, title))
}

/// That it was deleted, and can still be had back.
pub const DELETED: &str = "This scenario is deleted. Its figures are shown as they were.";

/// That nothing was decided yet.
pub const NOTHING_DECIDED: &str =
    "Nothing is decided yet. These are the figures of the round before any decision.";

/// That there is none of this number.
pub const NO_SUCH: &str = "There is no such scenario in this round.";

/// Why it cannot be shown.
pub fn unreadable(why: &str) -> String {
    format!("We can’t open this scenario, so its figures can’t be shown. {why}")
}

/// An amount in a column: with pence wherever any amount has them, so that all stand one below the other.
pub fn amount(fund: &Fund, amount: Money, has_pence: bool) -> String {
    let shown = fund.show(amount);
    if has_pence && amount.pence() % 100 == 0 { format!("{shown}.00") } else { shown }
}

/// All of it in one line: `Fund £350,000 − committed £30,000 − funded £61,500 = remaining £258,500`.
pub fn in_short(fund: &Fund, ledger: &Ledger) -> String {
    let show = |amount| fund.show(amount);
    let held_back = match ledger.held_back == Money::ZERO {
        true => String::new(),
        false => format!(" − held back {}", show(ledger.held_back)),
    };
    format!(
        "Fund {} − committed {}{held_back} − funded {} = remaining {}",
        show(ledger.fund),
        show(ledger.committed),
        show(ledger.funded),
        show(ledger.remaining)
    )
}

/// When it was printed, and of which round.
pub fn printed(fund: &Fund, when: &str) -> String {
    format!("{}. Printed {when}.", fund.title)
}

/// The heading of the figures of the paper that differ.
pub const DIFFERENCES: &str = "Where the paper’s own figures differ";

/// That none do.
pub fn no_differences(count: usize) -> String {
    match count {
        0 => "The file states no totals of the paper, so there is nothing to compare ours with.".to_owned(),
        1 => "The 1 figure that the paper states agrees with ours.".to_owned(),
        _ => format!("All {count} figures that the paper states agree with ours."),
    }
}

/// The heading of the figures that agree.
pub const AGREE: &str = "The paper’s figures that agree with ours";

/// The headings of both: the figure, what the paper says, what we work out, the difference, how.
pub const CHECK_HEADS: [&str; 5] = ["Figure", "Paper says", "Adds up to", "Difference", "How we work it out"];

/// By how much a figure differs, with its sign: `−£40`.
pub fn difference(fund: &Fund, check: &Check, has_pence: bool) -> String {
    let by = amount(fund, check.difference().abs(), has_pence);
    if check.difference().is_negative() { format!("−{by}") } else { format!("+{by}") }
}

/// The heading of the calculation.
pub const CALCULATION: &str = "From the fund to what remains";

/// Its columns.
pub const STEP_HEADS: [&str; 4] = ["Step", "In the paper", "Amount", "Sum so far"];

/// What the paper says of the same figure, and where.
pub fn paper_says(fund: &Fund, check: &Check) -> String {
    let says = format!("Paper says {}", fund.show(check.stated));
    if check.place.is_empty() { says } else { format!("{says} ({})", check.place) }
}

/// The heading of what each bid is given.
pub const BIDS: &str = "What each bid is given";

/// Its columns.
pub const BID_HEADS: [&str; 6] = ["Bid", "In the paper", "Requested", "Decision", "Given", "Sum so far"];

/// Under the bids of a partnership.
pub fn subtotal(name: &str) -> String {
    format!("Subtotal, {name}")
}

/// That a partnership has none.
pub const NO_BID: &str = "No bid";

/// Under all of them.
pub const TOTAL: &str = "Total, all bids";

/// What that is above.
pub const IS_FUNDED: &str = "The “Funded” of the calculation above";

/// The headings of the copied table.
pub const COPIED_HEADS: [&str; 7] =
    ["Reference", "What", "In the paper", "Requested", "Decision", "Amount", "Sum so far"];

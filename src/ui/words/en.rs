//! The English of the page, one file a room.

mod bid_facts;
mod funds;
mod links;
#[cfg(feature = "office")]
pub mod office;
mod outcomes;
mod paper_totals;
mod shared_view;
mod storage;

pub use bid_facts::{below_least, facts, given_below_least, recommended, scored};
pub use funds::{bad_fund, bad_offers};
pub use links::{bad_link, bad_saved};
pub use outcomes::{given, look_again, lower, was};
pub use paper_totals::{figure, outcome};
pub use shared_view::{about, mismatch};
pub use storage::{BIDS_CHANGED, BIDS_DELETED, BIDS_REMOVED, trouble};

use crate::{Bid, Fit, Fund, Ledger, Money, NotMoney, Refusal};

/// `Remaining £320,000`, or `Over by £8,980`, and how that stands to what the board may go over.
pub fn remaining(fund: &Fund, ledger: &Ledger) -> String {
    let (term, amount) = remaining_parts(ledger);
    let over = over(fund, ledger);
    let comma = if over.is_empty() { "" } else { ", " };
    format!("{term} {}{comma}{over}", fund.show(amount))
}

/// How what is overspent stands to what the board may go over: `within the 10% the board may go over`. Empty where
/// nothing is overspent, or the fund says nothing of it.
pub fn over(fund: &Fund, ledger: &Ledger) -> String {
    let (Some(tolerance), Some(allowed), Some(_)) = (fund.tolerance, ledger.allowed, ledger.over_by()) else {
        return String::new();
    };
    if ledger.funded > allowed {
        let more = fund.show(ledger.funded - allowed);
        format!("{more} more than the {tolerance}% the board may go over")
    } else {
        format!("within the {tolerance}% the board may go over")
    }
}

/// How far the board has come: `8 of 13 still to decide; 2 in reserve, 1 declined`.
pub fn progress(ledger: &Ledger) -> String {
    let of = ledger.bids.len();
    let left = match ledger.undecided {
        0 => "All decided".to_owned(),
        left => format!("{left} of {of} still to decide"),
    };
    let counts = [
        (ledger.reserve, "in reserve"),
        (ledger.deferred, "deferred"),
        (ledger.declined, "declined"),
        (ledger.abstained, "without your say"),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    let counts: Vec<String> = counts.map(|(count, words)| format!("{count} {words}")).collect();
    if counts.is_empty() { left } else { format!("{left}; {}", counts.join(", ")) }
}

/// The word and the amount of what remains or is overspent.
pub fn remaining_parts(ledger: &Ledger) -> (&'static str, Money) {
    ledger.over_by().map_or(("Remaining", ledger.remaining), |over| ("Over by", over))
}

/// Whether a bid that is given nothing could be.
pub fn room(fund: &Fund, bid: &Bid, room: &Fit) -> String {
    match room {
        Fit::Funded => String::new(),
        Fit::Fits => "Fits in what remains".to_owned(),
        Fit::OptionFits(id) => bid.option(id).map_or_else(String::new, |option| {
            format!("Fits as {} {}", option.title.to_ascii_lowercase(), fund.show(option.amount))
        }),
        Fit::Lacks(by) => format!("Short by {}", fund.show(*by)),
    }
}

/// Why what was typed is not an amount, and how to write one.
pub fn not_money(typed: &str, why: NotMoney) -> String {
    match why {
        NotMoney::Empty => "Enter an amount, such as 35,000 or 35,000.50.".to_owned(),
        NotMoney::Grouping => {
            format!("“{typed}” has a comma or space that does not part thousands. Write it like 35,000.")
        }
        NotMoney::TooFine => {
            format!(
                "“{typed}” has more than two digits after the point. Write pounds and pence like 35,000.50."
            )
        }
        NotMoney::TooLarge => {
            "That is more than can be added up here. Enter less than a million million.".to_owned()
        }
        NotMoney::Unreadable => format!("“{typed}” is not an amount. Write it like 35,000 or 35,000.50."),
    }
}

/// Why something cannot be given, and what can.
pub fn refusal(fund: &Fund, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NothingGiven => {
            format!("{} is no award: enter an amount, or decline the bid.", fund.show(Money::ZERO))
        }
        Refusal::AboveRequest { amount, requested } => {
            format!("{} is more than the {} requested.", fund.show(*amount), fund.show(*requested))
        }
        Refusal::UnitsOutOfRange { most, .. } => format!("Enter a whole number from 0 to {most}."),
        Refusal::TooLarge => {
            "That is more than can be added up here. Enter less than a million million.".to_owned()
        }
        Refusal::NotAboveRequest { .. } => "That is not above the request: enter it as an amount.".to_owned(),
        Refusal::UnknownBid(bid) => format!("This fund has no bid {bid}."),
        Refusal::UnknownOption(bid, _) => format!("Bid {bid} has no such option in this fund."),
        Refusal::NoParts(bid) => format!("The paper gives no breakdown of bid {bid}."),
        Refusal::UnknownLine(line) => format!("There is no line {line} in this bid."),
        Refusal::NotReducible(line) => format!("The paper names no lower amount for line {line}."),
        Refusal::UnknownUnit(unit) => format!("This bid does not count {unit}."),
        Refusal::NoSuchRank { most, .. } => format!("The reserve list has places 1 to {most}."),
        Refusal::TooLong(most) => {
            format!("That is too long: write at most {},{:03} characters.", most / 1000, most % 1000)
        }
    }
}

//! The words people read for what the calculator says. It speaks in data; every sentence is here.

mod amending;
mod checks;
mod funds;
mod links;

pub use amending::{name, unamended, was};
pub use checks::{figure, outcome};
pub use funds::{bad_fund, bad_offers};
pub use links::{bad_link, bad_saved};

use crate::{Bid, Decision, Fund, Ledger, Money, NotMoney, Refusal, Room};

/// What a bid is given: `In full, £100,000`.
pub fn given(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    let amount = fund.show(decision.amount(bid));
    match decision {
        Decision::NotFunded => "Not funded".to_owned(),
        Decision::InFull => format!("In full, {amount}"),
        Decision::Option(id) => {
            format!("{}, {amount}", bid.option(id).map_or("Reduced", |option| option.title.as_str()))
        }
        Decision::Parts(_) => format!("Parts, {amount}"),
        Decision::Other(_) => format!("Other amount, {amount}"),
        Decision::Above(_) => format!("Other amount, {amount}, above the request"),
    }
}

/// `Remaining £320,000`, or `Over by £8,980`.
pub fn remaining(fund: &Fund, ledger: &Ledger) -> String {
    let (term, amount) = remaining_parts(ledger);
    format!("{term} {}", fund.show(amount))
}

/// The word and the amount of what remains or is overspent.
pub fn remaining_parts(ledger: &Ledger) -> (&'static str, Money) {
    ledger.over_by().map_or(("Remaining", ledger.remaining), |over| ("Over by", over))
}

/// Whether a bid that is given nothing could be.
pub fn room(fund: &Fund, bid: &Bid, room: &Room) -> String {
    match room {
        Room::Funded => String::new(),
        Room::Fits => "Fits in what remains".to_owned(),
        Room::OptionFits(id) => bid.option(id).map_or_else(String::new, |option| {
            format!("Fits as {} {}", option.title.to_ascii_lowercase(), fund.show(option.amount))
        }),
        Room::Lacks(by) => format!("Short by {}", fund.show(*by)),
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
        Refusal::NothingGiven => "To give nothing, choose Not funded.".to_owned(),
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
    }
}

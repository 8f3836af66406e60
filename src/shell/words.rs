//! The words people read for what the calculator says. It speaks in data; every sentence is here.

mod amending;
mod besides;
mod checks;
mod funds;
mod links;

pub use amending::{name, unamended, was};
pub use besides::{below_least, facts, given_below_least, recommended, scored};
pub use checks::{figure, outcome};
pub use funds::{bad_fund, bad_offers};
pub use links::{bad_link, bad_saved};

use crate::{Bid, Decision, Fund, Ledger, Money, NotMoney, Refusal, Room, Was};

/// What a bid is given: `In full, £100,000`.
pub fn given(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    let amount = fund.show(decision.amount(bid));
    let recommended = bid.facts.recommended.as_ref().map(|recommended| recommended.decision(bid));
    let kind = match decision {
        Decision::Other(_) | Decision::Above(_) if recommended.as_ref() == Some(decision) => "As recommended",
        _ => kind(bid, decision),
    };
    match decision {
        Decision::NotFunded => kind.to_owned(),
        Decision::Above(_) => format!("{kind}, {amount}, above the request"),
        _ => format!("{kind}, {amount}"),
    }
}

/// The kind of a decision: `In full`.
fn kind<'b>(bid: &'b Bid, decision: &Decision) -> &'b str {
    match decision {
        Decision::NotFunded => "Not funded",
        Decision::InFull => "In full",
        Decision::Option(id) => bid.option(id).map_or("Reduced", |option| option.title.as_str()),
        Decision::Parts(_) => "Parts",
        Decision::Other(_) | Decision::Above(_) => "Other amount",
    }
}

/// Why to look again at what a bid is given now: `Look again: in full was £50,000 when it was decided, and is £55,000
/// now.`
pub fn look_again(fund: &Fund, bid: &Bid, now: &Decision, was: &Was) -> String {
    let kind = kind(bid, &was.decision);
    if *now == Decision::NotFunded && was.decision != Decision::NotFunded {
        let what =
            was.amount.map_or_else(|| kind.to_owned(), |amount| format!("{kind}, {}", fund.show(amount)));
        let why = match &was.decision {
            Decision::Option(_) => "this option is not there any more",
            Decision::Parts(_) => "these parts are not there any more",
            _ => "that is more than is requested now",
        };
        return format!("Look again: {what} was decided; {why}.");
    }
    let mut kind = kind.to_owned();
    kind.get_mut(..1).map(str::make_ascii_lowercase);
    let now = fund.show(now.amount(bid));
    match was.amount {
        Some(amount) => {
            format!("Look again: {kind} was {} when it was decided, and is {now} now.", fund.show(amount))
        }
        None => format!("Look again: {kind} was decided when the figures were others, and is {now} now."),
    }
}

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

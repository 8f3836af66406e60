//! Words for changing a fund: why it cannot be changed like that, and what to do; and what was decided before.

use crate::{BadAmendment, BadFund, BadName, Fund, Wrong};

use super::funds::bad_fund;
use super::refusals::{TOO_LARGE, too_long};

/// Why a fund cannot be changed like that, and what to do.
pub fn unamended(fund: &Fund, why: &BadAmendment) -> String {
    match why {
        BadAmendment::Bad(BadFund::Refused { place, why }) => wrong(fund, place, why),
        BadAmendment::Bad(other) => bad_fund(other),
        BadAmendment::UnknownBid(bid) => {
            format!("Bid {bid} is no longer there. Undo brings it back.")
        }
        BadAmendment::UnknownPartnership(_) => {
            format!("This {} is no longer there. Choose another one.", fund.group.one)
        }
        BadAmendment::UnknownUnit(_) => "The bid no longer counts this. Undo brings it back.".to_owned(),
        BadAmendment::UnknownLine(_) => "This cost is no longer there. Undo brings it back.".to_owned(),
        BadAmendment::UnknownOption(_) => "This option is no longer there. Undo brings it back.".to_owned(),
        BadAmendment::NoSuchPlace { count, .. } => {
            format!("The list has only {count} places now. Look at it again and choose another one.")
        }
        BadAmendment::StillBids(_, bid) => format!(
            "Bid {bid} belongs to it, so it stays. Give its bids to another {}, or remove them first.",
            fund.group.one
        ),
        BadAmendment::OtherId(_) => {
            "This would take the place of something else. Remove the one and add the other.".to_owned()
        }
    }
}

fn wrong(fund: &Fund, place: &str, why: &Wrong) -> String {
    match why {
        Wrong::Blank => "This can’t be empty. What was there stays until you write something else.".to_owned(),
        Wrong::NoSource => "A round needs at least one source of money. Add another one first.".to_owned(),
        Wrong::Duplicate(name) if place == "bids" => {
            format!("Another bid has the reference “{name}”. Each bid needs its own.")
        }
        Wrong::Duplicate(name) => format!("“{name}” is already there. Write another name."),
        Wrong::Negative(_) => "An amount cannot be below zero.".to_owned(),
        Wrong::TooLarge(_) => TOO_LARGE.to_owned(),
        Wrong::OptionAboveBid { option, requested } => format!(
            "An option of {} would be above the {} requested. Change the other of the two first.",
            fund.show(*option),
            fund.show(*requested)
        ),
        Wrong::NotLower { reduced, amount } => format!(
            "The lower amount, {}, must be below {}. Change it first, or leave it empty.",
            fund.show(*reduced),
            fund.show(*amount)
        ),
        Wrong::UnknownPartnership(_) => format!(
            "A bid or a printed total belongs to this {}. Give it to another one first.",
            fund.group.one
        ),
        Wrong::UnknownUnit(_) => "A cost is priced per this. Remove that cost first.".to_owned(),
        Wrong::UnpricedUnit(_) => {
            "Nothing would be priced per this any more. Remove the cost that counts it instead.".to_owned()
        }
        Wrong::UnknownLine(_) => "An option cuts this cost. Change or remove that option first.".to_owned(),
        Wrong::NotReducible(_) => {
            "An option cuts this cost, which then needs a lower amount. Write one, or change that option first."
                .to_owned()
        }
        Wrong::UnitCount(_) => "Write a whole number from 1 to 100,000.".to_owned(),
        Wrong::TooMany(most) => format!("There can be {most} at most. Remove one first."),
        Wrong::NotOfOnePartnership => {
            "Only what is requested, in full or reduced, can belong to one of them. Choose “all” first.".to_owned()
        }
        Wrong::DeclinedWith(_) => {
            "Officers recommend declining this bid, so there is no recommended amount. Leave the amount empty, or choose another recommendation."
                .to_owned()
        }
        Wrong::ScoreAbove { score, out_of } => {
            format!("{score} is more than {out_of}, the most there could be. Change one of the two.")
        }
        Wrong::NotALink(_) => {
            "Write the whole web address, beginning with https:// or http:// and without spaces.".to_owned()
        }
        Wrong::TooLong(most) => too_long(*most),
    }
}

/// Why a text cannot be a reference.
pub fn name(why: &BadName) -> String {
    if why.0.is_empty() {
        "Write a reference, such as B1. What was there stays until you do.".to_owned()
    } else {
        "That is too long for a reference: write at most 40 characters.".to_owned()
    }
}

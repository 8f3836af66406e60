//! Words for changing a fund: why it cannot be changed like that, and what to do; and what was decided before.

use crate::{BadAmendment, BadFund, BadName, Fund, Wrong};

use super::bad_fund;

/// Why a fund cannot be changed like that, and what to do.
pub fn unamended(fund: &Fund, why: &BadAmendment) -> String {
    match why {
        BadAmendment::Bad(BadFund::Refused { place, why }) => wrong(fund, place, why),
        BadAmendment::Bad(other) => bad_fund(other),
        BadAmendment::UnknownBid(bid) => {
            format!("There is no bid {bid} any more. Undo brings back what was removed.")
        }
        BadAmendment::UnknownPartnership(_) => {
            format!("This {} is not there any more. Choose another one.", fund.group.one)
        }
        BadAmendment::UnknownUnit(_) => {
            "The bid does not count this any more. Undo brings it back.".to_owned()
        }
        BadAmendment::UnknownLine(_) => "This line is not there any more. Undo brings it back.".to_owned(),
        BadAmendment::UnknownOption(_) => {
            "This option is not there any more. Undo brings it back.".to_owned()
        }
        BadAmendment::NoSuchPlace { count, .. } => {
            format!("The list has {count} now, and no such place. Look at it again and choose another one.")
        }
        BadAmendment::StillBids(_, bid) => format!(
            "It asks in bid {bid}, so it stays. Give its bids to another {}, or remove them first.",
            fund.group.one
        ),
        BadAmendment::OtherId(_) => {
            "This would take the place of something else. Remove the one and add the other.".to_owned()
        }
    }
}

fn wrong(fund: &Fund, place: &str, why: &Wrong) -> String {
    match why {
        Wrong::Blank => "This needs words. Write some; what was there stays until then.".to_owned(),
        Wrong::NoSource => "A round needs at least one source of money. Add another one first.".to_owned(),
        Wrong::Duplicate(name) if place == "bids" => {
            format!("Another bid has the reference “{name}”. Each bid needs its own.")
        }
        Wrong::Duplicate(name) => format!("“{name}” is there already. Write another name."),
        Wrong::Negative(_) => "An amount cannot be below zero.".to_owned(),
        Wrong::TooLarge(_) => {
            "That is more than can be added up here. Enter less than a million million.".to_owned()
        }
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
            "A bid or a stated total is of this {}. Give it to another one first.",
            fund.group.one
        ),
        Wrong::UnknownUnit(_) => "A line is priced per this. Remove that line first.".to_owned(),
        Wrong::UnpricedUnit(_) => {
            "Nothing would be priced per this any more. Remove the line that counts it instead.".to_owned()
        }
        Wrong::UnknownLine(_) => "An option cuts this line. Change or remove that option first.".to_owned(),
        Wrong::NotReducible(_) => {
            "An option cuts this line, which then needs a lower amount. Write one, or change that option first."
                .to_owned()
        }
        Wrong::UnitCount(_) => "Write a whole number from 1 to 100,000.".to_owned(),
        Wrong::TooMany(most) => format!("There can be {most} at most. Remove one first."),
        Wrong::NotOfOnePartnership => {
            "Only what is requested, in full or reduced, can be of one of them. Choose “all” first.".to_owned()
        }
        Wrong::DeclinedWith(_) => {
            "A bid that is recommended to be declined has no recommended amount. Leave the amount empty, or choose another recommendation."
                .to_owned()
        }
        Wrong::ScoreAbove { score, out_of } => {
            format!("{score} is more than {out_of}, the most there could be. Change one of the two.")
        }
        Wrong::NotALink(_) => {
            "Write the whole web address, beginning with https:// or http:// and without spaces.".to_owned()
        }
        Wrong::TooLong(most) => {
            format!("That is too long: write at most {},{:03} characters.", most / 1000, most % 1000)
        }
    }
}

/// Why a text cannot be a reference.
pub fn name(why: &BadName) -> String {
    if why.0.is_empty() {
        "Write a reference, such as B1. What was there stays until then.".to_owned()
    } else {
        "That is too long for a reference: write at most 40 characters.".to_owned()
    }
}

//! Why a round cannot be changed like that, and what to do.

use crate::{BadAmendment, BadFund, BadName, Fund, Wrong};

use super::super::grouped;
use super::{NEGATIVE, bids, costs, rules};
use crate::ui::words::bad_fund;

/// What the place of something wrong with a rule begins with.
const RULE: &str = "rule ";

/// Why a fund cannot be changed like that, and what to do.
pub fn unamended(fund: &Fund, why: &BadAmendment) -> String {
    match why {
        BadAmendment::Bad(BadFund::Refused { place, why }) => {
            let of_rule = place.starts_with(RULE).then(|| rules::wrong(fund, place, why)).flatten();
            of_rule.unwrap_or_else(|| wrong(fund, place, why))
        }
        BadAmendment::Bad(other) => bad_fund(other),
        BadAmendment::UnknownBid(bid) => {
            format!("Bid {bid} is not there any more. Undo brings it back.")
        }
        BadAmendment::UnknownPartnership(_) => {
            format!("This {} is not there any more. Choose another one.", fund.group.one)
        }
        BadAmendment::UnknownUnit(_) => "This item is not there any more. Undo brings it back.".to_owned(),
        BadAmendment::UnknownLine(_) => "This cost is not there any more. Undo brings it back.".to_owned(),
        BadAmendment::UnknownOption(_) => {
            "This option is not there any more. Undo brings it back.".to_owned()
        }
        BadAmendment::NoSuchPlace { .. } => {
            "The list has become shorter. Look at it again and choose another place.".to_owned()
        }
        BadAmendment::StillBids(_, bid) => format!(
            "This {0} made bid {bid}. Give its bids to another {0}, or remove them first.",
            fund.group.one
        ),
        BadAmendment::OtherId(_) => {
            "This would replace something else. Remove the one and add the other.".to_owned()
        }
    }
}

fn wrong(fund: &Fund, place: &str, why: &Wrong) -> String {
    match why {
        Wrong::Blank => "This can’t be empty. The earlier text stays until you enter something.".to_owned(),
        Wrong::NoSource => "A round needs at least one source of money. Add another one first.".to_owned(),
        Wrong::Duplicate(name) if place == "bids" => {
            bids::reference_taken(name)
        }
        Wrong::Duplicate(name) => format!("“{name}” is there already. Enter another name."),
        Wrong::Negative(_) => NEGATIVE.to_owned(),
        Wrong::TooLarge(_) => {
            "That is more than can be added up here. Enter less than a million million.".to_owned()
        }
        Wrong::OptionAboveBid { option, requested } => format!(
            "An option of {} would be above the {} requested. Change the other of the two first.",
            fund.show(*option),
            fund.show(*requested)
        ),
        Wrong::NotLower { reduced, amount } => format!(
            "The lowest acceptable amount, {}, must be below {}. Change it first, or leave it empty.",
            fund.show(*reduced),
            fund.show(*amount)
        ),
        Wrong::UnknownPartnership(_) => format!(
            "A bid or a printed total belongs to this {}. Give it to another one first.",
            fund.group.one
        ),
        Wrong::UnknownUnit(_) => "A cost counts these. Remove that cost first.".to_owned(),
        Wrong::UnpricedUnit(_) => {
            "No cost would count these any more. Remove the cost instead.".to_owned()
        }
        Wrong::UnknownLine(_) => "An option cuts this cost. Change or remove that option first.".to_owned(),
        Wrong::NotReducible(_) => {
            "An option cuts this cost, so it needs a lowest acceptable amount. Enter one, or change that option first."
                .to_owned()
        }
        Wrong::UnitCount(_) => costs::BAD_COUNT.to_owned(),
        Wrong::TooMany(most) => format!("There can be {most} at most. Remove one first."),
        Wrong::NotOfOnePartnership => {
            "Only “Requested” and “Requested, if reduced” can be the total of one applicant. Choose “All applicants” first.".to_owned()
        }
        Wrong::DeclinedWith(_) => {
            "A recommendation to decline has no amount. Leave the amount empty, or choose another recommendation."
                .to_owned()
        }
        Wrong::ScoreAbove { score, out_of } => {
            format!("{score} is more than {out_of}, the highest possible score. Change one of the two.")
        }
        Wrong::NotALink(_) => {
            "Enter the whole web address, beginning with https:// or http:// and without spaces.".to_owned()
        }
        Wrong::TooLong(most) => {
            format!("That is too long: enter at most {} characters.", grouped(*most as u64))
        }
        // Only rules can be wrong like that.
        other => rules::wrong(fund, place, other).unwrap_or_default(),
    }
}

/// Why a text cannot be a reference.
pub fn bad_reference(why: &BadName) -> String {
    if why.0.is_empty() {
        "Enter a reference, such as B1.".to_owned()
    } else {
        "That is too long for a reference: enter at most 40 characters.".to_owned()
    }
}

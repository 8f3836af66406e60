//! The words of changing the rules of a round.

use super::super::{capital, grouped};
use crate::{BidRef, Demand, DemandKind, Fund, Money, Rule, Wrong};

/// The heading: `Rules of the round: 3`.
pub fn heading(count: usize) -> String {
    format!("Rules of the round: {}", grouped(count as u64))
}

/// What they are for.
pub const WHAT_FOR: &str = "The board’s page shows which rules are not met. A rule never stops anybody. Only money held back \
    changes what is available.";

/// That the rules hold back more than there is, beside each that holds something back; empty where they do not.
pub fn held_too_much(fund: &Fund) -> String {
    let (all, uncommitted) = (fund.held_back(), fund.uncommitted().max(Money::ZERO));
    if all <= uncommitted {
        return String::new();
    }
    let [all, left, more] = [all, uncommitted, all - uncommitted].map(|amount| fund.show(amount));
    format!(
        "{left} is not committed. All rules together hold back {all}: {more} more than there is, so nothing is available for bids."
    )
}

/// Above the forms that add a rule.
pub const ADD: &str = "Add a rule";

/// What a rule of a kind asks for: what opens the form for one.
pub fn kind(kind: DemandKind) -> &'static str {
    match kind {
        DemandKind::HoldBack => "Money held back",
        DemandKind::Least => "At least so much for some bids",
        DemandKind::Most => "At most so much for some bids",
        DemandKind::MustFund => "A bid that must be funded",
        DemandKind::MustNotFund => "A bid that must not be funded",
        DemandKind::AtMostOne => "Bids of which at most one is funded",
        DemandKind::AllOrNone => "Bids funded all together or not at all",
        DemandKind::Needs => "A bid that needs others",
        DemandKind::Confirm => "Awards for somebody else to confirm",
    }
}

/// The label of which bids a least or most is about.
pub const SUBJECT: &str = "Applicant or label";

/// The label of a bid.
pub const BID: &str = "Reference of the bid";

/// The label of several bids.
pub const BIDS: &str = "References of the bids";

/// The label of the bids that another needs.
pub const NEEDED: &str = "References of the bids that it needs";

/// How several are typed.
pub const BIDS_NOTE: &str = "Such as B1, B2";

/// The label of how much.
pub const EXTENT: &str = "Amount, or share with %";

/// What a share that some bids get is of.
pub const EXTENT_NOTE: &str = "A share is of all that is funded.";

/// What a share that is held back is of.
pub const HELD_BACK_NOTE: &str = "A share is of what is not committed.";

/// The label of an amount with which a bid must be funded.
pub const LEAST_OPTIONAL: &str = "With at least (optional)";

/// The label of the amount above which somebody else confirms.
pub const ABOVE: &str = "Awards above";

/// The label of who confirms.
pub const BY: &str = "Who confirms them";

/// The label of why there is such a rule.
pub const REASON: &str = "Reason";

/// The same where a rule is added.
pub const REASON_OPTIONAL: &str = "Reason (optional)";

/// The button that adds one, once it is filled in.
pub const ADD_THIS: &str = "Add this rule";

/// That one was added, with its number and how it is understood.
pub fn addition(number: usize, demand: &str) -> String {
    format!("Added rule {number}: {demand}.")
}

/// That it is not said who confirms.
pub const NO_BODY: &str = "Enter who confirms them, such as Cabinet.";

/// That no bid has a reference.
pub fn no_bid(text: &str) -> String {
    if text.is_empty() {
        "Enter the reference of a bid.".to_owned()
    } else {
        format!("No bid has the reference “{text}”. Enter it as it stands in the list of bids.")
    }
}

/// That nothing that a rule can be about is called so.
pub fn no_subject(text: &str) -> String {
    if text.is_empty() {
        "Choose an applicant or a label.".to_owned()
    } else {
        format!("“{text}” is neither an applicant nor a label of a bid. Choose one from the list.")
    }
}

/// That several things that a rule can be about are called so, and how each is told apart.
pub fn several_subjects(text: &str, full: &[&str]) -> String {
    let names: Vec<String> = full.iter().map(|name| format!("“{name}”")).collect();
    format!("“{text}” is the name of more than one. Enter the one that is meant: {}.", names.join(" or "))
}

/// A name with what tells it from others: `North Ward (with bid N1)`.
pub fn told_apart(name: &str, mark: &str) -> String {
    format!("{name} ({mark})")
}

/// What tells an applicant from another of its name.
pub fn with_bid(bid: &BidRef) -> String {
    format!("with bid {bid}")
}

/// What tells a label from an applicant who is called the same.
pub const A_LABEL: &str = "label";

/// That a list of references can be read in more than one way.
pub fn several_lists(text: &str) -> String {
    format!(
        "“{text}” can be read in more than one way, because a bid has a comma or a space in its reference. Put each reference in quotation \
         marks: \"B1\", \"B2\"."
    )
}

/// That a text is not a share.
pub fn bad_share(text: &str) -> String {
    format!("“{text}” is not a share from 0% to 100%, such as 5% or 7.5%.")
}

/// Which rule: one that is being added has no number that anybody sees.
fn numbered<'p>(fund: &Fund, place: &'p str) -> &'p str {
    let number = place.rsplit(' ').next().and_then(|number| number.parse::<usize>().ok());
    if number.is_some_and(|number| number > fund.rules.len()) { "this rule" } else { place }
}

/// What is wrong with a rule, or with what it names; `place` is which rule. `None` where the same would be said of anything.
pub fn wrong(fund: &Fund, place: &str, why: &Wrong) -> Option<String> {
    let place = numbered(fund, place);
    let rule = capital(place);
    Some(match why {
        Wrong::UnknownBid(bid) => format!("{rule} names bid {bid}. Change or remove that rule first."),
        Wrong::UnknownPartnership(_) => {
            format!("{rule} is about this {}. Change or remove that rule first.", fund.group.one)
        }
        Wrong::UnknownLabel(name) => format!(
            "{rule} is about the label “{name}”, which no bid would have any more. Change or remove that rule first."
        ),
        Wrong::Duplicate(name) => format!("The rule names bid {name} twice. Name it once."),
        Wrong::SameRule => "There is such a rule already.".to_owned(),
        Wrong::TooFew(1) => "Enter at least 1 bid that it needs.".to_owned(),
        Wrong::TooFew(least) => format!("Enter at least {least} bids."),
        Wrong::Nothing => "At least nothing is no rule. Leave the amount empty.".to_owned(),
        Wrong::LeastAboveMost => {
            "The same bids would get at least more than another rule lets them have at most. Change that rule first."
                .to_owned()
        }
        Wrong::MustAndMustNot(bid) => {
            format!("{}; both cannot hold. Change one of them first.", against(fund, place, bid))
        }
        _ => return None,
    })
}

/// What a rule that is there says against one that is added or changed: by the one a bid must be funded, by the other it must not.
fn against(fund: &Fund, place: &str, bid: &BidRef) -> String {
    let number = place.rsplit(' ').next().and_then(|number| number.parse::<usize>().ok());
    let there = number.and_then(|number| fund.rules.get(number.checked_sub(1)?)).map(|rule| &rule.demand);
    let must = |rule: &Rule| matches!(&rule.demand, Demand::MustFund(one, _) if one == bid);
    match (there, fund.rules.iter().position(must)) {
        (Some(Demand::MustNotFund(one)), _) if one == bid => {
            format!("{} says that bid {bid} must not be funded", capital(place))
        }
        (Some(Demand::AtMostOne(bids)), _) if bids.contains(bid) => {
            format!(
                "{} lets at most one of its bids be funded, and {bid} would be a second that must be",
                capital(place)
            )
        }
        (_, Some(at)) => format!("Rule {} says that bid {bid} must be funded", at + 1),
        (_, None) => format!("Other rules together say that bid {bid} must be funded"),
    }
}

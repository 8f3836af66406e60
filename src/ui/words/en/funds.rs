//! Words for fund files that cannot be used.

use crate::{BadFund, BadSiteFunds, Broken, FundFile, Misfit, Shape, Wrong};

const FORMAT: &str = FundFile::FORMAT;

/// Why a fund file is not used, and where to look.
pub fn bad_fund(why: &BadFund) -> String {
    match why {
        BadFund::Broken(Broken { line, column, reason }) => {
            format!("We can’t read this fund file at line {line}, column {column}: {reason}.")
        }
        BadFund::Misfit(Misfit { place, why }) if place.is_empty() => {
            format!("We can’t use this fund file: {}.", shape(why))
        }
        BadFund::Misfit(Misfit { place, why }) => {
            format!("We can’t use this fund file. In {place}: {}.", shape(why))
        }
        BadFund::OtherFormat(found) if found.is_empty() => {
            format!("This fund file does not say its format: it must begin with \"format\": \"{FORMAT}\".")
        }
        BadFund::OtherFormat(found) => format!("This fund file says it is “{found}”, not “{FORMAT}”."),
        BadFund::Newer(found) => {
            format!("This fund file is for a newer version of this page ({found}). Reload the page.")
        }
        BadFund::Refused { place, why } => format!("We can’t use this fund file. {place}: {}.", wrong(why)),
    }
}

/// Why the list of a site's funds is not used, for whoever hosts the page.
pub fn bad_offers(why: &BadSiteFunds) -> String {
    let why = match why {
        BadSiteFunds::Broken(Broken { line, column, reason }) => {
            format!("line {line}, column {column}: {reason}")
        }
        BadSiteFunds::Misfit(Misfit { place, why }) => format!("{place} {}", shape(why)),
        BadSiteFunds::BadName(name) => format!("“{name}” cannot be the name of a fund"),
    };
    format!("This site’s list of rounds is damaged. Tell whoever runs the site: funds/index.json, {why}.")
}

fn shape(why: &Shape) -> String {
    match why {
        Shape::Missing(field) => format!("“{field}” is missing"),
        Shape::Unknown(field) => format!("“{field}” is not a field of this format"),
        Shape::Twice(field) => format!("“{field}” is there twice"),
        Shape::NotAnObject => "an object in braces belongs here".to_owned(),
        Shape::NotAList => "a list in brackets belongs here".to_owned(),
        Shape::NotText(field) => format!("“{field}” must be a text in quotation marks"),
        Shape::NotMoney(found, _) => {
            format!(
                "{found} is not an amount: write it as digits in quotation marks, such as \"35000\" or \"35000.50\""
            )
        }
        Shape::NotACount(found) => format!("{found} is not a whole number"),
        Shape::NotATolerance(found) => format!("“{found}” is not a percentage, such as \"7.5\""),
        Shape::NotPoints(found) => format!("“{found}” is not a score: write it in digits, such as \"7.5\""),
        Shape::BadName(found) => {
            format!("“{found}” cannot be a name: write 1 to 40 characters, no spaces at the ends")
        }
        Shape::NotOneOf(found) => format!("“{found}” is not one of the words allowed here"),
    }
}

fn wrong(why: &Wrong) -> String {
    match why {
        Wrong::Blank => "words are missing".to_owned(),
        Wrong::NoSource => "there is no source of money".to_owned(),
        Wrong::Duplicate(name) => format!("“{name}” is there twice"),
        Wrong::Negative(amount) => format!("{amount} is below zero"),
        Wrong::TooLarge(amount) => format!("{amount} is too large"),
        Wrong::OptionAboveBid { option, requested } => {
            format!("the option of {option} is above the {requested} requested")
        }
        Wrong::NotLower { reduced, amount } => {
            format!("it can be reduced to {reduced}, which is not below {amount}")
        }
        Wrong::UnknownPartnership(id) => format!("there is no partnership “{id}”"),
        Wrong::UnknownUnit(id) => format!("the bid counts no “{id}”"),
        Wrong::UnpricedUnit(id) => format!("no line is priced per “{id}”"),
        Wrong::UnknownLine(id) => format!("there is no line “{id}”"),
        Wrong::NotReducible(id) => format!("line “{id}” names no lower amount"),
        Wrong::UnitCount(count) => format!("{count} is not a number from 1 to 100,000"),
        Wrong::TooMany(most) => format!("there are more than {most}"),
        Wrong::NotOfOnePartnership => {
            "this total belongs to the whole round, not to one partnership".to_owned()
        }
        Wrong::DeclinedWith(amount) => format!("officers recommend declining it, and yet recommend {amount}"),
        Wrong::ScoreAbove { score, out_of } => {
            format!("{score} is more than {out_of}, the most there could be")
        }
        Wrong::NotALink(found) => format!("“{found}” is not an address that begins with https:// or http://"),
        Wrong::UnknownBid(bid) => format!("there is no bid “{bid}”"),
        Wrong::UnknownLabel(name) => format!("no bid has the label “{name}”"),
        Wrong::SameRule => "the same rule is there twice".to_owned(),
        Wrong::TooFew(1) => "it needs a bid more".to_owned(),
        Wrong::TooFew(least) => format!("it needs at least {least} bids"),
        Wrong::Nothing => "at least nothing is no rule: leave the amount out".to_owned(),
        Wrong::LeastAboveMost => "the least here is above the most".to_owned(),
        Wrong::MustAndMustNot(bid) => {
            format!("by this rule bid {bid} must not be funded, and by the rest it must; both cannot hold")
        }
        Wrong::TooLong(most) => format!("this is longer than {most} characters"),
    }
}

//! Words for what is unclear in a row: what is the matter, and what to do.

use crate::Currency;
use crate::import::{Doubt, DoubtKind, Problem, RowAmbiguity};

use super::super::capital;

/// The button for an applicant that asks for nothing.
pub const MADE_NO_BID: &str = "The applicant made no bid";

/// The button for a row that is a bid.
pub const IS_BID: &str = "It is a bid";

/// The button for a row that names who asks below it.
pub const IS_APPLICANT: &str = "It names the applicant for the rows below";

/// The button for a row that names somebody who asks for nothing.
pub const IS_APPLICANT_WITHOUT_BID: &str = "It names an applicant who made no bid";

/// The button for a row that goes on with the bid above it.
pub const IS_PART: &str = "It is part of the bid above";

/// The button for a row that has a total.
pub const IS_TOTAL: &str = "It is a total";

/// The button that leaves the row out.
pub const LEAVE_OUT: &str = "Leave this row out";

/// The button that leads to the row.
pub const SHOW: &str = "Show it in the table";

/// The row that is asked about, before its text: `Row 5:`.
pub fn of_row(row: &str) -> String {
    format!("{row}:")
}

/// What is unclear in a row. `name` is what people call another row: `row 5`.
pub fn why(problem: &Problem, currency: &Currency, name: impl Fn(usize) -> String) -> String {
    let found = problem.found.trim();
    match &problem.why {
        DoubtKind::Unclear(unclear) => what_is_it(*unclear).to_owned(),
        DoubtKind::NoAmount if found.is_empty() => {
            "There is no amount. Enter one, or leave the row out.".to_owned()
        }
        DoubtKind::NoAmount | DoubtKind::NotMoney => {
            format!("“{found}” isn’t an amount. Enter one, like 35,000, or leave the row out.")
        }
        DoubtKind::Doubtful(doubt) => doubtful(found, *doubt, currency),
        DoubtKind::PerhapsParted(rest) if found.contains(' ') && !found.contains(Currency::is_mark) => {
            format!(
                "“{rest}” ends with a figure, and “{found}” begins with one. Where does the amount begin? Enter it, like 2,500 or £500.00."
            )
        }
        DoubtKind::PerhapsParted(rest) => {
            // The comma that parted them may have stayed with the first.
            let (found, rest) = (found.trim_end_matches(','), rest.trim_end_matches(','));
            format!(
                "“{found}” and “{rest}” are in two cells, and may be one amount split at its comma. Enter the whole amount; if “{found}” is all of it, add the currency sign and the pence, as in £50.00."
            )
        }
        DoubtKind::ReducedAboveRequest { requested, reduced } if requested == reduced => format!(
            "A reduction of {} would leave nothing of the amount asked for. Correct one of the two.",
            currency.show(*reduced)
        ),
        DoubtKind::ReducedAboveRequest { requested, reduced } => format!(
            "The reduced amount, {}, is more than the {} asked for.",
            currency.show(*reduced),
            currency.show(*requested)
        ),
        DoubtKind::TwoReductions(one, other) => format!(
            "There are two reduced amounts, {} and {}. Keep one.",
            currency.show(*one),
            currency.show(*other)
        ),
        DoubtKind::NoTitle => "The bid has no title. Enter one.".to_owned(),
        DoubtKind::DuplicateReference(row) => {
            format!("{} also has the reference “{found}”. Give this one another.", capital(&name(*row)))
        }
        DoubtKind::BadReference => {
            format!("“{found}” is too long for a reference, or has a line break. Enter 1 to 40 characters.")
        }
        DoubtKind::NoPartnership => "No applicant is named here. Enter a name.".to_owned(),
        DoubtKind::Garbled => format!("“{found}” looks damaged. Enter it as it should be."),
    }
}

fn what_is_it(unclear: RowAmbiguity) -> &'static str {
    match unclear {
        RowAmbiguity::OnlyAmount => "This row has only an amount. Is it a bid without a title, or a total?",
        RowAmbiguity::OnlyWords => {
            "This row has no amount. Is it part of the row above, an applicant’s name, or a bid?"
        }
        RowAmbiguity::AboveHeader => {
            "This row is above the column headings, but looks like a bid. Is it one?"
        }
    }
}

fn doubtful(found: &str, doubt: Doubt, currency: &Currency) -> String {
    match doubt {
        Doubt::SeveralAmounts => {
            format!("“{found}” has several amounts. Enter one, or “£100,000 could be reduced to £90,000”.")
        }
        Doubt::Range => {
            format!("“{found}” is a range. Which amount are they asking for?")
        }
        Doubt::PerUnit => format!("“{found}” is a price per year, month or item. What is the total?"),
        Doubt::Negative => format!("“{found}” is below zero. How much are they asking for?"),
        Doubt::Grouping => {
            format!("“{found}” has a comma or space in an unusual place. Enter it like 35,000.")
        }
        Doubt::TooFine => {
            format!("“{found}” has more than two digits after the point. Enter it like 35,000 or 35,000.50.")
        }
        Doubt::TooLarge => format!("“{found}” is too large to add up here."),
        Doubt::OtherCurrency => format!(
            "“{found}” is in another currency than {}. Choose the currency under “About the round”, or enter the amount.",
            currency.code()
        ),
        Doubt::Garbled => format!("“{found}” looks damaged. Enter the amount."),
        Doubt::ReducedAbove { amount, reduced } => format!(
            "“{found}” would be reduced to {}, which is more than {}. Enter both as they should be.",
            currency.show(reduced),
            currency.show(amount)
        ),
        Doubt::Words => {
            format!("We couldn’t read “{found}”. Enter only the amount.")
        }
    }
}

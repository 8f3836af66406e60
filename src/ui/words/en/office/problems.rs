//! Words for what is unclear in a table: what is the matter, and what to do.

use crate::Currency;
use crate::import::{Blocking, Doubt, DoubtKind, Problem, Reading, RowAmbiguity};

use super::{column_name, grouped, listed, role};

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
        DoubtKind::PerhapsParted(rest) if found.contains(' ') && !found.contains(['£', '€', '$']) => {
            format!(
                "It is not clear where the words end and the amount begins: “{rest}” ends with a figure, and so “{found}” begins. Write the amount as it is meant, like 2,500 or £500.00."
            )
        }
        DoubtKind::PerhapsParted(rest) => {
            // The comma that parted them may have stayed with the first.
            let (found, rest) = (found.trim_end_matches(','), rest.trim_end_matches(','));
            format!(
                "“{found}” and “{rest}” are in two cells, and may be one amount split at its comma. Enter the whole amount; if “{found}” is all of it, add its mark and pence, as in £50.00."
            )
        }
        DoubtKind::ReducedAboveRequest { requested, reduced } if requested == reduced => format!(
            "A reduction of {} would leave nothing of what is asked for. Correct one of the two.",
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

/// The same words at the beginning of a sentence.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
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

/// What is unclear in the table as a whole.
pub fn blocking(blocking: &Blocking) -> String {
    match blocking {
        Blocking::NoBids => "We found no bids. Choose what each column holds at the top of the table below: at least a title and an amount.".to_owned(),
        Blocking::TooManyBids(most) => {
            format!("There are more than {} bids, which is the most a round can have.", grouped(*most as u64))
        }
        Blocking::NoColumn(missing) => {
            format!("Which column is “{}”? Choose it at the top of the table below.", role(*missing))
        }
        Blocking::Clash(of, columns) => {
            let columns: Vec<String> = columns.iter().map(|column| (column + 1).to_string()).collect();
            format!(
                "Columns {} are all called “{}”. Keep one, and choose something else for the others at the top of the table below.",
                listed(&columns),
                role(*of)
            )
        }
        Blocking::Confirm(columns) if columns.len() == 1 => "We guessed what a column holds. Is it right?".to_owned(),
        Blocking::Confirm(columns) => {
            format!("We guessed what {} columns hold. Are they right?", columns.len())
        }
        Blocking::Question(_) | Blocking::Row(_) => String::new(),
    }
}

/// What columns were guessed to be, one by one.
pub fn guesses(reading: &Reading, columns: &[usize]) -> Vec<String> {
    let taken = |at: &usize| reading.columns.get(*at).map_or("", |column| role(column.role));
    columns.iter().map(|at| format!("“{}”: {}", column_name(reading, *at), taken(at))).collect()
}

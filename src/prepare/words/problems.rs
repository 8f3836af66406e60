//! Words for what is unclear in a table: what is the matter, and what to do.

use tranche::Currency;
use tranche::table::{Blocking, Doubt, Problem, Reading, Unclear, Why};

use super::{column_name, role};

/// What is unclear in a row. `number` tells where people find another row.
pub fn why(problem: &Problem, currency: &Currency, number: impl Fn(usize) -> u32) -> String {
    let found = problem.found.trim();
    match &problem.why {
        Why::Unclear(Unclear::OnlyAmount) => "Only an amount stands here: a bid without a title, or a total without a name.".to_owned(),
        Why::Unclear(Unclear::OnlyWords) => "Only words stand here: part of the row above, the name of who asks below, or a bid without an amount.".to_owned(),
        Why::Unclear(Unclear::PerhapsHeading) => {
            "Only words stand here: taken to name who asks in the rows below. Is that right?".to_owned()
        }
        Why::Unclear(Unclear::AboveHeader) => {
            "This stands above the row that names the columns, and yet looks like a bid.".to_owned()
        }
        Why::Unclear(Unclear::TotalOrBid) => "This speaks of a total and has what a bid has: say which it is.".to_owned(),
        Why::NoAmount if found.is_empty() => "There is no amount. Enter it, or leave the row out.".to_owned(),
        Why::NoAmount => format!("“{found}” is no amount yet. Enter one, or leave the row out."),
        Why::NotMoney => format!("“{found}” is not an amount. Enter one like 35,000, or leave the row out."),
        Why::Doubtful(doubt) => doubtful(found, *doubt, currency),
        Why::PerhapsParted(rest) if found.contains(' ') && !found.contains(['£', '€', '$']) => format!(
            "It is not clear where the words end and the amount begins: “{rest}” ends with a figure, and so “{found}” begins. Write the amount as it is meant, like 2,500 or £500.00."
        ),
        Why::PerhapsParted(rest) => format!(
            "“{found}” and “{rest}” stand in two cells, and may be one amount that a comma parted. Write the amount whole; if “{found}” is all of it, write it with its mark and its pence, as in £50.00."
        ),
        Why::ReducedAboveRequest { requested, reduced } => format!(
            "It is said to be reducible to {}, which is more than the {} requested.",
            currency.show(*reduced),
            currency.show(*requested)
        ),
        Why::TwoReductions(one, other) => format!(
            "Two lower amounts stand here, {} and {}: keep one.",
            currency.show(*one),
            currency.show(*other)
        ),
        Why::InThousands => format!(
            "“{found}”: amounts are read as they stand, so that 20 is {} and not 20,000. Write them in full, and leave this row out.",
            currency.show(tranche::Money::from_pence(2_000))
        ),
        Why::NoTitle => "The bid has no title. Enter one.".to_owned(),
        Why::DuplicateReference(row) => format!("The reference “{found}” stands in row {} too. Each bid needs its own.", number(*row)),
        Why::BadReference => format!("“{found}” is too long for a reference, or has a line break. Write 1 to 40 characters."),
        Why::NoPartnership => "Nobody is named who asks, here or above. Enter a name.".to_owned(),
        Why::Garbled => format!("“{found}” holds signs that look damaged. Write it as it should be."),
    }
}

fn doubtful(found: &str, doubt: Doubt, currency: &Currency) -> String {
    match doubt {
        Doubt::SeveralAmounts => {
            format!("“{found}” holds several amounts. Write one, or “£100,000 could be reduced to £90,000”.")
        }
        Doubt::Range => {
            format!("“{found}” goes from one amount to another. Write the one that is asked for.")
        }
        Doubt::PerUnit => format!("“{found}” is for each of something. Write what it comes to in all."),
        Doubt::Negative => format!("“{found}” is below zero. Write what is asked for."),
        Doubt::Grouping => {
            format!("“{found}” has a comma or space that does not part thousands. Write it like 35,000.")
        }
        Doubt::TooFine => {
            format!("“{found}” has more than two digits after the point. Write it like 35,000 or 35,000.50.")
        }
        Doubt::TooLarge => format!("“{found}” is more than can be added up here."),
        Doubt::OtherCurrency => format!(
            "“{found}” is in another currency than {}. Choose the currency under “About the round”, or write the amount.",
            currency.code()
        ),
        Doubt::Garbled => format!("“{found}” holds signs that look damaged. Write the amount."),
        Doubt::ReducedAbove { amount, reduced } => format!(
            "“{found}”: it would be reduced to {}, which is more than {}. Write both as they should be.",
            currency.show(reduced),
            currency.show(amount)
        ),
        Doubt::Words => {
            format!("“{found}” holds a figure among words that are not understood. Write the amount alone.")
        }
    }
}

/// What is unclear in the table as a whole.
pub fn blocking(blocking: &Blocking) -> String {
    match blocking {
        Blocking::NoBids => "No bid was found. Say what the columns are, in the head of the table below: at least a title and an amount.".to_owned(),
        Blocking::TooManyBids(most) => format!("There are more than {most} bids, which is more than a fund holds."),
        Blocking::NoColumn(missing) => format!("No column is the “{}”. Choose it in the head of the table below.", role(*missing)),
        Blocking::Clash(of, columns) => {
            let columns: Vec<String> = columns.iter().map(|column| (column + 1).to_string()).collect();
            format!("Columns {} are all “{}”. Choose something else for all but one.", columns.join(", "), role(*of))
        }
        Blocking::Confirm(column) => format!("Say what column {} is.", column + 1),
        Blocking::InThousands(_) => {
            "This heading says that its amounts are in thousands or millions; they are read as they stand. Correct the \
             heading here once the amounts are written in full."
                .to_owned()
        }
        Blocking::Row(_) => String::new(),
    }
}

/// What a column was guessed to be.
pub fn guess(reading: &Reading, column: usize) -> String {
    let taken = reading.columns.get(column).map_or("", |column| role(column.role));
    format!("“{}” was taken for: {taken}. Is that right?", column_name(reading, column))
}

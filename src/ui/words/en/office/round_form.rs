//! Words for what has to be said of a round, and for where it was found.

use crate::import::{FigureAt, FundDoubt};
use crate::{Currency, Money};

/// The heading above the fields.
pub const ABOUT: &str = "About the round";

/// The label of the field for its name.
pub const NAME: &str = "Name of the round";

/// The label of the field for the money there is.
pub const TOTAL: &str = "Total fund";

/// What belongs to it.
pub const TOTAL_NOTE: &str = "Including money already committed.";

/// That a field may stay empty.
pub const OPTIONAL: &str = "Optional.";

/// The label of the field for when the money is spent.
pub const PERIOD: &str = "Year or years";

/// How to fill it in.
pub const PERIOD_NOTE: &str = "Such as 2026–27. Optional.";

/// The label of the field for its currency.
pub const CURRENCY: &str = "Currency";

/// What the money there is is called in a round of which nothing else is known.
pub const FUND: &str = "Fund";

/// What money is called that is committed already, nobody says for what.
pub const COMMITTED_BEFORE: &str = "Committed before this round";

/// What one applicant is called in a round of which nothing else is known.
pub const APPLICANT: &str = "partnership";

/// What several are called.
pub const APPLICANTS: &str = "partnerships";

/// That an amount is below zero.
pub fn below_zero(currency: &Currency) -> String {
    format!("Enter an amount of {} or more.", currency.show(Money::ZERO))
}

/// That the round has no name.
pub const NO_TITLE: &str = "Enter a name for the round.";

/// That the money there is is not known.
pub const NO_TOTAL: &str = "Enter the total fund, or 0 if you don’t know it yet.";

/// That a text is from the file a table was in.
pub const FROM_FILE: &str = "From the file.";

/// What several commitments are called together.
pub const OTHER_COMMITMENTS: &str = "Other commitments";

/// Where a text is from: a row of the table, or what stands around it.
pub fn from_table(row: Option<u32>) -> String {
    row.map_or_else(
        || "From the text around the table.".to_owned(),
        |row| format!("From row {row} of the table."),
    )
}

/// Where the money there is was taken from, if the table says only what is left to give.
pub fn from_left(left: FigureAt, committed: Money, currency: &Currency) -> String {
    let says = says(left, currency);
    if committed == Money::ZERO {
        format!("{says} is available. It gives no other total, so we took that as the total fund.")
    } else {
        format!(
            "{says} is left to allocate; with {} committed, that makes the total.",
            currency.show(committed)
        )
    }
}

/// Why the total was left open, and what has to be looked at.
pub fn doubt(doubt: &FundDoubt, currency: &Currency) -> String {
    let show = |amount: Money| currency.show(amount);
    let (found, asks) = match *doubt {
        FundDoubt::Totals(one, other) => (
            format!("{} is the total, and {} is.", says(one, currency), other_says(other, currency)),
            "Which is it?",
        ),
        FundDoubt::Lefts(one, other) => (
            format!("{} is left to allocate, and {} is.", says(one, currency), other_says(other, currency)),
            "What is the total?",
        ),
        FundDoubt::Differs { total, committed, left } => {
            let less = if committed == Money::ZERO {
                "and nothing about money already committed".to_owned()
            } else {
                format!("and that {} of it is committed", show(committed))
            };
            let found = format!(
                "{} is the total, {less}. But {} is left to allocate, where we get {}.",
                says(total, currency),
                other_says(left, currency),
                show(total.0 - committed)
            );
            (found, "Which figures hold?")
        }
        FundDoubt::WithOrWithout { available, committed } => {
            let found =
                format!("{} is available, and {} is committed.", says(available, currency), show(committed));
            let with = show(available.0 + committed);
            return format!("{found} Is the total {}, or {with} with what is committed?", show(available.0));
        }
    };
    format!("{found} {asks}")
}

/// `Row 5 of the table says that £350,000`.
fn says(said: FigureAt, currency: &Currency) -> String {
    let amount = currency.show(said.0);
    match said.1 {
        Some(row) => format!("Row {row} of the table says that {amount}"),
        None => format!("The text around the table says that {amount}"),
    }
}

/// `row 7 says £360,000`.
fn other_says(said: FigureAt, currency: &Currency) -> String {
    let amount = currency.show(said.0);
    match said.1 {
        Some(row) => format!("row {row} says that {amount}"),
        None => format!("the text around the table says that {amount}"),
    }
}

/// The label of a field for what is committed already, and for what.
pub fn committed(name: &str) -> String {
    if name.is_empty() { "Already committed".to_owned() } else { format!("Already committed: {name}") }
}

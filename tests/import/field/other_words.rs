//! Tables of the same kinds as those that were reported, in other words: each with what is right in it.

mod amount_columns;
mod heading_words;
mod layout;
mod lower_amounts;
mod rows;
mod units;
mod withdrawn_bids;

use amount_columns::AMOUNT_COLUMNS;
use heading_words::HEADING_WORDS;
use layout::LAYOUT;
use lower_amounts::LOWER_AMOUNTS;
use rows::ROWS;
use units::UNITS;
use withdrawn_bids::WITHDRAWN_BIDS;

use super::right::Right::{self, Asked};

/// How a table comes, its text, what is right in it, and why.
pub type Text = (&'static str, &'static str, Right, &'static str);

/// The texts by what they are about.
pub const TEXTS: [&[Text]; 7] =
    [AMOUNT_COLUMNS, HEADING_WORDS, LAYOUT, LOWER_AMOUNTS, ROWS, UNITS, WITHDRAWN_BIDS];

/// Files of `fixtures/field`, what is right in them, and why.
pub const FILES: &[(&str, Right, &str)] = &[
    ("notes-sheet.xlsx", Asked(1), "another sheet says that all amounts are in thousands"),
    ("kroner-by-format.xlsx", Asked(1), "the number format says kroner"),
];

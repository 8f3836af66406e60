//! Columns of figures that count people or things, and are no money.

use crate::table::choices::Choices;
use crate::table::grid::Grid;
use crate::table::marks;
use crate::table::text::{any, key};

/// Whether a heading says that its figures count something, and none of them has a mark of money.
pub fn counts_something(grid: &Grid, choices: &Choices, heading: &str, column: usize) -> bool {
    let key = key(heading);
    let words: Vec<&str> = key.split(' ').collect();
    if marks::of(heading).is_some() || any(&words, MONEY) {
        return false;
    }
    let begins =
        matches!(words[..], ["number" | "numbers" | "no" | "nos" | "count", "of", ..] | ["how", "many", ..]);
    let counts = begins || any(&words, COUNTED);
    counts && !(0..grid.rows.len()).any(|row| marks::of(choices.text(grid, row, column)).is_some())
}

/// Words of headings whose figures are money, whatever else they name: “Cost per person”.
const MONEY: &str = "cost costs amount amounts price value grant grants funding fund budget spend salary salaries wages fee \
    fees income expenditure total sum payment payments contribution contributions rate charge charges";

/// What is counted where headings name nothing else.
const COUNTED: &str = "people persons beneficiaries participants volunteers members attendees residents households \
    families children pupils hours days weeks months sessions visits places jobs trees population headcount";

//! Columns of figures that count people or things, and are no money.

use crate::import::cell_text::{any, key};
use crate::import::choices::Choices;
use crate::import::currency_marks;
use crate::import::grid::Grid;

/// Whether a heading says that its figures count something, and none of them has a mark of money.
pub fn counts_something(grid: &Grid, choices: &Choices, heading: &str, column: usize) -> bool {
    let key = key(heading);
    let words: Vec<&str> = key.split(' ').collect();
    if currency_marks::of(heading).is_some() || any(&words, MONEY) {
        return false;
    }
    let begins =
        matches!(words[..], ["number" | "numbers" | "no" | "nos" | "count", "of", ..] | ["how", "many", ..]);
    let counts = begins || any(&words, COUNTED);
    counts && !(0..grid.rows.len()).any(|row| currency_marks::of(choices.text(grid, row, column)).is_some())
}

/// Words of headings whose figures are money, whatever else they name: “Cost per person”.
const MONEY: &str = "cost costs amount amounts price value grant grants funding fund budget spend salary salaries wages fee \
    fees income expenditure total sum payment payments contribution contributions rate charge charges";

/// What is counted where headings name nothing else.
const COUNTED: &str = "people persons beneficiaries participants volunteers members attendees residents households \
    families children pupils hours days weeks months sessions visits places jobs trees population headcount";

//! Reads a table, with what a person decided about it.

use super::choices::{Choices, HeaderChoice};
use super::column_texts::{corrected, fill_amounts};
use super::columns::Layout;
use super::doubts::Blocking;
use super::grid::Grid;
use super::question::{Answer, Matter};
use super::reading::Reading;
use super::split_amounts::part;
use super::{line_cells, rows};

impl Choices {
    /// Says yes to every guess of a reading: which row names the columns, what each guessed column is, and which rows
    /// are headings.
    pub fn confirm(&mut self, reading: &Reading) {
        self.set_header(Some(reading.header.map_or(HeaderChoice::NoRow, HeaderChoice::Row)));
        for (at, column) in reading.columns.iter().enumerate() {
            if column.needs_confirming() {
                self.set_role(at, Some(column.role));
            }
        }
        let asked = |matter: Matter| {
            reading
                .unsettled
                .iter()
                .any(|one| matches!(one, Blocking::Question(question) if question.matter == matter))
        };
        if asked(Matter::Headings) {
            self.set_answer(Matter::Headings, Some(Answer::Headings));
        }
    }
}

/// Reads a table as far as it is clear, and says what is not.
#[must_use]
pub fn read(grid: &Grid, choices: &Choices) -> Reading {
    let width = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut texts = corrected(grid, choices, width);
    if let (true, Some(answer)) = (grid.loosely_parted, choices.answer(Matter::RunOn)) {
        texts.iter_mut().for_each(|row| part(row, *answer == Answer::AsItStands));
    }
    if let (true, Some(answer)) = (grid.loosely_parted, choices.answer(Matter::Lines)) {
        texts.iter_mut().for_each(|row| line_cells::give(row, *answer == Answer::GoesOn));
    }
    fill_amounts(grid, choices, &mut texts);
    let layout = Layout::of(grid, &texts, width, choices);
    rows::read(grid, &texts, layout, choices)
}

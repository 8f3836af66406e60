//! Which column is what: by its heading, else guessed from what stands in it.

mod amount_column;
mod claims;
mod column_names;
mod contents;
mod followers;
mod guess;
mod header_rows;
mod heading_topic;
mod heading_words;
mod headings;
mod lower_column;
mod percent;
mod roles;
mod units;

use super::amounts::Amounts;
use super::cell_text::key;
use super::choices::Choices;
use super::doubts::Blocking;
use super::grid::{CellFact, Grid};
use super::question::Matter;
use super::reading::column_reading::{Column, ColumnEvidence};
use super::role::Role;
use super::texts::Texts;
use contents::Contents;
use header_rows::Header;
pub use header_rows::named;
use heading_topic::speaks_of_money;
pub use headings::{asks_for_money, heading_names, names_bidders, request_rank, says_more};
pub use units::stated_by as unit_stated_by;

/// What the columns are, and what has to be settled of them.
pub struct Layout {
    pub header: Option<usize>,
    /// The first row below the headings.
    pub below: usize,
    pub columns: Vec<Column>,
    /// Whether a figure may stand in two cells.
    pub loosely_parted: bool,
    /// How amounts are read, all alike.
    pub amounts: Amounts,
    pub unsettled: Vec<Blocking>,
}

impl Layout {
    /// Finds the row that names the columns and what each is.
    pub fn of(grid: &Grid, texts: &Texts, width: usize, choices: &Choices) -> Self {
        let Header { row, below, names } = Header::of(texts, width, choices);
        let mut contents = Contents::of(&names, &texts[below..], choices.currency());
        // What was never worked out may come to anything.
        for (at, contents) in contents.iter_mut().enumerate().filter(|(_, contents)| contents.is_noughts()) {
            let unworked = grid.rows.iter().any(|row| row.has(at, CellFact::NeverCalculated));
            contents.noughts *= usize::from(!unworked);
        }
        let mut columns = named_columns(names, grid, choices);
        for (row, texts) in grid.rows.iter().zip(texts).skip(below) {
            // A formula that was never worked out stands for something.
            let unworked = |at: usize| row.has(at, CellFact::NeverCalculated);
            for (at, column) in columns.iter_mut().enumerate() {
                let is_filled = texts.get(at).is_some_and(|text| !text.is_empty()) || unworked(at);
                column.filled += usize::from(is_filled);
            }
        }
        let question = roles::give(&mut columns, &contents, &texts[below..], row.is_some());
        let mut unsettled = unsettled(&columns);
        unsettled.extend(question.map(Blocking::Question));
        let (amounts, questions) = units::of(grid, texts, below, &columns, &contents, choices);
        unsettled.extend(questions.into_iter().map(Blocking::Question));
        for (column, contents) in columns.iter_mut().zip(&contents) {
            column.names_money = contents.names_money || key(&column.heading) == "currency";
            column.is_money = is_money(column, contents);
        }
        Self { header: row, below, columns, loosely_parted: grid.loosely_parted, amounts, unsettled }
    }

    /// Whether something has to be asked of the columns.
    pub fn asks(&self, matter: Matter) -> bool {
        let is_it = |one: &Blocking| matches!(one, Blocking::Question(question) if question.matter == matter);
        self.unsettled.iter().any(is_it)
    }

    /// The column of a role; of several, the first.
    pub fn column(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == role)
    }

    /// Every column of a role.
    pub fn all(&self, role: Role) -> Vec<usize> {
        (0..self.columns.len()).filter(|at| self.columns[*at].role == role).collect()
    }
}

fn named_columns(names: Vec<String>, grid: &Grid, choices: &Choices) -> Vec<Column> {
    let named = names.into_iter().enumerate().map(|(at, heading)| Column {
        heading,
        role: choices.role(at).unwrap_or(Role::Passed),
        came: if choices.role(at).is_some() { ColumnEvidence::Chosen } else { ColumnEvidence::Unknown },
        filled: 0,
        hidden: grid.hidden_columns.iter().any(|hidden| *hidden as usize == at),
        is_money: false,
        names_money: false,
        sum: None,
    });
    named.collect()
}

/// Whether the figures of a column are money, whatever is made of them.
fn is_money(column: &Column, contents: &Contents) -> bool {
    let role = matches!(column.role, Role::Requested | Role::Reduced | Role::Reduction);
    let may = match column.role {
        Role::Recommended | Role::Least | Role::TotalCost | Role::MatchFunding | Role::GivenBefore => true,
        Role::Passed => column.came != ColumnEvidence::ByName,
        _ => false,
    };
    let speaks = speaks_of_money(&column.heading) || may && column.role != Role::Passed;
    let figures = contents.is_marked() || contents.is_money() && speaks || contents.is_large();
    role || may && figures && !percent::is_percent(&column.heading)
}

fn unsettled(columns: &[Column]) -> Vec<Blocking> {
    let mut unsettled = Vec::new();
    for role in Role::ALL {
        let has = |at: &usize| columns[*at].role == role && columns[*at].came == ColumnEvidence::Clash;
        let rivals: Vec<usize> = (0..columns.len()).filter(has).collect();
        if !rivals.is_empty() {
            unsettled.push(Blocking::Clash(role, rivals));
        }
    }
    let guessed: Vec<usize> = (0..columns.len()).filter(|at| columns[*at].needs_confirming()).collect();
    if !guessed.is_empty() {
        unsettled.push(Blocking::Confirm(guessed));
    }
    unsettled
}

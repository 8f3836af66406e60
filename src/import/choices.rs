//! What a person decides while a table is reviewed: what columns and rows are, and what a cell should say.

mod answers;
mod choice_codes;
mod choice_fields;
mod choice_kinds;

use super::grid::Grid;
use super::question::{Answer, Matter};
use super::role::Role;
use crate::money::Currency;
pub use choice_kinds::{Correction, HeaderChoice, RowChoice};

/// Everything a person decided about a table. Rows and columns are indexes into the grid, counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    header: Option<HeaderChoice>,
    /// By column.
    roles: Vec<(usize, Role)>,
    /// In the order of rows, then columns.
    cells: Vec<Correction>,
    /// By row.
    rows: Vec<(usize, RowChoice)>,
    everyone: Option<String>,
    /// Names of partnerships with the name that is meant.
    same: Vec<(String, String)>,
    currency: Currency,
    /// By matter.
    answers: Vec<(Matter, Answer)>,
}

impl Default for Choices {
    /// Nothing decided; amounts in pounds.
    fn default() -> Self {
        Self {
            header: None,
            roles: Vec::new(),
            cells: Vec::new(),
            rows: Vec::new(),
            everyone: None,
            same: Vec::new(),
            currency: Currency::pounds(),
            answers: Vec::new(),
        }
    }
}

impl Choices {
    /// Which row was said to name the columns; `None` where that is left to the reading.
    #[must_use]
    pub fn header(&self) -> Option<HeaderChoice> {
        self.header
    }

    /// Says which row names the columns, or takes that back.
    pub fn set_header(&mut self, header: Option<HeaderChoice>) {
        self.header = header;
    }

    /// What a column was said to be.
    #[must_use]
    pub fn role(&self, column: usize) -> Option<Role> {
        let at = self.roles.binary_search_by_key(&column, |(column, _)| *column).ok()?;
        Some(self.roles[at].1)
    }

    /// Says what a column is, or takes that back. A role that only one column may have is taken from the column that
    /// was said to have it before.
    pub fn set_role(&mut self, column: usize, role: Option<Role>) {
        self.roles.retain(|(other, had)| {
            *other != column && (role != Some(*had) || role.is_some_and(Role::may_repeat))
        });
        if let Some(role) = role {
            let at = self.roles.partition_point(|(other, _)| *other < column);
            self.roles.insert(at, (column, role));
        }
    }

    /// Every column that was said to be something.
    pub fn roles(&self) -> impl Iterator<Item = (usize, Role)> {
        self.roles.iter().copied()
    }

    /// What a cell was corrected to.
    #[must_use]
    pub fn correction(&self, row: usize, column: usize) -> Option<&str> {
        let at = self.cell(row, column).ok()?;
        Some(&self.cells[at].text)
    }

    /// Says what a cell is to say, or takes that back: it then says again what was brought.
    pub fn set_cell(&mut self, row: usize, column: usize, text: Option<String>) {
        match (self.cell(row, column), text) {
            (Ok(at), Some(text)) => self.cells[at].text = text,
            (Ok(at), None) => {
                self.cells.remove(at);
            }
            (Err(at), Some(text)) => self.cells.insert(at, Correction { row, column, text }),
            (Err(_), None) => {}
        }
    }

    /// Every corrected cell, in the order of rows, then columns.
    #[must_use]
    pub fn corrections(&self) -> &[Correction] {
        &self.cells
    }

    /// What a row was said to be.
    #[must_use]
    pub fn row(&self, row: usize) -> Option<RowChoice> {
        let at = self.rows.binary_search_by_key(&row, |(row, _)| *row).ok()?;
        Some(self.rows[at].1)
    }

    /// Says what a row is, or takes that back.
    pub fn set_row(&mut self, row: usize, choice: Option<RowChoice>) {
        match (self.rows.binary_search_by_key(&row, |(row, _)| *row), choice) {
            (Ok(at), Some(choice)) => self.rows[at].1 = choice,
            (Ok(at), None) => {
                self.rows.remove(at);
            }
            (Err(at), Some(choice)) => self.rows.insert(at, (row, choice)),
            (Err(_), None) => {}
        }
    }

    /// Who asks in every bid that names nobody: for a table without a column of partnerships.
    #[must_use]
    pub fn everyone(&self) -> Option<&str> {
        self.everyone.as_deref()
    }

    /// Says who asks in every bid that names nobody, or takes that back.
    pub fn set_everyone(&mut self, name: Option<String>) {
        self.everyone = name;
    }

    /// Whom a name in the table stands for: itself, unless somebody said whom.
    #[must_use]
    pub fn meant<'a>(&'a self, name: &'a str) -> &'a str {
        self.same.iter().find(|(short, _)| short == name).map_or(name, |(_, meant)| meant)
    }

    /// Says that a name, as [`super::Bidder::name`] writes it, is another name of a partnership; or takes that back.
    pub fn set_same(&mut self, name: &str, meant: Option<&str>) {
        self.same.retain(|(short, _)| short != name);
        let Some(meant) = meant.filter(|meant| *meant != name) else { return };
        // Whoever was meant by this name is now meant by the other, so that one look finds it.
        let meant = self.meant(meant).to_owned();
        for (_, other) in self.same.iter_mut().filter(|(_, other)| other == name) {
            other.clone_from(&meant);
        }
        self.same.retain(|(short, other)| short != other);
        if meant != name {
            self.same.push((name.to_owned(), meant));
        }
    }

    /// Every name that stands for another, with that other.
    pub fn same(&self) -> impl Iterator<Item = (&str, &str)> {
        self.same.iter().map(|(name, meant)| (name.as_str(), meant.as_str()))
    }

    /// The money amounts are in.
    #[must_use]
    pub fn currency(&self) -> &Currency {
        &self.currency
    }

    /// Says which money amounts are in.
    pub fn set_currency(&mut self, currency: Currency) {
        self.currency = currency;
    }

    /// The text of a cell as it is to be read: corrected, else as brought; empty where the row is shorter.
    #[must_use]
    pub fn text<'a>(&'a self, grid: &'a Grid, row: usize, column: usize) -> &'a str {
        let brought = || grid.rows.get(row).and_then(|row| row.cells.get(column)).map_or("", String::as_str);
        self.correction(row, column).unwrap_or_else(brought)
    }

    fn cell(&self, row: usize, column: usize) -> Result<usize, usize> {
        self.cells.binary_search_by_key(&(row, column), |cell| (cell.row, cell.column))
    }
}

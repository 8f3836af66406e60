//! Which formulas of a sheet nobody ever worked out, although a program wrote a 0 for what they come to.

use crate::import::GridRow;

/// The formulas of one sheet, in any order.
#[derive(Default)]
pub struct Formulas {
    empty: Vec<(u32, u32)>,
    zeros: Vec<Zero>,
    /// Columns with a formula that holds something else.
    worked_out: Vec<u32>,
}

/// A formula that holds 0 and looks at other cells.
struct Zero {
    row: u32,
    column: u32,
    looked: References,
}

/// What a formula looks at.
#[derive(Default)]
pub struct References {
    /// Whether it looks at another sheet or at a table by its name.
    pub away: bool,
    /// Two of the cells it looks at, or the corners of what it looks at; rows from 1 and columns from 0.
    pub cells: [Option<(u32, u32)>; 2],
}

impl Formulas {
    /// A formula without a result.
    pub fn without_result(&mut self, row: u32, column: u32) {
        self.empty.push((row, column));
    }

    /// A formula whose result is 0. One that looks at no cell, such as `=0`, may well be 0.
    pub fn zero(&mut self, row: u32, column: u32, formula: Option<&str>) {
        let elsewhere = References { away: true, ..References::default() };
        self.zero_of(row, column, formula.map_or(elsewhere, looked_at));
    }

    /// The same, of which is known what it looks at.
    pub fn zero_of(&mut self, row: u32, column: u32, looked: References) {
        if looked.away || looked.cells[0].is_some() {
            self.zeros.push(Zero { row, column, looked });
        }
    }

    /// A formula whose result is a text of nothing. One that names a text may well come to none, as `IF(A1="","",A1)` does;
    /// of one whose text stands at another cell it can't be told.
    pub fn nothing(&mut self, row: u32, column: u32, formula: Option<&str>) {
        match formula {
            Some(formula) if formula.contains('"') => self.result(column),
            Some(_) => self.zero(row, column, formula),
            None => {}
        }
    }

    /// A formula that holds something.
    pub fn result(&mut self, column: u32) {
        if !self.worked_out.contains(&column) {
            self.worked_out.push(column);
        }
    }

    /// The cells that were never worked out: all without a result, and those that hold 0 where
    ///
    /// - no formula of the sheet holds anything else, and the workbook itself says that it is still to be worked out, or
    ///   there are two or more and one of them looks at a figure other than 0;
    /// - other columns were worked out, the workbook says that it is still to be, and all formulas of the column, two or
    ///   more, hold 0.
    ///
    /// So a balance that comes to 0 beside formulas that hold figures is what it is.
    pub fn never_calculated(&self, calculates_on_load: bool, rows: &[GridRow]) -> Vec<(u32, u32)> {
        let mut cells = self.empty.clone();
        let in_column = |column: u32| self.zeros.iter().filter(|zero| zero.column == column).take(2).count();
        let all = self.worked_out.is_empty()
            && (calculates_on_load
                || self.zeros.len() > 1 && self.zeros.iter().any(|zero| zero.contradicts(rows)));
        // By column once, as there may be a million formulas.
        let mut columns: Vec<u32> = self.zeros.iter().map(|zero| zero.column).collect();
        columns.sort_unstable();
        columns.dedup();
        columns.retain(|column| {
            all || calculates_on_load && !self.worked_out.contains(column) && in_column(*column) > 1
        });
        let never = self.zeros.iter().filter(|zero| columns.binary_search(&zero.column).is_ok());
        cells.extend(never.map(|zero| (zero.row, zero.column)));
        cells
    }
}

impl Zero {
    fn contradicts(&self, rows: &[GridRow]) -> bool {
        let holds_figure = |(row, column): &(u32, u32)| {
            let row = rows.get((*row as usize).wrapping_sub(1));
            let text = row.and_then(|row| row.cells.get(*column as usize));
            text.is_some_and(|text| text.contains(|c: char| matches!(c, '1'..='9')))
        };
        self.looked.away || self.looked.cells.iter().flatten().any(holds_figure)
    }
}

/// The first two cells that a formula looks at, and whether it looks elsewhere.
fn looked_at(formula: &str) -> References {
    let mut cells = [None; 2];
    let plain: String = formula.chars().filter(|c| *c != '$').collect();
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let words = plain.split(|c: char| !is_part(c)).filter_map(place);
    for (slot, cell) in cells.iter_mut().zip(words) {
        *slot = Some(cell);
    }
    References { away: plain.contains(['!', '[']), cells }
}

/// Where `B12` is.
fn place(word: &str) -> Option<(u32, u32)> {
    let (row, column) = crate::files::guard::places::reach(word).ok()?;
    let letters = word.bytes().take_while(u8::is_ascii_alphabetic).count();
    let is_whole = word[letters..].bytes().all(|byte| byte.is_ascii_digit());
    (is_whole && row > 0).then_some((row, column.checked_sub(1)?))
}

//! Several tables with the same headings, or that go on without: which they are, and their rows one below the other as one table.

use super::amount_grammar::{AmountText, written};
use super::cell_text::key;
use super::choices::Choices;
use super::grid::{Grid, GridRow};
use super::read::read;
use super::reading::Reading;
use super::reading::bid_reading::ReadBid;
use super::role::Role;
use crate::fund::FundFile;
use crate::money::Money;

/// Sheets read as one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JoinedSheets {
    /// Their rows: first what stands above the headings, then the headings and what follows them, sheet by sheet.
    pub grid: Grid,
    /// For each row which of the tables it comes from, where [`GridRow::number`] counts; a row of number 0 is the name
    /// of that table.
    pub sheets: Vec<usize>,
}

/// Which of several tables has the most bids with an amount: lines of prose are read as bids without one.
#[must_use]
pub fn fullest(grids: &[Grid], choices: &Choices) -> usize {
    if grids.len() < 2 {
        return 0;
    }
    let counted: Vec<usize> = grids.iter().map(|grid| bids(&read(grid, choices))).collect();
    let most = counted.iter().max().copied().unwrap_or_default();
    counted.iter().position(|bids| *bids == most).unwrap_or_default()
}

/// The tables with bids whose headings say the same as those of the fullest one with headings, and those without that
/// go on with the one before, as over a page of a document; none where there are no such others, or another table is
/// fuller.
#[must_use]
pub fn alike(grids: &[Grid]) -> Vec<usize> {
    if grids.len() < 2 {
        return Vec::new();
    }
    let choices = Choices::default();
    let readings: Vec<Reading> = grids.iter().map(|grid| read(grid, &choices)).collect();
    let counted: Vec<usize> = readings.iter().map(bids).collect();
    let named = (0..grids.len()).filter(|at| counted[*at] > 0 && readings[*at].header.is_some());
    let Some(fullest) = named.max_by_key(|at| (counted[*at], std::cmp::Reverse(*at))) else {
        return Vec::new();
    };
    let Some(names) = headings(&readings[fullest]) else { return Vec::new() };
    let mut alike: Vec<usize> = Vec::new();
    for (at, reading) in readings.iter().enumerate().filter(|(at, _)| counted[*at] > 0) {
        let same = match headings(reading) {
            Some(own) => own == names,
            None => {
                alike.last().is_some_and(|last| last + 1 == at) && goes_on(&grids[at], &readings[fullest])
            }
        };
        if same {
            alike.push(at);
        }
    }
    let most = counted.iter().max();
    let has_fullest = alike.iter().any(|at| Some(&counted[*at]) == most);
    if alike.len() > 1 && has_fullest { alike } else { Vec::new() }
}

/// Whether a table without headings has as many columns as one with headings, and amounts where that one has them.
fn goes_on(grid: &Grid, headed: &Reading) -> bool {
    let filled = |row: &GridRow| row.cells.iter().rposition(|cell| !cell.trim().is_empty());
    let rows = grid.rows.iter().filter_map(|row| Some((row, filled(row)?)));
    let rows: Vec<(&GridRow, usize)> = rows.filter(|(_, last)| *last > 0).collect();
    let requested = headed.columns.iter().position(|column| column.role == Role::Requested);
    let is_amount = |row: &GridRow| {
        let cell = requested.and_then(|at| row.cells.get(at)).map_or("", String::as_str);
        matches!(
            written(cell.trim(), &headed.currency),
            AmountText::Amount { .. } | AmountText::Reducible { .. }
        )
    };
    let amounts = rows.iter().filter(|(row, _)| is_amount(row)).count();
    rows.iter().map(|(_, last)| last + 1).max() == Some(headed.columns.len()) && amounts * 2 > rows.len()
}

/// These tables as one. Where no column names who asks and the sheets have names of their own, each name stands as
/// words alone above the rows of its sheet.
#[must_use]
pub fn joined(grids: &[Grid], which: &[usize]) -> JoinedSheets {
    let of = |at: &usize| grids.get(*at).map(|grid| (*at, grid, read(grid, &Choices::default())));
    let chosen: Vec<(usize, &Grid, Reading)> = which.iter().filter_map(of).collect();
    let names: Vec<&str> = chosen.iter().map(|(_, grid, _)| grid.name.trim()).collect();
    let named = chosen.first().is_some_and(|(_, _, reading)| needs_names(reading)) && differ(&names);
    let mut joined = JoinedSheets::default();
    for (at, grid, reading) in &chosen {
        let above = reading.header.unwrap_or_default();
        grid.rows[..above].iter().for_each(|row| joined.push(row.clone(), *at));
    }
    for (at, grid, reading) in &chosen {
        let above = reading.header.unwrap_or_default();
        let mut rows = grid.rows[above..].iter().cloned();
        if let Some(header) = reading.header.and_then(|_| rows.next()) {
            joined.push(header, *at);
        }
        if named {
            joined.push(GridRow { cells: name_row(reading, &grid.name), ..GridRow::default() }, *at);
        }
        rows.for_each(|row| joined.push(row, *at));
        joined.take_facts(grid);
    }
    joined.grid.name = names.join(", ");
    joined
}

impl JoinedSheets {
    /// Where a row of one of the tables stands here; both are indexes.
    #[must_use]
    pub fn place_of(&self, sheet: usize, row: usize) -> Option<usize> {
        self.rows_of(sheet).nth(row)
    }

    /// Which row of a table a row is here, where it is of that table.
    #[must_use]
    pub fn row_in(&self, sheet: usize, place: usize) -> Option<usize> {
        self.rows_of(sheet).position(|at| at == place)
    }

    fn rows_of(&self, sheet: usize) -> impl Iterator<Item = usize> {
        let rows = self.sheets.iter().zip(&self.grid.rows).enumerate();
        rows.filter(move |(_, (of, row))| **of == sheet && row.number > 0).map(|(at, _)| at)
    }

    /// Says in which of the tables a bid or a total of this fund stands, where it says no more than its row.
    pub fn name_places(&self, file: &mut FundFile, reading: &Reading, grids: &[Grid]) {
        let place = |at: usize| (row(reading, at), self.place(reading, at, grids));
        for (bid, (at, _)) in file.bids.iter_mut().zip(reading.bids()) {
            let (bare, full) = place(at);
            for option in bid.options.iter_mut().filter(|option| option.place == bare) {
                option.place.clone_from(&full);
            }
            if bid.place == bare {
                bid.place = full;
            }
        }
        let mut totals = reading.totals.iter().map(|total| place(total.row)).peekable();
        for stated in &mut file.stated {
            while totals.next_if(|(bare, _)| *bare != stated.place).is_some() {}
            if let Some((_, full)) = totals.peek() {
                stated.place.clone_from(full);
            }
        }
    }

    fn place(&self, reading: &Reading, at: usize, grids: &[Grid]) -> String {
        let sheet = self.sheets.get(at).copied().unwrap_or_default();
        let number = reading.rows.get(at).map_or(0, |row| row.number);
        match grids.get(sheet).map(|grid| grid.name.trim()).filter(|name| !name.is_empty()) {
            Some(name) => format!("{name}, row {number}"),
            None => format!("Table {}, row {number}", sheet + 1),
        }
    }

    fn push(&mut self, row: GridRow, sheet: usize) {
        self.grid.rows.push(row);
        self.sheets.push(sheet);
    }

    /// What is known of one sheet is known of all: rather a question too many than a figure that is wrong.
    fn take_facts(&mut self, grid: &Grid) {
        self.grid.formats_unknown |= grid.formats_unknown;
        self.grid.hidden_columns.extend(&grid.hidden_columns);
        self.grid.hidden_columns.sort_unstable();
        self.grid.hidden_columns.dedup();
        for around in &grid.around {
            if !self.grid.around.contains(around) {
                self.grid.around.push(around.clone());
            }
        }
    }
}

/// Where a fund says a row stands that says nothing else.
fn row(reading: &Reading, at: usize) -> String {
    format!("Row {}", reading.rows.get(at).map_or(0, |row| row.number))
}

fn bids(reading: &Reading) -> usize {
    let has_amount = |bid: &ReadBid| bid.requested.is_some_and(|amount| amount > Money::ZERO);
    reading.bids().filter(|(_, bid)| has_amount(bid)).count()
}

/// The names of the columns as they are compared, where a row names them.
fn headings(reading: &Reading) -> Option<Vec<String>> {
    reading.header?;
    let mut names: Vec<String> = reading.columns.iter().map(|column| key(&column.heading)).collect();
    while names.last().is_some_and(String::is_empty) {
        names.pop();
    }
    (!names.is_empty()).then_some(names)
}

fn needs_names(reading: &Reading) -> bool {
    !reading.columns.iter().any(|column| column.role == Role::Partnership)
}

fn differ(names: &[&str]) -> bool {
    let mut names = names.to_vec();
    names.sort_unstable();
    names.iter().all(|name| !name.is_empty()) && names.windows(2).all(|two| two[0] != two[1])
}

/// The name in the first column that is no amount.
fn name_row(reading: &Reading, name: &str) -> Vec<String> {
    let amount = reading.columns.first().is_some_and(|column| column.role == Role::Requested);
    let mut cells = vec![String::new(); usize::from(amount)];
    cells.push(name.to_owned());
    cells
}

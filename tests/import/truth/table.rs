//! A finished table beside its truth, as a grid or as the text it would come in.

use std::fmt::Write as _;

use support::rng::Rng;
use tranche::files::{read, read_text};
use tranche::import::{Around, AroundPlace, Grid, GridRow, ImportSource};

use super::draft::{Draft, Line};

/// A table whose truth is known.
pub struct Table {
    /// Which kind it is of.
    pub kind: &'static str,
    /// How it comes.
    pub source: Source,
    /// What is right.
    pub truth: Truth,
    /// What is unclear in it, one word for each cause; none where nothing is.
    pub planted: Vec<&'static str>,
}

/// How a table comes.
pub enum Source {
    /// As a reader of workbooks leaves it.
    Grid(Grid),
    /// As the text of a file of this name.
    File(String, String),
    /// As a pasted text.
    Pasted(String),
}

/// What is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Truth {
    /// What the bids ask for together, in pence.
    pub pence: i64,
    /// The same if each takes what it could be reduced to.
    pub least: i64,
    /// How many there are.
    pub bids: usize,
    /// Who asks, bid by bid; empty where only a person can say.
    pub who: Vec<String>,
    /// Which column holds the amount.
    pub column: usize,
    /// How many pounds one of its figures means.
    pub times: i64,
    /// The three letters of the currency.
    pub currency: &'static str,
    /// Whether no reader can know it, so that any answer without a question is wrong.
    pub must_ask: bool,
}

impl Table {
    /// Finishes a draft: as a grid, a file or a pasted text.
    pub fn of(kind: &'static str, draft: Draft, rng: &mut Rng) -> Self {
        let asks: Vec<_> = draft.lines.iter().filter_map(Line::asks).collect();
        let truth = Truth {
            pence: asks.iter().map(|asks| asks.pence).sum::<i64>() * draft.times,
            least: asks.iter().map(|asks| asks.least.unwrap_or(asks.pence)).sum::<i64>() * draft.times,
            bids: asks.len(),
            who: asks.iter().map(|asks| asks.who.clone()).collect(),
            column: draft.amount(),
            times: draft.times,
            currency: draft.currency,
            must_ask: draft.must_ask,
        };
        let planted = draft.causes.clone();
        let grid = grid(draft.clone(), rng);
        let source = match rng.below(10) {
            _ if draft.guarded => Source::File(format!("{}.csv", draft.file), guarded(&grid)),
            _ if draft.grid_only => Source::Grid(grid),
            0..4 => Source::Grid(grid),
            4..7 => {
                let mark = rng.pick(&[',', ',', ';']);
                Source::File(format!("{}.csv", draft.file), text(&grid, mark, rng.chance(15)))
            }
            _ => Source::Pasted(text(&grid, '\t', false)),
        };
        Self { kind, source, truth, planted }
    }

    /// The grid that the app has of it, if it is a table at all.
    pub fn grid(&self) -> Option<Grid> {
        let brought = match &self.source {
            Source::Grid(grid) => return Some(grid.clone()),
            Source::File(name, text) => read(name, text.as_bytes(), &mut |_| {}),
            Source::Pasted(text) => read_text(text, &mut |_| {}),
        };
        match brought {
            Ok(ImportSource::Tables { grids, .. }) => grids.into_iter().next(),
            _ => None,
        }
    }

    /// The table as it can be looked at.
    pub fn shown(&self) -> String {
        match &self.source {
            Source::File(name, text) => format!("{name}\n{text}"),
            Source::Pasted(text) => format!("pasted\n{text}"),
            Source::Grid(grid) => {
                let mut shown = format!("sheet {:?}, hidden columns {:?}\n", grid.name, grid.hidden_columns);
                for around in &grid.around {
                    let _ = writeln!(shown, "{:?}: {}", around.place, around.text);
                }
                for row in &grid.rows {
                    let hidden = if row.hidden { " hidden" } else { "" };
                    let facts =
                        if row.facts.is_empty() { String::new() } else { format!(" {:?}", row.facts) };
                    let _ = writeln!(shown, "{}{hidden}{facts}", row.cells.join(" | "));
                }
                shown
            }
        }
    }
}

fn grid(draft: Draft, rng: &mut Rng) -> Grid {
    let width = draft.columns.len();
    let hidden_columns = (0..width)
        .filter(|at| draft.hidden.contains(&draft.columns[*at]))
        .map(|at| u32::try_from(at).unwrap())
        .collect();
    let mut around: Vec<Around> =
        draft.around.into_iter().map(|(place, text)| Around { place, text }).collect();
    around.insert(0, Around { place: AroundPlace::File, text: format!("{}.xlsx", draft.file) });
    let words = |texts: Vec<String>| {
        texts.into_iter().map(move |text| {
            let mut line = Line::empty(width);
            line.cells[0].text = text;
            line
        })
    };
    let mut lines: Vec<Line> = words(draft.above).collect();
    if !lines.is_empty() && rng.chance(40) {
        lines.push(Line::empty(width));
    }
    lines.extend(draft.heads);
    lines.extend(draft.lines);
    if !draft.below.is_empty() && rng.chance(40) {
        lines.push(Line::empty(width));
    }
    lines.extend(words(draft.below));
    let row = |(at, line): (usize, Line)| GridRow {
        number: u32::try_from(at).unwrap() + 1,
        hidden: line.hidden,
        facts: (0..).zip(&line.cells).filter_map(|(at, cell)| Some((at, cell.fact?))).collect(),
        cells: line.cells.into_iter().map(|cell| cell.text).collect(),
    };
    Grid {
        name: draft.sheet,
        rows: lines.into_iter().enumerate().map(row).collect(),
        hidden_columns,
        around,
        ..Grid::default()
    }
}

/// The same as text, with every figure guarded.
fn guarded(grid: &Grid) -> String {
    let cell = |cell: &String| match cell.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("=\"{cell}\""),
        _ if cell.contains([',', '"']) => format!("\"{}\"", cell.replace('"', "\"\"")),
        _ => cell.clone(),
    };
    grid.rows.iter().map(|row| row.cells.iter().map(cell).collect::<Vec<_>>().join(",") + "\n").collect()
}

/// The same as text, with quotation marks where they are needed or everywhere.
pub fn text(grid: &Grid, mark: char, all: bool) -> String {
    let cell = |cell: &String| {
        // A spreadsheet that copies cells leaves quotation marks as they are.
        if all || cell.contains([mark, '\n']) || (mark != '\t' && cell.contains('"')) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    };
    let row = |row: &GridRow| row.cells.iter().map(cell).collect::<Vec<_>>().join(&mark.to_string()) + "\n";
    grid.rows.iter().map(row).collect()
}

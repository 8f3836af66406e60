//! Tables in the flow of a document: what stands before and after each of them, and which cells cover others.

mod cell_words;
mod context;
mod document_part;
mod loose_table;
mod spans;
mod visible_text;

use super::grid_builder::GridBuilder;
use super::limits::{Limits, MOST_COLUMNS, MOST_TEXT};
use super::{side_notes, tables};
use crate::import::{AroundPlace, CellFact, Grid, ImportSource, NotImported, Remark, TableFacts};
pub use cell_words::{Draft, DraftRow, Words};
pub use context::BlockKind;
use context::{Course, around};
pub use document_part::{attribute, part};
pub use spans::{MOST_SPANNED, Spans};
pub use visible_text::{Look, VisibleText};

/// A document as it streams by: its tables, and the text between them.
pub struct Flow<'p> {
    room: Limits<'p>,
    course: Course,
    text: u64,
    grids: Vec<Grid>,
    names: Vec<String>,
}

impl<'p> Flow<'p> {
    /// An empty one. On the clipboard all text was chosen by somebody, and all of it is kept.
    pub fn new(room: Limits<'p>, keeps_all: bool) -> Self {
        Self { room, course: Course::new(keeps_all), text: 0, grids: Vec::new(), names: Vec::new() }
    }

    /// A block of text outside of tables; each of its lines stands for itself.
    pub fn block(&mut self, kind: BlockKind, words: Words) -> Result<(), NotImported> {
        for (above, draft) in words.above {
            self.block(kind, above)?;
            self.table(draft)?;
        }
        let lines = words.text.split('\n').map(str::trim).filter(|line| !line.is_empty());
        let lines: Vec<String> = lines.map(str::to_owned).collect();
        self.count(&lines)?;
        self.count(&words.notes)?;
        self.course.block(kind, lines, words.notes);
        Ok(())
    }

    /// Counts text outside of tables.
    fn count(&mut self, texts: &[String]) -> Result<(), NotImported> {
        self.text += texts.iter().map(|text| text.len() as u64).sum::<u64>();
        if self.text > MOST_TEXT { Err(NotImported::TooMuchText { most: MOST_TEXT }) } else { Ok(()) }
    }

    /// What stands at the head or the foot of every page.
    pub fn of_every_page(&mut self, words: Words) {
        self.course.of_every_page(words.text.lines());
    }

    /// A table, where it has text. Where it holds others and is there for the layout, its own text stands around them;
    /// else theirs is the text of its cells.
    pub fn table(&mut self, draft: Draft) -> Result<(), NotImported> {
        if !draft.has_text() {
            return self.lines(draft);
        }
        if !draft.holds_tables() {
            return self.grid(draft);
        }
        if !draft.is_table() {
            return self.layout(draft);
        }
        let inner = draft.tables_of_bids();
        self.grid(draft.flattened())?;
        inner.into_iter().try_for_each(|draft| self.table(draft))
    }

    fn grid(&mut self, draft: Draft) -> Result<(), NotImported> {
        let Draft { caption, mut rows, hidden_columns } = draft;
        let mut gathering = GridBuilder::new(String::new(), &mut self.room);
        for (number, row) in (1..).zip(&mut rows) {
            gathering.push(number, line_up(row)?)?;
        }
        let mut grid = gathering.done();
        grid.hidden_columns = hidden_columns;
        for row in &mut grid.rows {
            let Some(known) = rows.get_mut(row.number as usize - 1) else { continue };
            row.hidden = known.hidden;
            row.facts = facts(known);
        }
        let is_named = !caption.is_empty();
        self.names.push(if is_named { caption.clone() } else { self.course.name_of_the_next() });
        grid.around.extend(is_named.then(|| around(AroundPlace::Caption, &caption)));
        let cells = rows.iter_mut().flat_map(|row| &mut row.cells);
        let notes: Vec<String> = cells.flat_map(|(_, words)| std::mem::take(&mut words.notes)).collect();
        self.count(&notes)?;
        self.course.table(notes, side_notes::says_of_the_fund(&grid));
        self.grids.push(grid);
        Ok(())
    }

    /// A table that is there for the layout: its text, and the tables in it.
    fn layout(&mut self, draft: Draft) -> Result<(), NotImported> {
        self.block(BlockKind::Text, Words { text: draft.caption, ..Words::default() })?;
        let cells = draft.rows.into_iter().flat_map(|row| row.cells);
        cells.map(|(_, words)| words).try_for_each(|words| self.block(BlockKind::Text, words))
    }

    /// A table that is none of bids, as text.
    fn lines(&mut self, draft: Draft) -> Result<(), NotImported> {
        draft.into_words().into_iter().try_for_each(|words| self.block(BlockKind::Text, words))
    }

    /// What was found, and what is to be said of it.
    ///
    /// # Errors
    /// Says that there is no table, or what else stands against reading it.
    pub fn done(mut self, mut remarks: Vec<Remark>) -> Result<ImportSource, NotImported> {
        if self.grids.is_empty() {
            return Err(NotImported::NoTable);
        }
        self.course.give(&mut self.grids);
        if self.grids.len() > 1 {
            for (grid, name) in self.grids.iter_mut().zip(self.names) {
                grid.name = name;
            }
        }
        let rows = self.grids.iter().flat_map(|grid| &grid.rows);
        let hidden: Vec<u32> = rows.filter(|row| row.hidden).map(|row| row.number).collect();
        remarks.extend(super::hidden_rows::hidden_rows(hidden));
        tables(self.grids, TableFacts::default(), remarks)
    }
}

/// Texts in their columns; what is known of a cell stays with its row.
fn line_up(row: &mut DraftRow) -> Result<Vec<String>, NotImported> {
    let mut texts: Vec<String> = Vec::new();
    for (column, words) in &mut row.cells {
        if *column >= MOST_COLUMNS {
            return Err(NotImported::TooManyColumns { most: MOST_COLUMNS });
        }
        let at = *column as usize;
        texts.resize_with(texts.len().max(at + 1), String::new);
        texts[at] = std::mem::take(&mut words.text);
    }
    Ok(texts)
}

fn facts(row: &DraftRow) -> Vec<(u32, CellFact)> {
    let struck = row.cells.iter().filter(|(_, words)| words.struck).map(|(at, _)| (*at, CellFact::Struck));
    let covered = row.covered.iter().filter(|column| **column < MOST_COLUMNS);
    let scaled = row.cells.iter().filter_map(|(at, words)| Some((*at, words.scale?)));
    let mut facts: Vec<_> =
        scaled.chain(struck).chain(covered.map(|column| (*column, CellFact::CoveredFromAbove))).collect();
    facts.sort_by_key(|(column, _)| *column);
    facts
}

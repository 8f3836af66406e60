//! Tables in the flow of a document: what stands before and after each of them, and which cells cover others.

mod seen;
mod source;
mod spans;

pub use seen::{Look, Seen, Words};
pub use source::{attribute, character, name_of, part};
pub use spans::Spans;

use super::room::{Gathering, Room};
use super::{MOST_COLUMNS, MOST_TEXT, tables};
use crate::table::{Around, AroundPlace, Brought, CellFact, Grid, NotBrought, Remark, TableFacts};

/// How many blocks of text above a table, and as many below it, belong to it.
const BLOCKS: usize = 5;

/// More columns than any reader takes; a cell may say that it spans a thousand.
pub const MOST_SPANNED: u32 = 300;

/// What a block of text outside of tables is.
#[derive(Clone, Copy, PartialEq)]
pub enum BlockKind {
    /// Sentences.
    Text,
    /// A heading, by which people find the table below it.
    Heading,
    /// The caption of a table.
    Caption,
}

struct Block {
    kind: BlockKind,
    text: String,
}

/// A table as it was gathered, before it counts against the limits.
#[derive(Default)]
pub struct Draft {
    /// What the table calls itself; empty where it does not say.
    pub caption: String,
    /// Every row, in the order in which they are seen.
    pub rows: Vec<DraftRow>,
    /// Columns that nobody sees, counted from 0, in their order.
    pub hidden_columns: Vec<u32>,
}

/// A row of a table that was gathered.
#[derive(Default)]
pub struct DraftRow {
    /// Its cells that have text, by their columns, counted from 0.
    pub cells: Vec<(u32, Words)>,
    /// The columns that a cell from above covers.
    pub covered: Vec<u32>,
    /// Whether nobody sees it.
    pub hidden: bool,
}

impl Draft {
    /// Whether any cell has text.
    pub fn has_text(&self) -> bool {
        self.rows.iter().any(|row| !row.cells.is_empty())
    }

    /// All text so far of a table that is open, with its row and its cell, taken out of it: it stands around another.
    pub fn of_text(open: &mut Self, row: Option<DraftRow>, cell: Option<Seen>) -> Self {
        let mut rows = std::mem::take(&mut open.rows);
        rows.extend(row);
        let words = cell.map(Seen::done).filter(|words| !words.text.is_empty());
        rows.extend(words.map(|words| DraftRow { cells: vec![(0, words)], ..DraftRow::default() }));
        Self { rows, ..Self::default() }
    }

    /// All of its text, cell by cell.
    pub fn into_words(self) -> Vec<Words> {
        let caption = Words { text: self.caption, struck: false };
        let cells = self.rows.into_iter().flat_map(|row| row.cells).map(|(_, words)| words);
        std::iter::once(caption).chain(cells).filter(|words| !words.text.is_empty()).collect()
    }
}

/// A document as it streams by: its tables, and the text between them.
pub struct Flow<'p> {
    room: Room<'p>,
    /// Whether all text around the tables is kept, and not the nearest blocks alone.
    keeps_all: bool,
    blocks: Vec<Block>,
    text: u64,
    grids: Vec<Grid>,
    names: Vec<String>,
}

impl<'p> Flow<'p> {
    /// An empty one. On the clipboard all text was chosen by somebody, and all of it is kept.
    pub fn new(room: Room<'p>, keeps_all: bool) -> Self {
        Self { room, keeps_all, blocks: Vec::new(), text: 0, grids: Vec::new(), names: Vec::new() }
    }

    /// A block of text outside of tables; each of its lines stands for itself.
    pub fn block(&mut self, kind: BlockKind, text: &str) -> Result<(), NotBrought> {
        for line in text.split('\n').map(str::trim).filter(|line| !line.is_empty()) {
            self.text += line.len() as u64;
            if self.text > MOST_TEXT {
                return Err(NotBrought::TooMuchText { most: MOST_TEXT });
            }
            self.blocks.push(Block { kind, text: line.to_owned() });
        }
        Ok(())
    }

    /// A table, where it has text.
    pub fn table(&mut self, draft: Draft) -> Result<(), NotBrought> {
        if !draft.has_text() {
            return self.lines(draft);
        }
        let Draft { caption, mut rows, hidden_columns } = draft;
        let mut gathering = Gathering::new(String::new(), &mut self.room);
        for (number, row) in (1..).zip(&mut rows) {
            gathering.push(number, line_up(std::mem::take(&mut row.cells), row)?)?;
        }
        let mut grid = gathering.done();
        grid.hidden_columns = hidden_columns;
        for row in &mut grid.rows {
            let Some(known) = rows.get_mut(row.number as usize - 1) else { continue };
            row.hidden = known.hidden;
            row.facts = facts(known);
        }
        self.below();
        let blocks = std::mem::take(&mut self.blocks);
        self.names.push(name(&caption, &blocks));
        let nearest = if self.keeps_all { 0 } else { blocks.len().saturating_sub(BLOCKS) };
        let caption = Some(caption).filter(|caption| !caption.is_empty());
        grid.around.extend(caption.map(|text| around(AroundPlace::Caption, &text)));
        grid.around.extend(blocks.iter().skip(nearest).map(|block| {
            let is_caption = block.kind == BlockKind::Caption;
            around(if is_caption { AroundPlace::Caption } else { AroundPlace::Before }, &block.text)
        }));
        self.grids.push(grid);
        Ok(())
    }

    /// A table that is none of bids, as text.
    pub fn lines(&mut self, draft: Draft) -> Result<(), NotBrought> {
        draft.into_words().iter().try_for_each(|words| self.block(BlockKind::Text, &words.text))
    }

    /// What was found, and what is to be said of it.
    ///
    /// # Errors
    /// Says that there is no table, or what else stands against reading it.
    pub fn done(mut self, mut remarks: Vec<Remark>) -> Result<Brought, NotBrought> {
        if self.grids.is_empty() {
            return Err(NotBrought::NoTable);
        }
        self.below();
        if self.grids.len() > 1 {
            for (grid, name) in self.grids.iter_mut().zip(self.names) {
                grid.name = name;
            }
        }
        let rows = self.grids.iter().flat_map(|grid| &grid.rows);
        let hidden: Vec<u32> = rows.filter(|row| row.hidden).map(|row| row.number).collect();
        remarks.extend(super::workbook::hidden_rows(hidden));
        tables(self.grids, TableFacts::default(), remarks)
    }

    /// Gives the text that was read since the last table to that table too.
    fn below(&mut self) {
        let most = if self.keeps_all { usize::MAX } else { BLOCKS };
        if let Some(last) = self.grids.last_mut() {
            let texts = self.blocks.iter().take(most);
            last.around.extend(texts.map(|block| around(AroundPlace::After, &block.text)));
        }
    }
}

/// By what people find a table among others: its caption, or the heading right above it.
fn name(caption: &str, blocks: &[Block]) -> String {
    let last = blocks.last().filter(|block| block.kind != BlockKind::Text);
    last.filter(|_| caption.is_empty()).map_or(caption, |block| &block.text).to_owned()
}

fn around(place: AroundPlace, text: &str) -> Around {
    Around { place, text: text.split_whitespace().collect::<Vec<_>>().join(" ") }
}

/// Texts in their columns; what is known of a cell stays with its row.
fn line_up(cells: Vec<(u32, Words)>, row: &mut DraftRow) -> Result<Vec<String>, NotBrought> {
    let mut texts: Vec<String> = Vec::new();
    for (column, words) in cells {
        if column >= MOST_COLUMNS {
            return Err(NotBrought::TooManyColumns { most: MOST_COLUMNS });
        }
        let at = column as usize;
        texts.resize_with(texts.len().max(at + 1), String::new);
        texts[at] = words.text;
        row.cells.push((column, Words { text: String::new(), struck: words.struck }));
    }
    Ok(texts)
}

fn facts(row: &DraftRow) -> Vec<(u32, CellFact)> {
    let struck = row.cells.iter().filter(|(_, words)| words.struck).map(|(at, _)| (*at, CellFact::Struck));
    let covered = row.covered.iter().filter(|column| **column < MOST_COLUMNS);
    let mut facts: Vec<_> =
        struck.chain(covered.map(|column| (*column, CellFact::CoveredFromAbove))).collect();
    facts.sort_by_key(|(column, _)| *column);
    facts
}

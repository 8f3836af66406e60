//! What stands around each table of a document: the nearest text, and the headings that it stands under.

use crate::import::{Around, AroundPlace, Grid};

/// How many blocks of text above a table, and as many below it, belong to it.
const BLOCKS: usize = 5;

/// A heading that is longer is a sentence, and so many levels are more than any paper has.
const LONGEST_HEADING: usize = 300;
const MOST_LEVELS: usize = 10;

/// So many lines at the head and the foot of pages are looked at.
const MOST_LINES: usize = 8;

/// Past so many tables of the fund's figures the text still belongs to a table of bids.
const MOST_PASSED: usize = 3;

struct Block {
    kind: BlockKind,
    text: String,
    notes: Vec<String>,
}

enum Item {
    Block(Block),
    Table {
        /// Where the headings that it stands under are.
        headings: Vec<usize>,
        /// The notes whose marks stand in it.
        notes: Vec<String>,
        /// Whether it has the figures of the fund, and no bids.
        says_of_the_fund: bool,
    },
}

/// The text and the tables of a document, one after the other.
pub struct Course {
    /// Whether all text around the tables is kept, and not the nearest blocks alone.
    keeps_all: bool,
    items: Vec<Item>,
    /// The headings that what comes next stands under: their levels, and where they are.
    headings: Vec<(u8, usize)>,
    of_every_page: Vec<String>,
}

impl Course {
    pub fn new(keeps_all: bool) -> Self {
        Self { keeps_all, items: Vec::new(), headings: Vec::new(), of_every_page: Vec::new() }
    }

    /// What stands at the head or the foot of every page, line by line.
    pub fn of_every_page<'l>(&mut self, lines: impl Iterator<Item = &'l str>) {
        for line in lines.map(str::trim).filter(|line| !line.is_empty() && line.len() <= LONGEST_HEADING) {
            if self.of_every_page.len() < MOST_LINES && !self.of_every_page.iter().any(|known| known == line)
            {
                self.of_every_page.push(line.to_owned());
            }
        }
    }

    /// Lines of one block of text, and the notes whose marks stand in it.
    pub fn block(&mut self, kind: BlockKind, lines: Vec<String>, mut notes: Vec<String>) {
        if let (BlockKind::Heading(level), false) = (kind, lines.is_empty()) {
            self.headings.retain(|(above, _)| *above < level);
        }
        for text in lines {
            if let BlockKind::Heading(level) = kind
                && text.len() <= LONGEST_HEADING
                && self.headings.len() < MOST_LEVELS
            {
                self.headings.push((level, self.items.len()));
            }
            self.items.push(Item::Block(Block { kind, text, notes: std::mem::take(&mut notes) }));
        }
    }

    /// By what people find the table that comes next among others: the caption or heading right above it.
    pub fn name_of_the_next(&self) -> String {
        match self.items.last() {
            Some(Item::Block(block)) if block.kind != BlockKind::Text => block.text.clone(),
            _ => String::new(),
        }
    }

    /// A table, the notes whose marks stand in it, and whether it has the figures of the fund, and no bids.
    pub fn table(&mut self, notes: Vec<String>, says_of_the_fund: bool) {
        let headings = self.headings.iter().map(|(_, at)| *at).collect();
        self.items.push(Item::Table { headings, notes, says_of_the_fund });
    }

    /// Gives the tables, which are all of this document, the text that stands around them.
    pub fn give(&self, grids: &mut [Grid]) {
        let tables = self.items.iter().enumerate();
        let tables = tables.filter_map(|(at, item)| match item {
            Item::Table { headings, notes, .. } => Some((at, headings, notes)),
            Item::Block(_) => None,
        });
        for (grid, (at, headings, notes)) in grids.iter_mut().zip(tables) {
            let (above, below) = self.items.split_at(at);
            let mut before = self.near(above.iter().rev());
            before.reverse();
            let headings = headings.iter().filter_map(|heading| self.items.get(*heading)?.block());
            let headings =
                headings.filter(|heading| !before.iter().any(|block| std::ptr::eq(*block, *heading)));
            let headings: Vec<&Block> = headings.collect();
            let after = self.near(below.iter().skip(1));
            let blocks = headings.iter().chain(&before).chain(&after);
            let notes: Vec<&String> = blocks.flat_map(|block| &block.notes).chain(notes).collect();
            grid.around.extend(headings.into_iter().map(|block| around(AroundPlace::Before, &block.text)));
            grid.around.extend(before.into_iter().map(|block| {
                let is_caption = block.kind == BlockKind::Caption;
                around(if is_caption { AroundPlace::Caption } else { AroundPlace::Before }, &block.text)
            }));
            // What stands on every page names the paper, and is no title of the round as what stands above may be.
            let below = after.into_iter().map(|block| &block.text).chain(notes).chain(&self.of_every_page);
            grid.around.extend(below.map(|text| around(AroundPlace::After, text)));
        }
    }

    /// The blocks on the way from a table to the next that may be one of bids.
    fn near<'i>(&self, items: impl Iterator<Item = &'i Item>) -> Vec<&'i Block> {
        let most = if self.keeps_all { usize::MAX } else { BLOCKS };
        let mut passed = 0;
        let way = items.take_while(|item| {
            passed += usize::from(item.block().is_none());
            passed <= MOST_PASSED && !matches!(item, Item::Table { says_of_the_fund: false, .. })
        });
        way.filter_map(Item::block).take(most).collect()
    }
}

impl Item {
    fn block(&self) -> Option<&Block> {
        match self {
            Self::Block(block) => Some(block),
            Self::Table { .. } => None,
        }
    }
}

/// What a block of text outside of tables is.
#[derive(Clone, Copy, PartialEq)]
pub enum BlockKind {
    /// Sentences.
    Text,
    /// A heading of this level, by which people find the table below it.
    Heading(u8),
    /// The caption of a table.
    Caption,
}

/// A text around a table, on one line.
pub fn around(place: AroundPlace, text: &str) -> Around {
    Around { place, text: text.split_whitespace().collect::<Vec<_>>().join(" ") }
}

//! A table as it was gathered, before it counts against the limits, and what tables within its cells are to it.

use super::cell_words::{Draft, DraftRow, Words};
use crate::import::{AmountText, asks_for_money, written};
use crate::money::Currency;

impl Draft {
    /// Whether any cell holds anything.
    pub fn has_text(&self) -> bool {
        self.rows.iter().any(|row| !row.cells.is_empty())
    }

    /// Whether it is a frame around text, or around nothing.
    pub fn is_frame(&self) -> bool {
        self.cells().nth(1).is_none() && !self.holds_tables()
    }

    /// Whether tables stand within its cells.
    pub fn holds_tables(&self) -> bool {
        self.cells().any(|words| !words.above.is_empty())
    }

    /// Whether a table that holds others says something itself, and is not there for the layout alone: below headings of
    /// which one asks for money stands a row of several cells, or several amounts stand one below the other.
    pub fn is_table(&self) -> bool {
        let full = || self.rows.iter().filter(|row| row.cells.len() > 1);
        let holds_none = |row: &&DraftRow| row.cells.iter().all(|(_, words)| words.above.is_empty());
        let names_money = |row: &DraftRow| row.cells.iter().any(|(_, words)| asks_for_money(&words.text));
        let headings = full().take_while(holds_none).position(names_money);
        if headings.is_some_and(|at| full().nth(at + 1).is_some()) {
            return true;
        }
        let mut columns: Vec<u32> = full()
            .filter_map(|row| row.cells.iter().find(|(_, words)| is_amount(words)))
            .map(|cell| cell.0)
            .collect();
        columns.sort_unstable();
        columns.windows(2).any(|two| matches!(two, [one, other] if one == other))
    }

    /// Whether it may be a table of bids itself, within a cell of another.
    fn may_be_of_bids(&self) -> bool {
        let wide = self.rows.iter().filter(|row| row.cells.len() > 2).count();
        wide > 1 || self.holds_tables()
    }

    /// Those of the tables within its cells that people may look for.
    pub fn tables_of_bids(&self) -> Vec<Self> {
        let inner = self.cells().flat_map(|words| &words.above).map(|(_, draft)| draft);
        inner.filter(|draft| draft.may_be_of_bids()).cloned().collect()
    }

    /// The same with the text of the tables in its cells as text of these cells.
    pub fn flattened(mut self) -> Self {
        for (_, words) in self.rows.iter_mut().flat_map(|row| &mut row.cells) {
            if !words.above.is_empty() {
                *words = std::mem::take(words).flattened();
            }
        }
        self.rows.iter_mut().for_each(|row| row.cells.retain(|(_, words)| !words.is_empty()));
        self
    }

    /// All of its text, cell by cell.
    pub fn into_words(self) -> Vec<Words> {
        let caption = Words { text: self.caption, ..Words::default() };
        let cells = self.rows.into_iter().flat_map(|row| row.cells).flat_map(|(_, words)| words.into_parts());
        std::iter::once(caption).chain(cells).filter(|words| !words.is_empty()).collect()
    }

    fn cells(&self) -> impl Iterator<Item = &Words> {
        self.rows.iter().flat_map(|row| &row.cells).map(|(_, words)| words)
    }
}

fn is_amount(words: &Words) -> bool {
    let text = words.text.trim();
    let reads = |text| {
        matches!(written(text, &Currency::pounds()), AmountText::Amount { .. } | AmountText::Reducible { .. })
    };
    words.above.is_empty() && text.contains(|c: char| c.is_ascii_digit()) && reads(text)
}

//! A document as plain text, for mails and wherever else nothing but text arrives.

use super::markup::inert;
use super::{Block, TextDocument, TextTable};

impl TextDocument {
    /// All of it as text: cells parted by tabs, a line a row, and nothing that runs as a formula where it is pasted.
    #[must_use]
    pub fn as_text(&self) -> String {
        let blocks: Vec<String> = self.blocks.iter().map(block).collect();
        blocks.join("\n") + "\n"
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text } | Block::Strong { text } => {
            lines(text) + "\n"
        }
        Block::List { items } => items.iter().map(|item| format!("• {}\n", one_line(item))).collect(),
        Block::Table(table) => table_text(table),
        Block::Blank { label } => format!("{}: {}\n", lines(label), "_".repeat(40)),
        Block::PageBreak => String::new(),
    }
}

/// Text outside of tables. A tab in it would begin another cell where all of it is pasted into a spreadsheet.
fn lines(text: &str) -> String {
    inert(&text.replace('\t', " "))
}

fn table_text(table: &TextTable) -> String {
    let heads: Vec<&str> = table.columns.iter().map(|column| column.heading.as_str()).collect();
    let rows = table.rows.iter().map(|row| row.cells().iter().map(String::as_str).collect::<Vec<_>>());
    let line = |cells: Vec<&str>| {
        let cells: Vec<String> = cells.into_iter().map(|cell| inert(&one_line(cell))).collect();
        cells.join("\t") + "\n"
    };
    let rows: String = std::iter::once(heads).chain(rows).map(line).collect();
    format!("{}\n{rows}", lines(&table.caption))
}

/// What is a tab or a new line in a cell becomes a space: it would be another cell.
fn one_line(cell: &str) -> String {
    cell.replace(['\t', '\r', '\n'], " ")
}

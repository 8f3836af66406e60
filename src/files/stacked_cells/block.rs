//! A block of lines, and what it is in a text with a cell a line.

use std::collections::HashSet;

use super::stacked_line::Line;

/// What lines make up one row.
pub enum Block<'t> {
    /// A reference, the cells after it, each of them lines of one text, and an amount.
    Bid {
        code: &'t Line<'t>,
        between: Vec<String>,
        amount: Option<&'t str>,
        /// Whether an amount or a total ends it.
        is_whole: bool,
    },
    /// Words and the amount on the line below them.
    Sum {
        words: &'t Line<'t>,
        amount: &'t str,
    },
    Words(&'t Line<'t>),
}

impl Block<'_> {
    pub fn number(&self) -> u32 {
        match self {
            Self::Bid { code: line, .. } | Self::Sum { words: line, .. } | Self::Words(line) => line.number,
        }
    }

    /// The cells of the row, with so many between the reference and the amount. Where there are fewer texts, they are
    /// the last of those; where there are more, they may go on with the cell before the last or begin the last, and stand
    /// in both.
    pub fn cells(&self, columns: usize, names: &HashSet<&str>) -> Vec<String> {
        let mut cells = vec![String::new(); columns + 2];
        match self {
            Self::Bid { code, between, amount, .. } => {
                code.text.clone_into(&mut cells[0]);
                let from = columns.saturating_sub(between.len());
                let more = between.len().saturating_sub(columns);
                let between_lines = if more > 0 && columns > 1 { '\n' } else { ' ' };
                for (at, text) in between.iter().enumerate() {
                    append(&mut cells[1 + (from + at).min(columns - 1)], text, between_lines);
                }
                let before = columns.saturating_sub(1);
                let is_known = |text: &String| names.contains(text.as_str());
                if before > 0 && more > 0 && !between.get(before - 1).is_some_and(is_known) {
                    let lines = between.iter().skip(before).take(more);
                    lines.for_each(|line| append(&mut cells[before], line, '\n'));
                }
                amount.unwrap_or_default().clone_into(&mut cells[columns + 1]);
            }
            Self::Sum { words, amount } => {
                words.text.clone_into(&mut cells[columns]);
                (*amount).clone_into(&mut cells[columns + 1]);
            }
            Self::Words(line) => line.text.clone_into(&mut cells[columns]),
        }
        cells
    }
}

fn append(cell: &mut String, text: &str, between: char) {
    if !cell.is_empty() {
        cell.push(between);
    }
    cell.push_str(text);
}

/// What stands before the last text in rows that have so many: names of who bids, mostly.
pub fn names<'b>(blocks: &'b [Block], columns: usize) -> HashSet<&'b str> {
    let name = |block: &'b Block| match block {
        Block::Bid { between, .. } if between.len() == columns => between.iter().rev().nth(1),
        _ => None,
    };
    blocks.iter().filter_map(name).map(String::as_str).collect()
}

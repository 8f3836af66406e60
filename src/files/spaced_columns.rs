//! Text whose cells are parted by two spaces or more, as a terminal or a PDF shows it. Where a row lacks a cell, the
//! others are put below their headings: what stands where is all that such a text says of its columns.

mod cell_places;
mod frame;
mod placed_cell;

use super::grid_builder::GridBuilder;
use super::limits::MOST_ROWS;
use crate::import::NotImported;
use frame::Frame;
use placed_cell::{PlacedCell, cells};

/// Whether most lines with text are parted by two spaces or more, as text from a PDF is.
pub fn is_parted(text: &str) -> bool {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (parted, whole): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.contains("  "));
    parted.len() > whole.len()
}

/// Reads every line as a row. One that has a cell for each heading has them in their order.
pub fn read(text: &str, gathering: &mut GridBuilder) -> Result<(), NotImported> {
    // Of a longer text nothing is read.
    let lines: Vec<&str> = text.lines().take(MOST_ROWS as usize + 1).collect();
    let mut frames = frame::all(&lines).into_iter().peekable();
    let mut frame: Option<Frame> = None;
    for (at, line) in text.lines().enumerate() {
        if let Some((_, next)) = frames.next_if(|(first, _)| *first == at) {
            frame = next;
        }
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let cells = cells(line);
        let row = frame.as_ref().and_then(|frame| cell_places::row(&cells, frame));
        gathering.push(number, row.unwrap_or_else(|| in_their_order(&cells)))?;
    }
    Ok(())
}

fn in_their_order(cells: &[PlacedCell]) -> Vec<String> {
    cells.iter().map(|cell| cell.text.to_owned()).collect()
}

//! Where the cells of a row belong that has more or fewer of them than there are columns.

use super::frame::{Column, Frame};
use super::placed_cell::{PlacedCell, may_be_figure};

/// As many spaces part two cells at least.
const PARTED: usize = 2;

/// The row as a person sees it; nothing where its cells belong one after the other, as far as anybody can tell.
pub fn row(cells: &[PlacedCell], frame: &Frame) -> Option<Vec<String>> {
    let count = frame.columns.len();
    if cells.len() == count && is_in_line(cells, frame) {
        return None;
    }
    let places = places(cells, frame);
    match places {
        // A title with two spaces in it looks like two cells.
        Some(places) if cells.len() < count || are_sure(&places) => {
            Some(below_headings(cells, &places, count))
        }
        None if cells.len() < count && may_mislead(cells, frame) => Some(vec![together(cells)]),
        _ => None,
    }
}

fn is_in_line(cells: &[PlacedCell], frame: &Frame) -> bool {
    cells.iter().zip(&frame.columns).all(|(cell, column)| column.is_above(cell))
}

/// The column of a cell.
struct Place {
    column: usize,
    /// Whether it begins or ends as the others of its column do, and reaches into no other.
    is_sure: bool,
}

/// The column of each cell, where all of them have one and stand in the order of their columns.
fn places(cells: &[PlacedCell], frame: &Frame) -> Option<Vec<Place>> {
    let mut places: Vec<Place> = Vec::with_capacity(cells.len());
    for (at, cell) in cells.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| Some((cells.get(at)?, places.get(at)?.column)));
        places.push(place(cell, frame).or_else(|| goes_on(before?, cell, frame))?);
    }
    places.is_sorted_by_key(|place| place.column).then_some(places)
}

/// The column of the cell before, which a cell goes on with where it follows at two spaces and ends before the next
/// column begins.
fn goes_on((before, column): (&PlacedCell, usize), cell: &PlacedCell, frame: &Frame) -> Option<Place> {
    let is_next = cell.from == before.to + PARTED;
    let ends_before = frame.columns.get(column + 1).is_none_or(|next| cell.to <= next.from);
    (is_next && ends_before && !frame.columns.iter().any(|column| column.is_above(cell)))
        .then_some(Place { column, is_sure: false })
}

/// Whether in each column some cell stands as the others of that column do.
fn are_sure(places: &[Place]) -> bool {
    let mut columns = places.chunk_by(|one, next| one.column == next.column);
    columns.all(|same| same.iter().any(|place| place.is_sure))
}

/// The one column below which a cell stands. One that reaches into several belongs to that with which it lines up; words
/// that line up with none belong to the first, from which they run on.
fn place(cell: &PlacedCell, frame: &Frame) -> Option<Place> {
    let lines_up = |column: &Column| column.edges.hold(cell);
    let reached: Vec<(usize, &Column)> =
        frame.columns.iter().enumerate().filter(|(_, column)| column.is_above(cell)).collect();
    let mut in_line = reached.iter().filter(|(_, column)| lines_up(column));
    match (reached.as_slice(), in_line.next(), in_line.next()) {
        ([(column, of)], ..) => Some(Place { column: *column, is_sure: lines_up(of) }),
        (_, Some((column, _)), None) => Some(Place { column: *column, is_sure: false }),
        ([(column, _), ..], ..) if !may_be_figure(cell.text) => {
            Some(Place { column: *column, is_sure: false })
        }
        _ => None,
    }
}

fn below_headings(cells: &[PlacedCell], places: &[Place], count: usize) -> Vec<String> {
    let mut row = vec![String::new(); count];
    for (cell, place) in cells.iter().zip(places) {
        if let Some(text) = row.get_mut(place.column) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(cell.text);
        }
    }
    row
}

/// Whether a figure would come into a column of figures only because of how many cells stand before it.
fn may_mislead(cells: &[PlacedCell], frame: &Frame) -> bool {
    let is_elsewhere =
        |at: usize, cell: &PlacedCell| place(cell, frame).is_none_or(|place| place.column != at);
    let mut pairs = cells.iter().zip(&frame.columns).enumerate();
    pairs.any(|(at, (cell, column))| column.has_figures && may_be_figure(cell.text) && is_elsewhere(at, cell))
}

/// All of a row in one cell, so that it is asked about.
fn together(cells: &[PlacedCell]) -> String {
    cells.iter().map(|cell| cell.text).collect::<Vec<_>>().join("  ")
}

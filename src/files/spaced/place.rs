//! Where the cells of a row belong that has more or fewer of them than there are columns.

use super::frame::{Column, Frame};
use super::{Placed, in_their_order, may_be_figure};

/// The row as a person sees it; nothing where its cells belong one after the other, as far as anybody can tell.
pub fn row(cells: &[Placed], frame: &Frame) -> Option<Vec<String>> {
    let count = frame.columns.len();
    let places: Option<Vec<Place>> = cells.iter().map(|cell| place(cell, frame)).collect();
    let places = places.filter(|places| places.is_sorted_by(|one, next| one.column <= next.column));
    match places {
        Some(places) if cells.len() < count => Some(below_headings(cells, &places, count)),
        // A title with two spaces in it looks like two cells.
        Some(places) if places.iter().all(|place| place.is_sure) => {
            Some(below_headings(cells, &places, count)).filter(|row| *row != in_their_order(cells))
        }
        None if cells.len() < count && may_mislead(cells, frame) => Some(vec![together(cells)]),
        _ => None,
    }
}

/// The column of a cell.
struct Place {
    column: usize,
    /// Whether it begins or ends as the others of its column do, and reaches into no other.
    is_sure: bool,
}

/// The one column below which a cell stands. One that reaches into several belongs to that with which it lines up; words
/// that line up with none belong to the first, from which they run on.
fn place(cell: &Placed, frame: &Frame) -> Option<Place> {
    let below = |column: &Column| cell.from < column.to && cell.to > column.from;
    let lines_up = |column: &Column| column.left == Some(cell.from) || column.right == Some(cell.to);
    let reached: Vec<(usize, &Column)> =
        frame.columns.iter().enumerate().filter(|(_, column)| below(column)).collect();
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

fn below_headings(cells: &[Placed], places: &[Place], count: usize) -> Vec<String> {
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
fn may_mislead(cells: &[Placed], frame: &Frame) -> bool {
    let mut pairs = cells.iter().zip(&frame.columns);
    pairs.any(|(cell, column)| column.has_figures && may_be_figure(cell.text))
}

/// All of a row in one cell, so that it is asked about.
fn together(cells: &[Placed]) -> String {
    cells.iter().map(|cell| cell.text).collect::<Vec<_>>().join("  ")
}

//! The columns of a text: how far each of them reaches, told from the headings and from the rows that lack nothing.

use std::cmp::Reverse;

use super::placed_cell::{PlacedCell, cells, count, may_be_figure};
use crate::files::limits::MOST_COLUMNS;

/// The columns of a table, from left to right; none reaches into another.
#[derive(Debug)]
pub struct Frame {
    pub columns: Vec<Column>,
}

/// Where most cells of a column begin, and where most of them end.
#[derive(Clone, Copy, Debug)]
pub struct Edges {
    left: Option<usize>,
    right: Option<usize>,
}

/// How far a column reaches, and where its cells begin or end alike.
#[derive(Debug)]
pub struct Column {
    pub from: usize,
    pub to: usize,
    pub edges: Edges,
    /// Whether figures stand in it, as far as is known.
    pub has_figures: bool,
}

/// One row in so many more may have more cells than the headings, as a title with two spaces in it has.
const MORE_IN: usize = 4;
/// One row in so many that lack nothing may stand out of line, as one with a long title does.
const OUT_OF_LINE_IN: usize = 4;

/// As many rows tell how far columns reach, so that a cell which stands below none of theirs is out of line.
const ENOUGH: usize = 3;
/// As often the rows are gone through for those that stand in line.
const TURNS: usize = 3;

/// How far a column reaches: its first place, and the one that follows its last.
type Span = (usize, usize);

/// The columns from each row of headings on, by its line; nothing where what stands below it does not line up. Headings
/// that stand there again, as on the next page, begin anew.
pub fn all(lines: &[&str]) -> Vec<(usize, Option<Frame>)> {
    let Some(first) = headings(lines) else { return Vec::new() };
    let named: Vec<&str> = words(lines, first);
    let again = (first..lines.len()).filter(|at| *at == first || words(lines, *at) == named);
    let starts: Vec<usize> = again.collect();
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let parts = starts.iter().copied().zip(ends);
    parts
        .map(|(from, to)| (from, lines.get(from..to).and_then(|part| Frame::of(part, named.len()))))
        .collect()
}

fn words<'t>(lines: &[&'t str], at: usize) -> Vec<&'t str> {
    let line = lines.get(at).copied().unwrap_or_default();
    cells(line).iter().map(|cell| cell.text).collect()
}

/// The line of the headings: the first that has as many cells as most below it, or more. A row that lacks something is
/// none, and nor is one below another that may be it, as the cells of that one would stay where they are.
fn headings(lines: &[&str]) -> Option<usize> {
    let counts: Vec<Span> =
        lines.iter().map(|line| count(line)).enumerate().filter(|(_, count)| *count > 1).collect();
    let mut sorted: Vec<usize> = counts.iter().map(|(_, count)| *count).collect();
    sorted.sort_unstable();
    let enough = *sorted.get(sorted.len().checked_sub(1 + sorted.len() / (MORE_IN + 1))?)?;
    let place = counts.iter().position(|(_, count)| *count >= enough)?;
    let (line, count) = *counts.get(place)?;
    let may_be_headings = |(line, above): &(usize, usize)| {
        2 * above > count && !words(lines, *line).iter().any(|word| may_be_figure(word))
    };
    let above = counts.get(..place).unwrap_or_default();
    let is_first = !above.iter().any(may_be_headings);
    (is_first && count <= MOST_COLUMNS as usize).then_some(line)
}

impl Column {
    /// Whether some of a cell stands below it.
    pub fn is_above(&self, cell: &PlacedCell) -> bool {
        cell.from < self.to && cell.to > self.from
    }
}

impl Frame {
    /// The columns of a part of the text that begins with its headings.
    fn of(lines: &[&str], count: usize) -> Option<Self> {
        let full: Vec<Vec<PlacedCell>> = lines
            .iter()
            .filter(|line| super::placed_cell::count(line) == count)
            .map(|line| cells(line))
            .collect();
        let edges: Vec<Edges> = (0..count).map(|at| Edges::of(&full, at)).collect();
        let (spans, in_line) = reach(&full, &edges);
        if (full.len() - in_line.len()) * OUT_OF_LINE_IN > full.len() {
            return None;
        }
        let column = |(at, ((from, to), edges)): (usize, (Span, Edges))| {
            let mut cells = in_line.iter().filter_map(|row| row.get(at));
            let figures = cells.any(|cell| may_be_figure(cell.text));
            // Where the headings stand alone, any column may have them.
            Column { from, to, edges, has_figures: in_line.len() < 2 || figures }
        };
        Some(Self { columns: spans.into_iter().zip(edges).enumerate().map(column).collect() })
    }
}

/// How far the columns reach, and the rows that say so. Those that stand most as others do come first, so that one which
/// stands out of line moves no column: it was pushed to the right by a long title, or has a title of two cells.
fn reach<'r, 't>(full: &'r [Vec<PlacedCell<'t>>], edges: &[Edges]) -> (Vec<Span>, Vec<&'r [PlacedCell<'t>]>) {
    let agreed = |row: &[PlacedCell]| row.iter().zip(edges).filter(|(cell, edges)| edges.hold(cell)).count();
    let mut left: Vec<&[PlacedCell]> = full.iter().map(Vec::as_slice).collect();
    left.sort_by_key(|row| (Reverse(agreed(row)), row.last().map(|cell| cell.to)));
    let (mut spans, mut in_line) = (Vec::new(), Vec::new());
    // A short cell in the middle of its column may touch the headings only by way of a longer one.
    for _ in 0..TURNS {
        left.retain(|row| {
            // Headings may stand at the other side of their column than what is below them.
            let is_first = full.first().is_some_and(|first| first == row);
            let is_one = is_first || in_line.len() < ENOUGH || touches(&spans, edges, row);
            let more = with(&spans, row).filter(|_| is_one);
            let is_out = more.is_none();
            spans = more.unwrap_or_else(|| std::mem::take(&mut spans));
            in_line.extend((!is_out).then_some(*row));
            is_out
        });
    }
    (spans, in_line)
}

/// Whether each cell of a row stands below others of its column, or begins or ends as they do.
fn touches(spans: &[Span], edges: &[Edges], row: &[PlacedCell]) -> bool {
    let mut all = row.iter().zip(spans.iter().zip(edges));
    all.all(|(cell, ((from, to), edges))| cell.from < *to && cell.to > *from || edges.hold(cell))
}

impl Edges {
    fn of(rows: &[Vec<PlacedCell>], at: usize) -> Self {
        let cells = || rows.iter().filter_map(|row| row.get(at));
        Self { left: most(cells().map(|cell| cell.from)), right: most(cells().map(|cell| cell.to)) }
    }

    /// Whether a cell begins or ends as most of its column do.
    pub fn hold(self, cell: &PlacedCell) -> bool {
        self.left == Some(cell.from) || self.right == Some(cell.to)
    }
}

/// How far columns reach with the cells of one more row; nothing where one would then reach into another.
fn with(spans: &[Span], row: &[PlacedCell]) -> Option<Vec<Span>> {
    let whole = |at: usize, cell: &PlacedCell| {
        let (from, to) = spans.get(at).copied().unwrap_or((cell.from, cell.to));
        (from.min(cell.from), to.max(cell.to))
    };
    let spans: Vec<Span> = row.iter().enumerate().map(|(at, cell)| whole(at, cell)).collect();
    let is_apart = spans.iter().zip(spans.iter().skip(1)).all(|(one, next)| one.1 < next.0);
    is_apart.then_some(spans)
}

/// The place that more than half of them have.
fn most(places: impl Iterator<Item = usize>) -> Option<usize> {
    let mut places: Vec<usize> = places.collect();
    places.sort_unstable();
    let middle = *places.get(places.len() / 2)?;
    let alike = places.iter().filter(|place| **place == middle).count();
    (2 * alike > places.len()).then_some(middle)
}

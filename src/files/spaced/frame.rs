//! The columns of a text: how far each of them reaches, told from the headings and from the rows that lack nothing.

use super::{Placed, cells, count, may_be_figure};
use crate::files::MOST_COLUMNS;

/// The columns of a table, from left to right; none reaches into another.
#[derive(Debug)]
pub struct Frame {
    pub columns: Vec<Column>,
}

/// How far a column reaches, and where its cells begin or end alike.
#[derive(Debug)]
pub struct Column {
    pub from: usize,
    pub to: usize,
    pub left: Option<usize>,
    pub right: Option<usize>,
    /// Whether figures stand in it, as far as is known.
    pub has_figures: bool,
}

/// One row in so many more may have more cells than the headings, as a title with two spaces in it has.
const MORE_IN: usize = 4;
/// One row in so many that lack nothing may stand out of line, as one with a long title does.
const OUT_OF_LINE_IN: usize = 4;

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
    let counts: Vec<(usize, usize)> =
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

impl Frame {
    /// The columns of a part of the text that begins with its headings.
    fn of(lines: &[&str], count: usize) -> Option<Self> {
        let mut full: Vec<Vec<Placed>> =
            lines.iter().filter(|line| super::count(line) == count).map(|line| cells(line)).collect();
        // A row that stands out of line was pushed to the right by what is long in it.
        full.sort_by_key(|row| row.last().map(|cell| cell.to));
        let mut spans: Vec<(usize, usize)> = Vec::new();
        let (in_line, out): (Vec<&Vec<Placed>>, Vec<&Vec<Placed>>) =
            full.iter().partition(|row| match with(&spans, row) {
                Some(more) => {
                    spans = more;
                    true
                }
                None => false,
            });
        if out.len() * OUT_OF_LINE_IN > full.len() {
            return None;
        }
        let column = |(at, (from, to)): (usize, (usize, usize))| {
            let cells = || in_line.iter().filter_map(move |row| row.get(at));
            let figures = cells().filter(|cell| may_be_figure(cell.text)).count();
            Column {
                from,
                to,
                left: most(cells().map(|cell| cell.from)),
                right: most(cells().map(|cell| cell.to)),
                // Where the headings stand alone, any column may have them.
                has_figures: in_line.len() < 2 || figures > 0,
            }
        };
        Some(Self { columns: spans.into_iter().enumerate().map(column).collect() })
    }
}

/// How far columns reach with the cells of one more row; nothing where one would then reach into another.
fn with(spans: &[(usize, usize)], row: &[Placed]) -> Option<Vec<(usize, usize)>> {
    let whole = |at: usize, cell: &Placed| {
        let (from, to) = spans.get(at).copied().unwrap_or((cell.from, cell.to));
        (from.min(cell.from), to.max(cell.to))
    };
    let spans: Vec<(usize, usize)> = row.iter().enumerate().map(|(at, cell)| whole(at, cell)).collect();
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

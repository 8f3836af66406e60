//! Lines of running text, as a PDF gives a table away: nothing parts the cells but what they are. Each row may begin
//! with a reference and end with an amount, and has words between them, which may go on over the next lines.

mod text_line;

use super::grid_builder::GridBuilder;
use super::limits::MOST_ROWS;
use crate::import::{NotImported, names_a_total};
use text_line::Line;
pub use text_line::is_code;

/// Reads a text line by line, where at least two of its lines and a third of them end with an amount; `None` where it
/// is no such text.
pub fn read(text: &str, gathering: &mut GridBuilder) -> Option<Result<(), NotImported>> {
    let style = Style::of(text)?;
    Some(push_all(text, style, gathering))
}

/// How the rows of such a text are written.
#[derive(Clone, Copy)]
struct Style {
    /// They begin with references.
    references: bool,
    /// They may end in a figure without a mark of money and without commas. Only where rows begin with references, and
    /// none has a mark: elsewhere such a figure is more often a year or a count.
    bare: bool,
}

impl Style {
    /// `None` where it is no such text.
    fn of(text: &str) -> Option<Self> {
        let (mut filled, mut ended, mut coded, mut bare, mut marked) = (0, 0, 0, 0, 0);
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let line = Line::of(line);
            let has_code = line.code > 0;
            filled += 1;
            ended += u32::from(line.has_amount());
            coded += u32::from(has_code);
            bare += u32::from(has_code && !line.has_amount() && line.with_bare_figure().has_amount());
            marked += u32::from(has_code && line.is_marked());
            // Too many for any table, which is said where it is read in another way.
            if filled > MOST_ROWS {
                return None;
            }
        }
        let is_table = |ended: u32| ended >= 2 && ended * 3 >= filled;
        if bare > 0 && marked == 0 && is_table(ended + bare) && coded * 2 >= ended + bare {
            return Some(Self { references: true, bare: true });
        }
        is_table(ended).then_some(Self { references: coded * 2 >= ended, bare: false })
    }

    fn line<'t>(&self, text: &'t str) -> Line<'t> {
        let line = Line::of(text);
        if self.bare && (line.code > 0 || names_a_total(line.text)) { line.with_bare_figure() } else { line }
    }

    /// A line that may end a row which began above it.
    fn end<'t>(&self, text: &'t str) -> Line<'t> {
        let line = Line::of(text);
        if self.bare && line.code == 0 { line.with_bare_figure() } else { line }
    }

    /// The line of a row, given the one below. A figure ends the words and not the row where the words go on and
    /// end in another: `Room 101` above `repairs 2500`.
    fn row<'t>(&self, text: &'t str, below: Option<&str>) -> Line<'t> {
        let line = self.line(text);
        let had_no_mark = !Line::of(text).has_amount();
        let goes_on = below
            .map(|below| self.end(below))
            .is_some_and(|below| below.code == 0 && below.has_amount() && !names_a_total(below.text));
        if line.code > 0 && had_no_mark && goes_on { line.without_amount() } else { line }
    }
}

fn push_all(text: &str, style: Style, gathering: &mut GridBuilder) -> Result<(), NotImported> {
    let mut lines = (1..).zip(text.lines());
    let (mut is_named, references) = (false, style.references);
    while let Some((number, line)) = lines.next() {
        if line.trim().is_empty() {
            gathering.push(number, Vec::new())?;
            continue;
        }
        let line = style.row(line, lines.clone().next().map(|(_, below)| below));
        let headings = if is_named || line.code > 0 { None } else { line.headings(references) };
        is_named |= line.code > 0 || line.has_amount() && !references || headings.is_some();
        let mut cells = headings.unwrap_or_else(|| line.cells(references));
        if references && line.code > 0 && !line.has_amount() {
            // The lines that belong to it are part of the row and leave no empty ones.
            for _ in 0..goes_on(style, lines.clone().map(|(_, line)| line)) {
                let Some((_, next)) = lines.next() else { break };
                let [words, amount] = style.end(next).words_and_amount();
                cells[1] = format!("{} {words}", cells[1]).trim().to_owned();
                amount.clone_into(&mut cells[2]);
            }
        }
        gathering.push(number, cells)?;
    }
    Ok(())
}

/// How many of the lines below belong to one that begins with a reference and has no amount: those up to the first that
/// has one, where none of them begins a row of its own or is a total.
fn goes_on<'t>(style: Style, below: impl Iterator<Item = &'t str>) -> usize {
    let near = below.take(MOST_LINES_OF_A_ROW - 1).map(|line| style.end(line));
    let mut same =
        near.take_while(|line| line.code == 0 && !line.text.is_empty() && !names_a_total(line.text));
    same.position(|line| line.has_amount()).map_or(0, |at| at + 1)
}

/// Over so many lines the words of one row go on.
const MOST_LINES_OF_A_ROW: usize = 4;

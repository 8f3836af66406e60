//! A member's choice as a column of a spreadsheet: references of bids, each with an amount.

use super::amount_line::{AmountFault, BadLine, Line, References, beginning};
use super::amount_reply::{AmountReply, UnitLine};
use super::column_cells::{ColumnCells, cells, may_part_thousands};
use crate::fund::Fund;
use crate::import::{Unit, names_a_total, units_in_line};
use crate::money::Money;

/// Why a text decides nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoAmounts {
    /// No line names a bid of the fund.
    NoBid,
    /// It says that amounts are in several units, or says so only below some of them.
    UnclearUnit(UnitLine),
    /// Several columns have amounts; these are their headings, or empty where a column has none, with their places from 1.
    SeveralColumns(Vec<(usize, String)>),
    /// No line has an amount that counts; these are the lines.
    NoneCounts(Vec<BadLine>),
}

/// Lines with their numbers, from 1.
type Lines<'t> = [(usize, &'t str)];

/// Reads lines that each have the reference of a bid and an amount in the fund's currency, or a word such as “declined” in its
/// place. Where lines are parted into cells by tabs or semicolons, the cell that is a reference and the one that is an amount
/// count, whichever comes first and whatever stands in the others; else a comma, a colon or spaces part the two. Of a bid that
/// stands there twice with two amounts neither counts. Where a heading or a sentence above says that amounts are thousands or
/// the like, they are read so.
///
/// # Errors
/// Says why nothing is decided: a text is no column, has several, cannot be read in one unit, or has no amount that counts.
pub fn read_amounts(fund: &Fund, text: &str) -> Result<AmountReply, NoAmounts> {
    let lines: Vec<(usize, &str)> =
        (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()).collect();
    let parted_by = |mark: char| lines.iter().filter(|(_, line)| line.contains(mark)).count();
    let read = |mark: Option<char>| Column::of(fund, &lines, mark)?.read(fund, &lines);
    let marks = [';', '\t'].into_iter().filter(|mark| parted_by(*mark) > 0);
    if let Some(mark) = marks.max_by_key(|mark| parted_by(*mark)) {
        return read(Some(mark));
    }
    let plain = read(None);
    // A comma may part thousands: it parts cells only where it cannot, and where more lines can be read so.
    if parted_by(',') == 0 || lines.iter().any(|(_, line)| may_part_thousands(line)) {
        return plain;
    }
    let bad = plain.as_ref().map_or(usize::MAX, |reply| reply.bad.len());
    match read(Some(',')) {
        Ok(reply) if reply.bad.len() < bad => Ok(reply),
        Err(several @ NoAmounts::SeveralColumns(_)) if plain.is_err() => Err(several),
        _ => plain,
    }
}

/// How the lines of a text are read.
struct Column<'f> {
    references: References<'f>,
    /// Where they are parted into cells.
    cells: Option<ColumnCells<'f>>,
    unit: Option<UnitLine>,
}

impl<'f> Column<'f> {
    fn of(fund: &'f Fund, lines: &Lines<'_>, mark: Option<char>) -> Result<Self, NoAmounts> {
        let references = References::of(fund);
        let several = |columns: Vec<usize>| NoAmounts::SeveralColumns(headings(&columns, lines, mark));
        let cells = match mark {
            Some(mark) => ColumnCells::of(references.clone(), lines, mark),
            None => Ok(None),
        };
        let plain = Self { references, cells: cells.map_err(several)?, unit: None };
        let unit = unit(lines, |line| plain.line(line) == Err(AmountFault::UnknownBid))?;
        let in_unit = plain.references.in_unit(unit.as_ref().map_or(Unit::ONE, |line| line.unit));
        let cells = plain.cells.map(|cells| cells.in_unit(in_unit.clone()));
        Ok(Self { references: in_unit, cells, unit })
    }

    fn line(&self, line: &str) -> Result<Line<'f>, AmountFault> {
        match &self.cells {
            Some(cells) => cells.read(line),
            None => self.references.read(line),
        }
    }

    fn read(self, fund: &Fund, lines: &Lines<'_>) -> Result<AmountReply, NoAmounts> {
        let mut reply = AmountReply::default();
        let mut counted: Vec<(usize, &str, Line<'_>)> = Vec::new();
        let is_first = |reply: &AmountReply, counted: &Vec<_>| {
            counted.is_empty() && reply.bad.is_empty() && reply.heading.is_none()
        };
        for (number, line) in lines {
            match self.line(line) {
                Ok(given) => counted.push((*number, line, given)),
                Err(AmountFault::UnknownBid) if self.is_of_unit(line) => {}
                Err(AmountFault::UnknownBid) if is_first(&reply, &counted) && self.is_heading(line) => {
                    reply.heading = Some(*number)
                }
                Err(AmountFault::UnknownBid) if self.is_total(line, &counted) => {
                    reply.bad.push(BadLine::of(*number, line, AmountFault::Total));
                }
                Err(why) => reply.bad.push(BadLine::of(*number, line, why)),
            }
        }
        let names_none = |one: &BadLine| matches!(one.why, AmountFault::UnknownBid | AmountFault::Total);
        if counted.is_empty() && reply.bad.iter().all(names_none) {
            return Err(NoAmounts::NoBid);
        }
        reply.unit = self.unit;
        if reply.decide(fund, &counted) == 0 {
            return Err(NoAmounts::NoneCounts(reply.bad_and_blank(&counted)));
        }
        Ok(reply)
    }

    fn is_of_unit(&self, line: &str) -> bool {
        self.unit.is_some() && !units_in_line(line).is_empty()
    }

    fn is_heading(&self, line: &str) -> bool {
        !line.contains(|c: char| c.is_ascii_digit())
            || self.cells.as_ref().is_some_and(|cells| cells.is_heading(line))
    }

    /// Whether a line adds up the others: it says so, or names no bid and comes to what all above come to.
    fn is_total(&self, line: &str, counted: &[(usize, &str, Line<'_>)]) -> bool {
        if line.split(['\t', ';', ',']).any(|cell| !cell.trim().is_empty() && names_a_total(cell)) {
            return true;
        }
        let sum = || {
            counted.iter().map(|(.., (bid, said))| said.amount(bid)).fold(Money::ZERO, |sum, one| sum + one)
        };
        let amount = self.cells.as_ref().and_then(|cells| cells.amount_without_bid(line));
        amount.is_some_and(|amount| amount == sum())
    }
}

/// What stands above columns, with their places from 1.
fn headings(columns: &[usize], lines: &Lines<'_>, mark: Option<char>) -> Vec<(usize, String)> {
    let first = lines.first().zip(mark).map(|((_, line), mark)| cells(line, mark)).unwrap_or_default();
    // The first line is one of headings where none of these cells has a figure.
    let texts = || columns.iter().map(|at| first.get(*at).copied().unwrap_or_default());
    let is_heading = texts().all(|text| text.contains(char::is_alphabetic));
    let heading = |text: &str| if is_heading { beginning(text.trim_matches('"')) } else { String::new() };
    columns.iter().zip(texts()).map(|(at, text)| (at + 1, heading(text.trim()))).collect()
}

/// The line that says in which other unit than whole pounds the amounts are, where one does.
fn unit(lines: &Lines<'_>, names_none: impl Fn(&str) -> bool) -> Result<Option<UnitLine>, NoAmounts> {
    let mut said: Option<UnitLine> = None;
    let mut is_below = false;
    for (number, line) in lines {
        if !names_none(line) {
            is_below = true;
            continue;
        }
        for unit in units_in_line(line) {
            let is_new = said.as_ref().is_none_or(|said| said.unit != unit);
            let line = || UnitLine { line: *number, found: beginning(line), unit };
            // A mark of money below is that of a total.
            let is_unclear = if is_below { unit != Unit::ONE } else { said.is_some() };
            if is_new && is_unclear {
                return Err(NoAmounts::UnclearUnit(line()));
            }
            said.get_or_insert_with(line);
        }
    }
    Ok(said.filter(|said| said.unit != Unit::ONE))
}

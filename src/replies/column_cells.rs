//! Which cells of a pasted block hold the references of bids, and which the amounts.

use super::amount_line::{AmountFault, Line, References};
use crate::money::{Currency, Money};

/// A block of cells.
pub struct ColumnCells<'f> {
    references: References<'f>,
    /// What parts its cells.
    mark: char,
    /// The place of the reference in a line.
    reference: usize,
    /// The place of the amount; `None` where no cell has one.
    amount: Option<usize>,
}

/// How many cells of a column hold what.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// An amount, or a word that stands for one.
    says: usize,
    /// Another text, such as a title, even where it has digits.
    texts: usize,
}

impl<'f> ColumnCells<'f> {
    /// Finds out; `None` where lines are not parted by this mark, or no cell is the reference of a bid.
    ///
    /// # Errors
    /// Gives the places of the columns with amounts, counted from 0, where they are several.
    pub fn of(
        references: References<'f>,
        lines: &[(usize, &str)],
        mark: char,
    ) -> Result<Option<Self>, Vec<usize>> {
        let rows: Vec<Vec<&str>> =
            lines.iter().map(|(_, line)| cells(line, mark)).filter(|row| row.len() > 1).collect();
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let is_bid =
            |row: &&Vec<&str>, at: usize| row.get(at).is_some_and(|text| references.bid(text).is_some());
        let named: Vec<usize> =
            (0..width).map(|at| rows.iter().filter(|row| is_bid(row, at)).count()).collect();
        let most = named.iter().copied().max().unwrap_or(0);
        let Some(reference) = named.iter().position(|count| *count == most && most > 0) else {
            return Ok(None);
        };
        let mut tallies = vec![Tally::default(); width];
        for row in rows.iter().filter(|row| is_bid(row, reference)) {
            for (at, text) in row.iter().enumerate().filter(|(at, _)| *at != reference) {
                tallies[at].count(&references, text);
            }
        }
        match *amounts(&tallies) {
            [] => Ok(Some(Self { references, mark, reference, amount: None })),
            [amount] => Ok(Some(Self { references, mark, reference, amount: Some(amount) })),
            ref several => Err(several.to_vec()),
        }
    }

    /// The same with amounts in another unit.
    pub fn in_unit(self, references: References<'f>) -> Self {
        Self { references, ..self }
    }

    /// What a line says; a line without cells is read as it is.
    pub fn read(&self, line: &str) -> Result<Line<'f>, AmountFault> {
        let row = cells(line, self.mark);
        if row.len() < 2 {
            return self.references.read(line);
        }
        let bid = row.get(self.reference).and_then(|text| self.references.bid(text));
        let bid = bid.ok_or(AmountFault::UnknownBid)?;
        let text = self.amount.and_then(|at| row.get(at).copied()).unwrap_or_default();
        // What stands in another place than in the other lines is told, and not passed over.
        let is_elsewhere = |(at, text): (usize, &&str)| {
            at != self.reference && (self.amount.is_none() && !is_blank(text) || self.references.says(text))
        };
        if is_blank(text) && row.iter().enumerate().any(is_elsewhere) {
            return Err(AmountFault::NoAmount);
        }
        self.references.given(bid, text)
    }

    /// Whether a line names no bid and has no amount: the headings, where it is the first.
    pub fn is_heading(&self, line: &str) -> bool {
        let row = cells(line, self.mark);
        row.len() > 1 && !row.iter().any(|text| self.references.says(text))
    }

    /// The amount of a line that has nothing where the references stand.
    pub fn amount_without_bid(&self, line: &str) -> Option<Money> {
        let row = cells(line, self.mark);
        row.get(self.reference).filter(|text| is_blank(text))?;
        self.references.amount(row.get(self.amount?)?)
    }
}

impl Tally {
    fn count(&mut self, references: &References<'_>, text: &str) {
        if references.says(text) {
            self.says += 1;
        } else if !is_blank(text) {
            self.texts += 1;
        }
    }
}

/// The columns with amounts: those where most cells have one, else those where any has.
fn amounts(columns: &[Tally]) -> Box<[usize]> {
    let such = |is: fn(&Tally) -> bool| {
        columns.iter().enumerate().filter(|(_, one)| is(one)).map(|(at, _)| at).collect::<Box<[usize]>>()
    };
    let most = such(|one| one.says > one.texts);
    if most.is_empty() { such(|one| one.says > 0) } else { most }
}

/// The cells of a line. What stands in quotes is one, whatever parts the others.
pub fn cells(line: &str, mark: char) -> Vec<&str> {
    let mut cells = Vec::new();
    let mut rest = line;
    loop {
        let inside = rest.trim_start().strip_prefix('"').and_then(|quoted| {
            let from = rest.len() - quoted.len();
            let end = from + quoted.find('"')? + 1;
            let behind = rest[end..].trim_start_matches(' ');
            (behind.is_empty() || behind.starts_with(mark)).then_some(end)
        });
        let from = inside.unwrap_or(0);
        match rest[from..].find(mark) {
            Some(at) => {
                cells.push(&rest[..from + at]);
                rest = &rest[from + at + mark.len_utf8()..];
            }
            None => {
                cells.push(rest);
                return cells;
            }
        }
    }
}

/// Whether a comma of a line may stand within an amount, such as `50,000`.
pub fn may_part_thousands(line: &str) -> bool {
    let is_begun = |text: &str| {
        let figure = text.trim().trim_start_matches(Currency::is_mark);
        (1..=3).contains(&figure.len()) && figure.bytes().all(|byte| byte.is_ascii_digit())
    };
    let goes_on = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count() == 3;
    cells(line, ',').windows(2).any(|two| is_begun(two[0].trim_start_matches(['"'])) && goes_on(two[1]))
}

fn is_blank(text: &str) -> bool {
    text.trim_matches(|c: char| c.is_whitespace() || c == '"').is_empty()
}

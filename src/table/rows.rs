//! The rows of a table one after the other: which are bids, and why the others are none.

use std::collections::HashMap;

use super::amount::Written;
use super::amounts::Amounts;
use super::asking::{Problem, RowRemark, RowSaid, Unclear, Why};
use super::bids::{Found, Sources, bid, cell};
use super::choices::{Choices, RowChoice};
use super::columns::{Layout, Texts};
use super::grid::{CellFact, Grid};
use super::labels::{is_footnote, label};
use super::marks;
use super::question::{Answer, Matter};
use super::reading::{Kind, Row, Skipped};
use super::text::{is_rule, key, one_line, says_nothing};
use super::totals::Draft;
use super::unit;

mod bidders;
mod blocks;
mod certain;
mod each;
mod groups;
mod items;
mod lacking;
mod repeats;
mod sums;
mod total;
mod who;
mod whole;

pub use bidders::Bidders;
pub use groups::read;

/// From so many rows on, numbers alone below the last bid wait for bids.
const PREPARED: usize = 3;

/// What is known while the rows are gone through.
struct Reader<'t> {
    grid: &'t Grid,
    texts: &'t Texts<'t>,
    header: Option<usize>,
    /// The first row below the headings.
    below: usize,
    /// The names of the columns, as they are compared; none where no row names them.
    names: Vec<String>,
    sources: Sources,
    amounts: Amounts,
    choices: &'t Choices,
    /// What rows are by the answer to a question about several of them.
    settled: &'t HashMap<usize, RowChoice>,
    /// Below this row nothing looks like a bid: what stands there alone are notes.
    last: usize,
    bidders: Bidders,
    /// Whose bids the rows belong to that name nobody: the name and the row that says it.
    current: Option<(String, usize)>,
    bids: usize,
    drafts: Vec<Draft>,
    doubts: Doubts,
}

/// Rows that have two meanings, kind by kind.
#[derive(Default)]
struct Doubts {
    /// They speak of a total and have what a bid has.
    totals: Vec<usize>,
    /// Words alone that may name who asks below.
    headings: Vec<usize>,
    /// They name the columns below them in another way than the first row did.
    other_headings: Vec<usize>,
}

/// What a row turned out to be.
struct Outcome {
    kind: Kind,
    problems: Vec<Problem>,
    remarks: Vec<RowRemark>,
}

impl From<Kind> for Outcome {
    fn from(kind: Kind) -> Self {
        Self { kind, problems: Vec::new(), remarks: Vec::new() }
    }
}

impl From<Skipped> for Outcome {
    fn from(why: Skipped) -> Self {
        Kind::Skipped(why).into()
    }
}

impl<'t> Reader<'t> {
    fn of(
        grid: &'t Grid,
        texts: &'t Texts<'t>,
        layout: &Layout,
        choices: &'t Choices,
        settled: &'t HashMap<usize, RowChoice>,
    ) -> Self {
        let is_bid = |row: &&Vec<&str>| filled(row).nth(1).is_some();
        let keys = |row: usize| texts[row].iter().map(|text| key(text)).collect();
        Self {
            grid,
            texts,
            header: layout.header,
            below: layout.below,
            names: layout.header.map_or_else(Vec::new, keys),
            sources: Sources::of(layout)
                .with_whole_cells(choices.answer(Matter::Parted) == Some(&Answer::AsItStands)),
            amounts: layout.amounts.clone(),
            choices,
            settled,
            last: texts.iter().rposition(|row| is_bid(&row)).unwrap_or(0),
            bidders: Bidders::default(),
            current: None,
            bids: 0,
            drafts: Vec::new(),
            doubts: Doubts::default(),
        }
    }

    fn row(&mut self, at: usize, number: u32) -> Row {
        let Outcome { kind, problems, remarks } = self.outcome(at);
        self.bids += usize::from(matches!(kind, Kind::Bid(_)));
        Row { number, kind, problems, remarks }
    }

    fn outcome(&mut self, at: usize) -> Outcome {
        if self.header.is_some_and(|header| (header..self.below).contains(&at)) {
            return Kind::Header.into();
        }
        match self.choices.row(at).or_else(|| self.settled.get(&at).copied()) {
            Some(RowChoice::Bid) => return self.bid(at),
            Some(RowChoice::Total) => {
                // It may stand above the bids it is the total of, and be all that names who asks in them.
                if label(cell(&self.texts[at], self.sources.partnership)).is_none() {
                    self.names_bidder(at);
                }
                return self.total(at);
            }
            Some(RowChoice::Heading) => return self.heading(at),
            Some(RowChoice::NoBid) => return self.no_bid(at),
            Some(RowChoice::Skip) => {
                self.names_bidder(at);
                return Skipped::ByChoice.into();
            }
            None => {}
        }
        match self.header {
            Some(header) if at < header => self.above(at),
            _ => self.recognised(at),
        }
    }

    /// A row above the one that names the columns. What looks like a bid there is not passed over.
    fn above(&mut self, at: usize) -> Outcome {
        let row = &self.texts[at];
        let cells: Vec<usize> = filled(row).collect();
        let is_amount = |at: &usize| self.amounts.amount(row[*at]).is_some();
        let total = cells.iter().any(|at| label(row[*at]).is_some());
        if cells.len() < 3 && self.states_sum_above(row) {
            return self.total_of_all(at);
        }
        match cells.len() {
            0 => Skipped::Empty.into(),
            3.. if !total && cells.iter().any(is_amount) => self.unclear(at, Unclear::AboveHeader),
            _ => Skipped::Above.into(),
        }
    }

    /// What a row is that nobody said anything of.
    fn recognised(&mut self, at: usize) -> Outcome {
        let row = &self.texts[at];
        let cells: Vec<usize> = filled(row).collect();
        if cells.iter().all(|cell| says_nothing(row[*cell]) || is_rule(row[*cell])) {
            return Skipped::Empty.into();
        }
        if self.repeats_header(row, &cells) || self.numbers_columns(at, row, &cells) {
            return Skipped::RepeatedHeader.into();
        }
        if self.is_other_heading(at) {
            return self.other_heading(at);
        }
        if self.is_prepared(at, row, &cells) {
            return Skipped::Prepared.into();
        }
        if let [only] = cells[..]
            && let Some(outcome) = self.note(at, only)
        {
            return outcome;
        }
        match self.total_or_bid(at, &cells) {
            total::Like::Total => return self.total(at),
            total::Like::Either => {
                self.doubts.totals.push(at);
                return Kind::Unclear.into();
            }
            total::Like::Bid => {}
        }
        if self.is_no_bid(at) {
            return self.no_bid(at);
        }
        match cells[..] {
            [only] => self.single(at, only),
            _ if self.only_amounts(row, &cells) => self.unclear(at, Unclear::OnlyAmount),
            _ => self.bid(at),
        }
    }

    /// A row of one text that explains something.
    fn note(&self, at: usize, only: usize) -> Option<Outcome> {
        let text = self.texts[at][only];
        // `£000` or words about thousands alone are neither a bid nor a total.
        if unit::of_words(text).is_some() && self.amounts.amount(text).is_none() {
            return Some(Skipped::Footnote.into());
        }
        let words = self.sources.requested != Some(only) || matches!(self.amount(at), Written::NotMoney(_));
        (is_footnote(text) && words).then(|| Skipped::Footnote.into())
    }

    /// A row with one text in it.
    fn single(&mut self, at: usize, only: usize) -> Outcome {
        let row = &self.texts[at];
        if self.only_amounts(row, &[only]) {
            return self.unclear(at, Unclear::OnlyAmount);
        }
        let group_follows = self.texts[at + 1..]
            .iter()
            .find(|row| filled(row).next().is_some())
            .is_some_and(|row| filled(row).nth(1).is_some() && self.names_nobody(row));
        match self.sources.partnership {
            Some(column) if column == only && group_follows => self.heading(at),
            Some(column) if column == only => self.unclear(at, Unclear::OnlyWords),
            _ if at > self.last && self.is_note(row[only], only) => Skipped::Footnote.into(),
            _ if Some(only) == self.sources.reference && self.is_section(at) => Skipped::Footnote.into(),
            None if group_follows && self.sources.requested != Some(only) => {
                self.doubts.headings.push(at);
                self.heading(at)
            }
            _ => self.unclear(at, Unclear::OnlyWords),
        }
    }

    /// Whether words where references stand are the name of the rows below them, each of which says itself who asks.
    fn is_section(&self, at: usize) -> bool {
        let words = cell(&self.texts[at], self.sources.reference);
        let below = self.texts[at + 1..].iter().find(|row| filled(row).next().is_some());
        // What begins with a small letter goes on with the row above.
        !words.contains(|c: char| c.is_ascii_digit())
            && !words.starts_with(char::is_lowercase)
            && below
                .is_some_and(|row| !says_nothing(cell(row, self.sources.title)) && !self.names_nobody(row))
    }

    /// Whether words alone below the bids are a note: some words, and not where the title of a bid would stand.
    fn is_note(&self, text: &str, column: usize) -> bool {
        self.sources.title != Some(column) && text.split_whitespace().nth(2).is_some()
    }

    fn unclear(&self, at: usize, why: Unclear) -> Outcome {
        let row = &self.texts[at];
        let found = filled(row).next().map_or("", |cell| row[cell]).to_owned();
        let problem = Problem { column: None, found, why: Why::Unclear(why) };
        Outcome { kind: Kind::Unclear, problems: vec![problem], remarks: Vec::new() }
    }

    fn bid(&mut self, at: usize) -> Outcome {
        let row = &self.texts[at];
        let Found { mut bid, mut problems, mut remarks } = bid(row, &self.sources, &self.amounts);
        let unworked = |column: Option<usize>| {
            column.is_some_and(|column| self.fact(at, column, CellFact::NeverCalculated))
        };
        bid.never_calculated = unworked(self.sources.requested);
        if bid.never_calculated || unworked(self.sources.reduced) {
            // Asked once for all of them.
            let whole = |problem: &Problem| match problem.why {
                Why::NoAmount => !unworked(problem.column),
                Why::ReducedAboveRequest { .. } => false,
                _ => true,
            };
            problems.retain(whole);
            remarks.retain(|remark| remark.said != RowSaid::AsksNothing);
        }
        bid.inherited = !self.names_bidder(at);
        bid.bidder = match (&self.current, self.choices.everyone()) {
            (Some((name, from)), _) => Some(self.bidders.place(name, *from)),
            (None, Some(name)) if !name.trim().is_empty() => Some(self.bidders.place(&one_line(name), at)),
            _ => None,
        };
        let found = cell(row, self.sources.partnership);
        if bid.bidder.is_none() && self.sources.partnership.is_some() {
            problems.push(Problem {
                column: self.sources.partnership,
                found: found.to_owned(),
                why: Why::NoPartnership,
            });
        }
        Outcome { kind: Kind::Bid(bid), problems, remarks }
    }

    fn fact(&self, at: usize, column: usize, fact: CellFact) -> bool {
        self.grid.rows.get(at).is_some_and(|row| row.has(column, fact))
    }

    fn amount(&self, at: usize) -> Written {
        self.amounts.read(cell(&self.texts[at], self.sources.requested))
    }

    /// Whether all that stands in a row are amounts and dashes.
    fn only_amounts(&self, row: &[&str], cells: &[usize]) -> bool {
        cells.iter().all(|at| {
            says_nothing(row[*at])
                || [self.sources.requested, self.sources.reduced].contains(&Some(*at))
                    && !matches!(self.amounts.read(row[*at]), Written::NotMoney(_))
        })
    }

    /// Whether a row waits to be filled in: nothing but a number of its own and noughts.
    fn is_prepared(&self, at: usize, row: &[&str], cells: &[usize]) -> bool {
        let is_nothing = |at: &usize| {
            says_nothing(row[*at]) || matches!(row[*at].trim_start_matches(['£', ' ']), "0" | "0.0" | "0.00")
        };
        let reference = self.sources.reference.filter(|_| self.sources.title.is_some());
        if let [only] = cells
            && Some(*only) == reference
            && at > self.last
        {
            return self.texts.len() - self.last > PREPARED;
        }
        let numbered = cell(row, reference).chars().any(|c| c.is_ascii_digit());
        let noughts = cells.iter().filter(|at| Some(**at) != reference).all(is_nothing);
        noughts && (cells.len() > 1 && numbered || reference.is_none_or(|at| cell(row, Some(at)).is_empty()))
    }

    fn repeats_header(&self, row: &[&str], cells: &[usize]) -> bool {
        if self.names.is_empty() {
            return false;
        }
        let same = |at: &usize| self.names.get(*at).is_some_and(|name| *name == key(row[*at]));
        let only_money = |at: &usize| marks::alone(row[*at]).is_some() || unit::of_cell(row[*at]).is_some();
        let lone = self.names.iter().filter(|name| !name.is_empty()).count() < 2;
        (cells.len() > 1 || lone) && cells.iter().all(same) || cells.iter().all(only_money)
    }

    /// Whether a row below the headings only counts the columns: 1, 2, 3, 4.
    fn numbers_columns(&self, at: usize, row: &[&str], cells: &[usize]) -> bool {
        let counted =
            |(count, at): (usize, &usize)| row[*at].trim_matches(['(', ')', '.']) == (count + 1).to_string();
        self.header.is_some()
            && at <= self.below + 1
            && cells.len() > 2
            && cells.iter().enumerate().all(counted)
    }
}

fn say(remarks: &mut Vec<RowRemark>, said: RowSaid) {
    remarks.push(RowRemark { column: None, found: String::new(), said });
}

/// The columns in which a row has text.
fn filled<'r>(row: &'r [&str]) -> impl Iterator<Item = usize> + 'r {
    row.iter().enumerate().filter(|(_, text)| !text.is_empty()).map(|(at, _)| at)
}

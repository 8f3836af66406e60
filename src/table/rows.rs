//! The rows of a table one after the other: which are bids, and why the others are none.

use super::amount::{Written, written};
use super::asking::{Problem, RowRemark, RowSaid, Unclear, Why};
use super::bids::{Found, Sources, bid, cell};
use super::choices::{Choices, RowChoice};
use super::columns::{Layout, Texts, speaks_of_thousands};
use super::grid::Grid;
use super::labels::{is_footnote, label};
use super::reading::{Kind, Reading, Row, Skipped};
use super::text::{is_rule, key, one_line, says_nothing};

mod bidders;
mod total;
mod who;
mod whole;

pub use bidders::Bidders;

/// Reads every row, then what depends on all of them.
pub fn read(grid: &Grid, texts: &Texts, layout: Layout, choices: &Choices) -> Reading {
    let mut reader = Reader::of(texts, &layout, choices);
    let rows: Vec<Row> = grid.rows.iter().enumerate().map(|(at, row)| reader.row(at, row.number)).collect();
    let Reader { bidders, drafts, .. } = reader;
    let reading = Reading {
        currency: choices.currency().clone(),
        header: layout.header,
        columns: layout.columns,
        rows,
        bidders: bidders.into_list(),
        totals: Vec::new(),
        remarks: Vec::new(),
        unsettled: layout.unsettled,
    };
    whole::finished(reading, drafts)
}

/// What is known while the rows are gone through.
struct Reader<'t> {
    texts: &'t Texts<'t>,
    header: Option<usize>,
    /// The names of the columns, as they are compared; none where no row names them.
    names: Vec<String>,
    sources: Sources,
    choices: &'t Choices,
    /// Below this row nothing looks like a bid: what stands there alone are notes.
    last: usize,
    bidders: Bidders,
    /// Whose bids the rows belong to that name nobody: the name and the row that says it.
    current: Option<(String, usize)>,
    bids: usize,
    drafts: Vec<super::totals::Draft>,
}

/// What a row turned out to be.
struct Outcome {
    kind: Kind,
    problems: Vec<Problem>,
    remarks: Vec<RowRemark>,
}

impl From<Skipped> for Outcome {
    fn from(why: Skipped) -> Self {
        Self { kind: Kind::Skipped(why), problems: Vec::new(), remarks: Vec::new() }
    }
}

impl<'t> Reader<'t> {
    fn of(texts: &'t Texts<'t>, layout: &Layout, choices: &'t Choices) -> Self {
        let sources = Sources::of(layout);
        let is_bid = |row: &&Vec<&str>| filled(row).nth(1).is_some();
        let last = texts.iter().rposition(|row| is_bid(&row)).unwrap_or(0);
        Self {
            texts,
            header: layout.header,
            names: layout
                .header
                .map_or_else(Vec::new, |row| texts[row].iter().map(|text| key(text)).collect()),
            sources,
            choices,
            last,
            bidders: Bidders::default(),
            current: None,
            bids: 0,
            drafts: Vec::new(),
        }
    }

    fn row(&mut self, at: usize, number: u32) -> Row {
        let Outcome { kind, problems, remarks } = self.outcome(at);
        self.bids += usize::from(matches!(kind, Kind::Bid(_)));
        Row { number, kind, problems, remarks }
    }

    fn outcome(&mut self, at: usize) -> Outcome {
        if self.header == Some(at) {
            return Outcome { kind: Kind::Header, problems: Vec::new(), remarks: Vec::new() };
        }
        match self.choices.row(at) {
            Some(RowChoice::Bid) => return self.bid(at),
            Some(RowChoice::Total) => return self.total(at),
            Some(RowChoice::Heading) => return self.heading(at),
            Some(RowChoice::Skip) => {
                self.names_bidder(at);
                return Skipped::ByChoice.into();
            }
            None => {}
        }
        let mut outcome = match self.header {
            Some(header) if at < header => self.above(at),
            _ => self.recognised(at),
        };
        self.ask_about_thousands(at, &mut outcome);
        outcome
    }

    /// Whoever is told that amounts are in thousands has to say what becomes of them, wherever it stands.
    fn ask_about_thousands(&self, at: usize, outcome: &mut Outcome) {
        let row = &self.texts[at];
        let is_unclear = match outcome.kind {
            Kind::Skipped(Skipped::Above | Skipped::Footnote | Skipped::RepeatedHeader) => false,
            Kind::Unclear if filled(row).nth(1).is_none() => true,
            _ => return,
        };
        let Some(cell) = filled(row).find(|cell| speaks_of_thousands(row[*cell])) else { return };
        // Words or `£000` alone are neither a bid nor a total.
        if is_unclear {
            *outcome = Skipped::Footnote.into();
        }
        let found = row[cell].to_owned();
        outcome.problems.push(Problem { column: Some(cell), found, why: Why::InThousands });
    }

    /// A row above the one that names the columns. What looks like a bid there is not passed over.
    fn above(&self, at: usize) -> Outcome {
        let row = &self.texts[at];
        let cells: Vec<usize> = filled(row).collect();
        let is_amount = |at: &usize| {
            let found = written(row[*at], self.choices.currency());
            matches!(found, Written::Amount { .. } | Written::Reducible { .. })
        };
        let total = cells.iter().any(|at| label(row[*at]).is_some());
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
        if self.repeats_header(row, &cells) {
            return Skipped::RepeatedHeader.into();
        }
        if let ([only], true) = (&cells[..], is_footnote(row[cells[0]])) {
            let amount = self.amount(at);
            if self.sources.requested != Some(*only) || matches!(amount, Written::NotMoney(_)) {
                return Skipped::Footnote.into();
            }
        }
        match self.total_or_bid(row, &cells) {
            total::Like::Total => return self.total(at),
            total::Like::Either => return self.unclear(at, Unclear::TotalOrBid),
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
            None if group_follows && self.sources.requested != Some(only) => {
                let mut heading = self.heading(at);
                heading.problems.push(Problem {
                    column: None,
                    found: row[only].to_owned(),
                    why: Why::Unclear(Unclear::PerhapsHeading),
                });
                heading
            }
            _ => self.unclear(at, Unclear::OnlyWords),
        }
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
        let Found { mut bid, mut problems, remarks } = bid(row, &self.sources, self.choices.currency());
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

    fn amount(&self, at: usize) -> Written {
        written(cell(&self.texts[at], self.sources.requested), self.choices.currency())
    }

    /// Whether all that stands in a row are amounts and dashes.
    fn only_amounts(&self, row: &[&str], cells: &[usize]) -> bool {
        cells.iter().all(|at| {
            says_nothing(row[*at])
                || [self.sources.requested, self.sources.reduced].contains(&Some(*at))
                    && !matches!(written(row[*at], self.choices.currency()), Written::NotMoney(_))
        })
    }

    fn repeats_header(&self, row: &[&str], cells: &[usize]) -> bool {
        if self.names.is_empty() {
            return false;
        }
        let same = |at: &usize| self.names.get(*at).is_some_and(|name| *name == key(row[*at]));
        let only_money =
            |at: &usize| matches!(key(row[*at]).as_str(), "£" | "€" | "$" | "gbp" | "eur" | "usd");
        let lone = self.names.iter().filter(|name| !name.is_empty()).count() < 2;
        (cells.len() > 1 || lone) && cells.iter().all(same) || cells.iter().all(only_money)
    }
}

/// The columns in which a row has text.
fn filled<'r>(row: &'r [&str]) -> impl Iterator<Item = usize> + 'r {
    row.iter().enumerate().filter(|(_, text)| !text.is_empty()).map(|(at, _)| at)
}

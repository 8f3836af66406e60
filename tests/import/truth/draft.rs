//! A table in the making: its columns, its rows, and what each row really is.

use support::rng::Rng;
use tranche::import::CellFact;

use super::money::Style;

/// What a column really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Reference,
    Who,
    Title,
    Purpose,
    Theme,
    Note,
    Page,
    Amount,
    Reduced,
    /// None of what a bid needs.
    Other(&'static str),
}

/// What a row really is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Is {
    /// A bid.
    Bid(Asks),
    /// The sum of others, in hundredths.
    Sum(i64),
    /// The headings, the first time or once more.
    Head,
    /// Anything else.
    Else,
}

/// What a bid really asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// The figure that stands there, in hundredths.
    pub pence: i64,
    /// The least it could be done for.
    pub least: Option<i64>,
    /// Who asks; empty where only a person can say.
    pub who: String,
}

/// A cell with what is known of it.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    pub text: String,
    pub fact: Option<CellFact>,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Line {
    pub is: Is,
    pub cells: Vec<Cell>,
    pub hidden: bool,
}

/// Whether the figures of a column belong to bids, and which.
#[derive(Clone, Debug)]
pub struct Draft {
    pub columns: Vec<What>,
    /// Rows of headings, mostly one.
    pub heads: Vec<Line>,
    pub lines: Vec<Line>,
    pub above: Vec<String>,
    pub below: Vec<String>,
    pub sheet: String,
    pub file: String,
    pub around: Vec<(tranche::import::AroundPlace, String)>,
    pub hidden: Vec<What>,
    pub style: Style,
    /// How many pounds one of the figures means.
    pub times: i64,
    pub currency: &'static str,
    /// What is unclear, one word for each cause.
    pub causes: Vec<&'static str>,
    /// Whether no reader can know, so that it must ask.
    pub must_ask: bool,
    /// Whether something cannot be written as text.
    pub grid_only: bool,
    /// Whether figures stand in text as `="30,000"`, so that a spreadsheet leaves them as they are.
    pub guarded: bool,
}

impl Line {
    /// A row without any text.
    pub fn empty(width: usize) -> Self {
        Self { is: Is::Else, cells: vec![Cell::default(); width], hidden: false }
    }

    /// What it asks for, if it is a bid.
    pub fn asks(&self) -> Option<&Asks> {
        match &self.is {
            Is::Bid(asks) => Some(asks),
            _ => None,
        }
    }

    /// The figure that stands in it.
    pub fn pence(&self) -> Option<i64> {
        match &self.is {
            Is::Bid(asks) => Some(asks.pence),
            Is::Sum(pence) => Some(*pence),
            Is::Head | Is::Else => None,
        }
    }
}

impl Draft {
    /// Where a column stands.
    pub fn find(&self, what: What) -> Option<usize> {
        self.columns.iter().position(|column| *column == what)
    }

    /// Where the column of amounts stands.
    pub fn amount(&self) -> usize {
        self.find(What::Amount).unwrap()
    }

    /// A row of this draft with some cells.
    pub fn line(&self, is: Is, cells: &[(What, &str)]) -> Line {
        let mut line = Line::empty(self.columns.len());
        line.is = is;
        for (what, text) in cells {
            if let Some(at) = self.find(*what) {
                line.cells[at].text = (*text).to_owned();
            }
        }
        line
    }

    /// A row that states a sum, with its label in the first column that can hold one.
    pub fn sum(&self, label: &str, pence: i64) -> Line {
        let places = [What::Reference, What::Who, What::Title];
        let place = self.columns.iter().find(|what| places.contains(what)).unwrap();
        self.line(Is::Sum(pence), &[(*place, label), (What::Amount, &self.style.show(pence))])
    }

    /// Adds a column with what stands in each row.
    pub fn insert(&mut self, at: usize, what: What, heading: &str, mut cell: impl FnMut(&Line) -> String) {
        self.columns.insert(at, what);
        for line in &mut self.lines {
            let own = cell(line);
            let text = if line.is == Is::Head { heading.to_owned() } else { own };
            line.cells.insert(at, Cell { text, fact: None });
        }
        for (n, line) in self.heads.iter_mut().enumerate() {
            let text = if n == 0 { heading.to_owned() } else { String::new() };
            line.cells.insert(at, Cell { text, fact: None });
        }
    }

    /// Adds a column beside the amounts, before or after them.
    pub fn beside(&mut self, rng: &mut Rng, what: What, heading: &str, cell: impl FnMut(&Line) -> String) {
        let at = self.amount() + rng.below(2);
        self.insert(at, what, heading, cell);
    }

    /// Takes a column away.
    pub fn remove(&mut self, what: What) {
        let Some(at) = self.find(what) else { return };
        self.columns.remove(at);
        for line in self.lines.iter_mut().chain(&mut self.heads) {
            line.cells.remove(at);
        }
    }

    /// Gives a column another heading.
    pub fn name(&mut self, what: What, heading: &str) {
        let at = self.find(what).unwrap();
        let again = self.lines.iter_mut().filter(|line| line.is == Is::Head);
        for head in self.heads.last_mut().into_iter().chain(again) {
            heading.clone_into(&mut head.cells[at].text);
        }
    }

    /// Where the bids stand among the rows.
    pub fn bids(&self) -> Vec<usize> {
        (0..self.lines.len()).filter(|at| self.lines[*at].asks().is_some()).collect()
    }

    /// What some rows ask for together, as their figures stand.
    pub fn sum_of(&self, lines: &[Line]) -> i64 {
        lines.iter().filter_map(Line::asks).map(|asks| asks.pence).sum()
    }

    /// Says that something is unclear.
    pub fn plant(&mut self, cause: &'static str) {
        self.causes.push(cause);
    }
}

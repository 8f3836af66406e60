//! What a reading is worth beside the truth, counted by kind.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use tranche::import::{Blocking, Choices, Kind, Reading, alike, fullest, read};

use super::table::{Table, Truth};

/// What a reading is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may be used, and is the truth.
    Right,
    /// It asks, and something is unclear; so many questions more than there are causes and guesses.
    Asked(usize),
    /// It asks so many questions, and nothing is unclear.
    AskedTooMuch(usize),
    /// It may be used, and is wrong.
    Silent(String),
}

/// Reads a table as it comes and holds it against the truth.
pub fn verdict(table: &Table) -> Verdict {
    let Some(grid) = table.grid() else {
        return if table.planted.is_empty() { Verdict::AskedTooMuch(1) } else { Verdict::Asked(0) };
    };
    // The page asks both of whatever was brought before it reads a table.
    let tables = std::slice::from_ref(&grid);
    assert_eq!(fullest(tables, &Choices::default()), 0);
    assert!(alike(tables).is_empty(), "one table has no others that say the same");
    let reading = read(&grid, &Choices::default());
    if reading.is_ready() {
        return wrong(&reading, &table.truth).map_or(Verdict::Right, Verdict::Silent);
    }
    let blocking = reading.blocking();
    if table.planted.is_empty() {
        return Verdict::AskedTooMuch(blocking.len());
    }
    let guesses = blocking.iter().filter(|one| matches!(one, Blocking::Confirm(_))).count();
    Verdict::Asked(blocking.len().saturating_sub(table.planted.len() + guesses))
}

/// What is wrong in a reading that may be used.
pub fn wrong(reading: &Reading, truth: &Truth) -> Option<String> {
    let mut wrong = Vec::new();
    let mut hold = |what: &str, read: String, right: String| {
        if read != right {
            wrong.push(format!("{what} {read} instead of {right}"));
        }
    };
    hold("the sum is", reading.requested().pence().to_string(), truth.pence.to_string());
    hold("reduced it is", reading.reduced().pence().to_string(), truth.least.to_string());
    hold("the bids are", reading.bids().count().to_string(), truth.bids.to_string());
    hold("the currency is", reading.currency.code().to_owned(), truth.currency.to_owned());
    if reading.bids().count() == truth.bids {
        for ((_, bid), who) in reading.bids().zip(&truth.who) {
            let named = bid.bidder.map_or("nobody", |at| &reading.bidders[at].name);
            if !who.is_empty() && who != named {
                wrong.push(format!("{} is of {named} instead of {who}", bid.title));
            }
        }
    }
    if truth.must_ask {
        wrong.push("nobody can know, and nothing is asked".to_owned());
    }
    (!wrong.is_empty()).then(|| wrong.join("; "))
}

/// What is asked and what was read, for people who look into a failure.
pub fn explained(table: &Table) -> String {
    let Some(grid) = table.grid() else { return "not read".to_owned() };
    let reading = read(&grid, &Choices::default());
    let mut text = String::new();
    for column in &reading.columns {
        let _ = writeln!(text, "  {:?} {:?} ({:?})", column.heading, column.role, column.came);
    }
    for blocking in reading.blocking() {
        let _ = match blocking {
            Blocking::Row(at) => {
                writeln!(text, "  asked: row {}: {:?}", reading.rows[at].number, reading.rows[at].problems)
            }
            other => writeln!(text, "  asked: {other:?}"),
        };
    }
    let bids = reading.rows.iter().filter(|row| matches!(row.kind, Kind::Bid(_))).count();
    let _ = writeln!(text, "  read: {bids} bids, {}; truth: {:?}", reading.requested(), table.truth);
    text
}

/// How many tables of a kind were read how.
#[derive(Clone, Debug, Default)]
pub struct Count {
    pub right: usize,
    pub asked: usize,
    /// Of those that asked: more than once a cause.
    pub repeated: usize,
    pub too_much: usize,
    pub silent: usize,
    /// The first table that was read wrong, and the first that asked too much, as text.
    pub first_silent: Option<String>,
    pub first_too_much: Option<String>,
    pub first_repeated: Option<String>,
}

/// The counts of all kinds.
#[derive(Default)]
pub struct Counts(pub BTreeMap<&'static str, Count>);

impl Counts {
    /// Reads a table and counts it.
    pub fn count(&mut self, number: usize, table: &Table) {
        let count = self.0.entry(table.kind).or_default();
        let looked = |why: &str| {
            format!("table {number}, {}: {why}\n{}{}", table.kind, table.shown(), explained(table))
        };
        match verdict(table) {
            Verdict::Right => count.right += 1,
            Verdict::Asked(more) => {
                count.asked += 1;
                count.repeated += usize::from(more > 0);
                if more > 0 {
                    count.first_repeated.get_or_insert_with(|| looked("asked more than once a cause"));
                }
            }
            Verdict::AskedTooMuch(_) => {
                count.too_much += 1;
                count.first_too_much.get_or_insert_with(|| looked("asked too much"));
            }
            Verdict::Silent(why) => {
                count.silent += 1;
                count.first_silent.get_or_insert_with(|| looked(&why));
            }
        }
    }

    /// All kinds together.
    pub fn sum(&self) -> Count {
        self.0.values().fold(Count::default(), |sum, one| Count {
            right: sum.right + one.right,
            asked: sum.asked + one.asked,
            repeated: sum.repeated + one.repeated,
            too_much: sum.too_much + one.too_much,
            silent: sum.silent + one.silent,
            first_silent: sum.first_silent.or_else(|| one.first_silent.clone()),
            first_too_much: sum.first_too_much.or_else(|| one.first_too_much.clone()),
            first_repeated: sum.first_repeated.or_else(|| one.first_repeated.clone()),
        })
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["right", "asked", "repeated", "too much", "silent"];
        writeln!(f, "{:42}{:>9}{:>9}{:>9}{:>9}{:>9}", "kind", head[0], head[1], head[2], head[3], head[4])?;
        let sum = self.sum();
        for (kind, one) in self.0.iter().map(|(kind, one)| (*kind, one)).chain([("all", &sum)]) {
            let (right, asked, repeated) = (one.right, one.asked, one.repeated);
            writeln!(f, "{kind:42}{right:>9}{asked:>9}{repeated:>9}{:>9}{:>9}", one.too_much, one.silent)?;
        }
        Ok(())
    }
}

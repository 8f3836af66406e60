//! A bid and what belongs to it: the rows of its units, lines, options, themes, notes, scores and labels.

use super::bid_facts;
use super::column::Column;
use super::fund_row::Row;
use crate::fund::{Bid, Cost, Label, Line, Multiplication, Precision, PublishedOption, Score, Unit};
use crate::ids::BidRef;

/// How firm a figure is, as the column says it. Nothing there means the first.
const PRECISIONS: [&str; 3] = ["exact", "up-to", "approximate"];

/// Something that belongs to a bid.
pub enum Part {
    Theme(String),
    Unit(Unit),
    Line(Line),
    Option(PublishedOption),
    Note(String),
    Score(Score),
    Label(Label),
}

impl Part {
    /// Puts it behind what its bid has already.
    pub fn join(self, bid: &mut Bid) {
        match self {
            Self::Theme(theme) => bid.themes.push(theme),
            Self::Unit(unit) => bid.units.push(unit),
            Self::Line(line) => bid.lines.push(line),
            Self::Option(option) => bid.options.push(option),
            Self::Note(note) => bid.notes.push(note),
            Self::Score(score) => bid.facts.scores.push(score),
            Self::Label(label) => bid.label(label),
        }
    }
}

/// A bid without what has rows of its own.
pub fn bid(row: &mut Row, reference: Option<&BidRef>) -> Option<Bid> {
    let (partnership, title) = (row.name(Column::Partnership), row.filled(Column::Title));
    let requested = row.money(Column::Amount);
    let theme = row.has(Column::Theme).then(|| row.text(Column::Theme));
    let (purpose, place) = (row.text(Column::Purpose), row.text(Column::Where));
    let facts = bid_facts::facts(row);
    Some(Bid {
        reference: reference?.clone(),
        partnership: partnership?,
        title: title?,
        purpose,
        themes: theme.into_iter().collect(),
        requested: requested?,
        place,
        units: Vec::new(),
        lines: Vec::new(),
        options: Vec::new(),
        notes: Vec::new(),
        facts: facts?,
    })
}

/// One of the things a bid counts.
pub fn unit(row: &mut Row) -> Option<Unit> {
    let (id, count) = (row.name(Column::Id), row.count(Column::Count));
    let (one, many) = (row.filled(Column::One), row.filled(Column::Many));
    Some(Unit { id: id?, one: one?, many: many?, count: count? })
}

/// Part of what a bid is made of.
pub fn line(row: &mut Row) -> Option<Line> {
    let (id, title) = (row.name(Column::Id), row.filled(Column::Title));
    let (cost, precision, worked) = (cost(row), precision(row), worked(row));
    let place = row.text(Column::Where);
    Some(Line { id: id?, title: title?, cost: cost?, precision: precision?, worked: worked?, place })
}

/// What less a bid could be done for.
pub fn option(row: &mut Row) -> Option<PublishedOption> {
    let (id, title) = (row.name(Column::Id), row.filled(Column::Title));
    let (amount, line) = (row.money(Column::Amount), row.name_if_there(Column::Line));
    let place = row.text(Column::Where);
    Some(PublishedOption { id: id?, title: title?, amount: amount?, line: line?, place })
}

/// An amount, perhaps with a lower one; or so much for each of something counted. Where neither stands there, it is
/// the amount that is missing.
fn cost(row: &mut Row) -> Option<Cost> {
    if !row.has(Column::Amount) && row.has(Column::Each) {
        let (each, per) = (row.money(Column::Each), row.name(Column::Per));
        return Some(Cost::PerUnit { each: each?, per: per? });
    }
    let (amount, reducible_to) = (row.money(Column::Amount), row.money_if_there(Column::ReducibleTo));
    Some(Cost::Amount { amount: amount?, reducible_to: reducible_to? })
}

fn precision(row: &mut Row) -> Option<Precision> {
    if !row.has(Column::Precision) {
        return Some(Precision::Exact);
    }
    let precisions = [Precision::Exact, Precision::UpTo, Precision::Approximate];
    row.one_of(Column::Precision, &PRECISIONS).map(|at| precisions[at])
}

fn worked(row: &mut Row) -> Option<Option<Multiplication>> {
    if ![Column::WorkedTimes, Column::WorkedOf, Column::WorkedEach].iter().any(|column| row.has(*column)) {
        return Some(None);
    }
    let (times, each) = (row.count(Column::WorkedTimes), row.money(Column::WorkedEach));
    let of = row.text(Column::WorkedOf);
    Some(Some(Multiplication { times: times?, of, each: each? }))
}

//! Tables written as text, and how they are looked at.

use tranche::Money;
use tranche::import::{
    Answer, Blocking, Choices, Column, Covers, Grid, GridRow, Kind, Matter, ReadBid, Reading, Role, Row, read,
};

pub fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

/// One row a line, cells parted by `|`.
pub fn grid(text: &str) -> Grid {
    let row = |(at, line): (usize, &str)| GridRow {
        number: u32::try_from(at).unwrap() + 1,
        cells: line.split('|').map(|cell| cell.trim_matches(' ').replace("\\n", "\n")).collect(),
        ..GridRow::default()
    };
    Grid {
        rows: text.trim_matches('\n').lines().enumerate().map(row).collect(),
        loosely_parted: true,
        ..Grid::default()
    }
}

pub fn reading(text: &str) -> Reading {
    read(&grid(text), &Choices::default())
}

/// The questions of a reading that have two answers or more, which are all that it asks.
#[track_caller]
pub fn asks_about(reading: &Reading) -> Vec<(Matter, Vec<Answer>)> {
    let question = |blocking: Blocking| match blocking {
        Blocking::Question(question) => (question.matter, question.answers),
        other => panic!("{other:?}"),
    };
    reading.blocking().into_iter().map(question).collect()
}

/// The kinds of all rows, in a word each.
pub fn kinds(reading: &Reading) -> Vec<String> {
    let kind = |row: &Row| match &row.kind {
        Kind::Header => "Header".to_owned(),
        Kind::Bid(bid) => format!("Bid {}", bid.reference),
        Kind::Skipped(why) => {
            let why = format!("{why:?}");
            why.split('(').next().unwrap().to_owned()
        }
        Kind::Unclear => "Unclear".to_owned(),
    };
    reading.rows.iter().map(kind).collect()
}

pub fn bid<'r>(reading: &'r Reading, reference: &str) -> &'r ReadBid {
    let mut found = reading.bids().map(|(_, bid)| bid).filter(|bid| bid.reference == reference);
    found.next().unwrap()
}

/// Whose bid it is, as the table writes it.
pub fn bidder<'r>(reading: &'r Reading, bid: &ReadBid) -> &'r str {
    bid.bidder.map_or("", |at| &reading.bidders[at].name)
}

pub fn roles(reading: &Reading) -> Vec<Role> {
    reading.columns.iter().map(|column: &Column| column.role).collect()
}

/// Each total: of what, what is stated and what is computed.
pub fn totals(reading: &Reading) -> Vec<(String, String, String)> {
    let shown = |amount: Option<Money>| amount.map_or("?".to_owned(), |amount| amount.to_string());
    reading
        .totals
        .iter()
        .map(|total| {
            let of = match total.of {
                Covers::All => "all".to_owned(),
                Covers::Partnership(at) => reading.bidders[at].name.clone(),
                Covers::Rows(from, to) => {
                    format!("{}-{}", reading.rows[from].number, reading.rows[to].number)
                }
                Covers::NotBids => "not bids".to_owned(),
                Covers::Unclear => "unclear".to_owned(),
            };
            let both = |tally: Option<tranche::import::Tally>| {
                tally.map_or("none".to_owned(), |t| format!("{}/{}", t.stated, shown(t.computed)))
            };
            (of, both(total.requested), both(total.reduced))
        })
        .collect()
}

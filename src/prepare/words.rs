//! The words people read while bids are brought and looked through.

mod besides;
mod brought;
mod problems;

pub use besides::{advice, labels, read_labels, read_scores, scores};
pub use brought::{bad_fund_link, bad_sheet, not_brought, remark};
pub use problems::{blocking, guess, why};

use tranche::Currency;
use tranche::table::{Came, Covers, Grid, Kind, Reading, Role, RowSaid, Skipped, TableSaid};

/// `13 bids, 6 partnerships, £509,260 requested, £479,260 if reduced`.
pub fn counted(reading: &Reading, currency: &Currency) -> String {
    let bids = several(reading.bids().count(), "bid", "bids");
    let bidders = several(reading.bidders.len(), "partnership", "partnerships");
    let (requested, reduced) = (reading.requested(), reading.reduced());
    let less =
        if reduced == requested { String::new() } else { format!(", {} if reduced", currency.show(reduced)) };
    format!("{bids}, {bidders}, {} requested{less}", currency.show(requested))
}

/// `1 bid`, `13 bids`.
pub fn several(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{} {many}", grouped(count as u64)) }
}

/// A count as people write it: 10,000.
pub fn grouped(count: u64) -> String {
    match count / 1000 {
        0 => count.to_string(),
        thousands => format!("{},{:03}", grouped(thousands), count % 1000),
    }
}

/// Which of many are on show: `101 to 200 of 1,250`.
pub fn span(from: usize, page: usize, count: usize) -> String {
    let [first, last, all] = [from + 1, (from + page).min(count), count].map(|count| grouped(count as u64));
    format!("{first} to {last} of {all}")
}

/// What people call what a column can be.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Reference => "Reference",
        Role::Partnership => "Partnership",
        Role::Title => "Title",
        Role::Purpose => "Purpose",
        Role::Theme => "Theme",
        Role::Requested => "Requested",
        Role::Reduced => "Could be reduced to",
        Role::Place => "Where in the paper",
        Role::Note => "Note",
        Role::Passed => "Left out",
    }
}

/// The heading of a column, or its number where it has none.
pub fn column_name(reading: &Reading, column: usize) -> String {
    match reading.columns.get(column).map(|column| column.heading.trim()) {
        Some(heading) if !heading.is_empty() => heading.to_owned(),
        _ => format!("Column {}", column + 1),
    }
}

/// How it is known what a column is, where that has to be said.
pub fn came(reading: &Reading, column: usize) -> String {
    let words = match reading.columns.get(column).map(|column| (column.came, column.filled)) {
        Some((Came::Guessed, _)) => "guessed",
        Some((Came::Unknown, filled)) if filled > 0 => "not known: left out",
        Some((Came::Displaced, _)) => "left out, as another column is that",
        Some((Came::Clash, _)) => "several columns are called that: choose one",
        _ => "",
    };
    words.to_owned()
}

/// What a row was read as.
pub fn read_as(reading: &Reading, row: usize) -> String {
    let Some(found) = reading.rows.get(row) else { return String::new() };
    match &found.kind {
        Kind::Header => "Names the columns".to_owned(),
        Kind::Bid(bid) => {
            let who = bid.bidder.and_then(|at| reading.bidders.get(at)).map(|bidder| bidder.name.as_str());
            match who {
                Some(who) if bid.inherited => format!("Bid {} of {who}, named above", bid.reference),
                Some(who) => format!("Bid {} of {who}", bid.reference),
                None => format!("Bid {}", bid.reference),
            }
        }
        Kind::Skipped(why) => skipped(reading, why),
        Kind::Unclear => "Not clear".to_owned(),
    }
}

/// Whether nothing of a row counts.
pub fn is_left_out(reading: &Reading, row: usize) -> bool {
    matches!(reading.rows.get(row).map(|row| &row.kind), Some(Kind::Skipped(_) | Kind::Header))
}

fn skipped(reading: &Reading, why: &Skipped) -> String {
    let name = |at: &usize| reading.bidders.get(*at).map_or("", |bidder| bidder.name.as_str());
    match why {
        Skipped::Empty => "No bid: empty".to_owned(),
        Skipped::Above => "No bid: stands above the table".to_owned(),
        Skipped::RepeatedHeader => "No bid: names the columns again".to_owned(),
        Skipped::Total(_) => "No bid: a total".to_owned(),
        Skipped::Footnote => "No bid: a footnote".to_owned(),
        Skipped::Heading(at) => format!("No bid: names who asks below, {}", name(at)),
        Skipped::NoBid(at) => format!("{} made no bid", name(at)),
        Skipped::ByChoice => "No bid: you left it out".to_owned(),
    }
}

/// What was read in a row and yet has to be said.
pub fn remarks(reading: &Reading, row: usize, currency: &Currency) -> String {
    let Some(found) = reading.rows.get(row) else { return String::new() };
    let said = found.remarks.iter().map(|remark| match &remark.said {
        RowSaid::Approximate => "The paper says “about”.".to_owned(),
        RowSaid::UpTo => "The paper says “up to”.".to_owned(),
        RowSaid::Stray { amount, text } => {
            format!("Read as {}; “{}” stands there too.", currency.show(*amount), text.trim())
        }
        RowSaid::AsksNothing => "Asks for nothing.".to_owned(),
        RowSaid::NotLower => "The reduced amount is what is asked for: no reduction.".to_owned(),
        RowSaid::TotalNotRead => "The amount of this total could not be read.".to_owned(),
        RowSaid::Numbered => "Had no reference: numbered here.".to_owned(),
    });
    said.collect::<Vec<_>>().join(" ")
}

/// What there is to say of the table as a whole.
pub fn of_table(reading: &Reading, said: &TableSaid) -> String {
    let name = |at: &usize| reading.bidders.get(*at).map_or("", |bidder| bidder.name.as_str());
    match said {
        TableSaid::Numbered(count) => {
            format!("{} had no reference and were numbered.", several(*count, "bid", "bids"))
        }
        TableSaid::Alike { short, long } => {
            format!("“{}” and “{}” were read as two partnerships.", name(short), name(long))
        }
    }
}

/// The text of a row on one line.
pub fn row_text(grid: &Grid, row: usize) -> String {
    let cells = grid.rows.get(row).map(|row| row.cells.as_slice()).unwrap_or_default();
    let cells = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    cells.map(|cell| cell.replace('\n', " ")).collect::<Vec<_>>().join(" | ")
}

/// Which bids a total is of.
pub fn covers(reading: &Reading, covers: &Covers) -> String {
    match covers {
        Covers::All => "all bids".to_owned(),
        Covers::Partnership(at) => {
            reading.bidders.get(*at).map_or(String::new(), |bidder| bidder.name.clone())
        }
        Covers::Rows(from, to) => {
            let number = |row: &usize| reading.rows.get(*row).map_or(0, |row| row.number);
            format!("rows {} to {}", number(from), number(to))
        }
        Covers::NotBids => "not of bids".to_owned(),
        Covers::Unclear => "not clear".to_owned(),
    }
}

//! Words for rows: what each was read as, what a person can say it is, and what has to be said of it.

pub mod place;

use crate::Currency;
use crate::import::{Covers, Grid, Kind, Reading, RowChoice, RowNote, Skipped};

/// The heading of the list.
pub const EVERY_ROW: &str = "Every row";

/// What the part of the page is called in which the list can be scrolled.
pub const TABLE: &str = "Table of rows";

/// The button that shows the rows before those on show.
pub const EARLIER: &str = "Earlier rows";

/// The button that shows the rows after them.
pub const LATER: &str = "Later rows";

/// The label of the choice of the row with the headings.
pub const HEADINGS_ARE_IN: &str = "Headings are in";

/// The answer that no row has them.
pub const NO_ROW: &str = "no row";

/// What a person may say a row is.
pub const CALLS: [(&str, Option<RowChoice>); 7] = [
    ("Automatic", None),
    ("A bid", Some(RowChoice::Bid)),
    ("Applicant for the rows below", Some(RowChoice::Heading)),
    ("Applicant who made no bid", Some(RowChoice::NoBid)),
    ("Part of the bid above", Some(RowChoice::Part)),
    ("A total", Some(RowChoice::Total)),
    ("Left out", Some(RowChoice::Skip)),
];

/// What a row was read as.
pub fn read_as(reading: &Reading, row: usize) -> String {
    let Some(found) = reading.rows.get(row) else { return String::new() };
    match &found.kind {
        Kind::Header => "Column headings".to_owned(),
        Kind::Bid(bid) => {
            let who = bid.bidder.and_then(|at| reading.bidders.get(at)).map(|bidder| bidder.name.as_str());
            match who {
                Some(who) if bid.inherited => format!("Bid {} of {who} (name carried down)", bid.reference),
                Some(who) => format!("Bid {} of {who}", bid.reference),
                None => format!("Bid {}", bid.reference),
            }
        }
        Kind::Skipped(why) => skipped(reading, why),
        Kind::Unclear => "Not clear yet".to_owned(),
    }
}

/// Whether nothing of a row counts.
pub fn is_left_out(reading: &Reading, row: usize) -> bool {
    matches!(reading.rows.get(row).map(|row| &row.kind), Some(Kind::Skipped(_) | Kind::Header))
}

fn skipped(reading: &Reading, why: &Skipped) -> String {
    let name = |at: &usize| reading.bidders.get(*at).map_or("", |bidder| bidder.name.as_str());
    match why {
        Skipped::Empty => "Not a bid: empty row".to_owned(),
        Skipped::Above => "Not a bid: above the table".to_owned(),
        Skipped::Prepared => "Not a bid: not filled in".to_owned(),
        Skipped::RepeatedHeader => "Not a bid: the headings again".to_owned(),
        Skipped::Total(at) => match reading.totals.get(*at).map(|total| &total.of) {
            Some(Covers::NotBids) => "Not a bid: a figure that isn’t a total of bids".to_owned(),
            _ => "Not a bid: a total".to_owned(),
        },
        Skipped::Footnote => "Not a bid: a note or a section’s name".to_owned(),
        Skipped::Heading(at) => format!("Not a bid: applicant for the rows below, {}", name(at)),
        Skipped::NoBid(at) => format!("{} made no bid", name(at)),
        Skipped::Part => "Not a bid of its own: part of the bid above".to_owned(),
        Skipped::ByChoice => "Not a bid: left out".to_owned(),
    }
}

/// What was read in a row and yet has to be said. `name` is what people call another row: `row 5`.
pub fn remarks(reading: &Reading, row: usize, currency: &Currency, name: impl Fn(usize) -> String) -> String {
    let Some(found) = reading.rows.get(row) else { return String::new() };
    let said = found.remarks.iter().map(|remark| match &remark.said {
        RowNote::Approximate => "The paper says “about”.".to_owned(),
        RowNote::UpTo => "The paper says “up to”.".to_owned(),
        RowNote::Stray { amount, text } => {
            format!("Read as {}. The cell also says “{}”.", currency.show(*amount), text.trim())
        }
        RowNote::AsksNothing => "Asks for nothing.".to_owned(),
        RowNote::LeastAboveRequest => {
            "The least viable amount is more than the amount asked for. Check both.".to_owned()
        }
        RowNote::NotLower => {
            "The reduced amount is the amount asked for, so there is no reduction.".to_owned()
        }
        RowNote::NoReduction => "This says 0, so there is no reduction.".to_owned(),
        RowNote::AmountOfTotal(total) => {
            format!("Its amount comes from the total in {}: this is the only bid there.", name(*total))
        }
        RowNote::KeptAsNote => format!("“{}” goes with the bid as a note.", remark.found.trim()),
        RowNote::Struck => "Crossed out in the file, and counted.".to_owned(),
        RowNote::Hidden => "Hidden in the file, and counted.".to_owned(),
        RowNote::TotalNotRead => "We couldn’t read the amount of this total.".to_owned(),
        RowNote::Numbered => "Had no reference, so we numbered it.".to_owned(),
    });
    said.collect::<Vec<_>>().join(" ")
}

/// The label of the choice of what a row is: `Row 5 is`.
pub fn choice_label(row: &str) -> String {
    format!("{row} is")
}

/// The label of a field for an amount: `Row 5, amount`.
pub fn amount_label(row: &str) -> String {
    format!("{row}, amount")
}

/// The label of a field for a title: `Row 5, title`.
pub fn title_label(row: &str) -> String {
    format!("{row}, title")
}

/// The label of a field for a cell of another column: `Row 5, Requested`.
pub fn cell_label(row: &str, column: &str) -> String {
    format!("{row}, {column}")
}

/// The text of a row on one line.
pub fn row_text(grid: &Grid, row: usize) -> String {
    let cells = grid.rows.get(row).map(|row| row.cells.as_slice()).unwrap_or_default();
    let cells = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    cells.map(|cell| cell.replace('\n', " ")).collect::<Vec<_>>().join(" | ")
}

/// A run of rows folded into one line: `Rows 1–12: above the table`.
pub fn folded(first: &str, last: &str, why: &Skipped) -> String {
    let why = if *why == Skipped::Above { "above the table" } else { "empty" };
    format!("Rows {first}–{last}: {why}")
}

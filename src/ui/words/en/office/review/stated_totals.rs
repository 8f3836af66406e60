//! Words for the totals a table states, beside what its bids add up to.

use crate::import::{AroundPlace, Covers, Reading, Tally};
use crate::{Currency, Money};

use super::super::{grouped, several};

/// The heading of the totals.
pub const TOTALS: &str = "Totals";

/// What the part of the page is called in which they can be scrolled.
pub const TABLE: &str = "Table of totals";

/// What the table is about.
pub const CAPTION: &str = "The paper’s totals beside what the bids add up to";

/// The head of the column that says where a total stands.
pub const ROW: &str = "Row";

/// The head of the column that says what it is called.
pub const TOTAL: &str = "Total";

/// The head of the column that says which bids it is of.
pub const OF: &str = "Of";

/// The head of the column with the amount in the paper.
pub const PAPER_SAYS: &str = "Paper says";

/// The head of the column with the sum of the bids.
pub const ADDS_UP_TO: &str = "Adds up to";

/// The head of the column that says how the two differ.
pub const DIFFERENCE: &str = "Difference";

/// Whether the totals agree, all together; `beside` where some are said beside the table.
pub fn agreement(agreeing: usize, differing: usize, all: usize, beside: bool) -> String {
    let place = if beside { "in and around the table" } else { "in the table" };
    let says = match (agreeing, all) {
        (_, 0) => return format!("No figure {place} is a total of bids."),
        (agreeing, all) if agreeing == all => return format!("Every total {place} matches its bids."),
        (0, 1) if differing == 0 => return format!("The total {place} can’t be compared with its bids yet."),
        (0, all) if differing == 0 => {
            return format!("The {all} totals {place} can’t be compared with their bids yet.");
        }
        (agreeing, all) if differing == 0 => {
            return format!(
                "{agreeing} of the {all} totals {place} match their bids; the rest can’t be compared."
            );
        }
        (_, 1) if beside => "The total beside the table doesn’t match its bids.".to_owned(),
        (_, 1) => "The table’s total doesn’t match its bids.".to_owned(),
        (0, all) => format!("None of the {all} totals {place} match their bids."),
        (1, all) => format!("1 of the {all} totals {place} matches its bids."),
        (agreeing, all) => format!("{agreeing} of the {all} totals {place} match their bids."),
    };
    format!("{says} We haven’t changed anything.")
}

/// Where a total in words stands, if not in a row.
pub fn beside(place: AroundPlace) -> &'static str {
    match place {
        AroundPlace::File => "File name",
        AroundPlace::Caption => "Caption",
        AroundPlace::Before => "Text above",
        AroundPlace::After => "Text below",
        AroundPlace::OtherSheet => "Another sheet",
    }
}

/// A count of bids: `13 bids`.
pub fn count(bids: usize) -> String {
    several(bids, "bid", "bids")
}

/// That a total may be one of other bids.
const OF_OTHERS: &str = "We can’t tell which bids it covers";

/// How a stated count of bids compares, where it is one of all bids.
pub fn count_difference(stated: usize, counted: usize, is_of_all: bool) -> String {
    if !is_of_all {
        return OF_OTHERS.to_owned();
    }
    match counted.checked_sub(stated) {
        Some(0) => "Agrees".to_owned(),
        Some(more) => format!("There {} {} more", if more == 1 { "is" } else { "are" }, grouped(more as u64)),
        None => {
            let fewer = stated.saturating_sub(counted);
            format!("There {} {} fewer", if fewer == 1 { "is" } else { "are" }, grouped(fewer as u64))
        }
    }
}

/// How a total compares.
pub fn difference(of: &Covers, tally: Tally, currency: &Currency) -> String {
    let show = |amount: Money| currency.show(amount);
    match tally.difference() {
        None if *of == Covers::NotBids => "Not compared with bids".to_owned(),
        None if *of == Covers::Unclear => OF_OTHERS.to_owned(),
        None => "Some amounts aren’t known yet".to_owned(),
        Some(none) if none == Money::ZERO => "Agrees".to_owned(),
        Some(more) if more.is_negative() => format!("The bids add up to {} less", show(more.abs())),
        Some(more) => format!("The bids add up to {} more", show(more)),
    }
}

/// What a total is called.
pub fn label(words: &str) -> &str {
    if words.is_empty() { "Amount with no label" } else { words }
}

/// What a total of bids as they could be reduced is called.
pub fn label_if_reduced(words: &str) -> String {
    format!("{}, if reduced", label(words))
}

/// Which bids a total is of. `name` is what people call a row: `row 5`.
pub fn covers(reading: &Reading, covers: &Covers, name: impl Fn(usize) -> String) -> String {
    match covers {
        Covers::All => "all bids".to_owned(),
        Covers::Partnership(at) => {
            reading.bidders.get(*at).map_or(String::new(), |bidder| bidder.name.clone())
        }
        Covers::Rows(from, to) => format!("{} to {}", name(*from), name(*to)),
        Covers::NotBids => "something other than bids".to_owned(),
        Covers::Unclear => "not clear".to_owned(),
    }
}

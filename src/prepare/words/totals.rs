//! Words for the totals a table states, beside what its bids add up to.

use tranche::table::{Covers, Reading, Tally, Total};
use tranche::{Currency, Money};

/// Whether the totals agree, all together.
pub fn agreement(agreeing: usize, all: usize) -> String {
    match (agreeing, all) {
        (agreeing, all) if agreeing == all => "Every total in the table matches its bids.".to_owned(),
        (_, 1) => "The table’s total doesn’t match its bids. We haven’t changed anything.".to_owned(),
        (0, all) => {
            format!("None of the table’s {all} totals match their bids. We haven’t changed anything.")
        }
        (1, all) => format!("1 of the table’s {all} totals matches its bids. We haven’t changed anything."),
        (agreeing, all) => {
            format!("{agreeing} of the table’s {all} totals match their bids. We haven’t changed anything.")
        }
    }
}

/// How a total compares.
pub fn difference(total: &Total, tally: Tally, currency: &Currency) -> String {
    let show = |amount: Money| currency.show(amount);
    match tally.difference() {
        None if total.of == Covers::Unclear => "We can’t tell which bids it covers".to_owned(),
        None => "Some amounts aren’t known yet".to_owned(),
        Some(none) if none == Money::ZERO => "Agrees".to_owned(),
        Some(more) if more.is_negative() => format!("The bids add up to {} less", show(more.abs())),
        Some(more) => format!("The bids add up to {} more", show(more)),
    }
}

/// Which bids a total is of. `name` is what people call a row: `row 5`.
pub fn covers(reading: &Reading, covers: &Covers, name: impl Fn(usize) -> String) -> String {
    match covers {
        Covers::All => "all bids".to_owned(),
        Covers::Partnership(at) => {
            reading.bidders.get(*at).map_or(String::new(), |bidder| bidder.name.clone())
        }
        Covers::Rows(from, to) => format!("{} to {}", name(*from), name(*to)),
        Covers::NotBids => "something else than bids".to_owned(),
        Covers::Unclear => "not clear".to_owned(),
    }
}

//! Which columns of money may be what was asked for.

use crate::import::columns::claims::{ASKS, Claim, by_words};
use crate::import::columns::contents::Contents;
use crate::import::reading::column_reading::{Column, ColumnEvidence};
use crate::import::role::Role;

/// The rank of a column that holds money under a heading nobody knows.
pub const UNKNOWN: u8 = 20;

/// The rank of what a project costs as a whole.
pub const COST: u8 = 3;

/// A column that may be what was asked for.
pub struct Candidate {
    pub at: usize,
    pub rank: u8,
    pub doubtful: bool,
}

pub fn candidates(
    columns: &[Column],
    claims: &[Option<Claim>],
    contents: &[Contents],
    chosen: bool,
) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        if column.came != ColumnEvidence::Unknown
            || (columns[at].filled == 0 || contents[at].is_empty())
            || contents[at].is_percent()
        {
            continue;
        }
        match claims[at] {
            Some(Claim { role: Role::Requested, rank, doubtful }) => {
                found.push(Candidate { at, rank, doubtful: doubtful && rank != ASKS });
            }
            Some(claim) => {
                if may_be_bid(&column.heading, claim.role, &contents[at]) {
                    found.push(Candidate { at, rank: UNKNOWN, doubtful: true });
                }
            }
            None => {
                let money = contents[at].is_marked() || contents[at].is_large() && !column.heading.is_empty();
                let named = by_words(&column.heading).map(|claim| claim.role);
                let may = |role| role == Role::Requested || may_be_bid(&column.heading, role, &contents[at]);
                if money && named.is_none_or(may) {
                    found.push(Candidate { at, rank: UNKNOWN, doubtful: true });
                }
            }
        }
    }
    // Words alone under a bare heading such as “Value” are no amounts where another column has some.
    if chosen || found.iter().any(|one| contents[one.at].is_money()) {
        found.retain(|one| contents[one.at].amounts > 0 || one.rank == ASKS);
    }
    found
}

/// Whether a heading such as “Bid” stands above what the bids ask for, and not above what they are called or their numbers.
fn may_be_bid(heading: &str, role: Role, contents: &Contents) -> bool {
    let key = crate::import::cell_text::key(heading);
    let speaks = key.split(' ').any(|word| matches!(word, "bid" | "bids" | "application" | "applications"));
    let figures = role == Role::Title || role == Role::Reference && contents.is_unordered();
    speaks && figures && contents.is_large()
}

/// Whether a heading may be that of the price of one.
pub fn is_price(heading: &str) -> bool {
    let key = crate::import::cell_text::key(heading);
    key.split(' ').any(|word| matches!(word, "price" | "cost" | "costs" | "rate" | "fee"))
}

/// Whether a heading is that of the price of one and hardly of anything else.
pub fn is_price_of_one(heading: &str) -> bool {
    crate::import::cell_text::key(heading).split(' ').any(|word| matches!(word, "price" | "rate" | "fee"))
}

/// Whether a heading says “number” and not of what.
pub fn is_number(columns: &[Column], at: usize) -> bool {
    matches!(crate::import::cell_text::key(&columns[at].heading).as_str(), "no" | "number" | "nr")
}

/// Whether a heading says how many there are of something. “Number” does beside another that is plainly a reference.
pub fn is_quantity(columns: &[Column], claims: &[Option<Claim>], contents: &[Contents], at: usize) -> bool {
    let key = crate::import::cell_text::key(&columns[at].heading);
    let reference =
        |claim: &Option<Claim>| claim.filter(|claim| claim.role == Role::Reference).map(|claim| claim.rank);
    let plainer =
        claims.iter().filter_map(reference).any(|rank| reference(&claims[at]).is_some_and(|own| rank < own));
    matches!(
        key.as_str(),
        "no of" | "number of" | "how many" | "items" | "nights" | "days" | "hours" | "sessions"
    ) || key.split(' ').any(|word| matches!(word, "quantity" | "qty" | "units"))
        || (plainer || contents[at].repeats > 0) && is_number(columns, at)
}

/// Whether a heading speaks of what a project costs, and not only of a total or a budget.
pub fn is_whole_cost(heading: &str) -> bool {
    let key = crate::import::cell_text::key(heading);
    key.split(' ').any(|word| matches!(word, "cost" | "costs")) && key.contains(' ')
}

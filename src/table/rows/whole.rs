//! What of a table depends on all its rows: numbers, what stands twice, totals, what is left to settle.

use std::collections::HashMap;

use super::bidders::alike;
use crate::money::Money;
use crate::table::asking::{Blocking, Problem, TableSaid, Why};
use crate::table::choices::Role;
use crate::table::reading::{Kind, ReadBid, Reading, Row};
use crate::table::totals::{Addend, Draft, reconciled};

/// The most bids a fund holds.
const MOST_BIDS: usize = 20_000;

/// Completes a reading whose rows are known.
pub fn finished(mut reading: Reading, drafts: Vec<Draft>) -> Reading {
    let numbered = number(&mut reading.rows);
    if numbered > 0 {
        reading.remarks.push(TableSaid::Numbered(numbered));
    }
    let addends = addends(&reading);
    reading.totals = reconciled(drafts, &addends, reading.bidders.len());
    count(&mut reading);
    reading.remarks.extend(alike(&reading.bidders));
    settle(&mut reading);
    reading
}

fn bids_of(rows: &mut [Row]) -> impl Iterator<Item = (usize, &mut ReadBid, &mut Vec<Problem>)> {
    rows.iter_mut().enumerate().filter_map(|(at, row)| match &mut row.kind {
        Kind::Bid(bid) => Some((at, bid, &mut row.problems)),
        _ => None,
    })
}

/// Numbers the bids that have no reference with what no other is called, and asks about those that stand twice.
fn number(rows: &mut [Row]) -> usize {
    let mut first: HashMap<String, usize> = HashMap::new();
    for (at, bid, problems) in bids_of(rows).filter(|(_, bid, _)| !bid.numbered) {
        match first.get(&bid.reference) {
            Some(other) => problems.push(Problem {
                column: None,
                found: bid.reference.clone(),
                why: Why::DuplicateReference(*other),
            }),
            None => {
                first.insert(bid.reference.clone(), at);
            }
        }
    }
    let mut next = 0;
    let mut numbered = 0;
    for (_, bid, _) in bids_of(rows).filter(|(_, bid, _)| bid.numbered) {
        loop {
            next += 1;
            let reference = next.to_string();
            if !first.contains_key(&reference) {
                bid.reference = reference;
                break;
            }
        }
        numbered += 1;
    }
    numbered
}

fn addends(reading: &Reading) -> Vec<Addend> {
    let addend = |(row, bid): (usize, &ReadBid)| Addend {
        row,
        bidder: bid.bidder,
        requested: bid.requested,
        least: bid.least(),
    };
    reading.bids().map(addend).collect()
}

/// Counts the bids of everyone.
fn count(reading: &mut Reading) {
    let mut sums: Vec<(usize, Money)> = vec![(0, Money::ZERO); reading.bidders.len()];
    for (_, bid) in reading.bids() {
        if let Some(sum) = bid.bidder.and_then(|bidder| sums.get_mut(bidder)) {
            *sum = (sum.0 + 1, sum.1 + bid.requested.unwrap_or_default());
        }
    }
    for (bidder, (bids, requested)) in reading.bidders.iter_mut().zip(sums) {
        (bidder.bids, bidder.requested) = (bids, requested);
    }
}

/// What has to be settled of the table as a whole.
fn settle(reading: &mut Reading) {
    let bids = reading.bids().count();
    let mut unsettled = Vec::new();
    if bids == 0 {
        unsettled.push(Blocking::NoBids);
    }
    if bids.max(reading.bidders.len()) > MOST_BIDS {
        unsettled.push(Blocking::TooManyBids(MOST_BIDS));
    }
    let missing = |role| !reading.columns.iter().any(|column| column.role == role);
    for role in [Role::Title, Role::Requested] {
        if bids > 0 && missing(role) {
            unsettled.push(Blocking::NoColumn(role));
        }
    }
    if missing(Role::Partnership) && reading.bids().any(|(_, bid)| bid.bidder.is_none()) {
        unsettled.push(Blocking::NoColumn(Role::Partnership));
    }
    unsettled.append(&mut reading.unsettled);
    reading.unsettled = unsettled;
}

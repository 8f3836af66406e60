//! References of bids in one line, parted by commas or spaces. A reference may have either in it, and quotation marks around it.

use std::collections::BTreeMap;

use crate::{BidRef, Fund};

/// Why a line is no list of bids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAList {
    /// What begins with this word is no reference.
    Unknown(String),
    /// It can be read in more than one way.
    Several,
}

/// In how many ways, at most two, a place of the line is reached, and the last reference before it with where that begins.
struct Way<'f> {
    count: usize,
    last: Option<(usize, &'f BidRef)>,
}

/// The references in a line, where it can be read in one way only.
///
/// # Errors
/// One of them is no reference, or there is more than one way.
pub fn read(fund: &Fund, line: &str) -> Result<Vec<BidRef>, NotAList> {
    let mut here = line.len() - trimmed(line).len();
    let mut ways = BTreeMap::from([(here, Way { count: 1, last: None })]);
    loop {
        let count = ways.get(&here).map_or(0, |way| way.count);
        for (bid, rest) in fund.bids.iter().flat_map(|bid| begins(&line[here..], &bid.reference)) {
            let way = ways.entry(line.len() - rest.len()).or_insert(Way { count: 0, last: None });
            way.count = (way.count + count).min(2);
            way.last = Some((here, bid));
        }
        let Some((next, _)) = ways.range(here + 1..).next() else { break };
        here = *next;
    }
    if here < line.len() {
        return Err(NotAList::Unknown(line[here..].split(is_between).next().unwrap_or_default().to_owned()));
    }
    if ways.get(&here).is_some_and(|way| way.count > 1) {
        return Err(NotAList::Several);
    }
    Ok(back(&ways, here))
}

/// The line from which these bids are read: with quotation marks where there would be another way.
pub fn written(fund: &Fund, bids: &[BidRef]) -> String {
    let joined = |mark: &str| {
        let all: Vec<String> = bids.iter().map(|bid| format!("{mark}{bid}{mark}")).collect();
        all.join(", ")
    };
    let plain = joined("");
    if read(fund, &plain).as_deref() == Ok(bids) { plain } else { joined("\"") }
}

/// The references on the one way to a place, from the first.
fn back(ways: &BTreeMap<usize, Way<'_>>, end: usize) -> Vec<BidRef> {
    let mut bids = Vec::new();
    let mut here = end;
    while let Some((from, bid)) = ways.get(&here).and_then(|way| way.last) {
        bids.push(bid.clone());
        here = from;
    }
    bids.reverse();
    bids
}

/// The reference where the line begins with it, bare or in quotation marks, and what stands behind it.
fn begins<'l, 'f>(line: &'l str, bid: &'f BidRef) -> impl Iterator<Item = (&'f BidRef, &'l str)> {
    let quoted = || line.strip_prefix(['"', '“'])?.strip_prefix(bid.as_str())?.strip_prefix(['"', '”']);
    let both = [line.strip_prefix(bid.as_str()), quoted()].into_iter().flatten();
    both.filter(|rest| rest.is_empty() || rest.starts_with(is_between)).map(move |rest| (bid, trimmed(rest)))
}

fn trimmed(line: &str) -> &str {
    line.trim_start_matches(is_between)
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';')
}

//! References of bids in one line, parted by commas or spaces. A reference may have either in it, and quotation marks around it. Where
//! they are not read as they stand, an “and” parts them too, and small letters do for capitals.

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

/// How a line is read.
#[derive(Clone, Copy)]
struct Reading<'f> {
    fund: &'f Fund,
    /// Whether letters count whatever their case, where one bid alone is called so, and an “and” parts references.
    is_loose: bool,
}

/// The references in a line, where it can be read in one way only.
///
/// # Errors
/// One of them is no reference, or there is more than one way.
pub fn read(fund: &Fund, line: &str) -> Result<Vec<BidRef>, NotAList> {
    match (Reading { fund, is_loose: false }).read(line) {
        Err(NotAList::Unknown(_)) => Reading { fund, is_loose: true }.read(line),
        read => read,
    }
}

/// The bid of this reference alone; small letters do where no other is called so.
pub fn one<'f>(fund: &'f Fund, text: &str) -> Option<&'f BidRef> {
    let mut all = fund.bids.iter().map(|bid| &bid.reference);
    let exact = all.clone().find(|bid| bid.as_str() == text);
    let reading = Reading { fund, is_loose: true };
    exact.or_else(|| all.find(|bid| reading.without(text, bid).is_some_and(str::is_empty)))
}

impl<'f> Reading<'f> {
    fn read(self, line: &str) -> Result<Vec<BidRef>, NotAList> {
        let mut here = line.len() - self.trimmed(line).len();
        let mut ways = BTreeMap::from([(here, Way { count: 1, last: None })]);
        loop {
            let count = ways.get(&here).map_or(0, |way| way.count);
            for (bid, rest) in
                self.fund.bids.iter().flat_map(|bid| self.begins(&line[here..], &bid.reference))
            {
                let way = ways.entry(line.len() - rest.len()).or_insert(Way { count: 0, last: None });
                way.count = (way.count + count).min(2);
                way.last = Some((here, bid));
            }
            let Some((next, _)) = ways.range(here + 1..).next() else { break };
            here = *next;
        }
        if here < line.len() {
            return Err(NotAList::Unknown(
                line[here..].split(is_between).next().unwrap_or_default().to_owned(),
            ));
        }
        if ways.get(&here).is_some_and(|way| way.count > 1) {
            return Err(NotAList::Several);
        }
        Ok(back(&ways, here))
    }

    /// The reference where the line begins with it, bare or in quotation marks, and what stands behind it.
    fn begins<'l>(self, line: &'l str, bid: &'f BidRef) -> impl Iterator<Item = (&'f BidRef, &'l str)> {
        let quoted = || self.without(line.strip_prefix(['"', '“'])?, bid)?.strip_prefix(['"', '”']);
        let both = [self.without(line, bid), quoted()].into_iter().flatten();
        both.filter(|rest| rest.is_empty() || rest.starts_with(is_between))
            .map(move |rest| (bid, self.trimmed(rest)))
    }

    /// What stands behind a reference.
    fn without<'l>(self, line: &'l str, bid: &BidRef) -> Option<&'l str> {
        let exact = line.strip_prefix(bid.as_str());
        let loose = || {
            let is_alone = |rest: &&str| {
                let typed = &line[..line.len() - rest.len()];
                self.fund.bids.iter().filter(|other| is_like(typed, other.reference.as_str())).count() == 1
            };
            behind(line, bid.as_str()).filter(is_alone)
        };
        if self.is_loose { exact.or_else(loose) } else { exact }
    }

    fn trimmed(self, line: &str) -> &str {
        let line = line.trim_start_matches(is_between);
        let rest = behind(line, "and").filter(|rest| self.is_loose && rest.starts_with(is_between));
        rest.map_or(line, |rest| self.trimmed(rest))
    }
}

/// What stands behind a word with which a line begins, whatever its capitals.
fn behind<'l>(line: &'l str, word: &str) -> Option<&'l str> {
    let mut letters = line.chars();
    let is_same =
        |wanted: char| letters.next().is_some_and(|letter| letter.to_lowercase().eq(wanted.to_lowercase()));
    word.chars().all(is_same).then_some(letters.as_str())
}

fn is_like(one: &str, other: &str) -> bool {
    behind(one, other).is_some_and(str::is_empty)
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

fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';')
}

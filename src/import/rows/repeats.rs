//! Bids that name the applicant and the title of one above them: the same once more, or the lines of one bid.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::pass::Pass;
use crate::import::cell_text::{cell, is_in, key};
use crate::import::reading::bid_reading::ReadBid;

impl Pass<'_> {
    /// Bids that nothing tells from one above: without a reference of their own, or under another reference with the
    /// same amount, or as another version of it.
    pub fn repeats(&self) -> Vec<usize> {
        let sources = &self.reader.sources;
        if sources.title.is_none() || sources.title == sources.partnership {
            return Vec::new();
        }
        let mut seen = HashSet::new();
        let mut is_new = |(at, bid): &(usize, &ReadBid)| {
            let purpose = key(cell(&self.reader.texts[*at], sources.purpose));
            bid.title.is_empty() || seen.insert((bid.bidder, key(&bid.title), purpose))
        };
        let nameless = self.bids().filter(|(_, bid)| bid.numbered);
        let nameless = nameless.filter(|bid| !is_new(bid)).map(|(at, _)| at);
        let mut found: Vec<usize> = nameless.chain(self.under_another_reference()).collect();
        found.sort_unstable();
        found
    }

    fn under_another_reference(&self) -> Vec<usize> {
        let purpose = |at: usize| cell(&self.reader.texts[at], self.reader.sources.purpose);
        let mut first: HashMap<(usize, &str, &str), (&ReadBid, bool)> = HashMap::new();
        let mut found = Vec::new();
        for (at, bid) in self.bids() {
            let (Some(bidder), (title, is_version)) = (bid.bidder, version(&bid.title)) else { continue };
            if title.is_empty() {
                continue;
            }
            match first.entry((bidder, title, purpose(at))) {
                Entry::Vacant(new) => {
                    new.insert((bid, is_version));
                }
                Entry::Occupied(other) => {
                    let (other, was_version) = *other.get();
                    let is_double = is_version
                        || was_version
                        || other.requested == bid.requested
                        || goes_on(&bid.reference, &other.reference);
                    found.extend(Some(at).filter(|_| is_double && !bid.numbered));
                }
            }
        }
        found
    }
}

/// Whether a reference is another one with more behind it: `A3 rev`.
fn goes_on(reference: &str, other: &str) -> bool {
    reference.strip_prefix(other).is_some_and(|rest| rest.starts_with([' ', '(', '-', '/']))
}

/// A title without what says that it is a version of another, and whether it says so: “Garden (revised)”, “Hall - v2”.
fn version(title: &str) -> (&str, bool) {
    const LONGEST: usize = 30;
    const WORDS: &str =
        "revised amended updated resubmitted resubmission resubmit option version alternative rev v1 v2 v3";
    let marked = title.rfind(['(', '[', '-', '–', '—', ',', ':']);
    // “Garden option 2”: what is behind the word is short.
    let is_short = title.rsplit(' ').next().is_some_and(|last| last.len() <= 3);
    let option = is_short.then(|| title.rfind(" option ")).flatten();
    let Some(at) = option.or(marked) else { return (title, false) };
    let (base, said) = title.split_at(at);
    if said.len() > LONGEST || said.split_ascii_whitespace().count() > 4 {
        return (title, false);
    }
    let key = key(said);
    let says = key.split(' ').count() <= 3 && key.split(' ').any(|word| is_in(word, WORDS));
    if says { (base.trim(), true) } else { (title, false) }
}

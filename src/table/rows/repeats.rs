//! Bids that name the applicant and the title of one above them: the same once more, or the lines of one bid.

use std::collections::HashSet;

use super::cell;
use super::groups::Pass;
use crate::table::reading::ReadBid;
use crate::table::text::key;

impl Pass<'_> {
    /// Bids without a reference of their own that nothing tells from one above.
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
        nameless.filter(|bid| !is_new(bid)).map(|(at, _)| at).collect()
    }
}

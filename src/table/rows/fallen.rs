//! Bids that do not stand any more.

use std::collections::HashSet;

use super::cell;
use super::groups::Pass;
use crate::table::reading::{Kind, ReadBid, Skipped};
use crate::table::status;
use crate::table::text::says_nothing;

impl Pass<'_> {
    /// Bids that are called withdrawn, ineligible and so on, and how.
    pub fn fallen(&self) -> (Vec<usize>, String) {
        let (mut rows, mut words): (Vec<usize>, Vec<&str>) = (Vec::new(), Vec::new());
        let mut heading: Option<&str> = None;
        let odd = self.odd_statuses();
        for (at, row) in self.rows.iter().enumerate() {
            let cells = &self.reader.texts[at];
            // The heading of a part stands above the names of its columns. Those of a part of late bids are bids all the same.
            if matches!(row.kind, Kind::Skipped(Skipped::RepeatedHeader)) {
                let late =
                    |heading: &&str| heading.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("late"));
                heading = heading.filter(|heading| !late(heading));
                continue;
            }
            if !matches!(row.kind, Kind::Bid(_)) {
                let mut filled = cells.iter().copied().filter(|text| !text.is_empty());
                match (filled.next(), filled.next()) {
                    (Some(only), None) => heading = Some(only).filter(|only| status::names_fallen(only)),
                    (Some(_), Some(_)) => heading = None,
                    _ => {}
                }
                continue;
            }
            let own = || Some(cell(cells, self.reader.sources.status)).filter(|_| odd.contains(&at));
            if let Some(word) = status::fallen(cells, &self.reader.sources).or_else(own).or(heading) {
                rows.push(at);
                if !words.contains(&word) && words.len() < 4 {
                    words.push(word);
                }
            }
        }
        (rows, words.join(", "))
    }

    /// Bids whose status is none that is known, where most others have one that says that they stand.
    fn odd_statuses(&self) -> HashSet<usize> {
        let column = self.reader.sources.status;
        let of = |(at, _): (usize, &ReadBid)| (at, cell(self.reader.texts[at].as_slice(), column));
        let said = self.bids().filter(|_| column.is_some()).map(of).filter(|(_, text)| !says_nothing(text));
        let (known, odd): (Vec<(usize, &str)>, Vec<(usize, &str)>) =
            said.partition(|(_, text)| status::stands(text));
        if known.len() > odd.len() { odd.into_iter().map(|(at, _)| at).collect() } else { HashSet::new() }
    }
}

//! Bids that do not stand any more.

use std::collections::{HashMap, HashSet};

use super::pass::Pass;
use crate::import::amount_grammar::RAISED;
use crate::import::cell_text::{cell, says_nothing};
use crate::import::grid::AroundPlace;
use crate::import::reading::bid_reading::ReadBid;
use crate::import::reading::{Kind, Row, Skipped};
use crate::import::status;

/// A shorter name may be a word.
const SHORTEST_NAME: usize = 6;
/// A longer sentence speaks of more than bids.
const LONGEST_NOTE: usize = 200;

impl Pass<'_> {
    /// Bids that are called withdrawn, ineligible and so on, and how.
    pub fn fallen(&self) -> (Vec<usize>, String) {
        let (mut rows, mut words): (Vec<usize>, Vec<&str>) = (Vec::new(), Vec::new());
        let mut heading: Option<&str> = None;
        let odd = self.odd_statuses();
        let noted = self.noted();
        let above = self.heading_above();
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
            let note = || noted.get(&at).copied();
            let said =
                status::fallen(cells, &self.reader.sources).or_else(own).or_else(note).or(heading).or(above);
            if let Some(word) = said {
                rows.push(at);
                if !words.contains(&word) && words.len() < 4 {
                    words.push(word);
                }
            }
        }
        (rows, words.join(", "))
    }

    /// Bids of which a footnote or a sentence beside the table says so, with what it says: it names the bid, or begins
    /// with the mark that the bid has.
    fn noted(&self) -> HashMap<usize, &str> {
        let mut noted = HashMap::new();
        let bidder =
            |bid: &ReadBid| bid.bidder.and_then(|at| self.reader.bidders.name(at)).unwrap_or_default();
        for note in self.notes().filter(|note| note.len() <= LONGEST_NOTE && status::speaks_of_it(note)) {
            for (at, bid) in self.bids() {
                if names(note, bid, bidder(bid)) || self.has_mark_of(note, at) {
                    noted.entry(at).or_insert(note);
                }
            }
        }
        noted
    }

    /// What the table is called, or the words right above it, where they say that its bids do not stand.
    fn heading_above(&self) -> Option<&str> {
        let of = |place| self.reader.grid.around.iter().rfind(|around| around.place == place);
        let nearest = of(AroundPlace::Caption).or_else(|| of(AroundPlace::Before))?;
        Some(nearest.text.trim()).filter(|text| status::names_fallen(text))
    }

    /// What stands beside the bids, alone in its row or around the table.
    fn notes(&self) -> impl Iterator<Item = &str> {
        let beside = |row: &Row| {
            matches!(row.kind, Kind::Skipped(Skipped::Above | Skipped::Footnote | Skipped::ByChoice))
        };
        let rows = self.rows.iter().zip(self.reader.texts.iter()).filter(move |(row, _)| beside(row));
        let alone = rows.filter_map(|(_, cells)| {
            let mut filled = cells.iter().copied().filter(|text| !text.is_empty());
            filled.next().filter(|_| filled.next().is_none())
        });
        let around = self.reader.grid.around.iter().filter(|around| around.place != AroundPlace::File);
        alone.chain(around.map(|around| around.text.as_str()))
    }

    /// Whether a row has the mark of a footnote that this one begins with.
    fn has_mark_of(&self, note: &str, at: usize) -> bool {
        let sources = &self.reader.sources;
        let is_mark = |c: &char| matches!(c, '*' | '†' | '‡' | '§') || RAISED.contains(c);
        let Some(mark) = note.chars().next().filter(is_mark) else { return false };
        [sources.reference, sources.partnership, sources.title, sources.requested]
            .into_iter()
            .any(|column| cell(&self.reader.texts[at], column).ends_with(mark))
    }

    /// Bids whose status is none that is known, where most others have one that says that they stand.
    fn odd_statuses(&self) -> HashSet<usize> {
        let column = self.reader.sources.status;
        let text = |at: usize| cell(&self.reader.texts[at], column);
        let said = self.bids().map(|(at, _)| at).filter(|at| column.is_some() && !says_nothing(text(*at)));
        let (known, odd): (Vec<usize>, Vec<usize>) = said.partition(|at| status::stands(text(*at)));
        if known.len() > odd.len() { odd.into_iter().collect() } else { HashSet::new() }
    }
}

/// Whether a note names a bid by its reference, its title or its applicant.
fn names(note: &str, bid: &ReadBid, bidder: &str) -> bool {
    let is_reference = |word: &str| word == bid.reference;
    let has_reference = !bid.numbered
        && bid.reference.contains(|c: char| c.is_ascii_alphabetic())
        && note.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '/'))).any(is_reference);
    let has = |name: &str| name.len() >= SHORTEST_NAME && note.contains(name);
    has_reference || has(&bid.title) || has(bidder)
}

//! What was set aside, as people are told of it: records that belong together are one thing.

use super::stand_in::beside;
use super::{Kept, Row, key};

/// What kind of thing was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AsideKind {
    /// A scenario, or a part of one.
    Scenario,
    /// The title and the note of a scenario.
    Title,
    /// Which scenario is the baseline, and which was on the table.
    Selection,
    /// What was typed for the notice of a scenario.
    Notice,
    /// Marks and notes from before the meeting.
    Marks,
    /// What members sent.
    Members,
    /// What a board recorded of its meeting.
    Meeting,
    /// What was typed to publish a result and to send its letters.
    Publication,
    /// Decisions that waited to be saved.
    Waiting,
    /// Bids that waited to be saved.
    WaitingBids,
    /// Decisions that an older version of the page saved.
    Older,
    /// Anything else.
    Other,
}

/// Something that was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// What it is.
    pub kind: AsideKind,
    /// When, in milliseconds since 1970; `None` where that is not known.
    pub at: Option<u64>,
    /// The round that it is about, if it is about one.
    pub row: Option<Row>,
    /// The number of the scenario that it is about, if it is about one.
    pub scenario: Option<usize>,
    /// What was set aside, under the keys where it stood.
    pub records: Vec<(String, Kept)>,
    /// The keys where that stands now.
    pub keys: Vec<String>,
}

impl SetAside {
    /// All that was set aside, out of what stands under such keys; the latest first.
    #[must_use]
    pub fn all(kept: Vec<(String, Kept)>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for one in kept.into_iter().filter_map(Self::of) {
            let same = all.iter_mut().find(|other| {
                one.kind == AsideKind::Scenario
                    && (other.kind, other.at, &other.row, other.scenario)
                        == (one.kind, one.at, &one.row, one.scenario)
            });
            match same {
                Some(same) => {
                    same.records.extend(one.records);
                    same.keys.extend(one.keys);
                }
                None => all.push(one),
            }
        }
        all.sort_by_key(|one| std::cmp::Reverse(one.at));
        all
    }

    /// What can be put together with what stands in its place, and the key of that: marks, what members sent, what a board recorded and what
    /// was typed to publish a result, where they can be read.
    #[must_use]
    pub fn can_be_put_back(&self) -> Option<(&str, &str)> {
        let [(key, kept)] = self.records.as_slice() else { return None };
        let text = kept.text()?;
        beside(key, text, text).is_some().then_some((key.as_str(), text))
    }

    fn of((place, kept): (String, Kept)) -> Option<Self> {
        let (time, key) = place.strip_prefix(key::SET_ASIDE)?.split_once('/')?;
        let row = key::round(key);
        let beginnings = |row: &Row| {
            let [heads, revisions, entries] = key::of_scenarios(row);
            [heads, revisions, entries, row.notices(), row.leftovers()]
        };
        let number = |row| beginnings(row).iter().find_map(|beginning| key::scenario(key, beginning));
        Some(Self {
            kind: kind(key),
            at: time.parse().ok().filter(|at| *at > 0),
            scenario: row.as_ref().and_then(number),
            row,
            records: vec![(key.to_owned(), kept)],
            keys: vec![place],
        })
    }
}

fn kind(key: &str) -> AsideKind {
    match key.split_once('/').map_or(key, |(word, _)| word) {
        "scenario" | "revision" => AsideKind::Scenario,
        "entry" => AsideKind::Title,
        "selection" => AsideKind::Selection,
        "notice" => AsideKind::Notice,
        "marks" => AsideKind::Marks,
        "members" => AsideKind::Members,
        "meeting" => AsideKind::Meeting,
        "publication" => AsideKind::Publication,
        "left" => AsideKind::Waiting,
        "left-fund" => AsideKind::WaitingBids,
        "old" => AsideKind::Older,
        _ => AsideKind::Other,
    }
}

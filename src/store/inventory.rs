//! How much there is of what people would miss.

use std::collections::{BTreeMap, BTreeSet};

use super::{Kept, Row, key};
use crate::formats::{marks_file, meeting_file, members_file};

/// How much a browser keeps, or a backup holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inventory {
    /// Rounds of one's own, and those of the site on which something was decided.
    pub rounds: usize,
    /// Scenarios, without those that were deleted and can still be had back.
    pub scenarios: usize,
    /// Tables that are half checked.
    pub tables: usize,
    /// Scenarios for whose notice something was typed.
    pub notices: usize,
    /// Bids that have marks or private notes.
    pub marks: usize,
    /// What members sent: each of them in each list.
    pub replies: usize,
    /// What boards recorded of their meetings: each interest, and each bid with a vote, a mover or a seconder.
    pub records: usize,
    /// Rounds of which something was typed to publish their results and to send their letters.
    pub publications: usize,
}

impl Inventory {
    /// Counts what stands under these keys. Where a key is there twice the later one counts.
    #[must_use]
    pub fn of(parts: &[&[(String, Kept)]]) -> Self {
        let entries = parts.iter().flat_map(|part| part.iter().map(|(key, kept)| (key.as_str(), kept)));
        let all: BTreeMap<&str, &Kept> = entries.collect();
        let is_deleted = |place: &str| {
            let entry = all.get(format!("{}{place}", key::ENTRIES).as_str());
            entry.and_then(|kept| kept.entry().ok()).is_some_and(|entry| entry.deleted.is_some())
        };
        let places: Vec<&str> = all.keys().filter_map(|key| key.strip_prefix(key::HEADS)).collect();
        let rounds = all.keys().filter(|key| key.starts_with(key::FUNDS) || key.starts_with(key::HEADS));
        let texts = |beginning| {
            let under = all.iter().filter(move |(key, _)| key.starts_with(beginning));
            under.filter_map(|(_, kept)| kept.text())
        };
        let marked = |text| marks_file::read(text).map_or(0, |marks| marks.said().count());
        let recorded = |text| {
            meeting_file::read(text).map_or(0, |meeting| meeting.interests().len() + meeting.votes().count())
        };
        let sent = |text| members_file::read(text).map_or(0, |members| members.len());
        Self {
            rounds: rounds.filter_map(|key| Row::in_key(key)).collect::<BTreeSet<Row>>().len(),
            scenarios: places.into_iter().filter(|place| !is_deleted(place)).count(),
            tables: all.keys().filter(|key| key.starts_with(key::DRAFTS)).count(),
            notices: all.keys().filter(|key| key.starts_with(key::NOTICES)).count(),
            marks: texts(key::BID_MARKS).map(marked).sum(),
            replies: texts(key::MEMBERS).map(sent).sum(),
            records: texts(key::MEETINGS).map(recorded).sum(),
            publications: texts(key::PUBLICATIONS).count(),
        }
    }

    /// Whether there is nothing that anybody would miss.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What there is more of than there was `before`.
    #[must_use]
    pub fn since(&self, before: &Self) -> Self {
        Self {
            rounds: self.rounds.saturating_sub(before.rounds),
            scenarios: self.scenarios.saturating_sub(before.scenarios),
            tables: self.tables.saturating_sub(before.tables),
            notices: self.notices.saturating_sub(before.notices),
            marks: self.marks.saturating_sub(before.marks),
            replies: self.replies.saturating_sub(before.replies),
            records: self.records.saturating_sub(before.records),
            publications: self.publications.saturating_sub(before.publications),
        }
    }
}

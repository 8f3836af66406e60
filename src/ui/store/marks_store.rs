//! The marks and notes that one person made on the bids of a round, on this computer and nowhere else.

use super::round_record::{RoundRecord, Seen};
use crate::formats::marks_file::{self, BadMarksFile};
use crate::{BidRef, Marks};

/// Marks as they were last seen.
pub type SeenMarks = Seen<Marks>;

impl RoundRecord for Marks {
    type Bad = BadMarksFile;
    type Subject = BidRef;

    fn read(text: &str) -> Result<Self, BadMarksFile> {
        marks_file::read(text)
    }

    fn write(&self) -> String {
        marks_file::write(self)
    }

    fn is_blank(&self) -> bool {
        Self::is_blank(self)
    }

    fn changed_since(&self, before: &Self) -> Self {
        Self::changed_since(self, before)
    }

    fn merged(before: &Self, mine: &Self, theirs: &Self) -> (Self, Vec<BidRef>) {
        let merged = Self::merged(before, mine, theirs);
        (merged.marks, merged.both_changed)
    }
}

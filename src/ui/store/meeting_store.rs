//! The interests that were declared for a round and the votes on its bids, as its board records them.

use super::round_record::{RoundRecord, Seen};
use crate::formats::meeting_file::{self, BadMeetingFile};
use crate::{BidRef, Meeting};

/// A record of a meeting as it was last seen.
pub type SeenMeeting = Seen<Meeting>;

impl RoundRecord for Meeting {
    type Bad = BadMeetingFile;
    type Subject = BidRef;

    fn read(text: &str) -> Result<Self, BadMeetingFile> {
        meeting_file::read(text)
    }

    fn write(&self) -> String {
        meeting_file::write(self)
    }

    fn is_blank(&self) -> bool {
        Self::is_blank(self)
    }

    fn changed_since(&self, before: &Self) -> Self {
        Self::changed_since(self, before)
    }

    fn merged(before: &Self, mine: &Self, theirs: &Self) -> (Self, Vec<BidRef>) {
        let merged = Self::merged(before, mine, theirs);
        (merged.meeting, merged.both_changed)
    }
}

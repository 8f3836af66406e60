//! The keys of what is said of a round beside its scenarios: marks, what its board records, what members sent, and for which bids.

use super::{BID_MARKS, MEETINGS, MEMBERS};
use crate::store::Row;
use crate::store::checksum::Checksum;

impl Row {
    /// Where the marks on its bids stand that somebody made before the meeting.
    #[must_use]
    pub fn marks(&self) -> String {
        format!("{BID_MARKS}{self}/")
    }

    /// Where it stands what the board records of its meeting: interests, and votes.
    #[must_use]
    pub fn meeting(&self) -> String {
        format!("{MEETINGS}{self}/")
    }

    /// Where the scenarios of its members stand that are collated: those of `now`, or those of `before` the discussion.
    #[must_use]
    pub fn members(&self, what: &str) -> String {
        format!("{MEMBERS}{self}/{what}")
    }

    /// Where its bids stand as they were when they were sent, by the checksum of their fund file.
    #[must_use]
    pub fn sent_fund(&self, checksum: Checksum) -> String {
        format!("{}{checksum}", self.sent_funds())
    }

    /// What the keys begin with of all that was sent of it.
    #[must_use]
    pub fn sent_funds(&self) -> String {
        format!("sent-fund/{self}/")
    }
}

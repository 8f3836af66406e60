//! Who moved and seconded a bid, and how many voted how.

use super::named_bid::NamedBid;
use super::voted_motion::VotedMotion;
use super::voted_outcome::VotedOutcome;

/// What a board records of its decision on one bid. Everything may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BidVote {
    /// Who moved it; may be empty.
    pub mover: String,
    /// Who seconded it; may be empty.
    pub seconder: String,
    /// How many voted for it.
    pub in_favour: Option<u32>,
    /// How many voted against it.
    pub against: Option<u32>,
    /// How many abstained.
    pub abstained: Option<u32>,
    /// Which bid that was.
    pub bid: NamedBid,
    /// What was decided on it then; `None` where that is not known.
    pub on: Option<VotedMotion>,
}

impl BidVote {
    /// The most that can be counted: no board has more members.
    pub const MOST: u32 = 9999;

    /// Whether it says nothing.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let are_none = [self.in_favour, self.against, self.abstained].iter().all(Option::is_none);
        are_none && self.mover.trim().is_empty() && self.seconder.trim().is_empty()
    }

    /// Whether it was recorded for this decision.
    #[must_use]
    pub fn is_on(&self, motion: &VotedMotion) -> bool {
        self.on.as_ref() == Some(motion)
    }

    /// Whether it was recorded before anything was decided on its bid, as is usual in a meeting.
    #[must_use]
    pub fn is_before_decision(&self) -> bool {
        self.on.as_ref().is_some_and(|on| on.outcome == VotedOutcome::Undecided)
    }

    /// Whether anybody counted votes.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        [self.in_favour, self.against, self.abstained].iter().any(Option::is_some)
    }
}

/// What is typed is no count of votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACount;

/// Reads a count of votes as somebody types it; `None` where nothing is typed.
///
/// # Errors
/// [`NotACount`] where it is not a whole number up to [`BidVote::MOST`].
pub fn read_count(text: &str) -> Result<Option<u32>, NotACount> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let digits = Some(text).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    let count = digits.and_then(|digits| digits.parse().ok()).filter(|count| *count <= BidVote::MOST);
    count.map(Some).ok_or(NotACount)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_a_whole_number_and_nothing_else() {
        for (text, count) in
            [("7", Some(7)), (" 12 ", Some(12)), ("0", Some(0)), ("9999", Some(9999)), ("", None)]
        {
            assert_eq!(read_count(text), Ok(count), "{text:?}");
        }
        for text in ["-1", "+1", "7.5", "7 of 9", "seven", "10000", "٣", "1e3"] {
            assert_eq!(read_count(text), Err(NotACount), "{text:?}");
        }
    }
}

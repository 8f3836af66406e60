//! What a notice says besides, which is recorded elsewhere and handed to it in sentences.

use crate::ids::BidRef;

/// What is recorded elsewhere. All of it may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoticeExtras {
    /// The interests that members declared, a sentence each.
    pub interests: Vec<String>,
    /// What is to be said of the money besides, a sentence each: rules of the round that are not met, money held back.
    pub remarks: Vec<String>,
    /// What makes a final decision known again: its date and its checksum. It stands at the end.
    pub stamp: String,
    /// Who moved what was decided on a bid.
    pub movers: Vec<Movers>,
}

/// Who moved what was decided on a bid, and who seconded it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movers {
    /// The bid.
    pub bid: BidRef,
    /// Who moved it; may be empty.
    pub mover: String,
    /// Who seconded it; may be empty.
    pub seconder: String,
}

impl NoticeExtras {
    /// Who moved what was decided on a bid.
    #[must_use]
    pub fn movers_of(&self, bid: &BidRef) -> Option<&Movers> {
        self.movers.iter().find(|movers| movers.bid == *bid)
    }
}

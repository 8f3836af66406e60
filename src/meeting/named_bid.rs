//! A bid by its words, so that nothing that is recorded of it lands on another project.

use crate::fingerprint::are_same_words;
use crate::fund::{Bid, Fund};

/// What a bid was called when something was recorded of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamedBid {
    /// Its title.
    pub title: String,
    /// The full name of who asked.
    pub asked_by: String,
}

impl NamedBid {
    /// A bid as it is called now.
    #[must_use]
    pub fn of(fund: &Fund, bid: &Bid) -> Self {
        Self { title: bid.title.clone(), asked_by: asked_by(fund, bid).to_owned() }
    }

    /// Whether a bid has these words now.
    pub(super) fn is(&self, fund: &Fund, bid: &Bid) -> bool {
        are_same_words([&self.title, &self.asked_by], [&bid.title, asked_by(fund, bid)])
    }

    /// Whether two are about a bid of the same words.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        are_same_words([&self.title, &self.asked_by], [&other.title, &other.asked_by])
    }
}

fn asked_by<'f>(fund: &'f Fund, bid: &Bid) -> &'f str {
    fund.partnership(&bid.partnership).map_or("", |partnership| &partnership.name)
}

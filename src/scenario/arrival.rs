//! A scenario that arrived from elsewhere, held against the words of the fund it is opened with: equal figures do not make
//! two bids the same.

use super::LostDecision;
use super::bid_entries::{BidEntry, PastDecision, Scenario};
use crate::fingerprint::{BidWords, Words};
use crate::fund::Fund;
use crate::ids::BidRef;
use crate::money::Money;

/// A scenario that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The decisions, as far as they are surely on these bids; others are marked for another look.
    pub scenario: Scenario,
    /// What was different where it was made; `None` where all words are the same.
    pub mismatch: Option<Mismatch>,
}

/// What was different where a scenario was made: the figures of the bids are the same, their words or the round's are not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mismatch {
    /// What was available there before anything was held back, where that is another amount than here.
    pub available: Option<Money>,
    /// Bids with another title, or asked for by somebody else. Decisions on them are marked.
    pub bids: Vec<BidRef>,
    /// Decisions that are not taken over: their bids are named only by a number that may say where they stood in a list,
    /// and what stands there has other words.
    pub left_out: Vec<LostDecision>,
}

/// What a scenario says of the fund it was made for, besides its contents.
pub(crate) struct Origin {
    pub words: Words,
    pub available: Money,
    /// The words of each bid, in the order of references.
    pub bids: Vec<BidWords>,
}

impl Origin {
    /// What is said of this fund.
    pub fn of(fund: &Fund) -> Self {
        Self {
            words: Words::of(fund),
            available: fund.uncommitted(),
            bids: BidWords::of_all(fund).map(|(_, words)| words).collect(),
        }
    }
}

/// Decisions on bids whose figures are known to be those of this fund. `None` where no bid has the words that were sent: it is
/// a list that only looks alike.
pub(crate) fn opened(fund: &Fund, sent: &Origin, decisions: Vec<(BidRef, BidEntry)>) -> Option<Arrival> {
    if Words::of(fund) == sent.words {
        return Some(Arrival { scenario: Scenario::of(decisions.into_iter()), mismatch: None });
    }
    let differs = |(at, (_, words)): &(usize, (_, BidWords))| sent.bids.get(*at) != Some(words);
    let others: Vec<BidRef> = BidWords::of_all(fund)
        .enumerate()
        .filter(differs)
        .map(|(_, (bid, _))| bid.reference.clone())
        .collect();
    if others.len() == fund.bids.len() && !others.is_empty() {
        return None;
    }
    let available = Some(sent.available).filter(|available| *available != fund.uncommitted());
    let mut mismatch = Mismatch { available, bids: Vec::new(), left_out: Vec::new() };
    let mut landed = Vec::with_capacity(decisions.len());
    for (reference, given) in decisions {
        if others.binary_search(&reference).is_err() {
            landed.push((reference, given));
        } else if fund.may_be_made_up(&reference) {
            let was = PastDecision::of(&given.decision.outcome, fund.bid(&reference));
            mismatch.left_out.push(LostDecision { bid: reference, was });
        } else {
            let given = marked(fund, &reference, given);
            landed.push((reference, given));
        }
    }
    mismatch.bids = others;
    Some(Arrival { scenario: Scenario::of(landed.into_iter()), mismatch: Some(mismatch) })
}

fn marked(fund: &Fund, reference: &BidRef, given: BidEntry) -> BidEntry {
    let BidEntry { decision, was } = given;
    // Marks are on what was decided: a file with others would not open again.
    if decision.outcome.is_undecided() && was.is_none() {
        return BidEntry { decision, was };
    }
    let was = was.unwrap_or_else(|| Box::new(PastDecision::of(&decision.outcome, fund.bid(reference))));
    BidEntry { decision, was: Some(Box::new(PastDecision { other_words: true, ..*was })) }
}

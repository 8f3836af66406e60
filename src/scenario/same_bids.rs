//! Decisions made on an earlier list, held against a list of the same bids that was brought anew.

use std::collections::HashMap;

use super::bid_entries::{BidEntry, PastDecision, Scenario};
use super::carry_over::decided;
use super::rank::Rank;
use super::{Award, Decision, Outcome, take_places};
use crate::fingerprint::lines_of;
use crate::fund::{Bid, Fund};
use crate::ids::{BidRef, LineId, UnitId};

/// What was decided on a bid of an earlier list, and which bid of another list that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierDecision {
    /// The bid in the earlier list.
    pub bid: BidRef,
    /// All that is said of it there.
    pub decision: Decision,
    /// Whether it is to be looked at again there.
    pub is_marked: bool,
    /// What was decided on it, as the other list has to take it.
    pub was: PastDecision,
    /// Which bid it is in the other list.
    pub here: SameBid,
}

/// Which bid of another list a bid is, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SameBid {
    /// It has the same title, and the same partnership asks.
    Words(BidRef),
    /// It has the same reference, which cannot be one that was made up, and another title or partnership.
    Reference(BidRef),
    /// Several bids have this title and partnership: only a person knows which is which.
    Several,
    /// It is not there.
    Nowhere,
}

impl SameBid {
    /// The bid in the other list.
    #[must_use]
    pub fn bid(&self) -> Option<&BidRef> {
        match self {
            Self::Words(bid) | Self::Reference(bid) => Some(bid),
            Self::Several | Self::Nowhere => None,
        }
    }
}

/// Every decision that was made on an earlier list, in the order of that list, with the bid of the other list that it was
/// made on. No two have the same bid there. A bid of which nothing but a reason is written is not decided.
#[must_use]
pub fn earlier_decisions(from: &Fund, scenario: &Scenario, to: &Fund) -> Vec<EarlierDecision> {
    let said = scenario.said().filter(|(_, given)| is_decided(given));
    let mut said: Vec<(&BidRef, PastDecision, &BidEntry)> =
        said.map(|(bid, given)| (bid, decided(from, bid, given), given)).collect();
    take_places(said.iter_mut().map(|(_, was, given)| (given.decision.outcome.rank(), was)).collect());
    let mut said: HashMap<&BidRef, (PastDecision, &BidEntry)> =
        said.into_iter().map(|(bid, was, given)| (bid, (was, given))).collect();
    let all = from.bids.iter().zip(same_bids(from, to)).filter_map(|(bid, here)| {
        let (was, given) = said.remove(&bid.reference)?;
        Some(EarlierDecision {
            bid: bid.reference.clone(),
            is_marked: given.was.is_some(),
            decision: given.decision.clone(),
            was: was.on(&here, (from, bid), to),
            here,
        })
    });
    all.collect()
}

impl Scenario {
    /// What is decided here, and the chosen decisions of an earlier list besides. What can be given is given as it was
    /// decided, and marked for another look where that comes to another amount or its bid has other words; what cannot be
    /// given is not decided, and marked. The reserve list goes on with those that are chosen, in their order. All else stays
    /// as it is.
    #[must_use]
    pub fn with_earlier<'a>(&self, to: &Fund, chosen: impl IntoIterator<Item = &'a EarlierDecision>) -> Self {
        let last = self.said().filter_map(|(_, given)| last_rank(given)).max();
        let last = last.map_or(0, Rank::number);
        let here = self.said().cloned();
        let carried = chosen.into_iter().filter_map(|earlier| {
            let bid = to.bid(earlier.here.bid()?)?;
            Some((bid.reference.clone(), earlier.was.clone().after(last).now(bid, &earlier.decision)))
        });
        Self::of(here.chain(carried))
    }
}

fn is_decided(given: &BidEntry) -> bool {
    let Decision { outcome, abstention, .. } = &given.decision;
    !outcome.is_undecided() || abstention.is_some() || given.was.is_some()
}

/// The place on the reserve list that a bid has, or had before it could not be given any more.
fn last_rank(given: &BidEntry) -> Option<Rank> {
    given.decision.outcome.rank().max(given.was.as_ref().and_then(|was| was.outcome.rank()))
}

impl PastDecision {
    /// The same as it has to be taken on a bid of another list. Where that may be another project its words are others;
    /// where an amount does not tell whether the same is given it is not known.
    fn on(self, here: &SameBid, (from, bid): (&Fund, &Bid), to: &Fund) -> Self {
        let is_other = matches!(here, SameBid::Reference(_)) && !self.outcome.is_undecided();
        let tells = from.currency == to.currency
            && here
                .bid()
                .and_then(|bid| to.bid(bid))
                .is_none_or(|now| is_made_alike(&self.outcome, bid, now));
        Self {
            amount: self.amount.filter(|_| tells),
            other_words: self.other_words || is_other,
            outcome: self.outcome,
        }
    }

    /// The same, where so many are on the reserve list before it.
    fn after(mut self, last: usize) -> Self {
        if let Outcome::Reserve { rank, .. } = &mut self.outcome {
            *rank = Rank::new(rank.number() + last).unwrap_or(*rank);
        }
        self
    }
}

/// Whether an award is of the same things in two bids: names of options, lines and units may be made up in both lists.
fn is_made_alike(outcome: &Outcome, one: &Bid, other: &Bid) -> bool {
    match outcome.award() {
        Some(Award::Option(id)) => {
            let (one, other) = (one.option(id), other.option(id));
            one.map(|option| &option.title) == other.map(|option| &option.title)
        }
        Some(Award::Parts(_)) => lines(one) == lines(other) && units(one) == units(other),
        _ => true,
    }
}

/// The lines of a bid: their names and their titles.
fn lines(bid: &Bid) -> Vec<(&LineId, &str)> {
    bid.lines.iter().map(|line| (&line.id, line.title.as_str())).collect()
}

/// What is counted in a bid: the names, and what people call it.
fn units(bid: &Bid) -> Vec<(&UnitId, &str)> {
    bid.units.iter().map(|unit| (&unit.id, unit.many.as_str())).collect()
}

/// For each bid of a list which one it is in another list. No two are the same one.
fn same_bids(from: &Fund, to: &Fund) -> Vec<SameBid> {
    let (before, after) = (by_words(from), by_words(to));
    let is_name = |bid: &BidRef| !from.may_be_made_up(bid) && !to.may_be_made_up(bid);
    let words = |(bid, words): (&Bid, Option<String>)| {
        let (here, there) = (alike(&before, words.as_ref()), alike(&after, words.as_ref()));
        let same = match (here, there) {
            (_, []) => return SameBid::Nowhere,
            ([_], [one]) => *one,
            (_, several) if several.contains(&&bid.reference) && is_name(&bid.reference) => &bid.reference,
            _ => return SameBid::Several,
        };
        SameBid::Words(same.clone())
    };
    let mut all: Vec<SameBid> = words_of_all(from).map(words).collect();
    let taken: Vec<BidRef> = all.iter().filter_map(SameBid::bid).cloned().collect();
    for (bid, here) in from.bids.iter().map(|bid| &bid.reference).zip(&mut all) {
        if *here == SameBid::Nowhere && to.bid(bid).is_some() && is_name(bid) && !taken.contains(bid) {
            *here = SameBid::Reference(bid.clone());
        }
    }
    all
}

/// The bids of a list that have these words; none where they tell no bid.
fn alike<'l, 'f>(list: &'l HashMap<String, Vec<&'f BidRef>>, words: Option<&String>) -> &'l [&'f BidRef] {
    words.and_then(|words| list.get(words)).map_or(&[], Vec::as_slice)
}

/// The bids of a list by their words.
fn by_words(fund: &Fund) -> HashMap<String, Vec<&BidRef>> {
    let mut bids: HashMap<String, Vec<&BidRef>> = HashMap::new();
    for (bid, words) in words_of_all(fund) {
        bids.entry(words.unwrap_or_default()).or_default().push(&bid.reference);
    }
    bids
}

/// Each bid in the order of its list with its words; `None` where nothing of its title counts, which tells no bid.
fn words_of_all(fund: &Fund) -> impl Iterator<Item = (&Bid, Option<String>)> {
    fund.bids_with_partnerships().map(|(bid, partnership)| {
        let words = lines_of(bid, &fund.partnerships[partnership]);
        (bid, Some(words).filter(|words| !words.starts_with('\n')))
    })
}

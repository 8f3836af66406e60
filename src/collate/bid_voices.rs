//! What all members say of one bid, and the figures that follow.

use super::ordered_amounts::{ExactAmount, OrderedAmounts, Spread};
use super::voice::Voice;
use crate::ids::BidRef;
use crate::money::Money;

/// What all members say of one bid. Only those who took a stand are counted: they fund it or give it £0. Who abstained,
/// has not decided, stood aside because of an interest or replied to other figures changes none of the numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BidVoices {
    /// Which bid.
    pub bid: BidRef,
    /// What each member says, in the order of the replies.
    pub voices: Vec<Voice>,
    /// How many took a stand.
    pub counted: usize,
    /// How many of them fund it, at whatever amount.
    pub funders: usize,
    /// How many of these fund it in full.
    pub in_full: usize,
    /// How many of these fund it at less.
    pub at_less: usize,
    /// How the amounts of those who took a stand spread, £0 counting as an amount; `None` where nobody took one.
    pub spread: Option<Spread>,
}

impl BidVoices {
    pub(super) fn of(bid: &BidRef, voices: Vec<Voice>) -> Self {
        let count = |is: fn(&Voice) -> bool| voices.iter().filter(|voice| is(voice)).count();
        Self {
            bid: bid.clone(),
            counted: count(|voice| voice.amount().is_some()),
            funders: count(|voice| voice.funds()),
            in_full: count(|voice| matches!(voice, Voice::InFull(_))),
            at_less: count(|voice| matches!(voice, Voice::Less(_))),
            spread: OrderedAmounts::of(stands(&voices)).map(|amounts| amounts.spread()),
            voices,
        }
    }

    /// Whose voice is of a kind, as places in the list of replies: `who(Voice::funds)`.
    pub fn who(&self, is: impl Fn(Voice) -> bool) -> impl Iterator<Item = usize> {
        let all = self.voices.iter().enumerate();
        all.filter(move |(_, voice)| is(**voice)).map(|(at, _)| at)
    }

    /// How many may decide on it: all but those who are left out, because of an interest or of other figures.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.who(|voice| !voice.is_left_out()).count()
    }

    /// Whether fewer than half of those who may decide on it took a stand.
    #[must_use]
    pub fn rests_on_few(&self) -> bool {
        self.counted * 2 < self.asked()
    }

    /// How far those who took a stand are from their median on average, rounded down to the penny: the measure of
    /// [`most_apart_first`](super::Collation::most_apart_first). £0 where nobody did.
    #[must_use]
    pub fn distance(&self) -> Money {
        self.exact_distance().rounded_down()
    }

    pub(super) fn exact_distance(&self) -> ExactAmount {
        let amounts = OrderedAmounts::of(stands(&self.voices));
        amounts.map_or(ExactAmount { pence: 0, over: 1 }, |amounts| amounts.mean_distance())
    }

    /// The amounts of those who fund it; `None` where nobody does.
    pub(super) fn funded(&self) -> Option<OrderedAmounts> {
        let funds = self.voices.iter().filter(|voice| voice.funds());
        OrderedAmounts::of(funds.filter_map(|voice| voice.amount()))
    }
}

fn stands(voices: &[Voice]) -> impl Iterator<Item = Money> {
    voices.iter().filter_map(|voice| voice.amount())
}

//! Starting from agreement: which bids enough members fund, at what, and how far the money goes.

use std::cmp::Reverse;

use super::bid_voices::BidVoices;
use super::collation::Collation;
use super::ordered_amounts::{ExactAmount, OrderedAmounts};
use super::penny_shares::whole_pence;
use super::voice::Voice;
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::{Award, Outcome, Scenario};

/// How many of those who took a stand on a bid have to fund it. Somebody always has to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quorum {
    /// Every one of them.
    All,
    /// All of them, or all but one where at least three took a stand.
    AllButOne,
    /// More than half of them.
    Most,
    /// This many or more, however many took a stand.
    AtLeast(usize),
}

/// At which of the amounts of those who fund a bid it is given; see [`Spread`](super::Spread) for what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The least of them.
    Least,
    /// Their median.
    Median,
    /// Their mean without the highest and the lowest.
    TrimmedMean,
    /// The most of them.
    Most,
}

/// The bids that enough members fund, as a ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// The bids that most members fund first; of bids with as many funders the first in the paper.
    pub rungs: Vec<Rung>,
    /// Where the fund runs out: the place of the first rung with a running sum above what is available; `None` where the
    /// money lasts.
    pub runs_out: Option<usize>,
}

/// One bid that enough members fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    /// Which bid.
    pub bid: BidRef,
    /// How many took a stand on it.
    pub counted: usize,
    /// How many of them fund it.
    pub funders: usize,
    /// How many have not decided on it.
    pub undecided: usize,
    /// How many may decide on it, those among them who abstained or have not decided.
    pub asked: usize,
    /// Whether fewer than half of those who may decide on it took a stand.
    pub rests_on_few: bool,
    /// What it is given: in full or an option where the sum is that, else another amount.
    pub award: Award,
    /// What that comes to.
    pub amount: Money,
    /// What it comes to with all rungs before it.
    pub running: Money,
}

impl Collation {
    /// The bids that enough members fund, each at the chosen one of their amounts.
    ///
    /// Where that does not come out in whole pence, the pence go by largest remainder: the last running sum is the exact sum
    /// rounded down, and no award is a penny or more away from its exact amount. An amount above [`Money::MOST`], as costs
    /// of a bid may come to, cannot be given, and that bid is not agreed.
    #[must_use]
    pub fn agreement(&self, fund: &Fund, who: Quorum, at: Level) -> Agreement {
        let mut agreed: Vec<(&BidVoices, &Bid, ExactAmount)> = Vec::new();
        for voices in self.bids.iter().filter(|voices| who.is_met(voices)) {
            if let (Some(bid), Some(amounts)) = (fund.bid(&voices.bid), voices.funded()) {
                agreed.push((voices, bid, at.of(&amounts)));
            }
        }
        agreed.retain(|(.., amount)| amount.pence <= Money::MOST.pence() * i128::from(amount.over));
        agreed.sort_by_key(|(voices, ..)| Reverse(voices.funders));
        let amounts: Vec<ExactAmount> = agreed.iter().map(|(.., amount)| *amount).collect();
        let mut running = Money::ZERO;
        let mut rungs = Vec::new();
        for ((voices, bid, _), pence) in agreed.into_iter().zip(whole_pence(&amounts)) {
            let amount = Money::from_many_pence(pence).unwrap_or_default();
            // Those who fund a bid give a penny or more, so there is always an award.
            let Some(award) = Award::of(amount, bid) else { continue };
            running = running + amount;
            rungs.push(Rung { award, amount, running, ..Rung::of(voices) });
        }
        let available = fund.available();
        let runs_out = rungs.iter().position(|rung| rung.running > available);
        Agreement { rungs, runs_out }
    }
}

impl Agreement {
    /// How many of the bids rest on fewer than half of those who may decide on them.
    #[must_use]
    pub fn on_few(&self) -> usize {
        self.rungs.iter().filter(|rung| rung.rests_on_few).count()
    }

    /// What the first so many rungs decide; every other bid is undecided.
    #[must_use]
    pub fn scenario(&self, rungs: usize) -> Scenario {
        let first = self.rungs.iter().take(rungs);
        Scenario::deciding(first.map(|rung| (rung.bid.clone(), Outcome::Funded(rung.award.clone()))))
    }
}

impl Rung {
    /// What the voices on a bid say, before it is given anything.
    fn of(voices: &BidVoices) -> Self {
        let BidVoices { counted, funders, .. } = *voices;
        Self {
            bid: voices.bid.clone(),
            counted,
            funders,
            undecided: voices.who(|voice| voice == Voice::Undecided).count(),
            asked: voices.asked(),
            rests_on_few: voices.rests_on_few(),
            award: Award::InFull,
            amount: Money::ZERO,
            running: Money::ZERO,
        }
    }
}

impl Quorum {
    /// What it means among so many, be they members or those who took a stand on a bid: all but one of two would be one, which
    /// is no agreement, so that it is all of them.
    #[must_use]
    pub fn among(self, count: usize) -> Self {
        if self == Self::AllButOne && count < 3 { Self::All } else { self }
    }

    fn is_met(self, voices: &BidVoices) -> bool {
        let BidVoices { counted, funders, .. } = *voices;
        let enough = match self.among(counted) {
            Self::All => funders == counted,
            Self::AllButOne => funders + 1 >= counted,
            Self::Most => funders * 2 > counted,
            Self::AtLeast(least) => funders >= least,
        };
        enough && funders > 0
    }
}

impl Level {
    fn of(self, amounts: &OrderedAmounts) -> ExactAmount {
        match self {
            Self::Least => amounts.least(),
            Self::Median => amounts.median(),
            Self::TrimmedMean => amounts.trimmed_mean(),
            Self::Most => amounts.most(),
        }
    }
}

//! What a scenario adds up to. Always computed, never stored.

use super::bid_entries::Scenario;
use crate::fund::{Bid, Fund};
use crate::ids::{OptionId, PartnershipId};
use crate::money::{Money, Share};
use crate::scenario::Outcome;

/// Every figure a board watches while it decides, in the fund's currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// All the money of the round.
    pub fund: Money,
    /// What was promised before.
    pub committed: Money,
    /// What the rules of the round hold back of the rest, and stays unspent.
    pub held_back: Money,
    /// The fund less what was committed and what is held back.
    pub available: Money,
    /// What may be given in all where the fund permits a tolerance, to the penny, rounded down.
    pub allowed: Option<Money>,
    /// What all bids ask for.
    pub requested: Money,
    /// What they ask for if each is taken at its cheapest published option.
    pub reduced: Money,
    /// What this scenario gives.
    pub funded: Money,
    /// What is left of the available money; negative where more was given than there is, and never held at zero.
    pub remaining: Money,
    /// How many bids are funded: all that are approved, also at £0.
    pub bids_funded: usize,
    /// How many bids are still to be decided, and have no abstention that says why not.
    pub undecided: usize,
    /// How many are on the reserve list.
    pub reserve: usize,
    /// How many are deferred.
    pub deferred: usize,
    /// How many are declined.
    pub declined: usize,
    /// On how many there is no say: abstained, or stood aside because of an interest.
    pub abstained: usize,
    /// The same by partnership, in the order of the paper, also those without a bid.
    pub partnerships: Vec<PartnershipSum>,
    /// What each bid is given, in the order of the paper.
    pub bids: Vec<Money>,
}

/// What one partnership asks for and is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnershipSum {
    /// Which one.
    pub id: PartnershipId,
    /// How many bids it made.
    pub bids: usize,
    /// How many of them are funded.
    pub bids_funded: usize,
    /// What they ask for.
    pub requested: Money,
    /// What they ask for at their cheapest published options.
    pub reduced: Money,
    /// What they are given.
    pub funded: Money,
    /// That as part of the available money; `None` where none is available.
    pub share: Option<Share>,
}

/// Whether what remains would carry a bid that is given nothing yet: worked out for each bid that is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It is given something already.
    Funded,
    /// It fits in full.
    Fits,
    /// It does not fit in full, but its cheapest published option does.
    OptionFits(OptionId),
    /// Not even its cheapest form fits; by how much.
    Lacks(Money),
}

impl Ledger {
    /// Adds up a scenario of this fund.
    #[must_use]
    pub fn of(fund: &Fund, scenario: &Scenario) -> Self {
        let (total, committed, held_back) = (fund.total(), fund.committed(), fund.held_back());
        let available = total - committed - held_back;
        let partnerships = asked(fund);
        let mut ledger = Self {
            fund: total,
            committed,
            held_back,
            available,
            allowed: fund.tolerance.map(|tolerance| tolerance.of(available)),
            requested: partnerships.iter().map(|p| p.requested).sum(),
            reduced: partnerships.iter().map(|p| p.reduced).sum(),
            funded: Money::ZERO,
            remaining: available,
            bids_funded: 0,
            undecided: 0,
            reserve: 0,
            deferred: 0,
            declined: 0,
            abstained: 0,
            partnerships,
            bids: Vec::new(),
        };
        ledger.give(fund, scenario);
        ledger
    }

    /// Adds up another scenario of the same fund: what is asked for stays, what is given is worked out anew.
    pub fn give(&mut self, fund: &Fund, scenario: &Scenario) {
        self.bids = fund.bids.iter().map(|bid| scenario.outcome(&bid.reference).amount(bid)).collect();
        for sum in &mut self.partnerships {
            (sum.bids_funded, sum.funded) = (0, Money::ZERO);
        }
        for ((bid, partnership), given) in fund.bids_with_partnerships().zip(&self.bids) {
            if scenario.outcome(&bid.reference).is_funded() {
                let sum = &mut self.partnerships[partnership];
                sum.bids_funded += 1;
                sum.funded = sum.funded + *given;
            }
        }
        for sum in &mut self.partnerships {
            sum.share = sum.funded.share_of(self.available);
        }
        self.count(fund, scenario);
        self.bids_funded = self.partnerships.iter().map(|p| p.bids_funded).sum();
        self.funded = self.partnerships.iter().map(|p| p.funded).sum();
        self.remaining = self.available - self.funded;
    }

    fn count(&mut self, fund: &Fund, scenario: &Scenario) {
        (self.undecided, self.reserve, self.deferred, self.declined, self.abstained) = (0, 0, 0, 0, 0);
        for bid in &fund.bids {
            let decision = scenario.decision(&bid.reference);
            match &decision.outcome {
                Outcome::Undecided if decision.abstention.is_some() => self.abstained += 1,
                Outcome::Undecided => self.undecided += 1,
                Outcome::Funded(_) => {}
                Outcome::Reserve { .. } => self.reserve += 1,
                Outcome::Deferred => self.deferred += 1,
                Outcome::Declined => self.declined += 1,
            }
        }
    }

    /// By how much more was given than there is; `None` while the money lasts.
    #[must_use]
    pub fn over_by(&self) -> Option<Money> {
        self.remaining.is_negative().then(|| -self.remaining)
    }
}

/// What each partnership asks for, and nothing given.
fn asked(fund: &Fund) -> Vec<PartnershipSum> {
    let mut sums: Vec<PartnershipSum> =
        fund.partnerships.iter().map(|p| PartnershipSum::none(&p.id)).collect();
    for (bid, partnership) in fund.bids_with_partnerships() {
        let sum = &mut sums[partnership];
        sum.bids += 1;
        sum.requested = sum.requested + bid.requested;
        sum.reduced = sum.reduced + bid.least();
    }
    sums
}

impl PartnershipSum {
    fn none(id: &PartnershipId) -> Self {
        let nothing = Money::ZERO;
        let (requested, reduced, funded) = (nothing, nothing, nothing);
        Self { id: id.clone(), bids: 0, bids_funded: 0, requested, reduced, funded, share: None }
    }
}

impl Fit {
    /// Whether a bid that is given so much could be given something, or more, of what remains.
    #[must_use]
    pub fn of(bid: &Bid, funded: Money, remaining: Money) -> Self {
        if funded > Money::ZERO {
            return Self::Funded;
        }
        if bid.requested <= remaining {
            return Self::Fits;
        }
        match bid.cheapest_option() {
            Some(option) if option.amount <= remaining => Self::OptionFits(option.id.clone()),
            _ => Self::Lacks(bid.least() - remaining),
        }
    }
}

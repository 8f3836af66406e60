//! The reserve list with its sums: what has to come back until each bid on it can be given what it waits for, and which can be now.

use crate::fund::Fund;
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::{Award, Edit, Outcome, Scenario};

/// The bids on the reserve list, the first in line first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReserveList {
    /// Each with what it waits for.
    pub places: Vec<ReservePlace>,
}

/// One bid on the reserve list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReservePlace {
    /// Which bid.
    pub bid: BidRef,
    /// What it would be given.
    pub award: Award,
    /// What that comes to: pounds and pence.
    pub amount: Money,
    /// What more there has to be until it can be given, with all before it on the list; nothing where what remains is enough.
    pub needs: Money,
    /// Whether what remains would carry it by itself, out of its turn.
    pub fits_alone: bool,
}

impl ReserveList {
    /// The list of a scenario of which so much remains to be given: less than nothing where more is given than there is.
    #[must_use]
    pub fn of(fund: &Fund, scenario: &Scenario, remaining: Money) -> Self {
        let mut before = Money::ZERO;
        let places = scenario.reserve_list().into_iter().filter_map(|reference| {
            let award = scenario.outcome(reference).award()?.clone();
            let amount = award.amount(fund.bid(reference)?);
            before = before + amount;
            let needs = (before - remaining).max(Money::ZERO);
            Some(ReservePlace {
                bid: reference.clone(),
                award,
                amount,
                needs,
                fits_alone: amount <= remaining,
            })
        });
        Self { places: places.collect() }
    }

    /// The first on the list, where what remains is enough for it.
    #[must_use]
    pub fn first_that_fits(&self) -> Option<&ReservePlace> {
        self.places.first().filter(|first| first.needs == Money::ZERO)
    }
}

impl ReservePlace {
    /// Gives the bid what it waits for: it leaves the list, and the others move up.
    #[must_use]
    pub fn fund(&self) -> Edit {
        Edit::Decide(self.bid.clone(), Outcome::Funded(self.award.clone()))
    }
}

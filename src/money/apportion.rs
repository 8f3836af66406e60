//! Money shared out exactly: by weight, in whole steps, to nobody more than their most or less than they can use.

use super::amount::Money;

/// A share in money that is to be shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// How much it counts beside the others: of two with the weights 2 and 1 the first gets twice as much. Not negative.
    pub weight: i128,
    /// The most it can be given.
    pub most: Money,
    /// The least that is of use: it is given this or more, or nothing. Above [`Claim::most`] it gets nothing.
    pub least: Money,
}

/// What each claim is given, and what could not be shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// By claim, in their order.
    pub amounts: Vec<Money>,
    /// What is left: less than a step, or nobody could be given another one.
    pub left: Money,
}

/// How far a claim has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// It shares in what there is.
    Open,
    /// It has its most.
    Full,
    /// It gets nothing.
    Out,
}

/// Shares money out by weight. What a claim cannot take, as it has its most or its share is of no use to it, goes to the
/// others. All shares are rounded down to whole steps, and the steps that are then left go to where most was cut off, of
/// equals to the first (the method of Hamilton, as for seats). A claim that has its most has it to the penny.
///
/// Of claims that get too little to be of use, the one goes first that is furthest from its least, of equals the last. What is
/// left in the end is shared out among those that were given nothing and could use it, in the same way, until there are none.
///
/// The amounts and what is left come to the money exactly. But for steps that go to one of two equals, the order of the claims
/// does not matter.
#[must_use]
pub fn apportion(money: Money, claims: &[Claim], step: Money) -> Shares {
    let mut amounts = vec![Money::ZERO; claims.len()];
    let mut left = money.max(Money::ZERO);
    loop {
        let could_use = |at: &usize| {
            let usable = claims[*at].usable(step);
            amounts[*at] == Money::ZERO && usable.is_some_and(|usable| usable <= left)
        };
        let places: Vec<usize> = (0..claims.len()).filter(could_use).collect();
        if places.is_empty() {
            return Shares { amounts, left };
        }
        let shared = Round::new(left, places.iter().map(|at| claims[*at]).collect(), step).shared();
        for (at, amount) in places.into_iter().zip(shared) {
            amounts[at] = amount;
            left = left - amount;
        }
    }
}

impl Claim {
    /// The smallest amount that is of use to it, in whole steps or all it can be given; `None` where there is none.
    fn usable(&self, step: Money) -> Option<Money> {
        let is_claim = self.weight > 0 && self.most > Money::ZERO && self.least <= self.most;
        let step = step.pence().max(1);
        let steps = Money::from_many_pence((self.least.pence().max(1) + step - 1) / step * step)?;
        is_claim.then_some(steps.min(self.most))
    }
}

/// Claims while they are worked out, in pence.
struct Round {
    pence: i128,
    step: i128,
    claims: Vec<Claim>,
    standing: Vec<Standing>,
}

impl Round {
    fn new(money: Money, claims: Vec<Claim>, step: Money) -> Self {
        let standing = vec![Standing::Open; claims.len()];
        Self { pence: money.pence(), step: step.pence().max(1), claims, standing }
    }

    /// What each is given.
    fn shared(mut self) -> Vec<Money> {
        while self.fill() || self.drop_one() {}
        self.in_steps()
    }

    /// The claims that share, with their places.
    fn open(&self) -> impl Iterator<Item = (usize, &Claim)> {
        let all = self.claims.iter().enumerate();
        all.filter(|(at, _)| self.standing[*at] == Standing::Open)
    }

    /// What those that have their most leave for the others.
    fn pool(&self) -> i128 {
        let full = (0..self.claims.len()).filter(|at| self.standing[*at] == Standing::Full);
        self.pence - full.map(|at| self.claims[at].most.pence()).sum::<i128>()
    }

    fn weights(&self) -> i128 {
        self.open().map(|(_, claim)| claim.weight).sum()
    }

    /// Gives every claim its most that would be given as much or more; whether there was one.
    fn fill(&mut self) -> bool {
        let (pool, weights) = (self.pool(), self.weights());
        let is_full = |claim: &Claim| pool * claim.weight >= claim.most.pence() * weights;
        let full: Vec<usize> = self.open().filter(|(_, claim)| is_full(claim)).map(|(at, _)| at).collect();
        full.iter().for_each(|at| self.standing[*at] = Standing::Full);
        !full.is_empty()
    }

    /// Drops the claim that is furthest from the least it can use; whether there was one that is below.
    fn drop_one(&mut self) -> bool {
        let (pool, weights) = (self.pool(), self.weights());
        let steps = |claim: &Claim| pool * claim.weight / weights / self.step * self.step;
        let is_below = |claim: &Claim| steps(claim) < claim.least.pence();
        let below = self.open().filter(|(_, claim)| is_below(claim));
        // As parts of their least: the weight over the least is smallest.
        let furthest = below.reduce(|one, next| {
            let across = (next.1.weight * one.1.least.pence(), one.1.weight * next.1.least.pence());
            if across.0 <= across.1 { next } else { one }
        });
        let place = furthest.map(|(at, _)| at);
        place.into_iter().for_each(|at| self.standing[at] = Standing::Out);
        place.is_some()
    }

    /// What each is given, by largest remainder.
    fn in_steps(&self) -> Vec<Money> {
        let (pool, weights) = (self.pool(), self.weights());
        let mut pence: Vec<i128> = self.claims.iter().map(|claim| claim.most.pence()).collect();
        let mut remainders: Vec<(i128, usize)> = Vec::new();
        for (at, standing) in self.standing.iter().enumerate() {
            match standing {
                Standing::Full => {}
                Standing::Out => pence[at] = 0,
                Standing::Open => {
                    let share = pool * self.claims[at].weight;
                    pence[at] = share / weights / self.step * self.step;
                    remainders.push((share - pence[at] * weights, at));
                }
            }
        }
        remainders.sort_by_key(|(remainder, at)| (-remainder, *at));
        let left = pool - remainders.iter().map(|(_, at)| pence[*at]).sum::<i128>();
        self.give_steps(&mut pence, &remainders, left);
        pence.into_iter().map(|pence| Money::from_many_pence(pence).unwrap_or_default()).collect()
    }

    /// Gives one more step to each in turn, until nobody can be given another. A claim with nothing that cannot be given a whole step
    /// is given its most.
    fn give_steps(&self, pence: &mut [i128], turns: &[(i128, usize)], mut left: i128) {
        let mut gives = true;
        while gives {
            gives = false;
            for (_, at) in turns {
                let room = self.claims[*at].most.pence() - pence[*at];
                let more = if pence[*at] == 0 { self.step.min(room) } else { self.step };
                if more <= room.min(left) {
                    (pence[*at], left, gives) = (pence[*at] + more, left - more, true);
                }
            }
        }
    }
}

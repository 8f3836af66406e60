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
/// The amounts and what is left come to the money exactly. Of claims that get too little to be of use, the one goes first that
/// is furthest from its least, of equals the last.
#[must_use]
pub fn apportion(money: Money, claims: &[Claim], step: Money) -> Shares {
    let mut round = Round::new(money, claims, step);
    while round.fill() || round.drop_one() {}
    let amounts = round.in_steps();
    let left = money - amounts.iter().copied().sum();
    Shares { amounts, left }
}

/// The claims while they are worked out, in pence.
struct Round<'a> {
    pence: i128,
    step: i128,
    claims: &'a [Claim],
    standing: Vec<Standing>,
}

impl<'a> Round<'a> {
    fn new(money: Money, claims: &'a [Claim], step: Money) -> Self {
        let is_claim =
            |claim: &Claim| claim.weight > 0 && claim.most > Money::ZERO && claim.least <= claim.most;
        let standing = |claim| if is_claim(claim) { Standing::Open } else { Standing::Out };
        Self {
            pence: money.pence().max(0),
            step: step.pence().max(1),
            claims,
            standing: claims.iter().map(standing).collect(),
        }
    }

    /// The claims that share, with their places.
    fn open(&self) -> impl Iterator<Item = (usize, &'a Claim)> {
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
        let mut left = pool - remainders.iter().map(|(_, at)| pence[*at]).sum::<i128>();
        let mut gives = true;
        while gives {
            gives = false;
            for (_, at) in &remainders {
                if left >= self.step && pence[*at] + self.step <= self.claims[*at].most.pence() {
                    (pence[*at], left, gives) = (pence[*at] + self.step, left - self.step, true);
                }
            }
        }
        pence.into_iter().map(|pence| Money::from_many_pence(pence).unwrap_or_default()).collect()
    }
}

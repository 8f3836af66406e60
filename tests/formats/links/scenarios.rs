//! What links are made from: decisions with names, and scenarios that chance makes.

use support::round::round;
use tranche::link::{self, BadLink, Extras, LinkScenario};
use tranche::{Award, Bid, Cost, Edit, Fund, LineShare, Money, Outcome, Parts, Rank, Scenario};

pub fn pence(pence: i64) -> Money {
    Money::from_pence(pence)
}

pub fn in_full() -> Outcome {
    Outcome::Funded(Award::InFull)
}

pub fn other(pounds: i64) -> Outcome {
    Outcome::Funded(Award::Other(pence(pounds * 100)))
}

pub fn reduced() -> Outcome {
    Outcome::Funded(Award::Option("reduced".try_into().unwrap()))
}

pub fn parts(lines: &[(&str, LineShare)], units: &[(&str, u32)]) -> Outcome {
    let mut parts = Parts::default();
    for (id, taken) in lines {
        parts = parts.with_line((*id).try_into().unwrap(), Some(*taken));
    }
    for (id, count) in units {
        parts = parts.with_units((*id).try_into().unwrap(), *count);
    }
    Outcome::Funded(Award::Parts(parts))
}

pub fn reserve(rank: usize, award: Award) -> Outcome {
    Outcome::Reserve { rank: Rank::new(rank).unwrap(), award }
}

#[track_caller]
pub fn decided<'a>(fund: &Fund, outcomes: impl IntoIterator<Item = (&'a str, Outcome)>) -> Scenario {
    let mut scenario = Scenario::default();
    for (bid, outcome) in outcomes {
        scenario.apply(fund, &Edit::Decide(bid.try_into().unwrap(), outcome)).unwrap();
    }
    scenario
}

/// What arrives of a link of these decisions with nothing added.
pub fn received(scenario: &Scenario) -> LinkScenario {
    LinkScenario { scenario: scenario.clone(), mismatch: None, extras: Extras::default(), is_older: false }
}

/// Finds a text refused beside the real round.
#[track_caller]
pub fn refuses(text: &str, why: BadLink) {
    assert_eq!(link::read(&round(), text), Err(why), "{text}");
}

/// Numbers that only look like chance, the same on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn up_to(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.up_to(end as u64)).unwrap()
    }

    /// Any outcome that the bid can have now.
    pub fn outcome(&mut self, scenario: &Scenario, bid: &Bid) -> Outcome {
        match self.up_to(9) {
            0 => Outcome::Undecided,
            1 => Outcome::Deferred,
            2 => Outcome::Declined,
            3 | 4 => {
                let others = scenario.reserve_list().iter().filter(|one| **one != &bid.reference).count();
                reserve(1 + self.below(others + 1), self.award(bid))
            }
            _ => Outcome::Funded(self.award(bid)),
        }
    }

    fn award(&mut self, bid: &Bid) -> Award {
        match self.up_to(5) {
            0 => Award::InFull,
            1 if !bid.options.is_empty() => Award::Option(bid.options[0].id.clone()),
            1 | 2 if !bid.lines.is_empty() => self.parts(bid),
            3 => Award::Above(bid.requested + pence(1 + i64::try_from(self.up_to(90_000)).unwrap())),
            _ => {
                let step = [100_000, 10_000, 100, 1][self.below(4)];
                let most = u64::try_from(bid.requested.pence() / i128::from(step)).unwrap();
                Award::Other(pence(step * (1 + i64::try_from(self.up_to(most)).unwrap())))
            }
        }
    }

    /// Parts that come to something.
    fn parts(&mut self, bid: &Bid) -> Award {
        let mut parts = Parts::default();
        for line in &bid.lines {
            if let Cost::Amount { reducible_to, .. } = line.cost {
                let taken = match self.up_to(3) {
                    0 => None,
                    1 if reducible_to.is_some() => Some(LineShare::Reduced),
                    _ => Some(LineShare::Full),
                };
                parts = parts.with_line(line.id.clone(), taken);
            }
        }
        for unit in &bid.units {
            let count = self.up_to(u64::from(unit.count) + 1);
            parts = parts.with_units(unit.id.clone(), count.try_into().unwrap());
        }
        let parts = if parts.amount(bid) > Money::ZERO { parts } else { Parts::all(bid) };
        Award::Parts(parts)
    }
}

/// Two hundred scenarios of the round, reached by editing, and their links, no two the same.
pub fn two_hundred(fund: &Fund) -> Vec<(Scenario, String)> {
    let mut dice = Dice(2013);
    let mut links = vec![(Scenario::default(), link::write(fund, &Scenario::default()))];
    while links.len() < 200 {
        let mut scenario = Scenario::default();
        for _ in 0..dice.up_to(20) {
            let bid = &fund.bids[dice.below(13)];
            let edit = Edit::Decide(bid.reference.clone(), dice.outcome(&scenario, bid));
            scenario.apply(fund, &edit).unwrap();
        }
        let code = link::write(fund, &scenario);
        if links.iter().all(|(_, earlier)| *earlier != code) {
            links.push((scenario, code));
        }
    }
    links
}

//! Funds of every kind, and sittings that reach whatever editing can reach.

mod besides;

use std::sync::Arc;

use besides::facts;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};
use tranche::{
    Bid, BidRef, Cost, Decision, Edit, Fund, FundFile, Group, Line, Money, Partnership, Parts, Precision,
    PublishedOption, Refusal, Scenario, Sitting, Stated, Sum, Taken, Tolerance, Unit, Worked,
};

/// From nothing to the largest amount, mostly in thousands and pounds as papers have them, some to the penny.
pub fn amounts() -> impl Strategy<Value = Money> {
    prop_oneof![
        4 => (0..500_i64).prop_map(|thousands| Money::from_pence(thousands * 100_000)),
        3 => (0..200_000_i64).prop_map(|pounds| Money::from_pence(pounds * 100)),
        3 => (0..20_000_000_i64).prop_map(Money::from_pence),
        1 => Just(Money::ZERO),
        1 => Just(Money::MOST),
    ]
}

/// Some thousandths of an amount, to the penny.
fn part(whole: Money, per_mille: u32) -> Money {
    Money::from_pence(i64::try_from(whole.pence() * i128::from(per_mille) / 1000).unwrap())
}

/// A name that people might give, also with capitals, spaces and accents.
fn name<T: TryFrom<String, Error: std::fmt::Debug>>(stem: &str, at: usize) -> T {
    let endings = ["", " b", "-É", ".1", " per x", "\u{202f}£"];
    format!("{stem}{}{}", at / endings.len(), endings[at % endings.len()]).try_into().unwrap()
}

prop_compose! {
    fn units()(units in vec((prop_oneof![1..30_u32, Just(100_000)], vec(amounts(), 1..3)), 0..3)) -> (Vec<Unit>, Vec<Cost>) {
        let mut costs = Vec::new();
        let mut counted = Vec::new();
        for (at, (count, prices)) in units.into_iter().enumerate() {
            let id: tranche::UnitId = name("unit", at);
            costs.extend(prices.into_iter().map(|each| Cost::PerUnit { each, per: id.clone() }));
            counted.push(Unit { id, one: "thing".to_owned(), many: "things".to_owned(), count });
        }
        (counted, costs)
    }
}

prop_compose! {
    fn sum_cost()(amount in amounts(), to in proptest::option::of(0..1000_u32)) -> Cost {
        let reducible_to = to.map(|to| part(amount, to)).filter(|to| *to < amount);
        Cost::Amount { amount, reducible_to }
    }
}

prop_compose! {
    fn lines()((units, priced) in units(), sums in vec(sum_cost(), 0..5))
        (costs in Just([priced, sums].concat()).prop_shuffle(), units in Just(units),
         extras in vec((0..3_u8, any::<bool>()), 12)) -> (Vec<Unit>, Vec<Line>) {
        let lines = costs.into_iter().zip(extras).enumerate().map(|(at, (cost, (precision, worked)))| Line {
            id: name("line", at),
            title: format!("Line {at}"),
            cost,
            precision: [Precision::Exact, Precision::UpTo, Precision::Approximate][usize::from(precision)],
            worked: worked.then(|| Worked { times: 3, of: "hours".to_owned(), each: Money::from_pence(5) }),
            place: String::new(),
        });
        (units, lines.collect())
    }
}

prop_compose! {
    fn bids_of(reference: BidRef, partnerships: usize)
        (requested in amounts(), (units, lines) in lines(), options in vec(0..=1000_u32, 0..4),
         facts in facts(), by in 0..partnerships, themes in subsequence(vec!["Violence", "Young people", "Roads"], 0..=3)) -> Bid {
        let options = options.into_iter().enumerate().map(|(at, to)| PublishedOption {
            id: name("option", at),
            title: "Reduced".to_owned(),
            amount: part(requested, to),
            line: None,
            place: String::new(),
        });
        Bid {
            title: format!("What {reference} is for"),
            reference: reference.clone(),
            partnership: name("p", by),
            purpose: String::new(),
            themes: themes.into_iter().map(str::to_owned).collect(),
            requested,
            place: "Appendix A".to_owned(),
            units,
            lines,
            options: options.collect(),
            notes: Vec::new(),
            facts,
        }
    }
}

prop_compose! {
    fn some_bids(partnerships: usize)
        (references in subsequence((0..30).collect::<Vec<usize>>(), 0..=12).prop_shuffle())
        (bids in references.into_iter().map(|at| bids_of(name("B", at), partnerships)).collect::<Vec<_>>())
        -> Vec<Bid> {
        bids
    }
}

prop_compose! {
    /// A fund file that holds, as anyone might write it.
    pub fn files()(partnerships in 1..5_usize)
        (bids in some_bids(partnerships), partnerships in Just(partnerships),
         sources in vec(amounts(), 1..3), commitments in vec(amounts(), 0..3),
         stated in vec(amounts(), 0..3), tolerance in proptest::option::of(0..=1000_u16)) -> FundFile {
        let sum = |amount| Sum { title: "A sum".to_owned(), amount, place: String::new() };
        let mut file = FundFile {
            format: String::new(),
            id: "a-round".try_into().unwrap(),
            title: "A round".to_owned(),
            period: "2031".to_owned(),
            currency: "GBP".to_owned().try_into().unwrap(),
            group: Group { one: "ward".to_owned(), many: "wards".to_owned() },
            paper: None,
            sources: sources.into_iter().map(sum).collect(),
            commitments: commitments.into_iter().map(sum).collect(),
            tolerance: tolerance.and_then(Tolerance::from_per_mille),
            partnerships: (0..partnerships)
                .map(|at| Partnership { id: name("p", at), name: format!("Ward {at}"), short: String::new() })
                .collect(),
            bids,
            stated: stated
                .into_iter()
                .map(|amount| Stated { of: tranche::Figure::Requested, partnership: None, amount, place: String::new() })
                .collect(),
        };
        file.needed_format().clone_into(&mut file.format);
        file
    }
}

/// A fund of any kind.
pub fn funds() -> impl Strategy<Value = Fund> {
    files().prop_map(|file| Fund::new(file).unwrap())
}

/// Something a person tries. Some of it will be refused.
#[derive(Clone, Debug)]
pub enum Step {
    Decide(Index, Choice),
    StartAgain,
    Undo,
    Redo,
}

/// What a person picks for a bid, before it is known what the bid has to offer.
#[derive(Clone, Debug)]
pub enum Choice {
    NotFunded,
    InFull,
    Option(Index),
    Parts(Vec<u8>, Vec<Index>),
    Share(u32),
    Amount(Money),
    Above(Money),
}

pub fn choices() -> impl Strategy<Value = Choice> {
    prop_oneof![
        1 => Just(Choice::NotFunded),
        2 => Just(Choice::InFull),
        2 => any::<Index>().prop_map(Choice::Option),
        4 => (vec(0..3_u8, 12), vec(any::<Index>(), 3)).prop_map(|(lines, units)| Choice::Parts(lines, units)),
        2 => (0..1100_u32).prop_map(Choice::Share),
        1 => amounts().prop_map(Choice::Amount),
        1 => amounts().prop_map(Choice::Above),
    ]
}

/// A choice for every bid there may be.
pub fn choices_for_all() -> impl Strategy<Value = Vec<Choice>> {
    vec(choices(), 12)
}

/// A sitting's worth of what a person tries.
pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        12 => (any::<Index>(), choices()).prop_map(|(bid, choice)| Step::Decide(bid, choice)),
        1 => Just(Step::StartAgain),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ];
    vec(step, 0..30)
}

/// The decision a person means by a choice, whether the bid allows it or not.
pub fn decision(bid: &Bid, choice: &Choice) -> Decision {
    match choice {
        Choice::NotFunded => Decision::NotFunded,
        Choice::InFull => Decision::InFull,
        Choice::Option(_) if bid.options.is_empty() => Decision::Option("none".try_into().unwrap()),
        Choice::Option(at) => Decision::Option(at.get(&bid.options).id.clone()),
        Choice::Parts(lines, units) => {
            let mut parts = Parts::default();
            let sums = bid.lines.iter().filter(|line| matches!(line.cost, Cost::Amount { .. }));
            for (line, taken) in sums.zip(lines) {
                let taken = [None, Some(Taken::Full), Some(Taken::Reduced)][usize::from(*taken)];
                parts = parts.with_line(line.id.clone(), taken);
            }
            for (unit, count) in bid.units.iter().zip(units) {
                let count = count.index(usize::try_from(unit.count).unwrap() + 1);
                parts = parts.with_units(unit.id.clone(), count.try_into().unwrap());
            }
            Decision::Parts(parts)
        }
        Choice::Share(per_mille) => Decision::Other(part(bid.requested, *per_mille)),
        Choice::Amount(amount) => Decision::Other(*amount),
        Choice::Above(amount) => Decision::Above(*amount),
    }
}

/// What a person has in the end.
pub fn reached(fund: &Fund, steps: &[Step]) -> Scenario {
    sit(fund, steps, |_, _, _| {}).scenario().clone()
}

/// Does what a person tries, and hands over the sitting before and after every edit with what came of it.
pub fn sit(
    fund: &Fund,
    steps: &[Step],
    mut seen: impl FnMut(&Sitting, &Sitting, Result<(), Refusal>),
) -> Sitting {
    let mut sitting = Sitting::resume(Arc::new(fund.clone()), Scenario::default());
    for step in steps {
        let before = sitting.clone();
        let edit = match step {
            Step::Decide(..) if fund.bids.is_empty() => {
                Edit::Decide("nobody".try_into().unwrap(), Decision::InFull)
            }
            Step::Decide(at, choice) => {
                let bid = at.get(&fund.bids);
                Edit::Decide(bid.reference.clone(), decision(bid, choice))
            }
            Step::StartAgain => Edit::StartAgain,
            Step::Undo => {
                sitting.undo();
                continue;
            }
            Step::Redo => {
                sitting.redo();
                continue;
            }
        };
        let outcome = sitting.apply(&edit);
        seen(&before, &sitting, outcome);
    }
    sitting
}

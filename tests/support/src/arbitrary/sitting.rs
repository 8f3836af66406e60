//! Sittings that reach whatever editing can reach.

use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use tranche::{
    Abstention, Award, Bid, BidRef, Cost, Edit, Explanation, Fund, History, LineShare, Money, OptionId,
    Outcome, Parts, Rank, Refusal, Scenario,
};

use super::{amounts, part};

/// Something a person tries. Some of it will be refused.
#[derive(Clone, Debug)]
pub enum Step {
    Decide(Index, Choice),
    Abstain(Index, Abstention),
    Explain(Index, Explanation),
    /// A place on the reserve list beyond its end.
    BeyondTheList(Index),
    TakeAll,
    StartAgain,
    Undo,
    Redo,
}

/// What a person picks for a bid, before it is known what the bid has to offer.
#[derive(Clone, Debug)]
pub enum Choice {
    Undecided,
    Deferred,
    Declined,
    /// Somewhere on the reserve list.
    Reserve(Index, Box<Choice>),
    InFull,
    Option(Index),
    Parts(Vec<u8>, Vec<Index>),
    Share(u32),
    Amount(Money),
    Above(Money),
}

/// What gives an award, or would.
fn awards() -> impl Strategy<Value = Choice> {
    prop_oneof![
        2 => Just(Choice::InFull),
        2 => any::<Index>().prop_map(Choice::Option),
        4 => (vec(0..3_u8, 12), vec(any::<Index>(), 3)).prop_map(|(lines, units)| Choice::Parts(lines, units)),
        2 => (0..1100_u32).prop_map(Choice::Share),
        1 => amounts().prop_map(Choice::Amount),
        1 => amounts().prop_map(Choice::Above),
    ]
}

pub fn choices() -> impl Strategy<Value = Choice> {
    prop_oneof![
        1 => Just(Choice::Undecided),
        1 => Just(Choice::Deferred),
        1 => Just(Choice::Declined),
        6 => (any::<Index>(), awards()).prop_map(|(at, award)| Choice::Reserve(at, Box::new(award))),
        12 => awards(),
    ]
}

/// A choice for every bid there may be.
pub fn choices_for_all() -> impl Strategy<Value = Vec<Choice>> {
    vec(choices(), 12)
}

/// Reasons and conditions of every kind, also longer ones than there may be.
pub fn explanations() -> impl Strategy<Value = Explanation> {
    let text = || {
        let long = (1_999..=2_001_usize).prop_map(|length| "é".repeat(length));
        prop_oneof![6 => Just(String::new()), 6 => "[a-zé£\n\"\\\\ ]{1,12}", 2 => any::<String>(), 1 => long]
    };
    (text(), text()).prop_map(|(reason, conditions)| Explanation { reason, conditions })
}

fn abstentions() -> impl Strategy<Value = Abstention> {
    prop_oneof![Just(Abstention::Abstained), Just(Abstention::Interest)]
}

/// A sitting's worth of what a person tries.
pub fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        14 => (any::<Index>(), choices()).prop_map(|(bid, choice)| Step::Decide(bid, choice)),
        2 => (any::<Index>(), abstentions()).prop_map(|(bid, why)| Step::Abstain(bid, why)),
        3 => (any::<Index>(), explanations()).prop_map(|(bid, why)| Step::Explain(bid, why)),
        1 => any::<Index>().prop_map(Step::BeyondTheList),
        1 => Just(Step::TakeAll),
        1 => Just(Step::StartAgain),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ];
    vec(step, 0..30)
}

/// The outcome a person means by a choice, whether the bid allows it or not.
pub fn outcome(scenario: &Scenario, bid: &Bid, choice: &Choice) -> Outcome {
    match choice {
        Choice::Undecided => Outcome::Undecided,
        Choice::Deferred => Outcome::Deferred,
        Choice::Declined => Outcome::Declined,
        Choice::Reserve(at, choice) => {
            let rank = Rank::new(at.index(places(scenario, &bid.reference)) + 1).unwrap();
            Outcome::Reserve { rank, award: award(bid, choice) }
        }
        other => Outcome::Funded(award(bid, other)),
    }
}

/// How many places there would be on the reserve list with that bid on it.
fn places(scenario: &Scenario, bid: &BidRef) -> usize {
    let others = scenario.reserve_list().iter().filter(|one| **one != bid).count();
    others + 1
}

fn award(bid: &Bid, choice: &Choice) -> Award {
    match choice {
        Choice::Option(_) if bid.options.is_empty() => Award::Option(OptionId::try_from("none").unwrap()),
        Choice::Option(at) => Award::Option(at.get(&bid.options).id.clone()),
        Choice::Parts(lines, units) => {
            let mut parts = Parts::default();
            let sums = bid.lines.iter().filter(|line| matches!(line.cost, Cost::Amount { .. }));
            for (line, taken) in sums.zip(lines) {
                let taken = [None, Some(LineShare::Full), Some(LineShare::Reduced)][usize::from(*taken)];
                parts = parts.with_line(line.id.clone(), taken);
            }
            for (unit, count) in bid.units.iter().zip(units) {
                let count = count.index(usize::try_from(unit.count).unwrap() + 1);
                parts = parts.with_units(unit.id.clone(), count.try_into().unwrap());
            }
            Award::Parts(parts)
        }
        Choice::Share(per_mille) => Award::Other(part(bid.requested, *per_mille)),
        Choice::Amount(amount) => Award::Other(*amount),
        Choice::Above(amount) => Award::Above(*amount),
        _ => Award::InFull,
    }
}

/// What a person has in the end.
pub fn reached(fund: &Fund, steps: &[Step]) -> Scenario {
    sit(fund, steps, |_, _, _| {}).scenario().clone()
}

/// The same decisions with no reasons and no conditions.
pub fn without_explanations(fund: &Fund, scenario: &Scenario) -> Scenario {
    let mut bare = scenario.clone();
    for bid in &fund.bids {
        bare.apply(fund, &Edit::Explain(bid.reference.clone(), Explanation::default())).unwrap();
    }
    bare
}

/// The edit a person means; `None` where it is undo or redo.
fn edit(sitting: &History, step: &Step) -> Option<Edit> {
    let (fund, scenario) = (sitting.fund(), sitting.scenario());
    let nobody = || BidRef::try_from("nobody").unwrap();
    let name =
        |at: &Index| if fund.bids.is_empty() { nobody() } else { at.get(&fund.bids).reference.clone() };
    Some(match step {
        Step::Decide(at, choice) => {
            let bid = name(at);
            let outcome = fund.bid(&bid).map(|bid| outcome(scenario, bid, choice));
            Edit::Decide(bid, outcome.unwrap_or_default())
        }
        Step::Abstain(at, why) => Edit::Abstain(name(at), *why),
        Step::Explain(at, why) => Edit::Explain(name(at), why.clone()),
        Step::BeyondTheList(at) => {
            let bid = name(at);
            let rank = Rank::new(places(scenario, &bid) + 1).unwrap();
            Edit::Decide(bid, Outcome::Reserve { rank, award: Award::InFull })
        }
        Step::TakeAll => Edit::TakeRecommendations,
        Step::StartAgain => Edit::StartAgain,
        Step::Undo | Step::Redo => return None,
    })
}

/// Does what a person tries, and hands over the sitting before and after every edit with what came of it.
pub fn sit(
    fund: &Fund,
    steps: &[Step],
    mut seen: impl FnMut(&History, &History, Result<(), Refusal>),
) -> History {
    let mut sitting = History::resume(Arc::new(fund.clone()), Scenario::default());
    for step in steps {
        let before = sitting.clone();
        match edit(&sitting, step) {
            Some(edit) => {
                let came_of_it = sitting.apply(&edit);
                seen(&before, &sitting, came_of_it);
            }
            None => drop(if matches!(step, Step::Undo) { sitting.undo() } else { sitting.redo() }),
        }
    }
    sitting
}

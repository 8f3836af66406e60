//! Rules of every kind for a round that is there.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use tranche::{AmountOrShare, BidRef, Demand, Fund, FundFile, Label, Money, Percent, Rule, Subject};

use super::{amounts, files};

/// A rule before it is known what the fund has.
#[derive(Clone, Debug)]
pub struct RuleSeed {
    kind: u8,
    bids: Vec<Index>,
    which: Index,
    amount: Money,
    share: Option<u16>,
    by_label: bool,
    text: bool,
}

prop_compose! {
    fn seed()
        (kind in 0..9_u8, bids in vec(any::<Index>(), 1..4), which in any::<Index>(), amount in amounts(),
         share in proptest::option::of(prop_oneof![Just(0), Just(500), Just(1000), 0..=1000_u16]),
         by_label in any::<bool>(), text in any::<bool>()) -> RuleSeed {
        RuleSeed { kind, bids, which, amount, share, by_label, text }
    }
}

/// Some rules.
fn rule_seeds() -> impl Strategy<Value = Vec<RuleSeed>> {
    vec(seed(), 1..7)
}

/// None for most rounds.
pub fn few_rule_seeds() -> impl Strategy<Value = Vec<RuleSeed>> {
    prop_oneof![2 => Just(Vec::new()), 1 => rule_seeds()]
}

/// A fund file that holds, with rules.
pub fn ruled_files() -> impl Strategy<Value = FundFile> {
    (files(), rule_seeds()).prop_map(|(mut file, seeds)| {
        add_rules(&mut file, &seeds);
        FundFile::clone(&Fund::new(file).unwrap())
    })
}

/// A fund of any kind, with rules.
pub fn ruled_funds() -> impl Strategy<Value = Fund> {
    ruled_files().prop_map(|file| Fund::new(file).unwrap())
}

/// Gives a file that holds these rules, as far as it still holds with them.
pub fn add_rules(file: &mut FundFile, seeds: &[RuleSeed]) {
    for seed in seeds {
        let Some(rule) = rule(file, seed) else { continue };
        file.rules.push(rule);
        if Fund::new(file.clone()).is_err() {
            file.rules.pop();
        }
    }
}

fn rule(file: &FundFile, seed: &RuleSeed) -> Option<Rule> {
    let share = seed.share.and_then(Percent::from_per_mille).map(AmountOrShare::Share);
    let extent = share.unwrap_or(AmountOrShare::Amount(seed.amount));
    let bids = || -> Option<Vec<BidRef>> {
        let bid = |at: &Index| (!file.bids.is_empty()).then(|| at.get(&file.bids).reference.clone());
        seed.bids.iter().map(bid).collect()
    };
    let bid = || bids()?.first().cloned();
    let demand = match seed.kind {
        0 => Demand::HoldBack(extent),
        1 => Demand::Least(subject(file, seed)?, extent),
        2 => Demand::Most(subject(file, seed)?, extent),
        3 => Demand::MustFund(bid()?, seed.share.is_none().then_some(seed.amount)),
        4 => Demand::MustNotFund(bid()?),
        5 => Demand::AtMostOne(bids()?),
        6 => Demand::AllOrNone(bids()?),
        7 => {
            let needed = bids()?;
            Demand::Needs(seed.which.get(&file.bids).reference.clone(), needed)
        }
        _ => Demand::Confirm(seed.amount, "The Cabinet".to_owned()),
    };
    let text = if seed.text { "As the paper says." } else { "" };
    Some(Rule { demand, reason: text.to_owned(), place: text.to_owned() })
}

fn subject(file: &FundFile, seed: &RuleSeed) -> Option<Subject> {
    if !seed.by_label {
        return Some(Subject::Partnership(seed.which.get(&file.partnerships).id.clone()));
    }
    let label = |(kind, name): (&str, &str)| Label { kind: kind.to_owned(), name: name.to_owned() };
    let labels: Vec<Label> = file.bids.iter().flat_map(|bid| bid.labels().map(label)).collect();
    (!labels.is_empty()).then(|| Subject::Label(seed.which.get(&labels).clone()))
}

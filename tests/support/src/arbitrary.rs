//! Funds of every kind, and sittings that reach whatever editing can reach.

mod bid_facts;
mod extras;
mod rules;
mod sitting;

use bid_facts::facts;
pub use extras::extras;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;
pub use rules::{RuleSeed, add_rules, few_rule_seeds, ruled_files, ruled_funds};
pub use sitting::{
    Choice, Step, choices, choices_for_all, explanations, outcome, reached, sit, steps, without_explanations,
};
use tranche::{
    Bid, BidRef, Cost, Fund, FundFile, Group, Line, Money, Multiplication, Partnership, Precision,
    PrintedTotal, PublishedOption, Sum, Tolerance, Unit,
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
            worked: worked.then(|| Multiplication { times: 3, of: "hours".to_owned(), each: Money::from_pence(5) }),
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
            rules: Vec::new(),
            tolerance: tolerance.and_then(Tolerance::from_per_mille),
            partnerships: (0..partnerships)
                .map(|at| Partnership { id: name("p", at), name: format!("Ward {at}"), short: String::new() })
                .collect(),
            bids,
            stated: stated
                .into_iter()
                .map(|amount| PrintedTotal { of: tranche::Figure::Requested, partnership: None, amount, place: String::new() })
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

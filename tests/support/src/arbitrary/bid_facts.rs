//! What bids of every kind bring besides; half of them bring nothing.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use tranche::{Advice, BidFacts, Case, Label, Points, Recommended, Score};

use super::amounts;

fn advice() -> impl Strategy<Value = Recommended> {
    let which = prop_oneof![4 => Just(0_usize), 1 => 1..Advice::WORDS.len()];
    (which, of(amounts()), any::<bool>()).prop_map(|(which, amount, why)| {
        let outcome = Advice::WORDS[which].1;
        let reason = if why { "It fits the plan.".to_owned() } else { String::new() };
        let amount = amount.filter(|_| outcome != Advice::Decline);
        Recommended { outcome, amount, place: reason.clone(), reason }
    })
}

fn score() -> impl Strategy<Value = Score> {
    (0..1000_u32, 0..1_000_000_u32, any::<bool>()).prop_map(|(whole, places, all)| {
        let points = |text: String| Points::from_plain(&text).unwrap();
        Score {
            of: "Quality".to_owned(),
            score: points(format!("{whole}.{places:06}")),
            out_of: all.then(|| points((whole + 1).to_string())),
        }
    })
}

prop_compose! {
    fn some()
        (recommended in of(advice()), money in vec(of(amounts()), 4), scores in vec(score(), 0..3),
         labels in vec(0..3_usize, 0..4), texts in any::<(bool, bool, bool)>()) -> BidFacts {
        let text = |there: bool, text: &str| if there { text.to_owned() } else { String::new() };
        let label = |at: usize| Label { kind: ["area", "band", "Theme"][at].to_owned(), name: format!("No. {at}") };
        BidFacts {
            recommended,
            least: money[0],
            total_cost: money[1],
            match_funding: money[2],
            given_before: money[3],
            scores,
            reduction_means: text(texts.0, "Half of it would go."),
            labels: labels.into_iter().map(label).collect(),
            case: Case { link: text(texts.1, "https://example.org/a?b=c#d"), page: text(texts.2, "12") },
        }
    }
}

/// Whatever a bid may bring besides.
pub fn facts() -> impl Strategy<Value = BidFacts> {
    prop_oneof![Just(BidFacts::default()), some()]
}

//! The real round with what Safer Sandwell Partnership was finally given, and something else of every kind.

use std::sync::Arc;

use support::round::round;
use tranche::{Award, BidRef, Edit, Explanation, Fund, History, Money, OptionId, Outcome, Rank, Scenario};

/// What Sandwell was given: £61,500. Nothing else is decided.
pub fn sandwell() -> (Fund, Scenario) {
    let mut history = History::resume(Arc::new(round()), Scenario::default());
    for (bid, pounds) in [("SS1", 17_000), ("SS3", 1_500), ("SS4", 35_000), ("SS5", 8_000)] {
        give(&mut history, bid, pounds);
    }
    decide(&mut history, "SS2", Outcome::Declined);
    taken(&history)
}

/// The same with every other bid decided: one reduced, two on the reserve list, one deferred, and the others not approved.
pub fn decided() -> (Fund, Scenario) {
    let (fund, scenario) = sandwell();
    let mut history = History::resume(Arc::new(fund), scenario);
    explain(&mut history, "SS1", "", "confirmation of the airtime contract");
    explain(&mut history, "SS2", "The panel was not satisfied that the need is shown.", "");
    let reduced = Award::Option(OptionId::try_from("reduced").unwrap());
    decide(&mut history, "B1", Outcome::Funded(reduced));
    for (bid, rank) in [("C1", 1), ("S1", 2)] {
        decide(&mut history, bid, Outcome::Reserve { rank: Rank::new(rank).unwrap(), award: Award::InFull });
    }
    decide(&mut history, "D1", Outcome::Deferred);
    explain(&mut history, "D1", "Costs to be checked with the provider", "");
    for bid in ["C2", "W1", "W2", "B2"] {
        decide(&mut history, bid, Outcome::Declined);
    }
    taken(&history)
}

fn taken(history: &History) -> (Fund, Scenario) {
    (Fund::clone(history.fund()), history.scenario().clone())
}

pub fn bid(reference: &str) -> BidRef {
    BidRef::try_from(reference).unwrap()
}

fn give(history: &mut History, reference: &str, pounds: i64) {
    let outcome = {
        let fund = history.fund();
        Outcome::giving(Money::from_pence(pounds * 100), fund.bid(&bid(reference)).unwrap())
    };
    decide(history, reference, outcome);
}

fn decide(history: &mut History, reference: &str, outcome: Outcome) {
    history.apply(&Edit::Decide(bid(reference), outcome)).unwrap();
}

fn explain(history: &mut History, reference: &str, reason: &str, conditions: &str) {
    let explanation = Explanation { reason: reason.to_owned(), conditions: conditions.to_owned() };
    history.apply(&Edit::Explain(bid(reference), explanation)).unwrap();
}

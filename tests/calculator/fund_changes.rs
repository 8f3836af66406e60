//! What holds when a fund changes under its decisions, whatever the figures.

pub mod steps;

use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use steps::{Minutes, amending, figures, meddle, tries};
use support::arbitrary::{choices_for_all, funds, outcome, ruled_funds};
use tranche::formats::scenario_file;
use tranche::link::{self, Extras};
use tranche::{AmendedFund, Arrival, Award, Decision, Edit, Fund, History, Ledger, Outcome, Rank, Scenario};

/// The whole round on the table.
fn round(sitting: &History) -> (Fund, Scenario) {
    (Fund::clone(sitting.fund()), sitting.scenario().clone())
}

/// An outcome wherever on the reserve list: the places of others change it.
fn anywhere(outcome: &Outcome) -> Outcome {
    match outcome {
        Outcome::Reserve { award, .. } => Outcome::Reserve { rank: Rank::FIRST, award: award.clone() },
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn undoing_all_leads_back_to_the_first_fund_and_scenario_and_redoing_all_to_the_last(
        fund in prop_oneof![funds(), ruled_funds()],
        tries in tries(),
    ) {
        let fund = Arc::new(fund);
        let mut sitting = meddle(&fund, &tries, |_, _| {});
        while sitting.redo() {}
        let (end, mut ways) = (sitting.clone(), Vec::new());
        loop {
            ways.push(round(&sitting));
            if !sitting.undo() {
                break;
            }
        }
        prop_assert_eq!(round(&sitting), (Fund::clone(&fund), Scenario::default()));
        while let Some(way) = ways.pop() {
            prop_assert_eq!(round(&sitting), way);
            prop_assert_eq!(sitting.redo(), !ways.is_empty());
        }
        prop_assert_eq!(sitting, end);
    }

    #[test]
    fn every_amended_fund_holds_together_and_comes_back_from_its_file(
        fund in prop_oneof![funds(), ruled_funds()],
        tries in tries(),
    ) {
        meddle(&Arc::new(fund), &tries, |after, _| {
            let fund = after.fund();
            assert_eq!(Fund::new((***fund).clone()).as_ref(), Ok(&**fund));
            let text = serde_json::to_string(&***fund).unwrap();
            assert_eq!(Fund::read(&text).as_ref(), Ok(&**fund));
        });
    }

    #[test]
    fn whatever_the_fund_becomes_its_decisions_can_be_carried_out_and_add_up(
        fund in prop_oneof![funds(), ruled_funds()],
        tries in tries(),
    ) {
        meddle(&Arc::new(fund), &tries, |after, _| {
            let (fund, scenario) = (after.fund(), after.scenario());
            assert_eq!(scenario.check(fund), Ok(()));
            let ledger = Ledger::of(fund, scenario);
            assert_eq!(ledger.committed + ledger.held_back + ledger.funded + ledger.remaining, ledger.fund);
            assert_eq!(ledger.allowed.is_some(), fund.tolerance.is_some());
            if let Some(allowed) = ledger.allowed {
                assert!(allowed >= ledger.available);
                assert!(allowed == ledger.available || allowed <= ledger.available + ledger.available);
            }
        });
    }

    #[test]
    fn a_bid_is_marked_if_and_only_if_it_comes_to_another_amount_than_was_decided_or_cannot_be_given(
        fund in funds(),
        tries in tries(),
    ) {
        let mut minutes = Minutes::default();
        // What is undone is undone in the minutes too; the law about undoing is another.
        let tries: Vec<_> =
            tries.into_iter().filter(|t| !matches!(t, steps::Try::Undo | steps::Try::Redo)).collect();
        meddle(&Arc::new(fund), &tries, |after, edit| {
            minutes.note(after, edit);
            for bid in &after.fund().bids {
                let (decided, came_to) = minutes.0.get(&bid.reference).cloned().unwrap_or_default();
                let outcome = after.scenario().outcome(&bid.reference);
                let comes_to = outcome.award().map(|award| award.amount(bid));
                let marked = after.scenario().look_again(&bid.reference);
                let lost = outcome.is_undecided() && !decided.is_undecided();
                let other = lost || comes_to != came_to;
                assert_eq!(marked.is_some(), other, "{}: {edit:?}", bid.reference);
                if let Some(was) = marked {
                    assert_eq!((was.amount, was.other_words), (came_to, false));
                }
                match decided.award() {
                    // Once it was no longer above the request, it is simply another amount.
                    Some(Award::Above(amount)) => assert!(match outcome.award() {
                        Some(Award::Above(given) | Award::Other(given)) => given == amount,
                        _ => outcome.is_undecided() && *amount > bid.requested,
                    }),
                    _ if decided.check(bid).is_ok() => assert_eq!(anywhere(outcome), anywhere(&decided)),
                    _ => assert_eq!(*outcome, Outcome::Undecided),
                }
            }
        });
    }

    #[test]
    fn once_the_figures_are_as_they_were_so_are_the_decisions_and_none_is_marked(
        fund in funds(),
        choices in choices_for_all(),
        changes in vec(vec(figures(), 1..3), 1..12),
    ) {
        let fund = Arc::new(fund);
        let mut sitting = History::resume(fund.clone(), Scenario::default());
        for (bid, choice) in fund.bids.iter().zip(&choices) {
            let outcome = outcome(sitting.scenario(), bid, choice);
            // What was above the request and no longer is, is then simply another amount.
            if !matches!(outcome.award(), Some(Award::Above(_))) {
                let _ = sitting.apply(&Edit::Decide(bid.reference.clone(), outcome));
            }
        }
        let before = sitting.scenario().clone();
        for change in &changes {
            if let Ok(edit) = amending(sitting.fund(), change) {
                sitting.apply(&edit).unwrap();
            }
        }
        sitting.apply(&Edit::Amend(AmendedFund::whole(fund))).unwrap();
        prop_assert_eq!(sitting.scenario(), &before);
        prop_assert_eq!(sitting.scenario().to_look_at().count(), 0);
    }

    #[test]
    fn what_is_lost_with_its_bid_is_told_and_nothing_else_is(fund in funds(), tries in tries()) {
        let fund = Arc::new(fund);
        let mut before = History::resume(fund.clone(), Scenario::default());
        let tries: Vec<_> =
            tries.into_iter().filter(|t| !matches!(t, steps::Try::Undo | steps::Try::Redo)).collect();
        meddle(&fund, &tries, |after, edit| {
            if let Edit::Amend(amended) = edit {
                let gone = amended.gone(before.fund(), before.scenario());
                let said = |sitting: &History| {
                    let said = |bid: &&tranche::Bid| {
                        *sitting.scenario().decision(&bid.reference) != Decision::default()
                            || sitting.scenario().look_again(&bid.reference).is_some()
                    };
                    sitting.fund().bids.iter().filter(said).count()
                };
                assert_eq!(said(after) + gone.len(), said(&before));
            }
            before = after.clone();
        });
    }

    #[test]
    fn marks_come_back_from_a_file_and_decisions_from_a_link(fund in funds(), tries in tries()) {
        meddle(&Arc::new(fund), &tries, |after, _| {
            let (fund, scenario) = (after.fund(), after.scenario());
            let text = scenario_file::write(fund, scenario);
            let opened = Arrival { scenario: scenario.clone(), mismatch: None };
            assert_eq!(scenario_file::read(fund, &text), Ok(opened), "{text}");
            let marked = scenario.to_look_at().next().is_some();
            assert!(text.contains("\"tranche-scenario/3\""));
            assert_eq!(text.contains("\n  \"look_again\": {"), marked);
            let with_explanations = Extras { with_explanations: true, ..Extras::default() };
            let received = link::read(fund, &link::write_with(fund, scenario, &with_explanations)).unwrap();
            assert_eq!(received.mismatch, None);
            let linked = received.scenario;
            assert!(linked.decides_like(scenario));
            assert_eq!(linked == *scenario, !marked);
            assert_eq!(linked.to_look_at().count(), 0);
        });
    }

    #[test]
    fn a_file_is_carried_over_as_amending_would_carry_it(
        fund in funds(),
        tries in tries(),
        changes in vec(figures(), 1..6),
    ) {
        let sitting = meddle(&Arc::new(fund), &tries, |_, _| {});
        let Ok(Edit::Amend(amended)) = amending(sitting.fund(), &changes) else { return Ok(()) };
        let text = scenario_file::write(sitting.fund(), sitting.scenario());
        let carried = scenario_file::carry(&amended.fund, &text).unwrap();
        let along = sitting.scenario().carried(sitting.fund(), &amended);
        prop_assert_eq!(&carried.scenario, &along, "{}", text);
        prop_assert_eq!(carried.gone, vec![]);
        prop_assert_eq!(carried.scenario.check(&amended.fund), Ok(()));
        let text = scenario_file::write(&amended.fund, &carried.scenario);
        let opened = Arrival { scenario: carried.scenario, mismatch: None };
        prop_assert_eq!(scenario_file::read(&amended.fund, &text), Ok(opened));
    }
}

//! What holds when a fund changes under its decisions, whatever the figures.
#![cfg(test)]

#[expect(dead_code, reason = "It also serves laws in which no fund changes.")]
mod arbitrary;
mod meddling;

use std::sync::Arc;

use arbitrary::{choices_for_all, decision, funds};
use meddling::{Minutes, amending, figures, meddle, tries};
use proptest::collection::vec;
use proptest::prelude::*;
use tranche::{Amended, Decision, Edit, Fund, Ledger, Money, Scenario, Sitting, link, saved};

/// The whole round on the table.
fn round(sitting: &Sitting) -> (Fund, Scenario) {
    (Fund::clone(sitting.fund()), sitting.scenario().clone())
}

proptest! {
    #[test]
    fn undoing_all_leads_back_to_the_first_fund_and_scenario_and_redoing_all_to_the_last(
        fund in funds(),
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
    fn every_amended_fund_holds_together_and_comes_back_from_its_file(fund in funds(), tries in tries()) {
        meddle(&Arc::new(fund), &tries, |after, _| {
            let fund = after.fund();
            assert_eq!(Fund::new((***fund).clone()).as_ref(), Ok(&**fund));
            let text = serde_json::to_string(&***fund).unwrap();
            assert_eq!(Fund::read(&text).as_ref(), Ok(&**fund));
        });
    }

    #[test]
    fn whatever_the_fund_becomes_its_decisions_can_be_carried_out_and_add_up(
        fund in funds(),
        tries in tries(),
    ) {
        meddle(&Arc::new(fund), &tries, |after, _| {
            let (fund, scenario) = (after.fund(), after.scenario());
            assert_eq!(scenario.check(fund), Ok(()));
            let ledger = Ledger::of(fund, scenario);
            assert_eq!(ledger.committed + ledger.funded + ledger.remaining, ledger.fund);
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
            tries.into_iter().filter(|t| !matches!(t, meddling::Try::Undo | meddling::Try::Redo)).collect();
        meddle(&Arc::new(fund), &tries, |after, edit| {
            minutes.note(after, edit);
            for bid in &after.fund().bids {
                let (decided, came_to) =
                    minutes.0.get(&bid.reference).cloned().unwrap_or((Decision::NotFunded, Money::ZERO));
                let decision = after.scenario().decision(&bid.reference);
                let marked = after.scenario().look_again(&bid.reference);
                let lost = *decision == Decision::NotFunded && decided != Decision::NotFunded;
                let other = lost || decision.amount(bid) != came_to;
                assert_eq!(marked.is_some(), other, "{}: {edit:?}", bid.reference);
                if let Some(was) = marked {
                    assert_eq!(was.amount, Some(came_to));
                }
                match decided {
                    // Once it was no longer above the request, it is simply another amount.
                    Decision::Above(amount) => assert!(match decision {
                        Decision::Above(given) | Decision::Other(given) => *given == amount,
                        other => *other == Decision::NotFunded && amount > bid.requested,
                    }),
                    possible if possible.check(bid).is_ok() => assert_eq!(*decision, possible),
                    _ => assert_eq!(*decision, Decision::NotFunded),
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
        let mut sitting = Sitting::resume(fund.clone(), Scenario::default());
        for (bid, choice) in fund.bids.iter().zip(&choices) {
            // What was above the request and no longer is, is then simply another amount.
            match decision(bid, choice) {
                Decision::Above(_) => {}
                other => drop(sitting.apply(&Edit::Decide(bid.reference.clone(), other))),
            }
        }
        let before = sitting.scenario().clone();
        for change in &changes {
            if let Ok(edit) = amending(sitting.fund(), change) {
                sitting.apply(&edit).unwrap();
            }
        }
        sitting.apply(&Edit::Amend(Amended::whole(fund))).unwrap();
        prop_assert_eq!(sitting.scenario(), &before);
        prop_assert_eq!(sitting.scenario().to_look_at().count(), 0);
    }

    #[test]
    fn what_is_lost_with_its_bid_is_told_and_nothing_else_is(fund in funds(), tries in tries()) {
        let fund = Arc::new(fund);
        let mut before = Sitting::resume(fund.clone(), Scenario::default());
        let tries: Vec<_> =
            tries.into_iter().filter(|t| !matches!(t, meddling::Try::Undo | meddling::Try::Redo)).collect();
        meddle(&fund, &tries, |after, edit| {
            if let Edit::Amend(amended) = edit {
                let gone = amended.gone(before.fund(), before.scenario());
                let said = |sitting: &Sitting| {
                    let said = |bid: &&tranche::Bid| {
                        *sitting.scenario().decision(&bid.reference) != Decision::NotFunded
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
            let text = saved::write(fund, scenario);
            assert_eq!(saved::read(fund, &text), Ok(scenario.clone()), "{text}");
            let marked = scenario.to_look_at().next().is_some();
            assert!(text.contains(if marked { "tranche-scenario/2" } else { "tranche-scenario/1" }));
            let linked = link::read(fund, &link::write(fund, scenario)).unwrap();
            assert!(linked.decides_like(scenario));
            assert_eq!(linked == *scenario, !marked);
            assert_eq!(linked.to_look_at().count(), 0);
        });
    }

    #[test]
    fn a_file_is_carried_over_with_the_decisions_that_amending_would_carry_and_no_fewer_marks(
        fund in funds(),
        tries in tries(),
        changes in vec(figures(), 1..6),
    ) {
        let sitting = meddle(&Arc::new(fund), &tries, |_, _| {});
        let Ok(Edit::Amend(amended)) = amending(sitting.fund(), &changes) else { return Ok(()) };
        let text = saved::write(sitting.fund(), sitting.scenario());
        let carried = saved::carry(&amended.fund, &text).unwrap();
        let along = sitting.scenario().carried(sitting.fund(), &amended);
        prop_assert!(carried.scenario.decides_like(&along), "{text}");
        prop_assert_eq!(carried.gone, vec![]);
        prop_assert_eq!(carried.scenario.check(&amended.fund), Ok(()));
        for (bid, _) in along.to_look_at() {
            prop_assert!(carried.scenario.look_again(bid).is_some());
        }
        let text = saved::write(&amended.fund, &carried.scenario);
        prop_assert_eq!(saved::read(&amended.fund, &text), Ok(carried.scenario));
    }
}

//! First drafts by rule: what they share out comes to what was there, to the penny.

use proptest::prelude::*;
use support::arbitrary::{funds, reached, ruled_funds, steps};
use tranche::first_draft::{AtWaterline, DraftedBid, FirstDraft, Order, Sharing, Terms, Way, scores};
use tranche::{Bid, BidRef, Demand, Edit, Fund, Ledger, Money, Scenario};

fn given(bids: &[DraftedBid]) -> Money {
    bids.iter().map(|one| one.amount).sum()
}

fn is_barred(fund: &Fund, bid: &Bid) -> bool {
    fund.rules.iter().any(|rule| rule.demand == Demand::MustNotFund(bid.reference.clone()))
}

fn ways(fund: &Fund) -> Vec<Way> {
    let terms = Terms { step: Money::from_pence(5_000), keeps_least: true };
    let mut by_hand: Vec<BidRef> = fund.bids.iter().map(|bid| bid.reference.clone()).collect();
    by_hand.reverse();
    let mut orders = vec![Order::Paper, Order::Advice, Order::Hand(by_hand)];
    orders.extend(
        scores(fund)
            .into_iter()
            .take(2)
            .flat_map(|of| [Order::Score(vec![of.clone()]), Order::Rank(vec![of])]),
    );
    orders.extend([Order::Score(scores(fund)), Order::Rank(scores(fund))]);
    let lists = orders.iter().flat_map(|order| {
        [AtWaterline::Stop, AtWaterline::Skip].map(|at| Way::DownTheList(order.clone(), at))
    });
    let weighted = orders.iter().cloned().map(Sharing::TopWeighted);
    let shared = weighted.chain([Sharing::ProRata, Sharing::Even]).map(|sharing| Way::Share(sharing, terms));
    lists.chain(shared).collect()
}

proptest! {
    #[test]
    fn every_draft_can_be_carried_out_and_stays_within_what_is_left(fund in funds(), steps in steps()) {
        let before = reached(&fund, &steps);
        let ledger = Ledger::of(&fund, &before);
        for way in ways(&fund) {
            let draft = FirstDraft::of(&fund, &before, &way);
            let after = draft.applied(&fund, &before).unwrap();
            let (given, top) = (given(&draft.bids), given(&draft.off_the_top));
            let had = (ledger.remaining - top).max(Money::ZERO);
            prop_assert!(given <= had, "{way:?}");
            prop_assert_eq!(ledger.remaining - Ledger::of(&fund, &after).remaining, given + top);
            if let (Way::Share(..), Some((unshared, _))) = (&way, &draft.unshared) {
                prop_assert_eq!(given + *unshared, had);
            }
            for one in &draft.bids {
                let bid = fund.bid(&one.bid).unwrap();
                prop_assert!(before.outcome(&one.bid).is_undecided() && one.amount <= bid.requested);
                prop_assert_eq!(after.outcome(&one.bid), &one.outcome);
                prop_assert_eq!(one.outcome.is_undecided(), one.passed_over.is_some());
                let is_viable = matches!(way, Way::DownTheList(..)) || bid.facts.short_of(one.amount).is_none();
                prop_assert!(is_viable, "{way:?}");
            }
        }
    }

    /// Whatever the way, and whether or not the money lasts.
    #[test]
    fn the_rules_of_the_round_come_first(fund in ruled_funds(), steps in steps()) {
        let before = reached(&fund, &steps);
        let is_open = |bid: &&Bid| {
            let decision = before.decision(&bid.reference);
            decision.outcome.is_undecided() && decision.abstention.is_none()
        };
        for way in ways(&fund).into_iter().chain([Way::Recommendations]) {
            let draft = FirstDraft::of(&fund, &before, &way);
            let after = draft.applied(&fund, &before).unwrap();
            let top: Vec<&BidRef> = draft.off_the_top.iter().map(|one| &one.bid).collect();
            let must = fund.must_fund();
            let open = fund.bids.iter().filter(is_open);
            let wanted = open.filter(|bid| bid.requested > Money::ZERO && must.contains(&&bid.reference));
            prop_assert!(wanted.map(|bid| &bid.reference).eq(top.iter().copied()));
            for bid in fund.bids.iter().filter(is_open) {
                let given = after.outcome(&bid.reference).amount(bid);
                if top.contains(&&bid.reference) {
                    prop_assert_eq!(given, bid.requested);
                }
                if is_barred(&fund, bid) {
                    prop_assert!(after.outcome(&bid.reference).is_undecided());
                }
            }
            let told: Vec<&BidRef> = draft.all().map(|one| &one.bid).collect();
            prop_assert_eq!(told.len(), fund.bids.iter().filter(is_open).count());
        }
    }

    #[test]
    fn what_is_decided_stays(fund in funds(), steps in steps()) {
        let before = reached(&fund, &steps);
        for way in ways(&fund).into_iter().chain([Way::Recommendations]) {
            let after = FirstDraft::of(&fund, &before, &way).applied(&fund, &before).unwrap();
            for Bid { reference, .. } in &fund.bids {
                let (was, is) = (before.decision(reference), after.decision(reference));
                prop_assert!((was.outcome.is_undecided() && was.abstention.is_none()) || was == is, "{way:?}");
            }
            prop_assert!(after.reserve_list().starts_with(&before.reserve_list()) || way == Way::Recommendations);
        }
    }

    #[test]
    fn taking_the_recommendations_of_a_fresh_round_is_the_same_as_the_edit(fund in funds()) {
        let blank = Scenario::default();
        let mut taken = blank.clone();
        taken.apply(&fund, &Edit::TakeRecommendations).unwrap();
        prop_assume!(fund.rules.is_empty());
        prop_assert_eq!(FirstDraft::of(&fund, &blank, &Way::Recommendations).applied(&fund, &blank).unwrap(), taken);
    }

    /// Above the waterline everything is funded; the bid below it is the first that is not, and lacks what is said.
    #[test]
    fn the_waterline_stands_where_the_money_runs_out(fund in funds(), at_line in prop_oneof![Just(AtWaterline::Stop), Just(AtWaterline::Skip)]) {
        let blank = Scenario::default();
        let draft = FirstDraft::of(&fund, &blank, &Way::DownTheList(Order::Paper, at_line));
        let is_first = |bid: &Bid| draft.off_the_top.iter().any(|one| one.bid == bid.reference);
        let asking = fund.bids.iter().filter(|bid| bid.requested > Money::ZERO);
        let asking: Vec<&Bid> = asking.filter(|bid| !is_first(bid) && !is_barred(&fund, bid)).collect();
        let top = given(&draft.off_the_top);
        let remaining = Ledger::of(&fund, &blank).remaining - top;
        let [mut left, over_by] = [remaining, -remaining].map(|amount| amount.max(Money::ZERO));
        let mut first_missed = None;
        for (at, bid) in asking.iter().enumerate() {
            let is_above = first_missed.is_none() || at_line == AtWaterline::Skip;
            let is_funded = is_above && left - bid.requested >= Money::ZERO;
            let one = draft.bids.iter().find(|one| one.bid == bid.reference).unwrap();
            prop_assert_eq!(one.outcome.is_funded(), is_funded);
            if is_funded {
                left = left - bid.requested;
            } else if first_missed.is_none() {
                first_missed = Some(at);
                let line = draft.waterline.as_ref().unwrap();
                prop_assert_eq!(&line.misses, &bid.reference);
                prop_assert_eq!((line.left, line.left + line.lacks), (left, bid.requested + over_by));
                let fit = asking[at + 1..].iter().filter(|bid| bid.requested <= left).map(|bid| &bid.reference);
                prop_assert!(line.would_fit.iter().eq(fit));
            }
        }
        prop_assert_eq!(first_missed.is_some(), draft.waterline.is_some());
    }
}

//! First drafts by rule: what they share out comes to what was there, to the penny.

use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::round::round;
use tranche::first_draft::{
    AtWaterline, FirstDraft, Order, PassedOver, Sharing, Terms, Unshared, Way, scores,
};
use tranche::{
    Award, Bid, BidRef, Claim, Edit, Fund, FundFile, Ledger, Money, Outcome, Points, Scenario, Score, Shares,
    apportion,
};

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

fn terms(step: i64) -> Terms {
    Terms { step: pounds(step), keeps_least: true }
}

fn claims() -> impl Strategy<Value = Vec<Claim>> {
    let claim = (0..50_i128, 0..100_000_i64, prop_oneof![Just(0), 0..20_000_i64]).prop_map(
        |(weight, most, least)| Claim {
            weight,
            most: Money::from_pence(most),
            least: Money::from_pence(least),
        },
    );
    prop::collection::vec(claim, 0..12)
}

/// The smallest amount a claim can use, in whole steps or all it can be given.
fn smallest(claim: &Claim, step: Money) -> Money {
    let steps = (1..).map(|steps| step.times(steps)).find(|amount| *amount >= claim.least);
    steps.unwrap().min(claim.most)
}

/// Shares without a least, by other means than the calculator's.
fn second_computation(money: Money, claims: &[Claim], step: Money) -> Vec<Money> {
    let most = |at: &usize| claims[*at].most.pence();
    let weight = |at: &usize| claims[*at].weight;
    let mut open: Vec<usize> = (0..claims.len()).filter(|at| weight(at) > 0 && most(at) > 0).collect();
    open.sort_by(|one, other| (most(one) * weight(other)).cmp(&(most(other) * weight(one))));
    let mut pence = vec![0; claims.len()];
    let mut pool = money.pence();
    while let Some(first) = open.first().copied() {
        let weights: i128 = open.iter().map(weight).sum();
        if most(&first) * weights > pool * weight(&first) {
            break;
        }
        pence[first] = most(&first);
        pool -= pence[first];
        open.remove(0);
    }
    open.sort_unstable();
    let (weights, step): (i128, i128) = (open.iter().map(weight).sum(), step.pence());
    for at in &open {
        while (pence[*at] + step) * weights <= pool * weight(at) {
            pence[*at] += step;
        }
    }
    let mut left = pool - open.iter().map(|at| pence[*at]).sum::<i128>();
    let cut_off: Vec<i128> = open.iter().map(|at| pool * weight(at) - pence[*at] * weights).collect();
    let mut turns: Vec<usize> = (0..open.len()).collect();
    turns.sort_by_key(|turn| std::cmp::Reverse(cut_off[*turn]));
    for _ in 0..claims.len() {
        for at in turns.iter().map(|turn| open[*turn]) {
            if left >= step && pence[at] + step <= most(&at) {
                pence[at] += step;
                left -= step;
            }
        }
    }
    pence.into_iter().map(|pence| Money::from_many_pence(pence).unwrap()).collect()
}

fn amounts_of(draft: &FirstDraft) -> Vec<(String, Money)> {
    draft.bids.iter().map(|one| (one.bid.to_string(), one.amount)).collect()
}

/// What a draft of nothing gives by bid, in pounds, and what it leaves.
#[track_caller]
fn check(way: Way, expected: &[(&str, i64)], left: i64) {
    let (fund, blank) = (round(), Scenario::default());
    let draft = FirstDraft::of(&fund, &blank, &way);
    let given = amounts_of(&draft).into_iter().filter(|(_, amount)| *amount > Money::ZERO);
    let expected: Vec<(String, Money)> =
        expected.iter().map(|(bid, amount)| ((*bid).to_owned(), pounds(*amount))).collect();
    assert_eq!(given.collect::<Vec<_>>(), expected);
    let drafted = draft.applied(&fund, &blank).unwrap();
    assert_eq!(Ledger::of(&fund, &drafted).remaining, pounds(left));
}

fn ways(fund: &Fund) -> Vec<Way> {
    let mut by_hand: Vec<BidRef> = fund.bids.iter().map(|bid| bid.reference.clone()).collect();
    by_hand.reverse();
    let mut orders = vec![Order::Paper, Order::Advice, Order::Hand(by_hand)];
    orders.extend(
        scores(fund).into_iter().take(2).flat_map(|of| [Order::Score(vec![of.clone()]), Order::Rank(of)]),
    );
    orders.push(Order::Score(scores(fund)));
    let lists = orders.iter().flat_map(|order| {
        [AtWaterline::Stop, AtWaterline::Skip].map(|at| Way::DownTheList(order.clone(), at))
    });
    let weighted = orders.iter().cloned().map(Sharing::TopWeighted);
    let shared =
        weighted.chain([Sharing::ProRata, Sharing::Even]).map(|sharing| Way::Share(sharing, terms(50)));
    lists.chain(shared).collect()
}

proptest! {
    #[test]
    fn shares_come_to_what_was_shared(pence in 0..1_000_000_i64, step in 1..6_000_i64, claims in claims()) {
        let (money, step) = (Money::from_pence(pence), Money::from_pence(step));
        let Shares { amounts, left } = apportion(money, &claims, step);
        prop_assert_eq!(amounts.iter().copied().sum::<Money>() + left, money);
        prop_assert!(!left.is_negative());
        for (claim, amount) in claims.iter().zip(&amounts) {
            prop_assert!(*amount <= claim.most && !amount.is_negative());
            prop_assert!(*amount == Money::ZERO || *amount >= claim.least);
            prop_assert!(*amount == claim.most || amount.pence() % step.pence() == 0);
            // Where a whole step is left, nobody who is given something could take it.
            prop_assert!(left < step || *amount == Money::ZERO || *amount + step > claim.most);
            // And nobody who is given nothing could use what is left.
            let takes_part = claim.weight > 0 && claim.most > Money::ZERO && claim.least <= claim.most;
            prop_assert!(*amount > Money::ZERO || !takes_part || smallest(claim, step) > left);
        }
    }

    /// Worked out in another way: claims that can take least for their weight first, one after the other, and then step by step
    /// to whoever is furthest below its exact share.
    #[test]
    fn shares_are_those_of_a_second_computation(pence in 0..1_000_000_i64, step in 1..6_000_i64, claims in claims()) {
        let claims: Vec<Claim> =
            claims.into_iter().map(|claim| Claim { least: Money::ZERO, ..claim }).collect();
        let (money, step) = (Money::from_pence(pence), Money::from_pence(step));
        // A claim that is smaller than a step is a case of its own.
        prop_assume!(claims.iter().all(|claim| claim.most == Money::ZERO || claim.most >= step));
        prop_assert_eq!(apportion(money, &claims, step).amounts, second_computation(money, &claims, step));
    }

    #[test]
    fn in_which_order_claims_stand_moves_no_share_by_more_than_a_step(
        pence in 0..1_000_000_i64, step in 1..6_000_i64, claims in claims(), turn in 0..12_usize,
    ) {
        let claims: Vec<Claim> =
            claims.into_iter().map(|claim| Claim { least: Money::ZERO, ..claim }).collect();
        let (money, step) = (Money::from_pence(pence), Money::from_pence(step));
        let mut turned = claims.clone();
        turned.rotate_left(turn % claims.len().max(1));
        turned.reverse();
        let mut amounts = apportion(money, &turned, step).amounts;
        amounts.reverse();
        amounts.rotate_right(turn % claims.len().max(1));
        for (one, other) in apportion(money, &claims, step).amounts.into_iter().zip(amounts) {
            prop_assert!((one - other).abs() <= step);
        }
    }

    #[test]
    fn who_is_given_something_is_within_a_step_of_the_exact_share(
        pence in 0..1_000_000_i64, step in 1..6_000_i64, weights in prop::collection::vec(1..50_i128, 1..12),
    ) {
        let claim = |weight: &i128| Claim { weight: *weight, most: Money::MOST, least: Money::ZERO };
        let claims: Vec<Claim> = weights.iter().map(claim).collect();
        let all: i128 = weights.iter().sum();
        let shares = apportion(Money::from_pence(pence), &claims, Money::from_pence(step));
        for (weight, amount) in weights.iter().zip(&shares.amounts) {
            let exact = i128::from(pence) * weight;
            prop_assert!((amount.pence() * all - exact).abs() < i128::from(step) * all);
        }
    }

    /// Water in a row of tanks stands at one level, but for a step.
    #[test]
    fn even_shares_stand_at_one_level(pence in 0..1_000_000_i64, step in 1..6_000_i64, most in prop::collection::vec(1..100_000_i64, 1..12)) {
        let claim = |most: &i64| Claim { weight: 1, most: Money::from_pence(*most), least: Money::ZERO };
        let claims: Vec<Claim> = most.iter().map(claim).collect();
        let shares = apportion(Money::from_pence(pence), &claims, Money::from_pence(step));
        let highest = shares.amounts.iter().max().unwrap();
        for (amount, most) in shares.amounts.iter().zip(most) {
            let is_full = *amount + Money::from_pence(step) > Money::from_pence(most);
            prop_assert!(is_full || *amount + Money::from_pence(step) >= *highest);
        }
    }

    #[test]
    fn every_draft_can_be_carried_out_and_stays_within_what_is_left(fund in funds(), steps in steps()) {
        let before = reached(&fund, &steps);
        let ledger = Ledger::of(&fund, &before);
        let had = ledger.remaining.max(Money::ZERO);
        for way in ways(&fund) {
            let draft = FirstDraft::of(&fund, &before, &way);
            let after = draft.applied(&fund, &before).unwrap();
            let given = amounts_of(&draft).into_iter().map(|(_, amount)| amount).sum::<Money>();
            prop_assert!(given <= had, "{way:?}");
            prop_assert_eq!(ledger.remaining - Ledger::of(&fund, &after).remaining, given);
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
        prop_assert_eq!(FirstDraft::of(&fund, &blank, &Way::Recommendations).applied(&fund, &blank).unwrap(), taken);
    }

    /// Above the waterline everything is funded; the bid below it is the first that is not, and lacks what is said.
    #[test]
    fn the_waterline_stands_where_the_money_runs_out(fund in funds(), at_line in prop_oneof![Just(AtWaterline::Stop), Just(AtWaterline::Skip)]) {
        let blank = Scenario::default();
        let draft = FirstDraft::of(&fund, &blank, &Way::DownTheList(Order::Paper, at_line));
        let asking: Vec<&Bid> = fund.bids.iter().filter(|bid| bid.requested > Money::ZERO).collect();
        let mut left = Ledger::of(&fund, &blank).remaining.max(Money::ZERO);
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
                prop_assert_eq!((line.left, line.left + line.lacks), (left, bid.requested));
                let fit = asking[at + 1..].iter().filter(|bid| bid.requested <= left).map(|bid| &bid.reference);
                prop_assert!(line.would_fit.iter().eq(fit));
            }
        }
        prop_assert_eq!(first_missed.is_some(), draft.waterline.is_some());
    }
}

#[test]
fn down_the_paper_the_seventh_bid_is_the_last_for_which_the_money_lasts() {
    let (fund, blank) = (round(), Scenario::default());
    let draft = FirstDraft::of(&fund, &blank, &Way::DownTheList(Order::Paper, AtWaterline::Stop));
    let waterline = draft.waterline.clone().unwrap();
    assert_eq!((waterline.misses.to_string(), waterline.lacks), ("B2".to_owned(), pounds(88_000)));
    assert_eq!(waterline.would_fit.iter().map(ToString::to_string).collect::<Vec<_>>(), ["SS3"]);
    let drafted = draft.applied(&fund, &blank).unwrap();
    let list: Vec<String> = drafted.reserve_list().into_iter().map(ToString::to_string).collect();
    assert_eq!(list, ["B2", "SS1", "SS2", "SS3", "SS4", "SS5"]);
    assert_eq!(drafted.outcome(list_ref(&fund, "S1")), &Outcome::Funded(Award::InFull));
}

fn list_ref<'a>(fund: &'a Fund, name: &str) -> &'a BidRef {
    &fund.bids.iter().find(|bid| bid.reference.as_str() == name).unwrap().reference
}

/// By hand: £320,000 over the £509,260 that were requested, rounded by largest remainder.
#[test]
fn the_round_is_shared_out_pro_rata_in_pounds_fifties_and_five_hundreds() {
    let pro_rata = |step| Way::Share(Sharing::ProRata, terms(step));
    let bids = ["S1", "D1", "C1", "C2", "W1", "W2", "B1", "B2", "SS1", "SS2", "SS3", "SS4", "SS5"];
    for (step, amounts) in [
        (
            1,
            [
                31_418, 31_418, 21_993, 23_878, 15_709, 9_425, 62_836, 59_694, 21_214, 12_567, 943, 23_878,
                5_027,
            ],
        ),
        (
            50,
            [
                31_400, 31_400, 22_000, 23_900, 15_700, 9_400, 62_850, 59_700, 21_200, 12_550, 950, 23_900,
                5_050,
            ],
        ),
        (
            500,
            [
                31_500, 31_500, 22_000, 24_000, 15_500, 9_500, 63_000, 59_500, 21_000, 12_500, 1_000, 24_000,
                5_000,
            ],
        ),
    ] {
        let expected: Vec<(&str, i64)> = bids.into_iter().zip(amounts).collect();
        check(pro_rata(step), &expected, 0);
    }
}

/// By hand: five bids ask for less than an even share, and the eight others have £31,312.50 each.
#[test]
fn an_even_share_is_no_more_than_was_requested() {
    let expected = [
        ("S1", 31_313),
        ("D1", 31_313),
        ("C1", 31_313),
        ("C2", 31_313),
        ("W1", 25_000),
        ("W2", 15_000),
        ("B1", 31_312),
        ("B2", 31_312),
        ("SS1", 31_312),
        ("SS2", 20_000),
        ("SS3", 1_500),
        ("SS4", 31_312),
        ("SS5", 8_000),
    ];
    check(Way::Share(Sharing::Even, terms(1)), &expected, 0);
}

#[test]
fn who_could_not_use_its_share_leaves_it_to_the_others() {
    let claim = |least| Claim { weight: 1, most: pounds(100), least: pounds(least) };
    let shares = apportion(pounds(120), &[claim(0), claim(50), claim(70)], pounds(1));
    assert_eq!(shares, Shares { amounts: vec![pounds(60), pounds(60), Money::ZERO], left: Money::ZERO });
    let shares = apportion(pounds(60), &[claim(70), claim(80)], pounds(1));
    assert_eq!(shares, Shares { amounts: vec![Money::ZERO; 2], left: pounds(60) });
}

#[test]
fn what_is_left_goes_to_one_who_was_dropped_before_and_can_use_it() {
    // The first is furthest from its least, and the second cannot use all there is.
    let claims =
        [(1, 60), (3, 90)].map(|(weight, least)| Claim { weight, most: pounds(100), least: pounds(least) });
    let shares = apportion(pounds(80), &claims, pounds(1));
    assert_eq!(shares, Shares { amounts: vec![pounds(80), Money::ZERO], left: Money::ZERO });
}

#[test]
fn a_claim_smaller_than_a_step_is_given_all_of_it_or_nothing() {
    let claims = [30, 30, 30].map(|most| Claim { weight: 1, most: pounds(most), least: Money::ZERO });
    let shares = apportion(pounds(40), &claims, pounds(50));
    assert_eq!(shares, Shares { amounts: vec![pounds(30), Money::ZERO, Money::ZERO], left: pounds(10) });
}

/// The fund of the round with a few facts added, as a paper with scores has them.
fn scored() -> FundFile {
    let mut fund = file();
    let score = |of: &str, score: &str| Score {
        of: of.to_owned(),
        score: Points::from_plain(score).unwrap(),
        out_of: None,
    };
    for (bid, quality, need, rank) in
        [("SS4", "9.5", "3", "1"), ("B1", "9", "3.5", "2"), ("S1", "8", "4.5", "3"), ("SS3", "9.5", "1", "2")]
    {
        let bid = fund.bids.iter_mut().find(|one| one.reference.as_str() == bid).unwrap();
        bid.facts.scores = vec![score("Quality", quality), score("Need", need), score("Rank", rank)];
    }
    fund
}

fn file() -> FundFile {
    (*round()).clone()
}

fn fund(file: FundFile) -> Fund {
    Fund::new(file).unwrap()
}

#[track_caller]
fn check_order(order: Order, expected: &[(&str, usize)]) {
    let (fund, blank) = (fund(scored()), Scenario::default());
    let draft = FirstDraft::of(&fund, &blank, &Way::DownTheList(order, AtWaterline::Stop));
    let list: Vec<(&str, usize)> = draft.bids.iter().map(|one| (one.bid.as_str(), one.place)).collect();
    assert_eq!(list[..expected.len()], *expected);
    assert_eq!(list.len(), 13);
}

#[test]
fn bids_line_up_by_a_score_by_several_or_by_rank_and_those_without_come_last() {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(scores(&fund(scored())), ["Quality", "Need", "Rank"]);
    let quality = Order::Score(names(&["Quality"]));
    check_order(quality, &[("SS4", 1), ("SS3", 1), ("B1", 3), ("S1", 4), ("D1", 5), ("C1", 5)]);
    // 12.5 three times, and 10.5.
    let both = Order::Score(names(&["Quality", "Need"]));
    check_order(both, &[("S1", 1), ("B1", 1), ("SS4", 1), ("SS3", 4), ("D1", 5)]);
    check_order(Order::Rank("Rank".to_owned()), &[("SS4", 1), ("B1", 2), ("SS3", 2), ("S1", 4), ("D1", 5)]);
    let hand = ["W1", "C2"].map(|name| name.to_owned().try_into().unwrap());
    check_order(Order::Hand(hand.to_vec()), &[("W1", 1), ("C2", 2), ("S1", 3), ("D1", 3)]);
}

#[test]
fn bids_that_do_not_fit_are_passed_over_only_where_that_is_wanted() {
    let (fund, blank) = (round(), Scenario::default());
    let funded = |at| {
        let draft = FirstDraft::of(&fund, &blank, &Way::DownTheList(Order::Paper, at));
        let funded = draft.bids.into_iter().filter(|one| one.outcome.is_funded());
        funded.map(|one| one.bid.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(funded(AtWaterline::Stop), ["S1", "D1", "C1", "C2", "W1", "W2", "B1"]);
    assert_eq!(funded(AtWaterline::Skip), ["S1", "D1", "C1", "C2", "W1", "W2", "B1", "SS3"]);
}

/// By hand: 9.5, 9, 8 and 9.5 points of 36; SS3 has all of its £1,500, and £318,500 over 26.5 points would give S1 and SS4 more than
/// they ask for, and B1 all of its £100,000.
#[test]
fn twice_the_points_are_twice_the_share_and_nobody_gets_more_than_requested() {
    let quality = || Sharing::TopWeighted(Order::Score(vec!["Quality".to_owned()]));
    let draft = FirstDraft::of(&fund(scored()), &Scenario::default(), &Way::Share(quality(), terms(1)));
    let given: Vec<_> = amounts_of(&draft).into_iter().filter(|(_, amount)| *amount > Money::ZERO).collect();
    let all = [("SS4", 38_000), ("SS3", 1_500), ("B1", 100_000), ("S1", 50_000)];
    assert_eq!(given, all.map(|(bid, amount)| (bid.to_owned(), pounds(amount))));
    assert_eq!(draft.unshared, Some((pounds(130_500), Unshared::AllInFull)));
    let d1 = draft.bids.iter().find(|one| one.bid.as_str() == "D1").unwrap();
    assert_eq!(d1.passed_over, Some(PassedOver::NoPoints));
    // With £90,000 to give: SS3 has £1,500, SS4 would have £31,726.42 of £88,500, B1 £30,056.60 and S1 £26,716.98.
    let fund = fund(with_available(scored(), 90_000));
    let draft = FirstDraft::of(&fund, &Scenario::default(), &Way::Share(quality(), terms(50)));
    let given: Vec<_> = amounts_of(&draft).into_iter().filter(|(_, amount)| *amount > Money::ZERO).collect();
    let all = [("SS4", 31_750), ("SS3", 1_500), ("B1", 30_050), ("S1", 26_700)];
    assert_eq!(given, all.map(|(bid, amount)| (bid.to_owned(), pounds(amount))));
    assert_eq!(draft.unshared, None);
}

fn with_available(mut fund: FundFile, amount: i64) -> FundFile {
    fund.commitments.clear();
    fund.sources[0].amount = pounds(amount);
    fund
}

/// By hand: 13 parts for S1 at the top and 1 for SS5 at the end, of 91: £320,000 is £3,516.48 a part.
#[test]
fn more_goes_to_the_top_of_a_list() {
    let draft = FirstDraft::of(
        &round(),
        &Scenario::default(),
        &Way::Share(Sharing::TopWeighted(Order::Paper), terms(500)),
    );
    let given = amounts_of(&draft);
    assert_eq!(given[0], ("S1".to_owned(), pounds(50_000)));
    assert!(
        given
            .iter()
            .zip(&given[1..])
            .all(|(one, next)| one.1 >= next.1 || ["W2", "W1", "SS3"].contains(&one.0.as_str()))
    );
    assert_eq!(given.iter().map(|(_, amount)| *amount).sum::<Money>(), pounds(320_000));
}

#[test]
fn what_cannot_be_shared_is_said_with_the_reason() {
    let unshared = |available: i64, step: i64, least: i64| {
        let mut file = with_available(file(), available);
        file.bids.truncate(2);
        file.bids.iter_mut().for_each(|bid| bid.facts.least = Some(pounds(least)));
        FirstDraft::of(&fund(file), &Scenario::default(), &Way::Share(Sharing::Even, terms(step)))
    };
    assert_eq!(unshared(120_000, 50, 0).unshared, Some((pounds(20_000), Unshared::AllInFull)));
    assert_eq!(unshared(20_030, 50, 0).unshared, Some((pounds(30), Unshared::LessThanAStep)));
    assert_eq!(unshared(20_000, 50, 30_000).unshared, Some((pounds(20_000), Unshared::NobodyCanUse)));
    assert_eq!(unshared(20_000, 50, 0).unshared, None);
    let why = unshared(20_000, 50, 30_000).bids.into_iter().map(|one| one.passed_over);
    assert!(why.eq([Some(PassedOver::BelowLeast(pounds(30_000))); 2]));
}

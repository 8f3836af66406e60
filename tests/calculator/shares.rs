//! Money shared out by weight comes to what there was, to the penny, and each share to what it must be.

use proptest::prelude::*;
use tranche::{Claim, Money, Shares, apportion};

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
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

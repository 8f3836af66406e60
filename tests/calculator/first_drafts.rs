//! First drafts by rule: what they share out comes to what was there, to the penny.

use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::round::round;
use tranche::first_draft::{FirstDraft, Order, Sharing, Terms, Way};
use tranche::{Award, Bid, BidRef, Claim, Fund, Ledger, Money, Outcome, Scenario, Shares, apportion};

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

fn amounts_of(fund: &Fund, draft: &FirstDraft) -> Vec<(String, Money)> {
    let amount =
        |(bid, outcome): &(BidRef, Outcome)| (bid.to_string(), outcome.amount(fund.bid(bid).unwrap()));
    draft.decisions.iter().map(amount).collect()
}

/// What a draft of nothing gives by bid, in pounds, and what it leaves.
#[track_caller]
fn check(way: Way, expected: &[(&str, i64)], left: i64) {
    let (fund, blank) = (round(), Scenario::default());
    let draft = FirstDraft::of(&fund, &blank, &way);
    let given = amounts_of(&fund, &draft).into_iter().filter(|(_, amount)| *amount > Money::ZERO);
    let expected: Vec<(String, Money)> =
        expected.iter().map(|(bid, amount)| ((*bid).to_owned(), pounds(*amount))).collect();
    assert_eq!(given.collect::<Vec<_>>(), expected);
    let drafted = draft.applied(&fund, &blank).unwrap();
    assert_eq!(Ledger::of(&fund, &drafted).remaining, pounds(left));
}

fn ways(fund: &Fund) -> Vec<Way> {
    let mut by_hand: Vec<BidRef> = fund.bids.iter().map(|bid| bid.reference.clone()).collect();
    by_hand.reverse();
    let scores = fund.bids.iter().flat_map(|bid| &bid.facts.scores).map(|score| score.of.clone());
    let mut orders = vec![Order::Paper, Order::Advice, Order::Hand(by_hand)];
    orders.extend(scores.take(2).flat_map(|of| [Order::Score(of.clone()), Order::Rank(of)]));
    let lists = orders.iter().cloned().map(Way::DownTheList);
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
        let room = Ledger::of(&fund, &before).remaining.max(Money::ZERO);
        for way in ways(&fund) {
            let draft = FirstDraft::of(&fund, &before, &way);
            let Ok(after) = draft.applied(&fund, &before) else {
                // Only a request above the largest amount cannot be given in another form.
                prop_assert!(fund.bids.iter().any(|bid| bid.requested > Money::MOST));
                continue;
            };
            let given = amounts_of(&fund, &draft).into_iter().map(|(_, amount)| amount).sum::<Money>();
            prop_assert!(given <= room, "{way:?}");
            let difference = Ledger::of(&fund, &before).remaining - Ledger::of(&fund, &after).remaining;
            prop_assert_eq!(difference, given);
            let is_decided = |bid: &&Bid| !before.outcome(&bid.reference).is_undecided();
            for bid in fund.bids.iter().filter(is_decided) {
                prop_assert_eq!(before.outcome(&bid.reference).amount(bid), after.outcome(&bid.reference).amount(bid));
            }
        }
    }
}

#[test]
fn down_the_paper_the_seventh_bid_is_the_last_for_which_the_money_lasts() {
    let (fund, blank) = (round(), Scenario::default());
    let draft = FirstDraft::of(&fund, &blank, &Way::DownTheList(Order::Paper));
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

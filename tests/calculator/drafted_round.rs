//! First drafts of the round of 2013–14, worked out by hand.

use support::round::round;
use tranche::first_draft::{
    AtWaterline, FirstDraft, Order, PassedOver, Sharing, Terms, Unshared, Way, scores,
};
use tranche::{Award, BidRef, Fund, FundFile, Ledger, Money, Outcome, Points, Scenario, Score};

fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

fn terms(step: i64) -> Terms {
    Terms { step: pounds(step), keeps_least: true }
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
    check_order(quality, &[("SS3", 1), ("SS4", 1), ("B1", 3), ("S1", 4), ("D1", 5), ("C1", 5)]);
    // 12.5 three times, and 10.5.
    let both = Order::Score(names(&["Quality", "Need"]));
    check_order(both, &[("S1", 1), ("B1", 1), ("SS4", 1), ("SS3", 4), ("D1", 5)]);
    check_order(Order::Rank(names(&["Rank"])), &[("SS4", 1), ("B1", 2), ("SS3", 2), ("S1", 4), ("D1", 5)]);
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
    let all = [("SS3", 1_500), ("SS4", 38_000), ("B1", 100_000), ("S1", 50_000)];
    assert_eq!(given, all.map(|(bid, amount)| (bid.to_owned(), pounds(amount))));
    assert_eq!(draft.unshared, Some((pounds(130_500), Unshared::AllInFull)));
    let d1 = draft.bids.iter().find(|one| one.bid.as_str() == "D1").unwrap();
    assert_eq!(d1.passed_over, Some(PassedOver::NoPoints));
    // With £90,000 to give: SS3 has £1,500, SS4 would have £31,726.42 of £88,500, B1 £30,056.60 and S1 £26,716.98.
    let fund = fund(with_available(scored(), 90_000));
    let draft = FirstDraft::of(&fund, &Scenario::default(), &Way::Share(quality(), terms(50)));
    let given: Vec<_> = amounts_of(&draft).into_iter().filter(|(_, amount)| *amount > Money::ZERO).collect();
    let all = [("SS3", 1_500), ("SS4", 31_750), ("B1", 30_050), ("S1", 26_700)];
    assert_eq!(given, all.map(|(bid, amount)| (bid.to_owned(), pounds(amount))));
    assert_eq!(draft.unshared, None);
}

fn with_available(mut fund: FundFile, amount: i64) -> FundFile {
    fund.commitments.clear();
    fund.sources[0].amount = pounds(amount);
    fund
}

/// By hand: 13 parts for S1 at the top and 1 for SS5 at the end. Seven bids have all they ask for, and £105,500 over the 25 parts of the
/// others is £4,220 a part, in steps by largest remainder.
#[test]
fn more_goes_to_the_top_of_a_list() {
    let expected = [
        ("S1", 50_000),
        ("D1", 50_000),
        ("C1", 35_000),
        ("C2", 38_000),
        ("W1", 25_000),
        ("W2", 15_000),
        ("B1", 29_500),
        ("B2", 25_500),
        ("SS1", 21_000),
        ("SS2", 17_000),
        ("SS3", 1_500),
        ("SS4", 8_500),
        ("SS5", 4_000),
    ];
    check(Way::Share(Sharing::TopWeighted(Order::Paper), terms(500)), &expected, 0);
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

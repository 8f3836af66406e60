//! Starting from agreement: which bids enough members fund, at what, to the penny, and where the money ends.

use std::cmp::Reverse;

use proptest::prelude::*;
use support::arbitrary::funds;
use support::members::scenario;
use support::round::round;
use tranche::collate::{Agreement, Collation, Level, Quorum, Reply};
use tranche::{Award, Ledger, Money, Outcome, Scenario};

use super::replies::{drafts, replies, stands, written};
use super::{five, money};

#[track_caller]
fn check(agreement: &Agreement, rungs: &[(&str, &str, &str)]) {
    let shown = agreement.rungs.iter();
    let shown: Vec<_> =
        shown.map(|r| (r.bid.as_str(), r.amount.to_string(), r.running.to_string())).collect();
    let shown: Vec<_> = shown.iter().map(|(bid, amount, running)| (*bid, &**amount, &**running)).collect();
    assert_eq!(shown, rungs);
}

#[test]
fn the_ladder_of_five_members_is_what_is_reckoned_by_hand() {
    let fund = round();
    let collation = Collation::of(&fund, &five(&fund));
    let all = collation.agreement(&fund, Quorum::All, Level::Least);
    check(&all, &[("SS5", "7999.99", "7999.99")]);
    assert_eq!(all.rungs[0].award, Award::Other(money("7999.99")));

    let most = collation.agreement(&fund, Quorum::AllButOne, Level::Median);
    let by_hand = [
        ("SS5", "8000", "8000"),
        ("S1", "50000", "58000"),
        ("B1", "90000", "148000"),
        ("D1", "41666.66", "189666.66"),
    ];
    check(&most, &by_hand);
    let reduced = Award::Option("reduced".try_into().unwrap());
    let awards: Vec<&Award> = most.rungs.iter().map(|rung| &rung.award).collect();
    assert_eq!(awards, [&Award::InFull, &Award::InFull, &reduced, &Award::Other(money("41666.66"))]);
    assert_eq!(most.runs_out, None);

    check(&collation.agreement(&fund, Quorum::AtLeast(4), Level::Most), &by_hand[..2]);
    check(&collation.agreement(&fund, Quorum::AtLeast(6), Level::Most), &[]);
}

#[test]
fn the_fund_runs_out_at_the_first_rung_above_what_is_available() {
    let fund = round();
    let everything: Vec<(String, String)> =
        fund.bids.iter().map(|bid| (bid.reference.to_string(), bid.requested.to_string())).collect();
    let everything: Vec<(&str, &str)> = everything.iter().map(|(bid, sum)| (&**bid, &**sum)).collect();
    let replies = [five(&fund), vec![written(&fund, "Fay", &everything)]].concat();
    let agreement = Collation::of(&fund, &replies).agreement(&fund, Quorum::AtLeast(1), Level::Most);
    let end = agreement.runs_out.unwrap();
    assert_eq!(agreement.rungs[end - 1].running, money("306000"));
    assert_eq!((agreement.rungs[end].bid.as_str(), agreement.rungs[end].running), ("W2", money("321000")));
    let affordable = Ledger::of(&fund, &agreement.scenario(end));
    assert_eq!((affordable.remaining, affordable.bids_funded), (money("14000"), end));
}

#[test]
fn all_but_one_is_an_agreement_among_three_or_more() {
    let among = |members| Quorum::AllButOne.among(members);
    assert_eq!([1, 2, 3, 200].map(among), [Quorum::All, Quorum::All, Quorum::AllButOne, Quorum::AllButOne]);
    assert_eq!(
        [Quorum::All, Quorum::Most, Quorum::AtLeast(9)].map(|who| who.among(2)),
        [Quorum::All, Quorum::Most, Quorum::AtLeast(9)]
    );
}

#[test]
fn of_five_members_one_for_and_one_against_is_no_agreement_of_all_but_one() {
    let fund = round();
    let with_interest = |name| written(&fund, name, &[("B1", "interest"), ("S1", "50000")]);
    let mut replies: Vec<Reply> = ["Cat", "Dan", "Eve"].map(with_interest).to_vec();
    replies.push(written(&fund, "Ann", &[("B1", "100000"), ("S1", "50000")]));
    replies.push(written(&fund, "Bob", &[("B1", "declined"), ("S1", "declined")]));
    let agreement =
        |replies: &[Reply]| Collation::of(&fund, replies).agreement(&fund, Quorum::AllButOne, Level::Median);
    check(&agreement(&replies), &[("S1", "50000", "50000")]);
    // With one member more who funds it, it is all but one of three.
    replies.push(written(&fund, "Fay", &[("B1", "100000")]));
    check(&agreement(&replies), &[("S1", "50000", "50000"), ("B1", "100000", "150000")]);
}

#[test]
fn what_one_of_eight_decided_counts_but_is_known_to_rest_on_few() {
    let fund = round();
    let says: [&[(&str, &str)]; 8] = [
        &[("B1", "100000"), ("S1", "50000"), ("D1", "50000"), ("C1", "3")],
        &[("S1", "50000"), ("C1", "abstained")],
        &[("S1", "50000"), ("C1", "3"), ("D1", "50000")],
        &[("S1", "declined"), ("C1", "3"), ("D1", "50000")],
        &[("D1", "interest"), ("C1", "abstained")],
        &[("D1", "interest"), ("C1", "abstained")],
        &[],
        &[],
    ];
    let replies: Vec<Reply> = says.iter().map(|says| written(&fund, "", says)).collect();
    let collation = Collation::of(&fund, &replies);
    let rests = |agreement: &Agreement| -> Vec<(String, [usize; 4], bool)> {
        let rungs = agreement.rungs.iter();
        rungs
            .map(|r| (r.bid.to_string(), [r.funders, r.counted, r.undecided, r.asked], r.rests_on_few))
            .collect()
    };
    let agreement = collation.agreement(&fund, Quorum::Most, Level::Median);
    // Half of six is no few; who abstained may decide, and did not; who has an interest may not.
    let s1 = ("S1".to_owned(), [3, 4, 4, 8], false);
    let d1 = ("D1".to_owned(), [3, 3, 3, 6], false);
    let c1 = ("C1".to_owned(), [3, 3, 2, 8], true);
    let b1 = ("B1".to_owned(), [1, 1, 7, 8], true);
    assert_eq!(rests(&agreement), [s1.clone(), d1.clone(), c1, b1]);
    assert_eq!(agreement.on_few(), 2);
    let agreement = collation.decided_by_half().agreement(&fund, Quorum::Most, Level::Median);
    assert_eq!((rests(&agreement), agreement.on_few()), (vec![s1, d1], 0));
    assert_eq!(agreement.rungs[1].running, money("100000"));
}

#[test]
fn two_halves_of_a_penny_make_one_for_the_bid_that_most_fund() {
    let fund = round();
    let replies = [
        written(&fund, "Ann", &[("S1", "100.01"), ("D1", "20.01"), ("C1", "3.02")]),
        written(&fund, "Bob", &[("S1", "100"), ("D1", "20"), ("C1", "3.01")]),
    ];
    let ladder = |level| Collation::of(&fund, &replies).agreement(&fund, Quorum::All, level);
    check(
        &ladder(Level::Median),
        &[("S1", "100.01", "100.01"), ("D1", "20", "120.01"), ("C1", "3.01", "123.02")],
    );
    assert_eq!(ladder(Level::Median), ladder(Level::TrimmedMean));
}

/// A fraction added to another in lowest terms.
fn sum_of((above, below): (i128, i128), (more, over): (i128, i128)) -> (i128, i128) {
    let (above, below) = (above * over + more * below, below * over);
    let (mut divisor, mut rest) = (above, below);
    while rest > 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    (above / divisor, below / divisor)
}

#[test]
fn the_ladder_of_two_hundred_members_is_that_of_exact_fractions() {
    let fund = round();
    let scenarios: Vec<Scenario> = (1..=200).map(|member| scenario(&fund, member)).collect();
    let reply = |scenario: &Scenario| Reply { scenario: scenario.clone(), ..written(&fund, "", &[]) };
    let replies: Vec<Reply> = scenarios.iter().map(reply).collect();
    let ladder = Collation::of(&fund, &replies).agreement(&fund, Quorum::Most, Level::TrimmedMean);
    assert_eq!(ladder.rungs.len(), 13);
    let mut exact = (0, 1);
    for (at, rung) in ladder.rungs.iter().enumerate() {
        let bid = fund.bid(&rung.bid).unwrap();
        let awards = scenarios.iter().filter_map(|scenario| match scenario.outcome(&rung.bid) {
            Outcome::Funded(award) => Some(award.amount(bid).pence()),
            _ => None,
        });
        let mut given: Vec<i128> = awards.collect();
        given.sort_unstable();
        let inner = &given[1..given.len() - 1];
        let (sum, number) = (inner.iter().sum::<i128>(), i128::try_from(inner.len()).unwrap());
        assert!((rung.amount.pence() * number - sum).abs() < number, "{}", rung.bid);
        assert!(at == 0 || ladder.rungs[at - 1].funders >= given.len());
        exact = sum_of(exact, (sum, number));
    }
    assert_eq!(ladder.rungs.last().unwrap().running.pence(), exact.0 / exact.1);
}

/// A penny in parts that every number of members up to eight divides.
const PENNY: i128 = 840;

/// The bids that are agreed as places in the paper, each with its funders and what it would get exactly, in parts of a penny.
fn by_definition(stands: &[Vec<i128>], who: Quorum, at: Level) -> Vec<(usize, usize, i128)> {
    let mut found: Vec<(usize, usize, i128)> = Vec::new();
    for (place, stands) in stands.iter().enumerate() {
        let mut given: Vec<i128> = stands.iter().copied().filter(|pence| *pence > 0).collect();
        given.sort_unstable();
        let refusing = stands.len() - given.len();
        let enough = match who {
            Quorum::All => refusing == 0,
            // One who funds it against one who does not is no agreement, however many members there are.
            Quorum::AllButOne => refusing == 0 || (refusing == 1 && given.len() > 1),
            Quorum::Most => given.len() > refusing,
            Quorum::AtLeast(least) => given.len() >= least,
        };
        let (Some(least), Some(most)) = (given.first(), given.last()) else { continue };
        let number = i128::try_from(given.len()).unwrap();
        let sum: i128 = given.iter().sum();
        let exact = match at {
            Level::Least => least * PENNY,
            Level::Most => most * PENNY,
            Level::Median => super::twice_the_median(&given) * PENNY / 2,
            Level::TrimmedMean if number < 3 => sum * PENNY / number,
            Level::TrimmedMean => (sum - least - most) * PENNY / (number - 2),
        };
        if enough && exact <= Money::MOST.pence() * PENNY {
            found.push((place, given.len(), exact));
        }
    }
    found.sort_by_key(|(place, funders, _)| (Reverse(*funders), *place));
    found
}

fn quorums() -> impl Strategy<Value = Quorum> {
    let named = prop_oneof![Just(Quorum::All), Just(Quorum::AllButOne), Just(Quorum::Most)];
    prop_oneof![3 => named, 2 => (0..10_usize).prop_map(Quorum::AtLeast)]
}

fn levels() -> impl Strategy<Value = Level> {
    prop_oneof![Just(Level::Least), Just(Level::Median), Just(Level::TrimmedMean), Just(Level::Most)]
}

proptest! {
    // Each case has up to eight members on a dozen bids.
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_ladder_is_what_its_definition_says(fund in funds(), drafts in drafts(), who in quorums(), at in levels()) {
        let replies = replies(&fund, &drafts);
        let all = (0..fund.bids.len()).map(|at| stands(&fund, &replies, at));
        let all: Vec<Vec<i128>> = all.map(|stands| stands.into_iter().map(|(_, pence)| pence).collect()).collect();
        let expected = by_definition(&all, who, at);
        let agreement = Collation::of(&fund, &replies).agreement(&fund, who, at);
        prop_assert_eq!(agreement.rungs.len(), expected.len());

        let mut running = Money::ZERO;
        let mut scenario = Scenario::default();
        for (rung, (place, funders, exact)) in agreement.rungs.iter().zip(&expected) {
            let bid = &fund.bids[*place];
            prop_assert_eq!((&rung.bid, rung.funders, rung.counted), (&bid.reference, *funders, all[*place].len()));
            prop_assert!((rung.amount.pence() * PENNY - exact).abs() < PENNY);
            prop_assert_eq!(rung.award.amount(bid), rung.amount);
            let outcome = Outcome::giving(rung.amount, bid);
            prop_assert_eq!(&outcome, &Outcome::Funded(rung.award.clone()));
            running = running + rung.amount;
            prop_assert_eq!(rung.running, running);
            scenario.apply(&fund, &tranche::Edit::Decide(bid.reference.clone(), outcome)).unwrap();
        }
        prop_assert_eq!(running.pence(), expected.iter().map(|(.., exact)| exact).sum::<i128>() / PENNY);
        prop_assert_eq!(agreement.scenario(agreement.rungs.len()), scenario);
        let above = agreement.rungs.iter().filter(|rung| rung.running > fund.available()).count();
        prop_assert_eq!(agreement.runs_out, (above > 0).then(|| expected.len() - above));
    }

    #[test]
    fn no_bid_is_agreed_that_as_many_refuse_as_fund(fund in funds(), drafts in drafts(), at in levels()) {
        let collation = Collation::of(&fund, &replies(&fund, &drafts));
        for who in [Quorum::All, Quorum::AllButOne, Quorum::Most] {
            for rung in collation.agreement(&fund, who, at).rungs {
                prop_assert!(rung.funders * 2 > rung.counted, "{who:?}: {} of {}", rung.funders, rung.counted);
            }
        }
    }

    #[test]
    fn pennies_go_to_where_most_was_cut_off(fund in funds(), drafts in drafts()) {
        let replies = replies(&fund, &drafts);
        let all = (0..fund.bids.len()).map(|at| stands(&fund, &replies, at));
        let all: Vec<Vec<i128>> = all.map(|stands| stands.into_iter().map(|(_, pence)| pence).collect()).collect();
        let (who, at) = (Quorum::AtLeast(1), Level::TrimmedMean);
        let expected = by_definition(&all, who, at);
        let agreement = Collation::of(&fund, &replies).agreement(&fund, who, at);
        let rungs = agreement.rungs.iter().zip(&expected).enumerate();
        // The larger remainder is the smaller key, and of equal ones the higher rung.
        let cut = rungs.filter(|(_, (_, (.., exact)))| exact % PENNY > 0);
        let (up, down): (Vec<_>, Vec<_>) = cut
            .map(|(place, (rung, (.., exact)))| (Reverse(exact % PENNY), place, rung.amount.pence() * PENNY > *exact))
            .partition(|(.., is_up)| *is_up);
        prop_assert!(up.iter().all(|up| down.iter().all(|down| (up.0, up.1) < (down.0, down.1))));
    }
}

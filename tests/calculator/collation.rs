//! What members sent, side by side: who is counted, what is in the middle, and where they differ most.

mod agreement;
mod moves;
mod name_rivals;
pub mod replies;
mod sent_again;

use proptest::prelude::*;
use proptest::sample::Index;
use replies::{drafts, replies, stands, twice_the_median, written};
use support::arbitrary::funds;
use support::round::round;
use tranche::collate::{BidVoices, Collation, NoMoney, Reply, Spread, Voice};
use tranche::{Edit, Fund, Money, Outcome};

/// Five members on four bids of the real round.
pub fn five(fund: &Fund) -> Vec<Reply> {
    vec![
        written(fund, "Ann", &[("B1", "100000"), ("S1", "50000"), ("D1", "50000"), ("SS5", "8000")]),
        written(fund, "Bob", &[("B1", "90000"), ("S1", "50000"), ("D1", "33333.33"), ("SS5", "8000")]),
        written(fund, "Cat", &[("B1", "80000"), ("S1", "50000"), ("D1", "abstained"), ("SS5", "8000")]),
        written(fund, "Dan", &[("B1", "declined"), ("S1", "50000"), ("SS5", "8000")]),
        written(
            fund,
            "Eve",
            &[("B1", "interest"), ("S1", "deferred"), ("D1", "declined"), ("SS5", "7999.99")],
        ),
    ]
}

#[track_caller]
pub fn money(text: &str) -> Money {
    Money::from_plain(text).unwrap()
}

#[track_caller]
fn bid<'c>(collation: &'c Collation, reference: &str) -> &'c BidVoices {
    collation.bids.iter().find(|voices| voices.bid.as_str() == reference).unwrap()
}

#[track_caller]
fn check(reference: &str, counts: [usize; 4], figures: [&str; 6], distance: &str) {
    let fund = round();
    let collation = Collation::of(&fund, &five(&fund));
    let voices = bid(&collation, reference);
    assert_eq!([voices.counted, voices.funders, voices.in_full, voices.at_less], counts);
    let [least, lower, median, upper, most, trimmed_mean] = figures.map(money);
    assert_eq!(voices.spread, Some(Spread { least, lower, median, upper, most, trimmed_mean }));
    assert_eq!(voices.distance(), money(distance));
}

#[test]
fn five_members_of_the_real_round_come_to_what_is_reckoned_by_hand() {
    // £0, £80,000, £90,000 and £100,000: who has an interest is no fifth.
    check("B1", [4, 3, 1, 2], ["0", "40000", "85000", "95000", "100000", "85000"], "27500");
    check("S1", [5, 4, 4, 0], ["0", "25000", "50000", "50000", "50000", "50000"], "10000");
    // £0, £33,333.33 and £50,000: one abstained, and one has not decided.
    check("D1", [3, 2, 1, 1], ["0", "0", "33333.33", "50000", "50000", "33333.33"], "16666.66");
    // The lower quartile is £7,999.995.
    check("SS5", [5, 5, 4, 1], ["7999.99", "7999.99", "8000", "8000", "8000", "8000"], "0");
}

#[test]
fn bids_on_which_members_are_furthest_apart_come_first_and_then_the_order_of_the_paper() {
    let fund = round();
    let places = Collation::of(&fund, &five(&fund)).most_apart_first();
    let names: Vec<&str> = places.iter().map(|at| fund.bids[*at].reference.as_str()).collect();
    assert_eq!(names, ["B1", "D1", "S1", "SS5", "C1", "C2", "W1", "W2", "B2", "SS1", "SS2", "SS3", "SS4"]);
}

#[test]
fn abstained_not_decided_nothing_and_left_out_are_different_things() {
    let fund = round();
    let mut replies = five(&fund);
    let collation = Collation::of(&fund, &replies);
    let full = Voice::InFull(money("50000"));
    let less = Voice::Less(money("33333.33"));
    let declined = Voice::Nothing(NoMoney::Declined);
    assert_eq!(bid(&collation, "D1").voices, [full, less, Voice::Abstained, Voice::Undecided, declined]);
    let names = |voices: &BidVoices, is: fn(Voice) -> bool| {
        voices.who(is).map(|at| collation.senders[at].clone()).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(names(bid(&collation, "B1"), Voice::funds), "Ann, Bob, Cat");
    assert_eq!(names(bid(&collation, "B1"), Voice::is_left_out), "Eve");
    assert_eq!(bid(&collation, "S1").voices[4], Voice::Nothing(NoMoney::Deferred));

    let ss1 = fund.bids.iter().find(|bid| bid.reference.as_str() == "SS1").unwrap();
    let rank = tranche::Rank::FIRST;
    let reserve = Outcome::Reserve { rank, award: tranche::Award::InFull };
    replies[0].scenario.apply(&fund, &Edit::Decide(ss1.reference.clone(), reserve)).unwrap();
    replies[1].leave_out = ["B1", "S1"].map(|bid| bid.try_into().unwrap()).to_vec();
    replies[4].leave_out = vec!["B1".try_into().unwrap()];
    let collation = Collation::of(&fund, &replies);
    assert_eq!(bid(&collation, "SS1").voices[0], Voice::Nothing(NoMoney::Reserve));
    assert_eq!(bid(&collation, "B1").voices[1], Voice::OldFigures);
    // An interest stays one, also where the figures are others.
    assert_eq!(bid(&collation, "B1").voices[4], Voice::Interest);
    assert_eq!([bid(&collation, "S1").counted, bid(&collation, "S1").funders], [4, 3]);

    replies.iter_mut().for_each(|reply| reply.not_funded_is_undecided = true);
    let collation = Collation::of(&fund, &replies);
    let last = |reference| bid(&collation, reference).voices[4];
    assert_eq!(["S1", "D1", "B1"].map(last), [Voice::Undecided, Voice::Undecided, Voice::Interest]);
    assert_eq!(bid(&collation, "SS1").voices[0], Voice::Undecided);
    assert_eq!(bid(&collation, "D1").spread.map(|spread| spread.least), Some(money("33333.33")));
}

proptest! {
    // Each case has up to eight members on a dozen bids.
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn counts_and_figures_are_those_of_who_took_a_stand(fund in funds(), drafts in drafts()) {
        let replies = replies(&fund, &drafts);
        let collation = Collation::of(&fund, &replies);
        prop_assert_eq!(collation.bids.len(), fund.bids.len());
        for (at, voices) in collation.bids.iter().enumerate() {
            let stands = stands(&fund, &replies, at);
            let requested = fund.bids[at].requested.pence();
            let count = |is: &dyn Fn(i128) -> bool| stands.iter().filter(|(_, pence)| is(*pence)).count();
            prop_assert_eq!(voices.counted, stands.len());
            prop_assert_eq!(voices.funders, count(&|pence| pence > 0));
            prop_assert_eq!(voices.in_full, count(&|pence| pence > 0 && pence == requested));
            prop_assert_eq!(voices.at_less, count(&|pence| pence > 0 && pence < requested));
            let who: Vec<usize> = stands.iter().map(|(who, _)| *who).collect();
            prop_assert_eq!(voices.who(|voice| voice.amount().is_some()).collect::<Vec<_>>(), who);

            let mut pence: Vec<i128> = stands.iter().map(|(_, pence)| *pence).collect();
            pence.sort_unstable();
            let (Some(least), Some(most)) = (pence.first(), pence.last()) else {
                prop_assert_eq!(voices.spread, None);
                continue;
            };
            let (half, number) = (pence.len() / 2, i128::try_from(pence.len()).unwrap());
            let (lower, upper) = if half == 0 { (&pence[..], &pence[..]) } else { (&pence[..half], &pence[pence.len() - half..]) };
            let sum: i128 = pence.iter().sum();
            let trimmed = if number < 3 { sum / number } else { (sum - least - most) / (number - 2) };
            let spread = voices.spread.unwrap();
            prop_assert_eq!(spread.least.pence(), *least);
            prop_assert_eq!(spread.lower.pence(), twice_the_median(lower) / 2);
            prop_assert_eq!(spread.median.pence(), twice_the_median(&pence) / 2);
            prop_assert_eq!(spread.upper.pence(), twice_the_median(upper) / 2);
            prop_assert_eq!(spread.most.pence(), *most);
            prop_assert_eq!(spread.trimmed_mean.pence(), trimmed);
        }
    }

    #[test]
    fn who_is_furthest_from_the_median_on_average_comes_first(fund in funds(), drafts in drafts()) {
        let replies = replies(&fund, &drafts);
        let collation = Collation::of(&fund, &replies);
        // In parts of a penny that every number of members up to eight divides.
        let distance = |at: &usize| {
            let mut pence: Vec<i128> = stands(&fund, &replies, *at).into_iter().map(|(_, pence)| pence).collect();
            pence.sort_unstable();
            let median = twice_the_median(&pence);
            let number = i128::try_from(pence.len().max(1)).unwrap();
            pence.iter().map(|pence| (2 * pence - median).abs()).sum::<i128>() * 840 / number
        };
        let places = collation.most_apart_first();
        for pair in places.windows(2) {
            let (first, second) = (distance(&pair[0]), distance(&pair[1]));
            prop_assert!(first > second || (first == second && pair[0] < pair[1]));
        }
        prop_assert_eq!(places.len(), fund.bids.len());
        for (at, voices) in collation.bids.iter().enumerate() {
            prop_assert_eq!(voices.distance().pence(), distance(&at) / 1680);
        }
    }

    #[test]
    fn who_has_an_interest_changes_nothing_of_that_bid(fund in funds(), drafts in drafts(), at in any::<Index>()) {
        prop_assume!(!drafts.is_empty());
        let who = at.index(drafts.len());
        let mut replies = replies(&fund, &drafts);
        let before = Collation::of(&fund, &[&replies[..who], &replies[who + 1..]].concat());
        for bid in &fund.bids {
            let edit = Edit::Abstain(bid.reference.clone(), tranche::Abstention::Interest);
            replies[who].scenario.apply(&fund, &edit).unwrap();
        }
        let after = Collation::of(&fund, &replies);
        prop_assert_eq!(before.most_apart_first(), after.most_apart_first());
        for (without, mut with) in before.bids.iter().zip(after.bids) {
            prop_assert_eq!(with.voices[who], Voice::Interest);
            prop_assert!(with.who(|voice| voice.amount().is_some() || voice == Voice::Undecided).all(|at| at != who));
            with.voices.remove(who);
            prop_assert_eq!(without.distance(), with.distance());
            prop_assert_eq!(without, &with);
        }
    }
}

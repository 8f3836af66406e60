//! Before and after the discussion: who moved, by how much, and whose reply is on one side only.

use proptest::prelude::*;
use support::arbitrary::funds;
use support::round::round;
use tranche::Money;
use tranche::collate::{Collation, Moves, Voice};

use super::replies::{drafts, replies, written};
use super::{five, money};

#[test]
fn who_moved_is_said_with_the_amount_and_who_is_on_one_side_only() {
    let fund = round();
    let before = Collation::of(&fund, &five(&fund));
    let after = [
        written(&fund, "Fay", &[("B1", "100000")]),
        written(&fund, " Dan ", &[("B1", "75000.50"), ("S1", "50000")]),
        written(&fund, "ann", &[("B1", "1")]),
        written(&fund, "Bob", &[("B1", "80000"), ("S1", "50000"), ("D1", "declined")]),
        written(&fund, "Eve", &[("B1", "100000"), ("S1", "declined")]),
    ];
    let moves = Moves::between(&before, &Collation::of(&fund, &after));
    assert_eq!(moves.members, [(0, 2), (1, 3), (3, 1), (4, 4)]);
    assert_eq!((&moves.only_before[..], &moves.only_after[..]), (&[2][..], &[0][..]));
    let movers = |reference: &str| {
        let bid = moves.bids.iter().find(|bid| bid.bid.as_str() == reference).unwrap();
        let shown = bid.movers().map(|change| {
            let name = &before.senders[moves.members[change.member].0];
            format!("{name} {}", change.by().map(|by| by.to_string()).unwrap_or_default())
        });
        shown.collect::<Vec<_>>().join(", ")
    };
    // Eve had an interest before, so that she is no mover.
    assert_eq!(movers("B1"), "Ann -99999, Bob -10000, Dan 75000.50");
    assert_eq!(movers("S1"), "Ann , Eve 0");
    assert_eq!(movers("D1"), "Ann , Bob -33333.33, Eve ");
    assert_eq!(movers("W1"), "");
}

#[test]
fn medians_before_and_now_are_of_the_same_people() {
    let fund = round();
    let before = Collation::of(&fund, &five(&fund));
    let after = [
        written(&fund, "Ann", &[("B1", "90000")]),
        written(&fund, "Bob", &[("B1", "70000")]),
        written(&fund, "Eve", &[("B1", "1"), ("D1", "abstained")]),
        written(&fund, "Fay", &[("B1", "2")]),
    ];
    let moves = Moves::between(&before, &Collation::of(&fund, &after));
    let same = |reference: &str| {
        let bid = moves.bids.iter().find(|bid| bid.bid.as_str() == reference).unwrap();
        bid.same_medians().map(|same| (same.members, same.before.to_string(), same.after.to_string()))
    };
    // Dan and Cat answered before only, Fay after only, and Eve had an interest.
    assert_eq!(same("B1"), Some((2, "95000".to_owned(), "80000".to_owned())));
    assert_eq!(same("D1"), None);
}

#[test]
fn whose_reply_is_whose_is_never_guessed() {
    let fund = round();
    let of = |names: &[&str]| {
        let replies: Vec<_> = names.iter().map(|name| written(&fund, name, &[])).collect();
        Collation::of(&fund, &replies)
    };
    let moves =
        Moves::between(&of(&["Ann", "Bob", "", "ann ", "Cat", "Cat"]), &of(&["", "Ann", "Bob", "Dan"]));
    assert_eq!(moves.members, [(1, 2)]);
    assert_eq!((&moves.only_before[..], &moves.only_after[..]), (&[0, 2, 3, 4, 5][..], &[0, 1, 3][..]));
    assert_eq!(moves.unclear, ["Ann"]);
}

proptest! {
    // Each case has up to eight members on a dozen bids.
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn everyone_not_left_out_is_compared_on_every_bid(fund in funds(), earlier in drafts(), later in drafts()) {
        let before = Collation::of(&fund, &replies(&fund, &earlier));
        let after = Collation::of(&fund, &replies(&fund, &later));
        let moves = Moves::between(&before, &after);
        prop_assert_eq!(moves.members.len(), earlier.len().min(later.len()));
        prop_assert_eq!(moves.only_before.len() + moves.members.len(), earlier.len());
        prop_assert_eq!(moves.only_after.len() + moves.members.len(), later.len());
        for (bid, (before, after)) in moves.bids.iter().zip(before.bids.iter().zip(&after.bids)) {
            let mut changes = bid.changes.iter();
            for (place, (one, other)) in moves.members.iter().enumerate() {
                let (before, after) = (before.voices[*one], after.voices[*other]);
                let is_out = [before, after].iter().any(|v| matches!(v, Voice::Interest | Voice::OldFigures));
                if !is_out {
                    let change = changes.next().unwrap();
                    prop_assert_eq!((change.member, change.before, change.after), (place, before, after));
                    let both = before.amount().zip(after.amount());
                    prop_assert_eq!(change.by(), both.map(|(before, after)| after - before));
                    prop_assert!(change.is_move() || change.by().is_none_or(|by| by == Money::ZERO));
                }
            }
            prop_assert_eq!(changes.next(), None);
            // Where nobody is compared nobody can be said to stay.
            let both_counted = moves.members.iter().any(|(one, other)| {
                !before.voices[*one].is_left_out() && !after.voices[*other].is_left_out()
            });
            prop_assert_eq!(bid.is_compared(), both_counted);
        }
        prop_assert_eq!(moves.bids.len(), fund.bids.len());
        prop_assert!(Moves::between(&before, &before).bids.iter().all(|bid| bid.movers().next().is_none()));
    }
}

#[test]
fn a_move_has_an_amount_where_both_times_a_stand_was_taken() {
    let change = |before, after| tranche::collate::VoiceChange { member: 0, before, after };
    assert_eq!(change(Voice::Undecided, Voice::InFull(money("5"))).by(), None);
    assert!(change(Voice::Undecided, Voice::Abstained).is_move());
}

//! What is sent once more: each message is in the list once, nobody is lost in it, and nobody counts twice unasked.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use support::round::round;
use tranche::collate::{Intake, Reply, SentOne};
use tranche::{BidRef, Fund, sender_key};

use super::replies::written;

/// One in the list, and whether it counts.
type Row = (Reply, bool);

fn sent((reply, is_counted): &Row) -> SentOne<'_> {
    SentOne { reply, is_counted: *is_counted, is_unread: false }
}

/// Adds one to a list; what is for earlier figures does not count of itself.
fn add(list: &mut Vec<Row>, reply: Reply) -> Intake {
    let one = (reply.clone(), reply.leave_out.is_empty());
    let intake = sent(&one).intake(&list.iter().map(sent).collect::<Vec<_>>());
    match intake {
        Intake::Known => {}
        Intake::InPlaceOf { at, counts } => list[at] = (reply, counts),
        Intake::New { counts } => list.push((reply, counts)),
    }
    intake
}

fn says(fund: &Fund, sender: &str, what: usize, changed: usize) -> Reply {
    let all = [&[("B1", "100000")][..], &[("B1", "declined"), ("S1", "50000")], &[]];
    let leave_out: Vec<BidRef> =
        ["B1", "S1"][..changed].iter().map(|bid| (*bid).try_into().unwrap()).collect();
    Reply { leave_out, ..written(fund, sender, all[what]) }
}

#[test]
fn the_same_on_todays_figures_takes_the_place_of_what_was_made_for_earlier_ones() {
    let fund = round();
    let mut list = Vec::new();
    assert_eq!(add(&mut list, says(&fund, "Ann", 0, 1)), Intake::New { counts: false });
    assert_eq!(add(&mut list, says(&fund, "ann ", 0, 0)), Intake::InPlaceOf { at: 0, counts: true });
    assert_eq!(add(&mut list, says(&fund, "Ann", 0, 1)), Intake::Known);
    assert_eq!(list.len(), 1);
}

#[test]
fn what_has_no_name_is_neither_taken_for_anybodys_nor_counted_beside_it() {
    let fund = round();
    let mut list = Vec::new();
    assert_eq!(add(&mut list, says(&fund, "Bea", 0, 0)), Intake::New { counts: true });
    assert_eq!(add(&mut list, says(&fund, "", 0, 0)), Intake::New { counts: false });
    assert_eq!(add(&mut list, says(&fund, "", 0, 0)), Intake::Known);
    // Bob has sent something else; what has no name is not his.
    assert_eq!(add(&mut list, says(&fund, "Bob", 2, 0)), Intake::New { counts: true });
    assert_eq!(add(&mut list, says(&fund, "", 1, 0)), Intake::New { counts: true });
    assert_eq!(add(&mut list, says(&fund, "Bob", 1, 0)), Intake::New { counts: false });
    // Two people may decide the same.
    assert_eq!(add(&mut list, says(&fund, "Cat", 0, 0)), Intake::New { counts: true });
}

#[test]
fn of_what_cannot_be_read_nobody_knows_what_it_decides() {
    let fund = round();
    let (blank, other) = (says(&fund, "", 2, 0), says(&fund, "Ann", 2, 0));
    let unread = SentOne { reply: &blank, is_counted: false, is_unread: true };
    let one = SentOne { reply: &other, is_counted: true, is_unread: false };
    assert_eq!(one.intake(&[unread]), Intake::New { counts: true });
    assert!(!one.may_be_of_same(&unread));
}

proptest! {
    #[test]
    fn whoever_sends_what_in_whatever_order(
        arrivals in vec((prop_oneof![Just(""), Just("Ann"), Just("ann "), Just("Bob")], 0..3_usize, 0..3_usize), 0..12),
    ) {
        let fund = round();
        let mut list: Vec<Row> = Vec::new();
        let mut fewest: BTreeMap<(String, usize), usize> = BTreeMap::new();
        for (sender, what, changed) in &arrivals {
            add(&mut list, says(&fund, sender, *what, *changed));
            let least = fewest.entry((sender_key(sender), *what)).or_insert(*changed);
            *least = (*changed).min(*least);
        }
        // Each message of each person once, for the latest figures it was sent for.
        let mut found: Vec<((String, usize), usize)> = list.iter().map(|(reply, _)| {
            let what = (0..3).find(|what| says(&fund, "", *what, 0).scenario == reply.scenario).unwrap();
            ((sender_key(&reply.sender), what), reply.leave_out.len())
        }).collect();
        found.sort();
        prop_assert_eq!(found, fewest.into_iter().collect::<Vec<_>>());
        for (at, one) in list.iter().enumerate().filter(|(_, (_, is_counted))| *is_counted) {
            let mut others = list[..at].iter().filter(|(_, is_counted)| *is_counted);
            prop_assert!(!others.any(|other| sent(one).may_be_of_same(&sent(other))), "{:?} counts twice", one.0.sender);
        }
    }
}

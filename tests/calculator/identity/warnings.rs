//! What is said, and what becomes of decisions, where a scenario is opened beside a list that is not quite its own.

use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::link::{self, BadLink, LinkScenario};
use tranche::{Award, BidRef, Edit, Fund, LostDecision, Mismatch, Money, Outcome, PastDecision, Scenario};

use crate::bid_lists::{Entry, List};

fn list(references: [&str; 3]) -> List {
    let entry = |(at, reference): (usize, &str)| Entry {
        project: at,
        reference: reference.to_owned(),
        title: ["Youth club", "Night bus", "Choir"][at].to_owned(),
        asks: 0,
        pounds: 5_000,
    };
    List {
        id: "community-fund",
        title: "Community fund".to_owned(),
        total: 20_000,
        committed: 0,
        partnerships: vec!["Ashby".to_owned()],
        entries: references.into_iter().enumerate().map(entry).collect(),
    }
}

fn name(bid: &str) -> BidRef {
    bid.try_into().unwrap()
}

fn in_full() -> Outcome {
    Outcome::Funded(Award::InFull)
}

/// The first is funded, the second declined; nothing is decided on the third.
fn decided(fund: &Fund, list: &List) -> Scenario {
    let mut scenario = Scenario::default();
    for (entry, outcome) in list.entries.iter().zip([in_full(), Outcome::Declined]) {
        scenario.apply(fund, &Edit::Decide(name(&entry.reference), outcome)).unwrap();
    }
    scenario
}

/// Opens what was decided on one list beside another, as a link and as a file, which say the same.
#[track_caller]
fn opened(from: &List, to: &List) -> Option<(Scenario, Option<Mismatch>)> {
    let (before, after) = (from.fund(), to.fund());
    let scenario = decided(&before, from);
    let linked = link::read(&after, &link::write(&before, &scenario));
    let kept = scenario_file::read(&after, &scenario_file::write(&before, &scenario));
    match (linked, kept) {
        (Ok(LinkScenario { scenario, mismatch, .. }), Ok(kept)) => {
            assert_eq!((&scenario, &mismatch), (&kept.scenario, &kept.mismatch));
            Some((scenario, mismatch))
        }
        refused => {
            assert_eq!(refused, (Err(BadLink::OtherWords), Err(BadScenarioFile::OtherWords)));
            None
        }
    }
}

fn marked(outcome: Outcome, amount: Option<i64>) -> PastDecision {
    PastDecision { outcome, amount: amount.map(|pounds| Money::from_pence(pounds * 100)), other_words: true }
}

#[test]
fn the_same_list_under_another_name_and_in_another_order_is_the_same() {
    let from = list(["A", "B", "C"]);
    let mut to = from.clone();
    to.id = "another-fund";
    to.entries.reverse();
    to.entries[0].title = "CHOIR.".to_owned();
    assert_eq!(opened(&from, &to), Some((decided(&from.fund(), &from), None)));
}

#[test]
fn another_round_title_or_total_is_told_and_every_decision_is_taken_over_unmarked() {
    let from = list(["A", "B", "C"]);
    let change = |with: fn(&mut List)| {
        let mut to = from.clone();
        with(&mut to);
        to
    };
    let available = Some(Money::from_pence(2_000_000));
    for (to, available) in [
        (change(|list| list.title = "Community fund 2032".to_owned()), None),
        (change(|list| list.total = 20_001), available),
        (change(|list| list.committed = 1), available),
        // The same is left, and it is another sum.
        (change(|list| (list.total, list.committed) = (20_500, 500)), None),
    ] {
        let mismatch = Mismatch { available, bids: Vec::new(), left_out: Vec::new() };
        assert_eq!(opened(&from, &to), Some((decided(&from.fund(), &from), Some(mismatch))));
    }
}

#[test]
fn a_decision_on_a_bid_of_other_words_is_marked_with_what_it_was() {
    let from = list(["A", "B", "C"]);
    let mut to = from.clone();
    to.entries[0].title = "Youth club, extended".to_owned();
    let (scenario, mismatch) = opened(&from, &to).unwrap();
    assert_eq!(mismatch, Some(Mismatch { bids: vec![name("A")], ..Mismatch::default() }));
    assert!(scenario.decides_like(&decided(&from.fund(), &from)));
    let marks: Vec<_> = scenario.to_look_at().collect();
    assert_eq!(marks, [(&name("A"), &marked(in_full(), Some(5_000)))]);
    // Somebody looks, and says that it stands.
    let mut stands = scenario.clone();
    stands.apply(&to.fund(), &Edit::Stands(name("A"))).unwrap();
    assert_eq!(stands, decided(&from.fund(), &from));
}

#[test]
fn bids_that_changed_their_references_are_both_marked() {
    let from = list(["A", "B", "C"]);
    let to = list(["B", "A", "C"]);
    let (scenario, mismatch) = opened(&from, &to).unwrap();
    assert_eq!(mismatch, Some(Mismatch { bids: vec![name("A"), name("B")], ..Mismatch::default() }));
    let marks: Vec<_> = scenario.to_look_at().collect();
    let (a, b) = (marked(in_full(), Some(5_000)), marked(Outcome::Declined, None));
    assert_eq!(marks, [(&name("A"), &a), (&name("B"), &b)]);
}

#[test]
fn a_decision_on_a_row_that_another_bid_has_is_left_out_and_told() {
    let from = list(["1", "2", "3"]);
    let to = list(["2", "1", "3"]);
    let (scenario, mismatch) = opened(&from, &to).unwrap();
    assert!(scenario.is_blank());
    let was = |outcome, amount| PastDecision { other_words: false, ..marked(outcome, amount) };
    let left_out = vec![
        LostDecision { bid: name("1"), was: was(in_full(), Some(5_000)) },
        LostDecision { bid: name("2"), was: was(Outcome::Declined, None) },
    ];
    assert_eq!(mismatch, Some(Mismatch { available: None, bids: vec![name("1"), name("2")], left_out }));
}

/// A number above that of the bids, or with a nought before it, is a number that somebody gave.
#[test]
fn a_number_that_is_no_row_is_a_name() {
    for references in [["4", "5", "6"], ["01", "02", "03"], ["0", "10", "2031"], ["1.", "2a", "№3"]] {
        let from = list(references);
        let [first, second, third] = references;
        let (scenario, mismatch) = opened(&from, &list([second, first, third])).unwrap();
        assert_eq!(mismatch.unwrap().left_out, []);
        assert_eq!(scenario.to_look_at().count(), 2, "{references:?}");
    }
}

#[test]
fn a_list_in_which_no_bid_has_its_words_is_another_list() {
    let from = list(["A", "B", "C"]);
    for (renamed, title) in [("Northfield", "Youth club"), ("Ashby", "")] {
        let mut to = from.clone();
        to.partnerships[0] = renamed.to_owned();
        if title.is_empty() {
            to.entries.iter_mut().for_each(|entry| entry.title.push_str(" II"));
        }
        assert_eq!(opened(&from, &to), None, "{renamed}");
    }
    assert_eq!(opened(&from, &list(["C", "A", "B"])), None);
}

#[test]
fn a_place_on_the_reserve_list_that_is_left_out_is_closed_up() {
    let (from, to) = (list(["1", "2", "3"]), list(["2", "1", "3"]));
    let (before, after) = (from.fund(), to.fund());
    let mut scenario = Scenario::default();
    for bid in ["1", "3", "2"] {
        let rank = scenario.rank_of(&name(bid));
        let outcome = Outcome::Reserve { rank, award: Award::InFull };
        scenario.apply(&before, &Edit::Decide(name(bid), outcome)).unwrap();
    }
    let received = link::read(&after, &link::write(&before, &scenario)).unwrap();
    assert_eq!(received.scenario.reserve_list(), [&name("3")]);
    assert_eq!(received.scenario.rank_of(&name("3")).number(), 1);
    assert_eq!(received.mismatch.unwrap().left_out.len(), 2);
}

/// Neither is a decision, so neither is marked; which bids have other words is told all the same.
#[test]
fn an_abstention_or_a_reason_alone_is_not_marked_and_can_be_kept() {
    let from = list(["A", "B", "C"]);
    let mut to = from.clone();
    to.entries[0].title.push_str(" and more");
    let (before, after) = (from.fund(), to.fund());
    let mut scenario = Scenario::default();
    scenario.apply(&before, &Edit::Abstain(name("A"), tranche::Abstention::Interest)).unwrap();
    let received = link::read(&after, &link::write(&before, &scenario)).unwrap();
    assert_eq!(received.mismatch.unwrap().bids, [name("A")]);
    assert_eq!(received.scenario, scenario);
    let kept = scenario_file::read(&after, &scenario_file::write(&after, &scenario)).unwrap();
    assert_eq!((kept.scenario, kept.mismatch), (scenario, None));
}

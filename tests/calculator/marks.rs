//! Marks and private notes of one person: what they are about, what is still to look at, and how they stand to a decision.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::round::round;
use tranche::collate::{Collation, Reply};
use tranche::formats::scenario_file;
use tranche::{
    Abstention, Award, Bid, BidMark, BidRef, Edit, Fund, Mark, MarkCounts, Marks, Outcome, Rank, Scenario,
    Standing,
};

fn bid<'f>(fund: &'f Fund, reference: &str) -> &'f Bid {
    fund.bid(&BidRef::try_from(reference).unwrap()).unwrap()
}

fn marked(fund: &Fund, all: &[(&str, Mark, &str)]) -> Marks {
    let mut marks = Marks::default();
    for (reference, mark, note) in all {
        marks.set_mark(fund, bid(fund, reference), Some(*mark));
        marks.set_note(fund, bid(fund, reference), note);
    }
    marks
}

/// The published round with another title of S1.
fn renamed(title: &str) -> Fund {
    let mut file = (*round()).clone();
    let s1 = file.bids.iter_mut().find(|bid| bid.reference.as_str() == "S1").unwrap();
    title.clone_into(&mut s1.title);
    Fund::new(file).unwrap()
}

#[test]
fn what_has_no_mark_is_still_to_look_at() {
    let fund = round();
    let mut marks =
        marked(&fund, &[("S1", Mark::Yes, ""), ("D1", Mark::No, ""), ("C2", Mark::Maybe, "Why 20?")]);
    marks.set_note(&fund, bid(&fund, "B1"), "Ask who pays after 2014");
    assert_eq!(marks.counts(&fund), MarkCounts { yes: 1, maybe: 1, no: 1, to_look_at: 10 });
    marks.set_mark(&fund, bid(&fund, "C2"), None);
    assert_eq!(marks.counts(&fund), MarkCounts { yes: 1, maybe: 0, no: 1, to_look_at: 11 });
    assert_eq!(marks.note(&bid(&fund, "C2").reference), "Why 20?");
}

#[test]
fn what_says_nothing_any_more_is_gone() {
    let fund = round();
    let mut marks = marked(&fund, &[("S1", Mark::Yes, "Good")]);
    marks.set_mark(&fund, bid(&fund, "S1"), None);
    marks.set_note(&fund, bid(&fund, "S1"), "");
    assert_eq!(marks, Marks::default());
}

#[test]
fn a_mark_does_not_land_on_a_bid_of_another_title_until_somebody_says_so() {
    let (before, after) = (round(), renamed("A skate park"));
    let mut marks = marked(&before, &[("S1", Mark::Yes, "Good"), ("D1", Mark::No, "")]);
    let s1 = bid(&after, "S1");
    assert_eq!(marks.mark(&after, s1), None);
    assert_eq!(marks.counts(&after), MarkCounts { yes: 0, maybe: 0, no: 1, to_look_at: 12 });
    let told = marks.of_other_words(&after, s1).unwrap();
    assert_eq!((told.mark, told.title.as_str()), (Some(Mark::Yes), bid(&before, "S1").title.as_str()));
    assert_eq!(marks.of_other_words(&after, bid(&after, "D1")), None);
    // More in the note is no word about which bid it is.
    marks.set_note(&after, s1, "Good, but late");
    assert_eq!(marks.mark(&after, s1), None);
    let mut other = marks.clone();
    marks.confirm(&after, s1);
    assert_eq!((marks.mark(&after, s1), marks.of_other_words(&after, s1)), (Some(Mark::Yes), None));
    assert_eq!(marks.note(&s1.reference), "Good, but late");
    // Nor is another mark: the note beside it may be about another project.
    let asked = other.clone();
    other.set_mark(&after, s1, Some(Mark::No));
    other.set_mark(&after, s1, None);
    assert_eq!(other, asked);
    other.clear(&s1.reference);
    other.set_mark(&after, s1, Some(Mark::No));
    assert_eq!((other.mark(&after, s1), other.of_other_words(&after, s1)), (Some(Mark::No), None));
}

#[test]
fn what_a_program_does_to_a_title_is_no_other_title() {
    let fund = round();
    let marks = marked(&fund, &[("S1", Mark::Yes, "")]);
    let after = renamed(&bid(&fund, "S1").title.to_uppercase().replace(' ', "\u{a0}"));
    assert_eq!(marks.mark(&after, bid(&after, "S1")), Some(Mark::Yes));
}

#[test]
fn marks_on_bids_that_are_gone_are_told() {
    let fund = round();
    let marks = marked(&fund, &[("S1", Mark::Yes, "Good"), ("D1", Mark::No, "")]);
    let mut file = (*fund).clone();
    file.bids.retain(|bid| bid.reference.as_str() != "S1");
    let after = Fund::new(file).unwrap();
    let gone: Vec<_> = marks.gone(&after).map(|(bid, one)| (bid.as_str(), one.note.as_str())).collect();
    assert_eq!(gone, [("S1", "Good")]);
    assert_eq!(marks.gone(&fund).count(), 0);
}

#[test]
fn of_a_file_only_what_is_surely_about_these_bids_lands() {
    let (before, after) = (round(), renamed("A skate park"));
    let file = marked(&before, &[("S1", Mark::Yes, ""), ("D1", Mark::No, "Late")]);
    assert_eq!(file.landing(&before), (file.clone(), 0));
    assert_eq!(file.landing(&after), (marked(&before, &[("D1", Mark::No, "Late")]), 1));
}

#[test]
fn yes_and_funded_agree_and_all_that_is_not_clear_is_open() {
    use Standing::{Agrees, Differs, Open};
    let fund = round();
    let s1 = bid(&fund, "S1");
    let award = Award::InFull;
    let reserve = Outcome::Reserve { rank: Rank::FIRST, award: award.clone() };
    for (outcome, yes, maybe, no) in [
        (Outcome::Funded(award), Agrees, Open, Differs),
        (Outcome::Declined, Differs, Open, Agrees),
        (Outcome::Deferred, Differs, Open, Open),
        (reserve, Open, Open, Open),
        (Outcome::Undecided, Open, Open, Open),
    ] {
        let mut scenario = Scenario::default();
        scenario.apply(&fund, &Edit::Decide(s1.reference.clone(), outcome.clone())).unwrap();
        for (mark, standing) in [(Mark::Yes, yes), (Mark::Maybe, maybe), (Mark::No, no)] {
            let marks = marked(&fund, &[("S1", mark, "")]);
            assert_eq!(marks.standing(&fund, s1, &scenario), standing, "{mark:?} {outcome:?}");
        }
        assert_eq!(Marks::default().standing(&fund, s1, &scenario), Open);
    }
}

#[test]
fn a_mark_of_another_title_neither_agrees_nor_differs() {
    let (before, after) = (round(), renamed("A skate park"));
    let marks = marked(&before, &[("S1", Mark::No, "")]);
    let s1 = bid(&after, "S1");
    let mut scenario = Scenario::default();
    scenario.apply(&after, &Edit::Decide(s1.reference.clone(), Outcome::Funded(Award::InFull))).unwrap();
    assert_eq!(marks.standing(&after, s1, &scenario), Standing::Open);
}

#[test]
fn a_decision_on_another_title_neither_agrees_nor_differs() {
    let (before, after) = (round(), renamed("A skate park"));
    let mut scenario = Scenario::default();
    let s1 = bid(&after, "S1");
    scenario.apply(&before, &Edit::Decide(s1.reference.clone(), Outcome::Funded(Award::InFull))).unwrap();
    let arrived = scenario_file::read(&after, &scenario_file::write(&before, &scenario)).unwrap().scenario;
    assert!(arrived.outcome(&s1.reference).is_funded());
    let marks = marked(&after, &[("S1", Mark::No, "")]);
    assert_eq!(marks.standing(&after, s1, &arrived), Standing::Open);
    assert_eq!(marks.standing(&after, s1, &scenario), Standing::Differs);
}

#[test]
fn where_both_places_changed_one_note_both_stand_in_it() {
    let fund = round();
    let before = marked(&fund, &[("S1", Mark::Yes, "Good"), ("D1", Mark::No, ""), ("B1", Mark::Yes, "x")]);
    let (mut mine, mut theirs) = (before.clone(), before.clone());
    mine.set_note(&fund, bid(&fund, "S1"), "Too late");
    theirs.set_note(&fund, bid(&fund, "S1"), "Too dear");
    theirs.set_mark(&fund, bid(&fund, "S1"), Some(Mark::No));
    mine.set_mark(&fund, bid(&fund, "C2"), Some(Mark::Maybe));
    theirs.clear(&bid(&fund, "D1").reference);
    // Deleted here and noted there: what is noted stays.
    mine.clear(&bid(&fund, "B1").reference);
    theirs.set_note(&fund, bid(&fund, "B1"), "x and y");
    let merged = Marks::merged(&before, &mine, &theirs);
    let mut wanted = marked(&fund, &[("S1", Mark::No, "Too dear\n\nToo late"), ("C2", Mark::Maybe, "")]);
    wanted.set_note(&fund, bid(&fund, "B1"), "x and y");
    assert_eq!(merged.marks, wanted);
    let both: Vec<_> = merged.both_changed.iter().map(BidRef::as_str).collect();
    assert_eq!(both, ["B1", "S1"]);
}

static ROUND: LazyLock<Fund> = LazyLock::new(round);

const REFERENCES: [&str; 4] = ["S1", "D1", "C2", "B1"];

/// Marks on a few bids.
fn some_marks() -> impl Strategy<Value = Marks> {
    let mark = proptest::option::of(prop_oneof![Just(Mark::Yes), Just(Mark::Maybe), Just(Mark::No)]);
    proptest::collection::vec((mark, "[ab]{0,3}"), REFERENCES.len()).prop_map(|all| {
        let fund = &*ROUND;
        let mut marks = Marks::default();
        for (reference, (mark, note)) in REFERENCES.iter().zip(all) {
            marks.set_mark(fund, bid(fund, reference), mark);
            marks.set_note(fund, bid(fund, reference), &note);
        }
        marks
    })
}

/// The same as a plain map.
fn by_bid(marks: &Marks) -> BTreeMap<String, BidMark> {
    marks.said().map(|(bid, one)| (bid.to_string(), one.clone())).collect()
}

proptest! {
    #[test]
    fn what_one_place_left_alone_is_as_the_other_has_it(before in some_marks(), after in some_marks()) {
        prop_assert_eq!(&Marks::merged(&before, &before, &after).marks, &after);
        prop_assert_eq!(&Marks::merged(&before, &after, &before).marks, &after);
        let same = Marks::merged(&before, &after, &after);
        prop_assert_eq!(same.marks, after);
        prop_assert_eq!(same.both_changed, []);
    }

    #[test]
    fn no_note_that_was_written_anywhere_is_lost(before in some_marks(), mine in some_marks(), theirs in some_marks()) {
        let merged = by_bid(&Marks::merged(&before, &mine, &theirs).marks);
        let before = by_bid(&before);
        for written in [by_bid(&mine), by_bid(&theirs)] {
            for (bid, one) in written {
                let was = before.get(&bid).map_or("", |one| &one.note);
                let now = merged.get(&bid).map_or("", |one| &one.note);
                prop_assert!(one.note == was || now.contains(&one.note), "{} of {}: {}", one.note, bid, now);
            }
        }
    }

    #[test]
    fn a_mark_in_the_end_is_one_that_was_made(before in some_marks(), mine in some_marks(), theirs in some_marks()) {
        let mark = |marks: &BTreeMap<String, BidMark>, bid: &str| marks.get(bid).and_then(|one| one.mark);
        let merged = by_bid(&Marks::merged(&before, &mine, &theirs).marks);
        let [before, mine, theirs] = [before, mine, theirs].map(|marks| by_bid(&marks));
        for bid in REFERENCES {
            let is_mine = mark(&mine, bid) != mark(&before, bid);
            let other = mark(&theirs, bid);
            let wanted = if is_mine { mark(&mine, bid) } else { other };
            prop_assert_eq!(mark(&merged, bid), wanted, "{}", bid);
        }
    }

    #[test]
    fn every_mark_that_is_here_stays_whatever_a_file_has(here in some_marks(), file in some_marks()) {
        let brought = here.with_file(&ROUND, &file);
        let [before, after, file] = [&here, &brought.marks, &file].map(by_bid);
        let mut stayed = Vec::new();
        for bid in REFERENCES {
            let [before, after, file] = [&before, &after, &file].map(|all| all.get(bid).cloned().unwrap_or_default());
            prop_assert_eq!(after.mark, before.mark.or(file.mark), "{}", bid);
            prop_assert!(after.note.contains(&before.note) && after.note.contains(&file.note));
            if before.mark.is_some() && file.mark.is_some() && before.mark != file.mark {
                stayed.push(bid);
            }
        }
        stayed.sort_unstable();
        prop_assert_eq!(brought.stayed.iter().map(BidRef::as_str).collect::<Vec<_>>(), stayed);
        // Once more brings nothing.
        let again = brought.marks.with_file(&ROUND, &here);
        prop_assert_eq!((again.marks, again.brought), (brought.marks, 0));
    }

    #[test]
    fn a_question_about_a_bid_of_another_title_stays_until_it_is_answered(
        marks in some_marks(),
        tries in proptest::collection::vec((proptest::option::of(0..3_usize), "[ab]{0,3}"), 0..6),
    ) {
        let after = renamed("A skate park");
        let s1 = bid(&after, "S1");
        let was = marks.of_other_words(&after, s1).cloned();
        let mut marks = marks;
        for (mark, note) in tries {
            marks.set_mark(&after, s1, mark.map(|at| Mark::WORDS[at].1));
            if was.as_ref().is_none_or(|was| was.mark.is_some()) {
                marks.set_note(&after, s1, &note);
            }
            let now = marks.of_other_words(&after, s1);
            prop_assert_eq!(now.map(|one| (one.mark, &one.title)), was.as_ref().map(|one| (one.mark, &one.title)));
        }
    }

    #[test]
    fn every_bid_agrees_differs_or_is_open(fund in funds(), steps in steps(), marks in proptest::collection::vec(0..4_usize, 12)) {
        let mut said = Marks::default();
        for (bid, mark) in fund.bids.iter().zip(&marks) {
            said.set_mark(&fund, bid, [None, Some(Mark::Yes), Some(Mark::Maybe), Some(Mark::No)][*mark]);
        }
        let scenario = reached(&fund, &steps);
        let all = said.standings(&fund, &scenario);
        prop_assert_eq!(all.agree + all.differ.len() + all.open, fund.bids.len());
        let counts = said.counts(&fund);
        prop_assert_eq!(counts.yes + counts.maybe + counts.no + counts.to_look_at, fund.bids.len());
        prop_assert!(all.agree + all.differ.len() <= counts.yes + counts.no);
    }
}

#[test]
fn where_one_stands_among_members_is_told_by_those_who_decided() {
    let fund = round();
    let member = |edits: &[Edit]| {
        let mut scenario = Scenario::default();
        edits.iter().for_each(|edit| scenario.apply(&fund, edit).unwrap());
        Reply { sender: String::new(), scenario, not_funded_is_undecided: false, leave_out: Vec::new() }
    };
    let funds = |bid: &str| Edit::Decide(bid.try_into().unwrap(), Outcome::Funded(Award::InFull));
    let declines = |bid: &str| Edit::Decide(bid.try_into().unwrap(), Outcome::Declined);
    let aside = |bid: &str, why| Edit::Abstain(bid.try_into().unwrap(), why);
    let members = Collation::of(
        &fund,
        &[
            member(&[funds("S1"), declines("D1"), funds("C1"), funds("B1")]),
            member(&[funds("S1"), declines("D1"), declines("C1"), aside("B1", Abstention::Interest)]),
            member(&[declines("S1"), aside("D1", Abstention::Abstained), aside("B1", Abstention::Interest)]),
        ],
    );
    let mut marks = Marks::default();
    for bid in ["S1", "D1", "C1", "B1", "W1"] {
        marks.set_mark(&fund, fund.bid(&bid.try_into().unwrap()).unwrap(), Some(Mark::Yes));
    }
    // S1 has two of three, B1 one of one: who has an interest counts on neither side. C1 is even, and nobody decided on W1.
    let standings = marks.standings_among(&fund, &members);
    assert_eq!((standings.agree, standings.open), (2, 10));
    assert_eq!(standings.differ, ["D1".try_into().unwrap()]);
    marks.set_mark(&fund, fund.bid(&"S1".try_into().unwrap()).unwrap(), Some(Mark::No));
    marks.set_mark(&fund, fund.bid(&"D1".try_into().unwrap()).unwrap(), Some(Mark::No));
    let standings = marks.standings_among(&fund, &members);
    assert_eq!((standings.agree, standings.differ), (2, vec!["S1".try_into().unwrap()]));
}

#[test]
fn what_a_page_leaves_behind_is_what_it_changed_and_comes_together_with_the_rest() {
    let fund = round();
    let kept = marked(&fund, &[("S1", Mark::Yes, "Good"), ("D1", Mark::No, "")]);
    let mine =
        marked(&fund, &[("S1", Mark::Yes, "Good, and near"), ("D1", Mark::No, ""), ("C1", Mark::Maybe, "")]);
    let left = mine.changed_since(&kept);
    assert_eq!(left.said().map(|(bid, _)| bid.as_str()).collect::<Vec<_>>(), ["C1", "S1"]);
    assert_eq!(Marks::merged(&Marks::default(), &left, &kept).marks, mine);
    assert!(mine.changed_since(&mine).is_blank());
}

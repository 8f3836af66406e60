//! What a page opens with, for every address and everything a browser may have kept.

use std::sync::Arc;

use support::round;
use tranche::link::BadLink;
use tranche::{
    Abstention, AmendedFund, Award, Edit, Explanation, Mismatch, Notice, Opening, Outcome, Scenario, Shared,
    StoredWork, opening,
};

#[track_caller]
fn scenario(bid: &str) -> Scenario {
    let mut scenario = Scenario::default();
    let edit = Edit::Decide(bid.try_into().unwrap(), Outcome::Funded(Award::InFull));
    scenario.apply(&round::round(), &edit).unwrap();
    scenario
}

fn mine() -> Scenario {
    scenario("S1")
}

fn theirs() -> Scenario {
    scenario("D1")
}

fn blank() -> Scenario {
    Scenario::default()
}

#[track_caller]
fn check(
    link: Option<Result<Scenario, BadLink>>,
    kept: StoredWork,
    mine: Scenario,
    shared: Option<Scenario>,
    notice: Option<Notice>,
) {
    let arrived = |scenario| Shared { scenario, ..Shared::default() };
    let (link, shared) = (link.map(|link| link.map(arrived)), shared.map(arrived));
    assert_eq!(opening(link, kept), Opening { mine, shared, notice });
}

#[test]
fn without_a_link_the_page_opens_with_what_was_kept() {
    check(None, StoredWork::Nothing, blank(), None, None);
    check(None, StoredWork::Work(mine()), mine(), None, None);
}

#[test]
fn what_cannot_be_read_is_never_replaced_by_a_guess() {
    check(None, StoredWork::Unreadable, blank(), None, None);
    check(None, StoredWork::Refused, blank(), None, None);
}

#[test]
fn a_shared_scenario_is_shown_over_the_readers_own_which_stays() {
    check(Some(Ok(theirs())), StoredWork::Work(mine()), mine(), Some(theirs()), None);
    check(Some(Ok(blank())), StoredWork::Work(mine()), mine(), Some(blank()), None);
    for kept in [StoredWork::Nothing, StoredWork::Unreadable, StoredWork::Refused] {
        check(Some(Ok(theirs())), kept, blank(), Some(theirs()), None);
    }
}

#[test]
fn a_link_to_what_the_reader_has_already_is_only_said() {
    check(Some(Ok(mine())), StoredWork::Work(mine()), mine(), None, Some(Notice::SameAsMine));
    for kept in [StoredWork::Nothing, StoredWork::Unreadable, StoredWork::Refused] {
        check(Some(Ok(blank())), kept, blank(), None, Some(Notice::SameAsMine));
    }
}

/// A link carries no marks, so it says nothing against those the reader has.
#[test]
fn a_link_to_the_same_decisions_is_only_said_also_where_some_are_marked_for_another_look() {
    let fund = round::round();
    let text = round::TEXT.replacen("\"50000\"", "\"48000\"", 1);
    let corrected = tranche::Fund::read(&text).unwrap();
    let marked = mine().carried(&fund, &AmendedFund::whole(Arc::new(corrected)));
    assert!(marked.look_again(&"S1".try_into().unwrap()).is_some());
    assert_ne!(marked, mine());
    assert!(marked.decides_like(&mine()) && mine().decides_like(&marked));
    check(Some(Ok(mine())), StoredWork::Work(marked.clone()), marked.clone(), None, Some(Notice::SameAsMine));
    check(Some(Ok(theirs())), StoredWork::Work(marked.clone()), marked, Some(theirs()), None);
    assert!(!mine().decides_like(&theirs()) && !mine().decides_like(&blank()));
}

/// Nor does it say anything against reasons, which are sent along only where the sender wants that.
#[test]
fn a_link_to_the_same_decisions_is_only_said_whatever_the_reader_wrote_about_them() {
    let mut explained = mine();
    let why = Explanation { reason: "It is urgent.".to_owned(), conditions: String::new() };
    explained.apply(&round::round(), &Edit::Explain("S1".try_into().unwrap(), why)).unwrap();
    assert_ne!(explained, mine());
    check(Some(Ok(mine())), StoredWork::Work(explained.clone()), explained, None, Some(Notice::SameAsMine));
    // That somebody stood aside is something else than that nothing is decided yet.
    let mut aside = mine();
    aside.apply(&round::round(), &Edit::Abstain("D1".try_into().unwrap(), Abstention::Interest)).unwrap();
    check(Some(Ok(aside.clone())), StoredWork::Work(mine()), mine(), Some(aside), None);
}

#[test]
fn a_link_that_cannot_be_opened_leaves_the_readers_own_and_says_why() {
    for why in [
        BadLink::Damaged,
        BadLink::Newer(3),
        BadLink::OtherFund,
        BadLink::OtherWords,
        BadLink::Remains,
        BadLink::Several,
    ] {
        let notice = || Some(Notice::BadLink(why.clone()));
        check(Some(Err(why.clone())), StoredWork::Work(mine()), mine(), None, notice());
        for kept in [StoredWork::Nothing, StoredWork::Unreadable, StoredWork::Refused] {
            check(Some(Err(why.clone())), kept, blank(), None, notice());
        }
    }
}

/// What has more to say is shown, also where it decides the same.
#[test]
fn a_link_to_the_same_decisions_is_shown_where_it_brings_reasons_or_was_made_on_other_words() {
    let mut explained = mine();
    let why = Explanation { reason: "It is urgent.".to_owned(), conditions: String::new() };
    explained.apply(&round::round(), &Edit::Explain("S1".try_into().unwrap(), why)).unwrap();
    let mut reasons = Shared { scenario: explained, ..Shared::default() };
    reasons.extras.with_explanations = true;
    let elsewhere = Shared { scenario: mine(), mismatch: Some(Mismatch::default()), ..Shared::default() };
    for shared in [reasons.clone(), elsewhere] {
        let opened = opening(Some(Ok(shared.clone())), StoredWork::Work(mine()));
        assert_eq!(opened, Opening { mine: mine(), shared: Some(shared), notice: None });
    }
    let same = opening(Some(Ok(reasons.clone())), StoredWork::Work(reasons.scenario.clone()));
    assert_eq!(same.notice, Some(Notice::SameAsMine));
}

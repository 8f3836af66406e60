//! What a board records at its meeting: whose interests count for which bids, and what becomes of a record in two places.

mod in_collation;

use proptest::prelude::*;
use support::round::round;
use tranche::{
    Award, Bid, BidRef, BidVote, Decision, Fund, Interest, InterestIn, Meeting, Money, Outcome, Rank,
    VotedMotion, VotedOutcome,
};

const DECLINED: VotedOutcome = VotedOutcome::Declined;

pub fn bid<'f>(fund: &'f Fund, reference: &str) -> &'f Bid {
    fund.bid(&BidRef::try_from(reference).unwrap()).unwrap()
}

/// An interest in a bid, or in a partnership by its id.
pub fn interest(fund: &Fund, member: &str, of: &str, what: &str) -> Interest {
    let of = match of.try_into().ok().and_then(|id| InterestIn::partnership(fund, &id)) {
        Some(partnership) => partnership,
        None => InterestIn::bid(fund, bid(fund, of)),
    };
    Interest { member: member.to_owned(), of, what: what.to_owned() }
}

pub fn declared(fund: &Fund, all: &[(&str, &str)]) -> Meeting {
    let mut meeting = Meeting::default();
    for (member, of) in all {
        assert!(meeting.declare(interest(fund, member, of, "")));
    }
    meeting
}

/// The published round with something of its file changed.
fn changed(change: impl FnOnce(&mut tranche::FundFile)) -> Fund {
    let mut file = (*round()).clone();
    change(&mut file);
    Fund::new(file).unwrap()
}

fn renamed(reference: &str, title: &str) -> Fund {
    changed(|file| {
        let bid = file.bids.iter_mut().find(|bid| bid.reference.as_str() == reference).unwrap();
        title.clone_into(&mut bid.title);
    })
}

fn members<'m>(meeting: &'m Meeting, fund: &'m Fund, reference: &str) -> Vec<&'m str> {
    meeting.interests_in(fund, bid(fund, reference)).map(|one| one.member.as_str()).collect()
}

#[test]
fn an_interest_in_a_partnership_counts_for_each_of_its_bids_and_no_other() {
    let fund = round();
    let meeting = declared(&fund, &[("Ann", "sandwell"), ("Ben", "SS2"), ("Ben", "D1")]);
    assert_eq!(members(&meeting, &fund, "SS1"), ["Ann"]);
    assert_eq!(members(&meeting, &fund, "SS2"), ["Ann", "Ben"]);
    assert_eq!(members(&meeting, &fund, "D1"), ["Ben"]);
    assert_eq!(members(&meeting, &fund, "S1"), [""; 0]);
}

#[test]
fn the_register_is_in_the_order_of_names_and_of_the_paper_whatever_was_declared_first() {
    let fund = round();
    let all = [("ben", "SS2"), ("Ann", "SS1"), ("Cem", "wolverhampton"), ("ben", "D1"), ("Ann", "sandwell")];
    let mut other = all;
    other.reverse();
    let list = |all: &[(&str, &str)]| {
        let meeting = declared(&fund, all);
        let in_what = |of: &InterestIn| match of {
            InterestIn::Partnership { id, .. } => id.to_string(),
            InterestIn::Bid { reference, .. } => reference.to_string(),
        };
        let one = |one: &Interest| format!("{}: {}", one.member, in_what(&one.of));
        meeting.declared(&fund).into_iter().map(one).collect::<Vec<_>>()
    };
    assert_eq!(list(&all), ["Ann: sandwell", "Ann: SS1", "ben: D1", "ben: SS2", "Cem: wolverhampton"]);
    assert_eq!(list(&other), list(&all));
}

#[test]
fn an_interest_is_recorded_once_with_a_name_and_can_be_withdrawn() {
    let fund = round();
    let mut meeting = declared(&fund, &[("Ann", "S1")]);
    assert!(!meeting.declare(interest(&fund, "Ann", "S1", "")));
    assert!(!meeting.declare(interest(&fund, "  ", "D1", "Nobody’s")));
    assert!(meeting.declare(interest(&fund, "Ann", "S1", "Trustee")));
    assert_eq!(meeting.interests().len(), 2);
    meeting.withdraw(&interest(&fund, "Ann", "S1", ""));
    meeting.withdraw(&interest(&fund, "Ann", "S1", "Trustee"));
    assert!(meeting.is_blank());
}

#[test]
fn an_interest_does_not_land_on_another_bid_or_partnership_until_somebody_says_so() {
    let before = round();
    let mut meeting = declared(&before, &[("Ann", "S1"), ("Ben", "sandwell"), ("Cem", "D1")]);
    let after = renamed("S1", "A skate park");
    assert_eq!(members(&meeting, &after, "S1"), [""; 0]);
    let unsettled = |meeting: &Meeting, fund: &Fund| {
        meeting.unsettled_interests(fund).map(|one| one.member.clone()).collect::<Vec<_>>()
    };
    assert_eq!(unsettled(&meeting, &after), ["Ann"]);
    let other = changed(|file| {
        let sandwell = file.partnerships.iter_mut().find(|one| one.id.as_str() == "sandwell").unwrap();
        "Another partnership".clone_into(&mut sandwell.name);
    });
    assert_eq!(
        (members(&meeting, &other, "SS1"), unsettled(&meeting, &other)),
        (Vec::new(), vec!["Ben".to_owned()])
    );
    let gone = changed(|file| file.bids.retain(|bid| bid.reference.as_str() != "D1"));
    assert_eq!(unsettled(&meeting, &gone), ["Cem"]);
    let asked = interest(&before, "Ann", "S1", "");
    meeting.confirm_interest(&after, &asked);
    assert_eq!((members(&meeting, &after, "S1"), unsettled(&meeting, &after)), (vec!["Ann"], Vec::new()));
    // What a program does to a title is no other title.
    let shown = renamed("S1", &bid(&before, "S1").title.to_uppercase().replace(' ', "\u{a0}"));
    assert_eq!(members(&declared(&before, &[("Ann", "S1")]), &shown, "S1"), ["Ann"]);
}

#[test]
fn a_vote_waits_where_a_bid_has_other_words() {
    let (before, after) = (round(), renamed("S1", "A skate park"));
    let mut meeting = Meeting::default();
    meeting.record(&before, bid(&before, "S1"), DECLINED, |vote| vote.mover = "Ann".to_owned());
    assert_eq!(meeting.vote(&before, bid(&before, "S1")).map(|vote| vote.mover.as_str()), Some("Ann"));
    let s1 = bid(&after, "S1");
    assert_eq!(meeting.vote(&after, s1), None);
    // Nothing is recorded over it until it is said whether that is the same bid.
    let asked = meeting.clone();
    meeting.record(&after, s1, DECLINED, |vote| vote.in_favour = Some(7));
    assert_eq!(meeting, asked);
    assert_eq!(meeting.vote_of_other_words(&after, s1).unwrap().bid.title, bid(&before, "S1").title);
    meeting.confirm_vote(&after, s1);
    meeting.record(&after, s1, DECLINED, |vote| vote.in_favour = Some(7));
    let vote = meeting.vote(&after, s1).unwrap();
    assert_eq!((vote.mover.as_str(), vote.in_favour, vote.is_counted()), ("Ann", Some(7), true));
    meeting.record(&after, s1, DECLINED, |vote| (vote.mover, vote.in_favour) = (String::new(), None));
    assert!(meeting.is_blank(), "what says nothing any more is gone");
    let gone = changed(|file| file.bids.retain(|bid| bid.reference.as_str() != "S1"));
    assert_eq!(asked.gone(&gone).map(|(bid, _)| bid.as_str()).collect::<Vec<_>>(), ["S1"]);
}

#[test]
fn what_two_tabs_record_of_one_bid_comes_together_field_by_field_and_what_differs_is_told() {
    let fund = round();
    let s1 = bid(&fund, "S1");
    let with = |was: &Meeting, change: fn(&mut BidVote)| {
        let mut meeting = was.clone();
        meeting.record(&fund, s1, DECLINED, change);
        meeting
    };
    let before = with(&Meeting::default(), |vote| vote.mover = "Ann".to_owned());
    let mine = with(&before, |vote| vote.in_favour = Some(7));
    let theirs = with(&before, |vote| (vote.mover, vote.against) = ("Ben".to_owned(), Some(2)));
    let merged = Meeting::merged(&before, &mine, &theirs);
    let vote = merged.meeting.vote(&fund, s1).unwrap();
    assert_eq!((vote.mover.as_str(), vote.in_favour, vote.against), ("Ben", Some(7), Some(2)));
    assert_eq!(merged.both_changed, []);
    let theirs = with(&before, |vote| vote.in_favour = Some(8));
    let merged = Meeting::merged(&before, &mine, &theirs);
    assert_eq!(merged.meeting.vote(&fund, s1).unwrap().in_favour, Some(7));
    assert_eq!(merged.both_changed, std::slice::from_ref(&s1.reference));
}

#[test]
fn a_vote_waits_where_another_thing_is_decided() {
    let fund = round();
    let s1 = bid(&fund, "S1");
    let funded = |pounds: i64| VotedOutcome::Funded(Money::from_pence(pounds * 100));
    let mut meeting = Meeting::default();
    meeting.record(&fund, s1, funded(17_000), |vote| vote.mover = "Ann".to_owned());
    let asked = meeting.clone();
    for other in [funded(17_001), reserve(1, 17_000), DECLINED] {
        meeting.record(&fund, s1, other, |vote| vote.mover = "Ben".to_owned());
        assert_eq!(meeting, asked, "nothing is recorded over it");
    }
    meeting.record(&fund, s1, funded(17_000), |vote| vote.in_favour = Some(7));
    meeting.confirm_outcome(&fund, s1, DECLINED);
    meeting.record(&fund, s1, DECLINED, |vote| vote.against = Some(1));
    let vote = meeting.vote(&fund, s1).unwrap();
    assert_eq!((vote.mover.as_str(), vote.in_favour, vote.against), ("Ann", Some(7), Some(1)));
    assert!(vote.is_on(&DECLINED.into()) && !vote.is_on(&funded(17_000).into()));
    // What is about another decision is not mixed with it in another tab either.
    let mut theirs = asked.clone();
    theirs.record(&fund, s1, funded(17_000), |vote| vote.abstained = Some(2));
    let merged = Meeting::merged(&asked, &meeting, &theirs);
    assert_eq!((merged.meeting, merged.both_changed), (meeting.clone(), vec![s1.reference.clone()]));
    assert!(!meeting.goes_with(&asked));
    // A bid of which nothing is recorded is not one that was voted on.
    let mut none = Meeting::default();
    none.confirm_outcome(&fund, s1, DECLINED);
    assert!(none.is_blank());
}

fn reserve(place: usize, pounds: i64) -> VotedOutcome {
    VotedOutcome::Reserve { rank: Rank::new(place).unwrap(), amount: Money::from_pence(pounds * 100) }
}

#[test]
fn a_vote_is_on_the_place_on_the_reserve_list_and_on_the_conditions() {
    let fund = round();
    let s1 = bid(&fund, "S1");
    let motion = |place, conditions: &str| {
        let rank = Rank::new(place).unwrap();
        let conditions = conditions.to_owned();
        let outcome = Outcome::Reserve { rank, award: Award::InFull };
        VotedMotion::of(s1, &Decision { outcome, conditions, ..Decision::default() })
    };
    let mut meeting = Meeting::default();
    meeting.record(&fund, s1, motion(1, "a report"), |vote| vote.mover = "Ann".to_owned());
    let is_on = |other| meeting.vote(&fund, s1).unwrap().is_on(&other);
    assert!(is_on(motion(1, "a  report\n")), "the motion says it on one line");
    assert!(!is_on(motion(2, "a report")));
    assert!(!is_on(motion(1, "")));
    assert!(!is_on(motion(1, "two reports")));
    // Conditions of what is not decided are no motion yet.
    let undecided = Decision { conditions: "a report".to_owned(), ..Decision::default() };
    assert_eq!(VotedMotion::of(s1, &undecided), VotedOutcome::Undecided.into());
}

#[test]
fn votes_on_bids_of_other_words_do_not_go_together() {
    let (fund, other) = (round(), renamed("S1", "A skate park"));
    let vote = |fund: &Fund, reference: &str| {
        let mut meeting = Meeting::default();
        meeting.record(fund, bid(fund, reference), DECLINED, |vote| vote.mover = "Ann".to_owned());
        meeting
    };
    assert!(vote(&fund, "S1").goes_with(&vote(&fund, "S1")));
    assert!(vote(&fund, "S1").goes_with(&vote(&other, "D1")));
    assert!(!vote(&fund, "S1").goes_with(&vote(&other, "S1")));
}

/// What a tab has done: interests of few members in few bids, votes on few bids.
fn meetings() -> impl Strategy<Value = Meeting> {
    let interests = prop::collection::vec((0..3_usize, 0..4_usize), 0..5);
    let votes = prop::collection::vec((0..3_usize, 0..3_u32, 0..3_u32), 0..4);
    (interests, votes).prop_map(|(interests, votes)| {
        let fund = round();
        let mut meeting = Meeting::default();
        for (member, of) in interests {
            let [member, of] = [["Ann", "Ben", "Cem"][member], ["S1", "D1", "sandwell", "SS1"][of]];
            meeting.declare(interest(&fund, member, of, ""));
        }
        for (at, mover, count) in votes {
            let mover = ["", "Ann", "Ben"][usize::try_from(mover).unwrap()];
            meeting.record(&fund, &fund.bids[at], DECLINED, |vote| {
                mover.clone_into(&mut vote.mover);
                vote.in_favour = count.checked_sub(1);
            });
        }
        meeting
    })
}

proptest! {
    #[test]
    fn what_only_one_tab_changed_is_as_that_one_has_it(before in meetings(), mine in meetings(), theirs in meetings()) {
        let merged = |mine: &Meeting, theirs: &Meeting| Meeting::merged(&before, mine, theirs).meeting;
        prop_assert_eq!(merged(&mine, &before), mine.clone());
        prop_assert_eq!(merged(&before, &theirs), theirs.clone());
        prop_assert_eq!(merged(&mine, &mine), mine.clone());
        let both = merged(&mine, &theirs);
        for interest in mine.interests().iter().chain(theirs.interests()) {
            let was = before.interests().contains(interest);
            let stays = !was || (mine.interests().contains(interest) && theirs.interests().contains(interest));
            prop_assert_eq!(both.interests().contains(interest), stays);
        }
        let other = merged(&theirs, &mine);
        prop_assert_eq!(both.interests(), other.interests());
    }

    #[test]
    fn of_what_was_never_together_nothing_is_lost_but_the_other_of_two_values_of_one_field(mine in meetings(), theirs in meetings()) {
        let fund = round();
        let merged = Meeting::merged(&Meeting::default(), &mine, &theirs);
        let fields = |meeting: &Meeting, bid: &Bid| {
            let vote = meeting.vote(&fund, bid).cloned().unwrap_or_default();
            [vote.mover, vote.in_favour.map_or_else(String::new, |count| count.to_string())]
        };
        for bid in &fund.bids {
            let [here, there, both] = [&mine, &theirs, &merged.meeting].map(|meeting| fields(meeting, bid));
            let mut differs = false;
            for field in 0..2 {
                let expected = if here[field].is_empty() { &there[field] } else { &here[field] };
                prop_assert_eq!(&both[field], expected);
                differs |= !there[field].is_empty() && &there[field] != expected;
            }
            prop_assert_eq!(merged.both_changed.contains(&bid.reference), differs);
        }
        prop_assert!(mine.interests().iter().chain(theirs.interests()).all(|one| merged.meeting.interests().contains(one)));
    }

    #[test]
    fn what_was_added_since_is_all_that_a_page_leaves(before in meetings(), mine in meetings()) {
        let left = mine.changed_since(&before);
        prop_assert!(left.interests().iter().all(|one| mine.interests().contains(one) && !before.interests().contains(one)));
        let merged = Meeting::merged(&Meeting::default(), &left, &before).meeting;
        prop_assert!(mine.interests().iter().all(|one| merged.interests().contains(one)));
    }
}

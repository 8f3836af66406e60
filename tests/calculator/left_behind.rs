//! What a page leaves behind because it goes, or what was kept without the database: whatever two texts come together, all that either
//! says is in what comes of it, or they do not go together and one of them is set aside.

use proptest::prelude::*;
use support::round::round;
use tranche::formats::{meeting_file, notice_file, publication_file};
use tranche::notice::{NoticePart, NoticeTexts};
use tranche::publish::{Fact, LetterKind, Publication, Topic};
use tranche::store::Row;
use tranche::store::stand_in::{as_kept, comes_by_itself, stages_with_number, together};
use tranche::{BidVote, Interest, InterestIn, Meeting, Money, VotedOutcome};

const LETTER: Topic = Topic::Letter(LetterKind::Declined);

fn row() -> Row {
    Row::own("0123456789abcdef")
}

#[test]
fn a_notice_that_a_page_left_comes_by_itself_and_one_of_a_scenario_that_waits_comes_with_it() {
    let row = row();
    let [typed, other] = [row.notice(1), row.notice(0)];
    let [waits, left] = [row.leftover(1), row.left_by(1, "a-page")];
    for (kept, comes) in [(vec![], true), (vec![&left], true), (vec![&waits], false)] {
        let kept: Vec<&str> = kept.into_iter().map(String::as_str).collect();
        assert_eq!(comes_by_itself(&typed, &kept), comes, "{kept:?}");
        assert_eq!(comes_by_itself(&row.publication(), &kept), comes, "{kept:?}");
        assert!(comes_by_itself(&other, &kept) && comes_by_itself(&row.marks(), &kept));
    }
    let elsewhere = Row::own("fedcba9876543210").leftover(1);
    assert!(comes_by_itself(&typed, &[&elsewhere]) && comes_by_itself(&row.publication(), &[&elsewhere]));
}

#[test]
fn of_two_letters_that_differ_neither_becomes_the_end_of_the_other() {
    let letter = |text: &str| {
        let mut typed = Publication::default();
        typed.set(LETTER, text);
        publication_file::write(&typed)
    };
    let key = row().publication();
    let [short, long, other] = ["Dear {bidder}", "Dear {bidder},\n\nyes", "Dear all"].map(letter);
    assert_eq!(together(&key, &short, &long).as_ref(), Some(&long));
    assert_eq!(together(&key, &long, &short).as_ref(), Some(&long));
    assert_eq!(together(&key, &long, &other), None);
}

#[test]
fn what_goes_on_from_what_is_kept_takes_its_place_and_what_another_tab_wrote_since_does_not_go_with_it() {
    let key = row().publication();
    let typed = |funder: &str| typed_about([funder, "", "Dear all"], [Some("a"), None], 5);
    let left_of = |was: &str, now: &str| {
        let [was, now] = [was, now].map(typed);
        publication_file::write_left(&now.changed_since(&was), &was.changed_since(&now))
    };
    let left = left_of("The Comm", "The Commissioner");
    let [before, after, other] =
        ["The Comm", "The Commissioner", "The Mayor"].map(|funder| publication_file::write(&typed(funder)));
    assert_eq!(together(&key, &left, &before).as_ref(), Some(&after));
    assert_eq!(together(&key, &left, &after).as_ref(), Some(&after));
    assert_eq!(together(&key, &left, &other), None);
    // What was kept in the meantime about other things stays.
    let more = typed_about(["The Comm", "GB-COH-1", "Dear all"], [Some("a"), Some("b")], 5);
    let both = publication_file::read(&together(&key, &left, &publication_file::write(&more)).unwrap());
    assert_eq!(
        both,
        Ok(typed_about(["The Commissioner", "GB-COH-1", "Dear all"], [Some("a"), Some("b")], 5))
    );
    // Where nothing stands there it comes without what it was before.
    let alone = typed_about(["The Commissioner", "", ""], [None, None], 5);
    assert_eq!(as_kept(&key, &left), publication_file::write(&alone));
    assert_eq!(publication_file::read(&left), Ok(alone));
    assert_eq!(as_kept(&key, "damaged"), "damaged");
}

#[test]
fn what_is_left_of_what_was_typed_to_publish_says_what_it_was() {
    let mut typed = [Publication::default(), Publication::default()];
    let [was, left] = &mut typed;
    was.set(Topic::Fact(Fact::Funder), "The Comm");
    left.set(Topic::Fact(Fact::Funder), "The Commissioner");
    let text = publication_file::write_left(left, was);
    let words: Vec<&str> = text.split_whitespace().collect();
    let expected = r#"{ "format": "tranche-publication/1", "facts": { "funder": "The Commissioner" }, "org_ids": {}, "stages": {},
        "was": { "facts": { "funder": "The Comm" }, "org_ids": {}, "stages": {} } }"#;
    assert_eq!(words, expected.split_whitespace().collect::<Vec<_>>());
    assert_eq!(publication_file::read_left(&text), Ok((left.clone(), was.clone())));
    let bad = text.replace(r#""was": {"#, r#""was": { "other": "","#);
    assert!(publication_file::read(&bad).is_err());
}

#[test]
fn counts_of_one_vote_that_differ_do_not_go_together() {
    let fund = round();
    let with = |change: fn(&mut BidVote)| {
        let mut meeting = Meeting::default();
        meeting.record(&fund, &fund.bids[0], VotedOutcome::Declined, change);
        meeting_file::write(&meeting)
    };
    let key = row().meeting();
    let [left, there] = [with(|vote| vote.in_favour = Some(7)), with(|vote| vote.in_favour = Some(9))];
    assert_eq!(together(&key, &left, &there), None);
    let mover = with(|vote| vote.mover = "Ann".to_owned());
    let both = with(|vote| (vote.mover, vote.in_favour) = ("Ann".to_owned(), Some(7)));
    assert_eq!(together(&key, &left, &mover), Some(both));
}

#[test]
fn stages_take_the_number_that_their_scenario_takes_and_the_others_stay() {
    let text = publication_file::write(&typed_about(["", "", ""], [Some("a"), Some("b")], 5));
    let (stages, others) = stages_with_number(&text, 0, 4).unwrap();
    let read = |text: &str| publication_file::read(text).unwrap();
    let numbers = |text: &str| {
        let topics = read(text);
        let number = |topic: &Topic| if let Topic::Stages(number, _) = topic { Some(*number) } else { None };
        topics.said().filter_map(|(topic, _)| number(topic)).collect::<Vec<_>>()
    };
    assert_eq!((numbers(&stages), numbers(&others)), (vec![4], vec![1]));
    assert_eq!(stages_with_number(&text, 0, 0), None);
    assert_eq!(stages_with_number(&text, 2, 3), None);
    assert_eq!(stages_with_number("damaged", 0, 4), None);
}

#[test]
fn a_copy_of_a_scenario_has_its_stages_and_keeps_its_own() {
    let typed = typed_about(["A", "", "Dear"], [Some("a"), None], 5);
    let copied = typed.with_copied_stages(0, 1);
    assert_eq!(copied, typed_about(["A", "", "Dear"], [Some("a"), Some("a")], 5));
    let own = typed_about(["A", "", "Dear"], [Some("a"), Some("b")], 5);
    assert_eq!(own.with_copied_stages(0, 1), own);
    let copied_text =
        |typed: &Publication| publication_file::with_copied_stages(&publication_file::write(typed), 0, 1);
    assert_eq!(copied_text(&typed), Some(publication_file::write(&copied)));
    assert_eq!((copied_text(&own), publication_file::with_copied_stages("damaged", 0, 1)), (None, None));
}

/// Two facts and a letter, and stages of one bid in two scenarios.
fn typed_about(texts: [&str; 3], stages: [Option<&str>; 2], pence: i64) -> Publication {
    let (fund, mut typed) = (round(), Publication::default());
    let topics = [Topic::Fact(Fact::Unit), Topic::OrgId(fund.partnerships[0].id.clone()), LETTER];
    topics.into_iter().zip(texts).for_each(|(topic, text)| typed.set(topic, text));
    for (number, text) in stages.into_iter().enumerate() {
        let text = text.unwrap_or_default();
        typed.set_stages(number, &fund, &fund.bids[0], Money::from_pence(pence), text);
    }
    typed
}

fn publications() -> impl Strategy<Value = Publication> {
    let text = "[ab]{0,2}";
    ([text, text, text], [text, text], 1..3_i64).prop_map(|(texts, stages, pence)| {
        let [unit, org, letter] = &texts;
        typed_about([unit, org, letter], [Some(&stages[0]), Some(&stages[1])], pence)
    })
}

fn notices() -> impl Strategy<Value = NoticeTexts> {
    prop::collection::vec((0..4_usize, "[ab]{0,3}"), 0..6).prop_map(|all| {
        let mut texts = NoticeTexts::default();
        all.into_iter().for_each(|(part, text)| texts.set(NoticePart::WORDS[part].1, Some(text)));
        texts
    })
}

fn meetings() -> impl Strategy<Value = Meeting> {
    let count = || prop::option::of(7..9_u32);
    let vote = ("(|Ann|Ben)", "(|Ann|Ben)", count(), count(), count());
    prop::collection::vec((0..2_usize, vote), 0..3).prop_map(|votes| {
        let (fund, mut meeting) = (round(), Meeting::default());
        for (at, (mover, seconder, in_favour, against, abstained)) in votes {
            let of = InterestIn::bid(&fund, &fund.bids[at]);
            meeting.declare(Interest { member: mover.clone(), of, what: seconder.clone() });
            meeting.record(&fund, &fund.bids[at], VotedOutcome::Declined, |vote| {
                let (bid, on) = (vote.bid.clone(), vote.on.clone());
                *vote = BidVote { mover, seconder, in_favour, against, abstained, bid, on };
            });
        }
        meeting
    })
}

/// What is said of a bid, a text a field; empty where nothing is.
fn fields(vote: &BidVote) -> [String; 5] {
    let count = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let BidVote { mover, seconder, in_favour, against, abstained, .. } = vote.clone();
    [mover, seconder, count(in_favour), count(against), count(abstained)]
}

proptest! {
    #[test]
    fn nothing_that_was_typed_to_publish_goes_unsaid(left in publications(), there in publications()) {
        let [mine, kept] = [&left, &there].map(publication_file::write);
        let both = together(&row().publication(), &mine, &kept);
        let differ = left.said().any(|(topic, typed)| {
            let other = there.said().find(|(other, _)| *other == topic).map(|(_, typed)| typed);
            other.is_some_and(|other| match topic {
                Topic::Letter(_) => !other.text.contains(&typed.text) && !typed.text.contains(&other.text),
                _ => other != typed,
            })
        });
        prop_assert_eq!(both.is_none(), differ);
        let Some(both) = both else { return Ok(()) };
        let read = publication_file::read(&both).unwrap();
        for (topic, typed) in left.said().chain(there.said()) {
            let now = read.said().find(|(other, _)| *other == topic).unwrap().1;
            prop_assert!(now == typed || *topic == LETTER && now.text.contains(&typed.text));
        }
        prop_assert!([left.text(&LETTER), there.text(&LETTER)].contains(&read.text(&LETTER)));
        prop_assert_eq!(together(&row().publication(), &mine, &both), Some(both));
    }

    #[test]
    fn nothing_that_was_typed_for_a_notice_goes(left in notices(), there in notices()) {
        let key = row().notice(3);
        let [mine, kept] = [&left, &there].map(notice_file::write);
        let both = together(&key, &mine, &kept).unwrap();
        let read = notice_file::read(&both).unwrap();
        for (part, text) in left.iter().chain(there.iter()) {
            prop_assert!(read.get(part).unwrap().contains(text), "{:?}", part);
        }
        for (part, text) in read.iter() {
            let [mine, kept] = [left.get(part), there.get(part)].map(Option::unwrap_or_default);
            let one_below_the_other = format!("{kept}\n\n{mine}");
            prop_assert!([mine, kept, &one_below_the_other].contains(&text), "{:?}", text);
        }
        prop_assert_eq!(together(&key, &mine, &both), Some(both));
    }

    #[test]
    fn nothing_that_was_recorded_of_a_meeting_goes_unsaid(left in meetings(), there in meetings()) {
        let key = row().meeting();
        let [mine, kept] = [&left, &there].map(meeting_file::write);
        let vote = |meeting: &Meeting, at: usize| meeting.votes().nth(at).map(|(bid, vote)| (bid.clone(), fields(vote)));
        let differ = (0..2).filter_map(|at| vote(&left, at)).any(|(bid, mine)| {
            let other = there.votes().find(|(other, _)| **other == bid).map(|(_, vote)| fields(vote));
            let is_other = |(one, other): (&String, &String)| !one.is_empty() && !other.is_empty() && one != other;
            other.is_some_and(|other| mine.iter().zip(&other).any(is_other))
        });
        let both = together(&key, &mine, &kept);
        prop_assert_eq!(both.is_none(), differ);
        let Some(both) = both else { return Ok(()) };
        let read = meeting_file::read(&both).unwrap();
        prop_assert!(left.interests().iter().chain(there.interests()).all(|one| read.interests().contains(one)));
        for (bid, was) in left.votes().chain(there.votes()) {
            let now = fields(read.votes().find(|(other, _)| *other == bid).unwrap().1);
            prop_assert!(fields(was).iter().zip(&now).all(|(was, now)| was.is_empty() || was == now));
        }
        prop_assert_eq!(together(&key, &mine, &both), Some(both));
    }

    #[test]
    fn what_a_page_leaves_of_a_notice_is_all_that_was_typed_since(before in notices(), mine in notices()) {
        let left = mine.changed_since(&before);
        prop_assert!(left.iter().all(|(part, text)| mine.get(part) == Some(text) && before.get(part) != Some(text)));
        let now = before.with_left(&left);
        prop_assert!(mine.iter().all(|(part, text)| now.get(part).is_some_and(|now| now.contains(text))));
    }
}

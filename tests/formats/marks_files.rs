//! The marks and notes of one person as text.

use proptest::prelude::*;
use support::round::round;
use tranche::formats::marks_file::{self, BadMarksFile};
use tranche::{BidRef, Fund, Mark, Marks, Shape};

const SHIPPED: &str = include_str!("../fixtures/marks-v1.json");

fn sample(fund: &Fund) -> Marks {
    let bid = |reference: &str| fund.bid(&BidRef::try_from(reference).unwrap()).unwrap();
    let mut marks = Marks::default();
    marks.set_mark(fund, bid("S1"), Some(Mark::Yes));
    marks.set_mark(fund, bid("C2"), Some(Mark::No));
    marks.set_note(fund, bid("C2"), "Why twenty?\nAsk “before” the meeting – \"quietly\".");
    marks.set_mark(fund, bid("D1"), Some(Mark::Maybe));
    marks.set_note(fund, bid("B1"), "Who pays after 2014?");
    marks
}

#[test]
fn what_was_shipped_opens_for_ever() {
    let marks = sample(&round());
    assert_eq!(marks_file::read(SHIPPED).as_ref(), Ok(&marks));
    assert_eq!(marks_file::write(&marks), SHIPPED.trim_end());
    assert_eq!(marks_file::read(&format!("\u{feff}{SHIPPED}")), Ok(marks));
}

#[test]
fn no_marks_are_marks_too() {
    assert_eq!(marks_file::read(&marks_file::write(&Marks::default())), Ok(Marks::default()));
}

#[test]
fn what_is_none_says_why() {
    let read = |text: &str| marks_file::read(text).unwrap_err();
    let misfit = |text: &str| match read(text) {
        BadMarksFile::Misfit(misfit) => (misfit.place, misfit.why),
        other => panic!("{other:?}"),
    };
    assert!(matches!(read("{"), BadMarksFile::Broken(_)));
    assert_eq!(read("{}"), BadMarksFile::OtherFormat(String::new()));
    assert_eq!(
        read("{\"format\": \"tranche-scenario/3\"}"),
        BadMarksFile::OtherFormat("tranche-scenario/3".to_owned())
    );
    let newer = SHIPPED.replace("tranche-marks/1", "tranche-marks/2");
    assert_eq!(read(&newer), BadMarksFile::Newer("tranche-marks/2".to_owned()));
    let other = SHIPPED.replace("\"yes\"", "\"perhaps\"");
    assert_eq!(misfit(&other), ("bids, S1".to_owned(), Shape::NotOneOf("perhaps".to_owned())));
    let twice = SHIPPED.replace("\"S1\"", "\"C2\"");
    assert_eq!(misfit(&twice), ("bids".to_owned(), Shape::Twice("C2".to_owned())));
    let more = SHIPPED.replace("\"mark\"", "\"makr\"");
    assert_eq!(misfit(&more).1, Shape::Unknown("makr".to_owned()));
    let unnamed = SHIPPED.replace("\"S1\"", "\" S1\"");
    assert_eq!(misfit(&unnamed).1, Shape::BadName(" S1".to_owned()));
    let without = SHIPPED.replacen("\"title\"", "\"titel\"", 1);
    assert_eq!(misfit(&without).1, Shape::Missing("title"));
    assert_eq!(misfit("{\"format\": \"tranche-marks/1\"}").1, Shape::Missing("bids"));
    assert_eq!(misfit("{\"format\": \"tranche-marks/1\", \"bids\": []}").1, Shape::NotAnObject);
}

proptest! {
    #[test]
    fn marks_are_read_as_they_were_written(note in "\\PC{0,30}", other in ".{0,30}", mark in 0..3_usize) {
        let fund = round();
        let mut marks = Marks::default();
        marks.set_mark(&fund, &fund.bids[0], Some([Mark::Yes, Mark::Maybe, Mark::No][mark]));
        marks.set_note(&fund, &fund.bids[0], &note);
        marks.set_note(&fund, &fund.bids[1], &other);
        prop_assert_eq!(marks_file::read(&marks_file::write(&marks)), Ok(marks));
    }

    #[test]
    fn a_text_that_was_cut_off_is_read_not_at_all(end in 0..SHIPPED.trim_end().len() - 1) {
        let cut = &SHIPPED.as_bytes()[..end];
        prop_assert!(marks_file::read(&String::from_utf8_lossy(cut)).is_err());
    }
}

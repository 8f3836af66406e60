//! What a board records of its meeting as text.

use proptest::prelude::*;
use support::round::round;
use tranche::formats::meeting_file::{self, BadMeetingFile};
use tranche::{
    BidRef, Fund, Interest, InterestIn, Meeting, Money, NotMoney, Rank, Shape, VotedMotion, VotedOutcome,
};

const SHIPPED: &str = include_str!("../fixtures/meeting-v1.json");

fn sample(fund: &Fund) -> Meeting {
    let bid = |reference: &str| fund.bid(&BidRef::try_from(reference).unwrap()).unwrap();
    let sandwell = InterestIn::partnership(fund, &"sandwell".try_into().unwrap()).unwrap();
    let mut meeting = Meeting::default();
    for (member, of, what) in [
        ("Cllr Ann Lee", InterestIn::bid(fund, bid("B1")), "Trustee of “Youth First”,\na \"partner\"."),
        ("Ben Okoro", sandwell, "Employee of the council"),
        ("Ben Okoro", InterestIn::bid(fund, bid("D1")), ""),
    ] {
        meeting.declare(Interest { member: member.to_owned(), of, what: what.to_owned() });
    }
    let outcome = VotedOutcome::Reserve { rank: Rank::new(2).unwrap(), amount: Money::from_pence(1_700_050) };
    let reserve = VotedMotion { outcome, conditions: "a report by June".to_owned() };
    meeting.record(fund, bid("B1"), reserve, |vote| {
        (vote.mover, vote.seconder) = ("Ben Okoro".to_owned(), "Cai Price".to_owned());
        (vote.in_favour, vote.against, vote.abstained) = (Some(7), Some(0), Some(1));
    });
    meeting.record(fund, bid("S1"), VotedOutcome::Declined, |vote| vote.in_favour = Some(9));
    meeting
}

#[test]
fn what_was_shipped_opens_for_ever() {
    let meeting = sample(&round());
    assert_eq!(meeting_file::write(&meeting), SHIPPED.trim_end());
    assert_eq!(meeting_file::read(SHIPPED).as_ref(), Ok(&meeting));
    assert_eq!(meeting_file::read(&format!("\u{feff}{SHIPPED}")), Ok(meeting));
}

#[test]
fn a_vote_of_which_the_decision_is_not_known_is_read_and_written_as_it_is() {
    let text = SHIPPED.trim_end().replace(",\n      \"outcome\": \"declined\"", "");
    let meeting = meeting_file::read(&text).unwrap();
    let (_, vote) = meeting.votes().last().unwrap();
    assert_eq!((vote.in_favour, &vote.on), (Some(9), &None));
    assert_eq!(meeting_file::write(&meeting), text);
}

#[test]
fn no_record_is_one_too() {
    assert_eq!(meeting_file::read(&meeting_file::write(&Meeting::default())), Ok(Meeting::default()));
}

#[test]
fn what_is_none_says_why() {
    let read = |text: &str| meeting_file::read(text).unwrap_err();
    let misfit = |text: &str| match read(text) {
        BadMeetingFile::Misfit(misfit) => (misfit.place, misfit.why),
        other => panic!("{other:?}"),
    };
    assert!(matches!(read("{"), BadMeetingFile::Broken(_)));
    assert_eq!(read("{}"), BadMeetingFile::OtherFormat(String::new()));
    assert_eq!(
        read("{\"format\": \"tranche-marks/1\"}"),
        BadMeetingFile::OtherFormat("tranche-marks/1".to_owned())
    );
    let newer = SHIPPED.replace("tranche-meeting/1", "tranche-meeting/2");
    assert_eq!(read(&newer), BadMeetingFile::Newer("tranche-meeting/2".to_owned()));
    let negative = SHIPPED.replace("\"for\": 7", "\"for\": -7");
    assert_eq!(misfit(&negative), ("votes, B1".to_owned(), Shape::NotACount("-7".to_owned())));
    let twice = SHIPPED.replace("\"S1\"", "\"B1\"");
    assert_eq!(misfit(&twice), ("votes".to_owned(), Shape::Twice("B1".to_owned())));
    let more = SHIPPED.replace("\"mover\"", "\"mvoer\"");
    assert_eq!(misfit(&more).1, Shape::Unknown("mvoer".to_owned()));
    let unknown = SHIPPED.replace("\"declined\"", "\"refused\"");
    assert_eq!(misfit(&unknown), ("votes, S1".to_owned(), Shape::NotOneOf("refused".to_owned())));
    let without_amount = SHIPPED.replace(",\n      \"amount\": \"17000.50\"", "");
    assert_eq!(misfit(&without_amount).1, Shape::Missing("amount"));
    let of_nothing = SHIPPED.replace("\"declined\"", "\"declined\", \"amount\": \"1.00\"");
    assert_eq!(misfit(&of_nothing).1, Shape::Unknown("amount".to_owned()));
    let without_place = SHIPPED.replace("\n      \"place\": 2,", "");
    assert_eq!(misfit(&without_place).1, Shape::Missing("place"));
    let place_0 = SHIPPED.replace("\"place\": 2", "\"place\": 0");
    assert_eq!(misfit(&place_0).1, Shape::NotACount("0".to_owned()));
    let no_amount = SHIPPED.replace("17000.50", "much");
    assert_eq!(misfit(&no_amount).1, Shape::NotMoney("much".to_owned(), NotMoney::Unreadable));
    let nobody = SHIPPED.replace("\"Cllr Ann Lee\"", "\" \"");
    assert_eq!(misfit(&nobody).1, Shape::Missing("member"));
    let without = SHIPPED.replacen("\"title\"", "\"titel\"", 1);
    assert_eq!(misfit(&without).1, Shape::Missing("title"));
    assert_eq!(misfit("{\"format\": \"tranche-meeting/1\"}").1, Shape::Missing("interests"));
    assert_eq!(misfit("{\"format\": \"tranche-meeting/1\", \"interests\": []}").1, Shape::Missing("votes"));
}

proptest! {
    #[test]
    fn a_record_is_read_as_it_was_written(texts in prop::collection::vec("\\PC{0,30}", 4), count in prop::option::of(0..10_000_u32)) {
        let fund = round();
        let mut meeting = Meeting::default();
        let interest = |member: &str, at: usize, what: &str| Interest {
            member: member.to_owned(),
            of: InterestIn::bid(&fund, &fund.bids[at]),
            what: what.to_owned(),
        };
        meeting.declare(interest(&texts[0], 0, &texts[1]));
        meeting.declare(interest(&texts[1], 1, &texts[0]));
        let on = VotedOutcome::Funded(Money::from_pence(i64::from(count.unwrap_or_default())));
        meeting.record(&fund, &fund.bids[2], on, |vote| {
            vote.mover.clone_from(&texts[2]);
            vote.seconder.clone_from(&texts[3]);
            (vote.in_favour, vote.abstained) = (count, count);
        });
        prop_assert_eq!(meeting_file::read(&meeting_file::write(&meeting)), Ok(meeting));
    }

    #[test]
    fn a_text_that_was_cut_off_is_read_not_at_all(end in 0..SHIPPED.trim_end().len() - 1) {
        let cut = &SHIPPED.as_bytes()[..end];
        prop_assert!(meeting_file::read(&String::from_utf8_lossy(cut)).is_err());
    }
}

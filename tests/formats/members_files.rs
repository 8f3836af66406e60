//! What members sent, as it is kept.

use proptest::collection::vec;
use proptest::prelude::*;
use tranche::BidRef;
use tranche::formats::members_file::{self, BadMembersFile, Member};

const SHIPPED: &str = include_str!("../fixtures/members-file-1.json");

fn bid(reference: &str) -> BidRef {
    BidRef::try_from(reference.to_owned()).unwrap()
}

fn sample() -> Vec<Member> {
    vec![
        Member {
            sender: "Ann \u{201c}A\u{201d} O\u{2019}Neill".to_owned(),
            decisions: "{\"format\": \"tranche-scenario/3\"}".to_owned(),
            is_counted: true,
            ..Member::default()
        },
        Member {
            decisions: "{\n}".to_owned(),
            is_older: true,
            leave_out: vec![bid("B1"), bid("SS 4")],
            ..Member::default()
        },
    ]
}

#[test]
fn what_was_shipped_opens_for_ever() {
    assert_eq!(members_file::read(SHIPPED), Ok(sample()));
    assert_eq!(members_file::write(&sample()), SHIPPED.trim_end());
}

#[test]
fn what_is_none_says_why() {
    let read = |text: &str| members_file::read(text).unwrap_err();
    for text in ["", "{", "[]", "{}", &SHIPPED.replace("decisions", "decided"), &SHIPPED.replace("B1", "B1 ")]
    {
        assert_eq!(read(text), BadMembersFile::Damaged, "{text}");
    }
    let newer = SHIPPED.replace("tranche-members/1", "tranche-members/2");
    assert_eq!(read(&newer), BadMembersFile::Newer("tranche-members/2".to_owned()));
}

fn members() -> impl Strategy<Value = Member> {
    let bids = vec("[A-Z][0-9]{0,3}( [a-z]{1,3})?", 0..4);
    (".{0,20}", ".{0,40}", any::<[bool; 2]>(), bids).prop_map(
        |(sender, decisions, [is_older, is_counted], bids)| {
            let leave_out = bids.iter().map(|reference| bid(reference)).collect();
            Member { sender, decisions, is_older, leave_out, is_counted }
        },
    )
}

proptest! {
    #[test]
    fn what_members_sent_is_read_as_it_was_written(members in vec(members(), 0..6)) {
        prop_assert_eq!(members_file::read(&members_file::write(&members)), Ok(members));
    }
}

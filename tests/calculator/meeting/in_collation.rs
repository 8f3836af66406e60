//! Who has an interest by the register is left out of what members sent, bid by bid, and whoever it may be is told.

use proptest::prelude::*;
use proptest::sample::Index;
use support::arbitrary::funds;
use support::round::round;
use tranche::collate::{BidVoices, Collation, Voice};
use tranche::{Interest, InterestIn, Meeting, NameDoubt};

use super::{bid, declared};
use crate::collation::five;
use crate::collation::replies::{drafts, replies};

fn voices<'c>(collation: &'c Collation, reference: &str) -> &'c BidVoices {
    collation.bids.iter().find(|voices| voices.bid.as_str() == reference).unwrap()
}

#[test]
fn a_member_of_the_register_is_left_out_of_count_and_median_of_that_bid_alone() {
    let fund = round();
    let replies = five(&fund);
    let name = replies[0].sender.to_uppercase();
    let meeting = declared(&fund, &[(&name, "B1")]);
    let (without, with) =
        (Collation::of(&fund, &replies), Collation::with_register(&fund, &replies, &meeting.register(&fund)));
    assert_eq!(voices(&with, "B1").voices[0], Voice::RegisteredInterest);
    assert_eq!(voices(&with, "B1").counted + 1, voices(&without, "B1").counted);
    assert_eq!(voices(&with, "B1").asked() + 1, voices(&without, "B1").asked());
    assert_eq!(voices(&with, "S1"), voices(&without, "S1"));
    assert!(!meeting.register(&fund).has(fund.position(&bid(&fund, "S1").reference).unwrap(), &name));
}

#[test]
fn who_may_be_a_member_of_the_register_is_told_and_counts() {
    let fund = round();
    let register =
        declared(&fund, &[("Cllr Ann Lee", "S1"), ("Ben", "S1"), ("Cem Oz", "D1")]).register(&fund);
    let senders = ["Ann Lee", "ben", "", "Dee"].map(str::to_owned);
    let doubt =
        |member: &'static str, alike: &[usize]| NameDoubt { member, alike: alike.to_vec(), unnamed: vec![2] };
    assert_eq!(register.doubts(&senders), [doubt("Cllr Ann Lee", &[0]), doubt("Cem Oz", &[])]);
    let s1 = fund.position(&bid(&fund, "S1").reference).unwrap();
    assert_eq!(senders.map(|sender| register.has(s1, &sender)), [false, true, false, false]);
    let named = ["Cllr Ann Lee", "Ben", "Cem  oz"].map(str::to_owned);
    assert_eq!(register.doubts(&named), []);
    assert_eq!(register.doubts(&["Dee".to_owned()]), []);
    assert!(Meeting::default().register(&fund).is_empty() && !register.is_empty());
}

proptest! {
    #[test]
    fn a_bid_without_a_member_is_that_of_the_others(
        fund in funds(), drafts in drafts(), at in any::<Index>(), on in any::<Index>(), is_whole in any::<bool>(),
    ) {
        prop_assume!(!drafts.is_empty() && !fund.bids.is_empty());
        let (who, on) = (at.index(drafts.len()), &fund.bids[on.index(fund.bids.len())]);
        let all = replies(&fund, &drafts);
        let of = if is_whole {
            InterestIn::partnership(&fund, &on.partnership).unwrap()
        } else {
            InterestIn::bid(&fund, on)
        };
        let mut meeting = Meeting::default();
        meeting.declare(Interest { member: format!(" {} ", all[who].sender.to_uppercase()), of, what: String::new() });
        let register = meeting.register(&fund);
        let with = Collation::with_register(&fund, &all, &register);
        let (plain, others) =
            (Collation::of(&fund, &all), Collation::of(&fund, &[&all[..who], &all[who + 1..]].concat()));
        for (at, bid) in fund.bids.iter().enumerate() {
            let is_out = if is_whole { bid.partnership == on.partnership } else { bid.reference == on.reference };
            let mut voices = with.bids[at].clone();
            if !is_out {
                prop_assert_eq!(&voices, &plain.bids[at]);
                continue;
            }
            prop_assert!(voices.voices.remove(who).is_interest());
            prop_assert_eq!(voices.distance(), others.bids[at].distance());
            prop_assert_eq!(&voices, &others.bids[at]);
        }
    }
}

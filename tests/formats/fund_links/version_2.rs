//! The second version of links with bids: short, and safe to open whatever stands behind a right checksum.

use proptest::prelude::*;
use support::link_frame::{self, framed, grouped, of};
use support::round::round;
use tranche::fund_link::{self, BadFundLink};
use tranche::{Fingerprint, Fund};

use super::{MAGIC, code, json, of_bytes, refuses, sent, stored};
use crate::short_funds::short;

/// The most bytes of text that a code may hold.
const MOST: u64 = 1 << 16;

/// The bits of the fingerprint of a fund.
fn fingerprint(fund: &Fund) -> Vec<u8> {
    of(u64::from_str_radix(&Fingerprint::of(fund).to_string(), 16).unwrap(), Fingerprint::BITS)
}

/// A code of so many bytes of text that are coded in these bytes.
fn of_coded(fund: &Fund, length: u64, coded: &[u8]) -> String {
    let coded = coded.iter().flat_map(|byte| of(u64::from(*byte), 8));
    framed(MAGIC, 2, &fingerprint(fund).into_iter().chain(grouped(length)).chain(coded).collect::<Vec<u8>>())
}

#[test]
fn what_was_sent_is_what_would_be_sent_today() {
    for (name, code, fund) in sent().into_iter().filter(|(_, code, _)| code.starts_with("TRANCHEFUND2")) {
        assert_eq!(self::code(&fund), code, "{name}");
    }
}

#[test]
fn a_round_of_thirteen_bids_takes_620_characters_at_most() {
    let (_, code, fund) = sent().into_iter().find(|(name, _, _)| *name == "own-round").unwrap();
    assert_eq!(fund.bids.len(), 13);
    assert!(code.len() <= 620, "{}", code.len());
}

#[test]
fn a_code_of_another_fund_is_damaged() {
    let bits = link_frame::bits(&link_frame::body(MAGIC, &code(&short(5))));
    let other = [&fingerprint(&short(6))[..], &bits[40..]].concat();
    refuses(&framed(MAGIC, 2, &other), BadFundLink::Damaged);
    let own = [&fingerprint(&short(5))[..], &bits[40..]].concat();
    assert_eq!(fund_link::decode(&framed(MAGIC, 2, &own)), Ok(short(5)));
}

#[test]
fn what_stands_behind_the_end_is_damage() {
    let fund = short(5);
    let bits = link_frame::bits(&link_frame::body(MAGIC, &code(&fund)));
    for more in [&[0; 5][..], &[0, 0, 0, 0, 1], &[1; 40], &[0; 400]] {
        refuses(&framed(MAGIC, 2, &[&bits[..], more].concat()), BadFundLink::Damaged);
    }
}

#[test]
fn a_code_of_more_than_64_kibibytes_of_text_is_not_looked_at() {
    for length in [MOST + 1, 1 << 20, 1 << 40] {
        refuses(&of_coded(&short(5), length, &[7; 20]), BadFundLink::TooLarge);
    }
    // Nor are more codes than two of the longest.
    let codes = (1..=20).map(|at| of_coded(&short(5), MOST, &[at; 40])).collect::<String>();
    refuses(&codes, BadFundLink::TooLarge);
}

#[test]
fn a_fund_of_more_than_64_kibibytes_of_text_goes_as_it_went_before() {
    let mut file = (*short(5)).clone();
    file.bids[0].purpose = "a".repeat(60_000);
    let fund = Fund::new(file.clone()).unwrap();
    assert!(code(&fund).starts_with("TRANCHEFUND2"));
    file.bids[0].purpose.push_str(&"a".repeat(6_000));
    let fund = Fund::new(file).unwrap();
    let code = code(&fund);
    assert!(code.starts_with("TRANCHEFUND1"));
    assert_eq!(fund_link::decode(&code), Ok(fund));
}

#[test]
fn both_versions_of_a_fund_are_one_fund() {
    for fund in [short(13), round()] {
        let older = of_bytes(&fund, &miniz_oxide::deflate::compress_to_vec(&json(&fund), 9), &[]);
        assert_eq!(fund_link::decode(&format!("{older} {}", code(&fund))), Ok(fund.clone()));
    }
    let older = of_bytes(&short(5), &stored(&json(&short(5))), &[]);
    refuses(&format!("{older} {}", code(&short(6))), BadFundLink::Several);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn bytes_that_are_no_fund_open_as_none(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        length in prop_oneof![9 => 0..400_u64, 1 => 0..8_000_u64],
    ) {
        let fund = short(5);
        prop_assert!(fund_link::decode(&of_coded(&fund, length, &bytes)).is_err());
        let bits: Vec<u8> = bytes.iter().flat_map(|byte| of(u64::from(*byte), 8)).collect();
        prop_assert!(fund_link::decode(&framed(MAGIC, 2, &bits)).is_err());
    }

    #[test]
    fn a_code_with_another_bit_is_another_fund_nowhere(at in any::<prop::sample::Index>()) {
        let fund = short(13);
        let mut bits = link_frame::bits(&link_frame::body(MAGIC, &code(&fund)));
        *at.get_mut(&mut bits) ^= 1;
        prop_assert!(fund_link::decode(&framed(MAGIC, 2, &bits)).is_err());
    }
}

//! Whatever is lost of a code or changed in it, of every version: it opens right or not at all.

use support::round::round;
use tranche::Scenario;
use tranche::link;

use super::scenarios::two_hundred;
use super::version_1::{meant, shipped};
use crate::damage;

/// Every code of version 1 that was shipped, and two hundred of version 2, each with what it opens as.
fn codes() -> Vec<(Scenario, String)> {
    let fund = round();
    let older = meant(&fund).into_iter().zip(shipped());
    let older = older.map(|((_, scenario, _), (_, code))| (scenario, code.to_owned()));
    older.chain(two_hundred(&fund)).collect()
}

/// Opens every damaged form of those codes; counts those that opened right and those that were refused.
#[track_caller]
fn damaged(forms: impl Fn(&str) -> Vec<String>) -> (usize, usize) {
    let fund = round();
    let (mut right, mut refused) = (0, 0);
    for (scenario, code) in codes() {
        for damaged in forms(&code) {
            match link::read(&fund, &damaged) {
                Ok(opened) => {
                    let as_sent = link::read(&fund, &code).unwrap();
                    assert_eq!(opened.scenario, scenario, "{damaged}, was {code}, opened as something else");
                    assert_eq!(opened, as_sent, "{damaged}, was {code}, opened as something else");
                    right += 1;
                }
                Err(_) => refused += 1,
            }
        }
    }
    (right, refused)
}

#[test]
fn a_link_with_its_end_cut_off_is_refused() {
    let (right, refused) = damaged(damage::cut);
    assert!(right == 0 && refused > 8_000, "{right} right, {refused} refused");
}

#[test]
fn a_link_that_lost_a_character_opens_right_or_is_refused() {
    let (right, refused) = damaged(damage::dropped);
    assert!(right == 0 && refused > 8_000, "{right} right, {refused} refused");
}

#[test]
fn a_link_with_two_characters_swapped_opens_right_or_is_refused() {
    let (right, refused) = damaged(damage::swapped);
    assert!(right > 0 && refused > 8_000, "{right} right, {refused} refused");
}

#[test]
fn a_link_with_another_character_anywhere_opens_right_or_is_refused() {
    let (right, refused) = damaged(damage::substituted);
    // What opens right has an `O` where there was a `0`, or an `I` or `L` where there was a `1`.
    assert!(right > 1_000 && refused > 280_000, "{right} right, {refused} refused");
}

#[test]
fn a_link_that_was_mangled_opens_right_or_is_refused() {
    let (right, refused) = damaged(damage::mangled);
    assert!(right > 0 && refused > 2_500, "{right} right, {refused} refused");
}

#[test]
fn two_hundred_scenarios_are_two_hundred_links() {
    let fund = round();
    let links = two_hundred(&fund);
    let codes: std::collections::BTreeSet<&String> = links.iter().map(|(_, code)| code).collect();
    assert_eq!(codes.len(), 200);
    for (scenario, code) in &links {
        assert_eq!(link::read(&fund, code), Ok(super::scenarios::received(scenario)));
    }
}

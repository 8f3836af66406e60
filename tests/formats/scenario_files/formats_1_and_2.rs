//! Formats 1 and 2 are read for ever; what they call not funded is undecided.

use serde_json::{Value, json};
use support::round::{TEXT, round};
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::{Money, Outcome, Refusal};

use super::every_kind::{decide, every_award, opened, put, refuses, without};

/// Never edited: files like it are on people's disks. A later version gets a file of its own.
pub const KEPT: &str = include_str!("../../fixtures/scenario-v1.json");

/// The kept file with one field put or replaced.
#[track_caller]
pub fn with(pointer: &str, value: Value) -> String {
    put(KEPT, pointer, value)
}

#[test]
fn a_file_kept_long_ago_opens_as_what_it_was() {
    let fund = round();
    assert_eq!(scenario_file::read(&fund, KEPT), opened(every_award(&fund)));
}

#[test]
fn a_file_opens_after_an_editor_changed_its_line_ends_and_marked_its_bytes() {
    let fund = round();
    let edited = format!("\u{feff}{}", KEPT.replace('\n', "\r\n"));
    assert_eq!(scenario_file::read(&fund, &edited), opened(every_award(&fund)));
}

#[test]
fn a_bid_that_is_said_to_be_not_funded_is_as_one_that_is_not_named() {
    let fund = round();
    let named = scenario_file::read(&fund, &with("/decisions/D1", json!("not-funded")));
    assert_eq!(named, opened(every_award(&fund)));
}

#[test]
fn what_is_not_kept_work_or_only_part_of_it_is_damaged() {
    for text in ["", "null", "{}", "[]", "\"in-full\"", "TRANCHE1", &KEPT[..KEPT.len() / 2], TEXT] {
        refuses(text, BadScenarioFile::Damaged);
    }
    refuses(&format!("{KEPT}}}"), BadScenarioFile::Damaged);
    refuses(&format!("{KEPT}{KEPT}"), BadScenarioFile::Damaged);
    refuses(&"[".repeat(1_000_000), BadScenarioFile::Damaged);
    for (pointer, value) in [
        ("/format", json!("something-else/1")),
        ("/format", json!("tranche-fund/1")),
        ("/format", json!(1)),
        ("/added", json!(true)),
        ("/fund", json!(null)),
        ("/fingerprint", json!(null)),
        ("/decisions", json!(null)),
        ("/decisions", json!([])),
        ("/decisions", json!("in-full")),
    ] {
        refuses(&with(pointer, value), BadScenarioFile::Damaged);
    }
}

#[test]
fn without_any_of_its_fields_it_is_damaged() {
    for field in ["/format", "/fund", "/fingerprint", "/decisions"] {
        refuses(&without(KEPT, field), BadScenarioFile::Damaged);
    }
}

#[test]
fn a_decision_that_is_not_of_the_format_is_damaged() {
    for decision in [
        json!(null),
        json!(true),
        json!(5000),
        json!("5000"),
        json!("in full"),
        json!("In-Full"),
        json!(""),
        json!([]),
        json!(["in-full"]),
        json!({}),
        json!({ "in-full": null }),
        json!({ "half": "5000" }),
        json!({ "option": null }),
        json!({ "option": 1 }),
        json!({ "option": " reduced" }),
        json!({ "other": null }),
        json!({ "other": 5000 }),
        json!({ "other": 5000.5 }),
        json!({ "other": "5,000" }),
        json!({ "other": "£5000" }),
        json!({ "other": "5000.001" }),
        json!({ "other": "1000000000000" }),
        json!({ "above": 60000 }),
        json!({ "above": "6e4" }),
        json!({ "other": "5000", "above": "60000" }),
        json!({ "in-full": null, "other": "5" }),
    ] {
        refuses(&with("/decisions/S1", decision), BadScenarioFile::Damaged);
    }
    for name in [" S1", "S1 ", "", "S\t1"] {
        refuses(&with(&format!("/decisions/{name}"), json!("in-full")), BadScenarioFile::Damaged);
    }
}

#[test]
fn parts_that_are_not_of_the_format_are_damaged() {
    for parts in [
        json!(null),
        json!([]),
        json!("ict"),
        json!({ "months": 3 }),
        json!({ "units": { "months": 3 }, "added": {} }),
        json!({ "lines": null }),
        json!({ "lines": ["ict"] }),
        json!({ "lines": { "ict": null } }),
        json!({ "lines": { "ict": true } }),
        json!({ "lines": { "ict": "half" } }),
        json!({ "lines": { "ict": "20000" } }),
        json!({ "lines": { " ict": "full" } }),
        json!({ "units": null }),
        json!({ "units": [3] }),
        json!({ "units": { "months": null } }),
        json!({ "units": { "months": "3" } }),
        json!({ "units": { "months": -1 } }),
        json!({ "units": { "months": 1.5 } }),
        json!({ "units": { "months": 3.0 } }),
        json!({ "units": { "months": 4_294_967_296_u64 } }),
        json!({ "units": { "": 3 } }),
        // None of a unit is said by leaving it out.
        json!({ "units": { "months": 0 } }),
    ] {
        refuses(&with("/decisions/SS4", json!({ "parts": parts })), BadScenarioFile::Damaged);
    }
    // Parts of nothing were a decision, though: someone chose parts and took none. Nothing was given by that.
    let fund = round();
    for none in [json!({}), json!({ "lines": {} }), json!({ "lines": {}, "units": {} })] {
        let mut nothing = every_award(&fund);
        decide(&fund, &mut nothing, "SS4", Outcome::Undecided);
        assert_eq!(
            scenario_file::read(&fund, &with("/decisions/SS4", json!({ "parts": none }))),
            opened(nothing)
        );
    }
}

#[test]
fn what_stands_twice_is_damaged_even_where_it_says_the_same() {
    for (once, twice) in [
        (
            "\"format\": \"tranche-scenario/1\",",
            "\"format\": \"tranche-scenario/1\", \"format\": \"tranche-scenario/1\",",
        ),
        ("\"fund\": ", "\"fingerprint\": \"b94bd6f390\", \"fund\": "),
        ("\"decisions\": {", "\"decisions\": {}, \"decisions\": {"),
        ("\"S1\": \"in-full\",", "\"S1\": \"in-full\", \"S1\": \"in-full\","),
        ("\"S1\": \"in-full\",", "\"S1\": \"in-full\", \"\\u00531\": \"not-funded\","),
        ("\"option\": \"reduced\"", "\"option\": \"reduced\", \"option\": \"reduced\""),
        ("\"above\": \"2000\"", "\"above\": \"2000\", \"above\": \"2001\""),
        ("\"ict\": \"full\"", "\"ict\": \"full\", \"office\": \"full\", \"ict\": \"full\""),
        ("\"months\": 3", "\"months\": 3, \"months\": 3"),
        ("\"units\": {", "\"units\": {}, \"units\": {"),
        ("\"lines\": {", "\"lines\": {}, \"lines\": {"),
        ("\"parts\": {", "\"parts\": {}, \"parts\": {"),
    ] {
        assert!(KEPT.contains(once), "{once}");
        refuses(&KEPT.replacen(once, twice, 1), BadScenarioFile::Damaged);
    }
}

#[test]
fn work_of_a_newer_version_of_another_round_or_of_other_figures_says_so() {
    refuses(
        &with("/format", json!("tranche-scenario/4")),
        BadScenarioFile::Newer("tranche-scenario/4".to_owned()),
    );
    let newer = r#"{ "format": "tranche-scenario/4", "what": ["we", "cannot", "know"] }"#;
    refuses(newer, BadScenarioFile::Newer("tranche-scenario/4".to_owned()));
    refuses(&with("/fund", json!("another-round")), BadScenarioFile::OtherFund("another-round".to_owned()));
    refuses(&with("/fingerprint", json!("0000000000")), BadScenarioFile::OtherFigures);
}

#[test]
fn work_that_cannot_be_carried_out_is_refused_as_a_whole() {
    let unknown = Refusal::UnknownBid("Z9".try_into().unwrap());
    refuses(&with("/decisions/Z9", json!("in-full")), BadScenarioFile::Refused(unknown));
    let above = Refusal::AboveRequest {
        amount: Money::from_pence(5_000_001),
        requested: Money::from_pence(5_000_000),
    };
    refuses(&with("/decisions/S1", json!({ "other": "50000.01" })), BadScenarioFile::Refused(above));
    let many = Refusal::UnitsOutOfRange { unit: "months".try_into().unwrap(), asked: 6, most: 5 };
    refuses(
        &with("/decisions/SS4", json!({ "parts": { "units": { "months": 6 } } })),
        BadScenarioFile::Refused(many),
    );
}

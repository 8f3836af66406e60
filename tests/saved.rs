//! Work kept in a browser or a file opens as what it was, or not at all.
#![cfg(test)]

mod round;

use round::{TEXT, round};
use serde_json::{Value, json};
use tranche::saved::{self, BadSaved, Carried};
use tranche::{Decision, Edit, Fund, Gone, Money, Parts, Refusal, Scenario, Taken, Was};

/// Never edited: files like it are on people's disks. A later version gets a file of its own.
const KEPT: &str = include_str!("fixtures/scenario-v1.json");
/// Never edited either. The round was another when it was decided: B1’s reduction was £92,000, B2 had one of half, and
/// what SS4’s parts came to is not known.
const MARKED: &str = include_str!("fixtures/scenario-v2.json");

/// One decision of every kind.
fn every_kind(fund: &Fund) -> Scenario {
    let parts = Parts::default()
        .with_line("ict".try_into().unwrap(), Some(Taken::Full))
        .with_units("months".try_into().unwrap(), 3);
    let lower = Parts::default().with_line("iii".try_into().unwrap(), Some(Taken::Reduced));
    let mut scenario = Scenario::default();
    for (bid, decision) in [
        ("S1", Decision::InFull),
        ("B1", Decision::Option("reduced".try_into().unwrap())),
        ("B2", Decision::Parts(lower)),
        ("SS4", Decision::Parts(parts)),
        ("C1", Decision::Other(Money::from_pence(1_750_050))),
        ("SS3", Decision::Above(Money::from_pence(200_000))),
    ] {
        scenario.apply(fund, &Edit::Decide(bid.try_into().unwrap(), decision)).unwrap();
    }
    scenario
}

#[test]
fn a_file_kept_long_ago_opens_as_what_it_was() {
    let fund = round();
    assert_eq!(saved::read(&fund, KEPT), Ok(every_kind(&fund)));
}

#[test]
fn the_same_work_is_still_kept_as_the_same_text() {
    let fund = round();
    assert_eq!(saved::write(&fund, &every_kind(&fund)), KEPT.trim_end());
}

#[test]
fn a_file_opens_after_an_editor_changed_its_line_ends_and_marked_its_bytes() {
    let fund = round();
    let edited = format!("\u{feff}{}", KEPT.replace('\n', "\r\n"));
    assert_eq!(saved::read(&fund, &edited), Ok(every_kind(&fund)));
}

#[test]
fn a_bid_that_is_said_to_be_not_funded_is_as_one_that_is_not_named() {
    let fund = round();
    let opened = saved::read(&fund, &with("/decisions/D1", json!("not-funded")));
    assert_eq!(opened, Ok(every_kind(&fund)));
}

/// The kept file with one field put or replaced.
#[track_caller]
fn with(pointer: &str, value: Value) -> String {
    put(KEPT, pointer, value)
}

/// A file with one field put or replaced.
#[track_caller]
fn put(text: &str, pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(text).unwrap();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    file.pointer_mut(parent).unwrap()[field] = value;
    file.to_string()
}

#[track_caller]
fn refuses(text: &str, why: BadSaved) {
    assert_eq!(saved::read(&round(), text), Err(why), "{text}");
}

#[test]
fn what_is_not_kept_work_or_only_part_of_it_is_damaged() {
    for text in ["", "null", "{}", "[]", "\"in-full\"", "TRANCHE1", &KEPT[..KEPT.len() / 2], TEXT] {
        refuses(text, BadSaved::Damaged);
    }
    refuses(&format!("{KEPT}}}"), BadSaved::Damaged);
    refuses(&format!("{KEPT}{KEPT}"), BadSaved::Damaged);
    refuses(&"[".repeat(1_000_000), BadSaved::Damaged);
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
        refuses(&with(pointer, value), BadSaved::Damaged);
    }
}

#[test]
fn without_any_of_its_fields_it_is_damaged() {
    for field in ["format", "fund", "fingerprint", "decisions"] {
        let mut file: Value = serde_json::from_str(KEPT).unwrap();
        file.as_object_mut().unwrap().remove(field).unwrap();
        refuses(&file.to_string(), BadSaved::Damaged);
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
        refuses(&with("/decisions/S1", decision), BadSaved::Damaged);
    }
    for name in [" S1", "S1 ", "", "S\t1"] {
        refuses(&with(&format!("/decisions/{name}"), json!("in-full")), BadSaved::Damaged);
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
        refuses(&with("/decisions/SS4", json!({ "parts": parts })), BadSaved::Damaged);
    }
    // Parts of nothing are a decision, though: someone chose parts and took none.
    let fund = round();
    for none in [json!({}), json!({ "lines": {} }), json!({ "lines": {}, "units": {} })] {
        let mut nothing = every_kind(&fund);
        let edit = Edit::Decide("SS4".try_into().unwrap(), Decision::Parts(Parts::default()));
        nothing.apply(&fund, &edit).unwrap();
        assert_eq!(saved::read(&fund, &with("/decisions/SS4", json!({ "parts": none }))), Ok(nothing));
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
        refuses(&KEPT.replacen(once, twice, 1), BadSaved::Damaged);
    }
}

#[test]
fn work_of_a_newer_version_of_another_round_or_of_other_figures_says_so() {
    refuses(&with("/format", json!("tranche-scenario/3")), BadSaved::Newer("tranche-scenario/3".to_owned()));
    let newer = r#"{ "format": "tranche-scenario/3", "what": ["we", "cannot", "know"] }"#;
    refuses(newer, BadSaved::Newer("tranche-scenario/3".to_owned()));
    refuses(&with("/fund", json!("another-round")), BadSaved::OtherFund("another-round".to_owned()));
    refuses(&with("/fingerprint", json!("0000000000")), BadSaved::OtherFigures);
}

#[test]
fn work_that_cannot_be_carried_out_is_refused_as_a_whole() {
    let unknown = Refusal::UnknownBid("Z9".try_into().unwrap());
    refuses(&with("/decisions/Z9", json!("in-full")), BadSaved::Refused(unknown));
    let above = Refusal::AboveRequest {
        amount: Money::from_pence(5_000_001),
        requested: Money::from_pence(5_000_000),
    };
    refuses(&with("/decisions/S1", json!({ "other": "50000.01" })), BadSaved::Refused(above));
    let many = Refusal::UnitsOutOfRange { unit: "months".try_into().unwrap(), asked: 6, most: 5 };
    refuses(
        &with("/decisions/SS4", json!({ "parts": { "units": { "months": 6 } } })),
        BadSaved::Refused(many),
    );
}

#[test]
fn the_examples_in_the_document_are_the_kept_files() {
    let document = include_str!("../docs/scenario-formats.md");
    let fenced = document.split("```json\n").skip(1).map(|fenced| fenced.split_once("```").unwrap().0);
    let value = |text| serde_json::from_str::<Value>(text).unwrap();
    let examples: Vec<Value> = fenced.map(value).collect();
    assert_eq!(examples, [value(KEPT), value(MARKED)]);
}

fn option(id: &str) -> Decision {
    Decision::Option(id.try_into().unwrap())
}

fn pounds(amount: i64) -> Option<Money> {
    Some(Money::from_pence(amount * 100))
}

fn ict_for_three_months() -> Decision {
    let parts = Parts::default().with_line("ict".try_into().unwrap(), Some(Taken::Full));
    Decision::Parts(parts.with_units("months".try_into().unwrap(), 3))
}

fn was(decision: Decision, amount: Option<Money>) -> Was {
    Was { decision, amount }
}

#[test]
fn a_file_with_marks_opens_with_them_and_is_kept_as_the_same_text() {
    let fund = round();
    let scenario = saved::read(&fund, MARKED).unwrap();
    let marks: Vec<_> = scenario.to_look_at().map(|(bid, was)| (bid.as_str(), was.clone())).collect();
    assert_eq!(
        marks,
        [
            ("B1", was(option("reduced"), pounds(92_000))),
            ("B2", was(option("half"), pounds(47_500))),
            ("SS4", was(ict_for_three_months(), None)),
        ]
    );
    assert_eq!(scenario.decision(&"B1".try_into().unwrap()), &option("reduced"));
    assert_eq!(scenario.decision(&"B2".try_into().unwrap()), &Decision::NotFunded);
    assert_eq!(saved::write(&fund, &scenario), MARKED.trim_end());
}

#[test]
fn a_file_is_of_the_first_version_again_once_every_mark_is_gone() {
    let fund = round();
    let mut scenario = saved::read(&fund, MARKED).unwrap();
    for bid in ["B1", "B2", "SS4"] {
        assert!(saved::write(&fund, &scenario).contains("tranche-scenario/2"));
        scenario.apply(&fund, &Edit::Stands(bid.try_into().unwrap())).unwrap();
    }
    let text = saved::write(&fund, &scenario);
    assert!(text.contains("tranche-scenario/1") && !text.contains("look_again") && !text.contains("B2"));
}

#[test]
fn marks_that_are_not_of_the_format_are_damaged() {
    let remark = |mark: Value| put(MARKED, "/look_again/B1", mark);
    for mark in [
        json!(null),
        json!("92000"),
        json!({}),
        json!({ "amount": "92000" }),
        json!({ "was": "reduced", "amount": "92000" }),
        json!({ "was": { "option": "reduced" }, "amount": 92000 }),
        json!({ "was": { "option": "reduced" }, "amount": null }),
        json!({ "was": { "option": "reduced" }, "amount": "92,000" }),
        json!({ "was": { "option": "reduced" }, "amount": "92000", "when": "in May" }),
        // It comes to what it came to.
        json!({ "was": { "option": "reduced" }, "amount": "90000" }),
        json!({ "was": "not-funded", "amount": "0" }),
        // It would still be given.
        json!({ "was": "in-full", "amount": "92000" }),
        json!({ "was": { "option": "half" }, "amount": "92000" }),
    ] {
        refuses(&remark(mark), BadSaved::Damaged);
    }
    for marks in [json!(null), json!({}), json!([]), json!("B1")] {
        refuses(&put(MARKED, "/look_again", marks), BadSaved::Damaged);
    }
    let of_no_bid = json!({ "was": "in-full", "amount": "5" });
    refuses(&put(MARKED, "/look_again/Z9", of_no_bid), BadSaved::Damaged);
    refuses(&MARKED.replace("\"SS4\"", "\"B1\""), BadSaved::Damaged);
    // The first version has no marks, and the second has some.
    refuses(&with("/look_again", json!({})), BadSaved::Damaged);
    refuses(&with("/format", json!("tranche-scenario/2")), BadSaved::Damaged);
    refuses(&put(MARKED, "/format", json!("tranche-scenario/1")), BadSaved::Damaged);
}

/// The round with S1 asking for another amount, without W1, and with B1’s option called otherwise.
fn other_figures() -> Fund {
    let text = TEXT.replacen("\"50000\"", "\"48000\"", 1).replace("\"ref\": \"W1\"", "\"ref\": \"W9\"");
    let renamed = text.replacen("\"id\": \"reduced\"", "\"id\": \"less\"", 1);
    assert!(!text.contains("\"W1\"") && renamed != text);
    Fund::read(&renamed).unwrap()
}

#[test]
fn a_file_made_for_other_figures_opens_only_where_someone_chose_to_carry_it_over() {
    let kept = with("/decisions/W1", json!({ "other": "12000" }));
    let fund = other_figures();
    assert_eq!(saved::read(&fund, &kept), Err(BadSaved::OtherFigures));
    let Carried { scenario, gone } = saved::carry(&fund, &kept).unwrap();
    let w1 = Decision::Other(Money::from_pence(1_200_000));
    assert_eq!(gone, [Gone { bid: "W1".try_into().unwrap(), was: was(w1, pounds(12_000)) }]);
    let given: Vec<_> = fund
        .bids
        .iter()
        .map(|bid| {
            (bid.reference.as_str(), scenario.decision(&bid.reference), scenario.look_again(&bid.reference))
        })
        .filter(|(_, decision, mark)| **decision != Decision::NotFunded || mark.is_some())
        .collect();
    let lower = Parts::default().with_line("iii".try_into().unwrap(), Some(Taken::Reduced));
    let lower = Decision::Parts(lower);
    // What was said as an amount is known to be the same; of everything else only the decision is known.
    assert_eq!(
        given,
        [
            ("S1", &Decision::InFull, Some(&was(Decision::InFull, None))),
            ("C1", &Decision::Other(Money::from_pence(1_750_050)), None),
            ("B1", &Decision::NotFunded, Some(&was(option("reduced"), None))),
            ("B2", &lower, Some(&was(lower.clone(), None))),
            ("SS3", &Decision::Above(Money::from_pence(200_000)), None),
            ("SS4", &ict_for_three_months(), Some(&was(ict_for_three_months(), None))),
        ]
    );
    let text = saved::write(&fund, &scenario);
    assert_eq!(saved::read(&fund, &text), Ok(scenario));
}

#[test]
fn a_mark_in_a_file_is_carried_over_with_what_it_knows() {
    let fund = Fund::read(&TEXT.replace("\"amount\": \"90000\"", "\"amount\": \"92000\"")).unwrap();
    let Carried { scenario, gone } = saved::carry(&fund, MARKED).unwrap();
    assert_eq!(gone, []);
    // B1’s reduction is what it was when it was decided.
    assert_eq!(scenario.look_again(&"B1".try_into().unwrap()), None);
    assert_eq!(scenario.look_again(&"B2".try_into().unwrap()), Some(&was(option("half"), pounds(47_500))));
    assert_eq!(scenario.decision(&"B1".try_into().unwrap()), &option("reduced"));
}

#[test]
fn carrying_over_what_was_made_for_these_figures_is_reading_it() {
    let fund = round();
    for text in [KEPT, MARKED] {
        let carried = saved::carry(&fund, text).unwrap();
        assert_eq!(carried, Carried { scenario: saved::read(&fund, text).unwrap(), gone: Vec::new() });
    }
}

#[test]
fn what_is_of_another_round_damaged_or_newer_is_not_carried_over_either() {
    for (text, why) in [
        (with("/fund", json!("another-round")), BadSaved::OtherFund("another-round".to_owned())),
        (with("/format", json!("tranche-scenario/3")), BadSaved::Newer("tranche-scenario/3".to_owned())),
        (with("/decisions/S1", json!("half")), BadSaved::Damaged),
        (String::new(), BadSaved::Damaged),
    ] {
        let other = text.replace("b94bd6f390", "0000000000");
        assert_eq!(saved::carry(&round(), &text), Err(why.clone()));
        assert_eq!(saved::carry(&round(), &other), Err(why));
    }
}

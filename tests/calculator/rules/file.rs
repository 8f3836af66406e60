//! Rules in a fund file: as the document and the schema describe them, and refused where they cannot be meant.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::example;
use tranche::{BadFund, BidRef, Check, DemandKind, Fund, FundFile, Misfit, Money, Shape, Wrong};

use super::{bid, fund};

fn schema(version: u8) -> Value {
    let text = match version {
        2 => include_str!("../../../public/tranche-fund-2.schema.json"),
        _ => include_str!("../../../public/tranche-fund-3.schema.json"),
    };
    serde_json::from_str(text).unwrap()
}

fn names(value: &Value) -> BTreeSet<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

/// The rules in the place of those of the document.
fn with(rules: &Value) -> Result<Fund, BadFund> {
    Fund::read(&example::third_with("/rules", rules.clone()))
}

#[track_caller]
fn refuses(rules: &Value, place: &str, why: Wrong) {
    assert_eq!(with(rules), Err(BadFund::Refused { place: place.to_owned(), why }), "{rules}");
}

#[track_caller]
fn misfits(rule: &Value, place: &str, why: Shape) {
    let place = format!("rules, number 1{place}");
    assert_eq!(with(&json!([rule])), Err(BadFund::Misfit(Misfit { place, why })), "{rule}");
}

#[test]
fn the_example_of_version_3_is_read_and_written_as_it_stands() {
    let fund = fund();
    assert_eq!(fund.format, "tranche-fund/3");
    let written = serde_json::to_value(&*fund).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(example::third()).unwrap());
    let kinds: BTreeSet<DemandKind> = fund.rules.iter().map(|rule| rule.demand.parts().kind).collect();
    assert_eq!(kinds.len(), DemandKind::WORDS.len());
}

#[test]
fn the_schema_of_version_3_is_that_of_version_2_and_rules() {
    let (second, mut third) = (schema(2), schema(3));
    let example: Value = serde_json::from_str(example::third()).unwrap();
    let rule = third["$defs"].as_object_mut().unwrap().remove("rule").unwrap();
    assert!(third["$defs"]["fund"]["properties"].as_object_mut().unwrap().remove("rules").is_some());
    third["$defs"]["fund"]["properties"]["format"]["const"] = json!("tranche-fund/2");
    assert_eq!(third["$defs"], second["$defs"]);
    let shown: BTreeSet<String> = example["rules"].as_array().unwrap().iter().flat_map(names).collect();
    assert_eq!(names(&rule["properties"]), shown);
    assert_eq!(rule["additionalProperties"], json!(false));
    assert_eq!(rule["properties"]["rule"]["enum"], json!(DemandKind::WORDS.map(|(word, _)| word)));
}

/// The fields that a kind of rule must or may have, as the conditions of the schema have it.
fn fields_of(word: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let schema = schema(3);
    let rule = &schema["$defs"]["rule"];
    let (mut allowed, mut required) = (names(&rule["properties"]), BTreeSet::from(["rule".to_owned()]));
    for part in rule["allOf"].as_array().unwrap() {
        let is = &part["if"]["properties"]["rule"];
        let holds =
            is["const"] == json!(word) || is["enum"].as_array().is_some_and(|all| all.contains(&json!(word)));
        let then = &part[if holds { "then" } else { "else" }];
        let fields = |value: &Value| -> Vec<String> {
            value.as_array().into_iter().flatten().map(|name| name.as_str().unwrap().to_owned()).collect()
        };
        required.extend(fields(&then["required"]));
        for field in then["properties"].as_object().into_iter().flatten() {
            assert_eq!(*field.1, json!(false));
            allowed.remove(field.0);
        }
    }
    (allowed, required)
}

#[test]
fn each_kind_of_rule_has_the_fields_that_the_schema_gives_it_and_no_other() {
    let example: Value = serde_json::from_str(example::third()).unwrap();
    let all = schema(3)["$defs"]["rule"]["properties"].clone();
    for rule in example["rules"].as_array().unwrap() {
        let (allowed, required) = fields_of(rule["rule"].as_str().unwrap());
        for field in names(rule) {
            assert!(allowed.contains(&field), "{rule}, {field}");
            let mut less = rule.clone();
            less.as_object_mut().unwrap().remove(&field);
            let missed =
                matches!(with(&json!([less])), Err(BadFund::Misfit(Misfit { why: Shape::Missing(_), .. })));
            let either = ["amount", "share", "partnership", "label"].contains(&field.as_str())
                && rule["rule"] != json!("must-fund");
            let is_needed = required.contains(&field) || either;
            // A group without its list is one of too few.
            assert!(missed == is_needed || field == "bids", "{rule}, {field}");
        }
        for field in names(&all).difference(&allowed) {
            let mut more = rule.clone();
            more[field] = json!("1");
            misfits(&more, "", Shape::Unknown(field.clone()));
        }
    }
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let rule = |word: &str| json!({ "rule": word, "bid": "N1" });
    for word in ["", "must", "Must-fund"] {
        misfits(&rule(word), "", Shape::NotOneOf(word.to_owned()));
    }
    misfits(&json!({ "bid": "N1" }), "", Shape::Missing("rule"));
    for share in ["", "101", "7.55", "50%"] {
        let rule = json!({ "rule": "hold-back", "share": share });
        misfits(&rule, "", Shape::NotATolerance(share.to_owned()));
    }
    let both = json!({ "rule": "hold-back", "share": "5", "amount": "5" });
    misfits(&both, "", Shape::Unknown("share".to_owned()));
    let bids = json!({ "rule": "at-most-one", "bids": ["N1", " S1"] });
    misfits(&bids, "", Shape::BadName(" S1".to_owned()));
    let label = json!({ "rule": "least", "label": { "kind": "size" }, "amount": "1" });
    misfits(&label, ", label", Shape::Missing("name"));
    let second = example::second_with("/rules", json!([]));
    let unknown = Misfit { place: String::new(), why: Shape::Unknown("rules".to_owned()) };
    assert_eq!(Fund::read(&second), Err(BadFund::Misfit(unknown)));
}

#[test]
fn what_cannot_be_meant_is_refused_with_its_place() {
    let must = |bid: &str| json!({ "rule": "must-fund", "bid": bid });
    let not = |bid: &str| json!({ "rule": "must-not-fund", "bid": bid });
    let small = json!({ "kind": "size", "name": "Small grant" });
    let other = json!({ "kind": "Size", "name": "Small grant" });
    let unknown = |name: &str| Wrong::UnknownBid(BidRef::try_from(name).unwrap());
    refuses(&json!([must("N1"), must("N9")]), "rule 2", unknown("N9"));
    refuses(&json!([{ "rule": "needs", "bid": "N1", "bids": ["n1"] }]), "rule 1", unknown("n1"));
    let least = |label: &Value| json!({ "rule": "least", "label": label, "amount": "1" });
    refuses(&json!([least(&other)]), "rule 1", Wrong::UnknownLabel("Small grant".to_owned()));
    let west = json!({ "rule": "most", "partnership": "west", "share": "1" });
    refuses(&json!([west]), "rule 1", Wrong::UnknownPartnership("west".try_into().unwrap()));
    refuses(&json!([must("N1"), not("S1"), must("N1")]), "rule 3", Wrong::SameRule);
    let again = json!([{ "rule": "must-fund", "bid": "N1" }, { "rule": "must-fund", "bid": "N1", "reason": "Again." }]);
    refuses(&again, "rule 2", Wrong::SameRule);
    let most = |extent: &str, value: &str| json!({ "rule": "most", "label": small, extent: value });
    let least = |extent: &str, value: &str| json!({ "rule": "least", "label": small, extent: value });
    refuses(&json!([most("amount", "5"), least("amount", "5.01")]), "rule 2", Wrong::LeastAboveMost);
    refuses(&json!([least("share", "50.1"), most("share", "50")]), "rule 2", Wrong::LeastAboveMost);
    assert!(with(&json!([most("amount", "5"), least("amount", "5"), least("share", "90")])).is_ok());
    let group = |word: &str, bids: Value| json!([{ "rule": word, "bids": bids }]);
    refuses(&group("at-most-one", json!(["N1"])), "rule 1", Wrong::TooFew(2));
    refuses(&group("all-or-none", json!(["N1", "S1", "N1"])), "rule 1", Wrong::Duplicate("N1".to_owned()));
    let needs = |bids: Value| json!([{ "rule": "needs", "bid": "N1", "bids": bids }]);
    refuses(&needs(json!([])), "rule 1", Wrong::TooFew(1));
    refuses(&needs(json!(["S1", "N1"])), "rule 1", Wrong::Duplicate("N1".to_owned()));
    let nothing = json!([{ "rule": "must-fund", "bid": "N1", "amount": "0.00" }]);
    refuses(&nothing, "rule 1", Wrong::Nothing);
    let by = |by: &str| json!([{ "rule": "confirm", "above": "1", "by": by }]);
    refuses(&by(" "), "rule 1", Wrong::Blank);
    refuses(&by(&"é".repeat(10_001)), "rule 1", Wrong::TooLong(10_000));
    let below = json!([{ "rule": "hold-back", "amount": "-0.01" }]);
    refuses(&below, "rule 1", Wrong::Negative(Money::from_pence(-1)));
}

#[test]
fn a_bid_that_must_be_funded_must_not_be_excluded_by_what_follows() {
    let must = |bid: &str| json!({ "rule": "must-fund", "bid": bid });
    let not = |bid: &str| json!({ "rule": "must-not-fund", "bid": bid });
    let group = |word: &str, bids: [&str; 2]| json!({ "rule": word, "bids": bids });
    let needs = json!({ "rule": "needs", "bid": "S1", "bids": ["N2", "S2"] });
    let contradicts = |name: &str| Wrong::MustAndMustNot(bid(name));
    refuses(&json!([not("N1"), must("N1")]), "rule 1", contradicts("N1"));
    refuses(
        &json!([group("at-most-one", ["N1", "S2"]), must("N1"), must("S2")]),
        "rule 1",
        contradicts("S2"),
    );
    let chain = [not("S2"), needs.clone(), group("all-or-none", ["N1", "S1"]), must("N1")];
    refuses(&json!(chain), "rule 1", contradicts("S2"));
    // Without the must, all of it can be kept.
    assert!(with(&json!(chain[..3])).is_ok());
    let mut fund =
        FundFile::clone(&with(&json!([needs, group("all-or-none", ["N1", "S1"]), must("N1")])).unwrap());
    let names = |fund: &FundFile| fund.must_fund().into_iter().map(BidRef::to_string).collect::<Vec<_>>();
    assert_eq!(names(&fund), ["N1", "N2", "S1", "S2"]);
    fund.rules.remove(2);
    assert!(names(&fund).is_empty());
}

#[test]
fn a_file_of_version_3_without_rules_is_written_as_an_earlier_version() {
    let none = with(&json!([])).unwrap();
    assert_eq!(none.format, "tranche-fund/2");
    let written = serde_json::to_string(&*none).unwrap();
    assert!(!written.contains("rules"), "{written}");
    assert_eq!(Fund::read(&example::third_without("/rules")), Ok(none));
}

#[test]
fn what_a_paper_calls_available_re_adds_before_or_after_what_is_held_back() {
    let agrees = |amount: &str| {
        let stated = json!([{ "of": "available", "amount": amount }]);
        let fund = Fund::read(&example::third_with("/stated", stated)).unwrap();
        Check::all(&fund)[0].agrees()
    };
    assert!(agrees("80000") && agrees("74500"));
    assert!(!agrees("76000") && !agrees("78500"));
}

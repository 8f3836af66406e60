//! Format 3: everything that can be said of a bid, and nothing that is not of the format.

use serde_json::{Value, json};
use support::round::round;
use tranche::formats::scenario_file::{self, BadScenarioFile};
use tranche::{BidRef, Money, Refusal, Scenario};

use super::every_kind::{every_award, every_kind, in_full, opened, put, refuses, without};
use super::format_2_marks::MARKED;
use super::format_3_fixture;
use super::formats_1_and_2::KEPT;

fn text() -> String {
    scenario_file::write(&round(), &every_kind(&round()))
}

/// The file with one field put or replaced.
#[track_caller]
fn with(pointer: &str, value: Value) -> String {
    put(&text(), pointer, value)
}

#[track_caller]
fn damaged(text: &str) {
    refuses(text, BadScenarioFile::Damaged);
}

#[test]
fn everything_that_can_be_said_comes_back_and_is_written_as_one_text() {
    let fund = round();
    for scenario in [every_kind(&fund), every_award(&fund), Scenario::default()] {
        let text = scenario_file::write(&fund, &scenario);
        assert_eq!(scenario_file::read(&fund, &text), opened(scenario.clone()));
        assert_eq!(text, scenario_file::write(&fund, &scenario));
        let edited = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        assert_eq!(scenario_file::read(&fund, &edited), opened(scenario));
    }
}

#[test]
fn without_any_of_its_fields_it_is_damaged() {
    for field in ["format", "fund", "contents", "words", "available", "bids", "decisions"] {
        damaged(&without(&text(), &format!("/{field}")));
    }
    for bid in &round().bids {
        damaged(&without(&text(), &format!("/bids/{}", bid.reference)));
    }
}

#[test]
fn a_field_that_no_one_knows_is_damage() {
    damaged(&with("/added", json!(true)));
    damaged(&with("/fingerprint", json!("b94bd6f390")));
    damaged(&with("/look_again", json!({})));
    for bid in ["B1", "D1", "W2", "SS2"] {
        damaged(&with(&format!("/decisions/{bid}/added"), json!("x")));
    }
    damaged(&with("/decisions/Z9", json!({ "outcome": "deferred" })));
    damaged(&with("/decisions/Z9", json!({ "outcome": "funded", "award": "in-full", "amount": "5" })));
}

#[test]
fn an_amount_is_what_the_award_comes_to() {
    for (bid, amount) in
        [("S1", "50000"), ("B1", "90000"), ("W2", "15000"), ("SS1", "17000"), ("SS3", "2000")]
    {
        let pointer = format!("/decisions/{bid}/amount");
        let file: Value = serde_json::from_str(&text()).unwrap();
        assert_eq!(file.pointer(&pointer), Some(&json!(amount)), "{bid}");
        for other in ["1", "50000.01", "0", "-50000", "", "50,000"] {
            damaged(&with(&pointer, json!(other)));
        }
        damaged(&with(&pointer, json!(50000)));
        damaged(&without(&text(), &pointer));
    }
    for bid in ["D1", "W1", "SS2"] {
        damaged(&with(&format!("/decisions/{bid}/amount"), json!("0")));
    }
}

#[test]
fn ranks_have_neither_gaps_nor_ties() {
    let ranked = |ss1: Value, w2: Value| put(&with("/decisions/SS1/rank", ss1), "/decisions/W2/rank", w2);
    assert!(scenario_file::read(&round(), &ranked(json!(2), json!(1))).is_ok());
    for (ss1, w2) in [(1, 1), (2, 2), (1, 3), (3, 2), (2, 3), (0, 1), (1, 0), (1, 65_536), (1, 65_537)] {
        damaged(&ranked(json!(ss1), json!(w2)));
    }
    for rank in [json!("2"), json!(2.0), json!(-1), json!(null), json!([])] {
        damaged(&ranked(json!(1), rank));
    }
    damaged(&without(&text(), "/decisions/W2/rank"));
    damaged(&with("/decisions/S1/rank", json!(3)));
    damaged(&with("/decisions/D1/rank", json!(3)));
}

#[test]
fn only_an_undecided_bid_has_an_abstention() {
    for bid in ["S1", "B1", "D1", "W1", "W2", "SS1", "SS3"] {
        for abstention in ["abstained", "interest"] {
            damaged(&with(&format!("/decisions/{bid}/abstention"), json!(abstention)));
        }
    }
    for word in [json!("Interest"), json!(""), json!("away"), json!(null), json!(true)] {
        damaged(&with("/decisions/SS2/abstention", word));
    }
}

#[test]
fn an_outcome_stands_with_just_what_belongs_to_it() {
    for outcome in [
        json!({}),
        json!(null),
        json!("declined"),
        json!({ "outcome": "undecided" }),
        json!({ "outcome": "not-funded" }),
        json!({ "outcome": "Declined" }),
        json!({ "outcome": null }),
        json!({ "outcome": "declined", "award": "in-full", "amount": "50000" }),
        json!({ "outcome": "deferred", "award": "in-full" }),
        json!({ "outcome": "funded" }),
        json!({ "outcome": "funded", "amount": "50000" }),
        json!({ "outcome": "funded", "award": "full", "amount": "50000" }),
        json!({ "outcome": "funded", "award": null, "amount": "0" }),
        json!({ "outcome": "funded", "award": { "parts": {} }, "amount": "0", "reason": 1 }),
        json!({ "outcome": "reserve", "rank": 3 }),
        json!({ "award": "in-full", "amount": "50000" }),
        json!({ "outcome": "declined", "reason": "" }),
        json!({ "outcome": "declined", "conditions": "" }),
        json!({ "outcome": "declined", "reason": null }),
    ] {
        damaged(&with("/decisions/S1", outcome));
    }
}

#[test]
fn what_the_fund_cannot_carry_out_is_refused_as_a_whole() {
    let above = Refusal::AboveRequest {
        amount: Money::from_pence(5_000_001),
        requested: Money::from_pence(5_000_000),
    };
    let award = json!({ "outcome": "funded", "award": { "other": "50000.01" }, "amount": "50000.01" });
    refuses(&with("/decisions/S1", award), BadScenarioFile::Refused(above));
    let none = json!({ "outcome": "reserve", "rank": 3, "award": { "other": "0" }, "amount": "0" });
    refuses(&with("/decisions/S1", none), BadScenarioFile::Refused(Refusal::NothingGiven));
    let parts = json!({ "outcome": "funded", "award": { "parts": {} }, "amount": "0" });
    refuses(&with("/decisions/B1", parts), BadScenarioFile::Refused(Refusal::NothingGiven));
}

#[test]
fn what_is_said_of_the_fund_is_of_the_format() {
    for (field, values) in [
        ("contents", vec![json!(null), json!(5)]),
        (
            "words",
            vec![
                json!(""),
                json!("0123abc"),
                json!("0123abcde"),
                json!("0123ABCD"),
                json!("0123abcg"),
                json!(1),
            ],
        ),
        ("available", vec![json!(""), json!(320_000), json!("320,000"), json!("£320000"), json!(null)]),
        ("bids", vec![json!({}), json!([]), json!(null), json!("00")]),
        (
            "bids/S1",
            vec![json!(""), json!("0"), json!("000"), json!("AA"), json!("0g"), json!(0), json!(null)],
        ),
        ("decisions", vec![json!([]), json!(null), json!("declined")]),
    ] {
        for value in values {
            let text = with(&format!("/{field}"), value);
            assert!(scenario_file::read(&round(), &text).is_err(), "{text}");
            if field != "contents" {
                damaged(&text);
            }
        }
    }
    refuses(&with("/contents", json!("0000000000")), BadScenarioFile::OtherFigures);
    let elsewhere = put(&with("/contents", json!("0000000000")), "/fund", json!("another-round"));
    refuses(&elsewhere, BadScenarioFile::OtherFund("another-round".to_owned()));
    // The contents say which fund it is, whatever it is called.
    assert_eq!(
        scenario_file::read(&round(), &with("/fund", json!("another-round"))),
        opened(every_kind(&round()))
    );
    refuses(
        &with("/format", json!("tranche-scenario/4")),
        BadScenarioFile::Newer("tranche-scenario/4".to_owned()),
    );
    for older in ["tranche-scenario/1", "tranche-scenario/2"] {
        damaged(&with("/format", json!(older)));
        damaged(&put(KEPT, "/format", json!("tranche-scenario/3")));
    }
}

#[test]
fn a_reason_may_be_any_text_and_stands_also_where_nothing_is_decided() {
    let fund = round();
    let file = with("/decisions/S1", json!({ "outcome": "undecided", "reason": "\u{0}\u{feff} \"é\"\n\\" }));
    let read = scenario_file::read(&fund, &file).unwrap().scenario;
    let s1 = BidRef::try_from("S1").unwrap();
    assert_eq!(read.decision(&s1).reason, "\u{0}\u{feff} \"é\"\n\\");
    assert!(read.outcome(&s1).is_undecided());
    assert_eq!(scenario_file::read(&fund, &scenario_file::write(&fund, &read)), opened(read));
}

#[test]
fn what_was_kept_in_an_older_format_is_kept_on_in_this_one() {
    let fund = round();
    for (text, marks) in [(KEPT, 0), (MARKED, 3)] {
        let scenario = scenario_file::read(&fund, text).unwrap().scenario;
        let kept = scenario_file::write(&fund, &scenario);
        assert!(kept.contains("\"tranche-scenario/3\""));
        assert_eq!(scenario.to_look_at().count(), marks);
        assert_eq!(scenario.outcome(&"S1".try_into().unwrap()), &in_full());
        assert_eq!(scenario_file::read(&fund, &kept), opened(scenario));
    }
}

/// What the document shows was shipped, or will be: it is what the fixtures have.
#[test]
fn the_examples_in_the_document_are_the_kept_files() {
    let document = include_str!("../../../docs/scenario-formats.md");
    let fenced = document.split("```json\n").skip(1).map(|fenced| fenced.split_once("```").unwrap().0);
    let value = |text| serde_json::from_str::<Value>(text).unwrap();
    let examples: Vec<Value> = fenced.map(value).collect();
    assert_eq!(examples, [value(format_3_fixture::KEPT), value(KEPT), value(MARKED)]);
}

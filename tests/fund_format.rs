//! The document, the JSON Schema and the calculator describe the same fund file.
#![cfg(test)]

mod example;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tranche::{BadFund, Check, Fund};

/// Every kind of object in a fund file, and where the example has it.
const OBJECTS: [(&str, &[&str]); 11] = [
    ("fund", &[""]),
    ("group", &["/group"]),
    ("paper", &["/paper"]),
    ("sum", &["/sources/0"]),
    ("partnership", &["/partnerships/0"]),
    ("bid", &["/bids/0"]),
    ("unit", &["/bids/0/units/0"]),
    ("line", &["/bids/0/lines/0", "/bids/0/lines/1", "/bids/0/lines/2"]),
    ("worked", &["/bids/0/lines/2/worked"]),
    ("option", &["/bids/0/options/0"]),
    ("stated", &["/stated/1"]),
];

fn schema() -> Value {
    serde_json::from_str(include_str!("../public/tranche-fund-1.schema.json")).unwrap()
}

/// The names of an object's fields, or the texts of a list.
fn names(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Object(fields) => fields.keys().cloned().collect(),
        Value::Array(texts) => texts.iter().map(|text| text.as_str().unwrap().to_owned()).collect(),
        other => panic!("neither fields nor a list: {other}"),
    }
}

/// What the reader would have accepted, from its own words when it refuses something made up.
#[track_caller]
fn accepted(pointer: &str, value: Value) -> BTreeSet<String> {
    match Fund::read(&example::with(pointer, value)) {
        Err(BadFund::Unreadable { reason, .. }) => {
            let (_, expected) = reason.split_once(", expected ").unwrap();
            expected.split('`').skip(1).step_by(2).map(str::to_owned).collect()
        }
        other => panic!("{pointer}: {other:?}"),
    }
}

#[test]
fn the_example_in_the_document_is_a_fund_that_adds_up() {
    let fund = Fund::read(example::text()).unwrap();
    assert_eq!(fund.show(fund.total() - fund.committed()), "£40,500.50");
    let checks = Check::all(&fund);
    assert_eq!(checks.len(), 5);
    assert_eq!(checks.iter().filter(|check| !check.agrees()).count(), 0);
}

#[test]
fn the_example_in_the_document_has_every_field_of_the_schema() {
    let example: Value = serde_json::from_str(example::text()).unwrap();
    for (object, pointers) in OBJECTS {
        let shown: BTreeSet<String> =
            pointers.iter().flat_map(|pointer| names(example.pointer(pointer).unwrap())).collect();
        assert_eq!(shown, names(&schema()["$defs"][object]["properties"]), "{object}");
    }
}

#[test]
fn the_schema_has_the_fields_that_are_read_and_no_other() {
    let schema = schema();
    for (object, pointers) in OBJECTS {
        let read = accepted(&format!("{}/no such field", pointers[0]), json!(1));
        assert_eq!(read, names(&schema["$defs"][object]["properties"]), "{object}");
        assert_eq!(schema["$defs"][object]["additionalProperties"], json!(false), "{object}");
    }
    let objects = schema["$defs"].as_object().unwrap();
    let described = objects.values().filter(|part| part.get("properties").is_some()).count();
    assert_eq!(described, OBJECTS.len());
}

#[test]
fn the_schema_requires_what_the_reader_cannot_do_without() {
    let example: Value = serde_json::from_str(example::text()).unwrap();
    for (object, pointers) in OBJECTS {
        let mut required = BTreeSet::new();
        for pointer in pointers {
            for field in names(example.pointer(pointer).unwrap()) {
                let without = example::with(&format!("{pointer}/{field}"), Value::Null);
                let missed = match Fund::read(&without) {
                    Err(BadFund::Unreadable { reason, .. }) => reason.contains("missing field"),
                    Err(BadFund::OtherFormat(named)) => named.is_empty(),
                    _ => false,
                };
                if missed {
                    required.insert(field);
                }
            }
        }
        assert_eq!(required, names(&schema()["$defs"][object]["required"]), "{object}");
    }
}

#[test]
fn the_schema_has_the_words_that_are_read_and_no_other() {
    let schema = schema();
    let precision = &schema["$defs"]["line"]["properties"]["precision"]["enum"];
    assert_eq!(accepted("/bids/0/lines/0/precision", json!("roughly")), names(precision));
    let figures = &schema["$defs"]["stated"]["properties"]["of"]["enum"];
    assert_eq!(accepted("/stated/0/of", json!("spent")), names(figures));
}

#[test]
fn a_fund_that_is_written_out_reads_as_the_same_fund() {
    let shipped = include_str!("../public/funds/invest-to-save-2013-14.json");
    for text in [example::text(), shipped] {
        let fund = Fund::read(text).unwrap();
        let written = serde_json::to_value(&*fund).unwrap();
        assert_eq!(written, serde_json::from_str::<Value>(text).unwrap());
        assert_eq!(Fund::read(&written.to_string()), Ok(fund));
    }
}

#[test]
fn a_file_may_begin_with_a_byte_order_mark_and_have_windows_line_ends() {
    let windows = format!("\u{feff}{}", example::text().replace('\n', "\r\n"));
    assert_eq!(Fund::read(&windows), Fund::read(example::text()));
    assert!(Fund::read(&windows).is_ok());
}

//! The document, the JSON Schema and the calculator describe the same fund file.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use support::example;
use tranche::{BadFund, Check, Fingerprint, Fund, Ledger, Misfit, Money, Scenario, Shape, Tolerance};

/// Every kind of object in a fund file, and where the example has it.
const OBJECTS: [(&str, &[&str]); 11] = [
    ("fund", &[""]),
    ("group", &["/group"]),
    ("paper", &["/paper"]),
    ("sum", &["/sources/0", "/commitments/0"]),
    ("partnership", &["/partnerships/0"]),
    ("bid", &["/bids/0"]),
    ("unit", &["/bids/0/units/0"]),
    ("line", &["/bids/0/lines/0", "/bids/0/lines/1", "/bids/0/lines/2"]),
    ("worked", &["/bids/0/lines/2/worked"]),
    ("option", &["/bids/0/options/0"]),
    ("stated", &["/stated/1"]),
];

fn schema() -> Value {
    serde_json::from_str(include_str!("../../public/tranche-fund-1.schema.json")).unwrap()
}

/// The names of an object's fields, or the texts of a list.
fn names(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Object(fields) => fields.keys().cloned().collect(),
        Value::Array(texts) => texts.iter().map(|text| text.as_str().unwrap().to_owned()).collect(),
        other => panic!("neither fields nor a list: {other}"),
    }
}

/// The fields that a file has in all the places of one kind of object.
#[track_caller]
fn shown(file: &Value, pointers: &[&str]) -> BTreeSet<String> {
    pointers.iter().flat_map(|pointer| names(file.pointer(pointer).unwrap())).collect()
}

#[track_caller]
fn misfit(file: &str, place: String, why: Shape) {
    assert_eq!(Fund::read(file), Err(BadFund::Misfit(Misfit { place, why })));
}

#[test]
fn the_example_in_the_document_is_a_fund_that_adds_up() {
    let fund = Fund::read(example::text()).unwrap();
    assert_eq!(fund.show(fund.total() - fund.committed()), "£40,500.50");
    let checks = Check::all(&fund);
    assert_eq!(checks.len(), 5);
    assert_eq!(checks.iter().filter(|check| !check.agrees()).count(), 0);
}

/// So every field of the schema is read, and what is read is written.
#[test]
fn the_example_has_every_field_of_the_schema_before_it_is_read_and_when_it_is_written() {
    let schema = schema();
    let written = serde_json::to_value(&*Fund::read(example::text()).unwrap()).unwrap();
    for (object, pointers) in OBJECTS {
        let described = names(&schema["$defs"][object]["properties"]);
        assert_eq!(shown(&example::value(), pointers), described, "{object}");
        assert_eq!(shown(&written, pointers), described, "{object}");
    }
    let objects = schema["$defs"].as_object().unwrap();
    let described = objects.values().filter(|part| part.get("properties").is_some()).count();
    assert_eq!(described, OBJECTS.len());
}

#[test]
fn no_object_has_a_field_that_the_schema_does_not_describe() {
    let schema = schema();
    // Each of these is a field somewhere, and in most objects it is none.
    let mut candidates: BTreeSet<String> = BTreeSet::from(["$schema".to_owned(), String::new()]);
    for (object, _) in OBJECTS {
        candidates.extend(names(&schema["$defs"][object]["properties"]));
    }
    for (object, pointers) in OBJECTS {
        assert_eq!(schema["$defs"][object]["additionalProperties"], json!(false), "{object}");
        let described = names(&schema["$defs"][object]["properties"]);
        for field in candidates.difference(&described) {
            for pointer in pointers {
                let file = example::with(&format!("{pointer}/{field}"), json!("1"));
                misfit(&file, example::place(pointer), Shape::Unknown(field.clone()));
            }
        }
    }
}

#[test]
fn the_schema_requires_what_the_reader_cannot_do_without() {
    let example = example::value();
    for (object, pointers) in OBJECTS {
        let schema = &schema()["$defs"][object];
        let mut missed = BTreeSet::new();
        for pointer in pointers {
            for field in names(example.pointer(pointer).unwrap()) {
                match Fund::read(&example::without(&format!("{pointer}/{field}"))) {
                    Err(BadFund::Misfit(Misfit { place, why: Shape::Missing(named) })) => {
                        assert_eq!(place, example::place(pointer));
                        // A line without `each` lacks one of two things, and `amount` is the one it is told of.
                        assert!(named == field || (named, &*field) == ("amount", "each"), "{named}: {field}");
                        missed.insert(field);
                    }
                    Err(BadFund::OtherFormat(named)) if named.is_empty() => drop(missed.insert(field)),
                    // Without it something else may refer to what is not there, but the shape is whole.
                    Ok(_) | Err(BadFund::Refused { .. }) => {}
                    Err(other) => panic!("{pointer}/{field}: {other:?}"),
                }
            }
        }
        let mut required = names(&schema["required"]);
        for either in schema["oneOf"].as_array().into_iter().flatten() {
            required.extend(names(&either["required"]));
        }
        assert_eq!(missed, required, "{object}");
    }
}

#[test]
fn the_schema_has_the_words_that_are_read_and_no_other() {
    let schema = schema();
    for (pointer, object, field, more) in [
        ("/bids/0/lines/0", "line", "precision", &["roughly", "up to", "Exact", "exact ", ""][..]),
        ("/stated/0", "stated", "of", &["spent", "Requested", ""]),
    ] {
        let words = names(&schema["$defs"][object]["properties"][field]["enum"]);
        let at = format!("{pointer}/{field}");
        for word in &words {
            let fund = Fund::read(&example::with(&at, json!(word))).unwrap();
            let written = serde_json::to_value(&*fund).unwrap();
            let written = written.pointer(&at).and_then(Value::as_str).unwrap_or("exact");
            assert_eq!(written, word);
        }
        for word in more {
            let why = Shape::NotOneOf((*word).to_owned());
            misfit(&example::with(&at, json!(word)), example::place(pointer), why);
        }
    }
}

#[test]
fn a_tolerance_is_per_cent_from_none_to_a_hundred_in_tenths() {
    for (text, per_mille, written) in [
        ("0", 0, "0"),
        ("10", 100, "10"),
        ("7.5", 75, "7.5"),
        ("0.1", 1, "0.1"),
        ("10.0", 100, "10"),
        ("100", 1000, "100"),
    ] {
        let fund = Fund::read(&example::with("/tolerance", json!(text))).unwrap();
        assert_eq!(fund.tolerance, Tolerance::from_per_mille(per_mille), "{text}");
        assert_eq!(serde_json::to_value(&*fund).unwrap()["tolerance"], json!(written));
    }
    for text in
        ["", "-1", "+5", "ten", "10%", "7,5", "7.55", "7.", ".5", "100.1", "101", "010", "1000", " 5", "٥"]
    {
        let none = Shape::NotATolerance(text.to_owned());
        misfit(&example::with("/tolerance", json!(text)), String::new(), none);
    }
    for (value, why) in [(json!(10), Shape::NotText("tolerance")), (json!(null), Shape::NotText("tolerance"))]
    {
        misfit(&example::with("/tolerance", value), String::new(), why);
    }
    assert_eq!(Fund::read(&example::without("/tolerance")).unwrap().tolerance, None);
}

/// Whatever the tolerance, earlier links and kept work still open: no decision depends on it.
#[test]
fn a_tolerance_leaves_the_fingerprint_as_it_is() {
    let print = |file: &str| Fingerprint::of(&Fund::read(file).unwrap());
    let without = print(&example::without("/tolerance"));
    assert_eq!(print(example::text()), without);
    assert_eq!(print(&example::with("/tolerance", json!("100"))), without);
}

#[test]
fn what_a_tolerance_allows_is_exact_and_rounded_down_to_the_penny() {
    let allowed = |available: i64, per_mille| {
        Tolerance::from_per_mille(per_mille).unwrap().of(Money::from_pence(available)).pence()
    };
    assert_eq!(allowed(32_000_000, 100), 35_200_000);
    assert_eq!(allowed(32_000_000, 0), 32_000_000);
    assert_eq!(allowed(32_000_000, 1000), 64_000_000);
    assert_eq!(allowed(1, 999), 1);
    assert_eq!(allowed(1001, 1), 1002);
    assert_eq!(allowed(0, 1000), 0);
    // Where more was promised than there is, a tolerance gives nothing back.
    assert_eq!(allowed(-500, 100), -500);
    assert_eq!(Tolerance::from_per_mille(1001), None);

    let ledger = |file: &str| Ledger::of(&Fund::read(file).unwrap(), &Scenario::default());
    // 7.5 % of £40,500.50 is £3,037.5375.
    assert_eq!(ledger(example::text()).allowed, Some(Money::from_pence(4_353_803)));
    assert_eq!(ledger(example::text()).available, Money::from_pence(4_050_050));
    assert_eq!(ledger(&example::without("/tolerance")).allowed, None);
}

#[test]
fn a_fund_that_is_written_out_reads_as_the_same_fund() {
    let shipped = include_str!("../../public/funds/invest-to-save-2013-14.json");
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

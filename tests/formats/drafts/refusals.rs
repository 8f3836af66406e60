//! What is no review that can have been kept is refused as a whole.

use serde_json::{Value, json};
use tranche::import::draft::{BadDraft, read};

use super::impossible_decisions::deciding;
use super::version_1::KEPT;

/// The kept review with one field put or replaced.
#[track_caller]
pub fn with(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(KEPT).unwrap();
    let (parent, field) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        Value::Array(items) => items[field.parse::<usize>().unwrap()] = value,
        object => object[field] = value,
    }
    file.to_string()
}

#[track_caller]
pub fn refuses(text: &str) {
    assert_eq!(read(text), Err(BadDraft::Damaged), "{text}");
}

#[test]
fn what_is_no_review_or_only_part_of_one_is_damaged() {
    for text in ["", "null", "{}", "[]", "\"together\"", "TRANCHE1", &KEPT[..KEPT.len() / 2]] {
        refuses(text);
    }
    refuses(include_str!("../../fixtures/scenario-v1.json"));
    refuses(&format!("{KEPT}}}"));
    refuses(&format!("{KEPT}{KEPT}"));
    refuses(&"[".repeat(1_000_000));
    refuses(&"{\"state\":".repeat(1_000_000));
}

#[test]
fn a_review_of_a_newer_page_says_so() {
    for format in ["tranche-review/2", "tranche-review/10", "tranche-review/"] {
        assert_eq!(read(&with("/format", json!(format))), Err(BadDraft::Newer(format.to_owned())));
        // Whatever else a newer one may have.
        let newer = json!({ "format": format, "added": [1.5, null] }).to_string();
        assert_eq!(read(&newer), Err(BadDraft::Newer(format.to_owned())));
    }
    for format in [json!("tranche-scenario/1"), json!("Tranche-review/1"), json!(1), json!(null)] {
        refuses(&with("/format", format));
    }
}

#[test]
fn without_a_field_that_must_be_there_it_is_damaged() {
    for (parent, fields) in [
        ("", &["format", "file", "checksum", "state"][..]),
        ("/state", &["which", "sheets_settled", "is_chosen", "choices"]),
        ("/past/9", &["which", "table", "sheets_settled", "is_chosen", "choices"]),
        ("/past/8/choices", &["header_row", "currency"]),
        ("/past/8/choices/roles/0", &["column", "role"]),
        ("/past/8/choices/cells/0", &["row", "column", "text"]),
        ("/past/8/choices/rows/0", &["row", "choice"]),
        ("/past/8/choices/same/0", &["name", "meant"]),
        ("/past/8/choices/answers/0", &["matter", "answer"]),
        ("/state/others/0", &["which", "table", "choices"]),
        ("/typed/0", &["field", "text"]),
    ] {
        for field in fields {
            let mut file: Value = serde_json::from_str(KEPT).unwrap();
            let object = file.pointer_mut(parent).unwrap().as_object_mut().unwrap();
            assert!(object.remove(*field).is_some(), "{parent} {field}");
            refuses(&file.to_string());
        }
    }
}

#[test]
fn a_field_that_nobody_knows_is_damaged_wherever_it_stands() {
    for parent in ["", "/state", "/state/choices", "/state/others/0", "/past/8", "/past/8/choices/roles/0"] {
        refuses(&with(&format!("{parent}/added"), json!("")));
        refuses(&with(&format!("{parent}/added"), json!(null)));
    }
    // A known one where it does not belong is no better.
    refuses(&with("/state/table", json!(0)));
    refuses(&deciding(json!({ "header_row": 0 })));
    refuses(&deciding(json!({ "header": "no-row", "header_row": 0 })));
    refuses(&deciding(json!({ "answers": [{ "matter": "unit", "answer": "bids", "unit": "one" }] })));
}

#[test]
fn what_is_of_another_kind_than_belongs_there_is_damaged() {
    for (pointer, values) in [
        ("/file", vec![json!(null), json!(1), json!(["a"])]),
        ("/state", vec![json!(null), json!([]), json!("together")]),
        ("/state/which", vec![json!("two"), json!("Together"), json!(""), json!(0), json!({})]),
        ("/state/sheets_settled", vec![json!(null), json!(1), json!("true"), json!([])]),
        ("/state/is_chosen", vec![json!(null), json!(0), json!("false")]),
        ("/state/choices", vec![json!(null), json!([])]),
        ("/state/choices/currency", vec![json!("gbp"), json!("£"), json!("EURO"), json!(""), json!(null)]),
        ("/state/choices/everyone", vec![json!(null), json!(true), json!(["Everybody"])]),
        ("/state/choices/answers", vec![json!(null), json!({}), json!("bids"), json!([null]), json!([[]])]),
        ("/past", vec![json!(null), json!({}), json!([{}])]),
        ("/past/8/choices/header", vec![json!("first"), json!(0), json!(null)]),
        ("/past/8/choices/roles/0/role", vec![json!("owner"), json!("Reference"), json!(0)]),
        ("/past/8/choices/rows/0/choice", vec![json!("bids"), json!("")]),
        ("/past/8/choices/answers/0/matter", vec![json!("weather"), json!(0)]),
        ("/past/8/choices/answers/0/answer", vec![json!("perhaps"), json!(true)]),
        ("/typed/0/text", vec![json!(null), json!(5)]),
    ] {
        values.into_iter().for_each(|value| refuses(&with(pointer, value)));
    }
    refuses(&deciding(json!({ "answers": [{ "matter": "unit", "answer": "unit", "unit": "dozen" }] })));
}

#[test]
fn a_number_that_counts_no_row_or_column_is_damaged() {
    for number in [
        json!(-1),
        json!(1.5),
        json!(3.0),
        json!(4_294_967_296_u64),
        json!(u64::MAX),
        json!("3"),
        json!(null),
        json!([3]),
    ] {
        for pointer in [
            "/past/9/table",
            "/past/8/choices/header_row",
            "/past/8/choices/roles/20/column",
            "/past/8/choices/cells/2/row",
            "/past/8/choices/cells/2/column",
            "/past/8/choices/rows/5/row",
            "/past/8/choices/answers/1/column",
            "/past/8/choices/answers/1/other",
        ] {
            refuses(&with(pointer, number.clone()));
        }
    }
    refuses(&KEPT.replace("\"header_row\":0", "\"header_row\":00"));
    refuses(&KEPT.replace("\"header_row\":0", "\"header_row\":-0"));
    refuses(&KEPT.replace("\"header_row\":0", "\"header_row\":1e0"));
}

#[test]
fn a_checksum_is_ten_small_hexadecimal_digits() {
    for text in ["", "0", "000000000", "00000000000", "+000000000", "ABCDEF0123", "x000000000", "fffffffffff"]
    {
        refuses(&with("/checksum", json!(text)));
    }
    for checksum in ["0000000000", "ffffffffff", "0abcdef123"] {
        let opened = read(&with("/checksum", json!(checksum))).unwrap();
        assert_eq!(opened.checksum.to_string(), checksum);
    }
}

#[test]
fn what_stands_twice_is_damaged_even_where_it_says_the_same() {
    for field in ["format", "file", "checksum", "which", "sheets_settled", "currency", "matter", "answer"] {
        let at = KEPT.find(&format!("\"{field}\":")).unwrap();
        let end = at + KEPT[at..].find([',', '}']).unwrap();
        refuses(&format!("{}{},{}", &KEPT[..at], &KEPT[at..end], &KEPT[at..]));
    }
    refuses(&KEPT.replacen("\"row\":", "\"\\u0072ow\":1,\"row\":", 1));
}

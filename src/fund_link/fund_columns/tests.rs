//! Funds as columns, and what is none.

use super::*;

/// A fund in the order in which it is written, and its columns.
const FUND: &str = r#"{"format":"tranche-fund/1","currency":"GBP","id":"a","partnerships":[{"id":"north-trust","name":"North Trust"},{"id":"x","name":"X & Y"}],"bids":[{"ref":"1","partnership":"x","title":"365","requested":"5000","lines":[{"id":"a"}]},{"ref":"2","partnership":"north-trust","title":"007","requested":"12.50","units":[{"count":3}]}]}"#;
const COLUMNS: &str = r#"{"id":"a","partnerships":{"name":["North Trust","X & Y"],"id":[null,"x"]},"bids":{"partnership":[1,0],"title":[365,"007"],"requested":[5000,"12.50"],"lines":[{"id":["a"]}],"units":[null,{"count":["3"]}]}}"#;

/// The same JSON, whatever the order of its fields.
fn same(one: &str, other: &str) -> bool {
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    value(one) == value(other)
}

#[test]
fn a_fund_becomes_columns_and_columns_the_fund() {
    assert_eq!(written(FUND).as_deref(), Some(COLUMNS));
    assert!(same(&read(COLUMNS).unwrap(), FUND));
}

#[test]
fn what_follows_from_the_rest_is_left_out() {
    let fund = |id: &str| {
        format!(
            r#"{{"format":"tranche-fund/2","currency":"EUR","partnerships":[{{"id":"{id}","name":"A Trust"}}],"bids":[{{"ref":"1","partnership":"{id}"}}],"stated":[{{"partnership":"{id}"}}]}}"#
        )
    };
    for (id, partnerships) in [
        ("1", r#"{"name":["A Trust"]}"#),
        ("a-trust", r#"{"id":[],"name":["A Trust"]}"#),
        ("trust", r#"{"id":["trust"],"name":["A Trust"]}"#),
    ] {
        let columns = format!(
            r#"{{"format":"tranche-fund/2","currency":"EUR","partnerships":{partnerships},"bids":{{}},"stated":{{"partnership":[0]}}}}"#
        );
        assert_eq!(written(&fund(id)), Some(columns.clone()));
        // A bid of which nothing is left has no row; no fund has one.
        assert!(same(
            &read(&columns).unwrap(),
            &fund(id).replace(&format!(r#"{{"ref":"1","partnership":"{id}"}}"#), "")
        ));
    }
}

#[test]
fn what_is_no_columns_is_none() {
    for text in [
        "",
        "1",
        "[]",
        "{}",
        "null",
        r#"{"partnerships":[]}"#,
        r#"{"partnerships":1}"#,
        r#"{"partnerships":{"name":1}}"#,
        r#"{"partnerships":{"name":[null]}}"#,
        r#"{"partnerships":{"id":[],"short":["A"]}}"#,
        r#"{"partnerships":{"id":[],"name":[5.5]}}"#,
        r#"{"partnerships":{},"bids":[]}"#,
        r#"{"partnerships":{},"bids":{"partnership":[0]}}"#,
        r#"{"partnerships":{},"bids":{"partnership":["x"]}}"#,
        r#"{"partnerships":{},"bids":{"lines":[[]]}}"#,
        r#"{"partnerships":{"name":["A"]},"bids":{"partnership":[1]}}"#,
        r#"{"partnerships":{"name":["A"]},"bids":{"partnership":[-1]}}"#,
        r#"{"partnerships":{"name":["A"]},"stated":{"partnership":["A"]}}"#,
        r#"{"partnerships":{},"sources":{"a_very_long_name":[1]}}"#,
        r#"{"partnerships":{},"id":true}"#,
        r#"{"partnerships":{},"id":1e3}"#,
        r#"{"partnerships":{},"id":1000000000000000}"#,
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn a_short_text_is_never_the_columns_of_a_very_long_one() {
    let cells = "1,".repeat(32_000) + "1";
    let text = format!(r#"{{"partnerships":{{}},"sources":{{"reduction_means":[{cells}]}}}}"#);
    assert!(read(&text).unwrap().len() < 20 * text.len());
}

/// A hundred characters would otherwise become a gigabyte: the id is written once for every bid.
#[test]
fn an_id_that_no_fund_has_is_not_written_for_every_bid() {
    let columns = |letters: usize| {
        let (id, bids) = ("a".repeat(letters), ["0"; 3].join(","));
        format!(
            r#"{{"id":"a","partnerships":{{"name":["A"],"id":["{id}"]}},"bids":{{"partnership":[{bids}]}}}}"#
        )
    };
    assert!(read(&columns(LONGEST_ID)).is_some());
    assert_eq!(read(&columns(LONGEST_ID + 1)), None);
}

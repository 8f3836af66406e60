//! JSON of others: lists of records become tables, with every figure as it is written.

use tranche::import::NotImported;

use super::grid_view::{around, file, refused, shown};

#[test]
fn a_360giving_file_has_the_headings_of_its_spreadsheet() {
    let grants = r#"{"version":"1.1","grants":[
        {"id":"360G-x-1","title":"Garden","description":"Beds","currency":"GBP","amountAppliedFor":2000,"amountAwarded":1500.50,"awardDate":"2031-03-04",
         "recipientOrganization":[{"id":"GB-CHC-1","name":"Friends of the Park"}],"fundingOrganization":[{"id":"GB-COH-2","name":"The Trust"}],"grantProgramme":[{"title":"Green"},{"title":"Blue"}],"note":null},
        {"id":"360G-x-2","amountAwarded":1e5,"new":true}]}"#;
    let (grids, remarks) = file("grants.json", grants);
    assert_eq!(
        shown(&grids[0]),
        [
            "1: Identifier | Title | Description | Currency | Amount Applied For | Amount Awarded | Award Date | Recipient Org:Identifier | Recipient Org:Name | Funding Org:Identifier | Funding Org:Name | Grant Programme:Title | Grant Programme:2:Title | note | new",
            "2: 360G-x-1 | Garden | Beds | GBP | 2000 | 1500.50 | 2031-03-04 | GB-CHC-1 | Friends of the Park | GB-COH-2 | The Trust | Green | Blue",
            "3: 360G-x-2 |  |  |  |  | 1e5 |  |  |  |  |  |  |  |  | TRUE",
        ]
    );
    assert_eq!(around(&grids[0]), ["B version: 1.1"]);
    assert_eq!(remarks, []);
}

#[test]
fn a_list_of_records_is_a_table() {
    let rows = ["1: ref | who/name | amount", "2: S1 | Ash | 12345678901234.560", "3: S2 |  | £500"];
    let list =
        r#"[{"ref":"S1","who":{"name":"Ash"},"amount":12345678901234.560},{"ref":"S2","amount":"£500"}]"#;
    for text in [list.to_owned(), format!(" \n{list}\n"), format!("{{\"data\":{list}}}")] {
        assert_eq!(shown(&file("a.json", &text).0[0]), rows);
        assert_eq!(shown(&file("a.csv", &text).0[0]), rows);
    }
    let (grids, _) = file("a.json", format!("{{\"north\":{list},\"south\":{list},\"in\":\"£000\"}}"));
    assert_eq!(grids.iter().map(|grid| &*grid.name).collect::<Vec<_>>(), ["north", "south"]);
    assert_eq!(around(&grids[1]), ["B in: £000"]);
    let tags = r#"[{"ref":"S1","tags":["a","b"],"ref":"again"}]"#;
    assert_eq!(shown(&file("a.json", tags).0[0]), ["1: ref | tags", "2: S1; again | a; b"]);
}

#[test]
fn other_json_is_said_to_be_that() {
    for text in ["{}", r#"{"a":1}"#, r#"{"type":"x","list":[1,{"a":2}]}"#, "[]", r#"{"data":[]}"#] {
        refused("a.json", text, NotImported::OtherJson);
    }
    refused(
        "a.json",
        r#"[{"a":1}"#,
        NotImported::Damaged("line 1, column 9: comma or end of sequence expected".to_owned()),
    );
}

#[test]
fn lines_that_begin_with_a_bracket_are_no_json() {
    assert_eq!(shown(&file("a.csv", "[1],£5\n[2],£6\n").0[0]), ["1: [1] | £5", "2: [2] | £6"]);
    assert_eq!(shown(&file("a.csv", "[{1}],£5\n[{2}],£6\n").0[0]), ["1: [{1}] | £5", "2: [{2}] | £6"]);
}

#[test]
fn json_without_end_is_stopped() {
    let is_refused = |text: &str| tranche::files::read("a.json", text.as_bytes(), &mut |_| {}).is_err();
    assert!(is_refused(&"[".repeat(1 << 20)));
    assert!(is_refused(&r#"{"a":"#.repeat(1 << 20)));
    assert!(is_refused(&r#"[{"a":"#.repeat(1 << 20)));
    let deep = format!("[{{\"a\":{}1{}}}]", "[".repeat(10_000), "]".repeat(10_000));
    assert!(is_refused(&deep));
    let records = |count: usize| format!("[{}]", vec!["{\"a\":1}"; count].join(","));
    refused("a.json", records(20_000), NotImported::TooManyRows { most: 20_000 });
    let wide: Vec<String> = (0..201).map(|at| format!("\"{at}\":1")).collect();
    refused("a.json", format!("[{{{}}}]", wide.join(",")), NotImported::TooManyColumns { most: 200 });
    refused(
        "a.json",
        format!("{{\"a\":[{}1]}}", "1,".repeat(2_000_001)),
        NotImported::TooManyCells { most: 1_000_000 },
    );
}

#[test]
fn records_of_which_each_stands_on_a_line_are_a_table() {
    let lines = "{\"ref\":\"S1\",\"amount\":2400}\n{\"ref\":\"S2\",\"amount\":\"£500\"}\n\n";
    assert_eq!(shown(&file("a.jsonl", lines).0[0]), ["1: ref | amount", "2: S1 | 2400", "3: S2 | £500"]);
    let broken = format!("{lines}{{\"ref\":\"S3\"");
    assert!(matches!(
        tranche::files::read("a.jsonl", broken.as_bytes(), &mut |_| {}),
        Err(NotImported::Damaged(_))
    ));
}

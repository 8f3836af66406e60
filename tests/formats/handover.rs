//! Whatever was brought comes out of its text as it went in, and soon.

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use tranche::Shape;
use tranche::import::handover::{BadHandover, Reading, pack, unpack};
use tranche::import::{
    Around, AroundPlace, CellFact, Grid, GridRow, ImportSource, NotImported, Remark, TableFacts,
};

/// Texts of every kind, also with what JSON has to write in a way of its own.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a\"\\\\/\u{0}\u{1f}\u{7f}\u{2028}\u{feff}\u{10ffff}\n]{0,6}",
        Just(String::new())
    ]
}

fn grids() -> impl Strategy<Value = Grid> {
    let fact = select(vec![
        CellFact::Struck,
        CellFact::NeverCalculated,
        CellFact::ShownInThousands,
        CellFact::ShownInMillions,
        CellFact::CoveredFromAbove,
    ]);
    let place =
        select(vec![AroundPlace::File, AroundPlace::Caption, AroundPlace::Before, AroundPlace::After]);
    let around = (place, texts()).prop_map(|(place, text)| Around { place, text });
    let row = (any::<u32>(), vec(texts(), 0..5), any::<bool>(), vec((any::<u32>(), fact), 0..3))
        .prop_map(|(number, cells, hidden, facts)| GridRow { number, cells, hidden, facts });
    (texts(), vec(row, 0..5), vec(any::<u32>(), 0..3), vec(around, 0..3), any::<bool>(), any::<bool>())
        .prop_map(|(name, rows, hidden_columns, around, formats_unknown, loosely_parted)| Grid {
            name,
            rows,
            hidden_columns,
            around,
            formats_unknown,
            loosely_parted,
        })
}

fn remarks() -> impl Strategy<Value = Remark> {
    prop_oneof![
        texts().prop_map(Remark::ReadAs),
        any::<char>().prop_map(Remark::PartedAt),
        (any::<u32>(), texts()).prop_map(|(row, found)| Remark::Garbled { row, found }),
        texts().prop_map(Remark::HiddenSheet),
        (texts(), any::<u32>(), any::<u32>()).prop_map(|(sheet, row, cells)| Remark::NotWorkedOut {
            sheet,
            row,
            cells
        }),
        any::<u32>().prop_map(|row| Remark::LooseQuotes { row }),
        Just(Remark::VotesLeftOut),
        Just(Remark::RunningText),
        Just(Remark::TrackedChanges),
        (any::<u32>(), any::<u32>(), texts()).prop_map(|(rows, row, found)| Remark::CommasInAmounts {
            rows,
            row,
            found
        }),
        (any::<u32>(), any::<u32>()).prop_map(|(rows, first)| Remark::HiddenRows { rows, first }),
    ]
}

fn refusals() -> impl Strategy<Value = NotImported> {
    prop_oneof![
        Just(NotImported::Empty),
        texts().prop_map(NotImported::UnknownKind),
        Just(NotImported::OldWorkbook),
        Just(NotImported::Protected),
        texts().prop_map(NotImported::Damaged),
        any::<u64>().prop_map(|most| NotImported::TooLarge { most }),
        any::<u64>().prop_map(|most| NotImported::UnpacksTooLarge { most }),
        any::<u32>().prop_map(|most| NotImported::TooManyParts { most }),
        any::<u64>().prop_map(|most| NotImported::TooMuchText { most }),
        any::<u32>().prop_map(|most| NotImported::TooManyCells { most }),
        any::<u32>().prop_map(|row| NotImported::UnclosedQuote { row }),
        any::<u32>().prop_map(|most| NotImported::TooManyRows { most }),
        any::<u32>().prop_map(|most| NotImported::TooManyColumns { most }),
        Just(NotImported::NoTable),
        Just(NotImported::OtherJson),
        Just(NotImported::Dtd),
    ]
}

fn readings() -> impl Strategy<Value = Reading> {
    let facts = (option::of(texts()), option::of(texts()), option::of(texts()))
        .prop_map(|(title, total, currency)| TableFacts { title, total, currency });
    let tables = (vec(grids(), 0..4), facts, vec(remarks(), 0..4))
        .prop_map(|(grids, facts, remarks)| Ok(ImportSource::Tables { grids, facts, remarks }));
    prop_oneof![3 => tables, 1 => texts().prop_map(|text| Ok(ImportSource::Json(text))), 1 => refusals().prop_map(Err)]
}

proptest! {
    #[test]
    fn any_reading_comes_out_as_it_went_in(reading in readings()) {
        let text = pack(&reading).unwrap();
        prop_assert_eq!(unpack(&text), Ok(reading), "{}", text);
    }
}

#[track_caller]
fn misfit(text: &str, place: &str, why: Shape) {
    match unpack(text) {
        Err(BadHandover::Misfit(found)) => assert_eq!((found.place.as_str(), found.why), (place, why)),
        other => panic!("no misfit: {other:?}"),
    }
}

#[test]
fn what_no_program_of_ours_wrote_is_told() {
    assert!(matches!(unpack(""), Err(BadHandover::Broken(_))));
    assert!(matches!(unpack(r#"{"json":"x"} x"#), Err(BadHandover::Broken(_))));
    misfit("[]", "", Shape::NotAnObject);
    misfit("{}", "", Shape::Missing("tables"));
    misfit(r#"{"json":"x","tables":[]}"#, "", Shape::Unknown("tables".to_owned()));
    misfit(r#"{"not":{"kind":"tired"}}"#, "", Shape::NotOneOf("tired".to_owned()));
    misfit(r#"{"not":{"kind":"too-large","bytes":"many"}}"#, "", Shape::NotOneOf("too-large".to_owned()));
    misfit(r#"{"tables":[],"remarks":[{"kind":"parted-at"}]}"#, "", Shape::NotOneOf("parted-at".to_owned()));
    misfit(
        r#"{"tables":[{"rows":[{"number":-1,"cells":[]}]}]}"#,
        "tables, number 1, rows, number 1",
        Shape::NotACount("-1".to_owned()),
    );
    misfit(
        r#"{"tables":[{"rows":[{"number":1,"cells":[2]}]}]}"#,
        "tables, number 1, rows, number 1",
        Shape::NotText("cells"),
    );
}

#[test]
fn ten_thousand_rows_are_carried_soon() {
    let row = |number| GridRow {
        number,
        cells: (0..10).map(|cell| format!("row {number}, cell {cell}, £1,500")).collect(),
        ..GridRow::default()
    };
    let grids = vec![Grid { rows: (1..=10_000).map(row).collect(), ..Grid::default() }];
    let reading = Ok(ImportSource::Tables { grids, facts: TableFacts::default(), remarks: Vec::new() });
    let begun = Instant::now();
    let text = pack(&reading).unwrap();
    let packed = begun.elapsed();
    assert_eq!(unpack(&text), Ok(reading));
    println!("packed {} bytes in {packed:?}, packed and unpacked in {:?}", text.len(), begun.elapsed());
    assert!(begun.elapsed() < Duration::from_secs(5));
}

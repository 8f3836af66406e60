//! Decisions are about the tables they were made on, and the checksum tells those from others.

use proptest::prelude::*;
use proptest::sample::Index;
use tranche::import::draft::checksum;
use tranche::import::{Around, AroundPlace, CellFact, Grid, GridRow};

use super::decisions::texts;
use super::kinds::tables;

/// The tables with one thing changed.
fn with(change: impl FnOnce(&mut Vec<Grid>)) -> Vec<Grid> {
    let mut tables = tables();
    change(&mut tables);
    tables
}

fn around(place: AroundPlace, text: &str) -> Around {
    Around { place, text: text.to_owned() }
}

/// Tables of which each differs from all others in one thing.
fn different() -> Vec<Vec<Grid>> {
    let fact = |column, fact| with(|tables| tables[0].rows[1].facts = vec![(column, fact)]);
    let says = |place, text| with(|tables| tables[0].around = vec![around(place, text)]);
    vec![
        Vec::new(),
        vec![Grid::default()],
        vec![Grid::default(), Grid::default()],
        tables(),
        with(|tables| tables.swap(0, 1)),
        with(|tables| drop(tables.pop())),
        with(|tables| tables[0].name.push('s')),
        with(|tables| tables[0].rows[1].cells[3].push('0')),
        with(|tables| tables[0].rows[1].cells.swap(1, 2)),
        with(|tables| tables[0].rows[1].cells.push(String::new())),
        with(|tables| tables[0].rows[1].cells = vec!["N1 | Walsall | A hall | £10,000".to_owned()]),
        with(|tables| tables[0].rows[1].number = 9),
        with(|tables| tables[0].rows.swap(1, 2)),
        with(|tables| tables[0].rows.push(GridRow::default())),
        with(|tables| tables[0].rows[1].hidden = true),
        with(|tables| tables[0].rows[3].hidden = false),
        with(|tables| tables[0].rows[2].facts.clear()),
        with(|tables| tables[0].hidden_columns = vec![1]),
        with(|tables| tables[0].hidden_columns = vec![2]),
        with(|tables| tables[1].hidden_columns = vec![2]),
        with(|tables| tables[0].formats_unknown = true),
        with(|tables| tables[0].loosely_parted = true),
        fact(1, CellFact::Struck),
        fact(2, CellFact::Struck),
        fact(2, CellFact::NeverCalculated),
        fact(2, CellFact::ShownInThousands),
        fact(2, CellFact::ShownInMillions),
        fact(2, CellFact::CoveredFromAbove),
        says(AroundPlace::File, "£000"),
        says(AroundPlace::Caption, "£000"),
        says(AroundPlace::Before, "£000"),
        says(AroundPlace::After, "£000"),
        says(AroundPlace::OtherSheet, "£000"),
        says(AroundPlace::OtherSheet, "£00"),
    ]
}

#[test]
fn whatever_is_known_of_tables_tells_them_from_others() {
    let all = different();
    for (at, one) in all.iter().enumerate() {
        assert_eq!(checksum(one), checksum(&one.clone()));
        for (other_at, other) in all.iter().enumerate().skip(at + 1) {
            assert_ne!(checksum(one), checksum(other), "numbers {at} and {other_at}");
        }
    }
}

#[test]
fn the_checksum_of_the_same_tables_stays_the_same_for_ever() {
    assert_eq!(checksum(&tables()).to_string(), "e9c7fecf85");
}

proptest! {
    #[test]
    fn a_cell_that_says_something_else_is_told(at in any::<[Index; 3]>(), text in texts()) {
        let mut other = tables();
        let row = at[1].index(other[at[0].index(3)].rows.len());
        let cells = &mut other[at[0].index(3)].rows[row].cells;
        let cell = at[2].index(cells.len());
        let same = cells[cell] == text;
        cells[cell] = text;
        prop_assert_eq!(checksum(&other) == checksum(&tables()), same);
    }
}

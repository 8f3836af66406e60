//! What a person sees in the cells of a workbook or a document, and what is known of cells beside their text.
//!
//! What must come of each file stands in `fixtures/tables/cells.txt`, written from what a spreadsheet shows of it.
#![cfg(test)]

use std::fmt::Write;
use std::path::PathBuf;

use tranche::files::read;
use tranche::table::{Around, AroundPlace, Brought, CellFact, Grid, GridRow};

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/fixtures/tables"].iter().collect()
}

fn grid(name: &str) -> Grid {
    let bytes = std::fs::read(folder().join(name)).unwrap();
    match read(name, &bytes, &mut |_| {}) {
        Ok(Brought::Tables { mut grids, .. }) if grids.len() == 1 => grids.remove(0),
        other => panic!("{name}: not one table: {other:?}"),
    }
}

/// A row as `cells.txt` has it: a fact stands behind the text of its cell.
fn shown(row: &GridRow) -> String {
    let known = row.facts.iter().map(|(column, _)| *column as usize + 1).max().unwrap_or_default();
    let cell = |column: usize| {
        let mut text = row.cells.get(column).cloned().unwrap_or_default().replace('\n', "⏎");
        let facts = row.facts.iter().filter(|(at, _)| *at as usize == column);
        facts.for_each(|(_, fact)| text += &format!(" <{}>", word(*fact)));
        text
    };
    let cells: Vec<String> = (0..row.cells.len().max(known)).map(cell).collect();
    let hidden = if row.hidden { " hidden" } else { "" };
    format!("{}{hidden}: {}", row.number, cells.join(" | ").trim_end())
}

fn word(fact: CellFact) -> &'static str {
    match fact {
        CellFact::Struck => "struck",
        CellFact::NeverCalculated => "never calculated",
        CellFact::ShownInThousands => "thousands",
        CellFact::ShownInMillions => "millions",
        CellFact::CoveredFromAbove => "covered",
    }
}

#[test]
fn each_cell_holds_what_a_person_sees_in_it() {
    let text = std::fs::read_to_string(folder().join("cells.txt")).unwrap();
    let mut wrong = String::new();
    for part in text.split("\n== ").skip(1) {
        let (name, expected) = part.split_once('\n').unwrap();
        let expected: Vec<&str> = expected.lines().filter(|line| !line.is_empty()).collect();
        let grid = grid(name);
        let mut found: Vec<String> = grid.rows.iter().map(shown).collect();
        if !grid.hidden_columns.is_empty() {
            let columns = grid.hidden_columns.iter().map(|column| (column + 1).to_string());
            found.insert(0, format!("hidden columns: {}", columns.collect::<Vec<_>>().join(", ")));
        }
        if found != expected {
            let _ = writeln!(wrong, "\n== {name}\n{}", found.join("\n"));
        }
    }
    assert!(wrong.is_empty(), "found otherwise:{wrong}");
}

#[test]
fn a_table_knows_the_name_of_its_file() {
    let around = |name: &str| match read(name, b"a,b\n1,2\n", &mut |_| {}) {
        Ok(Brought::Tables { grids, .. }) => grids[0].around.clone(),
        other => panic!("{other:?}"),
    };
    let file = |text: &str| [Around { place: AroundPlace::File, text: text.to_owned() }];
    assert_eq!(around("Bids in £000.csv"), file("Bids in £000.csv"));
    assert_eq!(grid("hidden-column.xlsx").around, file("hidden-column.xlsx"));
}

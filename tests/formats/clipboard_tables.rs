//! A table on the clipboard: every cell arrives where it stood, and none runs as a formula.

use proptest::prelude::*;
use tranche::formats::clipboard_table::{html, plain};
use tranche::import::{Grid, GridRow};

fn table(rows: &[&[&str]]) -> Grid {
    let row = |cells: &&[&str]| GridRow {
        cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        ..GridRow::default()
    };
    Grid { rows: rows.iter().map(row).collect(), ..Grid::default() }
}

#[test]
fn a_table_is_text_with_tabs_and_a_piece_of_a_page() {
    let table = table(&[&["Bid", "A & B"], &["S1 <new>", "£50,000"], &["S2", ""]]);
    assert_eq!(plain(&table), "Bid\tA & B\r\nS1 <new>\t£50,000\r\nS2\t\r\n");
    assert_eq!(
        html("By \"bid\"", &table),
        "<table><caption>By &quot;bid&quot;</caption><tr><th>Bid</th><th>A &amp; B</th></tr>\
        <tr><th>S1 &lt;new&gt;</th><td>£50,000</td></tr><tr><th>S2</th><td></td></tr></table>"
    );
}

#[test]
fn a_title_that_is_a_formula_does_not_run_where_it_is_pasted() {
    let table = table(&[&["Bid"], &["=1+1"]]);
    assert_eq!(plain(&table), "Bid\r\n'=1+1\r\n");
    assert!(html("", &table).contains("<th>'=1+1</th>"));
}

proptest! {
    #[test]
    fn whatever_stands_in_cells_there_are_as_many(
        cells in prop::collection::vec(prop::collection::vec(any::<String>(), 1..5), 1..5)
    ) {
        let rows: Vec<Vec<&str>> = cells.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
        let table = table(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let text = plain(&table);
        let counts: Vec<usize> = text.split_terminator("\r\n").map(|line| line.split('\t').count()).collect();
        prop_assert_eq!(counts, cells.iter().map(Vec::len).collect::<Vec<_>>());
        let page = html("", &table);
        let marks = page.matches("</td>").count() + page.matches("</th>").count();
        prop_assert_eq!(marks, cells.iter().map(Vec::len).sum::<usize>());
        prop_assert_eq!(page.matches('<').count(), 4 + 2 * cells.len() + 2 * marks);
    }
}

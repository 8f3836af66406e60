//! The thirteen bids of the paper are the same by every door.

use std::fs;

use tranche::import::{Grid, Remark};

use super::grid_view::{around, file};

fn fixture(name: &str) -> (Vec<Grid>, Vec<Remark>) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/tables/");
    file(name, fs::read(format!("{folder}{name}")).unwrap())
}

fn cells(grid: &Grid) -> Vec<Vec<String>> {
    grid.rows.iter().map(|row| row.cells.clone()).collect()
}

#[test]
fn the_paper_is_the_same_whatever_it_was_saved_as() {
    let (csv, _) = fixture("paper-utf8-comma.csv");
    assert_eq!(csv[0].rows.len(), 23);
    for name in ["paper.docx", "paper.odt", "paper.xls"] {
        let (grids, _) = fixture(name);
        assert_eq!(grids.len(), 1, "{name}");
        assert_eq!(cells(&grids[0]), cells(&csv[0]), "{name}");
    }
}

#[test]
fn what_stands_around_the_paper_is_known() {
    let heading = "B Bids for the fund";
    assert_eq!(
        around(&fixture("paper.docx").0[0]),
        [heading, "B What was asked for, by ward.", "A * as bid"]
    );
    assert_eq!(around(&fixture("paper.odt").0[0]), [heading, "A * as bid"]);
}

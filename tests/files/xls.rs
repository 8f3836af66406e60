//! Workbooks of before 2007: their cells, what is hidden and merged, and that what cells look like is not known.

use tranche::files::read;
use tranche::import::{CellFact, NotImported, Remark};

use super::grid_view::{file, refused, shown};

const OLDER: &[u8] = include_bytes!("../fixtures/workbooks/older.xls");

/// A change to the records of a workbook, which begin behind the heading of the file.
fn changed(change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut bytes = OLDER.to_vec();
    change(&mut bytes);
    bytes
}

/// Where a record of this kind and with these first contents stands.
fn place(bytes: &[u8], kind: u16, contents: &[u8]) -> usize {
    let found = bytes
        .windows(4 + contents.len())
        .position(|window| window[..2] == kind.to_le_bytes() && window[3] == 0 && window[4..] == *contents);
    found.unwrap()
}

#[test]
fn every_kind_of_cell_of_an_older_workbook_is_read() {
    let (grids, remarks) = file("a.xls", OLDER);
    let long = format!("6: TRUE | {}", "x".repeat(300));
    assert_eq!(
        shown(&grids[0]),
        [
            "1: Ref | Who | Old | Amount | When",
            "2: S1 | Ash Trust | 1 | 50000.5 | 2031-03-04",
            "3: S2 | ^ | 2 | 1234.35 | 2031-03-05",
            "-4: S3 | Élan – café | 3 | 0.1 | 2031-03-06",
            "5: Total |  |  | ",
            &long,
        ]
    );
    assert_eq!(grids[0].hidden_columns, [2]);
    assert_eq!(grids.iter().map(|grid| &*grid.name).collect::<Vec<_>>(), ["Bids", "North"]);
    // Nobody worked out what the total comes to.
    assert!(grids[0].rows[4].has(3, CellFact::NeverCalculated));
    let hidden = Remark::HiddenSheet("Old".to_owned());
    let never = Remark::NotWorkedOut { sheet: "Bids".to_owned(), cells: 1, row: 5 };
    assert_eq!(remarks, [never, hidden, Remark::HiddenRows { rows: 1, first: 4 }]);
    // The bytes say what it is.
    let again = file("a.csv", OLDER).0;
    assert!(
        again.iter().zip(&grids).all(|(one, other)| one.rows == other.rows) && again.len() == grids.len()
    );
}

#[test]
fn formulas_of_an_older_workbook_that_nobody_worked_out_are_told_from_texts_of_nothing() {
    // Columns: what is asked, twice that, and a text joined of others.
    let (grids, remarks) = file("formulas.xls", include_bytes!("../fixtures/workbooks/formulas.xls"));
    let never = |row: usize, column| grids[0].rows[row].has(column, CellFact::NeverCalculated);
    assert_eq!([never(1, 1), never(1, 2), never(1, 3)], [false, true, false]);
    assert_eq!([never(2, 1), never(2, 2), never(2, 3)], [false, true, false]);
    assert!(matches!(&remarks[..], [Remark::NotWorkedOut { cells: 2, row: 2, .. }]), "{remarks:?}");
}

#[test]
fn a_password_is_said() {
    // The mark of a workbook under a password, in place of a record that says who saved it.
    let locked = changed(|bytes| {
        let at = place(bytes, 0x005c, &[]);
        bytes[at] = 0x2f;
        bytes[at + 4] = 1;
    });
    refused("a.xls", locked, NotImported::Protected);
}

#[test]
fn two_cells_far_apart_take_no_memory() {
    // The number in the first row of the third column.
    let far = |row: u16, column: u16| {
        changed(|bytes| {
            let at = place(bytes, 0x00fd, &[0, 0, 4, 0]) + 4;
            bytes[at..at + 2].copy_from_slice(&row.to_le_bytes());
            bytes[at + 2..at + 4].copy_from_slice(&column.to_le_bytes());
        })
    };
    refused("a.xls", far(65_535, 0), NotImported::TooManyRows { most: 20_000 });
    refused("a.xls", far(0, 65_535), NotImported::TooManyColumns { most: 200 });
    refused("a.xls", far(19_999, 199), NotImported::TooManyCells { most: 1_000_000 });
    let reach = changed(|bytes| {
        let at = bytes.windows(4).position(|window| window == [0, 2, 14, 0]).unwrap();
        bytes[at + 8..at + 18].fill(0xfe);
    });
    assert!(read("a.xls", &reach, &mut |_| {}).is_ok());
}

#[test]
fn no_change_to_an_older_workbook_breaks_the_reader() {
    for cut in (0..OLDER.len()).step_by(13) {
        let _ = read("a.xls", &OLDER[..cut], &mut |_| {});
    }
    for at in (0..OLDER.len()).step_by(2) {
        let value = [0, 1, 0xff][at / 2 % 3];
        let _ = read("a.xls", &changed(|bytes| bytes[at] = value), &mut |_| {});
    }
}

#[test]
fn long_workbooks_keep_their_bytes() {
    // Past 7 MB the list of sectors is longer than the heading of the file holds.
    let larger = [OLDER, &vec![0; 9 << 20]].concat();
    assert_eq!(file("a.xls", larger).0, file("a.xls", OLDER).0);
}

#[test]
fn a_text_that_is_said_once_and_shown_in_many_cells_counts_each_time() {
    // 600 cells, and one text of 30,000 letters.
    let shared = include_bytes!("../fixtures/workbooks/shared.xls");
    refused("a.xls", shared, NotImported::TooMuchText { most: 16 << 20 });
}

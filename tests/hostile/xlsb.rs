//! Binary workbooks made to break a reader: lengths, counts and numbers that lie, and every byte changed.

use support::xlsb::{
    Binary, Sheet, cell, columns, formula, inline, merged, of_cells, packed, real, record, row, row_of, runs,
    text, words,
};
use tranche::files::{MOST_CELLS, MOST_COLUMNS, MOST_ROWS, read};
use tranche::import::{ImportSource, NotImported};

use super::reading::{
    Reading, TOO_LONG_A_CELL, TOO_MANY_CELLS, TOO_MANY_COLUMNS, TOO_MANY_ROWS, TOO_MUCH_TEXT, damaged,
    reading, refused, rows,
};

fn one() -> Vec<u8> {
    [row(0), inline(0, 0, "one")].concat()
}

fn with_cells(cells: &[u8]) -> Vec<u8> {
    of_cells([one(), cells.to_vec()].concat()).bytes()
}

/// A small workbook of everything that is read.
fn small() -> Binary<'static> {
    let cells = [
        one(),
        cell(7, 1, 0, &words(&[0])),
        row_of(1, 300, 0x10),
        real(0, 1, 12.0),
        cell(2, 1, 2, &[3, 0, 0, 0]),
        formula(9, 2, &[0; 8], &[0x44, 0, 0, 0, 0, 0, 0xc0]),
        cell(0x3e, 3, 0, &runs("two", &[(1, 1)])),
    ];
    let sheet = Sheet {
        name: "Bids",
        columns: columns(1, 1, 0, true),
        cells: cells.concat(),
        merged: merged(0, 1, 2, 2),
        state: 0,
    };
    let old = Sheet { name: "Old", state: 1, ..sheet.clone() };
    Binary {
        sheets: vec![sheet, old],
        strings: vec![runs("x1", &[(1, 1)])],
        formats: vec!["0,\"k\"", "yyyy"],
        fonts: vec![(true, 1)],
        ..Binary::default()
    }
}

/// A workbook in which the bytes of one part are changed.
#[track_caller]
fn with(part: &str, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut parts = small().parts();
    change(&mut parts.iter_mut().find(|(name, _)| name == part).unwrap().1);
    packed(&parts)
}

fn is_within_limits(reading: &Reading) -> bool {
    let Ok(ImportSource::Tables { grids, .. }) = reading else { return reading.is_err() };
    let rows: usize = grids.iter().map(|grid| grid.rows.len()).sum();
    let widest = grids.iter().flat_map(|grid| &grid.rows).map(|row| row.cells.len()).max();
    rows <= MOST_ROWS as usize && widest <= Some(MOST_COLUMNS as usize)
}

const PARTS: [&str; 6] = [
    "xl/workbook.bin",
    "xl/worksheets/sheet1.bin",
    "xl/styles.bin",
    "xl/sharedStrings.bin",
    "xl/_rels/workbook.bin.rels",
    "_rels/.rels",
];

#[test]
fn a_cut_binary_workbook_is_never_half_read() {
    let whole = small().bytes();
    let complete = read("a", &whole, &mut |_| {});
    assert!(complete.is_ok(), "{complete:?}");
    for length in 4..whole.len() {
        assert!(read("a", &whole[..length], &mut |_| {}).is_err(), "{length}");
    }
    for part in PARTS {
        let length = small().parts().into_iter().find(|(name, _)| name == part).unwrap().1.len();
        for length in 0..length {
            let cut = read("a", &with(part, |bytes| bytes.truncate(length)), &mut |_| {});
            // Behind the last cell only what is merged is told; behind the list of sheets, what is to be worked out.
            let no_cell_is_lost = match (&cut, &complete) {
                (Ok(ImportSource::Tables { grids: cut, .. }), Ok(ImportSource::Tables { grids, .. })) => {
                    let cells = |grids: &[tranche::import::Grid]| {
                        let rows = grids.iter().flat_map(|grid| grid.rows.clone());
                        rows.map(|row| (row.cells, row.hidden)).collect::<Vec<_>>()
                    };
                    cells(cut) == cells(grids)
                }
                _ => cut.is_err(),
            };
            assert!(no_cell_is_lost, "{part} {length}: {cut:?}");
        }
    }
}

#[test]
fn no_change_to_a_binary_workbook_breaks_the_reader() {
    for part in PARTS {
        let length = small().parts().into_iter().find(|(name, _)| name == part).unwrap().1.len();
        for at in 0..length {
            for flip in [0x01, 0x10, 0x80, 0xff] {
                let changed = with(part, |bytes| bytes[at] ^= flip);
                let reading = read("a", &changed, &mut |_| {});
                assert!(is_within_limits(&reading), "{part} {at} {flip}: {reading:?}");
            }
        }
    }
    let whole = small().bytes();
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 0xff;
        assert!(is_within_limits(&read("a", &changed, &mut |_| {})), "{at}");
    }
}

#[test]
fn cells_of_a_binary_workbook_in_the_far_corner_are_refused_without_the_room_they_would_take() {
    let at =
        |row_number: u32, column: u32| move || with_cells(&[row(row_number), real(column, 0, 2.0)].concat());
    refused("corner.xlsb", at(u32::MAX, u32::MAX), TOO_MANY_COLUMNS);
    refused("row.xlsb", at(u32::MAX, 0), TOO_MANY_ROWS);
    refused("column.xlsb", at(0, u32::MAX), TOO_MANY_COLUMNS);
    refused("past-row.xlsb", at(20_000, 0), TOO_MANY_ROWS);
    refused("past-column.xlsb", at(0, 200), TOO_MANY_COLUMNS);
    assert_eq!(rows("edge.xlsb", at(19_999, 199)).len(), 20_000);
    damaged("no-row.xlsb", || of_cells(real(0, 0, 1.0)).bytes());
    // A cell without anything in it is nowhere, and neither is one that does not name its column behind the last.
    let blank = || with_cells(&[row(u32::MAX), cell(1, u32::MAX, 0, &[])].concat());
    assert_eq!(rows("empty-corner.xlsb", blank).len(), 1);
    let behind = [cell(1, u32::MAX, 0, &[]), record(0x10, &[0; 12])].concat();
    refused("behind.xlsb", || with_cells(&behind), TOO_MANY_COLUMNS);
}

#[test]
fn lengths_and_counts_that_lie_are_not_believed() {
    // The longest record there can be, and a text that says it has more than there is.
    damaged("long.xlsb", || with_cells(&[0x06, 0xff, 0xff, 0xff, 0x7f]));
    damaged("text.xlsb", || with_cells(&cell(6, 0, 0, &words(&[u32::MAX]))));
    damaged("short.xlsb", || with_cells(&cell(5, 0, 0, &[0; 7])));
    damaged("runs.xlsb", || {
        with_cells(&cell(0x3e, 0, 0, &[vec![1], text("x"), words(&[u32::MAX])].concat()))
    });
    let strings = |contents: Vec<u8>| move || Binary { strings: vec![contents], ..of_cells(one()) }.bytes();
    damaged("string.xlsb", strings([vec![0], words(&[0x8000_0001])].concat()));
    damaged("no-string.xlsb", strings(Vec::new()));
    let counted = |part: &'static str, begin: &'static [u8]| {
        move || {
            with(part, |bytes| {
                let at = bytes.windows(begin.len()).position(|window| window == begin).unwrap() + begin.len();
                bytes[at..at + 4].fill(0xff);
            })
        }
    };
    // How many there are is counted as they come.
    for (part, begin) in [
        ("xl/sharedStrings.bin", &[0x9f, 0x01, 8, 1, 0, 0, 0][..]),
        ("xl/styles.bin", &[0xe7, 0x04, 4]),
        ("xl/styles.bin", &[0xe9, 0x04, 4]),
        ("xl/worksheets/sheet1.bin", &[0x94, 0x01, 16, 0, 0, 0, 0]),
    ] {
        assert_eq!(
            reading("counted.xlsb", counted(part, begin)),
            read("counted.xlsb", &small().bytes(), &mut |_| {})
        );
    }
}

#[test]
fn a_text_that_is_not_there_is_no_text() {
    for place in [1, 0x7fff_ffff, u32::MAX] {
        damaged("beyond.xlsb", || with_cells(&cell(7, 0, 0, &words(&[place]))));
    }
    assert_eq!(rows("no-look.xlsb", || with_cells(&real(1, 0x00ff_ffff, 2.0)))[0].cells, ["one", "2"]);
}

#[test]
fn relations_of_a_binary_workbook_that_lead_astray_are_refused() {
    let rels = "xl/_rels/workbook.bin.rels";
    let to = |target: &'static str| {
        move || {
            with(rels, |bytes| {
                let said = String::from_utf8(bytes.clone()).unwrap();
                *bytes = said.replace("worksheets/sheet1.bin", target).into_bytes();
            })
        }
    };
    for target in [
        "../../../../etc/secret.bin",
        "https://example.org/sheet.bin",
        "/etc/passwd",
        "worksheets/sheet9.bin",
        "worksheets/sheet2.bin",
        "media/image1.png",
        "workbook.xml",
        "workbook.bin",
        "",
    ] {
        damaged("astray.xlsb", to(target));
    }
    assert_eq!(rows("whole.xlsb", to("/xl/worksheets/sheet1.bin")).len(), 2);
    let other = |from: &'static str, to: &'static str| {
        move || {
            with(rels, |bytes| {
                let said = String::from_utf8(bytes.clone()).unwrap();
                assert!(said.contains(from));
                *bytes = said.replacen(from, to, 1).into_bytes();
            })
        }
    };
    damaged("id.xlsb", other(r#"Id="rId1""#, r#"Id="rId9""#));
    refused("dtd.xlsb", other("<Relationships", "<!DOCTYPE x><Relationships"), NotImported::Dtd);
    // A part that two sheets lead to would be read twice.
    let twice = || {
        let mut parts = Binary { sheets: vec![small().sheets[0].clone(); 2], ..small() }.parts();
        let (_, said) = parts.iter_mut().find(|(name, _)| name == rels).unwrap();
        let text = String::from_utf8(said.clone()).unwrap();
        *said = text.replace("worksheets/sheet2.bin", "/xl/worksheets/sheet1.bin").into_bytes();
        packed(&parts)
    };
    damaged("twice.xlsb", twice);
    refused("none.xlsb", || of_cells(Vec::new()).bytes(), NotImported::Empty);
    damaged("no-sheets.xlsb", || Binary::default().bytes());
}

#[test]
fn text_of_a_binary_workbook_is_counted_wherever_it_stands() {
    let long = "x".repeat(100_001);
    refused("long.xlsb", || with_cells(&inline(1, 0, &long)), TOO_LONG_A_CELL);
    refused("longer.xlsb", || with_cells(&inline(1, 0, &"x".repeat(4_000_000))), TOO_LONG_A_CELL);
    let shared = |words: &str| vec![[vec![0], text(words)].concat()];
    refused("shared.xlsb", || Binary { strings: shared(&long), ..of_cells(one()) }.bytes(), TOO_LONG_A_CELL);
    let each = |cells: Vec<Vec<u8>>| [one(), cells.concat()].concat();
    refused(
        "often.xlsb",
        || {
            let cells = (0..1_000).map(|at| [row(at), cell(7, 0, 0, &words(&[0]))].concat()).collect();
            Binary { strings: shared(&"x".repeat(90_000)), ..of_cells(each(cells)) }.bytes()
        },
        TOO_MUCH_TEXT,
    );
    refused(
        "strings.xlsb",
        || Binary { strings: vec![shared(&"x".repeat(90_000)).remove(0); 200], ..of_cells(one()) }.bytes(),
        TOO_MUCH_TEXT,
    );
}

#[test]
fn what_nobody_sees_of_a_binary_workbook_takes_little_memory() {
    let many = MOST_CELLS as usize + 1;
    refused(
        "strings.xlsb",
        || Binary { strings: vec![runs("x1", &[(1, 1)]); many], ..small() }.bytes(),
        TOO_MANY_CELLS,
    );
    // Formulas that show nothing, in one place.
    let nothing = formula(8, 0, &text(""), &[]);
    refused("formulas.xlsb", || with_cells(&nothing.repeat(many)), TOO_MANY_CELLS);
    let nought = formula(9, 0, &[0; 8], &[0x44, 0, 0, 0, 0, 0, 0xc0]);
    let noughts = reading("noughts.xlsb", || with_cells(&nought.repeat(many - 2)));
    assert!(noughts.is_ok());
    let of_sheet = |sheet: Sheet<'static>| Binary { sheets: vec![sheet], ..Binary::default() }.bytes();
    let sheet = Sheet { name: "Bids", cells: one(), ..Sheet::default() };
    let wide = columns(0, u32::MAX, 0, true).repeat(1_000_000);
    assert_eq!(rows("columns.xlsb", || of_sheet(Sheet { columns: wide, ..sheet.clone() })).len(), 1);
    let covering = merged(0, u32::MAX, 0, u32::MAX).repeat(1_000_000);
    let two_rows = [one(), row(1), real(0, 0, 2.0)].concat();
    refused(
        "merged.xlsb",
        || of_sheet(Sheet { merged: covering, cells: two_rows, ..sheet.clone() }),
        TOO_MANY_CELLS,
    );
    let rows_alone = row_of(7, 300, 0x10).repeat(1_000_000);
    assert_eq!(rows("rows.xlsb", || with_cells(&rows_alone)).len(), 1);
    let unknown = record(0x7f, &[]).repeat(20_000_000);
    assert_eq!(rows("unknown.xlsb", || with_cells(&unknown)).len(), 1);
}

//! Binary workbooks: their cells as a person sees them, and that what is known of them is what an XLSX tells.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsb};
use support::xlsb::{
    Binary, Sheet, cell, columns, formula, halves, inline, merged, of_cells, real, record, row, row_of, runs,
    text, words,
};
use tranche::import::{CellFact, Grid, NotImported, Remark};

use super::grid_view::{file, refused, shown};

#[track_caller]
fn grid(book: &Binary) -> Grid {
    let (mut grids, _) = file("a.xlsb", book.bytes());
    assert_eq!(grids.len(), 1);
    grids.remove(0)
}

/// Every fact, by its row counted from 1 and its column from 0.
fn facts(grid: &Grid) -> Vec<(u32, u32, CellFact)> {
    let of = |row: &tranche::import::GridRow| {
        let number = row.number;
        row.facts.iter().map(move |(column, fact)| (number, *column, *fact)).collect::<Vec<_>>()
    };
    grid.rows.iter().flat_map(of).collect()
}

/// A whole number as it is packed into four bytes, and a hundredth of one.
fn packed_whole(number: i32) -> [u8; 4] {
    (number << 2 | 2).to_le_bytes()
}

fn packed_hundredth(hundredths: i32) -> [u8; 4] {
    (hundredths << 2 | 3).to_le_bytes()
}

/// A number by the first half of its bits, of which two are flags.
fn packed_real(number: f64, flags: u64) -> [u8; 4] {
    let half = u32::try_from(number.to_bits() >> 32).unwrap();
    (half & !3 | u32::try_from(flags).unwrap()).to_le_bytes()
}

/// Every kind of cell that the library reads too.
fn every_kind() -> Binary<'static> {
    let shared = |column: u32, place: u32| cell(7, column, 0, &words(&[place]));
    let number = |value: f64| value.to_le_bytes();
    let cells = [
        row(0),
        shared(0, 0),
        inline(1, 0, "Amount – £ 😀"),
        shared(2, 1),
        row(1),
        cell(2, 0, 0, &packed_whole(50_000)),
        cell(2, 1, 0, &packed_whole(-7)),
        cell(2, 2, 0, &packed_hundredth(123_435)),
        cell(2, 3, 0, &packed_hundredth(-5)),
        cell(2, 4, 0, &packed_real(0.5, 0)),
        cell(2, 5, 0, &packed_real(1_250.0, 1)),
        row(3),
        cell(1, 0, 0, &[]),
        real(1, 0, 0.300_000_000_000_000_04),
        cell(4, 2, 0, &[1]),
        cell(4, 3, 0, &[0]),
        cell(3, 4, 0, &[0x2a]),
        cell(3, 5, 0, &[0x07]),
        row(4),
        formula(9, 0, &number(12.5), &[0x1e, 1, 0]),
        formula(8, 1, &text("so"), &[0x17, 1, 0, b'x', 0]),
        formula(10, 2, &[1], &[0x1d, 1]),
        formula(11, 3, &[0x17], &[0x1c, 0x17]),
        real(4, 1, 47_546.0),
        cell(2, 5, 1, &packed_whole(47_547)),
        real(6, 2, 1.5),
    ];
    Binary {
        strings: vec![[vec![0], text("Ref")].concat(), runs("Who", &[(0, 0)])],
        formats: vec!["yyyy\\-mm\\-dd", "[h]:mm"],
        ..of_cells(cells.concat())
    }
}

#[test]
fn every_kind_of_cell_of_a_binary_workbook_is_read() {
    assert_eq!(
        shown(&grid(&every_kind())),
        [
            "1: Ref | Amount – £ 😀 | Who",
            "2: 50000 | -7 | 1234.35 | -0.05 | 0.5 | 12.5",
            "3: ",
            "4:  | 0.3 | TRUE | FALSE | #N/A | #DIV/0!",
            "5: 12.5 | so | TRUE | #REF! | 2030-03-04 | 2030-03-05 | 36:00",
        ]
    );
    assert!(!grid(&every_kind()).formats_unknown);
}

#[test]
fn the_library_reads_the_same_of_the_same_bytes() {
    let book = every_kind();
    let mut library: Xlsb<_> = Xlsb::new(Cursor::new(book.bytes())).unwrap();
    let range = library.worksheet_range("Bids").unwrap();
    let plain = |value: &Data| match value {
        Data::Float(number) => format!("{}", (number * 1e12).round() / 1e12),
        Data::Bool(is) => is.to_string().to_uppercase(),
        Data::DateTime(moment) if moment.is_duration() => "36:00".to_owned(),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => other.to_string(),
    };
    let theirs: Vec<(u32, u32, String)> = range
        .used_cells()
        .map(|(row, column, value)| {
            (u32::try_from(row).unwrap() + 1, u32::try_from(column).unwrap(), plain(value))
        })
        .collect();
    let ours = grid(&book);
    let ours: Vec<(u32, u32, String)> = ours
        .rows
        .iter()
        .flat_map(|row| (0..).zip(&row.cells).map(|(column, text)| (row.number, column, text.clone())))
        // A formula that comes to an error the library leaves out.
        .filter(|(_, _, text)| !text.is_empty() && text != "#REF!")
        .collect();
    assert_eq!(ours, theirs);
}

#[test]
fn cells_that_do_not_name_their_column_stand_beside_the_one_before() {
    let short = |kind: u16, contents: &[u8]| record(kind, &[words(&[0]), contents.to_vec()].concat());
    let cells = [
        row(0),
        short(17, &text("Ref")),
        short(18, &words(&[0])),
        row(1),
        cell(1, 1, 0, &[]),
        short(13, &packed_whole(5)),
        short(12, &[]),
        short(16, &2.5_f64.to_le_bytes()),
        short(15, &[1]),
        short(14, &[0x24]),
    ];
    let book = Binary { strings: vec![[vec![0], text("Who")].concat()], ..of_cells(cells.concat()) };
    assert_eq!(shown(&grid(&book)), ["1: Ref | Who", "2:  |  | 5 |  | 2.5 | TRUE | #NUM!"]);
}

#[test]
fn figures_come_with_what_their_number_format_puts_around_them() {
    let figures = [12_000.5, 12.5, 12_000.0, 12_000.0, 0.0, -200.0, 0.125, 12_000.0];
    let cells = (0..).zip(figures).map(|(at, figure)| real(at, at + 1, figure));
    let book = Binary {
        formats: vec![
            "\"£\"#,##0",
            "0.0\"k\"",
            "#,##0,\"k\"",
            "#,##0,",
            "#,##0;-#,##0;\"-\"",
            "#,##0;(#,##0)",
        ],
        built_in: vec![9, 44],
        ..of_cells([row(0), cells.collect::<Vec<_>>().concat()].concat())
    };
    let grid = grid(&book);
    assert_eq!(shown(&grid), ["1: £12000.5 | 12.5k | 12000 | 12000 | - | (200) | 12.5% | $12000"]);
    assert_eq!(facts(&grid), [(1, 3, CellFact::ShownInThousands)]);
}

#[test]
fn dates_are_counted_from_where_the_workbook_says() {
    let cells = [row(0), real(0, 1, 47_546.0), real(1, 2, 47_546.5), real(2, 3, 0.25), real(3, 4, 3.0)];
    let book = Binary {
        formats: vec!["d mmmm yyyy", "[$-409]dd/mm/yy hh:mm", "0.0\" days\""],
        built_in: vec![14],
        ..of_cells(cells.concat())
    };
    assert_eq!(shown(&grid(&book)), ["1: 2030-03-04 | 2030-03-04 12:00 | 0.25 days | 1900-01-03"]);
    let later = Binary { from_1904: true, ..book };
    assert_eq!(shown(&grid(&later)), ["1: 2034-03-05 | 2034-03-05 12:00 | 0.25 days | 1904-01-04"]);
}

#[test]
fn what_is_hidden_or_merged_is_known() {
    let cells = [
        row(0),
        inline(0, 0, "Ref"),
        inline(2, 0, "Amount"),
        row_of(1, 300, 0x10),
        real(0, 0, 1.0),
        row_of(2, 0, 0x20),
        real(0, 0, 2.0),
        real(1, 0, 9.0),
        // A row that nobody missed.
        row_of(3, 0, 0x10),
        cell(1, 0, 0, &[]),
        row(4),
        real(2, 0, 3.0),
    ];
    let sheet = Sheet {
        name: "Bids",
        columns: [columns(0, 0, 2_560, false), columns(1, 1, 0, false), columns(2, 16_383, 2_560, true)]
            .concat(),
        cells: cells.concat(),
        merged: [merged(1, 4, 0, 0), merged(0, 0, 1, 2), merged(2, u32::MAX, 2, u32::MAX)].concat(),
        ..Sheet::default()
    };
    let old = Sheet { name: "Old", state: 1, cells: [row(0), real(0, 0, 1.0)].concat(), ..Sheet::default() };
    let older = Sheet { name: "Older", state: 2, ..old.clone() };
    let book = Binary { sheets: vec![old, sheet, older], ..Binary::default() };
    let (grids, remarks) = file("a.xlsb", book.bytes());
    assert_eq!(grids.iter().map(|grid| &*grid.name).collect::<Vec<_>>(), ["Bids"]);
    assert_eq!(shown(&grids[0]), ["1: Ref |  | Amount", "-2: 1", "-3: ^2 | 9", "4: ", "5: ^ |  | ^3"]);
    assert_eq!(grids[0].hidden_columns, [1, 2]);
    let hidden = |name: &str| Remark::HiddenSheet(name.to_owned());
    assert_eq!(remarks, [hidden("Old"), hidden("Older"), Remark::HiddenRows { rows: 2, first: 2 }]);
}

#[test]
fn letters_that_are_struck_through_or_raised_are_known() {
    // The fonts are struck through, raised, and lowered; the looks of cells in them are 1, 2 and 3.
    let rich = |column: u32, look: u32, of: &str, at: &[(u16, u16)]| cell(0x3e, column, look, &runs(of, at));
    let cells = [
        row(0),
        inline(0, 1, "£500"),
        real(1, 1, 500.0),
        cell(7, 2, 0, &words(&[0])),
        rich(3, 0, "£5,000 £4,000", &[(0, 1), (6, 0)]),
        rich(4, 0, "£5,000", &[(0, 1)]),
        rich(5, 1, "£5,000 £4,000", &[(6, 0)]),
        inline(6, 2, "12"),
        rich(7, 0, "CO2", &[(2, 3), (9, 0)]),
        inline(8, 3, "2"),
    ];
    let book = Binary {
        strings: vec![runs("£50012", &[(4, 2)])],
        fonts: vec![(true, 0), (false, 1), (false, 2)],
        ..of_cells(cells.concat())
    };
    assert_eq!(
        shown(&grid(&book)),
        ["1: ~£500 | ~500 | £500¹² | £5,000 £4,000 | ~£5,000 | £5,000 £4,000 | ¹² | CO₂ | 2"]
    );
    let astray = Binary { strings: vec![runs("£50012", &[(4, 2), (2, 0)])], ..book };
    let damaged = NotImported::Damaged("runs of a text out of order".to_owned());
    refused("a.xlsb", astray.bytes(), damaged);
}

/// A token for the cell of a row and a column, counted from 0.
fn cell_token(row: u32, column: u16) -> Vec<u8> {
    [vec![0x44], words(&[row]), halves(&[column | 0xc000])].concat()
}

#[test]
fn a_nought_that_nobody_worked_out_is_told_from_one_that_is_so() {
    let number = |column: u32, value: f64, tokens: &[u8]| formula(9, column, &value.to_le_bytes(), tokens);
    let sum = |row: u32| {
        [vec![0x25], words(&[row, row]), halves(&[0, 1]), vec![0x22, 1, 4, 0], vec![0x19, 0, 0, 0]].concat()
    };
    let never = |book: &Binary| -> Vec<(u32, u32)> {
        let known = facts(&grid(book));
        assert!(known.iter().all(|(.., fact)| *fact == CellFact::NeverCalculated));
        known.into_iter().map(|(row, column, _)| (row, column)).collect()
    };
    let on_load = |book: &Binary<'static>| Binary { calculates_on_load: true, ..book.clone() };
    let rows = |formulas: [Vec<u8>; 2]| {
        let [first, second] = formulas;
        of_cells([row(0), real(0, 0, 7.0), first, row(1), real(0, 0, 9.0), second].concat())
    };
    let two = rows([number(2, 0.0, &sum(0)), number(2, 0.0, &sum(1))]);
    assert_eq!(never(&two), [(1, 2), (2, 2)]);
    let (_, remarks) = file("a.xlsb", two.bytes());
    assert_eq!(remarks, [Remark::NotWorkedOut { sheet: "Bids".to_owned(), row: 1, cells: 2 }]);
    // One alone may be so, unless the workbook says that it is still to be worked out.
    let one = of_cells([row(0), real(0, 0, 7.0), number(2, 0.0, &sum(0))].concat());
    assert_eq!(never(&one), []);
    assert_eq!(never(&on_load(&one)), [(1, 2)]);
    // A balance of nothing, beside a sum that was worked out.
    let balance = rows([number(2, 0.0, &sum(0)), number(3, 16.0, &sum(1))]);
    assert_eq!(never(&balance), []);
    // Noughts of nothing, and noughts that look at no cell.
    let empty = [cell_token(5, 5), vec![0x1e, 2, 0, 5]].concat();
    assert_eq!(never(&rows([number(2, 0.0, &empty), number(2, 0.0, &empty)])), []);
    let typed = [vec![0x1e, 0, 0], vec![0x17, 1, 0, b'x', 0], vec![0x1f, 0, 0, 0, 0, 0, 0, 0, 0]].concat();
    assert_eq!(never(&on_load(&rows([number(2, 0.0, &typed), number(2, 0.0, &typed)]))), []);
    // Another sheet, a formula that is written elsewhere, and what no program writes.
    let other = [vec![0x3a, 0, 0], words(&[0]), halves(&[0])].concat();
    for away in [other, vec![0x01, 0, 0, 0, 0], vec![0xff], vec![0x17, 0xff, 0xff]] {
        assert_eq!(never(&rows([number(2, 0.0, &away), number(2, 0.0, &away)])), [(1, 2), (2, 2)]);
    }
    // A formula that comes to no text was worked out.
    let blank = rows([formula(8, 2, &text(""), &cell_token(0, 0)), number(3, 0.0, &sum(1))]);
    assert_eq!(never(&blank), []);
}

#[test]
fn parts_that_are_not_needed_may_be_missing() {
    let whole = of_cells([row(0), inline(0, 0, "Ref"), real(1, 0, 7.0)].concat());
    for missing in ["xl/styles.bin", "xl/sharedStrings.bin", "[Content_Types].xml", "_rels/.rels"] {
        let mut parts = whole.parts();
        parts.retain(|(name, _)| name != missing);
        assert_eq!(shown(&file("a.xlsb", support::xlsb::packed(&parts)).0[0]), ["1: Ref | 7"]);
    }
}
#[test]
fn what_another_program_wrote_is_read() {
    // Saved by SheetJS, which is no spreadsheet and writes cells that do not name their column.
    let (grids, remarks) = file("a.xlsb", include_bytes!("../fixtures/workbooks/binary.xlsb"));
    assert_eq!(
        shown(&grids[0]),
        [
            "1: Ref | Who | Old | Amount | When | Share",
            "2: S1 | Ash Trust – é | 1 | £50000.5 | 2031-03-04 | 12.5%",
            "3: S2 | ^ | 2 | £1234.35 | 2031-03-04 12:00 | 50%",
            "-4: S3 | Élan | 3 | £12000 | 2031-03-05 | 100%",
            "5: Total |  |  | 0",
        ]
    );
    assert_eq!(grids[0].hidden_columns, [2]);
    let hidden = Remark::HiddenSheet("Old".to_owned());
    assert_eq!(remarks, [hidden, Remark::HiddenRows { rows: 1, first: 4 }]);
}

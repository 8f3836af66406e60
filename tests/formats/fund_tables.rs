//! A fund as a table is the same fund, and whatever is wrong in a table is said at once, each with its place.

use proptest::prelude::*;
use proptest::sample::Index;
use support::example;
use support::nasty_funds::{NASTY, dressed, texts};
use tranche::formats::fund_table::{self, BadFundTable, Holds, Mistake, Unfit};
use tranche::import::{Grid, GridRow};
use tranche::{Fund, FundFile, NotMoney};

/// What rows there are in the second version.
const KINDS: [&str; 14] = [
    "fund",
    "paper",
    "source",
    "commitment",
    "partnership",
    "bid",
    "theme",
    "unit",
    "line",
    "option",
    "note",
    "stated",
    "score",
    "label",
];

/// The fund of the document.
fn fund() -> FundFile {
    FundFile::clone(&Fund::read(example::text()).unwrap())
}

fn columns(grid: &Grid) -> Vec<Holds> {
    grid.rows[0].cells.iter().map(|heading| fund_table::holds(heading).unwrap()).collect()
}

/// The table with each amount and count as something else writes it.
fn resaved(mut grid: Grid, written: impl Fn(&str, Holds) -> String) -> Grid {
    let columns = columns(&grid);
    for row in &mut grid.rows[1..] {
        for (cell, holds) in row.cells.iter_mut().zip(&columns) {
            if *holds != Holds::Text && !cell.is_empty() {
                *cell = written(cell, *holds);
            }
        }
    }
    grid
}

/// `50,000.00`, from `50000`.
fn grouped(plain: &str) -> String {
    let (whole, pence) = plain.split_once('.').unwrap_or((plain, "00"));
    let thousands: Vec<&str> =
        whole.as_bytes().rchunks(3).rev().map(|t| str::from_utf8(t).unwrap()).collect();
    format!("{}.{pence}", thousands.join(","))
}

/// The place of the column with a heading; a new one where there is none.
fn column(grid: &mut Grid, heading: &str) -> usize {
    if let Some(at) = grid.rows[0].cells.iter().position(|cell| cell == heading) {
        return at;
    }
    grid.rows[0].cells.push(heading.to_owned());
    grid.rows[0].cells.len() - 1
}

/// The table of the fund of the document, with these cells put into it: row, heading, text.
fn with(cells: &[(usize, &str, &str)]) -> Grid {
    let mut grid = fund_table::write(&fund());
    for (row, heading, text) in cells {
        let at = column(&mut grid, heading);
        let cells = &mut grid.rows[row - 1].cells;
        cells.resize(cells.len().max(at + 1), String::new());
        (*text).clone_into(&mut cells[at]);
    }
    grid
}

fn mistake(row: u32, column: &str, found: &str, why: Unfit) -> Mistake {
    Mistake { row, column: column.to_owned(), found: found.to_owned(), why }
}

#[track_caller]
fn refuses(cells: &[(usize, &str, &str)], mistakes: &[Mistake]) {
    let refused = fund_table::read(&with(cells)).unwrap_err();
    assert_eq!(refused, BadFundTable { mistakes: mistakes.to_vec(), more: 0 });
}

/// What is wrong with one cell, in its own row and column.
#[track_caller]
fn refuses_cell(row: usize, heading: &str, text: &str, why: Unfit) {
    refuses(&[(row, heading, text)], &[mistake(row.try_into().unwrap(), heading, text, why)]);
}

proptest! {
    #[test]
    fn any_fund_comes_back_from_its_table(file in dressed()) {
        let grid = fund_table::write(&file);
        prop_assert!(fund_table::is_own(&grid));
        prop_assert_eq!(fund_table::read(&grid), Ok(file));
    }

    #[test]
    fn any_fund_comes_back_from_its_table_made_ready_for_csv(file in dressed()) {
        let grid = fund_table::for_csv(&fund_table::write(&file));
        prop_assert!(fund_table::is_own(&grid));
        for cell in grid.rows.iter().flat_map(|row| &row.cells) {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{:?}", cell);
        }
        prop_assert_eq!(fund_table::read(&grid), Ok(file));
    }

    #[test]
    fn amounts_read_the_same_however_a_spreadsheet_saves_them(file in dressed()) {
        let grid = fund_table::write(&file);
        let plain: fn(&str, Holds) -> String = |text, holds| match holds {
            Holds::Amount if !text.contains('.') => format!("{text}.00"),
            _ => format!(" {text}"),
        };
        let one_place: fn(&str, Holds) -> String = |text, _| match text.strip_suffix('0') {
            Some(shorter) if text.contains('.') => shorter.to_owned(),
            _ => text.to_owned(),
        };
        let grouped_all: fn(&str, Holds) -> String = |text, _| grouped(text);
        let marked: fn(&str, Holds) -> String = |text, holds| match holds {
            Holds::Amount => format!("£{} ", grouped(text)),
            _ => text.to_owned(),
        };
        for written in [plain, one_place, grouped_all, marked] {
            prop_assert_eq!(fund_table::read(&resaved(grid.clone(), written)), Ok(file.clone()));
        }
    }

    #[test]
    fn neither_the_order_of_columns_nor_that_of_kinds_matters(file in dressed(), turn in any::<Index>()) {
        let mut grid = fund_table::write(&file);
        let by = turn.index(grid.rows[0].cells.len());
        grid.rows.iter_mut().for_each(|row| row.cells.rotate_left(by));
        let kind = grid.rows[0].cells.iter().position(|cell| cell.starts_with("tranche-sheet/")).unwrap();
        // As a spreadsheet sorts: what is alike stays in its order.
        grid.rows[1..].sort_by(|one, other| one.cells[kind].cmp(&other.cells[kind]));
        grid.rows.insert(1, GridRow { cells: vec![String::new(), " ".to_owned()], ..GridRow::default() });
        grid.rows.iter_mut().for_each(|row| row.cells.push(String::new()));
        prop_assert_eq!(fund_table::read(&grid), Ok(file));
    }

    #[test]
    fn whatever_is_put_into_a_cell_is_refused_or_kept(
        file in dressed(),
        row in any::<Index>(),
        column in any::<Index>(),
        text in texts(),
    ) {
        let mut grid = fund_table::write(&file);
        let row = row.index(grid.rows.len());
        let at = column.index(grid.rows[0].cells.len());
        grid.rows[row].cells[at] = text;
        match fund_table::read(&grid) {
            Ok(read) => prop_assert_eq!(fund_table::read(&fund_table::write(&read)), Ok(read)),
            Err(bad) => prop_assert!(!bad.mistakes.is_empty()),
        }
    }
}

#[test]
fn a_text_is_held_back_in_csv_exactly_where_a_spreadsheet_would_change_it() {
    let held_back = |text: &str| {
        let row = |number, cell: &str| GridRow {
            number,
            cells: vec!["fund".to_owned(), cell.to_owned()],
            ..GridRow::default()
        };
        let mut grid = Grid { rows: vec![row(1, "Title"), row(2, text)], ..Grid::default() };
        fund_table::FORMAT.clone_into(&mut grid.rows[0].cells[0]);
        let cell = fund_table::for_csv(&grid).rows[1].cells[1].clone();
        assert!(cell == text || cell == format!("'{text}"), "{cell}");
        cell != text
    };
    for text in ["B1", "Street wardens", "“Quoted”", "Élan", "Marching band", "True north", "", "E10 estate"]
    {
        assert!(!held_back(text), "{text}");
    }
    for text in NASTY.into_iter().take(32) {
        assert!(held_back(text), "{text:?}");
    }
}

#[test]
fn in_other_tables_only_what_would_run_is_held_back() {
    let cells = ["Bid", "=A1", "+1 555", "-12.05", "-5 degrees", "@home", "\tx", "007", "'so'"];
    let row = GridRow {
        number: 1,
        cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        ..GridRow::default()
    };
    let ready = fund_table::for_csv(&Grid { rows: vec![row], ..Grid::default() });
    assert_eq!(
        ready.rows[0].cells,
        ["Bid", "'=A1", "'+1 555", "-12.05", "'-5 degrees", "'@home", "'\tx", "007", "'so'"]
    );
}

#[test]
fn only_a_table_whose_first_row_names_the_format_is_taken_for_a_fund() {
    let mut grid = fund_table::write(&fund());
    grid.rows.insert(0, GridRow::default());
    assert!(fund_table::is_own(&grid));
    grid.rows[1].cells[0] = "Reference".to_owned();
    assert!(!fund_table::is_own(&grid));
    assert_eq!(
        fund_table::read(&grid).unwrap_err().mistakes,
        [mistake(1, fund_table::FORMAT, "Reference", Unfit::NotThisFormat)]
    );
    assert!(!fund_table::is_own(&Grid::default()));
    let nothing = mistake(1, fund_table::FORMAT, "", Unfit::NotThisFormat);
    assert_eq!(fund_table::read(&Grid::default()).unwrap_err().mistakes, [nothing]);
    for newer in ["tranche-sheet/4", "tranche-sheet/1 tsv", "tranche-sheet/20"] {
        grid.rows[1].cells[0] = newer.to_owned();
        assert!(fund_table::is_own(&grid));
        let mistakes = fund_table::read(&grid).unwrap_err().mistakes;
        assert_eq!(mistakes, [mistake(1, fund_table::FORMAT, newer, Unfit::OtherVersion)]);
    }
}

/// The fund of the second example, as its table has it.
fn second() -> Grid {
    fund_table::write(&Fund::read(example::second()).unwrap())
}

#[test]
fn a_fund_is_written_in_the_first_version_that_holds_it() {
    assert_eq!(fund_table::write(&fund()).rows[0].cells[0], "tranche-sheet/1");
    let grid = second();
    assert_eq!(grid.rows[0].cells[0], "tranche-sheet/2");
    assert_eq!(fund_table::for_csv(&grid).rows[0].cells[0], "tranche-sheet/2 csv");
    let read = Fund::new(fund_table::read(&grid).unwrap());
    assert_eq!(read, Fund::read(example::second()));
}

#[test]
fn the_first_version_has_none_of_what_the_second_adds() {
    let mut grid = second();
    "tranche-sheet/1".clone_into(&mut grid.rows[0].cells[0]);
    let refused = fund_table::read(&grid).unwrap_err();
    let unknown = refused.mistakes.iter().filter(|mistake| mistake.why == Unfit::UnknownColumn);
    assert_eq!(unknown.count(), 14);
    let kinds = refused.mistakes.iter().filter(|mistake| matches!(mistake.why, Unfit::NotOneOf(_)));
    assert_eq!(
        kinds.map(|mistake| mistake.found.as_str()).collect::<Vec<_>>(),
        ["score", "score", "label", "label"]
    );
}

#[test]
fn mistakes_in_what_bids_bring_besides_are_said_with_their_place() {
    for (kind, heading, text, why) in [
        ("bid", "Recommended", "maybe", Unfit::NotOneOf(&["fund", "decline", "defer", "reserve"])),
        ("bid", "Least", "a lot", Unfit::NotMoney(NotMoney::Unreadable)),
        ("score", "Score", "7,5", Unfit::NotPoints),
        ("score", "Score", "", Unfit::Missing),
        ("score", "Out of", "ten", Unfit::NotPoints),
        ("label", "Label", "", Unfit::Missing),
        ("label", "Least", "5", Unfit::NotHere),
        ("bid", "Label", "area", Unfit::NotHere),
        ("score", "tranche-sheet/2", "scores", Unfit::NotOneOf(&KINDS)),
    ] {
        let mut grid = second();
        let at = column(&mut grid, heading);
        let row = grid.rows.iter().position(|row| row.cells[0] == kind).unwrap();
        text.clone_into(&mut grid.rows[row].cells[at]);
        let number = grid.rows[row].number;
        assert_eq!(fund_table::read(&grid).unwrap_err().mistakes, [mistake(number, heading, text, why)]);
    }
}

/// The fund of the third example, as its table has it.
fn third() -> Grid {
    fund_table::write(&Fund::read(example::third()).unwrap())
}

#[test]
fn the_second_version_has_none_of_what_the_third_adds() {
    let mut grid = third();
    assert_eq!(grid.rows[0].cells[0], "tranche-sheet/3");
    assert_eq!(Fund::new(fund_table::read(&grid).unwrap()), Fund::read(example::third()));
    "tranche-sheet/2".clone_into(&mut grid.rows[0].cells[0]);
    let mistakes = fund_table::read(&grid).unwrap_err().mistakes;
    assert_eq!(mistakes.iter().filter(|mistake| mistake.why == Unfit::UnknownColumn).count(), 5);
    let rules = mistakes.iter().filter(|mistake| mistake.why == Unfit::NotOneOf(&KINDS));
    assert!(rules.clone().all(|mistake| mistake.found == "rule"));
    assert_eq!(rules.count(), 11);
}

#[test]
fn mistakes_in_rules_are_said_with_their_place() {
    let words: &[&str] = &[
        "hold-back",
        "least",
        "most",
        "must-fund",
        "must-not-fund",
        "at-most-one",
        "all-or-none",
        "needs",
        "confirm",
    ];
    // The rule, by its place among the rules; and what is put into a cell of it.
    for (place, heading, text, why) in [
        (0, "Rule", "hold", Unfit::NotOneOf(words)),
        (0, "Share", "50%", Unfit::NotATolerance),
        (0, "Amount", "5", Unfit::NotHere),
        (1, "Amount", "", Unfit::Missing),
        (3, "Partnership", "", Unfit::Missing),
        (5, "Bid", "", Unfit::Missing),
        (5, "Amount", "much", Unfit::NotMoney(NotMoney::Unreadable)),
        (6, "Bids", "S1", Unfit::NotHere),
        (10, "Confirmed by", " ", Unfit::Missing),
    ] {
        let mut grid = third();
        let at = column(&mut grid, heading);
        let row = grid.rows.iter().position(|row| row.cells[0] == "rule").unwrap() + place;
        text.clone_into(&mut grid.rows[row].cells[at]);
        let number = grid.rows[row].number;
        let mistakes = fund_table::read(&grid).unwrap_err().mistakes;
        let heading = if heading == "Partnership" { "Label" } else { heading };
        assert_eq!(mistakes[0], mistake(number, heading, text, why), "{place}, {heading}");
    }
}

#[test]
fn a_label_of_the_kind_theme_is_a_theme() {
    let mut grid = second();
    let at = column(&mut grid, "Label");
    let row = grid.rows.iter().position(|row| row.cells[0] == "label").unwrap();
    "theme".clone_into(&mut grid.rows[row].cells[at]);
    assert_eq!(fund_table::read(&grid).unwrap().bids[0].themes, ["Violence", "Station"]);
}

#[test]
fn words_are_known_whatever_their_capitals() {
    let grid = with(&[
        (1, "Amount", " AMOUNT "),
        (2, fund_table::FORMAT, "Fund "),
        (4, fund_table::FORMAT, "SOURCE"),
        (13, "Precision", "Up-to"),
    ]);
    assert_eq!(fund_table::read(&grid), Ok(fund()));
}

#[test]
fn every_mistake_is_said_with_its_row_and_column() {
    refuses_cell(2, "Currency", "pounds", Unfit::NotACurrency);
    refuses_cell(2, "Tolerance", "10%", Unfit::NotATolerance);
    refuses_cell(2, "Title", " ", Unfit::Missing);
    refuses_cell(4, "Amount", "", Unfit::Missing);
    refuses_cell(4, "Amount", "TBC", Unfit::NotMoney(NotMoney::Unreadable));
    refuses_cell(4, "Amount", "€40,000", Unfit::NotMoney(NotMoney::Unreadable));
    refuses_cell(4, "Amount", "40.000", Unfit::NotMoney(NotMoney::TooFine));
    refuses_cell(4, "Amount", "40.000,00", Unfit::NotMoney(NotMoney::Unreadable));
    refuses_cell(4, "Amount", "1E+05", Unfit::NotMoney(NotMoney::Unreadable));
    refuses_cell(4, "Count", "3", Unfit::NotHere);
    refuses_cell(9, "Partnership", " north", Unfit::BadName);
    refuses_cell(10, "Bid", "N2", Unfit::UnknownBid);
    refuses_cell(11, "Count", "4.5", Unfit::NotACount);
    refuses_cell(11, "Count", "-4", Unfit::NotACount);
    refuses_cell(11, "Count", "four", Unfit::NotACount);
    refuses_cell(12, "Per", "", Unfit::Missing);
    refuses_cell(13, "Precision", "roughly", Unfit::NotOneOf(&["exact", "up-to", "approximate"]));
    refuses_cell(13, "Each", "5", Unfit::NotHere);
    refuses_cell(14, "Worked times", "", Unfit::Missing);
    refuses_cell(17, "Bid", "N1", Unfit::Twice);
    refuses_cell(17, "Id", "S1", Unfit::NotHere);
}

#[test]
fn what_stands_twice_or_under_no_heading_is_refused() {
    refuses(&[(1, "Where", "Bid")], &[mistake(1, "Bid", "Bid", Unfit::ColumnTwice)]);
    let group = [(3, "Currency", "GBP"), (3, "One", "a"), (3, "Many", "b"), (3, "Id", "id")];
    let paper = [(3, fund_table::FORMAT, "fund"), (3, "Publisher", ""), (3, "Date", "")];
    let second = [&group[..], &paper].concat();
    refuses(&second, &[mistake(3, fund_table::FORMAT, "fund", Unfit::Twice)]);
    refuses(&[(1, "", ""), (5, "", "aside")], &[mistake(5, "", "aside", Unfit::UnknownColumn)]);
}

#[test]
fn a_table_without_the_row_of_the_fund_is_none() {
    let mut grid = fund_table::write(&fund());
    grid.rows.remove(1);
    let missing = mistake(19, fund_table::FORMAT, "fund", Unfit::Missing);
    assert_eq!(fund_table::read(&grid).unwrap_err().mistakes, [missing]);
}

#[test]
fn a_hundred_mistakes_are_said_and_the_others_counted() {
    let mut grid = fund_table::write(&fund());
    for number in 20..=3019 {
        grid.rows.push(GridRow { number, cells: vec!["bit".to_owned()], ..GridRow::default() });
    }
    let bad = fund_table::read(&grid).unwrap_err();
    assert_eq!((bad.mistakes.len(), bad.more), (100, 2900));
    assert_eq!((bad.mistakes[0].row, bad.mistakes[99].row), (20, 119));
}

#[test]
fn many_mistakes_are_said_at_once_in_the_order_of_the_rows() {
    refuses(
        &[(17, "Amount", ""), (10, "Bid", "N2"), (12, "Each", "x"), (12, "Id", ""), (1, "Colour", "Colour")],
        &[
            mistake(1, "Colour", "Colour", Unfit::UnknownColumn),
            mistake(10, "Bid", "N2", Unfit::UnknownBid),
            mistake(12, "Id", "", Unfit::Missing),
            mistake(12, "Each", "x", Unfit::NotMoney(NotMoney::Unreadable)),
            mistake(17, "Amount", "", Unfit::Missing),
        ],
    );
}

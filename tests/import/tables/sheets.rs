//! Several sheets with the same headings: found, and read one below the other.

use tranche::FundId;
use tranche::import::{Answer, Choices, Grid, Kind, Matter, RowChoice, alike, fullest, joined, read};

use super::funds::about;
use super::grids::{bid, bidder, grid, kinds, pounds};

fn sheet(name: &str, text: &str) -> Grid {
    Grid { name: name.to_owned(), ..grid(text) }
}

fn of_district(name: &str, first: u32) -> Grid {
    let rows: String =
        (first..first + 3).map(|at| format!("{name}{at} | Piece {at} of {name} | £2,000\n")).collect();
    sheet(name, &format!("Ref | Title | Requested\n{rows}"))
}

fn districts() -> Vec<Grid> {
    vec![
        sheet("Notes", "Read this first\nThe bids stand on the other sheets"),
        of_district("North", 1),
        of_district("South", 1),
        of_district("East", 1),
        sheet("Old", "Ref | Title | Amount granted\nX1 | A hall | £9,000\nX2 | A stage | £9,000"),
    ]
}

#[test]
fn sheets_are_alike_whose_headings_say_the_same() {
    assert_eq!(alike(&districts()), [1, 2, 3]);
    assert_eq!(fullest(&districts(), &Choices::default()), 1);
    let other_writing = sheet("West", "REF |  title | Requested: | \nW1 | A hall | £1,000 |");
    assert_eq!(alike(&[of_district("North", 1), other_writing]), [0, 1]);
}

#[test]
fn one_sheet_or_sheets_without_bids_or_headings_are_not_alike() {
    assert_eq!(alike(&[]), Vec::<usize>::new());
    assert_eq!(alike(&districts()[..2]), Vec::<usize>::new());
    assert_eq!(alike(&districts()[1..2]), Vec::<usize>::new());
    let empty = sheet("South", "Ref | Title | Requested");
    assert_eq!(alike(&[of_district("North", 1), empty]), Vec::<usize>::new());
    let (one, other) = (sheet("A", "A hall\nA stage"), sheet("B", "A hall\nA stage"));
    assert_eq!(alike(&[one, other]), Vec::<usize>::new());
}

#[test]
fn a_table_without_headings_goes_on_with_the_one_before_where_its_columns_are_the_same() {
    let first = grid("Applicant | Title | Requested\nA club | A hall | £2,000\nA band | A stage | £3,000");
    let next = grid("A trust | A roof | £4,000\nA choir | A path | £5,000\n | Total | £14,000");
    let other = grid("Spent before | £3,000\nLeft | £4,000");
    let longer = grid("A trust | A roof | £4,000\nA choir | A path | £5,000\nA school | A pond | £1,000");
    assert_eq!(alike(&[first.clone(), longer]), [0, 1]);
    let tables = [first, next, other];
    assert_eq!(alike(&tables), [0, 1]);
    assert_eq!(alike(&[tables[0].clone(), tables[2].clone(), tables[1].clone()]), Vec::<usize>::new());
    let read = read(&joined(&tables, &[0, 1]).grid, &Choices::default());
    assert_eq!((read.bids().count(), read.requested()), (4, pounds(14_000)));
    assert_eq!(read.blocking(), []);
}

#[test]
fn joined_sheets_are_read_as_one_table_and_their_names_can_name_who_asks() {
    let joined = joined(&districts(), &[1, 2, 3]);
    let mut choices = Choices::default();
    let asked = read(&joined.grid, &choices);
    assert_eq!((asked.bids().count(), asked.requested()), (9, pounds(18_000)));
    choices.set_answer(Matter::Headings, Some(Answer::Headings));
    let settled = read(&joined.grid, &choices);
    assert_eq!(bidder(&settled, bid(&settled, "South2")), "South");
    assert_eq!(settled.blocking(), []);
    let headings = kinds(&settled).into_iter().filter(|kind| kind == "Heading").count();
    assert_eq!(headings, 3);
}

#[test]
fn each_row_of_joined_sheets_is_found_by_its_sheet_and_number_and_no_text_is_lost() {
    let grids = districts();
    let joined = joined(&grids, &[1, 2, 3]);
    assert_eq!(joined.sheets.len(), joined.grid.rows.len());
    for at in [1, 2, 3] {
        for row in &grids[at].rows {
            let here = joined.grid.rows.iter().zip(&joined.sheets);
            let found = here.filter(|(one, sheet)| *one == row && **sheet == at);
            assert_eq!(found.count(), 1, "{row:?}");
        }
    }
}

#[test]
fn names_of_sheets_are_no_headings_where_a_column_names_who_asks() {
    let with_names = |name: &str| {
        sheet(
            name,
            &format!(
                "Partnership | Title | Requested\nTrust of {name} | A hall | £10\nClub | Nets {name} | £20"
            ),
        )
    };
    let joined = joined(&[with_names("North"), with_names("South")], &[0, 1]);
    let reading = read(&joined.grid, &Choices::default());
    assert_eq!(reading.blocking(), []);
    assert_eq!((reading.bids().count(), reading.requested()), (4, pounds(60)));
    assert!(reading.rows.iter().all(|row| row.number > 0));
}

#[test]
fn what_stands_above_the_headings_of_any_sheet_stays_above_the_table() {
    let titled = |name: &str| {
        sheet(name, &format!("Bids of {name}\n\nPartnership | Title | Requested\n{name} | A hall | £10"))
    };
    let joined = joined(&[titled("North"), titled("South")], &[0, 1]);
    let reading = read(&joined.grid, &Choices::default());
    assert_eq!(reading.blocking(), []);
    assert_eq!(kinds(&reading)[..5], ["Above", "Empty", "Above", "Empty", "Header"]);
    assert_eq!(reading.bids().count(), 2);
}

#[test]
fn a_fund_of_joined_sheets_says_in_which_sheet_a_bid_stands() {
    let joined = joined(&districts(), &[1, 2, 3]);
    let mut choices = Choices::default();
    choices.set_answer(Matter::Headings, Some(Answer::Headings));
    let reading = read(&joined.grid, &choices);
    let mut file = reading.fund(FundId::try_from("all").unwrap(), &about()).unwrap();
    joined.name_places(&mut file, &reading, &districts());
    let places: Vec<&str> = file.bids.iter().map(|bid| bid.place.as_str()).collect();
    assert_eq!(places[..2], ["North, row 2", "North, row 3"]);
    assert_eq!(places[8], "East, row 4");
    assert!(matches!(reading.rows[0].kind, Kind::Header));
}

#[test]
fn what_was_put_right_in_a_sheet_stays_where_all_are_read_as_one_and_back() {
    let sheets = districts();
    let joined = joined(&sheets, &[1, 2, 3]);
    let mut of_south = Choices::default();
    of_south.set_cell(2, 2, Some("£500".to_owned()));
    of_south.set_row(3, Some(RowChoice::Skip));
    of_south.set_everyone(Some("The city".to_owned()));

    let mut all = Choices::default();
    all.set_cell(joined.place_of(2, 1).unwrap(), 2, Some("£1".to_owned()));
    let north = joined.place_of(1, 1).unwrap();
    all.set_cell(north, 2, Some("£700".to_owned()));
    all.take_over(&of_south, |row| joined.place_of(2, row), |row| joined.row_in(2, row).is_some());
    let reading = read(&joined.grid, &all);
    assert_eq!((reading.bids().count(), reading.requested()), (8, pounds(6 * 2_000 + 500 + 700)));
    assert_eq!(all.everyone(), Some("The city"));

    let mut back = Choices::default();
    back.take_over(&all, |row| joined.row_in(1, row), |_| true);
    assert_eq!(back.correction(1, 2), Some("£700"));
    assert_eq!((back.corrections().len(), back.row(3)), (1, None));
}

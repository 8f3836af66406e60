//! A result as a workbook: numbers that add up, sums that are worked out, and nothing that runs.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::published::{PublishedResult, in_full, many_that_run, marked, sandwell, typed};
use support::round::round;
use tranche::files::write::output_workbook;
use tranche::final_scenario::FinalMark;
use tranche::publish::{Workbook, WorkbookRequest};
use tranche::{Fund, Ledger, Scenario};

type Book = Xlsx<Cursor<Vec<u8>>>;
/// A formula, and the row and the column in which it stands.
type Placed = (u32, u32, String);

#[track_caller]
fn book(fund: &Fund, scenario: &Scenario, which: Workbook) -> Book {
    book_of(fund, scenario, None, which)
}

#[track_caller]
fn book_of(fund: &Fund, scenario: &Scenario, mark: Option<FinalMark>, which: Workbook) -> Book {
    let result = PublishedResult { fund, scenario: scenario.clone(), mark, publication: typed(), members: 0 };
    let request = WorkbookRequest::unpacked(&result.workbook(which).0).unwrap();
    let bytes = output_workbook(which, &request).unwrap();
    assert!(output_workbook(which, &request).unwrap() == bytes, "the same gives the same bytes");
    calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap()
}

/// The rows of its one sheet as texts, and the formulas that stand in it.
#[track_caller]
fn sheet(mut book: Book) -> (Vec<Vec<String>>, Vec<Placed>) {
    let name = book.sheet_names()[0].clone();
    let values = book.worksheet_range(&name).unwrap();
    let text = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Float(number) => number.to_string(),
        other => panic!("{other:?}"),
    };
    let rows = values.rows().map(|row| row.iter().map(text).collect()).collect();
    let formulas = book.worksheet_formula(&name).unwrap();
    let (top, left) = formulas.start().unwrap_or_default();
    let used = formulas
        .used_cells()
        .map(|(row, column, text)| (row as u32 + top, column as u32 + left, text.clone()));
    (rows, used.filter(|(_, _, text)| !text.is_empty()).collect())
}

/// What a cell holds in pence. A sum may be above the most that an amount may be.
fn pence(text: &str) -> i128 {
    let (pounds, pence) = text.split_once('.').unwrap_or((text, "0"));
    pounds.parse::<i128>().unwrap() * 100 + format!("{pence:0<2}").parse::<i128>().unwrap()
}

#[test]
fn the_awards_of_sandwell_have_their_total_beside_a_formula() {
    let fund = round();
    let (rows, formulas) = sheet(book(&fund, &sandwell(&fund), Workbook::Decisions));
    assert_eq!(rows[0][..6], ["Reference", "Partnership", "Title", "Requested", "Outcome", "Amount"]);
    let total = rows.last().unwrap();
    assert_eq!((total[0].as_str(), total[3].as_str(), total[5].as_str()), ("Total", "509260", "61500"));
    let of_sandwell =
        rows.iter().find(|row| row[0] == "Total" && row[1] == "Safer Sandwell Partnership").unwrap();
    assert_eq!((of_sandwell[3].as_str(), of_sandwell[5].as_str()), ("101260", "61500"));
    // Six partnerships bid, and there is one total: of two columns each.
    assert_eq!((rows.len(), formulas.len()), (1 + 13 + 6 + 1, 14));
    assert_eq!(formulas.last().unwrap().2, "SUM(F3,F5,F8,F11,F14,F20)");
    let (letters, formulas) = sheet(book(&fund, &sandwell(&fund), Workbook::Letters));
    assert_eq!((letters.len(), formulas.len()), (6, 0));
    assert_eq!(
        letters[1][..8],
        [
            "SS1",
            "Safer Sandwell Partnership",
            "Eight mini DomeHawk cameras",
            "33760",
            "funded",
            "approved in part",
            "17000",
            "£17,000"
        ]
    );
}

#[test]
fn a_final_decision_has_its_day_and_its_checksum_in_every_row() {
    let fund = round();
    let scenario = in_full(&fund);
    let mark = marked(&fund, &scenario);
    let code = mark.code.to_string();
    for (which, bids_and_sums) in [(Workbook::Decisions, 13 + 6 + 1), (Workbook::Letters, 13)] {
        let (rows, _) = sheet(book_of(&fund, &scenario, Some(mark), which));
        let at = rows[0].len() - 2;
        assert_eq!(
            (rows.len(), &rows[0][at..]),
            (1 + bids_and_sums, &["Final on", "Checksum"].map(str::to_owned)[..])
        );
        let said = [mark.day.to_string(), code.clone()];
        assert_eq!(rows.iter().filter(|row| row[at..] == said).count(), 13);
        // Without it the sheet is as it was: the same, less these two columns.
        let (before, _) = sheet(book(&fund, &scenario, which));
        let less: Vec<_> = rows.iter().map(|row| row[..at].to_vec()).collect();
        assert_eq!(before, less);
    }
}

#[test]
fn nothing_runs_but_the_sums() {
    let fund = many_that_run(500);
    let (rows, formulas) = sheet(book(&fund, &in_full(&fund), Workbook::Decisions));
    assert!(rows.iter().flatten().filter(|text| text.starts_with('=')).count() > 100);
    assert!(
        formulas.iter().all(|(row, _, text)| text.starts_with("SUM(") && rows[*row as usize][0] == "Total")
    );
    let (_, formulas) = sheet(book(&fund, &in_full(&fund), Workbook::Letters));
    assert_eq!(formulas, []);
}

#[test]
fn a_round_without_bids_has_no_sums() {
    let mut file = tranche::FundFile::clone(&round());
    file.bids.clear();
    file.stated.clear();
    let (rows, formulas) = sheet(book(&Fund::new(file).unwrap(), &Scenario::default(), Workbook::Decisions));
    assert_eq!((rows.len(), formulas.len()), (1, 0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_sum_is_that_of_the_ledger(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let ledger = Ledger::of(&fund, &scenario);
        // A spreadsheet keeps fifteen digits; what is given by the unit may come to more than anybody may ask for.
        prop_assume!(ledger.funded.pence() < 1_000_000_000_000_000);
        let (rows, formulas) = sheet(book(&fund, &scenario, Workbook::Decisions));
        let is_sum = |at: usize| formulas.iter().any(|(row, _, _)| *row as usize == at);
        let (sums, bids): (Vec<_>, Vec<_>) = rows.iter().enumerate().skip(1).partition(|(at, _)| is_sum(*at));
        prop_assert_eq!(bids.len(), fund.bids.len());
        prop_assert_eq!(bids.iter().map(|(_, row)| pence(&row[5])).sum::<i128>(), ledger.funded.pence());
        let Some((total, subtotals)) = sums.split_last() else { return Ok(()) };
        prop_assert_eq!((pence(&total.1[3]), pence(&total.1[5])), (ledger.requested.pence(), ledger.funded.pence()));
        let asked: Vec<_> = ledger.partnerships.iter().filter(|sum| sum.bids > 0).collect();
        prop_assert_eq!(subtotals.len(), asked.len());
        for ((_, row), sum) in subtotals.iter().zip(asked) {
            prop_assert_eq!((pence(&row[3]), pence(&row[5])), (sum.requested.pence(), sum.funded.pence()));
        }
    }
}

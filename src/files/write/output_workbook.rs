//! A result as a workbook: amounts are numbers in the fund's currency, sums are formulas with their values beside them, and words
//! are words, so that no cell runs.

use rust_xlsxwriter::{Format, Formula, Worksheet};

use super::number_widths::{NumberWidths, shown};
use super::xlsx::{NotWritten, begun, can_be_carried, looks, number, print_ready};
use crate::fund::Fund;
use crate::money::Money;
use crate::publish::{Cell, Column, OutputTable, Workbook, WorkbookRequest, decision_records};

/// What the rows with sums begin with.
const TOTAL: &str = "Total";

/// So many cells can be summed by name in one formula; where more partnerships bid, the total stands alone.
const MOST_SUBTOTALS: usize = 200;

/// The workbook that is asked for. The same is asked, the same bytes come.
///
/// # Errors
/// Says which cell holds a text that XLSX does not carry.
pub fn output_workbook(workbook: Workbook, request: &WorkbookRequest) -> Result<Vec<u8>, NotWritten> {
    let table = request.table(workbook);
    let mut book = begun()?;
    let sheet = book.add_worksheet();
    let mut writer = SheetWriter::begin(sheet, &request.fund, &table)?;
    match workbook {
        Workbook::Letters => {
            writer.sheet.set_name("Letters")?;
            table.rows.iter().try_for_each(|row| writer.row(row))?;
        }
        Workbook::Decisions => {
            writer.sheet.set_name("Decisions")?;
            grouped(&mut writer, request, &table)?;
        }
    }
    print_ready(writer.sheet, &writer.widths)?;
    Ok(book.save_to_buffer()?)
}

/// The bids of each partnership one below the other, with their sum, and the sum of all.
fn grouped(
    writer: &mut SheetWriter,
    request: &WorkbookRequest,
    table: &OutputTable,
) -> Result<(), NotWritten> {
    let fund = &request.fund;
    let of_bids: Vec<usize> =
        decision_records(fund, &request.scenario).map(|decided| decided.partnership).collect();
    let groups: Vec<(&str, Vec<&Vec<Cell>>)> = (0..fund.partnerships.len())
        .map(|at| {
            let rows = table.rows.iter().zip(&of_bids).filter(|(_, of)| **of == at);
            (fund.partnerships[at].name.as_str(), rows.map(|(row, _)| row).collect::<Vec<_>>())
        })
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    let has_subtotals = groups.len() <= MOST_SUBTOTALS;
    let first = writer.next;
    let mut subtotals = Vec::new();
    for (name, rows) in &groups {
        let begins = writer.next;
        rows.iter().try_for_each(|row| writer.row(row))?;
        if has_subtotals {
            subtotals.push(writer.next);
            let cells =
                |letter: char| format!("{letter}{}:{letter}{}", begins + 1, begins + rows.len() as u32);
            writer.sums(name, &cells, &|column| sum(rows.iter().copied(), column))?;
        }
    }
    if table.rows.is_empty() {
        return Ok(());
    }
    let last = writer.next;
    let cells = |letter: char| {
        let named: Vec<String> = subtotals.iter().map(|row| format!("{letter}{}", row + 1)).collect();
        if has_subtotals { named.join(",") } else { format!("{letter}{}:{letter}{last}", first + 1) }
    };
    writer.sums("", &cells, &|column| sum(table.rows.iter(), column))
}

fn sum<'r>(rows: impl Iterator<Item = &'r Vec<Cell>>, column: usize) -> Money {
    let amounts = rows.filter_map(|row| match row.get(column) {
        Some(Cell::Amount(amount)) => Some(*amount),
        _ => None,
    });
    amounts.sum()
}

/// Writes rows one below the other.
struct SheetWriter<'s> {
    sheet: &'s mut Worksheet,
    columns: Vec<Column>,
    widths: NumberWidths,
    mark: String,
    words: Format,
    count: Format,
    money: Format,
    next: u32,
}

impl<'s> SheetWriter<'s> {
    fn begin(sheet: &'s mut Worksheet, fund: &Fund, table: &OutputTable) -> Result<Self, NotWritten> {
        let mark = fund.currency.mark();
        let mut writer = Self {
            sheet,
            columns: table.columns.clone(),
            widths: NumberWidths::default(),
            money: looks(&format!("\"{mark}\"#,##0.00")),
            mark,
            words: looks("@"),
            count: looks("#,##0"),
            next: 1,
        };
        let heading = writer.words.clone().set_bold();
        for (at, column) in (0..).zip(&writer.columns) {
            if column.is_money {
                writer.widths.note(at, column.title.chars().count());
            }
            let format = if column.is_money { &writer.money } else { &writer.words };
            writer.sheet.set_column_format(at, format)?;
            writer.sheet.write_string_with_format(0, at, column.title, &heading)?;
        }
        Ok(writer)
    }

    fn row(&mut self, cells: &[Cell]) -> Result<(), NotWritten> {
        let row = self.next;
        for (at, (cell, column)) in (0..).zip(cells.iter().zip(&self.columns)) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) if text.is_empty() => {}
                Cell::Text(text) => {
                    can_be_carried(text, row + 1, column.title)?;
                    self.sheet.write_string_with_format(row, at, text, &self.words)?;
                }
                Cell::Amount(amount) => {
                    self.widths.note(at, shown(*amount, &self.mark));
                    self.sheet.write_number_with_format(row, at, number(*amount), &self.money)?;
                }
                Cell::Count(count) => {
                    self.widths.note(at, column.title.len().max(count.to_string().len()));
                    self.sheet.write_number_with_format(row, at, *count as u32, &self.count)?;
                }
            }
        }
        self.next += 1;
        Ok(())
    }

    /// A row with the sums of what was asked for and of what is given, of the cells that `cells` names for a letter.
    fn sums(
        &mut self,
        of: &str,
        cells: &dyn Fn(char) -> String,
        sum: &dyn Fn(usize) -> Money,
    ) -> Result<(), NotWritten> {
        let (row, bold, money) = (self.next, self.words.clone().set_bold(), self.money.clone().set_bold());
        self.sheet.write_string_with_format(row, 0, TOTAL, &bold)?;
        if !of.is_empty() {
            can_be_carried(of, row + 1, self.columns[1].title)?;
            self.sheet.write_string_with_format(row, 1, of, &bold)?;
        }
        for (letter, (at, column)) in ('A'..).zip(self.columns.iter().enumerate()) {
            if matches!(column.name, "requested" | "amount") {
                let (place, sum) = (at as u16, sum(at));
                self.widths.note(place, shown(sum, &self.mark));
                let formula = Formula::new(format!("=SUM({})", cells(letter))).set_result(sum.to_string());
                self.sheet.write_formula_with_format(row, place, formula, &money)?;
            }
        }
        self.next += 1;
        Ok(())
    }
}

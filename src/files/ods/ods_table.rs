//! One table of a document, row by row: its cells with what is known of them, and what of it nobody sees.

use std::io::BufRead;
use std::rc::Rc;

use quick_xml::events::{BytesStart, Event};

use super::ods_cell::{self, Cell, FormulaResult};
use super::ods_source::{Source, attribute, repeated};
use super::ods_styles::{Look, Styles};
use crate::files::grid_builder::GridBuilder;
use crate::files::limits::{Limits, MOST_COLUMNS};
use crate::files::workbook::blank_formulas::Formulas;
use crate::files::workbook::sheet_cells::not_worked_out;
use crate::files::xml_events::name_of;
use crate::import::{CellFact, Grid, NotImported, Remark};

/// The table that is being read.
pub struct Table<'t, 'r, 'p> {
    name: String,
    styles: &'t mut Styles,
    gathering: GridBuilder<'r, 'p>,
    formulas: Formulas,
    /// Rows above the next.
    above: u32,
    /// How the cells of each column look that do not say it themselves.
    columns: Vec<Option<Rc<Look>>>,
    hidden_columns: Vec<u32>,
    /// The last row that a cell above covers, by column.
    covered: Vec<u32>,
}

/// The cells of a row that have text, with their columns counted from 0.
#[derive(Default)]
struct Row {
    cells: Vec<(u32, Cell)>,
    covered: Vec<u32>,
    /// Columns, and how many rows the cell there takes.
    spans: Vec<(u32, u32, u32)>,
}

impl<'t, 'r, 'p> Table<'t, 'r, 'p> {
    /// A table of which nothing was read.
    pub fn new(name: String, styles: &'t mut Styles, room: &'r mut Limits<'p>) -> Self {
        Self {
            gathering: GridBuilder::new(name.clone(), room),
            name,
            styles,
            formulas: Formulas::default(),
            above: 0,
            columns: Vec::new(),
            hidden_columns: Vec::new(),
            covered: vec![0; MOST_COLUMNS as usize],
        }
    }

    /// Reads it to its end.
    pub fn read<R: BufRead>(
        mut self,
        source: &mut Source<R>,
        remarks: &mut Vec<Remark>,
        hidden: &mut Vec<u32>,
    ) -> Result<Grid, NotImported> {
        let mut buffer = Vec::new();
        loop {
            let event = source.next(&mut buffer)?;
            match (&event, name_of(&event)) {
                (Event::Start(element), "table-column") => self.column(element)?,
                (Event::Start(element), "table-row") => self.row(source, element, hidden)?,
                (
                    Event::Start(element),
                    "shapes" | "forms" | "named-expressions" | "scenario" | "table-source",
                ) => {
                    source.skip(element.name())?;
                }
                (Event::End(_), "table") => break,
                _ => {}
            }
        }
        let never = self.formulas.never_calculated(false, self.gathering.rows());
        for (row, column) in &never {
            self.gathering.know(*row, *column, CellFact::NeverCalculated)?;
        }
        remarks.extend(not_worked_out(&self.name, &never));
        self.gathering.hide_columns(self.hidden_columns);
        Ok(self.gathering.done())
    }

    fn column(&mut self, element: &BytesStart) -> Result<(), NotImported> {
        let times = repeated(element, "table:number-columns-repeated")?;
        let default = attribute(element, "table:default-cell-style-name")?;
        let look = default.map(|name| self.styles.look("table-cell", &name));
        let is_hidden = self.is_hidden(element, "table-column")?;
        let from = self.columns.len() as u32;
        let to = from.saturating_add(times).min(MOST_COLUMNS);
        for column in from..to {
            self.columns.push(look.clone());
            self.hidden_columns.extend(is_hidden.then_some(column));
        }
        Ok(())
    }

    fn is_hidden(&self, element: &BytesStart, family: &str) -> Result<bool, NotImported> {
        let is_seen = attribute(element, "table:visibility")?.is_none_or(|said| said == "visible");
        let style = attribute(element, "table:style-name")?;
        Ok(!is_seen || style.is_some_and(|name| self.styles.hides(family, &name)))
    }

    fn row<R: BufRead>(
        &mut self,
        source: &mut Source<R>,
        element: &BytesStart,
        hidden: &mut Vec<u32>,
    ) -> Result<(), NotImported> {
        let times = repeated(element, "table:number-rows-repeated")?;
        let is_hidden = self.is_hidden(element, "table-row")?;
        let default = attribute(element, "table:default-cell-style-name")?;
        let row = self.cells(source, default.as_deref())?;
        for number in (1..=times).map(|down| self.above.saturating_add(down)) {
            if row.cells.is_empty() {
                break;
            }
            for (column, cell) in &row.cells {
                self.gathering.put(number, *column, cell.text.clone())?;
                for fact in cell.facts() {
                    self.gathering.know(number, *column, fact)?;
                }
            }
            for column in row.covered.iter().filter(|column| self.covered[**column as usize] >= number) {
                self.gathering.know(number, *column, CellFact::CoveredFromAbove)?;
            }
            if is_hidden {
                hidden.push(number);
                self.gathering.hide_row(number);
            }
        }
        for (from, to, rows) in row.spans {
            let last = self.above.saturating_add(rows);
            self.covered[from as usize..to as usize].fill(last);
        }
        self.above = self.above.saturating_add(times);
        Ok(())
    }

    fn cells<R: BufRead>(
        &mut self,
        source: &mut Source<R>,
        default: Option<&str>,
    ) -> Result<Row, NotImported> {
        let mut row = Row::default();
        let mut before = 0_u32;
        let mut buffer = Vec::new();
        loop {
            let event = source.next(&mut buffer)?;
            match (&event, name_of(&event)) {
                (Event::Start(element), "table-cell") => {
                    let times = repeated(element, "table:number-columns-repeated")?;
                    let look = self.look(element, before, default)?;
                    let rows = repeated(element, "table:number-rows-spanned")?;
                    let columns = repeated(element, "table:number-columns-spanned")?;
                    let cell = ods_cell::read(source, element, &look, self.styles)?;
                    let end = before.saturating_add(times);
                    if rows > 1 && before < MOST_COLUMNS {
                        row.spans.push((before, before.saturating_add(columns).min(MOST_COLUMNS), rows));
                    }
                    match &cell.held {
                        FormulaResult::Nothing => {}
                        FormulaResult::NoResult => {
                            self.formulas.without_result(self.above.saturating_add(1), before)
                        }
                        FormulaResult::Zero(formula) => {
                            self.formulas.zero(self.above.saturating_add(1), before, Some(formula));
                        }
                        FormulaResult::Result => self.formulas.result(before),
                    }
                    if !cell.text.is_empty() {
                        if end > MOST_COLUMNS {
                            return Err(NotImported::TooManyColumns { most: MOST_COLUMNS });
                        }
                        row.cells.extend((before..end).map(|column| (column, cell.clone())));
                    }
                    before = end;
                }
                // What a merged cell covers is not seen.
                (Event::Start(element), "covered-table-cell") => {
                    let end = before.saturating_add(repeated(element, "table:number-columns-repeated")?);
                    row.covered.extend(before..end.min(MOST_COLUMNS));
                    before = end;
                    source.skip(element.name())?;
                }
                (Event::End(_), "table-row") => return Ok(row),
                _ => {}
            }
        }
    }

    /// How a cell looks: as it says, or its row, or its column, or as all cells do.
    fn look(
        &mut self,
        element: &BytesStart,
        column: u32,
        row: Option<&str>,
    ) -> Result<Rc<Look>, NotImported> {
        if let Some(name) = attribute(element, "table:style-name")?.as_deref().or(row) {
            return Ok(self.styles.look("table-cell", name));
        }
        let default = self.columns.get(column as usize).cloned().flatten();
        Ok(default.unwrap_or_else(|| self.styles.look("table-cell", "Default")))
    }
}

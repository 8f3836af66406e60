//! The cells of a sheet on their way into its table, and what is said of them at its end.

use calamine::DataRef;

use super::blank_formulas::Formulas;
use super::looks;
use super::looks::Look;
use super::rich_text::Rich;
use super::sheet_facts::{Merged, SheetNotes};
use crate::files::exact_numbers;
use crate::files::grid_builder::GridBuilder;
use crate::files::number_format::ShownFigure;
use crate::files::superscript::{Height, at_height};
use crate::import::{CellFact, Grid, NotImported, Remark};

/// That formulas were never worked out, in these rows of a sheet.
pub fn not_worked_out(sheet: &str, cells: &[(u32, u32)]) -> Option<Remark> {
    let row = cells.iter().map(|(row, _)| *row).min()?;
    let cells = u32::try_from(cells.len()).unwrap_or(u32::MAX);
    Some(Remark::NotWorkedOut { sheet: sheet.to_owned(), row, cells })
}

/// Puts a cell into its table as a person would see it, with what is known of it.
pub fn put(
    gathering: &mut GridBuilder,
    (row, column): (u32, u32),
    value: DataRef,
    look: Option<&Look>,
    rich: Option<&Rich>,
) -> Result<(), NotImported> {
    let shown = shown(value, look, rich);
    let is_struck = look.is_some_and(|look| look.font.struck);
    if !shown.text.is_empty() && rich.map_or(is_struck, |rich| rich.is_struck(font(look))) {
        gathering.know(row, column, CellFact::Struck)?;
    }
    if let Some(scale) = shown.scale {
        gathering.know(row, column, scale)?;
    }
    gathering.put(row, column, shown.text)
}

/// The table, once all its cells are there, with what the sheet says of formulas, rows, columns and merged cells.
pub fn finish(
    name: &str,
    mut gathering: GridBuilder,
    formulas: &Formulas,
    calculates_on_load: bool,
    said: &SheetNotes,
    remarks: &mut Vec<Remark>,
) -> Result<Grid, NotImported> {
    let never = formulas.never_calculated(calculates_on_load, gathering.rows());
    for (row, column) in &never {
        gathering.know(*row, *column, CellFact::NeverCalculated)?;
    }
    remarks.extend(not_worked_out(name, &never));
    gathering.cover(said.merged.iter().map(Merged::below))?;
    said.hidden_rows.iter().for_each(|row| gathering.hide_row(*row));
    gathering.hide_columns(said.hidden_columns.clone());
    let mut grid = gathering.done();
    grid.around.extend(said.printed.texts());
    Ok(grid)
}

/// Whether a value is nought.
pub fn is_zero(value: &DataRef) -> bool {
    match value {
        DataRef::Int(number) => *number == 0,
        DataRef::Float(number) => exact_numbers::plain(*number) == "0",
        _ => false,
    }
}

fn font(look: Option<&Look>) -> looks::Font {
    look.map(|look| look.font).unwrap_or_default()
}

/// What a person would see, at full precision.
fn shown(value: DataRef, look: Option<&Look>, rich: Option<&Rich>) -> ShownFigure {
    let format = look.and_then(|look| look.format.as_deref());
    let words = |text: String| {
        let text = rich.and_then(|rich| rich.text(font(look)).cloned()).unwrap_or(text);
        let raised = rich.is_none() && font(look).height == Height::Raised;
        let text = if raised { at_height(&text, Height::Raised) } else { text };
        match format {
            Some(format) => format.dress_words(text),
            None => text,
        }
    };
    let figure = |plain: String| match format {
        Some(format) => format.dress(&plain),
        None => ShownFigure::plain(plain),
    };
    ShownFigure::plain(match value {
        DataRef::Int(number) => return figure(number.to_string()),
        DataRef::Float(number) => return figure(exact_numbers::plain(number)),
        DataRef::DateTime(moment) if format.is_some_and(|format| format.is_figure) => {
            return figure(exact_numbers::plain(moment.as_f64()));
        }
        DataRef::String(text) => words(text),
        DataRef::SharedString(text) => words(text.to_owned()),
        DataRef::Bool(is) => if is { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(moment) => exact_numbers::moment(&moment),
        DataRef::DateTimeIso(text) => exact_numbers::iso(&text),
        DataRef::DurationIso(text) => text,
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    })
}

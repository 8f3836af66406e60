//! Words for how a file was read, where people should know.

use super::super::several;
use crate::import::Remark;

/// How a file was read, where people should know.
pub fn remark(remark: &Remark) -> String {
    match remark {
        Remark::ReadAs(encoding) => {
            format!("The text was read as {encoding}. Check that pound signs and accents look right.")
        }
        Remark::PartedAt(mark) => format!("The columns were separated by {}.", mark_name(*mark)),
        Remark::Garbled { row, found } => format!(
            "Row {row} has characters that look damaged: “{found}”. We left them as they are. Saving the file again as UTF-8 may help."
        ),
        Remark::HiddenSheet(name) => format!("The hidden sheet “{name}” was left out."),
        Remark::HiddenRows { rows: 1, first } => format!(
            "Row {first} is hidden in the workbook. It is listed below with the others."
        ),
        Remark::HiddenRows { rows, first } => format!(
            "{} are hidden in the workbook, as by a filter; the first is row {first}. They are listed below with the others.",
            several(*rows as usize, "row", "rows")
        ),
        Remark::NotWorkedOut { sheet, row, cells: 1 } => format!(
            "A formula in row {row} of “{sheet}” was never calculated, so that cell is empty or 0 here. Open the file in a spreadsheet, save it and choose it again."
        ),
        Remark::NotWorkedOut { sheet, row, cells } => format!(
            "{} of “{sheet}”, the first in row {row}, were never calculated, so those cells are empty or 0 here. Open the file in a spreadsheet, save it and choose it again.",
            several(*cells as usize, "formula", "formulas")
        ),
        Remark::LooseQuotes { row } => format!(
            "Line {row} has a cell that begins with words in quotation marks and goes on after them. We took those marks as a part of the file’s format, so they are not in the text here."
        ),
        Remark::RunningText => {
            "This text has no columns. We took each row to end with an amount, and to begin with a reference where there is one. Copying the table from Word or a spreadsheet works better.".to_owned()
        }
        Remark::CommasInAmounts { rows, row, found } => format!(
            "{} an amount with a comma and no quotation marks, the first “{found}” in row {row}. The headings leave no room for another column there, so we read each as one amount.",
            several(*rows as usize, "row has", "rows have")
        ),
        Remark::TrackedChanges => {
            "The document has tracked changes. We read it as if all of them were accepted. Check the figures that were changed.".to_owned()
        }
        Remark::VotesLeftOut => "We read the projects in the file, and not the votes.".to_owned(),
    }
}

fn mark_name(mark: char) -> String {
    match mark {
        ',' => "commas".to_owned(),
        ';' => "semicolons".to_owned(),
        '\t' => "tabs".to_owned(),
        '|' => "vertical bars".to_owned(),
        ' ' => "two or more spaces".to_owned(),
        other => format!("“{other}”"),
    }
}

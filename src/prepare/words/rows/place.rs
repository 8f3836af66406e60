//! Words for where a row is: its number, and its sheet where several are read as one table.

/// In a column of such: `5`, `North, 5`.
pub fn short(sheet: Option<&str>, number: u32) -> String {
    match (sheet, number) {
        (Some(sheet), 0) => sheet.to_owned(),
        (Some(sheet), number) => format!("{sheet}, {number}"),
        (None, number) => number.to_string(),
    }
}

/// In a sentence: `row 5`, `sheet North, row 5`.
pub fn in_words(sheet: Option<&str>, number: u32) -> String {
    match (sheet, number) {
        (Some(sheet), 0) => format!("the name of sheet {sheet}"),
        (Some(sheet), number) => format!("sheet {sheet}, row {number}"),
        (None, number) => format!("row {number}"),
    }
}

/// At the beginning of one: `Row 5`, `Sheet North, row 5`.
pub fn title(sheet: Option<&str>, number: u32) -> String {
    match (sheet, number) {
        (Some(sheet), 0) => format!("The name of sheet {sheet}"),
        (Some(sheet), number) => format!("Sheet {sheet}, row {number}"),
        (None, number) => format!("Row {number}"),
    }
}

//! Words for where a row is: its number, and its sheet where several are read as one table.

/// One of several tables: its place among them, counted from 0, and its name, if it has one.
#[derive(Clone, Copy)]
pub struct Sheet<'n> {
    /// Its place.
    pub at: usize,
    /// Its name; empty where it has none.
    pub name: &'n str,
}

/// In a column of such: `5`, `North, 5`.
pub fn short(sheet: Option<Sheet>, number: u32) -> String {
    let name = |sheet: Sheet| match sheet.name.trim() {
        "" => format!("Table {}", sheet.at + 1),
        name => name.to_owned(),
    };
    match (sheet, number) {
        (Some(sheet), 0) => name(sheet),
        (Some(sheet), number) => format!("{}, {number}", name(sheet)),
        (None, number) => number.to_string(),
    }
}

/// In a sentence: `row 5`, `sheet North, row 5`.
pub fn in_words(sheet: Option<Sheet>, number: u32) -> String {
    let name = |sheet: Sheet| match sheet.name.trim() {
        "" => format!("table {}", sheet.at + 1),
        name => format!("sheet {name}"),
    };
    match (sheet, number) {
        (Some(sheet), 0) => format!("the name of {}", name(sheet)),
        (Some(sheet), number) => format!("{}, row {number}", name(sheet)),
        (None, number) => format!("row {number}"),
    }
}

/// At the beginning of one: `Row 5`, `Sheet North, row 5`.
pub fn title(sheet: Option<Sheet>, number: u32) -> String {
    super::super::super::capital(&in_words(sheet, number))
}

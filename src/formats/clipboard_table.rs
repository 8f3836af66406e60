//! A table as other programs take it from the clipboard: as text with tabs, and as a piece of a page.

use crate::formats::fund_table::for_csv;
use crate::import::Grid;
use crate::text_document::escaped;

/// A table as spreadsheets take it where they get nothing but text: a line a row, cells parted by tabs. What is a tab or a new
/// line in a cell becomes a space, and no cell runs as a formula.
#[must_use]
pub fn plain(table: &Grid) -> String {
    let cell = |text: &String| text.replace(['\t', '\r', '\n'], " ");
    let row = |cells: &[String]| cells.iter().map(cell).collect::<Vec<_>>().join("\t");
    for_csv(table).rows.iter().map(|each| row(&each.cells) + "\r\n").collect()
}

/// The same as word processors and spreadsheets take it, under a caption; the first row has the headings, and so has the first
/// cell of each other row.
#[must_use]
pub fn html(caption: &str, table: &Grid) -> String {
    let mut text = format!("<table><caption>{}</caption>", escaped(caption));
    for (at, row) in for_csv(table).rows.iter().enumerate() {
        text += "<tr>";
        for (place, cell) in row.cells.iter().enumerate() {
            let kind = if at == 0 || place == 0 { "th" } else { "td" };
            text += &format!("<{kind}>{}</{kind}>", escaped(cell));
        }
        text += "</tr>";
    }
    text + "</table>"
}

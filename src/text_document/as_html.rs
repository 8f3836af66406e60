//! A document as a piece of a page: word processors and spreadsheets take its tables from the clipboard as tables.

use super::markup::{escaped, inert};
use super::{Block, TableRow, TextDocument, TextTable};

impl TextDocument {
    /// All of it as a piece of a page that needs nothing around it. No text in it is markup, and none runs as a formula.
    #[must_use]
    pub fn as_html(&self) -> String {
        let blocks: String = self.blocks.iter().map(block).collect();
        format!("<div lang=\"{}\">{blocks}</div>", escaped(&self.language))
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => format!("<h{level}>{}</h{level}>", shown(text)),
        Block::Paragraph { text } => format!("<p>{}</p>", shown(text)),
        Block::Strong { text } => format!("<p><strong>{}</strong></p>", shown(text)),
        Block::List { items } => {
            let items: String = items.iter().map(|item| format!("<li>{}</li>", shown(item))).collect();
            format!("<ul>{items}</ul>")
        }
        Block::Table(table) => table_html(table),
        Block::Blank { label } => format!("<p>{}: {}</p>", shown(label), "_".repeat(40)),
        Block::PageBreak => "<hr style=\"page-break-after:always\">".to_owned(),
    }
}

fn shown(text: &str) -> String {
    escaped(&inert(text)).replace('\n', "<br>")
}

/// Attributes of old stand beside the style, because word processors look at those.
fn table_html(table: &TextTable) -> String {
    let mut html = format!(
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse\"><caption>{}</caption><thead><tr>",
        shown(&table.caption)
    );
    for column in &table.columns {
        html += &format!("<th scope=\"col\"{}>{}</th>", side(column.is_number), shown(&column.heading));
    }
    html += "</tr></thead><tbody>";
    for (at, row) in table.rows.iter().enumerate() {
        if let (TableRow::Group { name }, columns) = (row, table.columns.len()) {
            let parts = if at == 0 { "" } else { "</tbody><tbody>" };
            html += &format!(
                "{parts}<tr><th scope=\"rowgroup\" colspan=\"{columns}\" align=\"left\">{}</th></tr>",
                shown(name)
            );
        } else {
            html += &row_html(table, row);
        }
    }
    html + "</tbody></table>"
}

fn row_html(table: &TextTable, row: &TableRow) -> String {
    let mut html = "<tr>".to_owned();
    for (at, (cell, column)) in row.cells().iter().zip(&table.columns).enumerate() {
        let text = if row.is_sum() { format!("<b>{}</b>", shown(cell)) } else { shown(cell) };
        html += &match at {
            0 => format!("<th scope=\"row\" align=\"left\">{text}</th>"),
            _ => format!("<td{}>{text}</td>", side(column.is_number)),
        };
    }
    html + "</tr>"
}

fn side(is_number: bool) -> &'static str {
    if is_number { " align=\"right\"" } else { " align=\"left\"" }
}

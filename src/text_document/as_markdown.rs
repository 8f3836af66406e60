//! A document as Markdown, for the systems of councils that publish their papers from it.

use super::{Block, TableRow, TextDocument, TextTable};

impl TextDocument {
    /// All of it as Markdown. What is a mark of Markdown in a text is shown as it stands.
    #[must_use]
    pub fn as_markdown(&self) -> String {
        let blocks: Vec<String> = self.blocks.iter().map(block).collect();
        blocks.join("\n\n") + "\n"
    }
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text } => {
            format!("{} {}", "#".repeat(usize::from(*level)), one_line(text))
        }
        Block::Paragraph { text } => lines(text),
        Block::Strong { text } => format!("**{}**", one_line(text)),
        Block::List { items } => {
            let items: Vec<String> = items.iter().map(|item| format!("- {}", one_line(item))).collect();
            items.join("\n")
        }
        Block::Table(table) => table_markdown(table),
        Block::Blank { label } => format!("{}: {}", one_line(label), "\\_".repeat(20)),
        Block::PageBreak => "---".to_owned(),
    }
}

/// A line break that stays one is a backslash at the end of its line.
fn lines(text: &str) -> String {
    text.lines().map(shown).collect::<Vec<_>>().join("\\\n")
}

fn one_line(text: &str) -> String {
    shown(&text.split(['\r', '\n', '\t']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
}

/// Shows every sign that might be a mark. A number with a point after it at the beginning of a line would begin a list.
fn shown(text: &str) -> String {
    const SIGNS: &str = "\\`*_{}[]<>#|~&!";
    let mut safe = String::with_capacity(text.len());
    let start = text.trim_start();
    let digits = start.find(|c: char| !c.is_ascii_digit()).unwrap_or_default();
    let begins_list = digits > 0 && start[digits..].starts_with(['.', ')']);
    let begins_mark = start.starts_with(['-', '+', '=', ':']);
    for (at, letter) in start.char_indices() {
        let is_begin = (begins_list && at == digits) || (begins_mark && at == 0);
        if is_begin || SIGNS.contains(letter) {
            safe.push('\\');
        }
        safe.push(letter);
    }
    safe
}

fn table_markdown(table: &TextTable) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let heads: Vec<String> = table.columns.iter().map(|column| one_line(&column.heading)).collect();
    let sides = table.columns.iter().map(|column| if column.is_number { "---:" } else { "---" });
    let sides: Vec<String> = sides.map(str::to_owned).collect();
    let mut text = vec![format!("*{}*", one_line(&table.caption)), String::new(), line(&heads), line(&sides)];
    for row in &table.rows {
        let is_plain = matches!(row, TableRow::Plain { .. });
        let bold = |text: String| if text.is_empty() || is_plain { text } else { format!("**{text}**") };
        let mut cells: Vec<String> = row.cells().iter().map(|cell| bold(one_line(cell))).collect();
        cells.resize(table.columns.len(), String::new());
        text.push(line(&cells));
    }
    text.join("\n")
}

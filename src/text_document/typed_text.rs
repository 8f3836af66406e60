//! What somebody typed into a field, as parts of a document.

use super::Block;

/// What a line of a list begins with.
const BULLETS: [&str; 3] = ["- ", "* ", "• "];

/// The paragraphs of a text, which an empty line parts, and its lists: lines that begin with `- `, `* ` or `• `.
#[must_use]
pub fn typed(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    let mut items: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim_end).chain([""]) {
        let item = BULLETS.iter().find_map(|bullet| line.trim_start().strip_prefix(bullet));
        if item.is_some() || line.is_empty() {
            let paragraph = std::mem::take(&mut lines).join("\n");
            blocks.extend((!paragraph.is_empty()).then(|| Block::paragraph(paragraph)));
        }
        if item.is_none() && !items.is_empty() {
            blocks.push(Block::List { items: std::mem::take(&mut items) });
        }
        match item {
            Some(item) => items.push(item.trim().to_owned()),
            None if line.is_empty() => {}
            None => lines.push(line),
        }
    }
    blocks
}

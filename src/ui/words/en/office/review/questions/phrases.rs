//! What several questions have in common: how many rows they are about, and the text that raises them.

use super::super::super::several;
use crate::import::Question;

/// `1 row is …`, `3 rows are …`.
pub fn rows(question: &Question, one: &str, many: &str) -> String {
    let count = question.rows.len();
    format!("{} {}", several(count, "row", "rows"), if count == 1 { one } else { many })
}

/// The text that raises a question, in quotation marks and cut to a length that can be read.
pub fn quoted(found: &str) -> Option<String> {
    const LONGEST: usize = 80;
    let found = found.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = found.chars().take(LONGEST).collect();
    let more = if cut.len() < found.len() { "…" } else { "" };
    (!cut.is_empty()).then(|| format!("“{cut}{more}”"))
}

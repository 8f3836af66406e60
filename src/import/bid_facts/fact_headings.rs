//! What headings say of labels and scores.

use crate::import::cell_text::key;

/// The kind of label that a heading names, where it is not the theme of a bid.
pub fn label_kind(heading: &str) -> Option<String> {
    let key = key(heading);
    let kinds =
        ["band", "bands", "programme", "area", "ward", "district", "department", "service", "locality"];
    key.split(' ').any(|word| kinds.contains(&word)).then_some(key)
}

/// The heading of a score without the most there is, and that: `Quality (out of 10)`, `Score /100`, `Total (max 15)`.
pub fn scale(heading: &str) -> (&str, Option<&str>) {
    let bare = heading.trim_end_matches([')', ']', ' ']);
    let digits = bare.len() - bare.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (before, most) = bare.split_at(bare.len() - digits);
    let before = before.trim_end();
    let ends = ["out of", "/", "max", "max.", "maximum", "maximum of", "max of", "of a possible"];
    let lower = before.to_ascii_lowercase();
    let words = ends.iter().filter(|end| lower.ends_with(*end)).map(|end| end.len()).max();
    match words.and_then(|length| before.get(..before.len() - length)) {
        Some(name) if (1..=4).contains(&digits) && !ends_with_year(name) => {
            (name.trim_end_matches(['(', '[', ' ', '-', '–', ',']), Some(most))
        }
        _ => (heading, None),
    }
}

/// Whether `2024/25` is what a heading says, and no score.
fn ends_with_year(name: &str) -> bool {
    let year = name.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or("");
    year.len() == 4 && (year.starts_with("19") || year.starts_with("20"))
}

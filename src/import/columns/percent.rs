//! Headings that speak of shares.

use crate::import::cell_text::key;

/// Whether a heading names a share itself, as “at 90%” does, so that its figures need not be shares.
pub fn names_share(heading: &str) -> bool {
    let key = heading.to_lowercase();
    ["%", "per cent", "percent"].iter().any(|sign| {
        key.match_indices(sign).any(|(at, _)| key[..at].trim_end().ends_with(|c: char| c.is_ascii_digit()))
    })
}

/// Whether a heading says that its figures are shares of something.
pub fn is_percent(heading: &str) -> bool {
    let key = key(heading);
    let says = heading.contains('%')
        || key.contains("per cent")
        || key.split(' ').any(|word| matches!(word, "percent" | "percentage" | "pct"));
    says && !names_share(heading)
}

//! Text on its way into HTML and XML, and into programs that would run it.

use crate::formats::fund_table::held_back;

/// A text as it stands between the marks of HTML and XML, or in an attribute. A character that neither may hold becomes the sign for
/// one that cannot be shown, so that it is seen that something was there.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe += "&amp;",
            '<' => safe += "&lt;",
            '>' => safe += "&gt;",
            '"' => safe += "&quot;",
            '\t' | '\n' | '\r' => safe.push(letter),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => safe.push('\u{fffd}'),
            _ => safe.push(letter),
        }
    }
    safe
}

/// A text that no spreadsheet runs as a formula, whichever line of it falls into a cell. Spaces before it may be lost on the way.
pub fn inert(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let inert = |line: &str| {
        let start = line.trim_start();
        if held_back(start) == start { line.to_owned() } else { format!("'{line}") }
    };
    lines.split('\n').map(inert).collect::<Vec<_>>().join("\n")
}

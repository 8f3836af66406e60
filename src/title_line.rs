//! A title, as it is kept and shown: in one line, whatever it was copied from.

/// A text without anything that may begin another line.
pub(crate) fn one_line(text: &str) -> String {
    text.replace(|c: char| c.is_control() || ['\u{2028}', '\u{2029}'].contains(&c), " ")
}

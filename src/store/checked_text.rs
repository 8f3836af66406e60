//! Texts that say what they are and carry their checksum.

use super::{Checksum, Unusable, parts_of_version};

/// A text of version 1 with its checksum, for what people would not notice if it changed by itself.
pub fn with_checksum(name: &str, text: &str) -> String {
    with_checksum_in("1", name, text)
}

/// The same in another version.
pub fn with_checksum_in(version: &str, name: &str, text: &str) -> String {
    format!("{name}/{version} {} {text}", Checksum::of(text))
}

/// What [`with_checksum`] made a text of.
pub fn without_checksum<'a>(text: &'a str, name: &str) -> Result<&'a str, Unusable> {
    without_checksum_of("1", text, name)
}

/// The same of another version.
pub fn without_checksum_of<'a>(version: &str, text: &'a str, name: &str) -> Result<&'a str, Unusable> {
    let (words, _) = parts_of_version(version, text, name)?;
    let checksum: Checksum = words.first().ok_or(Unusable::Damaged)?.parse()?;
    let rest = text.splitn(3, ' ').nth(2).ok_or(Unusable::Damaged)?;
    if Checksum::of(rest) == checksum { Ok(rest) } else { Err(Unusable::Damaged) }
}

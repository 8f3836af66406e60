//! Text from bytes, whichever of the usual encodings they are in.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::kind::ending;
use crate::import::{NotImported, Remark};

/// A text, and the encoding it was in where that is not UTF-8.
pub struct DecodedText {
    /// The text without a mark of its encoding.
    pub text: String,
    /// Says which encoding it was.
    pub remark: Option<Remark>,
}

/// How many bytes are looked at to tell UTF-16 without a mark, or bytes that are no text.
const LOOKED_AT: usize = 4_096;

/// Decodes a file that is not compressed.
///
/// # Errors
/// Says that the bytes are no text; the ending of the name then says of what kind the file is.
pub fn decode(name: &str, bytes: &[u8]) -> Result<DecodedText, NotImported> {
    let decoded = match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => {
            return Err(NotImported::UnknownKind("UTF-32".to_owned()));
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8_or_older(rest),
        [0xff, 0xfe, rest @ ..] => in_encoding(UTF_16LE, rest),
        [0xfe, 0xff, rest @ ..] => in_encoding(UTF_16BE, rest),
        _ => match unmarked_utf16(bytes) {
            Some(encoding) => in_encoding(encoding, bytes),
            None => utf8_or_older(bytes),
        },
    };
    if !decoded.text.contains('\0') {
        return Ok(decoded);
    }
    let start = decoded.text.chars().take(LOOKED_AT);
    if start.clone().filter(|c| is_no_text(*c)).count() * 20 > start.count() {
        return Err(NotImported::UnknownKind(ending(name)));
    }
    let before = decoded.text.split('\0').next().unwrap_or_default();
    Err(NotImported::Damaged(format!("U+0000, line {}", before.matches('\n').count() + 1)))
}

fn is_no_text(c: char) -> bool {
    c == '\u{fffd}' || (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}'))
}

fn in_encoding(encoding: &'static Encoding, bytes: &[u8]) -> DecodedText {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    DecodedText { text: text.into_owned(), remark: Some(Remark::ReadAs(encoding.name().to_owned())) }
}

/// Nearly every second byte is nothing where Western text stands in UTF-16.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(LOOKED_AT) & !1];
    let pairs = start.len() / 2;
    let nothing = |side: usize| start.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (nothing(0), nothing(1));
    if pairs < 2 {
        None
    } else if second * 4 > pairs * 3 && first == 0 {
        Some(UTF_16LE)
    } else if first * 4 > pairs * 3 && second == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// UTF-8 where it is that, and also where it nearly is: a file that was cut or damaged keeps its other letters.
fn utf8_or_older(bytes: &[u8]) -> DecodedText {
    if let Ok(text) = str::from_utf8(bytes) {
        return DecodedText { text: text.to_owned(), remark: None };
    }
    let (mut well, mut badly) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        well += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        badly += usize::from(!chunk.invalid().is_empty());
    }
    if well > badly {
        return DecodedText { text: String::from_utf8_lossy(bytes).into_owned(), remark: None };
    }
    in_encoding(WINDOWS_1252, bytes)
}

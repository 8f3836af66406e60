//! Where in a text a link stands, after the wrappings are taken off that mail programs and gateways put around it.

use super::bits;

/// The text of every scenario begins with this, whatever its version. None of its letters has a look-alike.
pub const MAGIC: &str = "TRANCHE";
/// How many characters the checksum at the end has.
const CHECKSUM: usize = 7;
/// No link has fewer characters after its length than a fingerprint and a checksum.
const SHORTEST: usize = 8 + CHECKSUM;
/// A text with more magic words than this was made to keep a page busy.
const MOST_TRIED: usize = 100;
/// Wrappings inside wrappings that are taken off before giving up.
const LAYERS: usize = 6;

/// A text whose frame holds: magic word, version, length and checksum. Without the checksum.
pub struct Framed<'a> {
    pub version: u8,
    /// The characters between the length and the checksum.
    pub body: &'a str,
}

/// Why a frame does not hold.
pub enum Unframed {
    /// The end is missing: how many characters follow the length, and how many it says.
    CutShort { found: usize, expected: usize },
    /// The checksum is another.
    Damaged,
}

/// What is left of a text when only letters and digits count: percent signs decoded, quoting and line breaks gone,
/// all in capitals, `O` read as `0`, `I` and `L` as `1`.
pub fn letters_and_digits(text: &str) -> String {
    unpeeled(text)
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| match byte.to_ascii_uppercase() {
            b'O' => '0',
            b'I' | b'L' => '1',
            other => other as char,
        })
        .collect()
}

/// The text with `%23` and the like decoded, as often as they were encoded.
pub fn unpeeled(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..LAYERS {
        let decoded = percent_decoded(&text);
        if decoded == text {
            break;
        }
        text = decoded;
    }
    text
}

/// Every place where what begins with a magic word may begin: what stands in its frame, or why the frame does not hold.
pub fn candidates<'a>(
    magic: &'static str,
    letters: &'a str,
) -> impl Iterator<Item = Result<Framed<'a>, Unframed>> {
    let after = letters.match_indices(magic).take(MOST_TRIED);
    after.filter_map(move |(at, _)| candidate(magic.len(), &letters[at..]))
}

/// A body in its frame: magic word, version, length, body, checksum.
pub fn framed(magic: &str, version: u8, body: &str) -> String {
    let text = format!("{magic}{version}{}{body}", length_text(body.len() + CHECKSUM));
    let sum = checksum(&text);
    text + &sum
}

/// The characters that say how long a body is: the length in groups of one bit for “more” and four of the number.
fn length_text(length: usize) -> String {
    let mut writer = bits::Writer::default();
    writer.put_number(length as u128);
    writer.text()
}

/// The checksum of all that stands before it: CRC-32 in seven characters.
fn checksum(text: &str) -> String {
    use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
    let sum = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC).checksum(text.as_bytes());
    (0..CHECKSUM).rev().map(|at| bits::character(u64::from(sum) >> (at * 5))).collect()
}

/// `None` where the magic word is only a word, as in a sentence about a tranche of bids.
fn candidate(magic: usize, letters: &str) -> Option<Result<Framed<'_>, Unframed>> {
    let version = letters.as_bytes().get(magic).filter(|byte| (b'1'..=b'9').contains(byte))? - b'0';
    let after = &letters[magic + 1..];
    let mut reader = bits::Reader::new(after);
    let length = usize::try_from(reader.take_number()?).ok()?;
    let head = length_text(length).len();
    if length < SHORTEST || !after.starts_with(&length_text(length)) {
        return None;
    }
    let body = &after[head..];
    if body.len() < length {
        // A later version may only be named where the frame is whole.
        let why = Unframed::CutShort { found: body.len(), expected: length };
        return (version == 1).then_some(Err(why));
    }
    let end = magic + 1 + head + length - CHECKSUM;
    let (text, sum) = (&letters[..end], &letters[end..end + CHECKSUM]);
    if checksum(text) != sum {
        return (version == 1).then_some(Err(Unframed::Damaged));
    }
    Some(Ok(Framed { version, body: &body[..length - CHECKSUM] }))
}

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        // `from_str_radix` would take `+5` for a number.
        let pair = bytes.get(at + 1..at + 3).filter(|pair| pair.iter().all(u8::is_ascii_hexdigit));
        let pair = pair.and_then(|pair| std::str::from_utf8(pair).ok());
        match (bytes[at], pair.and_then(|pair| u8::from_str_radix(pair, 16).ok())) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                at += 3;
            }
            (byte, _) => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_signs_are_decoded_as_often_as_they_were_encoded_and_left_where_they_encode_nothing() {
        for (text, plain) in [
            ("%23", "#"),
            ("%2523", "#"),
            ("%25252523", "#"),
            ("a%20b", "a b"),
            ("100%", "100%"),
            ("100%+5", "100%+5"),
            ("%2", "%2"),
            ("%zz%é", "%zz%é"),
            ("%C2%A3", "£"),
        ] {
            assert_eq!(unpeeled(text), plain);
        }
    }

    #[test]
    fn only_letters_and_digits_count_and_look_alikes_are_one() {
        assert_eq!(letters_and_digits("> tRanche1\r\n=o-0 I.l_1 £é"), "TRANCHE100111");
        assert_eq!(letters_and_digits("%23Oil"), "011");
    }
}

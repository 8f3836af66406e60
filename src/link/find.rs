//! Where in a text a link stands, after the wrappings are taken off that mail programs and gateways put around it.

use std::borrow::Cow;

use super::bits;

/// How many characters the checksum at the end has.
pub const CHECKSUM: usize = 7;
/// No version, known or not, has a shorter body than a fingerprint.
const SHORTEST: usize = 8;
/// How many characters of checksums are worked out beyond those of the text itself: a text in which one code begins within
/// another, again and again, was made to keep a page busy.
const SPARE: usize = 1 << 16;

/// The text of every fund begins with this, whatever its version.
pub const FUND_MAGIC: &str = "TRANCHEFUND";

/// A kind of code: what it begins with, and every version of it ever shipped.
pub struct Kind {
    pub magic: &'static str,
    /// The least characters of a body, from version 1 on.
    pub shortest: &'static [usize],
}

/// A fund: a body of version 1 has at least a fingerprint, one of version 2 a length as well.
pub const FUND: Kind = Kind { magic: FUND_MAGIC, shortest: &[SHORTEST, SHORTEST + 1] };

/// A text whose frame holds: magic word, version, length and checksum. Without the checksum.
pub struct Frame<'a> {
    pub version: u8,
    /// The characters between the length and the checksum.
    pub body: &'a str,
    /// The whole code, from the magic word to the checksum.
    pub code: &'a str,
}

/// Why a frame does not hold.
pub enum BadFrame {
    /// The end is missing: how many characters follow the length, and how many it says.
    CutShort { found: usize, expected: usize },
    /// The checksum is another: how many characters stand before the body, and how many the length says.
    Damaged { head: usize, expected: usize },
}

/// How many characters of checksums may still be worked out for a text.
pub struct Effort {
    left: usize,
    /// Whether something was passed over because it was more than that.
    pub is_spent: bool,
}

impl Effort {
    /// What is right for a text of so many letters and digits.
    pub fn of(letters: usize) -> Self {
        Self { left: letters + SPARE, is_spent: false }
    }

    fn take(&mut self, count: usize) -> Option<()> {
        let left = self.left.checked_sub(count);
        self.is_spent |= left.is_none();
        self.left = left?;
        Some(())
    }
}

/// What is left of a text when only letters and digits count: percent signs decoded, quoting and line breaks gone,
/// all in capitals, `O` read as `0`, `I` and `L` as `1`.
pub fn letters_and_digits(text: &str) -> String {
    unpeeled(text).bytes().filter(u8::is_ascii_alphanumeric).map(plain_letter).collect()
}

/// A letter or digit as it counts.
pub fn plain_letter(byte: u8) -> char {
    match byte.to_ascii_uppercase() {
        b'O' => '0',
        b'I' | b'L' => '1',
        other => other as char,
    }
}

/// The text with `%23` and the like decoded, as often as they were encoded.
pub fn unpeeled(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut decoded: Vec<u8> = Vec::with_capacity(text.len());
    for byte in text.bytes() {
        decoded.push(byte);
        // What was decoded may end another sign.
        while let Some(byte) = sign(&decoded) {
            decoded.truncate(decoded.len() - 3);
            decoded.push(byte);
        }
    }
    Cow::Owned(String::from_utf8_lossy(&decoded).into_owned())
}

/// The byte that the last three characters stand for, where they are a percent sign with two digits.
pub fn sign(text: &[u8]) -> Option<u8> {
    let [.., b'%', high, low] = text else { return None };
    let digit = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    Some(digit(high)? << 4 | digit(low)?)
}

/// Every place where a code of this kind may begin: what stands in its frame, or why the frame does not hold. Takes no more
/// time than the text is long.
pub fn candidates<'a>(kind: &'a Kind, letters: &'a str) -> impl Iterator<Item = Result<Frame<'a>, BadFrame>> {
    let mut effort = Effort::of(letters.len());
    places_of(letters, kind.magic).filter_map(move |at| candidate(kind, &letters[at..], &mut effort))
}

/// A body in its frame: magic word, version, length, body, checksum.
pub fn framed(magic: &str, version: u8, body: &str) -> String {
    let text = format!("{magic}{version}{}{body}", length_text(body.len() + CHECKSUM));
    let sum = checksum(&text);
    text + &sum
}

/// The characters that say how long a body is: the length in groups of one bit for “more” and four of the number.
/// Whether a word stands somewhere in a text, whatever the case of its letters.
pub fn has_word(text: &str, word: &str) -> bool {
    places_of(text, word).next().is_some()
}

/// Where a word of letters begins in a text, whatever their case. The library's own search is made for long texts, and would be a good part
/// of what is loaded first.
fn places_of<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let parts = text.as_bytes().windows(word.len()).enumerate();
    parts.filter(|(_, part)| part.eq_ignore_ascii_case(word.as_bytes())).map(|(at, _)| at)
}

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

/// What stands in the frame of a code that begins here with the magic word. `None` where that is only a word, as in a sentence about a tranche of bids.
pub fn candidate<'a>(
    kind: &Kind,
    letters: &'a str,
    effort: &mut Effort,
) -> Option<Result<Frame<'a>, BadFrame>> {
    let magic = kind.magic.len();
    let version = letters.as_bytes().get(magic).filter(|byte| (b'1'..=b'9').contains(byte))? - b'0';
    let known = kind.shortest.get(usize::from(version) - 1);
    // A version that is not known may only be named where the frame is whole.
    let told = |why| known.is_some().then_some(Err(why));
    let after = &letters[magic + 1..];
    let mut reader = bits::Reader::new(after);
    let length = usize::try_from(reader.take_number()?).ok()?;
    let head = length_text(length);
    if length < known.copied().unwrap_or(SHORTEST) + CHECKSUM || !after.starts_with(&head) {
        return None;
    }
    let body = &after[head.len()..];
    if body.len() < length {
        return told(BadFrame::CutShort { found: body.len(), expected: length });
    }
    let end = magic + 1 + head.len() + length - CHECKSUM;
    effort.take(end)?;
    let (text, sum) = (&letters[..end], &letters[end..end + CHECKSUM]);
    if checksum(text) != sum {
        return told(BadFrame::Damaged { head: magic + 1 + head.len(), expected: length });
    }
    Some(Ok(Frame { version, body: &body[..length - CHECKSUM], code: &letters[..end + CHECKSUM] }))
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

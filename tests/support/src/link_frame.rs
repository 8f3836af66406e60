//! The frame of a link as `docs/scenario-formats.md` describes it, made from the description alone.

use crc::{CRC_32_ISO_HDLC, Crc};

/// Crockford's base 32.
pub const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A body of these bits, in its frame.
pub fn framed(magic: &str, version: u8, bits: &[u8]) -> String {
    framed_text(magic, version, &text(bits))
}

/// A body of these characters, in its frame.
pub fn framed_text(magic: &str, version: u8, body: &str) -> String {
    let length = number(u32::try_from(body.len() + 7).unwrap());
    let text = format!("{magic}{version}{length}{body}");
    let sum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(text.as_bytes());
    let sum: String =
        (0..7).rev().map(|at| letter(if at == 6 { sum >> 30 } else { sum >> (5 * at) })).collect();
    text + &sum
}

/// What stands in a frame.
pub fn body(magic: &str, code: &str) -> String {
    let after = &code[magic.len() + 1..];
    let head = after.find(|letter| ALPHABET.find(letter).unwrap() < 16).unwrap() + 1;
    after[head..after.len() - 7].to_owned()
}

/// Bits as characters, filled up with zeros.
pub fn text(bits: &[u8]) -> String {
    let five =
        |bits: &[u8]| (0..5).fold(0, |five, at| five << 1 | u32::from(bits.get(at).copied().unwrap_or(0)));
    bits.chunks(5).map(|bits| letter(five(bits))).collect()
}

/// Characters as bits.
pub fn bits(text: &str) -> Vec<u8> {
    let values = text.chars().map(|letter| ALPHABET.find(letter).unwrap());
    values.flat_map(|five| (0..5).rev().map(move |at| u8::from(five >> at & 1 == 1))).collect()
}

/// So many bits of a number, highest first.
pub fn of(number: u64, width: u32) -> Vec<u8> {
    (0..width).rev().map(|at| u8::from(number >> at & 1 == 1)).collect()
}

/// A number in groups of five bits.
pub fn grouped(number: u64) -> Vec<u8> {
    let groups = (1..16).find(|groups| number >> (groups * 4) == 0).unwrap();
    (0..groups)
        .rev()
        .flat_map(|group| of(u64::from(group > 0) << 4 | number >> (group * 4) & 15, 5))
        .collect()
}

fn letter(five: u32) -> char {
    char::from(ALPHABET.as_bytes()[usize::try_from(five & 31).unwrap()])
}

/// Four bits of the number in each character, and before them one that says whether another follows.
fn number(number: u32) -> String {
    text(&grouped(number.into()))
}

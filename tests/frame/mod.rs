//! The frame of a link as `docs/scenario-formats.md` describes it, made from the description alone.

use crc::{CRC_32_ISO_HDLC, Crc};

/// Crockford's base 32.
pub const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A body of these bits, in its frame.
pub fn framed(magic: &str, version: u8, bits: &[u8]) -> String {
    let body: String = bits
        .chunks(5)
        .map(|bits| {
            let five = (0..5).fold(0, |five, at| five << 1 | u32::from(bits.get(at).copied().unwrap_or(0)));
            letter(five)
        })
        .collect();
    let length = number(u32::try_from(body.len() + 7).unwrap());
    let text = format!("{magic}{version}{length}{body}");
    let sum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(text.as_bytes());
    let sum: String =
        (0..7).rev().map(|at| letter(if at == 6 { sum >> 30 } else { sum >> (5 * at) })).collect();
    text + &sum
}

fn letter(five: u32) -> char {
    char::from(ALPHABET.as_bytes()[usize::try_from(five & 31).unwrap()])
}

/// Four bits of the number in each character, and before them one that says whether another follows.
fn number(number: u32) -> String {
    let groups = (1..8).find(|groups| number >> (groups * 4) == 0).unwrap();
    let more = |group| if group > 0 { 16 } else { 0 };
    (0..groups).rev().map(|group| letter(more(group) | number >> (group * 4) & 15)).collect()
}

//! Bytes as letters and digits, as RFC 4648 has them: base 64 with its padding.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The text of these bytes.
pub fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | usize::from(three.get(at).copied().unwrap_or(0)));
        let digit = |place: usize| char::from(DIGITS[bits >> (18 - 6 * place) & 63]);
        text.extend((0..4).map(|place| if place <= three.len() { digit(place) } else { '=' }));
    }
    text
}

/// The bytes of this text; `None` where it is not what [`write`] makes of any.
pub fn read(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    for four in digits.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for digit in four {
            bits = bits << 6 | value(*digit)?;
        }
        let [_, three @ ..] = (bits << (24 - 6 * four.len())).to_be_bytes();
        bytes.extend(&three[..four.len() - 1]);
    }
    // Bytes have one writing: no bits are left over, and the padding is neither more nor less.
    (write(&bytes) == text).then_some(bytes)
}

fn value(digit: u8) -> Option<u32> {
    Some(match digit {
        b'A'..=b'Z' => u32::from(digit - b'A'),
        b'a'..=b'z' => u32::from(digit - b'a') + 26,
        b'0'..=b'9' => u32::from(digit - b'0') + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

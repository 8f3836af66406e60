//! Numbers as bits, and bits as letters and digits that survive being typed, read aloud or re-cased.

/// Crockford's base 32: digits and letters without I, L, O and U. One character holds five bits.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The character for five bits.
pub fn character(five: u64) -> char {
    ALPHABET[(five & 31) as usize] as char
}

/// The five bits of a character of the alphabet.
pub fn value(character: u8) -> Option<u64> {
    ALPHABET.iter().position(|known| *known == character).map(|at| at as u64)
}

/// Bits in the order they are written.
#[derive(Default)]
pub struct Writer {
    bits: Vec<bool>,
}

impl Writer {
    /// The lowest so many bits of a number, highest first.
    pub fn put(&mut self, number: u64, width: u32) {
        self.bits.extend((0..width).rev().map(|at| number >> at & 1 == 1));
    }

    /// A number of any size in groups of five bits: one that says whether another group follows, four of the number,
    /// highest first and no more groups than needed.
    pub fn put_number(&mut self, number: u128) {
        let groups = (1..32).find(|groups| number >> (groups * 4) == 0).unwrap_or(32);
        for group in (0..groups).rev() {
            self.put(u64::from(group > 0), 1);
            self.put((number >> (group * 4) & 15) as u64, 4);
        }
    }

    /// Digits, each with how many there are of its kind, as one number for as many of them as fit one.
    pub fn put_digits(&mut self, digits: &[(u64, u64)]) {
        let radices: Vec<u64> = digits.iter().map(|(_, radix)| *radix).collect();
        let mut rest = digits;
        for (count, most) in chunks(&radices) {
            let (chunk, after) = rest.split_at(count);
            self.put(chunk.iter().fold(0, |number, (digit, radix)| number * radix + digit), width(most));
            rest = after;
        }
    }

    /// The text, filled up with zeros to a whole character.
    pub fn text(&self) -> String {
        self.bits
            .chunks(5)
            .map(|chunk| {
                character((0..5).fold(0, |five, at| five << 1 | u64::from(chunk.get(at) == Some(&true))))
            })
            .collect()
    }
}

/// Takes bits in the order they were written. Every reading past the end is `None`.
pub struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text: text.as_bytes(), at: 0 }
    }

    pub fn take(&mut self, width: u32) -> Option<u64> {
        (0..width).try_fold(0, |number, _| {
            let five = value(*self.text.get(self.at / 5)?)?;
            let bit = five >> (4 - self.at % 5) & 1;
            self.at += 1;
            Some(number << 1 | bit)
        })
    }

    /// How many characters are taken, the last perhaps in part.
    pub fn characters(&self) -> usize {
        self.at.div_ceil(5)
    }

    /// Digits of which there are so many of each kind. `None` also where a number is one that no digits come to.
    pub fn take_digits(&mut self, radices: &[u64]) -> Option<Vec<u64>> {
        let mut digits = Vec::with_capacity(radices.len());
        for (count, most) in chunks(radices) {
            let mut number = self.take(width(most)).filter(|number| *number < most)?;
            let at = digits.len();
            let chunk = radices.get(at..at + count)?;
            digits.resize(at + count, 0);
            for (digit, radix) in digits[at..].iter_mut().zip(chunk).rev() {
                (*digit, number) = (number % radix, number / radix);
            }
        }
        Some(digits)
    }

    pub fn take_flag(&mut self) -> Option<bool> {
        self.take(1).map(|bit| bit == 1)
    }

    pub fn take_number(&mut self) -> Option<u128> {
        let mut number: u128 = 0;
        for _ in 0..32 {
            let more = self.take_flag()?;
            number = number << 4 | u128::from(self.take(4)?);
            if !more {
                return Some(number);
            }
        }
        None
    }
}

/// How digits of these kinds are gathered: how many of them, and how many numbers they can be.
fn chunks(radices: &[u64]) -> Vec<(usize, u64)> {
    let mut chunks: Vec<(usize, u64)> = Vec::new();
    for radix in radices {
        match chunks.last_mut().and_then(|last| Some((last.1.checked_mul(*radix)?, last))) {
            Some((most, last)) => *last = (last.0 + 1, most),
            None => chunks.push((1, *radix)),
        }
    }
    chunks
}

/// How many bits tell so many numbers apart.
fn width(most: u64) -> u32 {
    u64::BITS - most.saturating_sub(1).leading_zeros()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_as_they_were_written() {
        let numbers = [0, 1, 15, 16, 255, 256, 35_000, u128::from(u64::MAX), u128::MAX];
        let mut writer = Writer::default();
        for number in numbers {
            writer.put_number(number);
            writer.put(0b101, 3);
        }
        let text = writer.text();
        let mut reader = Reader::new(&text);
        for number in numbers {
            assert_eq!((reader.take_number(), reader.take(3)), (Some(number), Some(0b101)));
        }
        assert_eq!(reader.take(5), None);
    }

    #[test]
    fn digits_come_back_as_they_were_written_and_take_little_room() {
        let digits: Vec<(u64, u64)> = (0..300).map(|at| (at % 7, 7)).chain([(0, 1), (200, 206)]).collect();
        let mut writer = Writer::default();
        writer.put_digits(&digits);
        let text = writer.text();
        assert!(text.len() * 5 <= 860, "{}", text.len());
        let radices: Vec<u64> = digits.iter().map(|(_, radix)| *radix).collect();
        let read = Reader::new(&text).take_digits(&radices);
        assert_eq!(read, Some(digits.iter().map(|(digit, _)| *digit).collect()));
    }

    #[test]
    fn a_number_that_no_digits_come_to_is_none() {
        let mut writer = Writer::default();
        writer.put(7, 3);
        assert_eq!(Reader::new(&writer.text()).take_digits(&[7]), None);
    }

    #[test]
    fn the_alphabet_has_no_letter_that_looks_like_another() {
        for five in 0..32 {
            assert_eq!(value(character(five) as u8), Some(five));
        }
        assert_eq!("ILOU".bytes().filter_map(value).count(), 0);
    }
}

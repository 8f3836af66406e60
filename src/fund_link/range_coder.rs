//! Bits as few: what is likely takes little of an interval, and a number inside what is left of it says all of them.

use super::text_model::TextModel;

/// What is left, both ends included, as far as it is not settled.
struct Interval {
    low: u32,
    high: u32,
}

impl Interval {
    const ALL: Self = Self { low: 0, high: u32::MAX };

    /// The last number that stands for a one.
    fn last_of_one(&self, chance: u16) -> u32 {
        let width = u64::from(self.high - self.low);
        self.low + ((width * u64::from(chance)) >> 16) as u32
    }

    fn narrow(&mut self, last_of_one: u32, bit: bool) {
        if bit {
            self.high = last_of_one;
        } else {
            self.low = last_of_one + 1;
        }
    }

    /// The first byte, once all numbers that are left begin with it. The interval is then what follows it.
    fn settled(&mut self) -> Option<u8> {
        let byte = self.high >> 24;
        if self.low >> 24 != byte {
            return None;
        }
        self.low <<= 8;
        self.high = self.high << 8 | 255;
        u8::try_from(byte).ok()
    }

    /// The number that ends in the most zeros.
    fn roundest(&self) -> u32 {
        let round = |zeros: u32| u64::from(self.low).next_multiple_of(1 << zeros);
        let mut numbers = (0..u32::BITS).rev().filter_map(|zeros| u32::try_from(round(zeros)).ok());
        numbers.find(|number| *number <= self.high).unwrap_or(self.low)
    }
}

/// The bytes as fewer. Zeros at their end say nothing.
pub fn coded(bytes: &[u8]) -> Vec<u8> {
    let mut model = TextModel::primed();
    let mut left = Interval::ALL;
    let mut coded = Vec::new();
    for byte in bytes {
        for at in (0..8).rev() {
            let bit = byte >> at & 1 == 1;
            left.narrow(left.last_of_one(model.chance()), bit);
            model.learn(bit);
            coded.extend(std::iter::from_fn(|| left.settled()));
        }
    }
    coded.extend(left.roundest().to_be_bytes());
    coded
}

/// So many bytes of what was coded; behind its end stand zeros. `None` where they would have been coded otherwise.
pub fn decoded(coded: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut model = TextModel::primed();
    let mut left = Interval::ALL;
    let mut ahead = coded.iter().copied();
    let mut next = || ahead.next().unwrap_or_default();
    let mut number = u32::from_be_bytes([next(), next(), next(), next()]);
    let mut bytes = Vec::with_capacity(length);
    for _ in 0..length {
        let mut byte = 0;
        for _ in 0..8 {
            let last_of_one = left.last_of_one(model.chance());
            let bit = number <= last_of_one;
            left.narrow(last_of_one, bit);
            model.learn(bit);
            while left.settled().is_some() {
                number = number << 8 | u32::from(next());
            }
            byte = byte << 1 | u8::from(bit);
        }
        bytes.push(byte);
    }
    (ahead.len() == 0 && number == left.roundest()).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was coded, without the zeros at its end.
    fn short(bytes: &[u8]) -> Vec<u8> {
        let mut coded = coded(bytes);
        coded.truncate(coded.iter().rposition(|byte| *byte != 0).map_or(0, |at| at + 1));
        coded
    }

    #[test]
    fn any_bytes_come_back_as_they_were() {
        let all: Vec<u8> = (0..=255).cycle().take(1_000).collect();
        let spread: Vec<u8> = (0..2_000_u32).map(|at| (at.wrapping_mul(0x9E37_79B1) >> 24) as u8).collect();
        for bytes in
            [&[][..], &[0], &[255], &[0; 500], &[255; 500], &all, &spread, "“Youth club”, £5,000".as_bytes()]
        {
            assert_eq!(decoded(&short(bytes), bytes.len()).as_deref(), Some(bytes));
        }
    }

    #[test]
    fn what_is_likely_takes_little() {
        assert!(short(b"").is_empty());
        assert!(short(b"\"Youth club\"").len() <= 6);
        assert!(short(&[b'a'; 10_000]).len() <= 60);
        let never_seen: Vec<u8> =
            (0..1_000_u32).map(|at| (at.wrapping_mul(0x9E37_79B1) >> 24) as u8).collect();
        assert!(short(&never_seen).len() <= 1_400);
    }

    #[test]
    fn there_is_one_way_to_code_a_text() {
        let text = b"Lunch club";
        let coded = short(text);
        assert_eq!(decoded(&[&coded[..], &[0]].concat(), text.len()).as_deref(), Some(&text[..]));
        for more in [&[1][..], &[0, 0, 0, 0, 0, 0, 1], &[128]] {
            assert_eq!(decoded(&[&coded[..], more].concat(), text.len()), None);
        }
    }
}

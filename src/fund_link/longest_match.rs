//! Where the last bytes stood before, and so what may come next.

use super::logistic::{CERTAIN, Logarithms};
use super::text_history::mixed;

/// A match begins with so many bytes.
const SHORTEST: usize = 5;

/// No more bytes are counted.
const LONGEST: usize = 40;

/// How likely what followed is to follow again, before anything is known.
const FIRST: u16 = 60_000;

/// The place that goes on as the text does.
#[derive(Clone)]
pub struct LongestMatch {
    /// Where the bytes of this number last ended.
    ends: Vec<u32>,
    at: usize,
    length: usize,
    /// How likely what followed was to follow again, by length.
    chances: Vec<u16>,
    /// What is expected, where something is.
    expected: Option<bool>,
}

impl LongestMatch {
    pub fn new() -> Self {
        let chances = vec![FIRST; LONGEST + 1];
        Self { ends: vec![0; 1 << 16], at: 0, length: 0, chances, expected: None }
    }

    /// How long it is: not at all, short or long.
    pub fn kind(&self) -> usize {
        match (self.expected, self.length) {
            (None, _) => 0,
            (_, ..16) => 1,
            _ => 2,
        }
    }

    /// Goes on after a byte, or looks for another place.
    pub fn go_on(&mut self, bytes: &[u8]) {
        let goes_on = self.length > 0 && bytes.get(self.at) == bytes.last();
        (self.at, self.length) = if goes_on { (self.at + 1, LONGEST.min(self.length + 1)) } else { (0, 0) };
        let Some(last) = bytes.last_chunk::<SHORTEST>() else { return };
        let number = last.iter().rev().fold(0, |number, byte| mixed(number, *byte));
        let Some(end) = self.ends.get_mut((number >> 16) as usize) else { return };
        if self.length == 0 {
            let before = bytes.get(..*end as usize).unwrap_or_default();
            let same = before
                .iter()
                .rev()
                .zip(bytes.iter().rev())
                .take(LONGEST)
                .take_while(|(one, other)| one == other);
            let length = same.count();
            (self.at, self.length) = if length < SHORTEST { (0, 0) } else { (before.len(), length) };
        }
        *end = u32::try_from(bytes.len()).unwrap_or_default();
    }

    /// What it says of the next bit of a byte of which these bits are known, behind a one.
    pub fn opinion(&mut self, bytes: &[u8], begun: u32, logarithms: &Logarithms) -> i32 {
        let next = bytes.get(self.at).filter(|_| self.length > 0);
        let width = u32::BITS - 1 - begun.leading_zeros();
        let next = next.map(|byte| u32::from(*byte) | 256).filter(|next| next >> (8 - width) == begun);
        self.expected = next.map(|next| next >> (7 - width) & 1 == 1);
        let chance = self.chances.get(self.length).copied().unwrap_or(FIRST);
        match self.expected {
            Some(true) => logarithms.of(chance),
            Some(false) => -logarithms.of(chance),
            None => 0,
        }
    }

    /// Counts whether what was expected came; where it did not, the match is over.
    pub fn learn(&mut self, bit: bool) {
        let Some(expected) = self.expected else { return };
        let goal = if expected == bit { CERTAIN } else { 0 };
        if let Some(chance) = self.chances.get_mut(self.length) {
            let moved = i32::from(*chance) + (goal - i32::from(*chance)) / 32;
            *chance = u16::try_from(moved).unwrap_or(FIRST);
        }
        if expected != bit {
            self.length = 0;
        }
    }
}

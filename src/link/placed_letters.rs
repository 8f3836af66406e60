//! What counts of a text, each letter with its place in the text.

use super::find::{plain_letter, sign};

/// The letters and digits of a text as [`letters_and_digits`](super::find::letters_and_digits) has them, and where each stands.
pub struct PlacedLetters {
    pub letters: String,
    /// The byte of the text at which each begins; one that was encoded begins with its percent sign.
    places: Vec<usize>,
    /// Which of them are digits in the text, and not letters that look like one.
    are_digits: Vec<bool>,
    /// Behind how many letters a blank line stands.
    blank_lines: Vec<usize>,
    /// How many letters in a row begin with each, parted by nothing or by the break of a line.
    runs: Vec<usize>,
}

impl PlacedLetters {
    /// Takes no more time than the text is long.
    pub fn of(text: &str) -> Self {
        let mut bytes: Vec<u8> = Vec::with_capacity(text.len());
        let mut places: Vec<usize> = Vec::with_capacity(text.len());
        for (place, byte) in text.bytes().enumerate() {
            bytes.push(byte);
            places.push(place);
            while let Some(byte) = sign(&bytes) {
                bytes.truncate(bytes.len() - 3);
                bytes.push(byte);
                places.truncate(bytes.len());
            }
        }
        let counts = |(byte, _): &(u8, usize)| byte.is_ascii_alphanumeric();
        let all = bytes.into_iter().zip(places).filter(counts);
        let (bytes, places): (Vec<u8>, Vec<usize>) = all.unzip();
        let letters: String = bytes.iter().map(|byte| plain_letter(*byte)).collect();
        let are_digits = bytes.iter().map(u8::is_ascii_digit).collect();
        let gaps = gaps(text, &places);
        let is_blank = |(at, gap): (usize, &Gap)| (*gap == Gap::BlankLine).then_some(at + 1);
        let blank_lines = gaps.iter().enumerate().filter_map(is_blank).collect();
        Self { runs: runs(&gaps, letters.len()), letters, places, are_digits, blank_lines }
    }

    /// The byte of the text at which a letter stands.
    pub fn place(&self, at: usize) -> usize {
        self.places.get(at).copied().unwrap_or_default()
    }

    /// Whether a letter is a digit in the text.
    pub fn is_digit(&self, at: usize) -> bool {
        self.are_digits.get(at).copied().unwrap_or_default()
    }

    /// Whether letters and digits stand mixed in a row among so many from one on, as in no word: digits between letters, or the other way
    /// round.
    pub fn are_mixed(&self, at: usize, count: usize) -> bool {
        let mut changes = 0;
        (at + 1..(at + count).min(self.letters.len())).any(|next| {
            if self.run_from(next - 1) == 1 {
                changes = 0;
            } else if self.is_digit(next) != self.is_digit(next - 1) {
                changes += 1;
            }
            changes == 2
        })
    }

    /// How many letters stand before the first blank line behind a letter.
    pub fn blank_line_after(&self, at: usize) -> Option<usize> {
        let first = self.blank_lines.partition_point(|line| *line <= at);
        self.blank_lines.get(first).copied()
    }

    /// How many letters stand in a row from one on; lines may be broken among them.
    pub fn run_from(&self, at: usize) -> usize {
        self.runs.get(at).copied().unwrap_or_default()
    }
}

/// What stands between two letters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// Nothing, or the break of a line and what quotes the next.
    None,
    /// A line with nothing on it.
    BlankLine,
    /// Something else.
    Other,
}

fn gaps(text: &str, places: &[usize]) -> Vec<Gap> {
    let between = |pair: &[usize]| match pair {
        [one, next] => gap(text.as_bytes().get(one + 1..*next).unwrap_or_default()),
        _ => Gap::Other,
    };
    places.windows(2).map(between).collect()
}

fn gap(between: &[u8]) -> Gap {
    if between.is_empty() {
        return Gap::None;
    }
    let mut lines = between.split(|byte| *byte == b'\n').map(is_bare);
    let first = lines.next().unwrap_or_default();
    let last = lines.next_back();
    let blank = lines.any(|bare| bare);
    match last {
        Some(_) if blank => Gap::BlankLine,
        Some(true) if first => Gap::None,
        _ => Gap::Other,
    }
}

/// Whether part of a line is only what mail programs put around lines.
fn is_bare(part: &[u8]) -> bool {
    part.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'>' | b'='))
}

fn runs(gaps: &[Gap], letters: usize) -> Vec<usize> {
    let mut runs = vec![1; letters];
    for (at, gap) in gaps.iter().enumerate().rev() {
        if *gap == Gap::None {
            runs[at] = runs[at + 1] + 1;
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::super::find::letters_and_digits;
    use super::*;

    #[test]
    fn the_letters_are_those_that_links_are_found_in_and_each_stands_where_it_is_said_to() {
        for text in [
            "",
            "> tR%61nche1\r\n=o-0 I.l_1 £é",
            "%2523Oil",
            "a%20b",
            "100%+5 %zz%é %C2%A3 x",
            "%25252523 %E9t",
        ] {
            let placed = PlacedLetters::of(text);
            assert_eq!(placed.letters, letters_and_digits(text), "{text}");
            for (at, letter) in placed.letters.chars().enumerate() {
                let there = text.as_bytes()[placed.place(at)];
                assert!(there == b'%' || plain_letter(there) == letter, "{text}: {letter}");
            }
        }
    }

    #[test]
    fn a_row_of_letters_goes_on_over_the_break_of_a_line_and_ends_at_a_blank_one() {
        let placed = PlacedLetters::of("ABC=\r\n> > DEF\n>\n> GH I");
        assert_eq!((placed.run_from(0), placed.run_from(5), placed.run_from(6)), (6, 1, 2));
        assert_eq!((placed.blank_line_after(0), placed.blank_line_after(6)), (Some(6), None));
    }
}

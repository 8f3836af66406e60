//! A text in lines, decoded where it is a mail as it was saved.

use std::borrow::Cow;

use super::mail_decoder::{BASE_64, LineBegin, MailDecoder};

/// A text as its reader saw it, and which line of what was pasted each of its lines began in.
pub struct MailText<'a> {
    pub text: Cow<'a, str>,
    begins: Vec<LineBegin>,
}

/// What a saved mail says of itself where equals signs stand for characters.
const QUOTED_PRINTABLE: &str = "content-transfer-encoding: quoted-printable";

impl<'a> MailText<'a> {
    pub fn of(text: &'a str) -> Self {
        let says = |encoding: &str| text.lines().any(|line| line.trim().eq_ignore_ascii_case(encoding));
        let is_quoted_printable = says(QUOTED_PRINTABLE);
        if !is_quoted_printable && !says(BASE_64) {
            return Self::plain(text);
        }
        let mut decoder = MailDecoder::new(is_quoted_printable);
        for (line, number) in text.lines().zip(1..) {
            decoder.take(line.trim_end(), number);
        }
        let (text, begins) = decoder.finish();
        Self { text: Cow::Owned(text), begins }
    }

    fn plain(text: &'a str) -> Self {
        let line_ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let begins = std::iter::once(0).chain(line_ends).zip(1..);
        let begins = begins.map(|(at, number)| LineBegin { at, number }).collect();
        Self { text: Cow::Borrowed(text), begins }
    }

    /// The lines, in their order.
    pub fn lines(&self) -> Vec<&str> {
        let ends = self.begins.iter().skip(1).map(|line| line.at).chain([self.text.len()]);
        let line = |(begin, end): (&LineBegin, usize)| self.text.get(begin.at..end).unwrap_or_default();
        self.begins.iter().zip(ends).map(line).map(str::trim_end).collect()
    }

    /// In which of the lines a byte of the text stands, from 0.
    pub fn line_at(&self, place: usize) -> usize {
        self.begins.partition_point(|line| line.at <= place).saturating_sub(1)
    }

    /// The number of a line in what was pasted, from 1.
    pub fn number(&self, line: usize) -> usize {
        self.begins.get(line).map_or(1, |line| line.number)
    }
}

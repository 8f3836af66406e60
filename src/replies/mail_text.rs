//! A text in lines, decoded where it is a mail as it was saved.

use std::borrow::Cow;

/// A text as its reader saw it, and which line of what was pasted each of its lines began in.
pub struct MailText<'a> {
    pub text: Cow<'a, str>,
    begins: Vec<LineBegin>,
}

/// Where a line begins.
struct LineBegin {
    /// In the text.
    at: usize,
    /// In which line of what was pasted, from 1.
    number: usize,
}

/// What a saved mail says of itself where equals signs stand for characters.
const QUOTED_PRINTABLE: &str = "content-transfer-encoding: quoted-printable";

impl<'a> MailText<'a> {
    pub fn of(text: &'a str) -> Self {
        let is_encoded = text.lines().any(|line| line.trim().eq_ignore_ascii_case(QUOTED_PRINTABLE));
        if is_encoded { decoded(text) } else { Self::plain(text) }
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

/// Quoted-printable: `=` and two digits for a byte, `=` at the end of a line for no end.
fn decoded(text: &str) -> MailText<'static> {
    let (mut whole, mut line) = (String::with_capacity(text.len()), Vec::new());
    let mut begins = Vec::new();
    let mut goes_on = false;
    for (part, number) in text.lines().zip(1..) {
        let part = part.trim_end();
        if !goes_on {
            begins.push(LineBegin { at: whole.len(), number });
        }
        let ending = part.strip_suffix('=');
        decode(ending.unwrap_or(part), &mut line);
        goes_on = ending.is_some();
        if !goes_on {
            whole += &characters(std::mem::take(&mut line));
            whole.push('\n');
        }
    }
    whole += &characters(line);
    MailText { text: Cow::Owned(whole), begins }
}

/// Puts the bytes that a text stands for behind others.
pub fn decode(text: &str, into: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = match (first, after) {
            (b'=', [high, low, behind @ ..]) if digit(*high).is_some() && digit(*low).is_some() => {
                into.push(digit(*high).unwrap_or_default() << 4 | digit(*low).unwrap_or_default());
                behind
            }
            _ => {
                into.push(*first);
                after
            }
        };
    }
}

/// Bytes as characters: as most mails have them, else as old ones do, a byte a character.
pub fn characters(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .unwrap_or_else(|error| error.as_bytes().iter().copied().map(char::from).collect())
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

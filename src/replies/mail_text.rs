//! A text in lines, decoded where it is a mail as it was saved.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use super::mail_decoder::decoded;
use super::mail_head::{DecodedLine, Kind, MailHead};
use super::mail_parts::{MailPart, Way, parts};
use crate::link::all_codes;

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

impl<'a> MailText<'a> {
    pub fn of(text: &'a str) -> Self {
        let parts = parts(text);
        if parts.iter().all(|part| part.head == MailHead::default()) {
            return Self::plain(text);
        }
        let bodies: Vec<Vec<DecodedLine>> = parts.iter().map(decoded).collect();
        let passed_over = passed_over(&parts, &bodies);
        let (mut whole, mut begins) = (String::with_capacity(text.len()), Vec::new());
        for (part, body) in parts.iter().zip(&bodies) {
            if part.ways.iter().any(|way| passed_over.contains(way)) {
                continue;
            }
            let head = part.head_lines.iter().copied();
            let body = body.iter().map(|(number, line)| (*number, line.as_str()));
            // A name stands right above what is of nobody else.
            for (number, line) in head.chain([(body_begin(part), "")]).chain(body) {
                begins.push(LineBegin { at: whole.len(), number });
                whole += line;
                whole.push('\n');
            }
        }
        Self { text: Cow::Owned(whole), begins }
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

fn body_begin(part: &MailPart<'_>) -> usize {
    part.body.first().map_or(1, |(number, _)| *number)
}

/// The ways that are not read: of several to say the same, all but the one in which most codes stand. Text without marks
/// comes first, because it is what its writer looked at.
fn passed_over(parts: &[MailPart<'_>], bodies: &[Vec<DecodedLine>]) -> HashSet<Way> {
    let mut texts: BTreeMap<(usize, usize), (HashSet<String>, bool)> = BTreeMap::new();
    for (part, body) in parts.iter().zip(bodies).filter(|(part, _)| !part.ways.is_empty()) {
        let codes = whole_codes(body);
        for way in &part.ways {
            let (all, is_text) = texts.entry((way.text, way.nth)).or_default();
            all.extend(codes.iter().cloned());
            *is_text |= part.head.kind == Kind::Text;
        }
    }
    let mut best: BTreeMap<usize, _> = BTreeMap::new();
    for ((text, nth), (codes, is_text)) in &texts {
        let rank = (codes.len(), *is_text, Reverse(*nth));
        let first = best.entry(*text).or_insert(rank);
        *first = rank.max(*first);
    }
    let is_best = |(text, nth): &(usize, usize)| best.get(text).is_some_and(|(.., best)| best.0 == *nth);
    let others = texts.keys().filter(|way| !is_best(way));
    others.map(|(text, nth)| Way { text: *text, nth: *nth }).collect()
}

fn whole_codes(lines: &[DecodedLine]) -> HashSet<String> {
    let text: String = lines.iter().flat_map(|(_, line)| [line.as_str(), "\n"]).collect();
    let whole = all_codes(&text).codes.into_iter().filter(|found| found.damage.is_none());
    whole.map(|found| found.code).collect()
}

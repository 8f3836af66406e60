//! What a sender adds to the decisions of a link: parts with a kind and a length, so that a reader passes over what it does
//! not know, and says so.

use super::bits::{Reader, Writer};
use crate::scenario::{Decision, Explanation};
use crc::{CRC_40_GSM, Crc, NoTable};

const TITLE: u64 = 1;
const SENDER: u64 = 2;
const DATE: u64 = 3;
const FINAL: u64 = 4;
const EXPLANATIONS: u64 = 5;

/// How many bytes a title, a name or a date may have.
pub const LONGEST: usize = 200;
/// How many bytes the checksum of a final decision has.
const SUM: usize = 5;

/// What is sent along with decisions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extras {
    /// What the scenario is called; may be empty.
    pub title: String,
    /// Who made it; may be empty.
    pub sender: String,
    /// When it was made, as its sender writes it; may be empty.
    pub date: String,
    /// Whether it is the board's decision and no draft. It then has a checksum of its own over the decisions.
    pub is_final: bool,
    /// Whether reasons and conditions are sent along.
    pub with_explanations: bool,
    /// The kinds of what else there is, which this version of the page does not know.
    pub unknown: Vec<u64>,
}

/// The parts, behind all that has its place.
pub fn write(extras: &Extras, fixed: &str, decisions: &[&Decision]) -> String {
    let mut text = String::new();
    for (kind, words) in [(TITLE, &extras.title), (SENDER, &extras.sender), (DATE, &extras.date)] {
        if !words.is_empty() {
            text += &part(kind, shortened(words).as_bytes());
        }
    }
    if extras.is_final {
        text += &part(FINAL, &checksum(fixed));
    }
    if extras.with_explanations {
        let bytes = explanations(decisions);
        if !bytes.is_empty() {
            text += &part(EXPLANATIONS, &bytes);
        }
    }
    text
}

/// Reads the parts, and puts reasons and conditions where they belong; `None` where they are not as they are written.
pub fn read(text: &str, fixed: &str, decisions: &mut [Decision]) -> Option<Extras> {
    let mut extras = Extras::default();
    let (mut rest, mut last) = (text, 0);
    while !rest.is_empty() {
        let (kind, bytes, after) = take_part(rest)?;
        // Every part stands once, in the order of kinds, and is written in one way.
        if kind <= last || rest.get(..rest.len() - after.len())? != part(kind, &bytes) {
            return None;
        }
        last = kind;
        let words = |field: &mut String| {
            *field = String::from_utf8(bytes.clone()).ok().filter(|_| field.is_empty())?;
            (!field.is_empty() && field.len() <= LONGEST).then_some(())
        };
        match kind {
            TITLE => words(&mut extras.title)?,
            SENDER => words(&mut extras.sender)?,
            DATE => words(&mut extras.date)?,
            FINAL if bytes == checksum(fixed) => extras.is_final = true,
            FINAL => return None,
            EXPLANATIONS if bytes.is_empty() => return None,
            EXPLANATIONS => {
                explain(decisions, &bytes)?;
                extras.with_explanations = true;
            }
            unknown => extras.unknown.push(unknown),
        }
        rest = after;
    }
    Some(extras)
}

fn part(kind: u64, bytes: &[u8]) -> String {
    let mut bits = Writer::default();
    bits.put_number(kind.into());
    bits.put_number(bytes.len() as u128);
    for byte in bytes {
        bits.put((*byte).into(), 8);
    }
    bits.text()
}

fn take_part(text: &str) -> Option<(u64, Vec<u8>, &str)> {
    let mut bits = Reader::new(text);
    let kind = u64::try_from(bits.take_number()?).ok()?;
    let length = usize::try_from(bits.take_number()?).ok().filter(|length| *length <= text.len())?;
    let bytes: Option<Vec<u8>> = (0..length).map(|_| u8::try_from(bits.take(8)?).ok()).collect();
    Some((kind, bytes?, text.get(bits.characters()..)?))
}

/// Bids in the order of references: the place of one, its reason and its conditions, each with its length in two bytes.
fn explanations(decisions: &[&Decision]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let two = |number: usize| u16::try_from(number).unwrap_or(u16::MAX).to_be_bytes();
    for (at, decision) in decisions.iter().enumerate() {
        if decision.reason.is_empty() && decision.conditions.is_empty() {
            continue;
        }
        bytes.extend(two(at));
        for text in [&decision.reason, &decision.conditions] {
            bytes.extend(two(text.len()));
            bytes.extend(text.as_bytes());
        }
    }
    bytes
}

fn explain(decisions: &mut [Decision], mut bytes: &[u8]) -> Option<()> {
    let mut least = 0;
    while !bytes.is_empty() {
        let at = take_two(&mut bytes).filter(|at| *at >= least)?;
        least = at + 1;
        let decision = decisions.get_mut(at)?;
        decision.reason = take_text(&mut bytes)?;
        decision.conditions = take_text(&mut bytes)?;
        if decision.reason.is_empty() && decision.conditions.is_empty() {
            return None;
        }
    }
    Some(())
}

fn take_two(bytes: &mut &[u8]) -> Option<usize> {
    let (two, rest) = bytes.split_first_chunk::<2>()?;
    *bytes = rest;
    Some(usize::from(u16::from_be_bytes(*two)))
}

fn take_text(bytes: &mut &[u8]) -> Option<String> {
    let length = take_two(bytes)?;
    let (text, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    let text = String::from_utf8(text.to_vec()).ok()?;
    (text.chars().count() <= Explanation::LONGEST).then_some(text)
}

/// As many bytes as may be, without half a character at the end.
fn shortened(words: &str) -> &str {
    let end = (0..=words.len().min(LONGEST)).rev().find(|end| words.is_char_boundary(*end));
    &words[..end.unwrap_or_default()]
}

fn checksum(fixed: &str) -> [u8; SUM] {
    let sum = Crc::<u64, NoTable>::new(&CRC_40_GSM).checksum(fixed.as_bytes()).to_be_bytes();
    let [_, _, _, sum @ ..] = sum;
    sum
}

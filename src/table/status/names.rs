//! What the name of a bid, its applicant or its reference says of the bid's standing: “Garden - not eligible”.

use super::is_fallen;
use crate::table::text::key;

/// Words that begin what stands in brackets, or behind a dash, about a bid that does not stand.
const BEGIN: &[&str] = &[
    "withdrawn",
    "bid withdrawn",
    "application withdrawn",
    "now withdrawn",
    "withdrew",
    "ineligible",
    "not eligible",
    "rejected",
    "disqualified",
    "not accepted",
    "not progressed",
    "superseded",
    "replaced by",
    "replaced with",
    "duplicate of",
    "merged with",
    "merged into",
    "combined with",
    "resubmitted as",
    "tynnwyd yn ôl",
];

/// Words that are as good as these where they are all that stands behind a dash.
const ALONE: &[&str] = &[
    "refused",
    "declined",
    "unsuccessful",
    "not supported",
    "lapsed",
    "cancelled",
    "canceled",
    "duplicate",
    "deferred",
    "on hold",
    "no longer required",
    "turned down",
    "not for decision",
    "w d",
    "gwrthodwyd",
];

/// Words before the reference of another bid that came instead, also without a bracket or a dash.
const INSTEAD: &[&str] = &["replaced by", "superseded by", "duplicate of", "resubmitted as"];

/// The part of a name that says that the bid does not stand.
pub fn in_name(name: &str) -> Option<&str> {
    bracketed(name).or_else(|| parted(name)).or_else(|| instead(name))
}

fn bracketed(name: &str) -> Option<&str> {
    let inner = |rest: &'_ str| rest.find([')', ']']).unwrap_or(rest.len());
    let mut parts = name.split(['(', '[']).skip(1).map(|rest| rest.get(..inner(rest)).unwrap_or("").trim());
    parts.find(|part| is_fallen(part) || begins(part))
}

/// A part of its own before or behind a dash, a colon, a comma or an asterisk. Behind a dash more may follow it: “not
/// eligible for this fund”. The beginning of a name may go on as any title does: “Withdrawn teenagers’ club”.
fn parted(name: &str) -> Option<&str> {
    let mut goes_on = false;
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, mark) in name.match_indices(PARTS).filter(|(at, mark)| stands_apart(name, *at, mark)) {
        parts.extend(name.get(from..at).map(|part| (part.trim(), goes_on)));
        goes_on = !matches!(mark, "," | "/" | ";" | "*");
        from = at + mark.len();
    }
    parts.extend(name.get(from..).map(|part| (part.trim(), goes_on)));
    parts.into_iter().find(|(part, goes_on)| is_alone(part) || *goes_on && begins(part)).map(|(part, _)| part)
}

/// What parts a name.
const PARTS: [char; 9] = [':', '–', '—', '-', ',', '*', '/', ';', '\n'];

/// A hyphen within a word parts nothing: “pre-rejected”.
fn stands_apart(name: &str, at: usize, mark: &str) -> bool {
    let before = name.get(..at).unwrap_or("");
    let behind = name.get(at + mark.len()..).unwrap_or("");
    mark != "-" || before.ends_with(' ') || behind.starts_with(' ')
}

/// “Minibus replaced by A3”, where what follows is a reference.
fn instead(name: &str) -> Option<&str> {
    let lower = name.to_ascii_lowercase();
    INSTEAD.iter().find_map(|words| {
        let at = lower.find(words)?;
        let behind = lower.get(at + words.len()..)?.trim_start();
        let next = behind.split_whitespace().next()?;
        let is_reference =
            next.contains(|c: char| c.is_ascii_digit()) || matches!(next, "bid" | "application");
        name.get(at..).filter(|_| is_reference)
    })
}

/// Longer parts of a name are words of their own.
const LONGEST: usize = 60;

fn begins(part: &str) -> bool {
    let key = if part.len() > LONGEST { String::new() } else { key(part) };
    let goes_on =
        |known: &&str| key.strip_prefix(*known).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    BEGIN.iter().any(goes_on)
}

fn is_alone(part: &str) -> bool {
    let key = if part.len() > LONGEST { String::new() } else { key(part) };
    BEGIN.iter().chain(ALONE).any(|known| *known == key)
}

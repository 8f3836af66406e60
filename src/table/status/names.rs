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

/// How those end, with a space behind them.
const ENDS: [&[u8]; 3] = [b"ed by ", b"te of ", b"ed as "];

/// The part of a name that says that the bid does not stand.
pub fn in_name(name: &str) -> Option<&str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b' ';
    let said = if name.bytes().all(is_plain) {
        Some(name).filter(|name| is_alone(&short_key(name)))
    } else {
        bracketed(name).or_else(|| parted(name))
    };
    said.or_else(|| instead(name))
}

fn bracketed(name: &str) -> Option<&str> {
    if !name.bytes().any(|byte| matches!(byte, b'(' | b'[')) {
        return None;
    }
    let inner = |rest: &'_ str| rest.find([')', ']']).unwrap_or(rest.len());
    let mut parts = name.split(['(', '[']).skip(1).map(|rest| rest.get(..inner(rest)).unwrap_or("").trim());
    parts.find(|part| is_fallen(part) || begins(&short_key(part)))
}

/// A part of its own before or behind a dash, a colon, a comma or an asterisk. Behind a dash more may follow it: “not
/// eligible for this fund”. The beginning of a name may go on as any title does: “Withdrawn teenagers’ club”.
fn parted(name: &str) -> Option<&str> {
    let mut goes_on = false;
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, mark) in name.match_indices(parts_names).filter(|(at, mark)| stands_apart(name, *at, mark)) {
        parts.extend(name.get(from..at).map(|part| (part.trim(), goes_on)));
        goes_on = !matches!(mark, "," | "/" | ";" | "*");
        from = at + mark.len();
    }
    parts.extend(name.get(from..).map(|part| (part.trim(), goes_on)));
    let says = |(part, goes_on): &(&str, bool)| {
        let key = short_key(part);
        is_alone(&key) || *goes_on && begins(&key)
    };
    parts.into_iter().find(says).map(|(part, _)| part)
}

/// Whether a sign parts a name.
fn parts_names(sign: char) -> bool {
    matches!(sign, ':' | '–' | '—' | '-' | ',' | '*' | '/' | ';' | '\n')
}

/// A hyphen within a word parts nothing: “pre-rejected”.
fn stands_apart(name: &str, at: usize, mark: &str) -> bool {
    let before = name.get(..at).unwrap_or("");
    let behind = name.get(at + mark.len()..).unwrap_or("");
    mark != "-" || before.ends_with(' ') || behind.starts_with(' ')
}

/// “Minibus replaced by A3”, where what follows is a reference.
fn instead(name: &str) -> Option<&str> {
    // Hardly any name has the last two letters of these words before a space and what they end with.
    let may = |six: &[u8]| ENDS.iter().any(|end| six.eq_ignore_ascii_case(end));
    if !name.as_bytes().windows(6).any(|six| six[2] == b' ' && six[5] == b' ' && may(six)) {
        return None;
    }
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

/// What is compared of a part; nothing where it is too long, or begins like none of the words: most do.
fn short_key(part: &str) -> String {
    if part.len() <= LONGEST && may_begin(part) { key(part) } else { String::new() }
}

/// Whether a text begins with the two letters of one of the words.
fn may_begin(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase());
    let (Some(first), Some(second)) = (letters.next(), letters.next()) else { return false };
    match first {
        'w' => matches!(second, 'i' | 'd'),
        'd' => matches!(second, 'i' | 'u' | 'e'),
        'c' => matches!(second, 'o' | 'a'),
        't' => matches!(second, 'y' | 'u'),
        'n' => second == 'o',
        'i' | 'u' | 'o' => second == 'n',
        'r' | 'm' => second == 'e',
        'b' => second == 'i',
        'a' => second == 'p',
        's' => second == 'u',
        'l' => second == 'a',
        'g' => second == 'w',
        _ => false,
    }
}

fn begins(key: &str) -> bool {
    let goes_on =
        |known: &&str| key.strip_prefix(*known).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    BEGIN.iter().any(goes_on)
}

fn is_alone(key: &str) -> bool {
    BEGIN.iter().chain(ALONE).any(|known| *known == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_alone_or_in_part_says_that_the_bid_does_not_stand() {
        for (name, said) in [
            ("Withdrawn", Some("Withdrawn")),
            ("Garden - not eligible", Some("not eligible")),
            ("Hall (withdrawn)", Some("withdrawn")),
            ("Minibus Replaced By A3", Some("Replaced By A3")),
            ("Withdrawn teenagers club", None),
            ("What bid 12 is for, in a few words", None),
        ] {
            assert_eq!(in_name(name), said, "{name}");
        }
    }

    #[test]
    fn every_word_begins_as_a_name_is_asked_to() {
        for word in BEGIN.iter().chain(ALONE).chain(INSTEAD) {
            assert!(may_begin(word), "{word}");
        }
        assert!(!may_begin("What it is for"));
    }
}

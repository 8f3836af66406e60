//! What the name of a bid, its applicant or its reference says of the bid's standing: “Garden - not eligible”.

use super::fallen_words::Reach;
use super::status_words;

/// Words before the reference of another bid that came instead, also without a bracket or a dash.
const INSTEAD: &[&str] = &["replaced by", "superseded by", "duplicate of", "resubmitted as"];

/// Words that say it at the end of a name, or in capitals at its beginning, also without a bracket or a dash.
const PLAIN: &[&str] = &["withdrawn", "rejected", "refused", "declined", "ineligible", "cancelled"];

/// The part of a name that says that the bid does not stand.
pub fn in_name(name: &str) -> Option<&str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b' ';
    let said = if name.bytes().all(is_plain) {
        Some(name).filter(|name| status_words::is(name, Reach::Part))
    } else {
        bracketed(name).or_else(|| parted(name))
    };
    said.or_else(|| instead(name)).or_else(|| at_an_end(name))
}

/// “Garden withdrawn”, “WITHDRAWN Garden”. A project may well begin with such a word: “Withdrawn teenagers’ club”.
fn at_an_end(name: &str) -> Option<&str> {
    let (last, first) = (name.rsplit(' ').next()?, name.split(' ').next()?);
    let is_plain = |word: &str| PLAIN.iter().any(|known| known.eq_ignore_ascii_case(word));
    let is_loud = |word: &str| word.chars().all(char::is_uppercase) && name.contains(char::is_lowercase);
    [last, first]
        .into_iter()
        .enumerate()
        .find_map(|(at, word)| (is_plain(word) && (at == 0 || is_loud(word))).then_some(word))
}

fn bracketed(name: &str) -> Option<&str> {
    if !name.bytes().any(|byte| matches!(byte, b'(' | b'[')) {
        return None;
    }
    let inner = |rest: &'_ str| rest.find([')', ']']).unwrap_or(rest.len());
    let mut parts = name.split(['(', '[']).skip(1).map(|rest| rest.get(..inner(rest)).unwrap_or("").trim());
    parts.find(|part| status_words::is(part, Reach::Cell) || begins(part) || points_on(part))
}

/// A part of its own before or behind a dash, a colon, a comma or an asterisk. Behind a dash more may follow it: “not
/// eligible for this fund”. The beginning of a name may go on as any title does: “Withdrawn teenagers’ club”.
fn parted(name: &str) -> Option<&str> {
    let says = |part: &&str, goes_on: bool| {
        status_words::is(part, Reach::Part) || goes_on && (begins(part) || points_on(part))
    };
    let (mut from, mut goes_on) = (0, false);
    let marks = name.bytes().enumerate().filter_map(|(at, byte)| Some((at, mark(name, at, byte)?)));
    for (at, mark) in marks.filter(|(at, mark)| stands_apart(name, *at, mark)) {
        let part = name.get(from..at).map(str::trim).filter(|part| says(part, goes_on));
        if part.is_some() {
            return part;
        }
        goes_on = !matches!(mark, "," | "/" | ";" | "*");
        from = at + mark.len();
    }
    name.get(from..).map(str::trim).filter(|part| says(part, goes_on))
}

/// The sign that begins with a byte of a name, if it parts names. Nearly every byte is none: this is asked of each.
fn mark(name: &str, at: usize, byte: u8) -> Option<&str> {
    match byte {
        b':' | b'-' | b',' | b'*' | b'/' | b';' | b'\n' => name.get(at..=at),
        0xE2 => name.get(at..at + 3).filter(|sign| matches!(*sign, "–" | "—")),
        _ => None,
    }
}

/// A hyphen or a stroke within a word parts nothing: “pre-rejected”, “w/d”.
fn stands_apart(name: &str, at: usize, mark: &str) -> bool {
    let before = name.get(..at).unwrap_or("");
    let behind = name.get(at + mark.len()..).unwrap_or("");
    !matches!(mark, "-" | "/") || before.ends_with(' ') || behind.starts_with(' ')
}

/// “Minibus replaced by A3”, where what follows is a reference.
fn instead(name: &str) -> Option<&str> {
    let begins = |pair: &[u8]| pair[0] == b' ' && matches!(pair[1] | 32, b'd' | b'r' | b's');
    let starts = name.as_bytes().windows(2).enumerate().filter(|(_, pair)| begins(pair));
    starts.map(|(at, _)| &name[at + 1..]).find(|part| {
        let behind = |words: &&str| {
            part.split_at_checked(words.len()).filter(|(start, _)| start.eq_ignore_ascii_case(words))
        };
        let next = INSTEAD.iter().find_map(behind).and_then(|(_, rest)| rest.split_whitespace().next());
        next.is_some_and(|next| next.contains(|c: char| c.is_ascii_digit()) || is_a_bid(next))
    })
}

/// “see A1”, “now B-3”.
fn points_on(part: &str) -> bool {
    let (word, code) = part.split_once(' ').unwrap_or((part, ""));
    let is_code = code.starts_with(|c: char| c.is_ascii_uppercase())
        && code.ends_with(|c: char| c.is_ascii_digit())
        && !code.contains(' ');
    is_code && ["see", "now"].iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn is_a_bid(word: &str) -> bool {
    ["bid", "application"].iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// Longer parts of a name are words of their own.
const LONGEST: usize = 60;

fn begins(part: &str) -> bool {
    part.len() <= LONGEST && status_words::begins(part, Reach::Beginning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_alone_or_in_part_says_that_the_bid_does_not_stand() {
        for (name, said) in [
            ("Withdrawn", Some("Withdrawn")),
            ("Garden - not eligible", Some("not eligible")),
            ("Garden - w/d", Some("w/d")),
            ("Hall (withdrawn)", Some("withdrawn")),
            ("Minibus Replaced By A3", Some("Replaced By A3")),
            ("Withdrawn teenagers club", None),
            ("Garden withdrawn", Some("withdrawn")),
            ("WITHDRAWN Garden", Some("WITHDRAWN")),
            ("Core costs. Refused", Some("Refused")),
            ("Garden - not proceeding", Some("not proceeding")),
            ("Garden - deferred to round 2", Some("deferred to round 2")),
            ("Hall - does not meet criteria", Some("does not meet criteria")),
            ("What bid 12 is for, in a few words", None),
            ("Garden - see A1", Some("see A1")),
            ("Garden (now B-3)", Some("now B-3")),
            ("Garden - now 40 years old", None),
        ] {
            assert_eq!(in_name(name), said, "{name}");
        }
    }
}

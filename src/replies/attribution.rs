//! The line that mail programs write above what they quote: “On 3 November 2026, Member 7 wrote:”.

use super::quoted_line::QuotedLine;
use super::sender_name::sender_name;

/// How a line ends whose name stands before the verb, and the verbs before which only the date stands.
const NAME_FIRST: [&str; 5] = [" wrote:", " a écrit :", " a écrit\u{a0}:", " ha scritto:", " escribió:"];
const NAME_LAST: [&str; 4] = [" schrieb ", " schreef ", " skrev ", " ysgrifennodd "];
/// How such a line begins where it has a date.
const BEGINS: [&str; 8] = ["On ", "Am ", "Le ", "El ", "Il ", "Op ", "Den ", "Ar "];
/// Of how many lines it is at most, and how many bytes: programs break it like any other.
const MOST_LINES: usize = 3;
const LONGEST: usize = 400;

/// Who wrote what is quoted below, and how many lines it takes to say so. The name is empty where it is not clear.
pub fn attribution(lines: &[QuotedLine<'_>]) -> Option<(String, usize)> {
    let first = lines.first()?.text;
    let has_date = BEGINS.iter().any(|begin| first.starts_with(begin));
    let mut text = String::new();
    let most = if has_date { MOST_LINES } else { 1 };
    for (at, line) in lines.iter().take(most).enumerate() {
        if line.text.is_empty() || text.len() + line.text.len() > LONGEST {
            return None;
        }
        text = format!("{text} {}", line.text);
        if text.ends_with(':') {
            return name(&text, has_date).map(|name| (name, at + 1));
        }
    }
    None
}

/// When what is quoted below was written, in the words of such a line; empty where it does not say.
pub fn attribution_date(lines: &[QuotedLine<'_>]) -> String {
    let text = lines.iter().map(|line| line.text).collect::<Vec<_>>().join(" ");
    let behind = BEGINS.iter().find_map(|begin| text.strip_prefix(begin));
    let date = behind.and_then(|behind| {
        let (before, _) = behind.split_once('<').unwrap_or((behind, ""));
        let end = last_end(before, time).or_else(|| last_end(before, year))?;
        before.get(..end)
    });
    date.unwrap_or_default().to_owned()
}

fn name(text: &str, has_date: bool) -> Option<String> {
    if let Some(before) = NAME_FIRST.iter().find_map(|end| text.strip_suffix(end)) {
        return match (has_date, before.contains('@')) {
            (true, _) => Some(after_date(before).map(sender_name).unwrap_or_default()),
            (false, true) => Some(sender_name(before)),
            // “As I wrote:” names nobody.
            (false, false) => None,
        };
    }
    let (_, behind) = NAME_LAST.iter().find_map(|verb| text.split_once(verb)).filter(|_| has_date)?;
    Some(sender_name(behind.trim_end_matches(':')))
}

/// What stands behind the last time of day, else behind the last year.
fn after_date(text: &str) -> Option<&str> {
    let (before, _) = text.split_once('<').unwrap_or((text, ""));
    let end = last_end(before, time).or_else(|| last_end(before, year))?;
    Some(without_zone(text.get(end..)?))
}

/// Whether a text is a day or a time of day, and no more: `Tue, 3 Nov, 10:02 (2 days ago)`.
pub fn is_date(text: &str) -> bool {
    const LONGEST: usize = 60;
    let begins =
        || text.split_whitespace().take(3).any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let is_labelled =
        || text.split_once(':').is_some_and(|(label, _)| label.chars().all(char::is_alphabetic));
    text.len() <= LONGEST
        && !text.contains(['@', '<'])
        && begins()
        && !is_labelled()
        && last_end(text, time).or_else(|| last_end(text, year)).is_some()
}

/// Where the last word ends that is read so.
fn last_end(text: &str, is_it: fn(&str) -> bool) -> Option<usize> {
    let parted = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '-' | '(' | ')' | '.');
    let (mut at, mut last) = (0, None);
    for piece in text.split_inclusive(parted) {
        let word = piece.trim_end_matches(parted);
        if is_it(word) {
            last = Some(at + word.len());
        }
        at += piece.len();
    }
    last
}

fn time(word: &str) -> bool {
    let bare = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let parts: Vec<&str> = bare.split([':', 'h']).collect();
    let digits =
        |part: &&str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    (2..=3).contains(&parts.len()) && parts.iter().all(digits)
}

fn year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
        && word.bytes().all(|b| b.is_ascii_digit())
}

/// A name without what still belongs to a time of day.
fn without_zone(text: &str) -> &str {
    const ZONES: [&str; 17] = [
        "AM", "PM", "am", "pm", "a.m.", "p.m.", "Uhr", "GMT", "BST", "UTC", "CET", "CEST", "MEZ", "EST",
        "EDT", "Z", "IST",
    ];
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
        let word = rest.split(|c: char| c.is_whitespace() || c == ',').next().unwrap_or_default();
        let bare = word.trim_matches(['(', ')']);
        let is_offset = |text: &str| text.len() >= 3 && text.bytes().all(|b| b.is_ascii_digit() || b == b':');
        let is_shift = bare.strip_prefix(['+', '-', '−']).is_some_and(is_offset);
        if word.is_empty() || !(ZONES.contains(&bare) || is_shift) {
            return rest;
        }
        rest = &rest[word.len()..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_stands_behind_the_date_or_the_verb() {
        for (lines, name) in [
            ("On Tue, 3 Nov 2026 at 10:02, Member 7 <m7@board.example> wrote:", "Member 7"),
            ("On Tue, Nov 3, 2026 at 10:02 AM Member 7 <m7@board.example> wrote:", "Member 7"),
            ("On 3 Nov 2026, at 10:02, Member 7 <m7@board.example> wrote:", "Member 7"),
            ("On 3 Nov 2026, Member 7 wrote:", "Member 7"),
            ("On 03/11/2026, 10:02, \"Member 7\" <m7@board.example> wrote:", "Member 7"),
            ("On 03/11/2026 10:02:59 +0000, Member 7 wrote:", "Member 7"),
            ("On 2026-11-03 10:02 (GMT), Member 7 wrote:", "Member 7"),
            (
                "On Tue, 3 Nov 2026 at 10:02, Chair of a Long Partnership\n<chair@board.example> wrote:",
                "Chair of a Long Partnership",
            ),
            (
                "On Tue, 3 Nov 2026 at 10:02, Chair of a Long Partnership <\nchair@board.example>\nwrote:",
                "Chair of a Long Partnership",
            ),
            ("Member 7 <m7@board.example> wrote:", "Member 7"),
            ("Am 3. Nov. 2026 um 10:02 schrieb Mitglied 7 <m7@board.example>:", "Mitglied 7"),
            ("Le mar. 3 nov. 2026 à 10:02, Membre 7 <m7@board.example> a écrit :", "Membre 7"),
            ("Op di 3 nov 2026 om 10:02 schreef Lid 7 <m7@board.example>:", "Lid 7"),
            ("On Tuesday Member 7 wrote:", ""),
        ] {
            let lines: Vec<QuotedLine<'_>> = lines.split('\n').map(QuotedLine::of).collect();
            assert_eq!(attribution(&lines), Some((name.to_owned(), lines.len())), "{lines:?}");
        }
        for (line, date) in [
            ("On Tue, 3 Nov 2026 at 10:02, Member 7 <m7@board.example> wrote:", "Tue, 3 Nov 2026 at 10:02"),
            ("On 3 Nov 2026, Member 7 wrote:", "3 Nov 2026"),
            ("Am 3. Nov. 2026 um 10:02 schrieb Mitglied 7 <m7@board.example>:", "3. Nov. 2026 um 10:02"),
            ("Member 7 <m7@board.example> wrote:", ""),
        ] {
            assert_eq!(attribution_date(&[QuotedLine::of(line)]), date, "{line}");
        }
        for text in ["As I wrote:", "On the whole:", "On balance", "", "wrote:"] {
            assert_eq!(attribution(&[QuotedLine::of(text)]), None, "{text}");
        }
    }
}

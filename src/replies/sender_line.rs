//! The lines that begin a mail within a thread: its head, the line above a forwarded one, its sender with the date.

use super::attribution::is_date;
use super::quoted_line::QuotedLine;
use super::sender_name::sender_name;

/// What stands before the sender in the head of a mail. Those of the second list are words of English as well.
const FROM: [&str; 1] = ["From"];
const FROM_ELSEWHERE: [&str; 8] = ["Von", "De", "Da", "Van", "Från", "Fra", "Od", "Oddi wrth"];
/// What stands in the next lines of such a head.
const BESIDE: [&str; 24] = [
    "Sent",
    "Date",
    "To",
    "Subject",
    "Cc",
    "Gesendet",
    "Datum",
    "An",
    "Betreff",
    "Envoyé",
    "À",
    "A",
    "Objet",
    "Enviado",
    "Para",
    "Asunto",
    "Inviato",
    "Oggetto",
    "Verzonden",
    "Aan",
    "Onderwerp",
    "Anfonwyd",
    "At",
    "Pwnc",
];
/// What parts a mail from the one below it.
const PARTING: [&str; 5] = [
    "original message",
    "forwarded message",
    "begin forwarded message",
    "ursprüngliche nachricht",
    "message d'origine",
];

/// A line that begins a mail.
pub struct MailBegin {
    /// Who sent it; empty where that is not said.
    pub name: String,
    /// Whether that is sure: a name with its address alone may also end a mail.
    pub is_sure: bool,
}

/// The first of lines that are quoted alike, as the head of a mail or the line above it.
pub fn mail_head(lines: &[QuotedLine<'_>]) -> Option<MailBegin> {
    let parting = || lines.first().filter(|line| is_parting(line.text)).map(|_| String::new());
    header(lines).or_else(parting).map(|name| MailBegin { name, is_sure: true })
}

/// The sender, where a line is that of a mail's head.
fn header(lines: &[QuotedLine<'_>]) -> Option<String> {
    let (label, value) = field(lines.first()?.text)?;
    let is = |labels: &[&str]| labels.iter().any(|known| known.eq_ignore_ascii_case(label));
    let has_beside = || lines.iter().skip(1).any(|line| is_beside(line.text));
    let value = folded(value, lines);
    let is_head = is(&FROM) || is(&FROM_ELSEWHERE) && (value.contains('@') || has_beside());
    (is_head && !value.is_empty()).then(|| sender_name(&value))
}

/// When the mail was sent in whose head the line at this place stands, as it says there; empty where it does not.
pub fn head_date(lines: &[QuotedLine<'_>], at: usize) -> String {
    let Some(depth) = lines.get(at).map(|line| line.depth) else { return String::new() };
    let is_in = |line: &&QuotedLine<'_>| line.depth == depth && !line.text.is_empty() && !is_from(line.text);
    let below = lines[at + 1..].iter().take(LONGEST_HEAD).take_while(is_in);
    // Some programs put the date first.
    let above = lines[..at].iter().rev().take(LONGEST_HEAD).take_while(is_in);
    below.chain(above).find_map(|line| dated(line.text)).unwrap_or_default().to_owned()
}

/// No head that people look at has more lines.
const LONGEST_HEAD: usize = 30;
/// What stands before the date in the head of a mail.
const DATED: [&str; 9] =
    ["Date", "Sent", "Gesendet", "Datum", "Envoyé", "Enviado", "Inviato", "Verzonden", "Anfonwyd"];

fn dated(line: &str) -> Option<&str> {
    let (_, date) =
        field(line).filter(|(label, _)| DATED.iter().any(|known| known.eq_ignore_ascii_case(label)))?;
    (!date.is_empty() && date.len() <= 60).then_some(date)
}

fn is_from(line: &str) -> bool {
    field(line).is_some_and(|(label, _)| FROM.iter().any(|known| known.eq_ignore_ascii_case(label)))
}

/// A name and its address, which programs break over several lines.
fn folded(value: &str, lines: &[QuotedLine<'_>]) -> String {
    let indent = lines.first().map_or(0, |line| line.indent);
    let mut value = value.to_owned();
    for line in lines.iter().skip(1) {
        let goes_on = line.text.contains('@') || line.text.starts_with("=?");
        if value.contains('@') || line.indent <= indent || !goes_on || is_beside(line.text) {
            break;
        }
        value = format!("{value} {}", line.text);
    }
    value.trim().to_owned()
}

/// A label and what stands behind its colon; some programs leave marks of bold letters.
fn field(line: &str) -> Option<(&str, &str)> {
    const LONGEST: usize = 1_000;
    let (label, value) = line.split_once(':').filter(|_| line.len() <= LONGEST)?;
    let bare = |text| str::trim_matches(text, |c: char| c.is_whitespace() || matches!(c, '*' | '_'));
    Some((bare(label), bare(value)))
}

fn is_beside(line: &str) -> bool {
    field(line).is_some_and(|(label, _)| BESIDE.iter().any(|known| known.eq_ignore_ascii_case(label)))
}

fn is_parting(line: &str) -> bool {
    let bare = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '_' | ':' | '*'));
    line.len() > 20 && line.bytes().all(|byte| byte == b'_')
        || PARTING.iter().any(|known| known.eq_ignore_ascii_case(bare))
}

/// A name with its address, or above to whom it was sent, and the date beside or below: so web pages of mail begin each.
pub fn name_with_date(before: Option<&QuotedLine<'_>>, lines: &[QuotedLine<'_>]) -> Option<MailBegin> {
    let first = lines.first()?;
    let is_below = |line: &QuotedLine<'_>| is_date(line.text);
    let Some((name, behind)) = name_and_address(first.text) else {
        let is_dated = matches!(lines, [_, date, to, ..] if is_below(date) && to.text.starts_with("to "));
        return is_dated.then(|| MailBegin { name: sender_name(first.text), is_sure: true });
    };
    let before = before.filter(|line| line.depth == first.depth).map_or("", |line| line.text);
    // In the head of a mail it is one of several to whom that was sent, or who passed it on.
    if !before.is_empty() && (first.indent > 0 || is_beside(before) || before.ends_with([',', ';'])) {
        return None;
    }
    let mut below = lines.iter().skip(1).take_while(|line| !line.text.is_empty());
    let is_dated = is_date(behind) || behind.is_empty() && below.any(is_below);
    let may_end = behind.is_empty() && before.is_empty();
    (is_dated || may_end).then_some(MailBegin { name, is_sure: is_dated })
}

/// A name, and what stands behind its address in angle brackets.
fn name_and_address(line: &str) -> Option<(String, &str)> {
    let (name, rest) = line.split_once('<')?;
    let (address, behind) = rest.split_once('>')?;
    let is_address = address.contains('@') && !address.contains(char::is_whitespace);
    let is_name = !name.trim().is_empty() && !name.contains([':', '@', '.', '!', '?']);
    (is_address && is_name && !behind.contains('<')).then(|| (sender_name(name), behind.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begin(text: &str) -> Option<(String, bool)> {
        let lines: Vec<QuotedLine<'_>> = text.lines().map(QuotedLine::of).collect();
        let lines = QuotedLine::alike(&lines);
        let begin = mail_head(lines).or_else(|| name_with_date(None, lines))?;
        Some((begin.name, begin.is_sure))
    }

    #[test]
    fn a_mail_begins_with_its_sender() {
        for (text, name) in [
            ("From: Member 2 <m2@board.example>", "Member 2"),
            ("From: =?utf-8?Q?M=C3=A9mbre_7?=\n <m7@board.example>", "Mémbre 7"),
            ("From:\n =?utf-8?Q?M=C3=A9mbre_?=\n =?utf-8?B?Nw==?=\n <m7@board.example>", "Mémbre 7"),
            ("From: Member 2\n  Having read it\n", "Member 2"),
            ("> From: Member 2\n> Sent: today", "Member 2"),
            ("Von: Mitglied 2\nGesendet: heute", "Mitglied 2"),
            ("Member 2 <m2@board.example>\nTue, 3 Nov, 10:02 (2 days ago)\nto me", "Member 2"),
            ("Member 2 <m2@board.example>\t3 November 2026 at 10:02", "Member 2"),
            ("Member 2 <m2@board.example>\nTo: The Chair\nTue 03/11/2026 10:02", "Member 2"),
            ("Member 2\n10:02 (2 hours ago)\nto me, The", "Member 2"),
            ("-----Original Message-----", ""),
        ] {
            assert_eq!(begin(text), Some((name.to_owned(), true)), "{text}");
        }
        let perhaps = Some(("Member 2".to_owned(), false));
        assert_eq!(begin("Member 2 <m2@board.example>\nI decided at 10:02"), perhaps);
        for text in [
            "As I wrote: <https://example.org>",
            "Write to Member 2 <m2@board.example>, please",
            "Member 2",
            "Van: seats twenty",
            "Member 2\n10:02\nis when",
        ] {
            assert_eq!(begin(text), None, "{text}");
        }
    }
}

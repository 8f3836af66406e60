//! The lines of a part of a saved mail as its reader saw them.

use super::mail_head::{DecodedLine, Encoding, Kind, Numbered};
use super::mail_html::quoted_lines;
use super::mail_letters::{characters, from_base_64, from_quoted_printable, is_base_64};
use super::mail_parts::MailPart;

/// The lines below the head of a part, decoded; what an HTML part quotes has the marks of a quotation.
pub fn decoded(part: &MailPart<'_>) -> Vec<DecodedLine> {
    let lines = match part.head.encoding {
        Encoding::Plain => part.body.iter().map(|(number, line)| (*number, (*line).to_owned())).collect(),
        Encoding::QuotedPrintable => without_equals_signs(&part.body),
        Encoding::Base64 => out_of_base_64(&part.body),
    };
    if part.head.kind == Kind::Html { quoted_lines(&lines) } else { lines }
}

fn without_equals_signs(body: &[Numbered<'_>]) -> Vec<DecodedLine> {
    let mut lines = Vec::new();
    for whole in body.chunk_by(|(_, line), _| line.ends_with('=')) {
        let mut bytes = Vec::new();
        for (_, line) in whole {
            from_quoted_printable(line.strip_suffix('=').unwrap_or(line), &mut bytes);
        }
        let number = whole.first().map_or(1, |(number, _)| *number);
        lines.push((number, characters(bytes)));
    }
    lines
}

/// A text is read; a picture is passed over. Lists add plain lines below.
fn out_of_base_64(body: &[Numbered<'_>]) -> Vec<DecodedLine> {
    let begin = body.iter().position(|(_, line)| !line.is_empty()).unwrap_or(body.len());
    let body = &body[begin..];
    let count = body.iter().take_while(|(_, line)| is_base_64(line)).count();
    let (letters, below) = body.split_at(count);
    let letters_of: String = letters.iter().map(|(_, line)| *line).collect();
    let bytes = from_base_64(&letters_of);
    let mut lines = Vec::new();
    if let (Some((number, _)), false) = (letters.first(), bytes.contains(&0)) {
        lines.extend(characters(bytes).lines().map(|line| (*number, line.trim_end().to_owned())));
    }
    lines.extend(below.iter().map(|(number, line)| (*number, (*line).to_owned())));
    lines
}

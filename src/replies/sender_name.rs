//! The name of who sent a mail, out of what stands behind “From:”.

use super::mail_letters::{characters, from_base_64, from_quoted_printable};
use crate::sender::readable_name;

/// Longer ones are no names.
const LONGEST: usize = 120;

/// The name alone, without address and quotes; the address where there is no name. Empty where there is neither.
pub fn sender_name(text: &str) -> String {
    let text = with_words_decoded(text);
    let (before, address) = parted(&text);
    let name = tidy(before);
    let name = readable_name(&if name.is_empty() { tidy(address) } else { name });
    if name.chars().count() > LONGEST { String::new() } else { name }
}

/// What stands before an address, and the address.
fn parted(text: &str) -> (&str, &str) {
    for (open, close) in [("<", '>'), ("[mailto:", ']'), ("(", ')')] {
        let Some((before, behind)) = text.split_once(open) else { continue };
        let (inside, _) = behind.split_once(close).unwrap_or((behind, ""));
        if open == "(" && !inside.contains('@') {
            // The old way: the address first, the name in brackets.
            let is_address = before.contains('@') && !before.trim().contains(' ');
            return if is_address { (inside, before) } else { (text, "") };
        }
        return (before, inside.trim_start_matches("mailto:"));
    }
    (text, "")
}

fn tidy(text: &str) -> String {
    const AROUND: [char; 12] = ['"', '\'', '“', '”', '„', '‘', '’', '«', '»', '*', ',', ';'];
    let is_around = |c: char| c.is_whitespace() || c.is_control() || AROUND.contains(&c);
    let bare = text.trim_matches(is_around).replace("\\\"", "\"");
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words as mail headers encode them, `=?utf-8?Q?M=C3=A9lin?=`.
fn with_words_decoded(text: &str) -> String {
    let Some((before, behind)) = text.split_once("=?") else { return text.to_owned() };
    let mut parts = behind.splitn(3, '?');
    let (_, kind, rest) = (parts.next(), parts.next(), parts.next().unwrap_or_default());
    let Some((word, after)) = rest.split_once("?=") else { return text.to_owned() };
    let mut bytes = Vec::new();
    match kind {
        Some("q" | "Q") => from_quoted_printable(&word.replace('_', " "), &mut bytes),
        Some("b" | "B") => bytes = from_base_64(word),
        // Nobody can read it: the address behind it says more.
        _ => return after.to_owned(),
    }
    // Spaces between two such words are none.
    let after = if after.trim_start().starts_with("=?") { after.trim_start() } else { after };
    format!("{before}{}{}", characters(bytes), with_words_decoded(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stands_without_its_address_and_quotes() {
        for (text, name) in [
            ("Member 7 <m7@board.example>", "Member 7"),
            ("\"Seven, Member (Finance)\" <m7@board.example>", "Seven, Member (Finance)"),
            ("'Member 7' via Board <list@board.example>", "Member 7' via Board"),
            ("Member 7 [mailto:m7@board.example]", "Member 7"),
            ("Member 7 <mailto:m7@board.example>", "Member 7"),
            ("Member 7 (m7@board.example)", "Member 7"),
            ("m7@board.example (Member 7)", "Member 7"),
            ("Member 7 (Riverside)", "Member 7 (Riverside)"),
            ("<m7@board.example>", "m7@board.example"),
            ("m7@board.example", "m7@board.example"),
            ("=?utf-8?Q?M=C3=A9mbre_7?= <m7@board.example>", "Mémbre 7"),
            ("=?iso-8859-1?q?M=E9mbre?= =?utf-8?Q?_7?= <m7@board.example>", "Mémbre 7"),
            ("=?utf-8?B?TWVtYmVyIDc=?= <m7@board.example>", "Member 7"),
            ("=?utf-8?X?TWVtYmVyIDc=?= <m7@board.example>", "m7@board.example"),
            ("Mem\u{200b}ber \u{202e}7\u{2069} <m7@board.example>", "Member 7"),
            ("=?utf-8?Q?=E2=80=AEMember_7?= <m7@board.example>", "Member 7"),
            ("  ", ""),
        ] {
            assert_eq!(sender_name(text), name, "{text}");
        }
    }
}

//! Characters that HTML writes by name or number.

/// Letters with accents, each by its letter and what the name of its accent adds: `eacute`.
const ACCENTS: [(&str, &str, &str); 8] = [
    ("grave", "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    ("acute", "aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"),
    ("circ", "aeiouwyAEIOUWY", "âêîôûŵŷÂÊÎÔÛŴŶ"),
    ("uml", "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
    ("tilde", "anoANO", "ãñõÃÑÕ"),
    ("ring", "aA", "åÅ"),
    ("slash", "oO", "øØ"),
    ("cedil", "cC", "çÇ"),
];
const NAMES: [(&str, &str); 18] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("shy", ""),
    ("szlig", "ß"),
    ("aelig", "æ"),
    ("AElig", "Æ"),
    ("pound", "£"),
    ("euro", "€"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
];
/// No name is longer.
const LONGEST: usize = 10;

/// A text of HTML with the characters that it names; what names none stays as it is.
pub fn with_characters(text: &str) -> String {
    let mut parts = text.split('&');
    let mut seen = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.bytes().take(LONGEST).position(|byte| byte == b';');
        let named = end.and_then(|end| Some((character(part.get(..end)?)?, part.get(end + 1..)?)));
        match named {
            Some((character, behind)) => {
                seen += &character;
                seen += behind;
            }
            None => {
                seen.push('&');
                seen += part;
            }
        }
    }
    seen
}

fn character(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    if let Some((_, character)) = NAMES.iter().find(|(known, _)| *known == name) {
        return Some((*character).to_owned());
    }
    let letter = name.get(..1)?;
    let (_, letters, accented) = ACCENTS.iter().find(|(accent, ..)| *accent == &name[1..])?;
    let at = letters.find(letter)?;
    accented.chars().nth(at).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_is_known_by_name_and_number() {
        for (html, text) in [
            ("M&eacute;mber &amp; &#67;o&#x2E; &lt;a@b&gt;", "Mémber & Co. <a@b>"),
            ("&Ouml;&szlig;&ccedil;&wcirc;", "Ößçŵ"),
            ("A & B &nothing; &#xzz; &", "A & B &nothing; &#xzz; &"),
            ("&é;&;", "&é;&;"),
        ] {
            assert_eq!(with_characters(html), text, "{html}");
        }
    }
}

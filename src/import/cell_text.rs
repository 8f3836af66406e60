//! Text of cells: how it is compared, and what some signs alone mean.

use crate::money::Currency;

/// The text on one line, with single spaces where there was white space of any kind.
pub fn one_line(text: &str) -> String {
    if is_one_line(text) {
        return text.to_owned();
    }
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Whether single spaces are all the white space there is, and none at the ends: nearly every cell is so.
fn is_one_line(text: &str) -> bool {
    let plain = |b: u8| (b' '..=b'~').contains(&b);
    text.bytes().all(plain)
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && text.as_bytes().windows(2).all(|pair| pair != b"  ")
}

/// What is compared when names and labels are looked up: the words in lower case and the marks of money, and no
/// other punctuation.
pub fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut parted = false;
    for c in text.chars() {
        if c.is_alphanumeric() {
            if parted && !key.is_empty() {
                key.push(' ');
            }
            parted = false;
            key.extend(c.to_lowercase());
        } else if c == '#' || Currency::is_mark(c) {
            if !key.is_empty() {
                key.push(' ');
            }
            key.push(c);
            parted = true;
        } else if !matches!(c, '\'' | '’') {
            parted = true;
        }
    }
    key
}

/// Whether a row only counts its columns: 1, 2, 3, 4.
pub fn counts_columns(row: &[&str]) -> bool {
    let filled = row.iter().filter(|text| !text.is_empty());
    let mut counted = (1_usize..).zip(filled);
    let is_count = |(count, text): (usize, &&str)| text.trim_matches(['(', ')', '.']) == count.to_string();
    row.len() > 2 && counted.all(is_count) && row.iter().filter(|text| !text.is_empty()).nth(2).is_some()
}

/// Whether one of the words of a heading is in a list, whose words a space parts.
pub fn any(words: &[&str], list: &str) -> bool {
    words.iter().any(|word| is_in(word, list))
}

/// Whether a word is in a list.
pub fn is_in(word: &str, list: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// `totalCost` and `Amount000` with a space between the words they are made of.
pub fn words_apart(heading: &str) -> String {
    let mut apart = String::with_capacity(heading.len() + 4);
    let mut before = ' ';
    for c in heading.chars() {
        if before.is_lowercase() && (c.is_uppercase() || c.is_ascii_digit()) && !heading.contains(' ') {
            apart.push(' ');
        }
        apart.push(c);
        before = c;
    }
    apart
}

/// Any of the signs that are printed as a dash or a minus.
pub fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// Whether nothing stands there, or nothing but dashes.
pub fn says_nothing(text: &str) -> bool {
    text.chars().all(|c| is_dash(c) || c.is_whitespace())
}

/// Whether a text is a line drawn with signs, as between the rows of a table that was typed: `-----:`, `====`.
pub fn is_rule(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| is_dash(c) || matches!(c, ':' | '=' | '+' | '_' | '─' | '━'))
}

/// Whether a text says “the same as above”.
pub fn is_ditto(text: &str) -> bool {
    let text = text.trim();
    matches!(text, "\"" | "''" | "“" | "”" | "″" | "〃" | "„" | "’’" | "\"\"" | ",,")
        // Names are longer, and there is one in every row.
        || text.len() < 12 && matches!(key(text).as_str(), "ditto" | "do" | "as above" | "same")
}

/// Whether a text only holds the place of a name: `TBC`, `N/A`.
pub fn is_placeholder(text: &str) -> bool {
    text.len() < 8 && matches!(key(text).as_str(), "tbc" | "tba" | "tbd" | "n a" | "na" | "unknown")
}

/// Whether a text says that somebody did not bid.
pub fn is_no_bid(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphanumeric());
    if text.len() >= 40 || !matches!(first, Some('n' | 'N' | 'd' | 'D')) {
        return false;
    }
    let key = key(text);
    // “No bid this year”, “Nil return for 2031”.
    let ends = [" this ", " in 2", " for 2"].into_iter().filter_map(|words| key.find(words));
    let said = &key[..ends.min().unwrap_or(key.len())];
    matches!(
        said,
        "no bid"
            | "no bids"
            | "did not bid"
            | "no bid submitted"
            | "no bids submitted"
            | "no bid received"
            | "no bids received"
            | "no bid made"
            | "not bidding"
            | "no submission"
            | "no application"
            | "did not apply"
            | "not applied"
            | "no application received"
            | "no applications"
            | "none received"
            | "none submitted"
            | "none"
            | "nil"
            | "nil bid"
            | "nil return"
            | "n a"
            | "na"
            | "not applicable"
    )
}

/// Whether a text shows signs of having been read in a wrong encoding: `Â£`, `â€™`, `Ã©`, or the sign for what could
/// not be read.
pub fn is_garbled(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let mut before = ' ';
    for c in text.chars() {
        let broken = match before {
            'Â' | 'Ã' => matches!(c, '\u{80}'..='\u{bf}'),
            'â' => matches!(c, '€' | '\u{80}'),
            _ => false,
        };
        if broken || c == '\u{fffd}' {
            return true;
        }
        before = c;
    }
    false
}

/// The text of a cell; empty where there is no such column or the row is shorter.
pub fn cell<'t>(row: &[&'t str], column: Option<usize>) -> &'t str {
    column.and_then(|at| row.get(at)).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_blind_to_case_and_punctuation() {
        for (text, expected) in [
            ("Bid No.", "bid no"),
            ("  Recipient Org:Name ", "recipient org name"),
            ("project_id", "project id"),
            ("Amount (£)", "amount £"),
            ("Sub–total:", "sub total"),
            ("Children’s bids", "childrens bids"),
            ("£'000", "£ 000"),
            ("…", ""),
        ] {
            assert_eq!(key(text), expected, "{text}");
        }
    }

    #[test]
    fn wrong_encodings_are_noticed_and_right_ones_left_alone() {
        for text in ["Â£5,000", "Childrenâ€™s", "cafÃ©", "a \u{fffd} b", "5\u{c2}\u{a0}000"] {
            assert!(is_garbled(text), "{text}");
        }
        for text in ["£5,000", "Âge", "SÃO PAULO", "château", "Children’s", "—", "A"] {
            assert!(!is_garbled(text), "{text}");
        }
    }
}

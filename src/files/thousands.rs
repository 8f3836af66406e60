//! Commas inside amounts, where commas also part cells: `S1,Solihull,£50,000` has three cells, and a reader that parts
//! at every comma makes `£50` of what is asked for.

use std::borrow::Cow;

use crate::money::Currency;

/// The text without the commas that can only part thousands: behind a mark of money or a space and up to three digits,
/// and before three digits. What is left tells whether commas part cells at all.
pub fn without(text: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let mut from = 0;
    for (at, _) in text.match_indices(',') {
        let (before, digits) = without_digits(&text[..at]);
        let begins = before
            .ends_with(|c: char| Currency::is_mark(c) || matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}'));
        let goes_on = digits == 3 && from > 0 && before.len() == from;
        if (1..=3).contains(&digits) && (begins || goes_on) && three_digits(&text[at + 1..]) {
            kept.push_str(&text[from..at]);
            from = at + 1;
        }
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    kept.push_str(&text[from..]);
    Cow::Owned(kept)
}

/// A text without up to four digits at its end, and how many those are.
pub fn without_digits(text: &str) -> (&str, usize) {
    let digits = text.bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
    (&text[..text.len() - digits], digits)
}

/// Whether a text begins with three digits that belong to no longer run of them.
pub fn three_digits(text: &str) -> bool {
    text.bytes().take(4).take_while(u8::is_ascii_digit).count() == 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_commas_inside_amounts_go() {
        for (text, left) in [
            ("S1,Hall,£50,000", "S1,Hall,£50000"),
            ("£1,234,567,89", "£1234567,89"),
            ("reduced to 90,000\n", "reduced to 90000\n"),
            ("S1,500", "S1,500"),
            ("a\n50,000", "a\n50,000"),
            ("x,50,000", "x,50,000"),
            ("£5000,100", "£5000,100"),
            ("£50,00", "£50,00"),
            ("£50,0000", "£50,0000"),
            ("\"£50,000\",100", "\"£50000\",100"),
            ("one, two", "one, two"),
        ] {
            assert_eq!(without(text), left, "{text}");
        }
    }
}

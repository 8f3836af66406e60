//! The digits of an amount as it is written.

use super::not_money::NotMoney;

pub fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a minus sign, a hyphen or the real one, stands first; and what follows it.
pub(crate) fn split_sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    }
}

/// Takes out what parts thousands, where it parts nothing but thousands and is the same throughout.
pub fn ungrouped(text: &str) -> Result<String, NotMoney> {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(w, f)| (w, Some(f)));
    let parts_thousands = |c: char| matches!(c, ',' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
    let Some(mark) = whole.chars().find(|c| parts_thousands(*c)) else { return Ok(text.to_owned()) };
    let groups: Vec<&str> = whole.split(mark).collect();
    if !groups.iter().all(|group| all_digits(&group.replace(parts_thousands, ""))) {
        return Err(NotMoney::Unreadable);
    }
    if groups[0].len() > 3 || groups[1..].iter().any(|group| group.len() != 3) {
        return Err(NotMoney::Grouping);
    }
    let whole = groups.concat();
    Ok(fraction.map_or(whole.clone(), |fraction| format!("{whole}.{fraction}")))
}

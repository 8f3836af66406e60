//! What one cell looks like: a length of time, thousands in a letter, pence behind a comma.

use crate::import::currency_marks;

/// Whether a text is a length of time that a figure may be for.
pub fn is_period(text: &str) -> bool {
    let words = [
        "week",
        "weekly",
        "month",
        "monthly",
        "year",
        "yearly",
        "annual",
        "per annum",
        "pa",
        "day",
        "daily",
        "hour",
        "hourly",
        "quarter",
        "quarterly",
    ];
    words.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Whether a figure ends in the letter of thousands.
pub fn figure_ends_in_k(figure: &str) -> bool {
    let rest = figure.trim_end_matches(['k', 'K']);
    rest.len() < figure.len() && rest.ends_with(|c: char| c.is_ascii_digit())
}

/// How many digits a figure has before its point.
pub fn whole_digits(figure: &str) -> usize {
    figure.split('.').next().unwrap_or(figure).bytes().filter(u8::is_ascii_digit).count()
}

/// Whether a figure ends in a comma and two digits, whatever mark stands behind it.
pub fn ends_in_cents(figure: &str) -> bool {
    let figure = figure.trim_end_matches(|c: char| !c.is_ascii_digit());
    let digits = figure.rsplit(',').next().unwrap_or(figure);
    digits.len() == 2 && digits.len() < figure.len() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a figure has a mark of money, parted thousands, pence, or thousands in a letter.
pub fn is_marked(figure: &str) -> bool {
    currency_marks::of(figure).is_some() || figure.contains([',', '.', 'k', 'K'])
}

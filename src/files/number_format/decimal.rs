//! Numbers as text: compared, multiplied by powers of ten and laid out, without any arithmetic that could round.

use std::cmp::Ordering;

/// How a number stands to another.
pub type Order = Ordering;

/// Whether a text is digits, perhaps with a point among them.
pub fn is_plain(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && text.bytes().filter(|byte| *byte == b'.').count() <= 1
}

/// How a number stands to another; both may have a sign.
pub fn compare(one: &str, other: &str) -> Order {
    let (one, other) = (Parts::of(one), Parts::of(other));
    match (one.negative, other.negative) {
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
        (false, false) => one.size(&other),
        (true, true) => other.size(&one),
    }
}

struct Parts<'t> {
    negative: bool,
    whole: &'t str,
    fraction: &'t str,
}

impl<'t> Parts<'t> {
    fn of(text: &'t str) -> Self {
        let text = text.trim();
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        // A nought has no sign.
        Self { negative: negative && !(whole.is_empty() && fraction.is_empty()), whole, fraction }
    }

    fn size(&self, other: &Self) -> Order {
        let whole = self.whole.len().cmp(&other.whole.len()).then_with(|| self.whole.cmp(other.whole));
        whole.then_with(|| self.fraction.cmp(other.fraction))
    }
}

/// A number without a sign times ten to a power.
pub fn shift(digits: &str, power: usize) -> String {
    if power == 0 {
        return digits.to_owned();
    }
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let (moved, rest) = fraction.split_at(power.min(fraction.len()));
    let whole = format!("{whole}{moved}{}", "0".repeat(power - moved.len()));
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if rest.is_empty() { whole.to_owned() } else { format!("{whole}.{rest}") }
}

/// A number with noughts in front and texts among its digits, as references and telephone numbers have them.
pub fn lay_out(number: &str, least: usize, inside: &[(usize, String)]) -> String {
    let (whole, fraction) = number.split_once('.').map_or((number, None), |(w, f)| (w, Some(f)));
    let mut text = format!("{whole:0>least$}");
    for (behind, literal) in inside {
        // From the left, so that what is behind is not moved: only what was put in before is.
        let at = text.len().checked_sub(*behind).filter(|at| *at > 0 && text.is_char_boundary(*at));
        if let Some(at) = at {
            text.insert_str(at, literal);
        }
    }
    match fraction {
        Some(fraction) => format!("{text}.{fraction}"),
        None => text,
    }
}

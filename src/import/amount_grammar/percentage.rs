//! Shares of what a bid asks for, as lower amounts are given: `80%`, `reduced by 15 per cent`, `0.8`.

use super::amount_words::{reducing, speaks_of_reduction};
use crate::money::{Currency, Money};

/// A share, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Its digits without the point.
    digits: i128,
    /// How many of them stand behind the point.
    places: u32,
    /// What its text says that it is.
    pub says: Says,
    /// Whether the text says per cent.
    pub is_percent: bool,
}

/// What a text says of the share in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// Nothing.
    Nothing,
    /// The bid could be reduced to it.
    To,
    /// The bid could be reduced by it.
    By,
}

/// Longer texts say more.
const LONGEST: usize = 60;
/// So many digits are read, so that every share is exact.
const DIGITS: usize = 9;

impl Share {
    /// The share that a text is, and says no more. A figure alone is one where it is below 1 and has a point, or where a
    /// heading says per cent.
    pub fn of(text: &str, heading_says_percent: bool) -> Option<Self> {
        let text = text.trim();
        let tells = |c: char| matches!(c, '%' | '.') || c.is_alphabetic();
        if !heading_says_percent && !text.contains(tells) {
            return None;
        }
        let first = text.find(|c: char| c.is_ascii_digit()).filter(|_| text.len() <= LONGEST)?;
        let (before, rest) = text.split_at(first);
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
        let (figure, behind) = rest.split_at(end);
        let (is_percent, behind) = percent(&behind.trim().to_lowercase())?;
        let says = says(&before.to_lowercase(), &behind)?;
        let (whole, fraction) = figure.trim_end_matches('.').split_once('.').unwrap_or((figure, ""));
        let digits = format!("{whole}{fraction}");
        let is_figure = digits.len() <= DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
        let places =
            u32::try_from(fraction.len()).ok()? + if is_percent || heading_says_percent { 2 } else { 0 };
        let share = Self { digits: digits.parse().ok().filter(|_| is_figure)?, places, says, is_percent };
        let is_fraction = || says == Says::Nothing && !fraction.is_empty() && share.is_below_one();
        (is_percent || heading_says_percent || is_fraction()).then_some(share)
    }

    fn is_below_one(self) -> bool {
        self.digits > 0 && self.digits < 10_i128.pow(self.places)
    }

    /// What it is of an amount; `None` where that is no whole number of pence.
    pub fn of_amount(self, amount: Money) -> Option<Money> {
        let (product, parts) = (amount.pence().checked_mul(self.digits)?, 10_i128.pow(self.places));
        if product % parts == 0 { Money::from_many_pence(product / parts) } else { None }
    }
}

/// Whether a text in small letters goes on with per cent, and what follows that.
fn percent(text: &str) -> Option<(bool, String)> {
    let signs = ["%", "per cent", "percent", "pc"];
    match signs.iter().find_map(|sign| text.strip_prefix(sign)) {
        Some(rest) => Some((true, rest.trim().to_owned())),
        None => text.is_empty().then(|| (false, String::new())),
    }
}

/// What the words around a share say of it; `None` where they say something else.
fn says(before: &str, behind: &str) -> Option<Says> {
    let of_request =
        ["of", "the", "bid", "request", "requested", "amount", "grant", "what", "is", "asked", "for"];
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphabetic())
            .filter(|word| !word.is_empty())
            .map(ToOwned::to_owned)
            .collect()
    };
    let (before_words, behind) = (words(before), words(behind));
    if before.contains(Currency::is_mark) || !behind.iter().all(|word| of_request.contains(&word.as_str())) {
        return None;
    }
    if before_words.is_empty() {
        let sign = |c: char| matches!(c, '-' | '+' | '<' | '>' | '\u{2212}');
        return (!before.contains(sign)).then_some(Says::Nothing);
    }
    let by = before_words.iter().any(|word| word == "by");
    let others = before_words.iter().map(String::as_str).filter(|word| *word != "by");
    let known = reducing(others.clone()) || others.clone().all(|word| matches!(word, "to" | "can" | "could"));
    match (by, known) {
        (true, true) => Some(Says::By),
        (false, true) => Some(Says::To),
        _ => None,
    }
}

/// The share in a note that says that a bid could be reduced to it or by it, and says no more.
pub fn lower_share_in(text: &str) -> Option<Share> {
    let speaks = text.contains('%') || text.contains("cent");
    let reduces = text.split(|c: char| !c.is_alphabetic()).any(speaks_of_reduction);
    if speaks && reduces { Share::of(text, false).filter(|share| share.says != Says::Nothing) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_told_by_its_sign_its_words_or_its_point() {
        let read = |text: &str| {
            Share::of(text, false).map(|share| (share.of_amount(Money::from_pence(10_000)), share.says))
        };
        for (text, pence, says) in [
            ("80%", 8_000, Says::Nothing),
            ("12.5 %", 1_250, Says::Nothing),
            ("Reduced to: 80%", 8_000, Says::To),
            ("could be reduced by 15 per cent of the request", 1_500, Says::By),
            ("0.15", 1_500, Says::Nothing),
            ("by 20%", 2_000, Says::By),
        ] {
            assert_eq!(read(text), Some((Some(Money::from_pence(pence)), says)), "{text}");
        }
        for text in ["80", "£0.15", "1.5", "80% match", "-5%", "up 5%", "0", "80% of costs, or £5"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(
            Share::of("15", true).and_then(|share| share.of_amount(Money::from_pence(10_000))),
            Some(Money::from_pence(1_500))
        );
        assert_eq!(
            Share::of("33%", false).and_then(|share| share.of_amount(Money::from_pence(10_050))),
            None
        );
    }
}

//! Which money a text names: by a sign, by a code, by a word.

use crate::money::Currency;

/// Codes of money that stand for themselves in capitals or small letters.
const CODES: [&str; 17] = [
    "AUD", "CAD", "CHF", "CZK", "DKK", "EUR", "GBP", "HUF", "INR", "ISK", "JPY", "NOK", "NZD", "PLN", "SEK",
    "USD", "ZAR",
];

/// Words for money and whose they are; of several countries, each of which calls its money so, the first is meant where
/// nothing else is said.
const WORDS: [(&str, &[&str]); 22] = [
    ("pound", &["GBP"]),
    ("pounds", &["GBP"]),
    ("sterling", &["GBP"]),
    ("euro", &["EUR"]),
    ("euros", &["EUR"]),
    ("dollar", &["USD"]),
    ("dollars", &["USD"]),
    ("rupees", &["INR"]),
    ("rupee", &["INR"]),
    ("rs", &["INR"]),
    ("kr", &["SEK", "NOK", "DKK", "ISK"]),
    ("kronor", &["SEK"]),
    ("kroner", &["NOK", "DKK"]),
    ("franc", &["CHF"]),
    ("francs", &["CHF"]),
    ("aed", &["AED"]),
    ("yen", &["JPY"]),
    ("zł", &["PLN"]),
    ("kč", &["CZK"]),
    ("lei", &["RON"]),
    ("ksh", &["KES"]),
    ("forint", &["HUF"]),
];

/// The code of the money whose sign has these letters before its `£`.
fn before_pound(letters: &str) -> Option<&'static str> {
    match letters {
        "IR" => Some("IEP"),
        "E" => Some("EGP"),
        _ => None,
    }
}

/// Codes that are known in capitals only: in small letters some are words.
const CAPITALS: [&str; 24] = [
    "AED", "BGN", "BRL", "CNY", "EGP", "GHS", "HKD", "ILS", "KES", "KWD", "MXN", "MYR", "NGN", "PHP", "PKR",
    "QAR", "RON", "RUB", "SAR", "SGD", "THB", "TWD", "UAH", "UGX",
];

/// Whose sign of money a character is.
pub fn of_sign(sign: char) -> Option<&'static str> {
    Currency::MARKS.iter().find(|(known, _)| *known == sign).map(|(_, code)| *code)
}

/// Whether a word is a mark of some money, and if so, whether of that with this code.
pub fn is_of(word: &str, code: &str) -> Option<bool> {
    if CAPITALS.contains(&word) {
        return Some(word == code);
    }
    let word = word.to_lowercase();
    let word = word.as_str();
    if word.eq_ignore_ascii_case(code) {
        return Some(true);
    }
    if let Some((_, codes)) = WORDS.iter().find(|(known, _)| *known == word) {
        return Some(codes.contains(&code));
    }
    CODES.iter().any(|known| known.eq_ignore_ascii_case(word)).then_some(false)
}

/// The money that the name of a file or a sheet speaks of, whatever figures stand in it.
pub fn of_name(name: &str) -> Option<&'static str> {
    let words: String =
        name.chars().map(|c| if c.is_alphabetic() || of_sign(c).is_some() { c } else { ' ' }).collect();
    of(&words)
}

/// The code of the money whose sign has these letters before its `$`.
pub fn lettered(letters: &str) -> Option<&'static str> {
    Some(match letters {
        "US" => "USD",
        "A" | "AU" => "AUD",
        "C" | "CA" => "CAD",
        "NZ" => "NZD",
        "HK" => "HKD",
        "S" => "SGD",
        "R" => "BRL",
        _ => return None,
    })
}

/// The code of the one money that a text names; `None` where it names none, or several.
pub fn of(text: &str) -> Option<&'static str> {
    let mut found: Option<&'static str> = None;
    let before = text
        .split_once('$')
        .map(|(before, _)| before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or(""));
    if let Some(code) = before.and_then(lettered) {
        return Some(code);
    }
    let pound = text
        .split_once('£')
        .map(|(before, _)| before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or(""));
    if let Some(code) = pound.and_then(before_pound) {
        return Some(code);
    }
    let signs = text.chars().filter_map(of_sign);
    let has_letters = text.contains(|c: char| c.is_alphabetic());
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| has_letters && word.len() > 1);
    for code in signs.chain(words.filter_map(of_word)) {
        if found.is_some_and(|other| other != code) {
            return None;
        }
        found = Some(code);
    }
    found
}

/// The money that a sentence says figures are in: one that it names where no figure of it stands, as in “Amounts are in
/// US dollars” and not in “a fund of $5,000”.
pub fn of_words(text: &str) -> Option<&'static str> {
    if has_figure(text) && !speaks_of_figures(text) {
        let mut brackets = text.split('(').skip(1).map(|rest| rest.split(')').next().unwrap_or(""));
        return brackets.find(|inner| !has_figure(inner) && inner.len() < 20).and_then(of);
    }
    of(text)
}

/// Whether a text has a figure other than that of a unit, as in `€'000`.
fn has_figure(text: &str) -> bool {
    let runs = text.split(|c: char| !c.is_ascii_digit() && c != ',').map(|run| run.trim_matches(','));
    runs.into_iter().any(|run| !matches!(run, "" | "000" | "1000" | "1,000"))
}

fn speaks_of_figures(text: &str) -> bool {
    let lower = text.to_lowercase();
    ["amounts", "figures", "all in ", "values", "sums", "prices"].iter().any(|word| lower.contains(word))
}

/// Whether a text is a mark of money, a sign or a code, and nothing else.
pub fn alone(text: &str) -> Option<&'static str> {
    if text.chars().count() <= 4 && !text.contains(|c: char| c.is_ascii_digit()) { of(text) } else { None }
}

fn of_word(word: &str) -> Option<&'static str> {
    let upper = word.to_uppercase();
    let code = CODES.iter().find(|code| **code == upper).copied();
    // `GBPk`, `TEUR`: a unit has grown together with a code.
    let grown = || {
        let inner = upper.strip_prefix(['T', 'K', 'M']).or_else(|| upper.strip_suffix(['K', 'M']))?;
        CODES.iter().find(|code| **code == inner).copied()
    };
    let capitals = || CAPITALS.iter().find(|code| **code == word).copied();
    let code = code.or_else(capitals);
    let word = word.to_lowercase();
    let by_word =
        || WORDS.iter().find(|(known, _)| *known == word).and_then(|(_, codes)| codes.first()).copied();
    code.or_else(grown).or_else(by_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figure_of_a_unit_is_no_amount() {
        for (text, code) in [
            ("(€'000)", Some("EUR")),
            ("Bids (€1,000s)", Some("EUR")),
            ("a fund of €5,000", None),
            ("Round 2 (€)", Some("EUR")),
            ("awards up to €1,000,000", None),
        ] {
            assert_eq!(of_words(text), code, "{text}");
        }
    }

    #[test]
    fn a_text_names_the_money_whose_mark_it_has() {
        for (text, code) in [
            ("£5", Some("GBP")),
            ("Amount (USD)", Some("USD")),
            ("12.000 €", Some("EUR")),
            ("T€", Some("EUR")),
            ("TEUR", Some("EUR")),
            ("Amount in dollars", Some("USD")),
            ("$5 or £4", None),
            ("Amount", None),
            ("", None),
        ] {
            assert_eq!(of(text), code, "{text}");
        }
    }
}

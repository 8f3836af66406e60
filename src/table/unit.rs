//! Amounts that are not written in whole pounds: what says so, and what an amount then comes to.

use super::text::{key, words_apart};
use crate::money::Money;

/// What the figures of a table count: pounds, thousands of pounds, or another power of ten of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unit(i8);

impl Unit {
    /// Pence: a hundred of them are a pound.
    pub const HUNDREDTH: Self = Self(-2);
    /// Pounds: every figure is what it says.
    pub const ONE: Self = Self(0);
    /// Hundreds.
    pub const HUNDRED: Self = Self(2);
    /// Thousands, as in `£000`.
    pub const THOUSAND: Self = Self(3);
    /// A hundred thousand: one lakh.
    pub const LAKH: Self = Self(5);
    /// Millions.
    pub const MILLION: Self = Self(6);
    /// Ten million: one crore.
    pub const CRORE: Self = Self(7);
    /// Thousands of millions.
    pub const BILLION: Self = Self(9);

    /// How many pounds one of it is: 1,000 for thousands; `None` for pence.
    #[must_use]
    pub fn pounds(self) -> Option<u32> {
        u32::try_from(self.0).ok().map(|power| 10_u32.pow(power))
    }

    /// What a figure in this unit comes to; `None` where that is more than [`Money::MOST`], or a part of a penny.
    #[must_use]
    pub fn of(self, figure: Money) -> Option<Money> {
        let Some(pounds) = self.pounds() else {
            let hundredths = figure.pence();
            return if hundredths % 100 == 0 { Money::from_many_pence(hundredths / 100) } else { None };
        };
        let amount = figure.times(pounds);
        (amount.abs() <= Money::MOST).then_some(amount)
    }
}

/// The unit that a heading gives its amounts: `£000`, `Amount (£k)`, `T€`, `x1000`.
pub fn of_heading(heading: &str) -> Option<Unit> {
    let key = unit_key(&words_apart(heading));
    let words: Vec<&str> = key.split(' ').collect();
    if let Some(unit) = words.iter().find_map(|word| plain(word)) {
        return Some(unit);
    }
    let minor = words.windows(2).any(|pair| pair == ["minor", "units"]);
    if words.len() > 1 && words.contains(&"pence") || minor {
        return Some(Unit::HUNDREDTH);
    }
    if key.contains("0 0m") {
        return Some(Unit::MILLION);
    }
    // A letter alone is a unit beside the mark of money, at the end or in brackets of its own: `£ k`, `Amount (m)`.
    let bracketed = heading
        .split(['(', '['])
        .skip(1)
        .filter_map(|rest| letter(rest.split([')', ']']).next().unwrap_or("").trim()));
    let beside = words.windows(2).find_map(|pair| match (is_money(pair[0]), is_money(pair[1])) {
        (true, _) => letter(pair[1]),
        (_, true) if pair[0] == "t" => Some(Unit::THOUSAND),
        (_, true) => letter(pair[0]),
        _ => None,
    });
    let last = words.last().filter(|_| words.len() > 1).and_then(|word| letter(word));
    bracketed.into_iter().next().or(beside).or(last)
}

/// The unit that a cell names and nothing else: `£k`, `thousand`, `000`.
pub fn of_cell(text: &str) -> Option<Unit> {
    // Most cells are told by their digits: a unit has noughts, and a 1 before them.
    if text.bytes().any(|byte| (b'2'..=b'9').contains(&byte)) || text.len() > 16 {
        return None;
    }
    if !text.contains(|c: char| c.is_alphabetic() || matches!(c, '£' | '€' | '$')) {
        return None;
    }
    let key = unit_key(text);
    let mut words = key.split(' ').filter(|word| !is_money(word));
    let unit = words.next().and_then(|word| plain(word).or_else(|| letter(word)))?;
    words.next().is_none().then_some(unit)
}

/// The unit that words beside a table give its amounts: `All figures in £000s`. That there are thousands of something
/// else is no such thing.
pub fn of_words(text: &str) -> Option<Unit> {
    // `£154,280.00` is an amount, whatever its noughts.
    if !text.contains(|c: char| c.is_alphabetic() || c == '×')
        && text.contains(|c: char| ('1'..='9').contains(&c))
    {
        return None;
    }
    let key = unit_key(text);
    let words: Vec<&str> = key.split(' ').collect();
    let unit = |word: &str| plain(word).or_else(|| letter(word));
    let after_money = words.windows(2).find_map(|pair| unit(pair[1]).filter(|_| is_money(pair[0])));
    let is_figure =
        |at: usize| words.get(at).is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let before_money = (0..words.len().saturating_sub(1)).find_map(|at| {
        let unit = match words[at] {
            "t" => Some(Unit::THOUSAND),
            // “Two million pounds” is an amount.
            word if at > 0 && (is_figure(at - 1) || is_number(words[at - 1])) => letter(word),
            word => plain(word).or_else(|| letter(word)),
        };
        unit.filter(|_| is_money(words[at + 1]) && !is_figure(at + 2))
    });
    let figures = ["figures", "amounts", "costs", "sums", "values", "prices", "units", "unit"];
    let are = words
        .windows(2)
        .find_map(|pair| plain(pair[1]).filter(|_| matches!(pair[0], "are" | "units" | "unit" | "is")))
        .filter(|_| words.iter().any(|word| figures.contains(word)));
    let stated = words.windows(2).find_map(|pair| {
        plain(pair[1]).or_else(|| letter(pair[1]).filter(|_| pair[1] == "k")).filter(|_| pair[0] == "in")
    });
    let of_money =
        words.windows(3).find_map(|three| plain(three[0]).filter(|_| three[1] == "of" && is_money(three[2])));
    // A lakh or a crore is money wherever no figure counts it.
    let indian = (0..words.len())
        .filter(|at| *at == 0 || !is_figure(at - 1))
        .filter(|at| matches!(words[*at], "lakh" | "lakhs" | "crore" | "crores"))
        .find_map(|at| plain(words[at]));
    let alone = words.iter().find_map(|word| grown_together(word).or_else(|| zeros(word))).or(indian);
    let lone = if let [word] = words[..] { plain(word) } else { None };
    let inner = text.split('(').skip(1).map(|rest| rest.split(')').next().unwrap_or("").trim());
    let in_brackets = |inner: &str| match inner {
        "k" | "K" => Some(Unit::THOUSAND),
        "m" | "M" if words == ["m"] => Some(Unit::MILLION),
        _ => plain(&inner.to_lowercase()),
    };
    let bracketed = inner.filter(|inner| !inner.contains(' ')).find_map(in_brackets);
    // So does a word alone behind a comma or a dash: “Bids to the ward fund, thousands”.
    let last =
        text.rsplit([',', ';', ':', '–', '—']).next().map(str::trim).filter(|last| *last != text.trim());
    let at_end = last.map(str::to_lowercase).and_then(|last| match last.as_str() {
        "k" => Some(Unit::THOUSAND),
        word => plain(word).filter(|_| word.starts_with(char::is_alphabetic)),
    });
    let lone = lone.or(bracketed).or(at_end);
    after_money
        .or(before_money)
        .or(lone)
        .or(are)
        .or(stated)
        .or_else(|| key.contains("in pence").then_some(Unit::HUNDREDTH))
        .or(of_money)
        .or(alone)
}

/// The unit that the name of a sheet or a file gives: `Bids £000`, `bids_in_thousands.csv`, `Bids (£k)`.
pub fn of_name(name: &str) -> Option<Unit> {
    let spaced = name.replace(['_', '-', '.'], " ");
    of_words(&spaced).or_else(|| {
        let key = unit_key(&spaced);
        key.split(' ').find_map(|word| match word {
            "thousands" | "millions" | "billions" | "hundreds" | "lakhs" | "lakh" | "crores" | "crore" => {
                plain(word)
            }
            _ => None,
        })
    })
}

/// The words of a text with `'000`, `£k` and the like as words of their own.
fn unit_key(text: &str) -> String {
    let text =
        without_pence(text).replace(['’', '‘', '`', '´'], "'").replace("'000", " 000").replace(",000", "000");
    key(&text.replace('×', " x ")).replace("x £ 1000", "x1000").replace("x 1000", "x1000")
}

/// The text without the noughts that stand for pence: those of `£100.00` count no hundreds.
fn without_pence(text: &str) -> String {
    let mut parts = text.split(".00");
    let mut rest = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let pence = rest.ends_with(|c: char| c.is_ascii_digit()) && !part.starts_with('0');
        rest.push_str(if pence { " " } else { ".00" });
        rest.push_str(part);
    }
    rest
}

/// Words that are a unit wherever a heading has them.
fn plain(word: &str) -> Option<Unit> {
    let named = match word {
        "thousands" | "thousand" | "ths" | "thsd" | "tsd" | "thou" | "mille" | "tausend" => Unit::THOUSAND,
        "millions" | "million" | "mn" | "mln" | "mio" | "mill" => Unit::MILLION,
        "billions" | "billion" | "bn" | "bln" | "mrd" => Unit::BILLION,
        "hundreds" => Unit::HUNDRED,
        "lakh" | "lakhs" | "lac" | "lacs" => Unit::LAKH,
        "crore" | "crores" => Unit::CRORE,
        _ => return zeros(word).or_else(|| grown_together(word)),
    };
    Some(named)
}

/// `000`, `000s`, `1000s`, `x1000`.
fn zeros(word: &str) -> Option<Unit> {
    match word.trim_start_matches('x') {
        "000" | "000s" | "1000s" => Some(Unit::THOUSAND),
        "00" | "00s" => Some(Unit::HUNDRED),
        "1000" if word.starts_with('x') => Some(Unit::THOUSAND),
        "000000" | "000000s" | "1000000s" => Some(Unit::MILLION),
        "1000000" if word.starts_with('x') => Some(Unit::MILLION),
        _ => None,
    }
}

/// `gbpk`, `teur`, `mgbp`: a unit and a currency in one word.
fn grown_together(word: &str) -> Option<Unit> {
    ["gbp", "eur", "usd", "chf"].iter().find_map(|code| {
        let rest = word.strip_prefix(code).or_else(|| word.strip_suffix(code))?;
        if rest == "t" { Some(Unit::THOUSAND) } else { letter(rest) }
    })
}

/// A letter that is a unit where money stands beside it.
fn letter(word: &str) -> Option<Unit> {
    match word {
        "k" | "K" | "ks" | "th" => Some(Unit::THOUSAND),
        "m" | "M" | "mm" => Some(Unit::MILLION),
        _ => None,
    }
}

fn is_number(word: &str) -> bool {
    matches!(
        word,
        "a" | "one"
            | "two"
            | "three"
            | "four"
            | "five"
            | "six"
            | "seven"
            | "eight"
            | "nine"
            | "ten"
            | "half"
            | "of"
    )
}

fn is_money(word: &str) -> bool {
    matches!(word, "£" | "€" | "$" | "gbp" | "eur" | "usd" | "pounds" | "euros" | "dollars")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_that_counts_in_another_unit_is_known_by_it() {
        for (heading, unit) in [
            ("£000", Unit::THOUSAND),
            ("Amount (£'000)", Unit::THOUSAND),
            ("Amount £000s", Unit::THOUSAND),
            ("Amount (1000s)", Unit::THOUSAND),
            ("Amount x1000", Unit::THOUSAND),
            ("Amount (x 1,000)", Unit::THOUSAND),
            ("Amount £k", Unit::THOUSAND),
            ("Amount (K£)", Unit::THOUSAND),
            ("GBPk", Unit::THOUSAND),
            ("Amount (k)", Unit::THOUSAND),
            ("Amount in T€", Unit::THOUSAND),
            ("TEUR", Unit::THOUSAND),
            ("Cost in thousands", Unit::THOUSAND),
            ("Amount (£mn)", Unit::MILLION),
            ("Cost (£m)", Unit::MILLION),
            ("Cost £ million", Unit::MILLION),
            ("Cost (bn)", Unit::BILLION),
            ("Amount (lakh)", Unit::LAKH),
            ("Rs crore", Unit::CRORE),
        ] {
            assert_eq!(of_heading(heading), Some(unit), "{heading}");
        }
        for heading in ["Amount", "Amount requested (£)", "Amount 2024", "£", "Km of path", "Phase 2 m", "M"]
        {
            assert_ne!(of_heading(heading), Some(Unit::THOUSAND), "{heading}");
        }
        for heading in ["Amount", "Amount requested (£)", "Amount 2024", "£", "Km of path", "M"] {
            assert_eq!(of_heading(heading), None, "{heading}");
        }
    }

    #[test]
    fn words_beside_a_table_speak_of_a_unit_only_where_they_speak_of_money() {
        for text in [
            "All figures in £000s",
            "Amounts in thousands",
            "(£k)",
            "(k)",
            "Bids of May (K)",
            "(×1000)",
            "Bids of May, thousands",
            "£'000",
            "thousands of pounds",
            "in £ thousand",
            "Figures are in £K",
            "All in 000s",
        ] {
            assert_eq!(of_words(text), Some(Unit::THOUSAND), "{text}");
        }
        assert_eq!(of_words("£ million"), Some(Unit::MILLION));
        for text in [
            "For thousands of young people",
            "£154,280.00",
            "1,000 people",
            "A fund of £20,000",
            "20 k runs",
            "In 2013",
        ] {
            assert_eq!(of_words(text), None, "{text}");
        }
        for (name, unit) in [
            ("Bids £000", Some(Unit::THOUSAND)),
            ("bids_in_thousands.csv", Some(Unit::THOUSAND)),
            ("Bids 2031.xlsx", None),
        ] {
            assert_eq!(of_name(name), unit, "{name}");
        }
    }

    #[test]
    fn a_figure_in_a_unit_is_exact_or_too_large() {
        assert_eq!(Unit::THOUSAND.of(Money::from_pence(1_234)), Some(Money::from_pence(1_234_000)));
        assert_eq!(Unit::BILLION.of(Money::from_pence(100_000)), None);
    }
}

//! The unit that words beside a table give its amounts: a caption, a sentence, the name of a sheet.

use super::Unit;
use super::unit_words::{grown_together, is_money, is_number, letter, plain, unit_key, zeros};

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
    let are = words
        .windows(2)
        .find_map(|pair| plain(pair[1]).filter(|_| matches!(pair[0], "are" | "units" | "unit" | "is")))
        .filter(|_| words.iter().any(|word| is_figures(word)));
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
    let lone = lone(text, &words);
    after_money
        .or(before_money)
        .or(lone)
        .or(are)
        .or(stated)
        .or_else(|| key.contains("in pence").then_some(Unit::HUNDREDTH))
        .or(of_money)
        .or(alone)
}

/// The unit that stands alone, in brackets, or at the end behind a comma or a dash.
fn lone(text: &str, words: &[&str]) -> Option<Unit> {
    let lone = if let [word] = words { plain(word) } else { None };
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
    lone.or(bracketed).or(at_end)
}

/// The unit that a line in the midst of a table states, also where that is whole pounds: `All figures in £`.
pub fn stated(text: &str) -> Option<Unit> {
    let is_plain = || {
        let key = unit_key(text);
        let words: Vec<&str> = key.split(' ').collect();
        let of_figures = words.iter().any(|word| is_figures(word));
        let whole = |word: &str| is_money(word) || matches!(word, "whole" | "full");
        of_figures
            && !text.contains(|c: char| c.is_ascii_digit())
            && words.windows(2).any(|pair| pair[0] == "in" && whole(pair[1]))
    };
    of_words(text).or_else(|| is_plain().then_some(Unit::ONE))
}

fn is_figures(word: &str) -> bool {
    matches!(word, "figures" | "amounts" | "costs" | "sums" | "values" | "prices" | "units" | "unit")
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

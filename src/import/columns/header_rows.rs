//! Which rows name the columns, and what they call them.

use std::collections::HashMap;

use super::claims::{Claim, by_known_name, by_name, by_words};
use super::headings::request_rank;
use crate::import::amount_grammar::{AmountText, NoFigure, written};
use crate::import::cell_text::{key, one_line};
use crate::import::choices::{Choices, HeaderChoice};
use crate::import::role::Role;
use crate::import::texts::Texts;
use crate::import::unit;
use crate::money::Currency;

/// How far down a row that names the columns is looked for.
const WITHIN: usize = 40;
/// A heading is not longer than this.
const LONGEST: usize = 120;
/// A heading that goes on over several rows has no longer parts.
const LONGEST_PART: usize = 40;
/// Over so many rows the headings may go on.
const MOST_ROWS: usize = 3;

/// The rows that name the columns.
pub struct Header {
    /// The first of them; `None` where the table has none.
    pub row: Option<usize>,
    /// The row below the last of them.
    pub below: usize,
    /// What each column is called; empty where nothing stands above it.
    pub names: Vec<String>,
}

impl Header {
    /// Finds them, or takes the row that a person chose.
    pub fn of(texts: &Texts, width: usize, choices: &Choices) -> Self {
        let currency = choices.currency();
        let row = match choices.header() {
            Some(HeaderChoice::Row(row)) if row < texts.len() => Some(row),
            Some(HeaderChoice::NoRow) => None,
            _ => by_names(texts, currency).or_else(|| by_shape(texts, currency)),
        };
        let Some(row) = row else { return Self { row, below: 0, names: vec![String::new(); width] } };
        let cell = |row: usize, at: usize| texts[row].get(at).copied().unwrap_or("");
        let mut names: Vec<String> = (0..width).map(|at| one_line(cell(row, at))).collect();
        let mut below = row + 1;
        while below < texts.len() && below < row + MOST_ROWS && goes_on(&names, &texts[below], currency) {
            for (name, text) in names.iter_mut().zip(&texts[below]) {
                *name = one_line(&format!("{name} {text}"));
            }
            below += 1;
        }
        if let Some(parts) =
            texts.get(below).and_then(|next| parts_of(&names, next, texts.get(below + 1), currency))
        {
            names = parts;
            below += 1;
        }
        if let Some(above) = row.checked_sub(1) {
            tell_apart(&mut names, &texts[above]);
        }
        Self { row: Some(row), below, names }
    }
}

/// The first row that looks like one that names columns; below an amount only if several of its names are plain.
fn by_names(texts: &Texts, currency: &Currency) -> Option<usize> {
    let mut amounts = false;
    for (at, row) in texts.iter().enumerate().take(WITHIN) {
        let named = named(row, currency);
        if named >= if amounts { 3 } else { 1 } {
            // Above it may stand what several columns have in common.
            let plainer = texts.get(at + 1).is_some_and(|next| self::named(next, currency) > named);
            return Some(if plainer { at + 1 } else { at });
        }
        amounts |= row.iter().any(|text| is_amount(text, currency));
    }
    None
}

/// How many columns a row names plainly; none if it holds an amount or names less than two. Where all its headings are
/// longer ones, they count as one if they speak of money too.
pub fn named(row: &[&str], currency: &Currency) -> usize {
    let (mut named, mut score) = (0, 0);
    let mut roles: Vec<Role> = Vec::new();
    let mut gap = false;
    for text in row {
        if text.is_empty() {
            gap = true;
            continue;
        }
        // Beside the table, behind a gap, may stand what the fund has.
        if is_amount(text, currency) && gap && named > 2 {
            break;
        }
        if text.len() > LONGEST || is_amount(text, currency) {
            return 0;
        }
        let plain = by_name(text);
        let Some(claim) = plain.or_else(|| by_words(text)) else { continue };
        if roles.contains(&claim.role) && !claim.role.may_repeat() {
            continue;
        }
        roles.push(claim.role);
        named += usize::from(plain.is_some());
        score += if plain.is_some() { 2 } else { 1 };
    }
    let longer = named == 0 && roles.contains(&Role::Requested);
    if score >= 3 { named.max(usize::from(longer)) } else { 0 }
}

/// The first row of words alone above figures, in whatever language: what it calls the columns is not known.
fn by_shape(texts: &Texts, currency: &Currency) -> Option<usize> {
    let wide = |row: &Vec<&str>| row.iter().filter(|text| !text.is_empty()).count() > 1;
    let at = texts.iter().take(WITHIN).position(wide)?;
    let names = &texts[at];
    let is_name = |text: &&str| {
        let words = without_year(text);
        text.is_empty()
            || text.len() <= LONGEST
                && !words.contains(|c: char| c.is_ascii_digit())
                && matches!(
                    written(&words, currency),
                    AmountText::NotMoney(NoFigure::Words | NoFigure::Blank)
                )
    };
    let unlike = names.iter().all(is_name)
        && names.iter().enumerate().all(|(at, text)| text.is_empty() || !names[..at].contains(text));
    let below: Vec<&Vec<&str>> = texts[at + 1..].iter().filter(|row| wide(row)).take(WITHIN).collect();
    let over_figures = names.iter().enumerate().filter(|(_, name)| !name.is_empty()).any(|(column, _)| {
        let figures =
            below.iter().filter(|row| row.get(column).is_some_and(|text| is_figure(text, currency)));
        figures.count() * 2 > below.len()
    });
    (unlike && over_figures).then_some(at)
}

/// A heading without a year in it: “Subvention 2029”.
fn without_year(heading: &str) -> String {
    let is_year = |word: &&str| {
        let digits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        digits && (word.starts_with("19") || word.starts_with("20"))
    };
    let words: Vec<&str> = heading.split(' ').filter(|word| !is_year(word)).collect();
    if words.is_empty() { heading.to_owned() } else { words.join(" ") }
}

fn is_figure(text: &str, currency: &Currency) -> bool {
    let asked = matches!(written(text, currency), AmountText::Ask(_));
    is_amount(text, currency) || asked && text.contains(|c: char| c.is_ascii_digit())
}

/// Whether headings go on in the row below them: it has no figure, and all that stands there is a heading, alone or
/// with what stands above it.
fn goes_on(names: &[String], row: &[&str], currency: &Currency) -> bool {
    let filled: Vec<(usize, &&str)> = row.iter().enumerate().filter(|(_, text)| !text.is_empty()).collect();
    let is_heading = |(at, text): &(usize, &&str)| {
        let above = names.get(*at).map_or("", String::as_str);
        let other = key(above) != key(text);
        let is_role = |claim: Option<Claim>| claim.is_some_and(|claim| claim.role != Role::Passed);
        other
            && !is_amount(text, currency)
            && (is_role(by_name(text))
                || !above.is_empty() && is_role(by_known_name(&format!("{above} {text}"))))
    };
    let only_marks = filled
        .iter()
        .all(|(_, text)| crate::import::currency_marks::of(text).is_some() && key(text).len() <= 4);
    let known = names.iter().any(|name| by_name(name).is_some());
    let words = filled.iter().all(|(_, text)| {
        text.contains(char::is_alphabetic)
            && !text.contains(|c: char| c.is_ascii_digit())
            && text.len() <= LONGEST_PART
    });
    known && words && !filled.is_empty() && !only_marks && filled.iter().all(is_heading)
}

/// The headings with those below them, where one that asks for money, or is not known, stands over several columns and
/// the row below it names each of them: “Amount requested” over “Year 1”, “Year 2” and “Total”.
fn parts_of(
    names: &[String],
    row: &[&str],
    next: Option<&Vec<&str>>,
    currency: &Currency,
) -> Option<Vec<String>> {
    let filled: Vec<usize> = (0..row.len()).filter(|at| !row[*at].is_empty()).collect();
    let is_part = |at: &usize| row[*at].len() <= LONGEST_PART && !is_amount(row[*at], currency);
    if filled.len() < 2 || !filled.iter().all(is_part) {
        return None;
    }
    // The heading over a column: its own, or the last one before it where it has none.
    let over = |at: usize| (0..=at).rev().find(|one| names.get(*one).is_some_and(|name| !name.is_empty()));
    let of = |group: usize| filled.iter().filter(move |at| over(**at) == Some(group)).count();
    let asks = |group: usize| request_rank(&names[group]).is_some();
    let may_stand_over = |group: usize| asks(group) || by_name(&names[group]).is_none();
    let is_group = |at: &usize| over(*at).is_some_and(|group| of(group) > 1 && may_stand_over(group));
    let over_figures =
        |at: &usize| next.is_some_and(|next| next.get(*at).is_some_and(|text| is_figure(text, currency)));
    if !filled.iter().all(is_group) || !filled.iter().any(over_figures) {
        return None;
    }
    let named = (0..names.len()).map(|at| match (filled.contains(&at), over(at)) {
        (true, Some(group)) if !asks(group) && by_name(row[at]).is_some() => one_line(row[at]),
        (true, Some(group)) => one_line(&format!("{} {}", names[group], row[at])),
        _ => names[at].clone(),
    });
    Some(named.collect())
}

/// Where two columns are called the same, what stands above them tells them apart.
fn tell_apart(names: &mut [String], above: &[&str]) {
    let mut times: HashMap<String, usize> = HashMap::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        *times.entry(key(name)).or_default() += 1;
    }
    if times.values().all(|times| *times < 2) {
        return;
    }
    let mut group = "";
    for (at, name) in names.iter_mut().enumerate() {
        group = above.get(at).copied().filter(|text| !text.is_empty()).unwrap_or(group);
        if times.get(&key(name)).is_some_and(|times| *times > 1) && !group.is_empty() {
            *name = one_line(&format!("{group} {name}"));
        }
    }
}

/// Whether a text has an amount in it. A year alone may head a column, and so may `£000`.
pub fn is_amount(text: &str, currency: &Currency) -> bool {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    if unit::of_heading(text).is_some() && text.chars().all(|c| c == '0' || !c.is_numeric()) {
        return false;
    }
    let year = text.len() == 4 && (text.starts_with("19") || text.starts_with("20"));
    let found = written(text, currency);
    !year && matches!(found, AmountText::Amount { .. } | AmountText::Reducible { .. })
}

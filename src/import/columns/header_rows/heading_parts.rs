//! Headings that go on in the rows below.

use std::collections::HashMap;

use super::heading_cells::{is_amount, is_figure};
use crate::import::cell_text::{key, one_line};
use crate::import::columns::claims::{Claim, by_known_name, by_name};
use crate::import::columns::headings::request_rank;
use crate::import::role::Role;
use crate::money::Currency;

/// A heading that goes on over several rows has no longer parts.
const LONGEST_PART: usize = 40;

/// Whether headings go on in the row below them: it has no figure, and all that stands there is a heading, alone or
/// with what stands above it.
pub fn goes_on(names: &[String], row: &[&str], currency: &Currency) -> bool {
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
pub fn parts_of(
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
pub fn tell_apart(names: &mut [String], above: &[&str]) {
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

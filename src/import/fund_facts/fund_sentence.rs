//! A sentence with several figures of the fund: “The total budget is £350,000, of which £30,000 is committed, leaving
//! £320,000”.

use super::fund_words::{is_of_something_else, is_plain, is_uncommitted};
use crate::import::amount_grammar::{AmountText, written};
use crate::import::cell_text::{any, key};
use crate::import::sentence_totals::sentences;
use crate::money::{Currency, Money};

/// What a figure of the fund is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Total,
    Committed,
    Left,
}

/// The figures of the fund in the first sentence of a text that has several and says of each what it is; none where no
/// sentence does, or something else may be meant.
pub fn figures(text: &str, currency: &Currency) -> Vec<(What, Money)> {
    sentences(text)
        .map(|sentence| of_sentence(sentence, currency))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

fn of_sentence(sentence: &str, currency: &Currency) -> Vec<(What, Money)> {
    const LONGEST: usize = 300;
    if sentence.len() > LONGEST {
        return Vec::new();
    }
    let Some((amounts, between)) = amounts(sentence, currency) else { return Vec::new() };
    if amounts.len() < 2 {
        return Vec::new();
    }
    // Where nothing parts two figures, the words before the first show on which side each has its own.
    let parts = |text: &String| STARTS.iter().any(|start| lowered(text).contains(start));
    let parted = between[1..amounts.len()].iter().all(parts);
    let named_first = !between[0].trim().is_empty();
    let clauses: Vec<String> = (0..amounts.len())
        .map(|at| match () {
            () if parted => clause(&between[at], &between[at + 1]),
            () if named_first => clause(&between[at], ""),
            () => clause("", &between[at + 1]),
        })
        .collect();
    let is_whole =
        clauses.iter().any(|clause| clause.starts_with("of which") || clause.starts_with("of that"));
    let kind = |(at, clause): (usize, &String)| what(clause, at == 0 && is_whole);
    let kinds: Option<Vec<What>> = clauses.iter().enumerate().map(kind).collect();
    let Some(kinds) = kinds else { return Vec::new() };
    let found: Vec<(What, Money)> = kinds.into_iter().zip(amounts).collect();
    // Other words may say of which fund it speaks, unless the figures prove that it is one.
    let plain = clauses.iter().all(|clause| clause.split(' ').all(is_plain));
    if plain || adds_up(&found) { found } else { Vec::new() }
}

/// All amounts of a sentence, and what stands before, between and behind them.
fn amounts(sentence: &str, currency: &Currency) -> Option<(Vec<Money>, Vec<String>)> {
    let of_figure = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | 'k' | 'm');
    let (mut amounts, mut between) = (Vec::new(), Vec::new());
    let mut rest = sentence;
    while let Some(at) = rest.find(Currency::is_mark) {
        let (before, figure) = rest.split_at(at);
        let mark = figure.chars().next().map_or(0, char::len_utf8);
        let end = figure[mark..].find(|c| !of_figure(c)).map_or(figure.len(), |end| mark + end);
        let (figure, behind) = figure.split_at(end);
        // The comma behind a figure parts the clauses.
        let bare = figure.trim_end_matches([',', '.']);
        match written(bare, currency) {
            AmountText::Amount { amount, stray, .. } if stray.is_empty() => amounts.push(amount),
            _ => return None,
        }
        between.push(before.to_owned());
        rest = rest.get(rest.len() - behind.len() - (figure.len() - bare.len())..)?;
    }
    between.push(rest.to_owned());
    Some((amounts, between))
}

/// What is said of a figure: from where its clause begins to where the next one does.
fn clause(before: &str, behind: &str) -> String {
    let before = lowered(before);
    let behind = lowered(behind);
    let begins = STARTS.iter().filter_map(|start| before.rfind(start)).max().unwrap_or(0);
    let ends = STARTS.iter().filter_map(|start| behind.find(start)).min().unwrap_or(behind.len());
    key(&format!("{} {}", before.get(begins..).unwrap_or(""), behind.get(..ends).unwrap_or("")))
}

/// Small letters, with a space at both ends, so that whole words are found.
fn lowered(text: &str) -> String {
    format!(" {} ", text.to_lowercase())
}

/// What begins a new clause.
const STARTS: &[&str] = &[
    ",",
    ";",
    " – ",
    " — ",
    " - ",
    ":",
    "(",
    " leaving ",
    " leaves ",
    " of which ",
    " of that ",
    " with ",
    " and ",
    " so ",
    " less ",
    "/",
    "|",
    "=",
];

fn what(clause: &str, is_whole: bool) -> Option<What> {
    let words: Vec<&str> = clause.split(' ').collect();
    let has = |list: &str| any(&words, list);
    match () {
        () if is_of_something_else(clause) || has("up") => None,
        () if is_uncommitted(clause) => Some(What::Left),
        () if has("committed commitment commitments") => Some(What::Committed),
        () if is_whole => has("budget fund pot total available funding").then_some(What::Total),
        () if has("leaving leaves left remaining remains unallocated allocate available") => Some(What::Left),
        () if has("budget fund pot") => Some(What::Total),
        () => None,
    }
}

/// Whether all there is, less what is committed, is what is left.
fn adds_up(found: &[(What, Money)]) -> bool {
    let sum = |what| found.iter().filter(|(one, _)| *one == what).map(|(_, amount)| *amount).sum::<Money>();
    let count = |what| found.iter().filter(|(one, _)| *one == what).count();
    count(What::Total) == 1
        && count(What::Left) == 1
        && sum(What::Total) - sum(What::Committed) == sum(What::Left)
}

//! What some tables of a file say of the others: notes, and the figures of the fund.

use crate::import::{Around, AroundPlace, Grid, asks_for_money};
use crate::money::Currency;

/// A table of more lines is no note on others.
const MOST_LINES: usize = 12;

/// Of more tables than these, none is a note on all others.
const MOST_TABLES: usize = 200;

/// Gives every table what tables without bids say: sheets of a few words and no figures, and the figures of the fund.
pub fn with_what_others_say(mut grids: Vec<Grid>) -> Vec<Grid> {
    if grids.len() > MOST_TABLES {
        return grids;
    }
    let said: Vec<Vec<Around>> = grids.iter().map(said).collect();
    for (at, grid) in grids.iter_mut().enumerate() {
        let others = said.iter().enumerate().filter(|(other, _)| *other != at);
        grid.around.extend(others.flat_map(|(_, said)| said).cloned());
    }
    grids
}

/// Whether a table has the figures of the fund, and no bids.
pub fn says_of_the_fund(grid: &Grid) -> bool {
    of_the_fund(grid).is_some()
}

fn said(grid: &Grid) -> Vec<Around> {
    let texts = |place, texts: Vec<String>| texts.into_iter().map(|text| Around { place, text }).collect();
    let figures = || of_the_fund(grid).map(|lines| texts(AroundPlace::After, lines));
    words_alone(grid).map(|words| texts(AroundPlace::OtherSheet, words)).or_else(figures).unwrap_or_default()
}

/// The rows of a table that have text, without their empty cells; none where they are many.
fn rows(grid: &Grid) -> Option<Vec<Vec<&str>>> {
    let texts = grid.rows.iter().map(|row| row.cells.iter().map(String::as_str));
    let filled = texts.map(|cells| cells.filter(|cell| !cell.trim().is_empty()).collect::<Vec<_>>());
    let rows: Vec<Vec<&str>> = filled.filter(|cells| !cells.is_empty()).take(MOST_LINES + 1).collect();
    (rows.len() <= MOST_LINES).then_some(rows)
}

/// The lines of a table that has one cell in each row.
fn words_alone(grid: &Grid) -> Option<Vec<String>> {
    let rows = rows(grid)?;
    let lone = rows.iter().all(|row| row.len() < 2);
    lone.then(|| rows.concat().into_iter().map(str::to_owned).collect())
}

/// The figures of the fund, each on a line with what it is: `Total budget: £350,000`. They stand one below the other,
/// or side by side below their headings.
fn of_the_fund(grid: &Grid) -> Option<Vec<String>> {
    let rows = rows(grid)?;
    let pairs: Vec<(&str, Option<&str>)> = match &rows[..] {
        [labels, figures]
            if labels.len() > 2
                && labels.len() == figures.len()
                && figures.iter().all(|text| is_figure(text)) =>
        {
            labels.iter().copied().zip(figures.iter().copied().map(Some)).collect()
        }
        rows => rows.iter().map(|row| pair(row)).collect::<Option<_>>()?,
    };
    // Below headings stand bids, or sources of which each is a part of the fund, unless they say that figures follow.
    let headed = pairs.first().is_some_and(|(_, text)| text.is_some_and(asks_for_money));
    let names_figures = |label: &str| {
        ["figure", "figures", "item", "fund", "budget", "funding"]
            .contains(&label.trim().to_lowercase().as_str())
    };
    if headed && !pairs.first().is_some_and(|(label, _)| names_figures(label)) {
        return None;
    }
    let pairs: Vec<_> = pairs.into_iter().skip(usize::from(headed)).collect();
    let figures = pairs.iter().filter(|(_, figure)| figure.is_some_and(is_figure));
    let of_fund = figures.clone().filter(|(label, _)| names_the_fund(label)).count();
    let is_mostly = of_fund > 0 && of_fund * 2 >= figures.count();
    is_mostly.then(|| pairs.into_iter().map(|(label, figure)| line(label, figure)).collect())
}

fn pair<'r>(row: &[&'r str]) -> Option<(&'r str, Option<&'r str>)> {
    match row {
        [label] => Some((label, None)),
        [label, figure] => Some((label, Some(figure))),
        _ => None,
    }
}

fn line(label: &str, figure: Option<&str>) -> String {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let label = one_line(label);
    match figure.map(one_line) {
        None => label,
        Some(figure) => format!("{}: {}", label.trim_end_matches(':'), grouped(figure)),
    }
}

/// A bare figure with its thousands parted: in a line of words it would be a year or a count.
fn grouped(figure: String) -> String {
    let (whole, rest) = figure.split_at(figure.find('.').unwrap_or(figure.len()));
    if whole.len() < 4 || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return figure;
    }
    let parts = (0..whole.len()).rev().map(|from_end| from_end > 0 && from_end % 3 == 0);
    let digits =
        whole.chars().zip(parts).flat_map(|(digit, ends)| std::iter::once(digit).chain(ends.then_some(',')));
    digits.chain(rest.chars()).collect()
}

fn is_figure(text: &str) -> bool {
    text.len() <= 40 && text.contains(|c: char| c.is_ascii_digit()) && !text.contains(char::is_alphabetic)
        || text.len() <= 40 && text.starts_with(Currency::is_mark)
}

fn names_the_fund(label: &str) -> bool {
    const WORDS: [&str; 11] = [
        "budget",
        "fund",
        "pot",
        "committed",
        "commitment",
        "commitments",
        "available",
        "allocate",
        "allocated",
        "unallocated",
        "remaining",
    ];
    let label = label.to_lowercase();
    label.split(|c: char| !c.is_alphanumeric()).any(|word| WORDS.contains(&word))
}

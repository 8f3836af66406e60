//! Words that say that a bid does not stand any more.

mod fallen_words;
mod standing_words;
mod status_in_names;
pub mod status_question;
pub mod status_words;

use super::cell_text::{cell, key, says_nothing};
use super::column_sources::Sources;
use crate::money::Currency;
use fallen_words::Reach;
pub use standing_words::stands;
use status_in_names::in_name;
use status_question::StatusQuestion;

/// What a heading says above bids that are none of this round.
const OF_OTHERS: &[&str] = &[
    "after the deadline",
    "not meeting",
    "not for consideration",
    "not eligible",
    "delegated",
    "already agreed",
    "existing commitments",
    "for information",
    "last year",
    "last round",
    "future bids",
    "future rounds",
    "pipeline",
    "expressions of interest",
    "under urgency",
    "received late",
    "cannot consider",
    "cannot be considered",
    "next year",
    "not taken forward",
];
/// Words alone that are more than these are a sentence.
const LONGEST_HEADING: usize = 8;

/// The cell of a row that says that the bid does not stand, or part of it that does.
pub fn fallen<'t>(row: &[&'t str], sources: &Sources) -> Option<&'t str> {
    let asked = sources.standing.iter().find_map(|(at, standing)| {
        let text = cell(row, Some(*at));
        let says = match standing {
            StatusQuestion::Stands => is_no(text),
            StatusQuestion::Fallen => is_yes(text) || is_figure(text),
            StatusQuestion::FallenFor => !says_nothing(text) && !is_no(text),
        };
        says.then_some(text)
    });
    let names = [sources.title, sources.partnership, sources.reference];
    asked
        .or_else(|| own(row, sources))
        .or_else(|| names.into_iter().find_map(|column| in_name(cell(row, column))))
        .or_else(|| elsewhere(row, sources))
}

/// What the column of the status says.
fn own<'t>(row: &[&'t str], sources: &Sources) -> Option<&'t str> {
    let own = cell(row, sources.status);
    (!own.is_empty() && (status_words::begins(own, Reach::Cell) || is_no(own))).then_some(own)
}

/// What any other cell says that is short, or a note.
fn elsewhere<'t>(row: &[&'t str], sources: &Sources) -> Option<&'t str> {
    let left_out =
        [sources.requested, sources.reduced, sources.title, sources.partnership, sources.reference];
    row.iter()
        .enumerate()
        .filter(|(at, text)| {
            !left_out.contains(&Some(*at)) && !sources.is_advice(*at) && !text.is_empty() && text.len() < 120
        })
        .find(|(at, text)| {
            // What a bid is for may well begin with such a word: “Removed barriers”.
            let describes = sources.purpose == Some(*at) || sources.themes.contains(at);
            let begins = !describes && status_words::begins(text, Reach::Beginning);
            text.len() < 60 && (status_words::is(text, Reach::Cell) || begins)
                || sources.is_note(*at) && speaks_of_it(text)
        })
        .map(|(_, text)| *text)
}

/// Whether words alone above bids say that those do not stand: “Withdrawn applications”, “Not eligible”.
pub fn names_fallen(heading: &str) -> bool {
    let key = key(heading);
    let words: Vec<&str> = key.split(' ').collect();
    let speaks = [
        "withdrawn",
        "rejected",
        "declined",
        "deferred",
        "ineligible",
        "duplicate",
        "duplicates",
        "unsuccessful",
        "refused",
        "cancelled",
        "lapsed",
        "previously",
        "previous",
    ];
    words.len() <= LONGEST_HEADING
        && (status_words::begins(&key, Reach::Cell)
            || speaks.iter().any(|word| words.contains(word))
            || OF_OTHERS.iter().any(|phrase| key.contains(phrase)))
}

/// Whether a note says it in any of its words.
pub fn speaks_of_it(text: &str) -> bool {
    let lower = text.to_lowercase();
    status_words::reaching(Reach::Note).any(|words| lower.contains(words))
}

/// Yes, a mark, or a date.
fn is_yes(text: &str) -> bool {
    let word = ["yes", "y", "x", "true", "1", "✓", "✔"].iter().any(|known| known.eq_ignore_ascii_case(text));
    let is_date = text.len() >= 8
        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '-' | '.' | ' ' | ':'));
    word || is_date
}

/// How much was withdrawn, or of which bid it is a duplicate.
fn is_figure(text: &str) -> bool {
    let of_figure = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | ' ') || Currency::is_mark(c);
    text.chars().all(of_figure) && text.contains(|c: char| matches!(c, '1'..='9'))
}

fn is_no(text: &str) -> bool {
    ["no", "n", "false", "0", "✗", "fail", "failed"].iter().any(|known| known.eq_ignore_ascii_case(text))
}

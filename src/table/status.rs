//! Words that say that a bid does not stand any more.

use super::bids::{Sources, cell};

const FALLEN: &[&str] = &[
    "withdrawn",
    "bid withdrawn",
    "withdrew",
    "ineligible",
    "not eligible",
    "rejected",
    "refused",
    "declined",
    "unsuccessful",
    "not supported",
    "lapsed",
    "cancelled",
    "canceled",
    "void",
    "duplicate",
    "superseded",
    "on hold",
    "deferred",
    "closed",
    "no longer required",
    "not progressed",
    "disqualified",
];

/// The cell of a row that says that the bid does not stand, or part of it that does.
pub fn fallen<'t>(row: &[&'t str], sources: &Sources) -> Option<&'t str> {
    let amounts = [sources.requested, sources.reduced];
    let own = cell(row, sources.status);
    let said = |text: &str| {
        let text = text.trim_matches(|c: char| !c.is_alphanumeric());
        FALLEN.iter().any(|known| known.len() == text.len() && known.eq_ignore_ascii_case(text))
    };
    let begins = |text: &str| {
        FALLEN
            .iter()
            .take(8)
            .any(|known| text.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known)))
    };
    let refuses = |text: &str| text.eq_ignore_ascii_case("no") || text.eq_ignore_ascii_case("n");
    if !own.is_empty() && (said(own) || begins(own) || sources.asks_eligible && refuses(own)) {
        return Some(own);
    }
    let title = cell(row, sources.title);
    if title.contains("ithdrawn") || title.contains("ITHDRAWN") {
        let bracketed =
            title.split(['(', '[']).skip(1).any(|rest| said(rest.split([')', ']']).next().unwrap_or("")));
        let parted = title.split([':', '–', '—', '-']).any(said);
        if bracketed || parted || said(title) {
            return Some(title);
        }
    }
    row.iter()
        .enumerate()
        .filter(|(at, text)| !amounts.contains(&Some(*at)) && Some(*at) != sources.title && text.len() < 60)
        .find(|(_, text)| said(text) || begins(text))
        .map(|(_, text)| *text)
}

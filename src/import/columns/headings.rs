//! What a heading alone says of its column.

use super::claims::{by_known_name, by_name};
use super::heading_topic;
use super::heading_topic::speaks_of_money;
use crate::import::cell_text::key;
use crate::import::role::Role;

/// How plainly a heading says that its column is what was asked for, 1 plainest; `None` where it says something else.
pub fn request_rank(heading: &str) -> Option<u8> {
    by_name(heading).filter(|claim| claim.role == Role::Requested).map(|claim| claim.rank)
}

/// Whether a heading of what is asked for says more than another: a year, “(withdrawn)”.
pub fn says_more(heading: &str, than: &str) -> bool {
    let (key, than) = (key(heading), key(than));
    let is_known = |word: &str| than.split(' ').any(|known| known == word) || speaks_of_money(word);
    let is_later = heading_topic::is_later(heading) && !heading_topic::is_later(&than);
    is_later || by_known_name(heading).is_none() && !key.split(' ').all(is_known)
}

/// Whether a heading alone says that its column is what bids ask for.
#[must_use]
pub fn asks_for_money(heading: &str) -> bool {
    request_rank(heading).is_some()
}

/// Whether a heading alone says that its column names who asks.
#[must_use]
pub fn names_bidders(heading: &str) -> bool {
    by_name(heading).is_some_and(|claim| claim.role == Role::Partnership)
}

/// The names of columns that a line of text consists of, where it is nothing else and names two or more; each as
/// it stands there, the longest name wherever several fit.
#[must_use]
pub fn heading_names(line: &str) -> Option<Vec<String>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut names = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = (1..=4).rev().filter(|count| at + count <= words.len());
        let count =
            longest.into_iter().find(|count| by_known_name(&words[at..at + count].join(" ")).is_some())?;
        names.push(words[at..at + count].join(" "));
        at += count;
    }
    (names.len() > 1).then_some(names)
}

//! What a round is called: words above its bids that speak of a round, or name a year.

use crate::import::cell_text::key;

/// A title is not longer than this.
const LONGEST_TITLE: usize = 120;

/// Words of titles of a round: what stands above bids without any of them may be the name of a group or of an applicant.
const OF_ROUNDS: &str = "round rounds fund funds grant grants scheme schemes programme program budget bids applications \
    proposals allocation allocations pot award awards funding call tranche invest investment spring summer autumn winter \
    january february march april may june july august september october november december";

/// Whether a word is a year, or the second of two: `2031`, the `32` of `2031/32`.
pub fn is_year(word: &str) -> bool {
    let is_first = word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    (is_first || word.len() == 2) && word.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a text looks like the title of a round: it speaks of one, or names a year.
pub fn is_title(text: &str) -> bool {
    let key = key(text);
    let is_year = |word: &str| word.len() == 4 && is_year(word);
    text.len() <= LONGEST_TITLE
        && key.split(' ').any(|word| is_year(word) || OF_ROUNDS.split(' ').any(|known| known == word))
}

/// Whether a text is the label of a figure of the fund with its figure, whatever that counts: “Total budget: 350”.
pub fn is_label(text: &str) -> bool {
    text.split_once(':').is_some_and(|(label, figure)| {
        figure.contains(|c: char| c.is_ascii_digit())
            && key(label).split([' ', '_']).any(|word| word == "budget" || word == "total")
    })
}

//! What a heading speaks of, whatever its column is taken for.

use super::heading_words::{ASKING, COUNTED, EARLIER, ELSEWHERE, MONEY, PART, REVISED};
use super::percent::is_percent;
use crate::import::cell_text::{any, is_in, key, words_apart};
use crate::import::currency_marks;

/// Whether a heading says that its figures took the place of others: “Revised request”.
pub fn is_later(heading: &str) -> bool {
    let key = key(heading);
    let words: Vec<&str> = key.split(' ').collect();
    any(&words, REVISED)
}

/// Whether a heading speaks of what took the place of what another speaks of: “Revised request”, “Original request”.
pub fn took_the_place(heading: &str, other: &str) -> bool {
    let has = |heading: &str, list: &str| {
        let key = key(heading);
        let words: Vec<&str> = key.split(' ').collect();
        any(&words, list)
    };
    has(heading, REVISED) && has(other, EARLIER)
}

/// Whether a heading speaks of what is asked for, and not only of when or by whom.
pub fn asks(heading: &str) -> bool {
    let key = key(&words_apart(heading));
    let words: Vec<&str> = key.split(' ').collect();
    any(&words, ASKING)
        && !is_percent(heading)
        && !any(&words, "date reason officer person by form status year id reduced reduction")
}

/// Whether a heading speaks of the share that is asked for: “% requested”.
pub fn asks_for_share(heading: &str) -> bool {
    is_percent(heading) && key(heading).split(' ').any(|word| is_in(word, ASKING))
}

/// Whether a heading speaks of what is asked for, and not of a part, of others, of before or of the least or most.
pub fn asks_of_this_fund(heading: &str) -> bool {
    let key = key(&words_apart(heading));
    let words: Vec<&str> = key.split(' ').collect();
    let other =
        [ELSEWHERE, PART, COUNTED, EARLIER, "previous previously prior last minimum min lowest least"];
    asks(heading) && !other.iter().any(|list| any(&words, list))
}

/// Whether a heading speaks of money in any way.
pub fn speaks_of_money(heading: &str) -> bool {
    let key = key(heading);
    has_mark(heading) || key.split(' ').any(|word| is_in(word, MONEY) || is_in(word, ASKING))
}

/// Whether a heading has a mark of money in it: `£`, `EUR`.
pub fn has_mark(heading: &str) -> bool {
    currency_marks::of(&words_apart(heading)).is_some()
}

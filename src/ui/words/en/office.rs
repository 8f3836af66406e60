//! The words people read while bids are brought and looked through.

/// What is said where somebody is done, and an entry cannot be used.
pub const WRONG_ENTRY: &str =
    "What was there before still holds. Change these entries, or take them out, before you go on.";

/// The heading above entries that cannot be used.
pub const WRONG_ENTRIES: &str = "Not everything you typed is saved";

mod bid_facts;
mod brought;
pub mod carry;
pub mod fund_review;
pub mod half_done;
pub mod review;
pub mod round;

pub use bid_facts::{advice, labels, read_labels, read_scores, scores};
pub use brought::{bad_fund_link, bad_sheet, not_brought, remark};
pub use review::CHECK;
pub use review::question_list::questions_left;

use crate::ui::browser::paste_and_drop::DropContent;

/// That the browser refused to delete everything.
pub const NOT_DELETED: &str = "This browser did not delete it. Close other tabs of this page and try again.";

/// That the browser did not remove what it was asked to remove.
pub const NOT_REMOVED: &str = "It was not removed. Perhaps another tab has changed it: look at it again. If it is still there, close \
    other tabs of this page and try again.";

/// `1 bid`, `13 bids`.
pub fn several(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{} {many}", grouped(count as u64)) }
}

/// That nothing is read where bids are typed.
pub const BLANK_FIRST: &str = "To read a table, press “Back” first.";

/// That something was brought while something else is looked through, and is not read yet.
pub fn another_waits(name: &str) -> String {
    format!(
        "{} was not read: you are still checking this table. If you read it now, the start screen has a way back to this \
         table and your answers.",
        capital(name)
    )
}

/// What was dropped or pasted, as one calls it in a sentence.
pub fn of_dropped(dropped: &DropContent) -> String {
    match dropped {
        DropContent::File(file) => format!("“{}”", file.name()),
        DropContent::Html { .. } => "the pasted table".to_owned(),
        DropContent::Text(_) => "the pasted text".to_owned(),
    }
}

/// What is said while a file is held over the page.
pub fn drop_here(takes: bool) -> &'static str {
    if takes { "Drop the file to read it" } else { "You are asked before this file is read" }
}

/// Several things in one sentence: `3, 6 and 9`.
pub fn listed(things: &[String]) -> String {
    match things {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The same words at the beginning of a sentence.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// A count as people write it: 10,000.
pub fn grouped(count: u64) -> String {
    match count / 1000 {
        0 => count.to_string(),
        thousands => format!("{},{:03}", grouped(thousands), count % 1000),
    }
}

/// Which of many are on show: `101 to 200 of 1,250`.
pub fn span(from: usize, page: usize, count: usize) -> String {
    let [first, last, all] = [from + 1, (from + page).min(count), count].map(|count| grouped(count as u64));
    format!("{first} to {last} of {all}")
}

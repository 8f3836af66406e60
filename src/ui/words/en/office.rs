//! The words people read away from the board: one file a room, and here what several rooms share.

pub mod app;
pub mod aside_list;
pub mod backup;
pub mod collate;
pub mod compare;
pub mod destinations;
pub mod drafts;
pub mod file_job;
pub mod first_draft;
pub mod fund;
pub mod fund_review;
pub mod history;
pub mod home;
pub mod marks;
pub mod meeting;
pub mod my_funds;
pub mod notice;
pub mod publish;
pub mod record_keeper;
pub mod refusal_notice;
pub mod result;
pub mod review;
pub mod round_acts;
pub mod round_form;
pub mod round_screens;
pub mod same_bids;
pub mod scenarios;
pub mod screens;
pub mod send;
pub mod table_acts;
pub mod trail;
pub mod typed_round;
pub mod wipe;

/// That something is being looked up.
pub const LOADING: &str = "Loading…";

/// That the browser did not delete what it was asked to delete.
pub const NOT_DELETED: &str = "We couldn’t delete it. Another tab may have changed it, so check it first. If it is still here, close \
    other tabs of this page and try again.";

/// `1 bid`, `13 bids`.
fn several(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{} {many}", grouped(count as u64)) }
}

/// Several things in one sentence: `3, 6 and 9`.
fn listed(things: &[String]) -> String {
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

/// A text that ends as a sentence does.
fn sentence(text: &str) -> String {
    let text = text.trim_end();
    if text.ends_with(['.', '!', '?', '…']) { text.to_owned() } else { format!("{text}.") }
}

/// A count as people write it: 10,000.
fn grouped(count: u64) -> String {
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

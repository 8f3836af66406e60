//! The words people read while bids are brought and looked through.

/// The heading of a table that is checked.
pub const CHECK: &str = "Check your bids";

mod brought;
pub mod carry;
pub mod fund;
pub mod half_done;
mod problems;
pub mod questions;
mod roles;
pub mod round;
pub mod rows;
pub mod summary;
pub mod totals;

pub use brought::{bad_fund_link, bad_sheet, not_brought, remark};
pub use problems::{blocking, capital, guesses, why};
pub use roles::{came, column_name, column_name_at, fills, name_of, role};

use crate::Currency;
use crate::import::{Reading, TableNote};
use crate::ui::browser::paste_and_drop::DropContent;
use crate::ui::store::rounds::SameList;

/// That the browser refused to delete everything.
pub const NOT_DELETED: &str = "This browser did not delete it. Close other tabs of this page and try again.";

/// That the browser did not remove what it was asked to remove.
pub const NOT_REMOVED: &str = "It was not removed. Perhaps another tab has changed it: look at it again. If it is still there, close \
    other tabs of this page and try again.";

/// `13 bids, 6 partnerships, £509,260 requested, £479,260 if reduced`.
pub fn counted(reading: &Reading, currency: &Currency) -> String {
    let bids = several(reading.bids().count(), "bid", "bids");
    let bidders = several(reading.bidders.len(), "partnership", "partnerships");
    let (requested, reduced) = (reading.requested(), reading.reduced());
    let less =
        if reduced == requested { String::new() } else { format!(", {} if reduced", currency.show(reduced)) };
    format!("{bids}, {bidders}, {} requested{less}", currency.show(requested))
}

/// `1 bid`, `13 bids`.
pub fn several(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{} {many}", grouped(count as u64)) }
}

/// How many questions are open.
pub fn questions_left(count: usize) -> String {
    if count == 0 { "No questions left".to_owned() } else { several(count, "question", "questions") }
}

/// One of several tables: its name, or its number where it has none.
pub fn sheet(at: usize, name: &str, rows: usize) -> String {
    let rows = several(rows, "row", "rows");
    if name.is_empty() { format!("Table {} ({rows})", at + 1) } else { format!("{name} ({rows})") }
}

/// All sheets with the same columns, as one table.
pub fn sheets_together(count: usize) -> String {
    format!("All {count} tables with the same columns")
}

/// That there are more questions than are shown.
pub fn more_questions(count: usize) -> String {
    if count == 0 {
        return String::new();
    }
    format!("And {} more, shown here as you answer these.", grouped(count as u64))
}

/// The button that says yes to what columns were guessed to be.
pub fn confirm(count: usize) -> &'static str {
    if count == 1 { "Yes, it is right" } else { "Yes, they are right" }
}

/// That no column names the applicants.
pub const NO_APPLICANTS: &str = "Who are the applicants?";

/// What to do where no column names the applicants.
pub const HOW_TO_NAME_APPLICANTS: &str = "Choose the column that names them at the top of the table below. If one \
    applicant makes every bid, enter the name here.";

/// That the round which was made of a table is not the one that was made.
pub const MADE_BEFORE: &str = "You made a round from this table before, and that round has been changed since. What you \
    changed here is not in it.";

/// That a list with the same bids is here already.
pub fn here_already(here: &SameList) -> String {
    let besides = match here {
        SameList { is_same: true, .. } => "",
        SameList { is_same_round: true, .. } => {
            " What is said of them besides, such as advice or notes, is different here."
        }
        _ => " The name of the round, its year or its money is different here.",
    };
    format!(
        "The same bids with the same amounts are saved on this computer already, as “{}”.{besides} Decisions made there are \
         only there.",
        here.title
    )
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

/// That questions are still open, beside the button that uses the table.
pub fn still_open(count: usize) -> String {
    match count {
        0 => String::new(),
        1 => "1 question is still open, at the top of this page.".to_owned(),
        several => format!("{} questions are still open, at the top of this page.", grouped(several as u64)),
    }
}

/// Several things in one sentence: `3, 6 and 9`.
pub fn listed(things: &[String]) -> String {
    match things {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
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

/// The button that says that two names are one applicant's.
pub fn they_are_one(long: &str) -> String {
    format!("They are one: {long}")
}

/// The button that says so of every two.
pub const ALL_ARE_ONE: &str = "Each of them is the same applicant: use the longer names";

/// That several names look like longer ones.
pub fn names_alike(count: usize) -> String {
    format!(
        "{} of applicants are part of one longer name each, as listed below.",
        several(count, "name", "names")
    )
}

/// What there is to say of the table as a whole.
pub fn of_table(reading: &Reading, said: &TableNote) -> String {
    let name = |at: &usize| reading.bidders.get(*at).map_or("", |bidder| bidder.name.as_str());
    match said {
        TableNote::Numbered(count) => {
            format!(
                "{} had no reference, so we numbered {}.",
                several(*count, "bid", "bids"),
                if *count == 1 { "it" } else { "them" }
            )
        }
        TableNote::Alike { short, long } => {
            format!("“{}” and “{}” are counted as two applicants.", name(short), name(long))
        }
    }
}

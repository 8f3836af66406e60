//! Words for the list of what is still open: how much there is, what is unclear in the table as a whole, and what columns
//! were guessed to hold.

use crate::import::{Blocking, Reading};

use super::super::{grouped, listed, several};
use super::column_roles::{column_name, role};

/// That no column names the applicants.
pub const NO_APPLICANTS: &str = "Who are the applicants?";

/// What to do where no column names the applicants.
pub const HOW_TO_NAME_APPLICANTS: &str = "Choose the column that names them at the top of the table below. If one \
    applicant makes every bid, enter the name here.";

/// The label of the field for who makes every bid.
pub const APPLICANT_FOR_EVERY_BID: &str = "Applicant for every bid";

/// What to do where a column holds something else than was guessed.
pub const WRONG_GUESS: &str = "If not, choose what a column holds at the top of the table below.";

/// How many questions are open.
pub fn questions_left(count: usize) -> String {
    if count == 0 { "No questions left".to_owned() } else { several(count, "question", "questions") }
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

/// What is unclear in the table as a whole.
pub fn blocking(blocking: &Blocking) -> String {
    match blocking {
        Blocking::NoBids => {
            "We found no bids. Choose what each column holds at the top of the table below: at least a title \
            and an amount."
                .to_owned()
        }
        Blocking::TooManyBids(most) => {
            format!("There are more than {} bids, which is the most a round can have.", grouped(*most as u64))
        }
        Blocking::NoColumn(missing) => {
            format!("Which column is “{}”? Choose it at the top of the table below.", role(*missing))
        }
        Blocking::Clash(of, columns) => {
            let all = if columns.len() == 2 { "both" } else { "all" };
            let others = if columns.len() == 2 { "the other" } else { "the others" };
            let columns: Vec<String> = columns.iter().map(|column| (column + 1).to_string()).collect();
            format!(
                "Columns {} are {all} set to “{}”. Keep one, and choose something else for {others} at the top of the table \
                 below.",
                listed(&columns),
                role(*of)
            )
        }
        Blocking::Confirm(columns) if columns.len() == 1 => {
            "We guessed what a column holds. Is it right?".to_owned()
        }
        Blocking::Confirm(columns) => {
            format!("We guessed what {} columns hold. Are they right?", columns.len())
        }
        Blocking::Question(_) | Blocking::Row(_) => String::new(),
    }
}

/// What columns were guessed to be, one by one.
pub fn guesses(reading: &Reading, columns: &[usize]) -> Vec<String> {
    let taken = |at: &usize| reading.columns.get(*at).map_or("", |column| role(column.role));
    columns.iter().map(|at| format!("“{}”: {}", column_name(reading, *at), taken(at))).collect()
}

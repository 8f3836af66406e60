//! The words of the editor of a round: its head, what every part of it says, and why a round cannot be opened there.

pub mod bid_facts;
pub mod bid_form;
pub mod bids;
pub mod copy_fund;
pub mod costs;
pub mod keeper;
pub mod money_lists;
pub mod options;
pub mod partnerships;
pub mod printed_totals;
pub mod reconciliation;
pub mod refusals;
pub mod reorder;
pub mod round_fields;
pub mod rules;

use crate::BadFund;
use crate::ui::words::bad_fund;

/// The heading.
pub const HEADING: &str = "Change the bids";

/// The buttons that undo and redo, as a group.
pub const CHANGES: &str = "Changes";

/// The button that undoes the last change.
pub const UNDO: &str = "Undo";

/// The button that redoes the change that was undone.
pub const REDO: &str = "Redo";

/// That the last change was undone.
pub const UNDO_DONE: &str = "Undone.";

/// That a change was redone.
pub const REDO_DONE: &str = "Redone.";

/// The button that leads to the board.
pub const DONE: &str = "Done: decide on these bids";

/// The heading above entries that cannot be used.
pub const WRONG_ENTRIES: &str = "Not everything you typed is saved";

/// What to do about them.
pub const HOW_TO_RIGHT_THEM: &str =
    "The earlier entries still count. Correct what you typed, or clear it, before you go on.";

/// That a decision has to be looked at again because of a change.
pub const DECISION_TO_CHECK: &str = "You changed a bid that has a decision. Check that decision.";

/// The label of an amount of money.
pub const AMOUNT: &str = "Amount";

/// The label of the place where the paper has something.
pub const WHERE_IN_PAPER: &str = "Where in the paper";

/// The note of a field that holds one thing on each line.
pub const ONE_A_LINE: &str = "One on each line";

/// That an amount must not be below zero.
pub const NEGATIVE: &str = "An amount cannot be below zero.";

/// That no round has the name in the address. `name` is empty where the address has none that could be one.
pub fn not_there(name: &str) -> String {
    if name.is_empty() {
        return "The address does not name a round. Choose one under “All rounds”.".to_owned();
    }
    format!(
        "We can’t find the bids “{name}” in this browser. They were added in another browser or on another computer, or \
         somebody deleted them, or this browser doesn’t save anything for this page."
    )
}

/// That a round cannot be read, and why.
pub fn unreadable(name: &str, why: &BadFund) -> String {
    let why = bad_fund(why);
    if name.is_empty() {
        format!("We can’t read these bids, and haven’t changed them. {why}")
    } else {
        format!("We can’t read the bids “{name}”, and haven’t changed them. {why}")
    }
}

/// The heading where a round cannot be opened.
pub const NOT_OPENED: &str = "You can’t change these bids";

/// The button that saves what cannot be read.
pub const SAVE_TEXT: &str = "Save them as a file";

/// The button that leads to the list of rounds.
pub const ALL_ROUNDS: &str = "All rounds";

//! Words for the sheet of outcome letters.

use super::super::{listed, several};
use crate::publish::{BidThen, Letters, PLACEHOLDERS, RESERVE_PLACEHOLDERS};
use crate::{BidRef, Fund, Money};

/// The heading of the letters.
pub const LETTERS: &str = "Outcome letters";

/// What the sheet and the letters are for.
pub const LETTERS_FOR: &str = "The letters as one Word file, each on a page of its own; or a sheet with a row a bidder, for a mail merge.";

/// Saves the letters themselves.
pub const SAVE_LETTERS_DOCX: &str = "Save letters as Word";

/// That there are none without a text.
pub const NO_LETTER: &str = "The letters as a Word file need the text of the letters: type it above.";

/// What the file of letters is called, and the foot of its pages: `Outcome letters – Invest to Save 2013–14`.
pub fn letters_title(round: &str) -> String {
    format!("{LETTERS} – {round}")
}

/// What stands above every letter while a bid is not decided.
pub fn letter_draft(open: usize, all: usize) -> String {
    let is = if open == 1 { "is" } else { "are" };
    let of = several(all, "bid", "bids");
    format!("DRAFT. Nothing is final while a bid is not decided: {open} of {of} {is} not decided.")
}

/// Saves it as a workbook.
pub const SAVE_LETTERS_XLSX: &str = "Save letter sheet as XLSX";

/// Saves it as a text table.
pub const SAVE_LETTERS_CSV: &str = "Save letter sheet as CSV";

/// The field with the text.
pub const LETTER: &str = "Text of the letters";

/// What can stand in it.
pub fn letter_note() -> String {
    let in_braces = |names: &[&str]| names.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>();
    let (names, reserve) = (in_braces(&PLACEHOLDERS), in_braces(&RESERVE_PLACEHOLDERS));
    format!(
        "If you type one, the whole letter of each bidder is made of it. Filled in for each: {}. A line with {} stands only in letters to bids on \
         the reserve list: the place there, and the amount that would be given from it.",
        listed(&names),
        reserve.join(" or ")
    )
}

/// That something in braces is filled in nowhere.
pub fn unknown(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
    format!("{} cannot be filled in: it stays in every letter as it is.", listed(&names))
}

/// What opens the fields for stages.
pub const STAGES: &str = "Stages of payment";

/// What they are.
pub const STAGES_NOTE: &str = "How each amount is paid, such as: half now, half when the work is done.";

/// The label of one of them.
pub fn stages_of(fund: &Fund, bid: &BidRef, amount: Money) -> String {
    format!("Stages of payment of {bid}, {}", fund.show(amount))
}

/// That they were typed for something else.
pub fn of_other_amount(fund: &Fund, then: &BidThen) -> String {
    format!(
        "This was typed when “{}” was given {}. It is not in the sheet until you change it, or say that it still holds.",
        then.title,
        fund.show(then.amount)
    )
}

/// Says that they hold.
pub const STILL_HOLDS: &str = "It still holds";

/// How many rows there are, what they come to, and what is not there.
pub fn letters_size(fund: &Fund, letters: &Letters) -> String {
    let rows = letters.table.rows.len();
    let mut words = format!(
        "{}. The amounts given come to {}.",
        several(rows, "row", "rows"),
        fund.show(letters.table.sum("amount"))
    );
    if letters.undecided > 0 {
        let bids =
            several(letters.undecided, "bid that is not decided has", "bids that are not decided have");
        words += &format!(" {bids} no row.");
    }
    if letters.without_stages > 0 {
        words +=
            &format!(" {} without stages of payment.", several(letters.without_stages, "award", "awards"));
    }
    words
}

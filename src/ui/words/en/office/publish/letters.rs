//! Words for the outcome letters and their sheet.

use super::super::{listed, several};
use crate::publish::{
    AwardWords, BidThen, LetterKind, Letters, OutcomeWords, PLACEHOLDERS, PageWords, PlaceholderSlip,
    RESERVE_PLACEHOLDERS,
};
use crate::ui::words::decided_on;
use crate::{BidRef, Fund, Money, Scenario};

/// The heading of the letters.
pub const LETTERS: &str = "Outcome letters";

/// What the sheet and the letters are for.
pub const LETTERS_FOR: &str =
    "The letters as one Word file, each on a page of its own; or a sheet with a row a bid, for a mail merge.";

/// Saves the letters themselves.
pub const SAVE_LETTERS_DOCX: &str = "Save letters as Word";

/// That there are none without a text.
pub const NO_LETTER: &str =
    "The letters as a Word file need their text: use the suggested texts above, or type your own.";

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

/// The heading of the texts.
pub const TEXTS: &str = "Text of the letters";

/// What stands above them while no bid is decided.
pub const NO_TEXTS: &str =
    "Decide on a bid first: there is a text for each outcome, such as approved or deferred.";

/// The field with the text for an outcome.
pub fn letter_for(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::InFull => "Text for bids that are approved",
        LetterKind::InPart => "Text for bids that are approved in part",
        LetterKind::Reserve => "Text for bids on the reserve list",
        LetterKind::Deferred => "Text for bids that are deferred",
        LetterKind::Declined => "Text for bids that are not approved",
    }
}

/// What files say of what was decided, in the words of this page.
pub fn page_words(fund: &Fund, scenario: &Scenario) -> PageWords {
    let awards = AwardWords::of(fund, scenario, |bid, decision| decided_on(fund, bid, decision));
    PageWords { outcomes: letter_words(), awards }
}

/// What a bidder reads for `{outcome}`: `Your bid is placed on the reserve list`.
fn letter_words() -> OutcomeWords {
    OutcomeWords::of(|kind| match kind {
        LetterKind::InFull => "approved",
        LetterKind::InPart => "approved in part",
        LetterKind::Reserve => "placed on the reserve list",
        LetterKind::Deferred => "deferred",
        LetterKind::Declined => "not approved",
    })
}

/// Puts a suggestion into each field that is empty.
pub const SUGGEST: &str = "Use suggested texts";

/// What that does.
pub const SUGGEST_NOTE: &str =
    "Each text that is empty gets a suggestion, which you can then change. What you typed stays.";

/// What can stand in the texts, and what is left out.
pub fn letter_note() -> String {
    let in_braces = |names: &[&str]| names.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>();
    let (names, reserve) = (in_braces(&PLACEHOLDERS), in_braces(&RESERVE_PLACEHOLDERS));
    format!(
        "The letter on each bid is made of the text for its outcome. Filled in for each: {}. A line is left out of a letter where all that it \
         would fill in is empty, such as “Conditions: {{conditions}}” for a bid without conditions; so is a heading with a colon that then has \
         nothing below it. A line with {} stands only in \
         letters on bids on the reserve list: the place there, and the amount that would be given from it.",
        listed(&names),
        reserve.join(" or ")
    )
}

/// What is not filled in, and what to write instead.
pub fn slips(slips: &[PlaceholderSlip]) -> String {
    let meant = slips.iter().filter_map(|slip| Some((slip, slip.meant?)));
    let mut words: Vec<String> =
        meant.map(|(slip, name)| format!("{} is not filled in: write {{{name}}}.", slip.typed)).collect();
    let unknown: Vec<String> =
        slips.iter().filter(|slip| slip.meant.is_none()).map(|slip| slip.typed.clone()).collect();
    if !unknown.is_empty() {
        let stays = if unknown.len() == 1 { "it stays" } else { "they stay" };
        words.push(format!("{} cannot be filled in: {stays} in every letter as typed.", listed(&unknown)));
    }
    words.join(" ")
}

/// What opens the fields for stages.
const STAGES: &str = "Stages of payment";

/// What they are.
pub const STAGES_NOTE: &str = "How each amount is paid, such as: half now, half when the work is done.";

/// The label of one of them.
pub fn stages_of(fund: &Fund, bid: &BidRef, amount: Money) -> String {
    format!("Stages of payment of {bid}, {}", fund.show(amount))
}

/// The same with how many were typed for something else: `Stages of payment: 2 were typed for another amount or bid`.
pub fn stages_heading(of_other: usize) -> String {
    let were = if of_other == 1 { "was" } else { "were" };
    match of_other {
        0 => STAGES.to_owned(),
        some => format!("{STAGES}: {some} {were} typed for another amount or bid"),
    }
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
    if letters.without_text > 0 && letters.are_written() {
        let rows = several(letters.without_text, "row has no letter", "rows have no letter");
        words += &format!(" {rows}: there is no text for that outcome.");
    }
    if letters.without_stages > 0 {
        words +=
            &format!(" {} without stages of payment.", several(letters.without_stages, "award", "awards"));
    }
    words
}

//! Scenarios side by side: what can be compared, the table, what goes into the minutes, and taking decisions over.

use super::{capital, listed, several};
use crate::compare::Differences;
use crate::ui::words::key_figures::{FUNDED, remaining_parts};
use crate::ui::words::{bad_saved, given};
use crate::{Bid, Decision, Fund, Ledger};

/// The heading of what can be compared.
pub const WHICH: &str = "Which scenarios?";

/// How many can be compared at once.
pub const HOW_MANY: &str = "Tick two to six.";

/// That as many are ticked as can be.
pub const TOO_MANY: &str = "Six scenarios are the most at once. Untick one to compare another.";

/// What is missing while fewer than two are ticked.
pub fn missing(ticked: usize, there: usize) -> &'static str {
    match (ticked, there) {
        (_, 0) => {
            "No scenario can be compared yet. Decide on some bids, or add a scenario that somebody sent you."
        }
        (_, 1) => {
            "There is only one scenario so far. Add one that somebody sent you, or make a copy of yours under “All scenarios”."
        }
        (0, _) => "Tick two scenarios to compare them.",
        _ => "Tick one more scenario to compare it with this one.",
    }
}

/// What there is to know of one of the round’s scenarios.
pub fn about_own(is_target: bool, is_baseline: bool) -> &'static str {
    match (is_target, is_baseline) {
        (true, true) => "Open on your board, and your baseline.",
        (true, false) => "Open on your board.",
        (false, true) => "Your baseline.",
        (false, false) => "",
    }
}

/// That one of the round’s scenarios cannot be read, and why.
pub fn unreadable(title: &str, why: &str) -> String {
    format!("We can’t read “{title}”. {why}")
}

/// Saves what cannot be read.
pub fn save_unreadable(title: &str) -> String {
    format!("Save “{title}” as a file")
}

/// Which scenario the others are held against.
pub const BASELINE: &str = "Baseline";

/// The heading of what can be added.
pub const ADD_TITLE: &str = "Add a scenario";

/// What becomes of it.
pub const ADD_NOTE: &str = "It is only compared. Nothing of yours changes, and it is not saved here.";

/// The field to paste into.
pub const PASTE: &str = "Link, code or the whole message";

/// Adds what was pasted.
pub const ADD: &str = "Add";

/// The field for a file.
pub const FILE: &str = "Or a saved file";

/// That one was added.
pub fn added(titles: &[String], is_full: bool) -> String {
    let named = quoted(titles);
    let full = if is_full { format!(" {TOO_MANY}") } else { String::new() };
    format!("Added {named}.{full}")
}

/// That it is here already.
pub fn here_already(title: &str) -> String {
    format!("“{title}” is here already, and decides the same.")
}

/// That nothing was pasted.
pub const NOTHING_PASTED: &str = "Paste a link or a code first.";

/// That the browser cannot read a file.
pub const UNREADABLE_FILE: &str = "We can’t read this file any more. Choose it again.";

/// That a file with scenarios has none.
pub const NO_SCENARIOS: &str = "This file has bids but no decisions.";

/// That a file with scenarios does not open.
pub const BAD_ROUND_FILE: &str =
    "We can’t open this file. It is damaged, or a newer version of this page made it.";

/// That a file does not open as a scenario of this round.
pub fn bad_file(fund: &Fund, why: &crate::formats::scenario_file::BadScenarioFile) -> String {
    format!("We can’t open this file. {}", bad_saved(fund, why))
}

/// What the second of two with one title is called.
pub fn again(title: &str, count: usize) -> String {
    format!("{title} ({count})")
}

/// The heading of the table.
pub const SIDE_BY_SIDE: &str = "Side by side";

/// What the table is called: what its empty cells mean.
pub fn caption(baseline: &str) -> String {
    format!("Decisions by scenario. An empty cell: the same as “{baseline}”.")
}

/// In which order bids are listed.
pub const ORDER: &str = "Show";

/// Those that differ first.
pub const DIFFERENCES_FIRST: &str = "Differences first";

/// Those alone.
pub const DIFFERENCES_ALONE: &str = "Only differences";

/// All, as the paper lists them.
pub const PAPER_ORDER: &str = "In the order of the paper";

/// The heading of the column of bids.
pub const BID: &str = "Bid";

/// The headings of the two columns of a bid, where the table is copied.
pub const COPIED_BID: [&str; 2] = ["Reference", "Bid"];

/// The heading of the column with the amounts of a scenario, where the table is copied.
pub fn copied_amount(title: &str) -> String {
    format!("{title}: amount")
}

/// What stands below the title of the baseline.
pub const IS_BASELINE: &str = "Baseline";

/// What screen readers say of an empty cell.
pub const SAME: &str = "same";

/// What was decided on a bid, with the amount.
pub fn decision(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    given(fund, bid, decision)
}

/// The heading of the rows that differ nowhere.
pub fn same_everywhere(bids: usize) -> String {
    format!("{} decided the same in all", several(bids, "bid", "bids"))
}

/// That no bid is decided differently.
pub const NO_DIFFERENCES: &str = "Every bid is decided the same in all of them.";

/// What is given in all.
pub const TOTAL_FUNDED: &str = FUNDED;

/// What remains.
pub const REMAINING: &str = "Remaining";

/// How many bids are undecided.
pub const TO_DECIDE: &str = "Still to decide";

/// What remains, or by how much more is given than there is.
pub fn remaining(fund: &Fund, ledger: &Ledger) -> String {
    let (words, amount) = remaining_parts(ledger);
    let amount = fund.show(amount);
    if ledger.over_by().is_some() { format!("{words} {amount}") } else { amount }
}

/// The heading of the rows of partnerships.
pub fn by_partnership(fund: &Fund) -> String {
    format!("Funded, by {}", fund.group.one)
}

/// What a partnership is given, where the table is copied.
pub fn funded_of(partnership: &str) -> String {
    format!("Funded: {partnership}")
}

/// The heading of the sentences for the minutes.
pub const MINUTES: &str = "For the minutes";

/// How far two scenarios are apart: `“A” and “B” differ on 3 bids; £47,000 moved.`
pub fn sentence(fund: &Fund, baseline: &str, other: &str, differences: &Differences) -> String {
    let names = format!("“{baseline}” and “{other}”");
    let Differences { bids, otherwise, moved, reserve_order, .. } = differences;
    let mut words = match (bids, otherwise) {
        (0, 0) => format!("{names} decide the same on every bid."),
        (0, count) => format!(
            "{names} come to the same amount on every bid; {} decided in another form.",
            if *count == 1 { "1 is".to_owned() } else { format!("{count} are") }
        ),
        (count, _) => {
            let bids = several(*count, "bid", "bids");
            format!("{names} differ on {bids}; {} moved.", fund.show(*moved))
        }
    };
    if *bids > 0 && *otherwise > 0 {
        let (more, have) =
            (several(*otherwise, "other bid", "other bids"), if *otherwise == 1 { "has" } else { "have" });
        words += &format!(" {} {have} the same amount in another form.", capital(&more));
    }
    if *reserve_order {
        words += " Their reserve lists are in another order.";
    }
    words
}

/// Copies a sentence.
pub const COPY_SENTENCE: &str = "Copy";

/// Which sentence that is.
pub fn copy_sentence(other: &str) -> String {
    format!("Copy the sentence about “{other}”")
}

/// That a sentence was copied.
pub const SENTENCE_COPIED: &str = "Copied.";

/// That it was not.
pub const SENTENCE_NOT_COPIED: &str =
    "The browser doesn’t let the page copy. Select the sentence and copy it.";

/// Copies the table.
pub const COPY_TABLE: &str = "Copy as a table";

/// That the table was copied.
pub const TABLE_COPIED: &str = "Copied as a table. Paste it into Word or Excel.";

/// That only its text was.
pub const TEXT_COPIED: &str =
    "Copied as text with tabs, because this browser copies nothing else. Paste it into Excel.";

/// That nothing was.
pub const TABLE_NOT_COPIED: &str = "The browser doesn’t let the page copy. Select the table and copy it.";

/// Prints the table.
pub const PRINT: &str = "Print";

/// Which scenario decisions are taken into.
pub fn target(title: &str) -> String {
    format!("“Take” brings a decision into “{title}”, the scenario open on your board.")
}

/// That there is none.
pub const NO_TARGET: &str = "To take decisions over, first open a scenario of your own on the board.";

/// Takes a decision.
pub const TAKE: &str = "Take";

/// Which decision that is: `Take B1: in full, £100,000 into “A”`.
pub fn take(bid: &Bid, what: &str, target: &str) -> String {
    format!("Take {}: {} into “{target}”", bid.reference, crate::ui::words::lower(what))
}

/// Takes all decisions of a scenario.
pub fn take_all(title: &str) -> String {
    format!("Take all from “{title}”")
}

/// That a decision was taken.
pub fn taken(bid: &Bid, what: &str, target: &str) -> String {
    format!("{} in “{target}” is now: {}.", bid.reference, crate::ui::words::lower(what))
}

/// That all were.
pub fn all_taken(bids: usize, title: &str, target: &str) -> String {
    format!("Took {} from “{title}” into “{target}”.", several(bids, "decision", "decisions"))
}

/// Takes that back.
pub const UNDO: &str = "Undo";

/// That it was taken back.
pub fn undone(target: &str) -> String {
    format!("Undone. “{target}” is as it was before.")
}

/// That another tab changed the scenario meanwhile.
pub fn changed_meanwhile(target: &str) -> String {
    format!(
        "“{target}” was changed in another tab meanwhile, so nothing was taken. It is shown as it is now: look again."
    )
}

/// That it cannot be taken back, because the scenario was changed since.
pub fn not_undone(target: &str) -> String {
    format!("“{target}” was changed in another tab since then, so it was left as it is.")
}

fn quoted(titles: &[String]) -> String {
    listed(&titles.iter().map(|title| format!("“{title}”")).collect::<Vec<_>>())
}

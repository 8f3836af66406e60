//! Words for a result as files and letters: what each file is for, what it still needs, and what it cannot hold.

mod grants;
mod lacks;
mod letters;
mod suggested_letters;
mod votes;

use super::{listed, several};
use crate::final_scenario::FinalMark;
use crate::publish::Topic;
use crate::ui::words::final_scenario::beside_title;
use crate::{Fund, Money};
pub use grants::*;
pub use lacks::*;
pub use letters::*;
pub use suggested_letters::suggested_letter;
pub use votes::*;

/// That something is still to be decided, and on how much of it somebody abstained or stood aside.
pub fn not_final(open: usize, without_vote: usize, all: usize) -> String {
    let is = if open == 1 { "is" } else { "are" };
    let why = match without_vote {
        0 => String::new(),
        all if all == open => ", since you abstained or stood aside".to_owned(),
        some => format!(", {some} of them since you abstained or stood aside"),
    };
    format!(
        "{open} of {} {is} not decided{why}. Nothing is final until every bid is: these files show the decisions as they are now.",
        several(all, "bid", "bids")
    )
}

/// That it is final, and where its checksum stands.
pub fn known_again(mark: &FinalMark) -> String {
    format!(
        "{} Every file says so, in it or in its name, so that it can be matched with the paper.",
        beside_title(Some(mark))
    )
}

/// Where everything stays.
pub const NOTHING_SENT: &str = "All files are made on this computer, and nothing is sent anywhere. What you type here is saved in this \
    browser with the round.";

/// That there is no such scenario.
pub const NO_SUCH: &str =
    "There are no decisions to make files of: this scenario is not here, it is deleted, or it can’t be read.";

/// That another tab left something there that this page cannot read.
pub const UNREADABLE_BY_NOW: &str = "Another tab saved details that this page can’t read, so what you typed last is not saved here. Copy \
    it to a safe place, and reload this page.";

/// That another tab has deleted all of it.
pub const DELETED_ELSEWHERE: &str = "Another tab deleted all that was typed here.";

/// That the last step is taken back.
pub const TAKEN_BACK: &str = "It is back.";

/// That another tab has changed what was typed, and where both did.
pub fn changed_elsewhere(fund: &Fund, both: &[Topic]) -> String {
    let told = "Another tab changed what is typed here. This page now shows those changes too.";
    if both.is_empty() {
        return told.to_owned();
    }
    let topics: Vec<String> = both.iter().map(|one| topic(fund, one)).collect();
    format!("{told} Check {}: both tabs changed it.", listed(&topics))
}

fn topic(fund: &Fund, topic: &Topic) -> String {
    match topic {
        Topic::Fact(one) => format!("“{}”", fact(*one).0),
        Topic::OrgId(id) => {
            let name = fund.partnership(id).map_or_else(|| id.to_string(), |one| one.name.clone());
            format!("“{}”", org_id_of(&name))
        }
        Topic::Letter(kind) => format!("“{}”", letter_for(*kind)),
        Topic::Stages(_, bid) => format!("the stages of payment of {bid}"),
    }
}

/// That what was typed cannot be read.
pub const UNREAD: &str = "What was typed here for this round is damaged and can’t be read. It stays as it is. Save it as a file first; then you \
    can put it aside and type it again.";

/// That a newer page wrote it.
pub const UNREAD_NEWER: &str = "A newer version of this page saved what was typed here, so it can’t be shown or changed. Reload the page to get \
    that version.";

/// Saves it as it is.
pub const SAVE_UNREAD: &str = "Save it as a file";

/// Puts it aside.
pub const SET_ASIDE: &str = "Put it aside and type it again";

/// That something else stands there by now.
pub const CHANGED_MEANWHILE: &str = "Another tab has just changed it. Reload this page.";

/// The heading of the decisions as a table.
pub const DECISIONS: &str = "Decisions";

/// What they are for.
pub const DECISIONS_FOR: &str = "A table with a row a bid, for a register, a website or another program.";

/// How many rows there are, and what they come to.
pub fn decisions_size(fund: &Fund, rows: usize, sum: Money) -> String {
    format!("{}. The amounts given come to {}.", several(rows, "row", "rows"), fund.show(sum))
}

/// Saves them as a workbook.
pub const SAVE_DECISIONS_XLSX: &str = "Save decisions as XLSX";

/// Saves them as a text table.
pub const SAVE_DECISIONS_CSV: &str = "Save decisions as CSV";

/// Saves what describes the table.
pub const SAVE_PACKAGE: &str = "Save datapackage.json";

/// How the files differ, and how they are kept from being run.
pub const GUARD: &str = "The XLSX has subtotals and a total that are worked out in it. The CSV has none, so that no program counts anything twice; \
    datapackage.json is for whoever publishes the CSV as open data, or reads it with \
    a program: it says what is in each column, and belongs beside it. In a CSV, text that a spreadsheet would run as a formula has an \
    apostrophe before it.";

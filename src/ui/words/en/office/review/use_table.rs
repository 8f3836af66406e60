//! Words for making a round of a table: what is still open, and what is there already.

use crate::ui::store::rounds::SameList;

use super::super::grouped;

pub use super::super::round_form::{ABOUT, CURRENCY};

/// The button that makes the round.
pub const USE: &str = "Use these bids";

/// Where the round is then.
pub const WHERE_SAVED: &str =
    "The round is saved on this computer. Your other rounds and decisions stay as they are.";

/// The button that opens a round that is there already.
pub const OPEN_EARLIER: &str = "Open that round as it is";

/// The button that makes another one beside it.
pub const MAKE_SECOND: &str = "Make a second round";

/// That the round made from a table is not what was made of it any more.
pub const MADE_BEFORE: &str = "You made a round from this table before, and that round has been changed since. It doesn’t have what you changed here.";

/// That questions are still open, beside the button that uses the table.
pub fn still_open(count: usize) -> String {
    match count {
        0 => String::new(),
        1 => "1 question is still open, at the top of this page.".to_owned(),
        several => format!("{} questions are still open, at the top of this page.", grouped(several as u64)),
    }
}

/// That a list with the same bids is here already.
pub fn here_already(here: &SameList) -> String {
    let besides = match here {
        SameList { is_same: true, .. } => "",
        SameList { is_same_round: true, .. } => {
            " Something else about them, such as advice or notes, is different here."
        }
        _ => " The name of the round, its year or its money is different here.",
    };
    format!(
        "The same bids with the same amounts are saved on this computer already, as “{}”.{besides} Decisions made there are \
         only there.",
        here.title
    )
}

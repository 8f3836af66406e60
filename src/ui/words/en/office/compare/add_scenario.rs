//! Adding a scenario that somebody sent or saved.

use super::super::listed;
use super::TOO_MANY;
use crate::Fund;
use crate::formats::scenario_file::BadScenarioFile;
use crate::ui::words::bad_saved;

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

/// What was added, and what is here already.
pub fn added(titles: &[String], here: &[String], is_full: bool) -> String {
    let is_any = !titles.is_empty();
    let full = if is_any && is_full { TOO_MANY } else { "" };
    let added = if is_any { format!("Added {}.", quoted(titles)) } else { String::new() };
    let said = [added, here_already(here), full.to_owned()];
    said.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}

fn here_already(titles: &[String]) -> String {
    match titles {
        [] => String::new(),
        [one] => format!("“{one}” is here already, and decides the same."),
        several => format!("{} are here already, and decide the same.", quoted(several)),
    }
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
pub fn bad_file(fund: &Fund, why: &BadScenarioFile) -> String {
    format!("We can’t open this file. {}", bad_saved(fund, why))
}

/// What the second of two with one title is called.
pub fn again(title: &str, count: usize) -> String {
    format!("{title} ({count})")
}

fn quoted(titles: &[String]) -> String {
    listed(&titles.iter().map(|title| format!("“{title}”")).collect::<Vec<_>>())
}

//! What is said once something was done with scenarios.

use crate::ui::words::office::several;

/// What was done: there is another scenario.
pub fn added(title: &str) -> String {
    format!("“{title}” is now the last in the list.")
}

/// The same where it is the baseline.
pub fn added_as_baseline(title: &str) -> String {
    format!("“{title}” is now the last in the list, and the baseline.")
}

/// One has another title or note.
pub fn renamed(before: &str, now: &str) -> String {
    if before == now {
        format!("The title and note of “{now}” are saved.")
    } else {
        format!("“{before}” is now called “{now}”.")
    }
}

/// One has its former title and note again.
pub fn renamed_back(title: &str) -> String {
    format!("“{title}” has its title and note back.")
}

/// One has another place in the list.
pub fn moved(title: &str, place: usize, of: usize) -> String {
    format!("“{title}” is now {place} of {}.", several(of, "scenario", "scenarios"))
}

/// One was deleted.
pub fn deleted(title: &str) -> String {
    format!("“{title}” is deleted. For 30 days you can bring it back, below.")
}

/// What is on the table now that the one which was there is deleted: another one, or one that begins.
pub fn on_table_instead(title: Option<&str>) -> String {
    match title {
        Some(title) => format!(" “{title}” is on the table now."),
        None => " On the board a new one begins.".to_owned(),
    }
}

/// Said where the recommendations are made a scenario a second time.
pub const RECOMMENDED_ALREADY: &str = "The officers’ recommendations are in the list already.";

/// One was brought back.
pub fn brought_back(title: &str) -> String {
    format!("“{title}” is back in the list.")
}

/// One is the baseline, or no longer.
pub fn measured(title: &str, is_baseline: bool) -> String {
    if is_baseline {
        format!("“{title}” is now the baseline.")
    } else {
        format!("“{title}” is no longer the baseline.")
    }
}

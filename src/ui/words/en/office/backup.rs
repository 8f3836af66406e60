//! Words for keeping everything as one file, and for bringing it back.

mod bad_backup;
mod restore_notes;

use super::{listed, several};
use crate::store::Inventory;
use crate::store::restore::Told;
use crate::ui::store::Fault;
use crate::ui::words::long_date;

pub use bad_backup::{bad_backup, changed_part, damaged};
pub use restore_notes::TITLES;
use restore_notes::{notes, put_together, renamed};

/// What the name of every such file begins with.
pub const FILE_STEM: &str = "tranche-backup";

/// The name of one that is saved on this day.
pub fn file_name(day: &str) -> String {
    format!("{FILE_STEM}-{day}.json")
}

/// The heading.
pub const TITLE: &str = "Keep a copy";

/// What it is for.
pub const WHY: &str = "Your work is saved in this browser alone. One file holds all of it: every round, every scenario with its \
    history, your marks and private notes, what members sent, interests and votes, what you typed for notices, files and letters, and \
    every table you are checking. Keep it somewhere safe, or open it on another computer. It holds your private notes: send it to \
    nobody who should not read them.";

/// The button that saves it.
pub const SAVE: &str = "Save everything as one file";

/// The field for such a file.
pub const RESTORE_FROM: &str = "Restore from a file";

/// What happens to a file that is chosen there.
pub const RESTORE_NOTE: &str =
    "You see what it brings before anything happens, and nothing that is here is replaced.";

/// Said after some real work, where no file was saved for a week.
pub const NUDGE: &str = "Browsers may delete what a page keeps: Safari does after seven days without a visit. Save everything as \
    one file.";

/// What that is called.
pub const NUDGE_TITLE: &str = "Keep your work safe";

/// The button that does so.
pub const NUDGE_SAVE: &str = "Save it now";

/// The button that puts it off.
pub const NOT_NOW: &str = "Not now";

/// What is saved here, and when a file was last saved, such as on `2026-11-28 14:02`.
pub fn kept_here(kept: &Inventory, last: Option<&str>) -> String {
    let last = match last {
        Some(time) => format!("Last saved as a file: {}.", long_date(time)),
        None => "Never saved as a file.".to_owned(),
    };
    if kept.is_empty() {
        "Nothing is saved here yet.".to_owned()
    } else {
        format!("Saved here: {}. {last}", counts(kept))
    }
}

/// That there is nothing to save.
pub const NOTHING: &str = "Nothing is saved here yet, so there is nothing to save.";

/// What was saved.
pub fn saved(kept: &Inventory) -> String {
    format!("The file is saved. {}", holds(kept))
}

/// What was handed to the browser, which does not say what becomes of it.
pub fn handed_over(kept: &Inventory) -> String {
    format!("The file is handed to the browser’s downloads: check that it is there. {}", holds(kept))
}

fn holds(kept: &Inventory) -> String {
    match counts(kept).as_str() {
        "" => "It holds what this browser has saved.".to_owned(),
        counts => format!("It holds {counts}."),
    }
}

/// That the browser’s window was closed.
pub const NOT_CHOSEN: &str = "No file was chosen, so nothing is saved as a file.";

/// That the browser could not write the file.
pub const NOT_SAVED: &str =
    "The browser could not write this file, so nothing is saved as a file. Choose another place or name.";

/// `2 rounds, 5 scenarios, 1 table`.
fn counts(kept: &Inventory) -> String {
    things(kept).join(", ")
}

fn things(kept: &Inventory) -> Vec<String> {
    let all = [
        (kept.rounds, "round", "rounds"),
        (kept.scenarios, "scenario", "scenarios"),
        (kept.notices, "notice of decision", "notices of decision"),
        (kept.marks, "mark or note", "marks or notes"),
        (kept.replies, "reply from a member", "replies from members"),
        (kept.records, "interest or vote", "interests or votes"),
        (
            kept.publications,
            "round with details for files and letters",
            "rounds with details for files and letters",
        ),
        (kept.tables, "table", "tables"),
    ];
    let some = all.into_iter().filter(|(count, ..)| *count > 0);
    some.map(|(count, one, many)| several(count, one, many)).collect()
}

/// What the part is called that says what a file brings.
pub const PLAN: &str = "What the file brings";

/// That it is being looked at.
pub const LOOKING: &str = "Looking at what is here already…";

/// The button that brings it.
pub const RESTORE: &str = "Restore";

/// The button that does not.
pub const CLOSE: &str = "Close";

/// What a file brings that was saved at this time.
pub fn plan(time: &str, brings: &Inventory, told: &Told) -> String {
    let mut all = vec![format!("The file was saved on {}.", long_date(time))];
    let things = things(brings);
    if !things.is_empty() {
        all.push(format!("It brings {}.", listed(&things)));
    }
    all.extend(notes(told));
    all.push("Nothing here is replaced.".to_owned());
    all.join(" ")
}

/// That all of a file that was saved at this time is here.
pub fn all_here(time: &str) -> String {
    format!(
        "The file was saved on {}. Everything in it is here already, so there is nothing to restore.",
        long_date(time)
    )
}

/// What was brought.
pub fn restored(brought: &Inventory, told: &Told) -> String {
    let things = things(brought);
    let mut all = vec![match things.is_empty() {
        true => "Restored.".to_owned(),
        false => format!("Restored: {}.", listed(&things)),
    }];
    all.extend(put_together(told));
    all.extend(renamed(told));
    all.push("Nothing that was here is replaced.".to_owned());
    all.join(" ")
}

/// That the plan was made from something else.
pub const CHANGED_MEANWHILE: &str = "Another tab changed something meanwhile, so nothing was restored. This is what the file \
    brings now.";

/// Why a file was not brought.
pub fn not_restored(fault: Fault) -> &'static str {
    match fault {
        Fault::Full => {
            "This browser’s storage is full, so nothing was restored. Free some space and press “Restore” again."
        }
        Fault::TooSlow => {
            "This browser has not answered in time, so the file may not be restored. Press “Restore” again: what is here by \
             then is not brought twice."
        }
        Fault::Refused | Fault::Newer => {
            "The page can’t use this browser’s database just now, so nothing was restored. Close other tabs of this page, \
             reload it, and choose the file again."
        }
        _ => {
            "This browser did not save what the file brings. What was here before is safe. Press “Restore” again."
        }
    }
}

/// That there is nothing in a file.
pub const EMPTY_FILE: &str = "This file is empty: there is nothing in it to restore. Fetch the file again from where you keep it, or \
    choose an earlier one. Nothing was restored.";

/// That the browser cannot read a file.
pub const NOT_OPENED: &str = "The browser could not open this file. Choose it again.";

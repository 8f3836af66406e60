//! What has to be said above the figures, and the buttons that lead on.

use super::key_figures::{progress, remaining};
use super::links::bad_saved;
use super::shared_view;
use crate::formats::scenario_file::BadScenarioFile;
use crate::{Fund, Ledger, LostDecision, Mismatch};

/// A link holds what the reader has decided.
pub const SAME_AS_MINE: &str = "This link matches your decisions.";

/// Shows the bids as another tab has changed them.
pub const OPEN_AS_CHANGED: &str = "Open the changed bids";

/// Saves again what was deleted elsewhere.
pub const SAVE_AGAIN: &str = "Save them here again";

/// Tries to save, or to look up, once more.
pub const TRY_AGAIN: &str = "Try again";

/// Saves the decisions on show as a file.
pub const SAVE_AS_FILE: &str = "Save my decisions as a file";

/// Other decisions on this round are saved in this browser, last changed at this time.
pub fn others(fund: &Fund, time: &str, theirs: &Ledger) -> String {
    format!(
        "Other decisions on this round are saved in this browser as well, from {time}: {}. {}. Yours stay as they are. Both stand in the \
         list of all scenarios, where you can bring back for 30 days what you delete.",
        progress(theirs),
        remaining(fund, theirs)
    )
}

/// What they are called where they are looked at.
pub fn others_as_of(time: &str) -> String {
    format!("Other decisions, {time}")
}

/// Shows them.
pub const LOOK_AT_OTHERS: &str = "Look at them";

/// Deletes them.
pub const DELETE_OTHERS: &str = "Delete them";

/// Earlier work cannot be opened: a scenario of this title, or what an older version of the page saved.
pub fn unread(fund: &Fund, why: &BadScenarioFile, title: &str) -> String {
    let what = if title.is_empty() { "your earlier work".to_owned() } else { format!("“{title}”") };
    format!(
        "We couldn’t open {what}. {} It’s still saved; new work is saved separately.",
        bad_saved(fund, why)
    )
}

/// The same where its decisions can be had all the same, but for those on some bids.
pub fn unread_but_decisions(
    fund: &Fund,
    why: &BadScenarioFile,
    title: &str,
    gone: &[LostDecision],
) -> String {
    let mut words = unread(fund, why, title);
    words.push_str(" You can bring its decisions across to today’s figures; check those that are marked.");
    if !gone.is_empty() {
        let gone: Vec<&str> = gone.iter().map(|gone| gone.bid.as_str()).collect();
        let gone = gone.join(", ");
        words.push_str(&format!(
            " Decisions on {gone} can’t be brought across, because we can’t tell which bids they were about."
        ));
    }
    words
}

/// Brings its decisions across.
pub const BRING_ACROSS: &str = "Bring it across";

/// Saves it as a file.
pub const SAVE_EARLIER: &str = "Save it as a file";

/// Puts it where it is in nobody’s way, and can be had from the start screen.
pub const PUT_EARLIER_ASIDE: &str = "Put it aside";

/// Leads to the states of it that can be read.
pub const EARLIER_STATES: &str = "See what can be read";

/// Another tab has other decisions on this round.
pub fn other_tab(fund: &Fund, theirs: &Ledger) -> String {
    let remaining = remaining(fund, theirs);
    format!(
        "This scenario was changed in another tab. There: {remaining}. If you decide something here, this tab goes on in a copy \
         of its own."
    )
}

/// Shows the decisions of the other tab here.
pub const USE_OTHER_TAB: &str = "Show what the other tab has";

/// What was different when the decisions were saved.
pub fn mismatch(fund: &Fund, mismatch: &Mismatch) -> String {
    format!("Your decisions were saved here earlier. {}", shared_view::mismatch(fund, mismatch).join(" "))
}

/// Decisions on the same bids are saved for another list.
pub fn earlier(fund: &Fund, theirs: &Ledger) -> String {
    format!(
        "Earlier decisions on exactly these bids are saved in this browser, from another list: {}. {}.",
        progress(theirs),
        remaining(fund, theirs)
    )
}

/// Takes them.
pub const USE_EARLIER: &str = "Use these decisions";

/// Leaves them where they are.
pub const START_WITHOUT: &str = "Start without them";

/// A copy of a shared scenario was changed, and something took its place.
pub const COPY_ASIDE: &str = "The copy you were changing isn’t saved. It is still here.";

/// Shows it again.
pub const OPEN_COPY: &str = "Open the copy again";

/// Lets go of it.
pub const DELETE_COPY: &str = "Delete it";

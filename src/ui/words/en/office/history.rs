//! Words for the states that a scenario has been in: what changed from one to the next, and the ways back.

use super::{listed, several};
use crate::formats::scenario_file::BadScenarioFile;
use crate::store::Unusable;
use crate::ui::words::{bad_saved, given_within, long_date, remaining};
use crate::{Difference, Fund, Ledger, LostDecision, Scenario};

/// Of so many bids it is said what was decided on them.
const NAMED: usize = 3;

/// Of which scenario the history is.
pub fn of(title: &str) -> String {
    format!("“{title}”")
}

/// The heading of the states.
pub const STATES: &str = "What it has been";

/// That nothing is kept of the scenario.
pub const NO_SUCH: &str =
    "Nothing is saved of this scenario. Nothing was decided in it yet, or it was deleted for good.";

/// The way to those there are.
pub const ALL_SCENARIOS: &str = "All scenarios";

/// That there are no states to look at.
pub const NONE: &str = "No earlier state of this scenario can be shown. Where this page can’t use the browser’s database, only the latest \
    state is saved.";

/// That nothing can be brought back into a scenario that was deleted.
pub const DELETED: &str = "This scenario is deleted. To bring back one of its states, first bring back the scenario itself, under “All \
    scenarios”.";

/// That nothing can be brought back into a scenario that is final.
pub const FINAL: &str = "This scenario is final and stays as it is. To go on from one of its states, look at it and keep it as a new scenario.";

/// The same where the bids have been changed since it was decided.
pub const FINAL_ON_EARLIER: &str = "This scenario is final and stays as it was decided, on the bids as they were. The bids have been changed \
    since: the figures below are those of the bids that it was decided on. To go on from one of its states, look at it, which shows it on \
    the bids of today, and keep it as a new scenario.";

/// The same where those bids cannot be read.
pub const FINAL_ON_LOST: &str = "This scenario is final, but the bids that it was decided on are not saved here or can’t be read. The \
    figures below are those of its decisions on the bids of today, and were never decided.";

/// That a scenario cannot be read as it is now, and what can be done.
pub fn unread_now(why: Unusable) -> &'static str {
    match why {
        Unusable::Damaged => {
            "This scenario is damaged and can’t be opened as it is now. Below are the states that can be read. Bring one back: it becomes \
             the newest, and nothing is deleted."
        }
        Unusable::Newer => {
            "A newer version of this page saved this scenario, so nothing is written over it. Reload the page to get that version. You \
             can look at the states below that can be read."
        }
    }
}

/// A moment as people write it, of one written as `2026-05-31 14:05`.
pub fn at(time: &str) -> String {
    long_date(time)
}

/// The same where another state next to it has that minute.
pub fn at_in_minute(time: &str, number: u32) -> String {
    format!("{}, state {}", long_date(time), number + 1)
}

/// What an earlier state of a scenario is called where it is looked at or compared.
pub fn earlier(title: &str, time: &str) -> String {
    format!("{title} as of {time}")
}

/// What stands in the place of the time of a state of which it is not known.
pub fn number(number: u32) -> String {
    format!("State {}", number + 1)
}

/// Beside the state that the scenario is in.
pub const AS_IT_IS: &str = "As it is now";

/// What was decided in a state since the one before it: `B1 reduced, £90,000; C2 not decided`.
pub fn changed(fund: &Fund, before: &Scenario, now: &Scenario) -> String {
    let differences = before.differences(now, fund);
    let mut words: Vec<String> =
        differences.iter().take(NAMED).filter_map(|difference| decided(fund, difference)).collect();
    let more = differences.len().saturating_sub(NAMED);
    if more > 0 {
        words.push(format!("and {more} more"));
    }
    if words.is_empty() { nothing_decided(before, now).to_owned() } else { words.join("; ") }
}

fn decided(fund: &Fund, difference: &Difference) -> Option<String> {
    let bid = fund.bid(&difference.bid)?;
    Some(format!("{} {}", bid.reference, given_within(fund, bid, &difference.theirs)))
}

fn nothing_decided(before: &Scenario, now: &Scenario) -> &'static str {
    if !before.explains_like(now) {
        "Reasons or conditions changed"
    } else if before == now {
        "The same decisions, saved again"
    } else {
        "Decisions checked against today’s figures"
    }
}

/// That a state decides what an earlier one decided: `C2 not decided. The same as on 31 May 2026, 14:05`.
pub fn as_before(changed: &str, time: &str) -> String {
    format!("{changed}. This is the state of {time} again")
}

/// What is said of the first state there ever was, where it decides so many bids already: a scenario that is a copy names what it is of.
pub fn begun(copied: Option<&str>, decided: usize) -> String {
    match copied {
        Some(title) => format!("Copied from “{title}”: {decided} decided"),
        None => format!("Begun with {decided} decided"),
    }
}

/// What is said of the first state there ever was, where it decides nothing.
pub const BEGINNING: &str = "Nothing decided yet";

/// What is said of the oldest state that is saved, where it is not the first.
pub const OLDEST: &str = "The oldest state that is saved";

/// What a state comes to: `Funded £90,000. Remaining £230,000.`
pub fn figures(fund: &Fund, ledger: &Ledger) -> String {
    format!("Funded {}. {}.", fund.show(ledger.funded), remaining(fund, ledger))
}

/// Why a state cannot be shown: it is not there whole.
pub fn not_there(why: Unusable) -> &'static str {
    match why {
        Unusable::Damaged => "This state is damaged, and can’t be read.",
        Unusable::Newer => {
            "A newer version of this page saved this state. Reload the page to get that version."
        }
    }
}

/// Why a state cannot be shown: it is none of these bids.
pub fn unreadable(fund: &Fund, why: &BadScenarioFile) -> String {
    format!("We can’t show this state. {}", bad_saved(fund, why))
}

/// That a state was decided on other figures or words than those it is shown on, and what could not be carried over: those of today, or of
/// what is final those that it was decided on.
pub fn carried(gone: &[LostDecision], is_final: bool) -> String {
    let mut words = if is_final {
        "The bids were changed after this state, before the decision was final. These are its decisions on the figures of the final \
         decision."
    } else {
        "The bids have changed since. These are its decisions on the figures of today; check those that are marked."
    }
    .to_owned();
    if !gone.is_empty() {
        let gone: Vec<String> = gone.iter().map(|gone| gone.bid.to_string()).collect();
        words.push_str(&format!(
            " Decisions on {} can’t be shown: these bids are gone, or we can’t tell which they were.",
            listed(&gone)
        ));
    }
    words
}

/// Saves the text of one that cannot be shown.
pub const SAVE_AS_FILE: &str = "Save as a file";

/// That states between two of them are gone, and why.
pub const THINNED: &str = "Between these two, older states were thinned out. Every state of the last seven days stays, then the last \
    of each hour, and after 30 days the last of each day.";

/// Shows a state on the board.
pub const LOOK: &str = "Look at it";

/// Holds it against the scenarios as they are.
pub const COMPARE: &str = "Compare with now";

/// Makes the scenario what it was then.
pub const BRING_BACK: &str = "Bring it back";

/// The same buttons for those who do not see which state they stand beside.
pub fn button(label: &str, time: &str, changed: &str) -> String {
    format!("{label}: {time}, {changed}")
}

/// What bringing back does.
pub const BRING_BACK_NOTE: &str =
    "Bringing a state back saves it as the newest one. What the scenario is now stays in this list.";

/// That a state was brought back.
pub fn brought_back(time: &str) -> String {
    format!("The state of {time} is back. What the scenario was before stays in the list below it.")
}

/// That a state was brought back into a scenario that could not be opened.
pub fn mended(time: &str) -> String {
    format!("The state of {time} is back, and the scenario opens again. What was damaged is put aside.")
}

/// That this was taken back.
pub const TAKEN_BACK: &str =
    "The scenario is again what it was before. The state that you brought back stays in the list below it.";

/// Shows older states too.
pub const EARLIER: &str = "Show earlier";

/// How many states there are, and how many of them are on show.
pub fn on_show(shown: usize, count: usize) -> String {
    let states = several(count, "state is saved", "states are saved");
    if shown < count { format!("{states}; the last {shown} are shown.") } else { format!("{states}.") }
}

//! What the screens about all scenarios of one round are called, and the ways between them.

/// What the ways to the other screens are called together.
pub const WAYS: &str = "More about this round";

/// The heading of a screen.
pub fn title(task: &str) -> &'static str {
    match task {
        "history" => "History of a scenario",
        "compare" => "Compare scenarios",
        "collate" => "What members sent",
        "marks" => "Before the meeting",
        "first-draft" => "First draft",
        "result" => "The result",
        "meeting" => "Interests and votes",
        "trail" => "Why it adds up",
        "notice" => "Notice of decision",
        "publish" => "Files and letters",
        _ => "All scenarios",
    }
}

/// The same where it is a way there.
pub fn in_short(task: &str) -> &'static str {
    if task == "history" { "History" } else { title(task) }
}

/// What the ways about one scenario are called together.
pub fn ways_of(scenario: &str) -> String {
    format!("More about “{scenario}”")
}

/// What the window is called.
pub fn window(task: &str, round: &str) -> String {
    format!("{} – {round} – Tranche", title(task))
}

/// The way back to the bids.
pub fn back(round: &str) -> String {
    format!("Back to “{round}”")
}

/// That the bids on show are others by now.
pub const BIDS_CHANGED: &str = "These bids were changed in another tab. Until you open the changed bids, this page shows, prints and copies \
    them as they were.";

/// That there is no scenario to show anything of.
pub const NOTHING_DECIDED: &str = "Nothing is decided yet in this round.";

/// The way to the first.
pub const DECIDE_FIRST: &str = "Decide on a bid first";

/// That a scenario could be final, and is not.
pub const COULD_BE_FINAL: &str = "Every bid is decided, but this scenario is not final yet.";

/// The way to marking it.
pub const TO_FINAL: &str = "Mark it as final under “All scenarios”";

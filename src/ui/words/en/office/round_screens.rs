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

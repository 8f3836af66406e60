//! The scenarios of a round: what they are called, and how one goes from one to another.

/// What the list of them is called.
pub const SCENARIO: &str = "Scenario";

/// Copies the decisions on show into a scenario of their own.
pub const COPY_INTO_NEW: &str = "Copy into a new scenario";

/// Where all scenarios of the round are.
pub const ALL_SCENARIOS: &str = "All scenarios";

/// Where scenarios are compared.
pub const COMPARE: &str = "Compare them";

/// What a scenario is called; one that nobody has named goes by its number.
pub fn title(number: usize, title: &str) -> String {
    if title.is_empty() { format!("Scenario {}", number + 1) } else { title.to_owned() }
}

/// The same where the others are measured against it.
pub fn baseline(title: &str) -> String {
    format!("{title} (baseline)")
}

/// The same where it is final.
pub fn final_one(title: &str) -> String {
    format!("{title} (final)")
}

/// The same where another tab has deleted it.
pub fn deleted(title: &str) -> String {
    format!("{title} (deleted)")
}

/// What a copy of a scenario is called.
pub fn copy_of(title: &str) -> String {
    format!("Copy of {title}")
}

/// What a scenario is a copy of, where it is called so.
pub fn copied_from(title: &str) -> Option<&str> {
    title.strip_prefix("Copy of ")
}

/// What the copy is called in which a tab goes on at this time of day.
pub fn of_other_tab(title: &str, time: &str) -> String {
    format!("{title} (other tab, {time})")
}

/// What a scenario is called that was shared, where its sender says nothing of it.
pub fn shared(title: &str, sender: &str) -> String {
    match (title, sender) {
        ("", "") => "Shared scenario".to_owned(),
        ("", sender) => format!("From {sender}"),
        (title, "") => title.to_owned(),
        (title, sender) => format!("{title} (from {sender})"),
    }
}

/// That this tab goes on in a copy.
pub fn goes_on_in_copy(theirs: &str, mine: &str, is_deleted: bool) -> String {
    let (did, after) = if is_deleted {
        ("deleted", "For 30 days you can bring the other back under “All scenarios”.")
    } else {
        ("changed", "Both are saved.")
    };
    format!(
        "Another tab has {did} “{theirs}”. So that nothing is lost, this tab now works on a copy of its own, “{mine}”. {after}"
    )
}

/// That another tab has deleted the scenario on show.
pub const DELETED_ELSEWHERE: &str = "Another tab has deleted this scenario. You can bring it back. If you decide something here \
    first, this tab goes on in a copy of its own.";

/// Has it back.
pub const BRING_BACK: &str = "Bring it back";

/// What was to be a new scenario cannot be saved.
pub const NOT_ADDED: &str = "We couldn’t save this as a new scenario, so everything stays as it was. Save it as a file, or try \
    again once there is room.";

//! No two scenarios of a round are called exactly the same by this page.

/// A title that none of these has: the one that is wanted, else with the first number behind it that is free, as in
/// `Copy of Scenario 1 (2)`.
#[must_use]
pub fn free_title(wanted: &str, taken: &[String]) -> String {
    let is_free = |title: &String| !taken.contains(title);
    let numbered = (2..).map(|number| format!("{wanted} ({number})"));
    std::iter::once(wanted.to_owned()).chain(numbered).find(is_free).unwrap_or_default()
}

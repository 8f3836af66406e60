//! What bids are called as projects of a Pabulib file.

use crate::fund::Fund;

/// The ids of the bids at these places: their references, unless one of them has a sign that the format or a spreadsheet takes for its
/// own. Then all are numbered, and the references stand in a column of their own either way.
pub(super) fn project_ids(fund: &Fund, places: &[usize]) -> Vec<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    let is_safe = |reference: &str| {
        let is_section = ["meta", "projects", "votes"].contains(&reference.to_lowercase().as_str());
        reference.starts_with(|c: char| c.is_ascii_alphanumeric())
            && reference.chars().all(is_plain)
            && !is_section
    };
    let references = || places.iter().map(|at| fund.bids[*at].reference.as_str());
    if references().all(is_safe) {
        references().map(str::to_owned).collect()
    } else {
        (1..=places.len()).map(|number| format!("p{number}")).collect()
    }
}

//! Words that say that a bid stands.

use crate::import::cell_text::key;

/// Words with which a status begins that says that the bid stands.
const STANDS: &[&str] = &[
    "eligible",
    "valid",
    "received",
    "complete",
    "submitted",
    "new",
    "open",
    "live",
    "active",
    "accept",
    "approve",
    "pending",
    "in progress",
    "under",
    "in assessment",
    "assessed",
    "shortlisted",
    "recommend",
    "ok",
    "yes",
    "y",
    "for decision",
    "to be",
    "to decide",
    "awaiting",
    "ready",
    "checked",
    "support",
    "fund",
    "current",
    "on time",
    "pass",
    "met",
    "stands",
    "in",
    "proceed",
    "progress",
    "conditional",
    "confirmed",
    "registered",
    "panel",
    "board",
];

/// Whether a status says that its bid stands.
pub fn stands(status: &str) -> bool {
    let key = key(status);
    let begins = |word: &&str| {
        key.strip_prefix(word).is_some_and(|rest| word.len() > 3 || rest.is_empty() || rest.starts_with(' '))
    };
    STANDS.iter().any(begins)
}

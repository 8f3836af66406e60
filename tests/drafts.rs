//! A review that is kept opens as what it was, or not at all, and never over other tables.
#![cfg(test)]

#[path = "drafts/checksums.rs"]
mod checksums;
#[path = "drafts/deciding.rs"]
mod deciding;
#[path = "drafts/impossible.rs"]
mod impossible;
#[path = "drafts/kept.rs"]
mod kept;
#[path = "drafts/kinds.rs"]
mod kinds;
#[path = "drafts/laws.rs"]
mod laws;
#[path = "drafts/refusals.rs"]
mod refusals;
#[path = "drafts/turning.rs"]
mod turning;

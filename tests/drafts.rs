//! A review that nobody used yet: what was decided stays with what it was decided about.
#![cfg(test)]

#[path = "drafts/kinds.rs"]
mod kinds;
#[path = "drafts/turning.rs"]
mod turning;

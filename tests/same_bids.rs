//! Decisions of an earlier list are carried over to one that was brought anew only where they were chosen, and only to bids
//! that are known to be the same.
#![cfg(test)]

#[allow(dead_code, reason = "each test needs some of it")]
mod arbitrary;
#[path = "same_bids/laws.rs"]
mod laws;
#[path = "identity/lists.rs"]
mod lists;
#[allow(dead_code, reason = "tables need more of it")]
#[path = "truth/rng.rs"]
mod rng;
#[path = "same_bids/told.rs"]
mod told;

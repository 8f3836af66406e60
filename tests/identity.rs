//! Equal figures do not make two bids the same: no decision lands on another project without a word.
#![cfg(test)]

#[path = "identity/landing.rs"]
mod landing;
#[path = "identity/lists.rs"]
mod lists;
#[path = "identity/pairs.rs"]
mod pairs;
#[allow(dead_code, reason = "tables need more of it")]
#[path = "truth/rng.rs"]
mod rng;
#[path = "identity/told.rs"]
mod told;

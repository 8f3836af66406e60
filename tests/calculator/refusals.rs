//! What is refused, where, and why: fund files that cannot be relied on, and edits that cannot be carried out.

mod amendments;
mod decisions;
mod fund_files;
mod funds;

use serde_json::Value;
use support::example;
use tranche::{BadFund, BidRef, Fund, Money, Wrong};

/// An amount of whole pounds.
fn pounds(amount: i64) -> Money {
    Money::from_pence(amount * 100)
}

/// A bid by its reference.
fn bid(name: &str) -> BidRef {
    name.try_into().unwrap()
}

/// Puts or replaces one thing in the example, and finds it refused there.
#[track_caller]
fn refuses(pointer: &str, value: Value, place: &str, why: Wrong) {
    let refused = Fund::read(&example::with(pointer, value)).unwrap_err();
    assert_eq!(refused, BadFund::Refused { place: place.to_owned(), why });
}

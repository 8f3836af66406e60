//! The figures by partnership.

use crate::Fund;

/// What the table is called: `By partnership`.
pub fn by(fund: &Fund) -> String {
    format!("By {}", fund.group.one)
}

/// What all ask for.
pub const REQUESTED: &str = "Requested";

/// What is given.
pub const FUNDED: &str = "Funded";

/// How much of the money that is.
pub const SHARE: &str = "% of available";

/// How many bids.
pub const BIDS: &str = "Bids";

/// All together.
pub const ALL: &str = "All";

/// How many bids are funded: `2 of 3`.
pub fn funded(funded: usize, bids: usize) -> String {
    if bids == 0 { "no bids".to_owned() } else { format!("{funded} of {bids}") }
}

/// What the shares are of.
pub const NOTE: &str = "Per cent of the money available, to one decimal place.";

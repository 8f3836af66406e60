//! The round that ships with the page, as the tests read it.

use tranche::Fund;

/// The file as it is shipped.
pub const TEXT: &str = include_str!("../../../public/funds/invest-to-save-2013-14.json");

/// Invest to Save 2013–14.
#[track_caller]
pub fn round() -> Fund {
    Fund::read(TEXT).unwrap()
}

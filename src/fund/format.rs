//! The versions of the format of a fund, and which is the first that holds all of one.

use super::fund_file::FundFile;

/// What a fund file says it is.
pub const FORMAT: &str = "tranche-fund/1";

/// What it says where bids bring something besides.
pub const FORMAT_2: &str = "tranche-fund/2";

impl FundFile {
    /// What a fund file says it is where no bid brings something besides.
    pub const FORMAT: &'static str = FORMAT;

    /// The first version of the format that holds all of it: `tranche-fund/2` where a bid brings something besides.
    #[must_use]
    pub fn needed_format(&self) -> &'static str {
        let is_plain = self.bids.iter().all(|bid| bid.facts.is_empty());
        if is_plain { FORMAT } else { FORMAT_2 }
    }
}

//! The versions of the format of a fund, and which is the first that holds all of one.

use super::fund_file::FundFile;

/// What a fund file says it is.
pub const FORMAT: &str = "tranche-fund/1";

/// What it says where bids bring something besides.
pub const FORMAT_2: &str = "tranche-fund/2";

/// What it says where the round has rules.
pub const FORMAT_3: &str = "tranche-fund/3";

impl FundFile {
    /// What a fund file says it is where no bid brings something besides.
    pub const FORMAT: &'static str = FORMAT;

    /// The first version of the format that holds all of it: `tranche-fund/2` where a bid brings something besides,
    /// `tranche-fund/3` where the round has rules.
    #[must_use]
    pub fn needed_format(&self) -> &'static str {
        let is_plain = self.bids.iter().all(|bid| bid.facts.is_empty());
        match (self.rules.is_empty(), is_plain) {
            (false, _) => FORMAT_3,
            (true, false) => FORMAT_2,
            (true, true) => FORMAT,
        }
    }
}

//! Words for where somebody stands to what members sent.

use super::super::several;
use crate::Standings;
use crate::collate::{BidVoices, Voice};

/// What is chosen to be held against all of it.
pub fn members(count: usize) -> String {
    format!("What members sent ({count})")
}

/// On how many bids somebody thinks as most members do.
pub fn standings(all: &Standings) -> String {
    let Standings { agree, differ, open } = all;
    let is = if *open == 1 { "is" } else { "are" };
    format!(
        "You agree with most of those who decided on {} and differ on {}. {} {is} open: without a mark, marked maybe, or with no \
         majority.",
        several(*agree, "bid", "bids"),
        several(differ.len(), "bid", "bids"),
        several(*open, "bid", "bids")
    )
}

/// What the table of all bids is called.
pub const TABLE: &str = "My marks and what members would fund";

/// Its last column.
pub const FUND_IT: &str = "Fund it, of those who decided";

/// How many fund a bid, and who is left out of that: `5 of 7, 1 left out (interest)`.
pub fn fund_it(voices: &BidVoices) -> String {
    let BidVoices { counted, funders, .. } = voices;
    let out = voices.who(Voice::is_interest).count();
    let decided = if *counted == 0 { "nobody decided".to_owned() } else { format!("{funders} of {counted}") };
    if out == 0 { decided } else { format!("{decided}, {out} left out (interest)") }
}

//! What a board would give: one decision a bid, and which of them to look at again.

mod apply;
mod arrival;
mod award;
mod bid_entries;
mod carry_over;
mod edit;
mod history;
pub(crate) mod ledger;
mod outcome;
mod parts;
mod rank;
mod recommendation;
mod refusal;
mod reserve;
mod same_bids;
mod take_over;

pub use arrival::{Arrival, Mismatch};
pub(crate) use arrival::{Origin, opened};
pub use award::Award;
pub(crate) use bid_entries::BidEntry;
pub use bid_entries::{Difference, PastDecision, Scenario};
pub use carry_over::{AmendedFund, LostDecision};
pub use edit::{Edit, Explanation};
pub use history::History;
pub use outcome::{Abstention, Decision, Outcome};
pub use parts::{LineShare, Parts};
pub use rank::Rank;
pub use refusal::Refusal;
pub(crate) use reserve::take_places;
pub use same_bids::{EarlierDecision, SameBid, earlier_decisions};

//! Ways to a first draft: what a rule makes of the bids that are still to be decided, to be looked at and changed by a board.
//!
//! What is decided already stays as it is and its money is gone; on an abstention nothing is decided.

mod drafted;
mod line_up;
mod sharing;
mod sharing_terms;
mod starting_point;
mod top_down;
mod waterline;
mod way;

pub use drafted::{DraftedBid, FirstDraft, PassedOver};
pub use line_up::{Order, scores};
pub use sharing_terms::{Sharing, Terms, Unshared};
pub use waterline::{AtWaterline, Waterline};
pub use way::Way;

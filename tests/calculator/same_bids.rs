//! Decisions of an earlier list are carried over to one that was brought anew only where they were chosen, and only to bids
//! that are known to be the same.

mod carry_over;
mod laws;

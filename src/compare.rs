//! Scenarios of one fund side by side: what each decides on every bid, and how far they are apart.

mod cells;
mod comparison;
mod differences;

pub use cells::{BidRow, Cell, PartnershipRow};
pub use comparison::{Alike, Column, Comparison, Order};
pub use differences::Differences;

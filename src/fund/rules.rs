//! The rules of a round: what is held back, what some get at least or at most, what must and must not be funded.
//!
//! A rule is never enforced: [`crate::rules`] says which are not met, and a board goes on as it likes. Only what is held back
//! counts in a sum.

mod demand;
mod must_fund;
mod read;
mod rule;
mod rules_of_fund;
mod validate_rules;
mod write;

pub use demand::{AmountOrShare, Demand, DemandKind, DemandParts, DemandSource, Subject, read_demand};
pub use read::rule;
pub use rule::Rule;
pub(crate) use rules_of_fund::held_back_by;
pub use validate_rules::check;

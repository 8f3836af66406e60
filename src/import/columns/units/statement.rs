//! What says in the midst of the bids in which unit they are.

use crate::import::unit::Unit;

/// A line alone in the midst of the bids that says in which unit amounts are: perhaps those below it.
pub struct Statement<'t> {
    pub row: usize,
    pub unit: Unit,
    pub text: &'t str,
}

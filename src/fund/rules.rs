//! The rules of a round: what is held back, what some get at least or at most, what must and must not be funded.
//!
//! A rule is never enforced: [`crate::rules`] says which are not met, and a board goes on as it likes. Only what is held back
//! counts in a sum.

mod demand;
mod must_fund;
mod read;
mod validate_rules;
mod write;

use super::bid_facts::Label;
use super::fund_file::FundFile;
use crate::ids::BidRef;
use crate::money::Money;
pub use demand::{AmountOrShare, Demand, DemandKind, DemandParts, DemandSource, Subject, read_demand};
pub use read::rule;
pub use validate_rules::check;

/// One rule of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What it asks for.
    pub demand: Demand,
    /// Why, in a sentence; may be empty.
    pub reason: String,
    /// Where it stands in the paper; may be empty.
    pub place: String,
}

impl FundFile {
    /// What the rules hold back of so much that is not committed.
    ///
    /// Not inlined: most rounds have no rule, and need not load it.
    #[inline(never)]
    pub(super) fn held_back_of(&self, uncommitted: Money) -> Money {
        let held = |rule: &Rule| match rule.demand {
            Demand::HoldBack(extent) => Some(extent.of(uncommitted)),
            _ => None,
        };
        self.rules.iter().filter_map(held).sum()
    }

    /// The bids that the rules say must be funded, or that follow from those: what a draft takes off the top. In the order of their
    /// references.
    #[must_use]
    pub fn must_fund(&self) -> Vec<&BidRef> {
        must_fund::must_fund(&self.rules)
    }

    /// Whether a bid has this label.
    #[must_use]
    pub fn has_label(&self, label: &Label) -> bool {
        let is_it = |(kind, name): (&str, &str)| kind == label.kind && name == label.name;
        self.bids.iter().any(|bid| bid.labels().any(is_it))
    }

    /// Names a bid by another reference in all rules.
    pub(crate) fn rename_bid_in_rules(&mut self, old: &BidRef, new: &BidRef) {
        for bid in self.rules.iter_mut().flat_map(|rule| rule.demand.bids_mut()) {
            if bid == old {
                bid.clone_from(new);
            }
        }
    }
}

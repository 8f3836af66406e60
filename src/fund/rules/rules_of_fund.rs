//! What follows from all rules of a fund.

use super::demand::Demand;
use super::must_fund::must_fund;
use super::rule::Rule;
use crate::fund::bid_facts::Label;
use crate::fund::fund_file::FundFile;
use crate::ids::BidRef;
use crate::money::Money;

/// What these rules hold back of so much that is not committed.
pub(crate) fn held_back_by(rules: &[Rule], uncommitted: Money) -> Money {
    let held = |rule: &Rule| match rule.demand {
        Demand::HoldBack(extent) => Some(extent.of(uncommitted)),
        _ => None,
    };
    rules.iter().filter_map(held).sum()
}

impl FundFile {
    /// What the rules hold back of so much that is not committed.
    ///
    /// Not inlined: most rounds have no rule, and need not load it.
    #[inline(never)]
    pub(crate) fn held_back_of(&self, uncommitted: Money) -> Money {
        held_back_by(&self.rules, uncommitted)
    }

    /// The bids that the rules say must be funded, or that follow from those: what a draft takes off the top. In the order of their
    /// references.
    #[must_use]
    pub fn must_fund(&self) -> Vec<&BidRef> {
        must_fund(&self.rules)
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

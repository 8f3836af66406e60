//! Whether the paper's own figures re-add. What does not is said, never corrected.

use super::fund::{Figure, Fund, PrintedTotal};
use super::scenario::Scenario;
use crate::fund::{Bid, Cost, Line};
use crate::ids::{BidRef, LineId, OptionId, PartnershipId};
use crate::money::Money;
use crate::scenario::ledger::Ledger;

/// A figure that the paper states beside the one its parts come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Which figure.
    pub of: CheckSubject,
    /// What the paper states.
    pub stated: Money,
    /// What its parts come to.
    pub computed: Money,
    /// Where the paper states it; empty where the file does not say.
    pub place: String,
}

/// Which figure was re-added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckSubject {
    /// A total of the whole round.
    Round(Figure),
    /// A total of one partnership.
    Partnership(PartnershipId, Figure),
    /// What a bid requested, against its lines.
    Parts(BidRef),
    /// A published option, against the request with its line cut.
    Option(BidRef, OptionId),
    /// A line, against the multiplication printed beside it.
    Line(BidRef, LineId),
}

impl Check {
    /// Re-adds everything that a fund states: its totals, then bid by bid.
    #[must_use]
    pub fn all(fund: &Fund) -> Vec<Self> {
        let ledger = Ledger::of(fund, &Scenario::default());
        let totals = fund.stated.iter().map(|stated| total(stated, &ledger));
        totals.chain(fund.bids.iter().flat_map(Self::of_bid)).collect()
    }

    /// Re-adds what one bid states.
    #[must_use]
    pub fn of_bid(bid: &Bid) -> Vec<Self> {
        let parts = (!bid.lines.is_empty()).then(|| Self {
            of: CheckSubject::Parts(bid.reference.clone()),
            stated: bid.requested,
            computed: bid.lines_total(),
            place: bid.place.clone(),
        });
        let lines = bid.lines.iter().filter_map(|line| worked(bid, line));
        parts.into_iter().chain(lines).chain(options(bid)).collect()
    }

    /// Whether the paper's figure is what its parts come to.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.stated == self.computed
    }

    /// What the parts come to, less what the paper states.
    #[must_use]
    pub fn difference(&self) -> Money {
        self.computed - self.stated
    }
}

fn total(stated: &PrintedTotal, ledger: &Ledger) -> Check {
    let one = stated.partnership.as_ref().and_then(|id| ledger.partnerships.iter().find(|sum| sum.id == *id));
    let computed = match (stated.of, one) {
        (Figure::Fund, _) => ledger.fund,
        (Figure::Committed, _) => ledger.committed,
        // A paper calls available what is left before or after what is held back: either re-adds.
        (Figure::Available, _) if stated.amount == ledger.available => ledger.available,
        (Figure::Available, _) => ledger.available + ledger.held_back,
        (Figure::Requested, None) => ledger.requested,
        (Figure::Requested, Some(sum)) => sum.requested,
        (Figure::Reduced, None) => ledger.reduced,
        (Figure::Reduced, Some(sum)) => sum.reduced,
    };
    let of = match &stated.partnership {
        Some(id) => CheckSubject::Partnership(id.clone(), stated.of),
        None => CheckSubject::Round(stated.of),
    };
    Check { of, stated: stated.amount, computed, place: stated.place.clone() }
}

fn worked(bid: &Bid, line: &Line) -> Option<Check> {
    let worked = line.worked.as_ref()?;
    Some(Check {
        of: CheckSubject::Line(bid.reference.clone(), line.id.clone()),
        stated: bid.line_total(line),
        computed: worked.each.times(worked.times),
        place: line.place.clone(),
    })
}

fn options(bid: &Bid) -> impl Iterator<Item = Check> {
    bid.options.iter().filter_map(|option| {
        let line = bid.line(option.line.as_ref()?)?;
        let Cost::Amount { amount, reducible_to: Some(reduced) } = line.cost else { return None };
        Some(Check {
            of: CheckSubject::Option(bid.reference.clone(), option.id.clone()),
            stated: option.amount,
            computed: bid.requested - amount + reduced,
            place: option.place.clone(),
        })
    })
}

//! Which rules of a round a scenario meets. It is said and never enforced.
//!
//! A bid is funded where it is given more than nothing. A bid is still open where it is undecided and nobody abstained: such a
//! bid may yet be given anything from nothing to what it requests. Whether the money lasts is no matter here, because the ledger
//! says that.

mod verdict;

use crate::fund::{AmountOrShare, Bid, Demand, Fund, Percent, Rule, Subject, held_back_by};
use crate::ids::BidRef;
use crate::money::Money;
use crate::scenario::Scenario;
use crate::scenario::ledger::Ledger;
pub use verdict::{Finding, RuleCheck, Verdict};

/// How every rule of a fund stands, in their order.
#[must_use]
pub fn check(fund: &Fund, scenario: &Scenario, ledger: &Ledger) -> Vec<RuleCheck> {
    let round = Round { fund, scenario, ledger };
    let one = |(place, rule): (usize, &Rule)| {
        let (verdict, finding) = round.check(place, &rule.demand);
        RuleCheck { place, verdict, finding }
    };
    fund.rules.iter().enumerate().map(one).collect()
}

/// What rules are held against.
struct Round<'r> {
    fund: &'r Fund,
    scenario: &'r Scenario,
    ledger: &'r Ledger,
}

/// What some bids are given and what the others are, and how much more both could be given while bids are open.
#[derive(Clone, Copy, Default)]
struct Parts {
    given: Money,
    open: Money,
    open_elsewhere: Money,
}

impl Round<'_> {
    fn check(&self, place: usize, demand: &Demand) -> (Verdict, Finding) {
        match demand {
            Demand::HoldBack(extent) => self.hold_back(place, *extent),
            Demand::Least(subject, extent) => self.least(subject, *extent),
            Demand::Most(subject, extent) => self.most(subject, *extent),
            Demand::MustFund(bid, least) => self.must_fund(bid, *least),
            Demand::MustNotFund(bid) => not_met_where_any(self.funded([bid])),
            Demand::AtMostOne(bids) => {
                let funded = self.funded(bids);
                if funded.len() > 1 { not_met_where_any(funded) } else { not_met_where_any(Vec::new()) }
            }
            Demand::AllOrNone(bids) if self.funded(bids).is_empty() => met(),
            Demand::AllOrNone(bids) => self.all(bids),
            Demand::Needs(bid, _) if self.funded([bid]).is_empty() => met(),
            Demand::Needs(_, bids) => self.all(bids),
            Demand::Confirm(above, _) => self.confirm(*above),
        }
    }

    /// What is held back is not there any more where more is given than may be, or more is held back than there is. What is missing is
    /// taken off the last such rule first, so that all that is said to be left comes to what is left.
    fn hold_back(&self, place: usize, extent: AmountOrShare) -> (Verdict, Finding) {
        let Ledger { committed, fund, funded, available, allowed, .. } = self.ledger;
        let is_met = *funded <= allowed.unwrap_or(*available);
        let uncommitted = *fund - *committed;
        let bound = extent.of(uncommitted);
        let over = *funded - *available - held_back_by(&self.fund.rules[place + 1..], uncommitted);
        let given = (bound - over.max(Money::ZERO)).max(Money::ZERO);
        (if is_met { Verdict::Met } else { Verdict::NotMet }, Finding::Sums { given, bound })
    }

    fn least(&self, subject: &Subject, extent: AmountOrShare) -> (Verdict, Finding) {
        let Parts { given, open, .. } = self.parts(subject);
        let funded = self.ledger.funded;
        let reaches = |given: Money, funded: Money| match extent {
            AmountOrShare::Amount(least) => given >= least,
            AmountOrShare::Share(share) => compared(given, share, funded) >= 0,
        };
        let verdict = verdict(reaches(given, funded), reaches(given + open, funded + open));
        let bound = match extent {
            AmountOrShare::Amount(least) => least,
            // What all others may have at most is rounded down, so this is rounded up.
            AmountOrShare::Share(share) => funded - rest(share).of(funded),
        };
        (verdict, Finding::Sums { given, bound })
    }

    fn most(&self, subject: &Subject, extent: AmountOrShare) -> (Verdict, Finding) {
        let Parts { given, open_elsewhere, .. } = self.parts(subject);
        let funded = self.ledger.funded;
        let keeps = |funded: Money| match extent {
            AmountOrShare::Amount(most) => given <= most,
            AmountOrShare::Share(share) => compared(given, share, funded) <= 0,
        };
        let verdict = verdict(keeps(funded), keeps(funded + open_elsewhere));
        (verdict, Finding::Sums { given, bound: extent.of(funded) })
    }

    fn must_fund(&self, reference: &BidRef, least: Option<Money>) -> (Verdict, Finding) {
        let given = self.given(reference);
        let is_enough = |given: Money| given > Money::ZERO && least.is_none_or(|least| given >= least);
        let could = given.max(self.open(reference));
        (
            verdict(is_enough(given), is_enough(could)),
            Finding::Sums { given, bound: least.unwrap_or_default() },
        )
    }

    /// That all of them are funded.
    fn all(&self, bids: &[BidRef]) -> (Verdict, Finding) {
        let missing: Vec<BidRef> =
            bids.iter().filter(|bid| self.given(bid) == Money::ZERO).cloned().collect();
        let could = missing.iter().all(|bid| self.open(bid) > Money::ZERO);
        (verdict(missing.is_empty(), could), Finding::Bids(missing))
    }

    fn confirm(&self, above: Money) -> (Verdict, Finding) {
        let awards = self.fund.bids.iter().zip(&self.ledger.bids);
        let bids: Vec<BidRef> =
            awards.filter(|(_, given)| **given > above).map(|(bid, _)| bid.reference.clone()).collect();
        (if bids.is_empty() { Verdict::Met } else { Verdict::ToConfirm }, Finding::Bids(bids))
    }

    fn funded<'b>(&self, bids: impl IntoIterator<Item = &'b BidRef>) -> Vec<BidRef> {
        bids.into_iter().filter(|bid| self.given(bid) > Money::ZERO).cloned().collect()
    }

    fn given(&self, reference: &BidRef) -> Money {
        self.fund.position(reference).map(|at| self.ledger.bids[at]).unwrap_or_default()
    }

    /// How much a bid could yet be given: nothing where it is decided, or somebody abstained.
    fn open(&self, reference: &BidRef) -> Money {
        let decision = self.scenario.decision(reference);
        let is_open = decision.outcome.is_undecided() && decision.abstention.is_none();
        let requested = || self.fund.bid(reference).map(|bid| bid.requested);
        is_open.then(requested).flatten().unwrap_or_default()
    }

    fn parts(&self, subject: &Subject) -> Parts {
        let mut parts = Parts::default();
        for (bid, given) in self.fund.bids.iter().zip(&self.ledger.bids) {
            let open = self.open(&bid.reference);
            if is_about(subject, bid) {
                parts.given = parts.given + *given;
                parts.open = parts.open + open;
            } else {
                parts.open_elsewhere = parts.open_elsewhere + open;
            }
        }
        parts
    }
}

fn is_about(subject: &Subject, bid: &Bid) -> bool {
    match subject {
        Subject::Partnership(id) => bid.partnership == *id,
        Subject::Label(label) => bid.labels().any(|(kind, name)| kind == label.kind && name == label.name),
    }
}

/// A part less a share of the whole, in thousandths of a penny: exact, because a share of pence need not be whole pence.
fn compared(part: Money, share: Percent, whole: Money) -> i128 {
    part.pence() * 1000 - whole.pence() * i128::from(share.per_mille())
}

/// What is left of all without a share.
fn rest(share: Percent) -> Percent {
    Percent::from_per_mille(1000_u16.saturating_sub(share.per_mille())).unwrap_or(share)
}

fn verdict(is_met: bool, could_be: bool) -> Verdict {
    match (is_met, could_be) {
        (true, _) => Verdict::Met,
        (false, true) => Verdict::NotYet,
        (false, false) => Verdict::NotMet,
    }
}

fn met() -> (Verdict, Finding) {
    (Verdict::Met, Finding::Bids(Vec::new()))
}

fn not_met_where_any(bids: Vec<BidRef>) -> (Verdict, Finding) {
    (if bids.is_empty() { Verdict::Met } else { Verdict::NotMet }, Finding::Bids(bids))
}

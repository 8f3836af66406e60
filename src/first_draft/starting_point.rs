//! What a rule starts from: the rules of the round come before all ways to a first draft.

use super::drafted::{DraftedBid, PassedOver};
use crate::fund::{Bid, Demand, Fund};
use crate::money::Money;
use crate::scenario::ledger::Ledger;
use crate::scenario::{Award, Outcome, Scenario};

/// The bids that a rule is about, and the money it has for them.
pub(super) struct Start<'a> {
    /// Those that are still to be decided and that no rule of the round decides on, in the order of the paper.
    pub bids: Vec<&'a Bid>,
    /// What is left to give; nothing where more was given than there is.
    pub left: Money,
    /// How much more was given than there is.
    pub over_by: Money,
    /// Those that must be funded, in full.
    pub off_the_top: Vec<DraftedBid>,
    /// Those that must not be funded. They stay to be decided: a rule declines nobody.
    pub barred: Vec<DraftedBid>,
}

impl<'a> Start<'a> {
    /// Every way begins here.
    pub(super) fn of(fund: &'a Fund, scenario: &Scenario) -> Self {
        let is_open = |bid: &&Bid| {
            let decision = scenario.decision(&bid.reference);
            decision.outcome.is_undecided() && decision.abstention.is_none()
        };
        let must = fund.must_fund();
        let (must, others) = fund
            .bids
            .iter()
            .filter(is_open)
            .partition::<Vec<_>, _>(|bid| bid.requested > Money::ZERO && must.contains(&&bid.reference));
        let (barred, bids) = others.into_iter().partition::<Vec<_>, _>(|bid| is_barred(fund, bid));
        let off_the_top: Vec<DraftedBid> = must
            .into_iter()
            .enumerate()
            .map(|(at, bid)| DraftedBid::of(bid, at + 1, Outcome::Funded(Award::InFull), None))
            .collect();
        let behind = bids.len() + 1;
        let barred = barred
            .into_iter()
            .map(|bid| DraftedBid::of(bid, behind, Outcome::Undecided, Some(PassedOver::MustNotFund)));
        let barred = barred.collect();
        let taken: Money = off_the_top.iter().map(|one| one.amount).sum();
        let remaining = Ledger::of(fund, scenario).remaining - taken;
        let [left, over_by] = [remaining, -remaining].map(|amount| amount.max(Money::ZERO));
        Self { bids, left, over_by, off_the_top, barred }
    }
}

fn is_barred(fund: &Fund, bid: &Bid) -> bool {
    fund.rules.iter().any(|rule| matches!(&rule.demand, Demand::MustNotFund(of) if *of == bid.reference))
}

//! A code opened with the fund as it is, or with an earlier state of it.

use std::sync::Arc;

use super::reply::EarlierFigures;
use crate::fingerprint::lines_of;
use crate::fund::{Bid, Cost, Fund};
use crate::ids::{BidRef, LineId, OptionId, UnitId};
use crate::link::{self, BadLink, LinkScenario};
use crate::money::Money;
use crate::scenario::AmendedFund;

/// Opens codes.
pub struct Opener<'a> {
    fund: &'a Fund,
    earlier: &'a [&'a Fund],
    /// The fund once more, as decisions are carried to it.
    to: AmendedFund,
}

type Opened = (LinkScenario, Option<EarlierFigures>);

impl<'a> Opener<'a> {
    pub fn new(fund: &'a Fund, earlier: &'a [&'a Fund]) -> Self {
        Self { fund, earlier, to: AmendedFund::whole(Arc::new(fund.clone())) }
    }

    /// Opens a code, and carries its decisions over where it was made for earlier figures.
    pub fn open(&self, code: &str) -> Result<Opened, BadLink> {
        match link::read(self.fund, code) {
            Ok(received) => Ok(self.with_other_words(received)),
            Err(why @ (BadLink::OtherFund | BadLink::OtherWords)) => self.carried(code).ok_or(why),
            Err(why) => Err(why),
        }
    }

    fn with_other_words(&self, received: LinkScenario) -> Opened {
        let mismatch = received.mismatch.as_ref().filter(|mismatch| !mismatch.bids.is_empty());
        let earlier = mismatch.map(|mismatch| EarlierFigures {
            fund: None,
            changed: in_order(self.fund, |bid| mismatch.bids.contains(&bid.reference)),
            gone: mismatch.left_out.clone(),
        });
        (received, earlier)
    }

    /// Of earlier funds with the same figures, the one with the same words is meant.
    fn carried(&self, code: &str) -> Option<Opened> {
        let opened =
            self.earlier.iter().enumerate().filter_map(|(at, from)| Some((at, link::read(from, code).ok()?)));
        let (at, received) = opened.min_by_key(|(_, received)| received.mismatch.is_some())?;
        let from = self.earlier.get(at)?;
        let scenario = received.scenario.carried(from, &self.to);
        let mut gone = self.to.gone(from, &received.scenario);
        let (mut others, mut left_out) = received
            .mismatch
            .clone()
            .map_or_else(Default::default, |mismatch| (mismatch.bids, mismatch.left_out));
        gone.append(&mut left_out);
        others.retain(|bid| self.fund.bid(bid).is_some());
        let is_other = |bid: &Bid| others.contains(&bid.reference) || is_changed(self.fund, bid, from);
        let earlier = EarlierFigures { fund: Some(at), changed: in_order(self.fund, is_other), gone };
        Some((LinkScenario { scenario, ..received }, Some(earlier)))
    }
}

/// The bids of which something holds, in the order of the paper.
fn in_order(fund: &Fund, holds: impl Fn(&Bid) -> bool) -> Vec<BidRef> {
    fund.bids.iter().filter(|bid| holds(bid)).map(|bid| bid.reference.clone()).collect()
}

/// Whether a bid was not there in an earlier fund, or was another in words or figures.
fn is_changed(fund: &Fund, bid: &Bid, from: &Fund) -> bool {
    from.bid(&bid.reference).is_none_or(|then| {
        words(fund, bid) != words(from, then)
            || fund.currency != from.currency
            || figures(bid) != figures(then)
    })
}

fn words(fund: &Fund, bid: &Bid) -> Option<String> {
    fund.partnership(&bid.partnership).map(|partnership| lines_of(bid, partnership))
}

type Figures<'b> = (Money, Vec<(&'b UnitId, u32)>, Vec<(&'b LineId, Price<'b>)>, Vec<(&'b OptionId, Money)>);
type Price<'b> = (Money, Option<Money>, Option<&'b UnitId>);

/// All that decisions on a bid depend on, in the order of names.
fn figures(bid: &Bid) -> Figures<'_> {
    let price = |cost| match cost {
        &Cost::Amount { amount, reducible_to, .. } => (amount, reducible_to, None),
        Cost::PerUnit { each, per } => (*each, None, Some(per)),
    };
    let mut units: Vec<_> = bid.units.iter().map(|unit| (&unit.id, unit.count)).collect();
    let mut lines: Vec<_> = bid.lines.iter().map(|line| (&line.id, price(&line.cost))).collect();
    let mut options: Vec<_> = bid.options.iter().map(|option| (&option.id, option.amount)).collect();
    units.sort_unstable();
    lines.sort_unstable();
    options.sort_unstable();
    (bid.requested, units, lines, options)
}

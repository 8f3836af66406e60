//! What a member sent, a code or a saved scenario, opened with the fund as it is, or with an earlier state of it.

use std::sync::Arc;

use super::reply::EarlierFigures;
use crate::fingerprint::lines_of;
use crate::formats::scenario_file::{self, BadScenarioFile};
use crate::fund::{Bid, Cost, Fund};
use crate::ids::{BidRef, LineId, OptionId, UnitId};
use crate::link::{self, BadLink, LinkScenario};
use crate::money::Money;
use crate::scenario::{AmendedFund, Arrival, Mismatch, Scenario};

/// Opens what members sent. However it came, a bid that is another by now is told in the same way: by comparing the two
/// bids, and never by what was decided on them.
pub struct Opener<'a> {
    fund: &'a Fund,
    earlier: &'a [&'a Fund],
    /// The fund once more, as decisions are carried to it.
    to: AmendedFund,
}

/// A saved scenario, with what is different where it was made; `None` where all bids are the same.
pub type OpenedFile = (Scenario, Option<EarlierFigures>);

type Opened = (LinkScenario, Option<EarlierFigures>);

impl<'a> Opener<'a> {
    /// Opens what was made for this fund, or for one of these earlier states of it.
    #[must_use]
    pub fn new(fund: &'a Fund, earlier: &'a [&'a Fund]) -> Self {
        Self { fund, earlier, to: AmendedFund::whole(Arc::new(fund.clone())) }
    }

    /// The fund as it is.
    #[must_use]
    pub fn fund(&self) -> &'a Fund {
        self.fund
    }

    /// Opens a code, and carries its decisions over where it was made for earlier figures.
    pub(super) fn open(&self, code: &str) -> Result<Opened, BadLink> {
        let why = match link::read(self.fund, code) {
            Ok(received) => {
                let earlier = received.mismatch.as_ref().and_then(|mismatch| self.other_words(mismatch));
                return Ok((received, earlier));
            }
            Err(why @ (BadLink::OtherFund | BadLink::OtherWords)) => why,
            Err(why) => return Err(why),
        };
        let made_for = self.made_for(|from| link::read(from, code).ok(), |one| one.mismatch.is_some());
        let (at, received) = made_for.ok_or(why)?;
        let (scenario, earlier) = self.carried(at, &received.scenario, received.mismatch.as_ref());
        Ok((LinkScenario { scenario, ..received }, Some(earlier)))
    }

    /// Opens the text of a scenario, as a file holds it or as it is kept, and carries its decisions over where it was made for
    /// earlier figures.
    ///
    /// # Errors
    /// Says why it is not one of this fund. Where it was made for figures that are not known here nobody can tell which bids
    /// are others.
    pub fn open_file(&self, text: &str) -> Result<OpenedFile, BadScenarioFile> {
        let why = match scenario_file::read(self.fund, text) {
            Ok(Arrival { scenario, mismatch }) => {
                let earlier = mismatch.as_ref().and_then(|mismatch| self.other_words(mismatch));
                return Ok((scenario, earlier));
            }
            Err(why @ (BadScenarioFile::OtherFigures | BadScenarioFile::OtherWords)) => why,
            Err(why) => return Err(why),
        };
        let made_for =
            self.made_for(|from| scenario_file::read(from, text).ok(), |one| one.mismatch.is_some());
        let (at, Arrival { scenario, mismatch }) = made_for.ok_or(why)?;
        let (scenario, earlier) = self.carried(at, &scenario, mismatch.as_ref());
        Ok((scenario, Some(earlier)))
    }

    fn other_words(&self, mismatch: &Mismatch) -> Option<EarlierFigures> {
        (!mismatch.bids.is_empty()).then(|| EarlierFigures {
            fund: None,
            changed: in_order(self.fund, |bid| mismatch.bids.contains(&bid.reference)),
            gone: mismatch.left_out.clone(),
        })
    }

    /// For which of the earlier funds something was made. Of those with the same figures, the one with the same words is meant.
    fn made_for<T>(
        &self,
        open: impl Fn(&Fund) -> Option<T>,
        has_other_words: impl Fn(&T) -> bool,
    ) -> Option<(usize, T)> {
        let opened = self.earlier.iter().enumerate().filter_map(|(at, from)| Some((at, open(from)?)));
        opened.min_by_key(|(_, one)| has_other_words(one))
    }

    /// What was decided on the earlier fund in this place, carried over to the fund as it is.
    fn carried(
        &self,
        at: usize,
        decided: &Scenario,
        mismatch: Option<&Mismatch>,
    ) -> (Scenario, EarlierFigures) {
        let from = self.earlier[at];
        let mut gone = self.to.gone(from, decided);
        let left_out = mismatch.map(|mismatch| mismatch.left_out.iter().cloned());
        gone.extend(left_out.into_iter().flatten());
        let is_other = |bid: &Bid| {
            mismatch.is_some_and(|mismatch| mismatch.bids.contains(&bid.reference))
                || is_changed(self.fund, bid, from)
        };
        let changed = in_order(self.fund, is_other);
        (decided.carried(from, &self.to), EarlierFigures { fund: Some(at), changed, gone })
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

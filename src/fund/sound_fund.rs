//! A fund whose figures can be relied on.

use std::ops::Deref;

use super::bad_fund::BadFund;
use super::bid::Bid;
use super::fund_file::{FundFile, Partnership};
use super::validate;
use crate::ids::{BidRef, PartnershipId};
use crate::money::Money;
use crate::sorted_map::in_order;

/// A fund whose figures can be relied on: every amount in bounds, every name unique, every option within its bid.
///
/// Reads like the [`FundFile`] it was made from, and cannot be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fund {
    file: FundFile,
    /// The places of the bids, in the order of their references.
    by_reference: Vec<usize>,
    /// For each bid, the place of its partnership.
    partnership_of: Vec<usize>,
}

impl Fund {
    /// Takes a file whose parts agree with one another.
    ///
    /// # Errors
    /// [`BadFund::Refused`] with the place and the reason of the first thing that is wrong.
    pub fn new(mut file: FundFile) -> Result<Self, BadFund> {
        file.bids.iter_mut().for_each(Bid::gather_themes);
        file.format = file.needed_format().to_owned();
        validate::check(&file).map_err(|(place, why)| BadFund::Refused { place, why })?;
        let by_reference = in_order(file.bids.iter().map(|bid| bid.reference.as_str()));
        let by_id = in_order(file.partnerships.iter().map(|partnership| partnership.id.as_str()));
        let place = |bid: &Bid| by_id.binary_search_by(|at| file.partnerships[*at].id.cmp(&bid.partnership));
        // Checked above: every bid is of a partnership that is there.
        let partnership_of = file.bids.iter().map(|bid| by_id[place(bid).unwrap_or_default()]).collect();
        Ok(Self { file, by_reference, partnership_of })
    }

    /// The bid with this reference.
    #[must_use]
    pub fn bid(&self, reference: &BidRef) -> Option<&Bid> {
        self.position(reference).map(|at| &self.file.bids[at])
    }

    /// Where in the paper's order the bid with this reference stands, counted from 0.
    #[must_use]
    pub fn position(&self, reference: &BidRef) -> Option<usize> {
        let found = self.by_reference.binary_search_by(|at| self.file.bids[*at].reference.cmp(reference));
        found.ok().map(|at| self.by_reference[at])
    }

    /// Each bid in the order of the paper, with the place of its partnership.
    pub fn bids_with_partnerships(&self) -> impl Iterator<Item = (&Bid, usize)> {
        self.file.bids.iter().zip(self.partnership_of.iter().copied())
    }

    /// The bids in the order of their references, whatever order the paper lists them in.
    pub fn bids_by_reference(&self) -> impl Iterator<Item = &Bid> {
        self.by_reference.iter().map(|at| &self.file.bids[*at])
    }

    /// The same, each with its place in the order of the paper, counted from 0.
    pub(crate) fn places_by_reference(&self) -> impl Iterator<Item = (usize, &Bid)> {
        self.by_reference.iter().map(|at| (*at, &self.file.bids[*at]))
    }

    /// The same, each with the partnership that asks.
    pub(crate) fn bids_by_reference_with_partnerships(&self) -> impl Iterator<Item = (&Bid, &Partnership)> {
        let both = |at: &usize| (&self.file.bids[*at], &self.file.partnerships[self.partnership_of[*at]]);
        self.by_reference.iter().map(both)
    }

    /// Whether the reference may be one that was made up because the paper has none: a number not above that of the bids.
    /// Such a reference says where a bid stood, and not which bid it was.
    pub(crate) fn may_be_made_up(&self, reference: &BidRef) -> bool {
        let text = reference.as_str();
        let number = text.parse::<usize>().ok().filter(|_| !text.starts_with(['0', '+']));
        number.is_some_and(|number| (1..=self.file.bids.len()).contains(&number))
    }

    /// The partnership of this name.
    #[must_use]
    pub fn partnership(&self, id: &PartnershipId) -> Option<&Partnership> {
        self.file.partnerships.iter().find(|partnership| partnership.id == *id)
    }

    /// All the money of the round: the sum of its sources.
    #[must_use]
    pub fn total(&self) -> Money {
        self.file.sources.iter().map(|source| source.amount).sum()
    }

    /// What was promised before this round was decided.
    #[must_use]
    pub fn committed(&self) -> Money {
        self.file.commitments.iter().map(|commitment| commitment.amount).sum()
    }

    /// What was not promised before: all the money less that.
    #[must_use]
    pub fn uncommitted(&self) -> Money {
        self.total() - self.committed()
    }

    /// What is held back of that by the rules of the round, and stays unspent.
    #[must_use]
    pub fn held_back(&self) -> Money {
        if self.file.rules.is_empty() { Money::ZERO } else { self.file.held_back_of(self.uncommitted()) }
    }

    /// What this round can give: all the money less what was promised before and what is held back.
    #[must_use]
    pub fn available(&self) -> Money {
        self.uncommitted() - self.held_back()
    }

    /// An amount as people read it in this fund's currency.
    #[must_use]
    pub fn show(&self, amount: Money) -> String {
        self.file.currency.show(amount)
    }
}

impl Deref for Fund {
    type Target = FundFile;
    fn deref(&self) -> &FundFile {
        &self.file
    }
}

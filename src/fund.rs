//! What was asked for, of how much: a fund's sources, commitments, partnerships, bids, lines and options.

mod bid;
mod bid_facts;
mod read;
mod tolerance;
mod validate;
mod write;

use std::ops::Deref;

use serde::Serialize;

pub use bid::{Bid, Cost, Line, Multiplication, Precision, PublishedOption, Unit};
pub use bid_facts::{Advice, BidFacts, Case, Label, Points, Recommended, Score};
pub use read::BadFund;
pub use tolerance::Tolerance;
pub use validate::Wrong;

use crate::ids::{BidRef, FundId, PartnershipId};
use crate::money::Currency;
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

    /// What this round can give: all the money less what was promised before.
    #[must_use]
    pub fn available(&self) -> Money {
        self.total() - self.committed()
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

/// A fund as its file says it, before anything is checked. See `docs/fund-format.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundFile {
    /// The version of the format that it is written in: the first that holds all of it. [`Fund::new`] sees to that.
    pub format: String,
    /// Names the place where work on this fund is kept.
    pub id: FundId,
    /// What the round is called.
    pub title: String,
    /// The year or years the money is for.
    pub period: String,
    /// The money every amount of the file is in.
    pub currency: Currency,
    /// What those who bid are called.
    pub group: Group,
    /// The paper the figures were read from.
    pub paper: Option<Paper>,
    /// Where the money comes from.
    pub sources: Vec<Sum>,
    /// What has been promised out of it already.
    pub commitments: Vec<Sum>,
    /// By how much the board may give more than is available, where that is permitted.
    pub tolerance: Option<Tolerance>,
    /// Everyone who could bid, also those who did not.
    pub partnerships: Vec<Partnership>,
    /// The bids, in the order of the paper.
    pub bids: Vec<Bid>,
    /// Totals as the paper prints them, to be held against what is computed.
    pub stated: Vec<PrintedTotal>,
}

impl FundFile {
    /// The first version of the format that holds all of it: `tranche-fund/2` where a bid brings something besides.
    #[must_use]
    pub fn needed_format(&self) -> &'static str {
        let is_plain = self.bids.iter().all(|bid| bid.facts.is_empty());
        if is_plain { read::FORMAT } else { read::FORMAT_2 }
    }
}

/// What those who bid are called: a partnership, a ward, a department.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// One of them: `partnership`.
    pub one: String,
    /// Several: `partnerships`.
    pub many: String,
}

/// The paper a fund was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// What it is called.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When, as the paper writes it.
    pub date: String,
}

/// A source of money or a commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sum {
    /// What it is.
    pub title: String,
    /// How much, not negative.
    pub amount: Money,
    /// Where the figure stands in the paper.
    #[serde(rename = "where", skip_serializing_if = "String::is_empty")]
    pub place: String,
}

/// One of those who can bid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Partnership {
    /// Its name inside the file.
    pub id: PartnershipId,
    /// Its name as people read it.
    pub name: String,
    /// A shorter name for tables; the full one where this is empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub short: String,
}

impl Partnership {
    /// The name for tables.
    #[must_use]
    pub fn short_name(&self) -> &str {
        if self.short.is_empty() { &self.name } else { &self.short }
    }
}

/// A total as the paper prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PrintedTotal {
    /// Which total.
    pub of: Figure,
    /// Of one partnership alone; of all where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partnership: Option<PartnershipId>,
    /// What the paper says.
    pub amount: Money,
    /// Where it says so.
    #[serde(rename = "where", skip_serializing_if = "String::is_empty")]
    pub place: String,
}

/// A total that a paper may state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// All the money of the round.
    Fund,
    /// What was promised before.
    Committed,
    /// The fund less what was committed.
    Available,
    /// What the bids ask for.
    Requested,
    /// What the bids ask for if every bid is taken at its cheapest published option.
    Reduced,
}

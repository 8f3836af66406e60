//! A fund as its file says it, before anything is checked.

use serde::Serialize;

use super::bid::Bid;
use super::rules::Rule;
use super::tolerance::Tolerance;
use crate::ids::{FundId, PartnershipId};
use crate::money::{Currency, Money};

/// A fund as its file says it, before anything is checked. See `docs/fund-format.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundFile {
    /// The version of the format that it is written in: the first that holds all of it. [`crate::fund::Fund::new`] sees to that.
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
    /// The rules of the round, in the order in which people wrote them.
    pub rules: Vec<Rule>,
    /// Everyone who could bid, also those who did not.
    pub partnerships: Vec<Partnership>,
    /// The bids, in the order of the paper.
    pub bids: Vec<Bid>,
    /// Totals as the paper prints them, to be held against what is computed.
    pub stated: Vec<PrintedTotal>,
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

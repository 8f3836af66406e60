//! One cost of a bid.

use serde::Serialize;

use crate::ids::{LineId, UnitId};
use crate::money::Money;

/// Part of what a bid is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "LineFile")]
pub struct Line {
    /// Its name inside the bid.
    pub id: LineId,
    /// What it pays for.
    pub title: String,
    /// What it costs.
    pub cost: Cost,
    /// How firm the paper says the figure is.
    pub precision: Precision,
    /// The multiplication the paper gives for it, where that is not how it is priced.
    pub worked: Option<Multiplication>,
    /// Where the figure stands in the paper.
    pub place: String,
}

/// What a line costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cost {
    /// One sum, taken or left, or taken at a lower one where the paper names it.
    Amount {
        /// In full.
        amount: Money,
        /// The lower amount the paper says would do.
        reducible_to: Option<Money>,
    },
    /// So much for each of something counted; all lines of a bid that count the same thing move together.
    PerUnit {
        /// For one unit.
        each: Money,
        /// What is counted.
        per: UnitId,
    },
}

/// How firm a figure is in the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// As it stands.
    #[default]
    Exact,
    /// “Up to” this much.
    UpTo,
    /// “About” this much.
    Approximate,
}

impl Precision {
    fn is_exact(&self) -> bool {
        *self == Self::Exact
    }
}

/// A multiplication the paper prints beside a sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Multiplication {
    /// How many.
    pub times: u32,
    /// Of what, in the plural.
    pub of: String,
    /// At how much each.
    pub each: Money,
}

/// A line as its file writes it: `amount`, or `each` with `per`.
#[derive(Serialize)]
struct LineFile {
    id: LineId,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reducible_to: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    each: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    per: Option<UnitId>,
    #[serde(skip_serializing_if = "Precision::is_exact")]
    precision: Precision,
    #[serde(skip_serializing_if = "Option::is_none")]
    worked: Option<Multiplication>,
    #[serde(rename = "where", skip_serializing_if = "String::is_empty")]
    place: String,
}

impl From<Line> for LineFile {
    fn from(line: Line) -> Self {
        let Line { id, title, cost, precision, worked, place } = line;
        let (amount, reducible_to, each, per) = match cost {
            Cost::Amount { amount, reducible_to } => (Some(amount), reducible_to, None, None),
            Cost::PerUnit { each, per } => (None, None, Some(each), Some(per)),
        };
        Self { id, title, amount, reducible_to, each, per, precision, worked, place }
    }
}

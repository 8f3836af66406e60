//! One bid: what it asks for, what that is made of, and what less it said it could live with.

use serde::Serialize;

use super::bid_facts::{BidFacts, Label, THEME};
use super::line::{Cost, Line};
use crate::ids::{BidRef, LineId, OptionId, PartnershipId, UnitId};
use crate::money::Money;

/// A bid to the fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bid {
    /// The reference the paper gives it.
    pub reference: BidRef,
    /// Who asks.
    pub partnership: PartnershipId,
    /// What the bid is called.
    pub title: String,
    /// What it is for, in a sentence or two.
    pub purpose: String,
    /// What it is about; the first is the one it is listed under.
    pub themes: Vec<String>,
    /// The amount asked for.
    pub requested: Money,
    /// Where that figure stands in the paper.
    pub place: String,
    /// What its costs are counted in.
    pub units: Vec<Unit>,
    /// What the bid is made of; empty where the paper gives no breakdown.
    pub lines: Vec<Line>,
    /// What less the paper says it could be done for.
    pub options: Vec<PublishedOption>,
    /// What a reader of the figures should know.
    pub notes: Vec<String>,
    /// What else a board is told about it.
    pub facts: BidFacts,
}

impl Bid {
    /// The line of this name.
    #[must_use]
    pub fn line(&self, id: &LineId) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == *id)
    }

    /// The published option of this name.
    #[must_use]
    pub fn option(&self, id: &OptionId) -> Option<&PublishedOption> {
        self.options.iter().find(|option| option.id == *id)
    }

    /// What is counted under this name.
    #[must_use]
    pub fn unit(&self, id: &UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == *id)
    }

    /// The published option that costs least, where there is one below the request.
    #[must_use]
    pub fn cheapest_option(&self) -> Option<&PublishedOption> {
        self.options.iter().filter(|o| o.amount < self.requested).min_by_key(|o| (o.amount, &o.id))
    }

    /// The least the paper says the bid could be done for: its cheapest option, else the request.
    #[must_use]
    pub fn least(&self) -> Money {
        self.cheapest_option().map_or(self.requested, |option| option.amount)
    }

    /// Puts a label where it belongs: themes are the labels of that kind.
    pub fn label(&mut self, label: Label) {
        if label.kind == THEME {
            self.themes.push(label.name);
        } else {
            self.facts.labels.push(label);
        }
    }

    /// All its labels, each with its kind: themes first, in the order of the paper.
    pub fn labels(&self) -> impl Iterator<Item = (&str, &str)> {
        let themes = self.themes.iter().map(|theme| (THEME, theme.as_str()));
        themes.chain(self.facts.labels.iter().map(|label| (label.kind.as_str(), label.name.as_str())))
    }

    /// Puts every label where it belongs, wherever it was put.
    pub(super) fn gather_themes(&mut self) {
        for label in std::mem::take(&mut self.facts.labels) {
            self.label(label);
        }
    }

    /// What one more unit costs: every line priced by it moves with it.
    #[must_use]
    pub fn each(&self, unit: &UnitId) -> Money {
        self.lines
            .iter()
            .filter_map(|line| match &line.cost {
                Cost::PerUnit { each, per } if per == unit => Some(*each),
                _ => None,
            })
            .sum()
    }

    /// What all lines come to as the paper prints them, which need not be what was requested.
    #[must_use]
    pub fn lines_total(&self) -> Money {
        self.lines.iter().map(|line| self.line_total(line)).sum()
    }

    /// What one line comes to in full, with all its units.
    #[must_use]
    pub fn line_total(&self, line: &Line) -> Money {
        match &line.cost {
            Cost::Amount { amount, .. } => *amount,
            Cost::PerUnit { each, per } => each.times(self.unit(per).map_or(0, |unit| unit.count)),
        }
    }
}

/// Something a bid counts: 20 constables, 8 cameras, 5 months.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unit {
    /// Its name inside the bid.
    pub id: UnitId,
    /// One of them: `constable`.
    pub one: String,
    /// Several: `constables`.
    pub many: String,
    /// How many the bid asks for: 1 to 100,000.
    pub count: u32,
}

/// What less a bid could be done for, as the paper publishes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PublishedOption {
    /// Its name inside the bid.
    pub id: OptionId,
    /// What people choose: `Reduced`.
    pub title: String,
    /// What the bid would then get, at most what it requested.
    pub amount: Money,
    /// The line that is cut to get there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<LineId>,
    /// Where the figure stands in the paper.
    #[serde(rename = "where", skip_serializing_if = "String::is_empty")]
    pub place: String,
}

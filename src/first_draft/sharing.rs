//! Sharing out what is left among all bids that are still to be decided.

use super::{FirstDraft, Order, left_to_give};
use crate::fund::{Bid, Fund};
use crate::money::{Claim, Money, apportion};
use crate::scenario::{Outcome, Scenario};

/// By what the shares are measured. Nobody gets more than was requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// By what was requested: all get the same part of it.
    ProRata,
    /// The same amount for all.
    Even,
    /// More towards the top of a list: of five bids, five parts for the first and one part for the last.
    TopWeighted(Order),
}

/// What shares have to keep to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Shares are whole steps of this, such as £1, £50 or £500, but for those that come to all that was requested.
    pub step: Money,
    /// Whether a bid that says the least with which it is viable gets that or more, or nothing.
    pub keeps_least: bool,
}

/// Shares out what is left. A bid that gets nothing stays to be decided: a rule of sums declines nobody.
pub(super) fn shared_out(fund: &Fund, scenario: &Scenario, sharing: &Sharing, terms: &Terms) -> FirstDraft {
    let order = if let Sharing::TopWeighted(order) = sharing { order } else { &Order::Paper };
    let bids = order.line_up(fund, scenario);
    let claims: Vec<Claim> =
        (0_i128..).zip(&bids).map(|(place, bid)| claim(sharing, terms, bids.len(), place, bid)).collect();
    let shares = apportion(left_to_give(fund, scenario), &claims, terms.step);
    let decisions = bids.iter().zip(&shares.amounts).filter(|(_, amount)| **amount > Money::ZERO);
    FirstDraft {
        decisions: decisions
            .map(|(bid, amount)| (bid.reference.clone(), Outcome::giving(*amount, bid)))
            .collect(),
        waterline: None,
    }
}

fn claim(sharing: &Sharing, terms: &Terms, bids: usize, place: i128, bid: &Bid) -> Claim {
    let weight = match sharing {
        Sharing::ProRata => bid.requested.pence(),
        Sharing::Even => 1,
        Sharing::TopWeighted(_) => i128::try_from(bids).unwrap_or(i128::MAX) - place,
    };
    let least = if terms.keeps_least { bid.facts.least.unwrap_or_default() } else { Money::ZERO };
    Claim { weight, most: bid.requested, least }
}

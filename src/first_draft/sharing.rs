//! Sharing out what is left among all bids that are still to be decided.

use super::drafted::{DraftedBid, FirstDraft, PassedOver};
use super::line_up::Order;
use super::sharing_terms::{Sharing, Terms, Unshared};
use super::starting_point::Start;
use crate::fund::Bid;
use crate::money::{Claim, Money, Shares, apportion};
use crate::scenario::{Award, Outcome};

/// Shares out what is left. A bid that gets nothing stays to be decided: a rule of sums declines nobody.
pub(super) fn shared_out(start: &Start, sharing: &Sharing, terms: &Terms) -> FirstDraft {
    let order = if let Sharing::TopWeighted(order) = sharing { order } else { &Order::Paper };
    let list = order.line_up(&start.bids);
    let weigh = |(place, bid): &(usize, &Bid)| claim(sharing, terms, list.len() + 1 - place, bid);
    let claims: Vec<Claim> = list.iter().map(weigh).collect();
    let shares = apportion(start.left, &claims, terms.step);
    let bids = list.iter().zip(claims.iter().zip(&shares.amounts)).map(|((place, bid), (claim, amount))| {
        match Award::of(*amount, bid) {
            Some(award) => DraftedBid::of(bid, *place, Outcome::Funded(award), None),
            None => DraftedBid::of(bid, *place, Outcome::Undecided, Some(passed_over(start.left, claim))),
        }
    });
    let bids = bids.collect();
    FirstDraft { bids, unshared: unshared(&claims, &shares, terms.step), ..FirstDraft::default() }
}

/// What a bid claims; `parts` is what its place counts, where places count.
fn claim(sharing: &Sharing, terms: &Terms, parts: usize, bid: &Bid) -> Claim {
    let weight = match sharing {
        Sharing::ProRata => bid.requested.pence(),
        Sharing::Even => 1,
        Sharing::TopWeighted(order @ Order::Score(_)) => {
            order.points(bid).map_or(0, |points| i128::from(points.millionths()))
        }
        Sharing::TopWeighted(_) => i128::try_from(parts).unwrap_or(i128::MAX),
    };
    let least = if terms.keeps_least { bid.facts.least.unwrap_or_default() } else { Money::ZERO };
    Claim { weight, most: bid.requested, least }
}

fn passed_over(left: Money, claim: &Claim) -> PassedOver {
    if claim.most == Money::ZERO {
        PassedOver::AsksForNothing
    } else if left == Money::ZERO {
        PassedOver::NothingLeft
    } else if claim.weight == 0 {
        PassedOver::NoPoints
    } else if claim.least > claim.most {
        PassedOver::LeastAboveRequest(claim.least)
    } else if claim.least > Money::ZERO {
        PassedOver::BelowLeast(claim.least)
    } else {
        PassedOver::LessThanAStep
    }
}

fn unshared(claims: &[Claim], shares: &Shares, step: Money) -> Option<(Money, Unshared)> {
    let mut sharing = claims.iter().zip(&shares.amounts).filter(|(claim, _)| claim.weight > 0);
    let why = if sharing.all(|(claim, amount)| *amount == claim.most) {
        Unshared::AllInFull
    } else if shares.left < step {
        Unshared::LessThanAStep
    } else {
        Unshared::NobodyCanUse
    };
    (shares.left > Money::ZERO && !claims.is_empty()).then_some((shares.left, why))
}

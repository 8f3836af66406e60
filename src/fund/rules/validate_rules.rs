//! What must hold in the rules of a round. Only what cannot be meant is refused.

use super::demand::{AmountOrShare, Demand, Subject};
use super::must_fund::must_fund;
use super::rule::Rule;
use crate::fund::bad_fund::Wrong;
use crate::fund::fund_file::FundFile;
use crate::fund::validity::{LONGEST, MOST_PARTS, Validity, at_most, filled, in_bounds, short};
use crate::ids::BidRef;
use crate::money::Money;
use crate::sorted_map::in_order;

/// Finds the first thing wrong with the rules of a fund whose bids and partnerships hold.
///
/// Not inlined: most rounds have no rule, and need not load it.
#[inline(never)]
pub fn check(file: &FundFile) -> Validity {
    at_most("rules", file.rules.len(), MOST_PARTS)?;
    let order = in_order(file.bids.iter().map(|bid| bid.reference.as_str()));
    let bids: Vec<&BidRef> = order.into_iter().map(|at| &file.bids[at].reference).collect();
    for (at, rule) in file.rules.iter().enumerate() {
        let place = format!("rule {}", at + 1);
        alone(&place, rule, file, &bids)?;
        if file.rules[..at].iter().any(|earlier| earlier.demand == rule.demand) {
            return Err((place, Wrong::SameRule));
        }
        limits(&place, rule, &file.rules[..at])?;
    }
    must(&file.rules)
}

/// What holds in one rule by itself.
fn alone(place: &str, rule: &Rule, file: &FundFile, bids: &[&BidRef]) -> Validity {
    short(place, &rule.reason, LONGEST)?;
    short(place, &rule.place, LONGEST)?;
    let parts = rule.demand.parts();
    if let Some(AmountOrShare::Amount(amount)) = parts.extent {
        in_bounds(place, amount)?;
    }
    for bid in parts.bid.into_iter().chain(parts.bids) {
        bids.binary_search(&bid).map_err(|_| (place.to_owned(), Wrong::UnknownBid(bid.clone())))?;
    }
    match parts.subject {
        Some(Subject::Partnership(id)) if file.partnerships.iter().all(|one| one.id != *id) => {
            return Err((place.to_owned(), Wrong::UnknownPartnership(id.clone())));
        }
        Some(Subject::Label(label)) if !file.has_label(label) => {
            return Err((place.to_owned(), Wrong::UnknownLabel(label.name.clone())));
        }
        Some(Subject::Label(label)) => {
            filled(place, &label.kind).and_then(|()| filled(place, &label.name))?
        }
        _ => {}
    }
    match &rule.demand {
        Demand::MustFund(_, Some(least)) if *least == Money::ZERO => Err((place.to_owned(), Wrong::Nothing)),
        Demand::AtMostOne(bids) | Demand::AllOrNone(bids) => group(place, bids.iter().collect(), 2),
        Demand::Needs(bid, needed) => {
            at_least(place, needed.len(), 1)?;
            group(place, needed.iter().chain([bid]).collect(), 2)
        }
        Demand::Confirm(_, by) => filled(place, by).and_then(|()| short(place, by, LONGEST)),
        _ => Ok(()),
    }
}

/// Enough bids, and each of them once.
fn group(place: &str, mut bids: Vec<&BidRef>, least: usize) -> Validity {
    at_least(place, bids.len(), least)?;
    bids.sort_unstable();
    match bids.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err((place.to_owned(), Wrong::Duplicate(pair[0].to_string()))),
        None => Ok(()),
    }
}

fn at_least(place: &str, count: usize, least: usize) -> Validity {
    if count < least { Err((place.to_owned(), Wrong::TooFew(least))) } else { Ok(()) }
}

/// No least above a most of the same, as far as both are money or both shares.
fn limits(place: &str, rule: &Rule, earlier: &[Rule]) -> Validity {
    let crossed = |one: &Demand, other: &Demand| match (one, other) {
        (Demand::Least(of, least), Demand::Most(same, most)) => of == same && is_above(*least, *most),
        _ => false,
    };
    let other = earlier.iter().map(|other| &other.demand);
    if other.into_iter().any(|other| crossed(&rule.demand, other) || crossed(other, &rule.demand)) {
        return Err((place.to_owned(), Wrong::LeastAboveMost));
    }
    Ok(())
}

fn is_above(least: AmountOrShare, most: AmountOrShare) -> bool {
    match (least, most) {
        (AmountOrShare::Amount(least), AmountOrShare::Amount(most)) => least > most,
        (AmountOrShare::Share(least), AmountOrShare::Share(most)) => least > most,
        _ => false,
    }
}

/// No bid that must be funded, by a rule or by what follows from several, and must not; and no two of which only one may be.
fn must(rules: &[Rule]) -> Validity {
    let must = must_fund(rules);
    for (at, rule) in rules.iter().enumerate() {
        let bid = match &rule.demand {
            Demand::MustNotFund(bid) => must.contains(&bid).then_some(bid),
            Demand::AtMostOne(bids) => bids.iter().filter(|bid| must.contains(bid)).nth(1),
            _ => None,
        };
        if let Some(bid) = bid {
            return Err((format!("rule {}", at + 1), Wrong::MustAndMustNot(bid.clone())));
        }
    }
    Ok(())
}

//! What must hold in a fund before anything is computed from it.

use super::bad_fund::Wrong;
use super::bid_facts::validate_facts;
use super::fund_file::{FundFile, Sum};
use super::line::{Cost, Line};
use super::rules;
use super::validity::{MOST_PARTS, Validity, at_most, filled, in_bounds};
use super::{Bid, PublishedOption};
use crate::ids::PartnershipId;
use crate::sorted_map::in_order;

/// The most bids a fund holds.
pub const MOST_BIDS: usize = 20_000;

const MOST_UNITS: u32 = 100_000;

/// Finds the first thing wrong, and where.
pub fn check(file: &FundFile) -> Validity {
    filled("title", &file.title)?;
    filled("group, one", &file.group.one)?;
    filled("group, many", &file.group.many)?;
    if file.sources.is_empty() {
        return Err(("sources".to_owned(), Wrong::NoSource));
    }
    sums("sources", &file.sources)?;
    sums("commitments", &file.commitments)?;
    at_most("partnerships", file.partnerships.len(), MOST_BIDS)?;
    unique("partnerships", file.partnerships.iter().map(|p| p.id.as_str()))?;
    for partnership in &file.partnerships {
        filled(&format!("partnership {}, name", partnership.id), &partnership.name)?;
    }
    at_most("bids", file.bids.len(), MOST_BIDS)?;
    unique("bids", file.bids.iter().map(|bid| bid.reference.as_str()))?;
    let order = in_order(file.partnerships.iter().map(|p| p.id.as_str()));
    let partnerships: Vec<&PartnershipId> = order.into_iter().map(|at| &file.partnerships[at].id).collect();
    for bid in &file.bids {
        check_bid(bid, &partnerships)?;
    }
    stated(file, &partnerships)?;
    if file.rules.is_empty() { Ok(()) } else { rules::check(file) }
}

fn check_bid(bid: &Bid, partnerships: &[&PartnershipId]) -> Validity {
    let place = format!("bid {}", bid.reference);
    filled(&format!("{place}, title"), &bid.title)?;
    if partnerships.binary_search(&&bid.partnership).is_err() {
        return Err((place, Wrong::UnknownPartnership(bid.partnership.clone())));
    }
    in_bounds(&place, bid.requested)?;
    at_most(&place, bid.lines.len().max(bid.options.len()).max(bid.units.len()), MOST_PARTS)?;
    unique(&format!("{place}, units"), bid.units.iter().map(|unit| unit.id.as_str()))?;
    unique(&format!("{place}, lines"), bid.lines.iter().map(|line| line.id.as_str()))?;
    unique(&format!("{place}, options"), bid.options.iter().map(|option| option.id.as_str()))?;
    for unit in &bid.units {
        let place = format!("{place}, unit {}", unit.id);
        filled(&place, &unit.one)?;
        filled(&place, &unit.many)?;
        if !(1..=MOST_UNITS).contains(&unit.count) {
            return Err((place, Wrong::UnitCount(unit.count)));
        }
        if !bid.lines.iter().any(|line| matches!(&line.cost, Cost::PerUnit { per, .. } if *per == unit.id)) {
            return Err((place, Wrong::UnpricedUnit(unit.id.clone())));
        }
    }
    for line in &bid.lines {
        check_line(&format!("{place}, line {}", line.id), bid, line)?;
    }
    for option in &bid.options {
        check_option(&format!("{place}, option {}", option.id), bid, option)?;
    }
    validate_facts::besides(&place, &bid.facts)
}

fn check_line(place: &str, bid: &Bid, line: &Line) -> Validity {
    filled(place, &line.title)?;
    if let Some(worked) = &line.worked {
        in_bounds(place, worked.each)?;
    }
    match &line.cost {
        Cost::Amount { amount, reducible_to } => {
            in_bounds(place, *amount)?;
            let Some(reduced) = *reducible_to else { return Ok(()) };
            in_bounds(place, reduced)?;
            if reduced >= *amount {
                return Err((place.to_owned(), Wrong::NotLower { reduced, amount: *amount }));
            }
            Ok(())
        }
        Cost::PerUnit { each, per } => {
            in_bounds(place, *each)?;
            bid.unit(per).map(|_| ()).ok_or_else(|| (place.to_owned(), Wrong::UnknownUnit(per.clone())))
        }
    }
}

fn check_option(place: &str, bid: &Bid, option: &PublishedOption) -> Validity {
    filled(place, &option.title)?;
    in_bounds(place, option.amount)?;
    if option.amount > bid.requested {
        let why = Wrong::OptionAboveBid { option: option.amount, requested: bid.requested };
        return Err((place.to_owned(), why));
    }
    let Some(id) = &option.line else { return Ok(()) };
    match bid.line(id).map(|line| &line.cost) {
        None => Err((place.to_owned(), Wrong::UnknownLine(id.clone()))),
        Some(Cost::Amount { reducible_to: Some(_), .. }) => Ok(()),
        Some(_) => Err((place.to_owned(), Wrong::NotReducible(id.clone()))),
    }
}

fn stated(file: &FundFile, partnerships: &[&PartnershipId]) -> Validity {
    use super::fund_file::Figure::{Available, Committed, Fund};

    for (at, total) in file.stated.iter().enumerate() {
        let place = format!("stated total {}", at + 1);
        in_bounds(&place, total.amount)?;
        let Some(id) = &total.partnership else { continue };
        if partnerships.binary_search(&id).is_err() {
            return Err((place, Wrong::UnknownPartnership(id.clone())));
        }
        if matches!(total.of, Fund | Committed | Available) {
            return Err((place, Wrong::NotOfOnePartnership));
        }
    }
    Ok(())
}

fn sums(place: &str, sums: &[Sum]) -> Validity {
    at_most(place, sums.len(), MOST_PARTS)?;
    for (at, sum) in sums.iter().enumerate() {
        let place = format!("{place}, number {}", at + 1);
        filled(&place, &sum.title)?;
        in_bounds(&place, sum.amount)?;
    }
    Ok(())
}

fn unique<'a>(place: &str, names: impl Iterator<Item = &'a str>) -> Validity {
    let names: Vec<&str> = names.collect();
    let order = in_order(names.iter().copied());
    match order.windows(2).find(|pair| names[pair[0]] == names[pair[1]]) {
        Some(pair) => Err((place.to_owned(), Wrong::Duplicate(names[pair[0]].to_owned()))),
        None => Ok(()),
    }
}

//! Link version 1. Shipped: neither what is written nor what is read may ever change.
//!
//! Bits: fingerprint (40), funded total, then one decision a bid in the order of references, lines, options and
//! units likewise by name; filled up with zeros to a whole character.

use super::BadLink;
use super::bits::{Reader, Writer};
use super::find::{Framed, MAGIC, framed};
use crate::decision::{Decision, Parts, Taken};
use crate::edit::Edit;
use crate::fingerprint::Fingerprint;
use crate::fund::{Bid, Cost, Fund};
use crate::ids::{LineId, OptionId, UnitId};
use crate::money::Money;
use crate::named::in_order;
use crate::scenario::Scenario;

const VERSION: u8 = 1;
/// How many pence one step of an amount is; the largest that divides it is used.
const SCALES: [i64; 4] = [100_000, 10_000, 100, 1];

/// The whole link text of a scenario.
pub fn write(fund: &Fund, scenario: &Scenario) -> String {
    framed(MAGIC, VERSION, &body(fund, scenario))
}

/// Which fund a text in a frame whose checksum held was made for; `None` where another version says.
pub fn made_for(framed: &Framed<'_>) -> Option<Fingerprint> {
    if framed.version != VERSION {
        return None;
    }
    Reader::new(framed.body).take(Fingerprint::BITS).map(Fingerprint::from_bits)
}

/// Reads what stands in a frame whose checksum held.
pub fn read(fund: &Fund, framed: Framed<'_>) -> Result<Scenario, BadLink> {
    if framed.version != VERSION {
        return Err(BadLink::Newer(framed.version));
    }
    let mut bits = Reader::new(framed.body);
    let made_for = bits.take(Fingerprint::BITS).map(Fingerprint::from_bits).ok_or(BadLink::Damaged)?;
    if made_for != Fingerprint::of(fund) {
        return Err(BadLink::OtherFund);
    }
    let sent = take_amount(&mut bits).ok_or(BadLink::Damaged)?;
    let mut scenario = Scenario::default();
    for bid in fund.bids_by_reference() {
        let decision = take_decision(&mut bits, bid).ok_or(BadLink::Damaged)?;
        let edit = Edit::Decide(bid.reference.clone(), decision);
        scenario.apply(fund, &edit).map_err(BadLink::Refused)?;
    }
    let here = funded(fund, &scenario);
    if sent != here {
        return Err(BadLink::OtherTotal { sent, here });
    }
    // One scenario, one text: whatever else reads the same was not written by us.
    if body(fund, &scenario) == framed.body { Ok(scenario) } else { Err(BadLink::Damaged) }
}

fn body(fund: &Fund, scenario: &Scenario) -> String {
    let mut bits = Writer::default();
    bits.put(Fingerprint::of(fund).bits(), Fingerprint::BITS);
    put_amount(&mut bits, funded(fund, scenario));
    for bid in fund.bids_by_reference() {
        put_decision(&mut bits, bid, scenario.decision(&bid.reference));
    }
    bits.text()
}

fn funded(fund: &Fund, scenario: &Scenario) -> Money {
    fund.bids.iter().map(|bid| scenario.decision(&bid.reference).amount(bid)).sum()
}

fn put_decision(bits: &mut Writer, bid: &Bid, decision: &Decision) {
    match decision {
        Decision::NotFunded => bits.put(0b0, 1),
        Decision::InFull => bits.put(0b10, 2),
        Decision::Option(id) => {
            bits.put(0b110, 3);
            let options = options(bid);
            let at = options.iter().position(|option| *option == id).unwrap_or_default();
            bits.put(at as u64, width(options.len()));
        }
        Decision::Parts(parts) => {
            bits.put(0b1110, 4);
            put_parts(bits, bid, parts);
        }
        Decision::Other(amount) => {
            bits.put(0b11110, 5);
            put_amount(bits, *amount);
        }
        Decision::Above(amount) => {
            bits.put(0b11111, 5);
            put_amount(bits, *amount);
        }
    }
}

fn take_decision(bits: &mut Reader<'_>, bid: &Bid) -> Option<Decision> {
    if !bits.take_flag()? {
        return Some(Decision::NotFunded);
    }
    if !bits.take_flag()? {
        return Some(Decision::InFull);
    }
    if !bits.take_flag()? {
        let options = options(bid);
        let at = bits.take(width(options.len()))?;
        return options.get(usize::try_from(at).ok()?).map(|id| Decision::Option((*id).clone()));
    }
    if !bits.take_flag()? {
        return take_parts(bits, bid).map(Decision::Parts);
    }
    let above = bits.take_flag()?;
    let amount = take_amount(bits)?;
    Some(if above { Decision::Above(amount) } else { Decision::Other(amount) })
}

/// A line with one sum: in or out in one bit; a reducible one has a second bit where it is in.
fn put_parts(bits: &mut Writer, bid: &Bid, parts: &Parts) {
    for (id, reducible) in lines(bid) {
        let taken = parts.line(id);
        bits.put(u64::from(taken.is_some()), 1);
        if reducible && taken.is_some() {
            bits.put(u64::from(taken == Some(Taken::Reduced)), 1);
        }
    }
    for id in units(bid) {
        bits.put_number(u128::from(parts.units(id)));
    }
}

fn take_parts(bits: &mut Reader<'_>, bid: &Bid) -> Option<Parts> {
    let mut parts = Parts::default();
    for (id, reducible) in lines(bid) {
        if bits.take_flag()? {
            let lower = reducible && bits.take_flag()?;
            parts = parts.with_line(id.clone(), Some(if lower { Taken::Reduced } else { Taken::Full }));
        }
    }
    for id in units(bid) {
        parts = parts.with_units(id.clone(), u32::try_from(bits.take_number()?).ok()?);
    }
    Some(parts)
}

fn put_amount(bits: &mut Writer, amount: Money) {
    let pence = amount.pence().unsigned_abs();
    let scale =
        SCALES.iter().position(|scale| pence.is_multiple_of(scale.unsigned_abs().into())).unwrap_or(3);
    bits.put(scale as u64, 2);
    bits.put_number(pence / u128::from(SCALES[scale].unsigned_abs()));
}

fn take_amount(bits: &mut Reader<'_>) -> Option<Money> {
    let scale = SCALES.get(usize::try_from(bits.take(2)?).ok()?)?;
    let steps = i128::try_from(bits.take_number()?).ok()?;
    steps.checked_mul((*scale).into()).and_then(Money::from_many_pence)
}

fn options(bid: &Bid) -> Vec<&OptionId> {
    in_order(bid.options.iter().map(|option| option.id.as_str()))
        .into_iter()
        .map(|at| &bid.options[at].id)
        .collect()
}

fn units(bid: &Bid) -> Vec<&UnitId> {
    in_order(bid.units.iter().map(|unit| unit.id.as_str())).into_iter().map(|at| &bid.units[at].id).collect()
}

/// The lines with one sum, and whether they are reducible.
fn lines(bid: &Bid) -> Vec<(&LineId, bool)> {
    let with_one_sum = |at: usize| match &bid.lines[at].cost {
        Cost::Amount { reducible_to, .. } => Some((&bid.lines[at].id, reducible_to.is_some())),
        Cost::PerUnit { .. } => None,
    };
    in_order(bid.lines.iter().map(|line| line.id.as_str())).into_iter().filter_map(with_one_sum).collect()
}

/// How many bits tell so many things apart.
fn width(count: usize) -> u32 {
    count.next_power_of_two().trailing_zeros()
}

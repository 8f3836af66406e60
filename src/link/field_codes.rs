//! How parts, amounts and names are written into a link, in every version. Shipped: none of it may ever change.

use super::bits::{Reader, Writer};
use crate::fund::{Bid, Cost};
use crate::ids::{LineId, OptionId, UnitId};
use crate::money::Money;
use crate::scenario::{LineShare, Parts};
use crate::sorted_map::in_order;

/// How many pence one step of an amount is; the largest that divides it is used.
const SCALES: [i64; 4] = [100_000, 10_000, 100, 1];

/// A line with one sum: in or out in one bit; a reducible one has a second bit where it is in.
pub fn put_parts(bits: &mut Writer, bid: &Bid, parts: &Parts) {
    for (id, reducible) in lines(bid) {
        let taken = parts.line(id);
        bits.put(u64::from(taken.is_some()), 1);
        if reducible && taken.is_some() {
            bits.put(u64::from(taken == Some(LineShare::Reduced)), 1);
        }
    }
    for id in units(bid) {
        bits.put_number(u128::from(parts.units(id)));
    }
}

pub fn take_parts(bits: &mut Reader<'_>, bid: &Bid) -> Option<Parts> {
    let mut parts = Parts::default();
    for (id, reducible) in lines(bid) {
        if bits.take_flag()? {
            let lower = reducible && bits.take_flag()?;
            parts =
                parts.with_line(id.clone(), Some(if lower { LineShare::Reduced } else { LineShare::Full }));
        }
    }
    for id in units(bid) {
        parts = parts.with_units(id.clone(), u32::try_from(bits.take_number()?).ok()?);
    }
    Some(parts)
}

pub fn put_amount(bits: &mut Writer, amount: Money) {
    let pence = amount.pence().unsigned_abs();
    let scale =
        SCALES.iter().position(|scale| pence.is_multiple_of(scale.unsigned_abs().into())).unwrap_or(3);
    bits.put(scale as u64, 2);
    bits.put_number(pence / u128::from(SCALES[scale].unsigned_abs()));
}

pub fn take_amount(bits: &mut Reader<'_>) -> Option<Money> {
    let scale = SCALES.get(usize::try_from(bits.take(2)?).ok()?)?;
    let steps = i128::try_from(bits.take_number()?).ok()?;
    steps.checked_mul((*scale).into()).and_then(Money::from_many_pence)
}

pub fn options(bid: &Bid) -> Vec<&OptionId> {
    in_order(bid.options.iter().map(|option| option.id.as_str()))
        .into_iter()
        .map(|at| &bid.options[at].id)
        .collect()
}

pub fn units(bid: &Bid) -> Vec<&UnitId> {
    in_order(bid.units.iter().map(|unit| unit.id.as_str())).into_iter().map(|at| &bid.units[at].id).collect()
}

/// The lines with one sum, and whether they are reducible.
pub fn lines(bid: &Bid) -> Vec<(&LineId, bool)> {
    let with_one_sum = |at: usize| match &bid.lines[at].cost {
        Cost::Amount { reducible_to, .. } => Some((&bid.lines[at].id, reducible_to.is_some())),
        Cost::PerUnit { .. } => None,
    };
    in_order(bid.lines.iter().map(|line| line.id.as_str())).into_iter().filter_map(with_one_sum).collect()
}

/// How many bits tell so many things apart.
pub fn width(count: usize) -> u32 {
    count.next_power_of_two().trailing_zeros()
}

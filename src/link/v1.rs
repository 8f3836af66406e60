//! Link version 1. Shipped: neither what is written nor what is read may ever change.
//!
//! Bits: fingerprint (40), funded total, then one decision a bid in the order of references, lines, options and
//! units likewise by name; filled up with zeros to a whole character.

use super::bits::{Reader, Writer};
use super::field_codes::{options, put_amount, put_parts, take_amount, take_parts, width};
use super::link_scenario::BadLink;
use crate::fingerprint::Fingerprint;
use crate::fund::{Bid, Fund};
use crate::money::Money;
use crate::scenario::{Award, Outcome, Refusal, Scenario};

/// A body has at least a fingerprint.
pub const SHORTEST: usize = 8;

/// Which fund a body was made for.
pub fn made_for(body: &str) -> Option<Fingerprint> {
    Reader::new(body).take(Fingerprint::BITS).map(Fingerprint::from_bits)
}

/// Reads a body. A bid that it calls not funded is undecided: it did not tell the two apart.
pub fn read(fund: &Fund, body: &str) -> Result<Scenario, BadLink> {
    let mut bits = Reader::new(body);
    let made_for = bits.take(Fingerprint::BITS).map(Fingerprint::from_bits).ok_or(BadLink::Damaged)?;
    if !super::made_for::may_be_of(fund, made_for) {
        return Err(BadLink::OtherFund);
    }
    let sent = take_amount(&mut bits).ok_or(BadLink::Damaged)?;
    let mut awards: Vec<(&Bid, Option<Award>)> = Vec::with_capacity(fund.bids.len());
    for bid in fund.bids_by_reference() {
        let award = take_award(&mut bits, bid).ok_or(BadLink::Damaged)?;
        check(award.as_ref(), bid)?;
        awards.push((bid, award));
    }
    let here = funded(&awards);
    if sent != here {
        return Err(BadLink::OtherTotal { sent, here });
    }
    // One scenario, one text: whatever else reads the same was not written by us.
    if written(made_for, &awards) != body {
        return Err(BadLink::Damaged);
    }
    let given = awards.into_iter().filter_map(|(bid, award)| {
        let award = award.filter(|award| award.check(bid).is_ok())?;
        Some((bid.reference.clone(), Outcome::Funded(award)))
    });
    Ok(Scenario::deciding(given))
}

/// Parts that come to £0 were possible, and gave nothing.
fn check(award: Option<&Award>, bid: &Bid) -> Result<(), BadLink> {
    match award.map_or(Ok(()), |award| award.check(bid)) {
        Err(Refusal::NothingGiven) if matches!(award, Some(Award::Parts(_))) => Ok(()),
        checked => checked.map_err(BadLink::Refused),
    }
}

fn written(made_for: Fingerprint, awards: &[(&Bid, Option<Award>)]) -> String {
    let mut bits = Writer::default();
    bits.put(made_for.bits(), Fingerprint::BITS);
    put_amount(&mut bits, funded(awards));
    for (bid, award) in awards {
        put_award(&mut bits, bid, award.as_ref());
    }
    bits.text()
}

fn funded(awards: &[(&Bid, Option<Award>)]) -> Money {
    awards.iter().filter_map(|(bid, award)| Some(award.as_ref()?.amount(bid))).sum()
}

fn put_award(bits: &mut Writer, bid: &Bid, award: Option<&Award>) {
    match award {
        None => bits.put(0b0, 1),
        Some(Award::InFull) => bits.put(0b10, 2),
        Some(Award::Option(id)) => {
            bits.put(0b110, 3);
            let options = options(bid);
            let at = options.iter().position(|option| *option == id).unwrap_or_default();
            bits.put(at as u64, width(options.len()));
        }
        Some(Award::Parts(parts)) => {
            bits.put(0b1110, 4);
            put_parts(bits, bid, parts);
        }
        Some(Award::Other(amount)) => {
            bits.put(0b11110, 5);
            put_amount(bits, *amount);
        }
        Some(Award::Above(amount)) => {
            bits.put(0b11111, 5);
            put_amount(bits, *amount);
        }
    }
}

/// What is taken is an award, or none; nothing where the bits end.
fn take_award(bits: &mut Reader<'_>, bid: &Bid) -> Option<Option<Award>> {
    if !bits.take_flag()? {
        return Some(None);
    }
    if !bits.take_flag()? {
        return Some(Some(Award::InFull));
    }
    let award = if !bits.take_flag()? {
        let options = options(bid);
        let at = bits.take(width(options.len()))?;
        Award::Option((*options.get(usize::try_from(at).ok()?)?).clone())
    } else if !bits.take_flag()? {
        Award::Parts(take_parts(bits, bid)?)
    } else {
        let above = bits.take_flag()?;
        let amount = take_amount(bits)?;
        if above { Award::Above(amount) } else { Award::Other(amount) }
    };
    Some(Some(award))
}

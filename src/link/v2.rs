//! Link version 2. Shipped: what is read may never change.
//!
//! Bits: contents (40), words (32), what was available, one choice a bid in the order of references, what a choice leaves
//! open, the order of the reserve list, the words of each bid (8); filled up with zeros to a whole character. Then parts, each
//! with its kind and length.

use super::attachments::{self, Extras};
use super::bits::{Reader, Writer};
use super::choice_digits::{Choice, free_ranks, put_details, radix, ranks, set_ranks, take_details};
use super::field_codes::{put_amount, take_amount};
use super::link_scenario::BadLink;
use crate::fingerprint::{BidWords, Contents, Words};
use crate::fund::{Bid, Fund};
use crate::ids::BidRef;
use crate::scenario::{BidEntry, Decision, Mismatch, Origin, Scenario, opened};

/// A body has at least contents, words and an amount.
pub const SHORTEST: usize = 16;

/// What a body holds.
pub struct Body {
    pub scenario: Scenario,
    pub mismatch: Option<Mismatch>,
    pub extras: Extras,
}

/// The body of a scenario, with what the sender adds.
pub fn body(fund: &Fund, scenario: &Scenario, extras: &Extras) -> String {
    let decisions: Vec<&Decision> =
        fund.bids_by_reference().map(|bid| scenario.decision(&bid.reference)).collect();
    let fixed = fixed(fund, &Origin::of(fund), &decisions);
    let parts = attachments::write(extras, &fixed, &decisions);
    fixed + &parts
}

/// For which contents and words a body was made.
pub fn made_for(body: &str) -> Option<(Contents, Words)> {
    let mut bits = Reader::new(body);
    let contents = bits.take(Contents::BITS).map(Contents::from_bits)?;
    Some((contents, bits.take(Words::BITS).and_then(Words::from_bits)?))
}

/// Reads a body.
pub fn read(fund: &Fund, body: &str) -> Result<Body, BadLink> {
    let (contents, words) = made_for(body).ok_or(BadLink::Damaged)?;
    if contents != Contents::of(fund) {
        return Err(BadLink::OtherFund);
    }
    let mut bits = Reader::new(body);
    let (sent, mut decisions) = take(fund, words, &mut bits).ok_or(BadLink::Damaged)?;
    // One scenario, one text: whatever else reads the same was not written by us.
    let all: Vec<&Decision> = decisions.iter().collect();
    let fixed = fixed(fund, &sent, &all);
    let parts = body.strip_prefix(&fixed).ok_or(BadLink::Damaged)?;
    let extras = attachments::read(parts, &fixed, &mut decisions).ok_or(BadLink::Damaged)?;
    let mut given: Vec<(BidRef, BidEntry)> = Vec::with_capacity(decisions.len());
    for (bid, decision) in fund.bids_by_reference().zip(decisions) {
        decision.outcome.check(bid).map_err(BadLink::Refused)?;
        given.push((bid.reference.clone(), BidEntry { decision, was: None }));
    }
    let opened = opened(fund, &sent, given).ok_or(BadLink::OtherWords)?;
    Ok(Body { scenario: opened.scenario, mismatch: opened.mismatch, extras })
}

/// All that has its place: everything but the parts.
fn fixed(fund: &Fund, sent: &Origin, decisions: &[&Decision]) -> String {
    let mut bits = Writer::default();
    bits.put(Contents::of(fund).bits(), Contents::BITS);
    bits.put(sent.words.bits(), Words::BITS);
    bits.put(u64::from(sent.available.is_negative()), 1);
    put_amount(&mut bits, sent.available);
    let both: Vec<(&Bid, &Decision)> = fund.bids_by_reference().zip(decisions.iter().copied()).collect();
    let digits: Vec<(u64, u64)> =
        both.iter().map(|(bid, decision)| (Choice::of(bid, decision).digit(), radix(bid))).collect();
    bits.put_digits(&digits);
    for (bid, decision) in &both {
        put_details(&mut bits, bid, decision);
    }
    bits.put_digits(&ranks(decisions));
    for words in &sent.bids {
        bits.put(words.bits(), BidWords::BITS);
    }
    bits.text()
}

fn take(fund: &Fund, words: Words, bits: &mut Reader<'_>) -> Option<(Origin, Vec<Decision>)> {
    // Known already, see `made_for`.
    bits.take(Contents::BITS)?;
    bits.take(Words::BITS)?;
    let is_negative = bits.take_flag()?;
    let amount = take_amount(bits)?;
    let available = if is_negative { -amount } else { amount };
    let bids: Vec<&Bid> = fund.bids_by_reference().collect();
    let radices: Vec<u64> = bids.iter().map(|bid| radix(bid)).collect();
    let digits = bits.take_digits(&radices)?;
    let mut decisions = Vec::with_capacity(bids.len());
    for (bid, digit) in bids.iter().zip(digits) {
        decisions.push(take_details(bits, bid, Choice::from_digit(digit)?)?);
    }
    let reserve = decisions.iter().filter(|decision| decision.outcome.rank().is_some()).count();
    let ranks = bits.take_digits(&free_ranks(reserve))?;
    set_ranks(&mut decisions, &ranks)?;
    let words_of_bids = bids.iter().map(|_| bits.take(BidWords::BITS).and_then(BidWords::from_bits));
    let bids = words_of_bids.collect::<Option<Vec<BidWords>>>()?;
    Some((Origin { words, available, bids }, decisions))
}

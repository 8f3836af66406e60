//! What is chosen for a bid, as a digit among as many as the bid has choices, and what a digit leaves open.

use super::bits::{Reader, Writer};
use super::field_codes::{options, put_amount, put_parts, take_amount, take_parts, width};
use crate::fund::Bid;
use crate::ids::OptionId;
use crate::scenario::{Abstention, Award, Decision, Outcome, Rank};

/// What most bids come to, in one digit.
pub enum Choice {
    Undecided,
    InFull,
    Declined,
    Deferred,
    /// On the reserve list, to be given all it asks for.
    Reserve,
    /// Anything else: bits say what.
    Else,
    /// A published option: which, in the order of their names.
    Option(usize),
}

/// The digits before those of options.
const PLAIN: u64 = 6;

/// How many choices a bid has.
pub fn radix(bid: &Bid) -> u64 {
    PLAIN + bid.options.len() as u64
}

impl Choice {
    pub fn of(bid: &Bid, decision: &Decision) -> Self {
        if decision.abstention.is_some() {
            return Self::Else;
        }
        match &decision.outcome {
            Outcome::Undecided => Self::Undecided,
            Outcome::Funded(Award::InFull) => Self::InFull,
            Outcome::Funded(Award::Option(id)) => Self::Option(place(bid, id)),
            Outcome::Declined => Self::Declined,
            Outcome::Deferred => Self::Deferred,
            Outcome::Reserve { award: Award::InFull, .. } => Self::Reserve,
            Outcome::Funded(_) | Outcome::Reserve { .. } => Self::Else,
        }
    }

    pub fn digit(&self) -> u64 {
        match self {
            Self::Undecided => 0,
            Self::InFull => 1,
            Self::Declined => 2,
            Self::Deferred => 3,
            Self::Reserve => 4,
            Self::Else => 5,
            Self::Option(at) => PLAIN + *at as u64,
        }
    }

    pub fn from_digit(digit: u64) -> Option<Self> {
        Some(match digit {
            0 => Self::Undecided,
            1 => Self::InFull,
            2 => Self::Declined,
            3 => Self::Deferred,
            4 => Self::Reserve,
            5 => Self::Else,
            option => Self::Option(usize::try_from(option - PLAIN).ok()?),
        })
    }
}

/// What the digit of a bid does not say: which award, in three bits and what it needs.
pub fn put_details(bits: &mut Writer, bid: &Bid, decision: &Decision) {
    if !matches!(Choice::of(bid, decision), Choice::Else) {
        return;
    }
    match (&decision.outcome, decision.abstention) {
        (_, Some(Abstention::Abstained)) => bits.put(0, 3),
        (_, Some(Abstention::Interest)) => bits.put(1, 3),
        (Outcome::Funded(award), None) => put_award(bits, bid, award, 2),
        (Outcome::Reserve { award, .. }, None) => {
            bits.put(5, 3);
            if let Award::Option(id) = award {
                bits.put(0, 2);
                bits.put(place(bid, id) as u64, width(bid.options.len()));
            } else {
                put_award(bits, bid, award, 1);
            }
        }
        (Outcome::Undecided | Outcome::Declined | Outcome::Deferred, None) => {}
    }
}

/// Parts, another amount or one above, counted from this number.
fn put_award(bits: &mut Writer, bid: &Bid, award: &Award, from: u64) {
    let width = if from == 2 { 3 } else { 2 };
    match award {
        Award::Parts(parts) => {
            bits.put(from, width);
            put_parts(bits, bid, parts);
        }
        Award::Other(amount) => {
            bits.put(from + 1, width);
            put_amount(bits, *amount);
        }
        Award::Above(amount) => {
            bits.put(from + 2, width);
            put_amount(bits, *amount);
        }
        Award::InFull | Award::Option(_) => {}
    }
}

/// The decision of a digit, with what it leaves open. Whoever is on the reserve list is the first of it for now.
pub fn take_details(bits: &mut Reader<'_>, bid: &Bid, choice: Choice) -> Option<Decision> {
    let outcome = match choice {
        Choice::Undecided => Outcome::Undecided,
        Choice::InFull => Outcome::Funded(Award::InFull),
        Choice::Declined => Outcome::Declined,
        Choice::Deferred => Outcome::Deferred,
        Choice::Reserve => reserve(Award::InFull),
        Choice::Option(at) => Outcome::Funded(option(bid, at)?),
        Choice::Else => match bits.take(3)? {
            0 => return Some(abstained(Abstention::Abstained)),
            1 => return Some(abstained(Abstention::Interest)),
            5 => match bits.take(2)? {
                0 => {
                    let at = bits.take(width(bid.options.len()))?;
                    reserve(option(bid, usize::try_from(at).ok()?)?)
                }
                kind => reserve(take_award(bits, bid, kind - 1)?),
            },
            kind @ 2..=4 => Outcome::Funded(take_award(bits, bid, kind - 2)?),
            _ => return None,
        },
    };
    Some(outcome.into())
}

fn take_award(bits: &mut Reader<'_>, bid: &Bid, kind: u64) -> Option<Award> {
    Some(match kind {
        0 => Award::Parts(take_parts(bits, bid)?),
        1 => Award::Other(take_amount(bits)?),
        _ => Award::Above(take_amount(bits)?),
    })
}

/// How many ranks are free for each bid on a reserve list of so many, one after the other.
pub fn free_ranks(count: usize) -> Vec<u64> {
    (1..=count as u64).rev().collect()
}

/// For each bid on the reserve list, in the order of references, which of the ranks still free it has.
pub fn ranks(decisions: &[&Decision]) -> Vec<(u64, u64)> {
    let ranks = decisions.iter().filter_map(|decision| Some(decision.outcome.rank()?.number()));
    let ranks: Vec<usize> = ranks.collect();
    let mut free: Vec<usize> = (1..=ranks.len()).collect();
    let mut digits = Vec::with_capacity(ranks.len());
    for rank in ranks {
        let at = free.binary_search(&rank).unwrap_or_default();
        digits.push((at as u64, free.len() as u64));
        free.remove(at);
    }
    digits
}

/// Gives the bids on the reserve list the ranks that their digits say.
pub fn set_ranks(decisions: &mut [Decision], digits: &[u64]) -> Option<()> {
    let mut free: Vec<usize> = (1..=digits.len()).collect();
    let mut digits = digits.iter();
    for decision in decisions {
        if let Outcome::Reserve { rank, .. } = &mut decision.outcome {
            let at = usize::try_from(*digits.next()?).ok()?;
            *rank = Rank::new(free.remove(at))?;
        }
    }
    Some(())
}

fn place(bid: &Bid, id: &OptionId) -> usize {
    options(bid).iter().position(|option| *option == id).unwrap_or_default()
}

fn option(bid: &Bid, at: usize) -> Option<Award> {
    options(bid).get(at).map(|id| Award::Option((*id).clone()))
}

fn reserve(award: Award) -> Outcome {
    Outcome::Reserve { rank: Rank::FIRST, award }
}

fn abstained(abstention: Abstention) -> Decision {
    Decision { abstention: Some(abstention), ..Decision::default() }
}

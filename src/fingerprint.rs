//! Which fund a scenario was made for, told from what its decisions depend on, and from its words.

mod bid_words;

use std::fmt;

use crc::{CRC_40_GSM, Crc, Digest, NoTable};

use super::fund::Fund;
use crate::fund::{Bid, Cost};
use crate::sorted_map::in_order;
pub use bid_words::{BidWords, Words};
pub(crate) use bid_words::{are_same_words, lines_of};

/// What decisions depend on, without the fund's id: 40 bits over its currency and every bid's reference, amount, units,
/// lines and options, in the order of their names. So two people who bring the same list can exchange links.
///
/// Since link version 2. Title, total and what was committed are [`Words`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Contents(u64);

impl Contents {
    /// How many bits it has.
    pub const BITS: u32 = 40;

    /// The contents of a fund.
    #[must_use]
    pub fn of(fund: &Fund) -> Self {
        Self(sum(&format!("currency {}\n", fund.currency.code()), fund))
    }

    pub(crate) fn bits(self) -> u64 {
        self.0
    }

    pub(crate) fn from_bits(bits: u64) -> Self {
        Self(bits)
    }
}

/// Ten hexadecimal digits.
impl fmt::Display for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:010x}", self.0)
    }
}

/// The fingerprint of link version 1 and of saved formats 1 and 2: 40 bits over a fund's id, its currency, its total and
/// committed money, and every bid's reference, amount, units, lines and options, in the order of their names.
///
/// Wording, order, themes, notes and what bids bring besides do not count: a corrected title leaves links as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

static CRC: Crc<u64, NoTable> = Crc::<u64, NoTable>::new(&CRC_40_GSM);

impl Fingerprint {
    /// How many bits it has.
    pub const BITS: u32 = 40;

    /// The fingerprint of a fund.
    #[must_use]
    pub fn of(fund: &Fund) -> Self {
        Self::under(fund, fund.id.as_str())
    }

    /// The fingerprint that a fund would have under this id.
    pub(crate) fn under(fund: &Fund, id: &str) -> Self {
        let head = format!("fund {id}\n{} {} {}\n", fund.currency.code(), fund.total(), fund.committed());
        Self(sum(&head, fund))
    }

    pub(crate) fn bits(self) -> u64 {
        self.0
    }

    pub(crate) fn from_bits(bits: u64) -> Self {
        Self(bits)
    }
}

/// Ten hexadecimal digits.
impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:010x}", self.0)
    }
}

/// The sum over a head and what decisions depend on in every bid, in the order of references.
fn sum(head: &str, fund: &Fund) -> u64 {
    let mut digest = CRC.digest();
    feed(&mut digest, head);
    for bid in fund.bids_by_reference() {
        feed_bid(&mut digest, bid);
    }
    digest.finalize()
}

fn feed(digest: &mut Digest<'_, u64, NoTable>, text: &str) {
    digest.update(text.as_bytes());
}

fn feed_bid(digest: &mut Digest<'_, u64, NoTable>, bid: &Bid) {
    feed(digest, &format!("bid {}\n{}\n", bid.reference, bid.requested));
    let units = bid.units.iter().map(|unit| format!("unit {}\n{}\n", unit.id, unit.count));
    let lines = bid.lines.iter().map(|line| match &line.cost {
        Cost::Amount { amount, reducible_to: None } => format!("line {}\n{amount}\n", line.id),
        Cost::Amount { amount, reducible_to: Some(low) } => format!("line {}\n{amount} {low}\n", line.id),
        Cost::PerUnit { each, per } => format!("line {}\n{each} per {per}\n", line.id),
    });
    let options = bid.options.iter().map(|option| format!("option {}\n{}\n", option.id, option.amount));
    let parts: Vec<String> = units.chain(lines).chain(options).collect();
    for at in in_order(parts.iter().map(String::as_str)) {
        feed(digest, &parts[at]);
    }
}

//! What tells two lists of like figures apart: their words, as people would compare them.

use std::fmt;

use crc::{CRC_32_ISO_HDLC, Crc, Digest, NoTable};

use crate::fund::{Bid, Fund, Partnership};

static CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// 32 bits over all words of a fund: the round's title and period, its total and what was committed, and every bid's
/// reference, title and who asks.
///
/// Letters from A to Z count as small ones; spaces, quotes, dashes and full stops do not count. Every other character counts
/// as it stands: tables of characters change from one year to the next, and links are for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Words(u32);

/// 8 bits over the words of one bid, its title and who asks, compared in the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BidWords(u8);

impl Words {
    /// How many bits they have.
    pub const BITS: u32 = 32;

    /// The words of a fund.
    #[must_use]
    pub fn of(fund: &Fund) -> Self {
        let mut digest = CRC.digest();
        for text in [&fund.title, &fund.period] {
            feed(&mut digest, text);
        }
        digest.update(format!("{} {}\n", fund.total(), fund.committed()).as_bytes());
        for (bid, partnership) in fund.bids_by_reference_with_partnerships() {
            feed(&mut digest, bid.reference.as_str());
            feed_bid(&mut digest, bid, partnership);
        }
        Self(digest.finalize())
    }

    pub(crate) fn bits(self) -> u64 {
        self.0.into()
    }

    pub(crate) fn from_bits(bits: u64) -> Option<Self> {
        u32::try_from(bits).ok().map(Self)
    }
}

/// Eight hexadecimal digits.
impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl BidWords {
    /// How many bits they have.
    pub const BITS: u32 = 8;

    /// The words of every bid of a fund, in the order of their references.
    pub(crate) fn of_all(fund: &Fund) -> impl Iterator<Item = (&Bid, Self)> {
        fund.bids_by_reference_with_partnerships().map(|(bid, partnership)| (bid, Self::of(bid, partnership)))
    }

    fn of(bid: &Bid, partnership: &Partnership) -> Self {
        let mut digest = CRC.digest();
        feed_bid(&mut digest, bid, partnership);
        Self(digest.finalize().to_le_bytes()[0])
    }

    pub(crate) fn bits(self) -> u64 {
        self.0.into()
    }

    pub(crate) fn from_bits(bits: u64) -> Option<Self> {
        u8::try_from(bits).ok().map(Self)
    }
}

/// Two hexadecimal digits.
impl fmt::Display for BidWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02x}", self.0)
    }
}

/// The words of one bid themselves, a line for its title and one for who asks: two bids have the same words where these are
/// the same.
pub(crate) fn lines_of(bid: &Bid, partnership: &Partnership) -> String {
    [&bid.title, &partnership.name].into_iter().map(|text| line(text)).collect()
}

/// Whether two bids have the same words: the title of each, and who asks.
pub(crate) fn are_same_words(one: [&str; 2], other: [&str; 2]) -> bool {
    one.map(line) == other.map(line)
}

fn feed_bid(digest: &mut Digest<'_, u32, NoTable>, bid: &Bid, partnership: &Partnership) {
    digest.update(lines_of(bid, partnership).as_bytes());
}

fn feed(digest: &mut Digest<'_, u32, NoTable>, text: &str) {
    digest.update(line(text).as_bytes());
}

/// What counts of a text, in a line of its own.
fn line(text: &str) -> String {
    counting(text).chain(['\n']).collect()
}

/// The characters that count.
fn counting(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| !is_left_out(*c)).map(|c| c.to_ascii_lowercase())
}

/// A list for ever: white space of ASCII and the spaces that do not break, all quotes, all dashes, the full stop.
fn is_left_out(c: char) -> bool {
    matches!(
        c,
        '\t'..='\r'
            | ' '
            | '\u{a0}'
            | '\u{2000}'..='\u{200b}'
            | '\u{202f}'
            | '\u{feff}'
            | '"' | '\'' | '`' | '´' | '«' | '»' | '‘'..='‟' | '‹' | '›'
            | '-' | '\u{ad}' | '‐'..='―' | '−'
            | '.'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_does_to_a_text_on_its_way_is_no_other_word() {
        for (one, other) in [
            ("Youth – bus", "youth bus"),
            ("St. Mary’s “Hall”", "St Mary's \"Hall\""),
            ("Phase\u{a0}2", "Phase 2"),
            ("drop-in", "dropin"),
        ] {
            assert!(counting(one).eq(counting(other)), "{one} {other}");
        }
        for (one, other) in [("Phase 2", "Phase 3"), ("Café", "Cafe"), ("École", "école"), ("a,b", "ab")] {
            assert!(!counting(one).eq(counting(other)), "{one} {other}");
        }
    }
}

//! The checksum of a final scenario: short enough to be read out, and another one wherever anything that was decided is another.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use crc::{CRC_40_GSM, Crc, NoTable};

use super::day::Day;
use crate::fingerprint::{Contents, Words};
use crate::fund::{Bid, Fund};
use crate::link::bits;
use crate::money::Money;
use crate::scenario::{Abstention, Award, Decision, LineShare, Outcome, Scenario};
use crate::title_line::one_line;

/// 40 bits over the bids of a fund, what is held back, what is decided on each bid to the penny, the title and the day. Written as `K7QX-2M4D`.
///
/// Two that are alike by chance are one case in 1,099,511,627,776. It is no signature: whoever means to can make another scenario of the
/// same checksum. Reasons and conditions do not count, since not every copy has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FinalCode(u64);

/// No checksum of a final scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACode;

/// How many letters and digits it has.
const LENGTH: usize = 8;

impl FinalCode {
    /// The checksum of what was decided on a fund, under this title on this day.
    #[must_use]
    pub fn of(fund: &Fund, scenario: &Scenario, title: &str, day: Day) -> Self {
        let mut text = format!("tranche-final/1\n{} {}\n{day}\n", Contents::of(fund), Words::of(fund));
        let held_back = fund.held_back();
        if held_back != Money::ZERO {
            text += &format!("held back {held_back}\n");
        }
        for bid in fund.bids_by_reference() {
            text += &decided(bid, scenario.decision(&bid.reference));
        }
        // At the end, where it cannot be taken for anything else, and as it is kept and shown.
        text += &one_line(title);
        Self(Crc::<u64, NoTable>::new(&CRC_40_GSM).checksum(text.as_bytes()))
    }

    /// The same as it stands in an address, where nothing may be taken for punctuation: `K7QX2M4D`.
    #[must_use]
    pub fn in_address(self) -> String {
        (0..LENGTH).map(|at| bits::character(self.0 >> (5 * (LENGTH - 1 - at)))).collect()
    }
}

impl fmt::Display for FinalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = self.in_address();
        let (first, last) = letters.split_at(LENGTH / 2);
        write!(f, "{first}-{last}")
    }
}

impl FromStr for FinalCode {
    type Err = NotACode;

    /// Reads what somebody has typed or read out, or the beginning of an address in which a gateway dropped what stood behind it: in
    /// capitals or not, with hyphens and spaces or without, `O` for `0`, `I` and `L` for `1`.
    fn from_str(text: &str) -> Result<Self, NotACode> {
        let letters = text.bytes().filter(|byte| !matches!(byte, b'-' | b' '));
        let mut code = 0;
        let mut count = 0;
        for byte in letters.take(LENGTH) {
            let letter = match byte.to_ascii_uppercase() {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                other => other,
            };
            code = code << 5 | bits::value(letter).ok_or(NotACode)?;
            count += 1;
        }
        if count == LENGTH { Ok(Self(code)) } else { Err(NotACode) }
    }
}

/// What is decided on a bid, in lines that no other decision has.
fn decided(bid: &Bid, decision: &Decision) -> String {
    let outcome = match (&decision.outcome, decision.abstention) {
        (Outcome::Undecided, None) => "undecided".to_owned(),
        (Outcome::Undecided, Some(Abstention::Abstained)) => "abstained".to_owned(),
        (Outcome::Undecided, Some(Abstention::Interest)) => "interest".to_owned(),
        (Outcome::Funded(award), _) => format!("funded {}", given(bid, award)),
        (Outcome::Reserve { rank, award }, _) => format!("reserve {} {}", rank.number(), given(bid, award)),
        (Outcome::Deferred, _) => "deferred".to_owned(),
        (Outcome::Declined, _) => "declined".to_owned(),
    };
    format!("bid {}\n{outcome}\n", bid.reference)
}

/// An award with its amount: the reduced form of a bid is another decision than another amount that is as much.
fn given(bid: &Bid, award: &Award) -> String {
    let mut text = format!("{} ", award.amount(bid));
    match award {
        Award::InFull => text += "in-full",
        Award::Option(id) => text += &format!("option {id}"),
        Award::Other(_) => text += "other",
        Award::Above(_) => text += "above",
        Award::Parts(parts) => {
            text += "parts";
            for (line, share) in parts.all_lines() {
                let share = if *share == LineShare::Full { "full" } else { "reduced" };
                let _ = write!(text, "\nline {line} {share}");
            }
            for (unit, count) in parts.all_units() {
                let _ = write!(text, "\nunit {unit} {count}");
            }
        }
    }
    text
}

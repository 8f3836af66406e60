//! A scenario as a link text, and back: every version ever shipped. See `docs/scenario-formats.md`.
//!
//! The text is letters and digits only, says its own version and length, and ends in a checksum, so that it can be
//! found in a mangled address or a quoted e-mail, and is refused where anything in it changed.

pub(crate) mod bits;
pub(crate) mod find;
mod v1;

use crate::edit::Refusal;
use crate::fingerprint::Fingerprint;
use crate::fund::Fund;
use crate::money::Money;
use crate::scenario::Scenario;

/// Why a text does not open as a scenario of this fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadLink {
    /// There is no link in it.
    NotFound,
    /// The end is missing: how many letters and digits are there, and how many there should be.
    CutShort {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Something in it changed on its way.
    Damaged,
    /// Written by a newer version of this page; the version it names.
    Newer(u8),
    /// Made for another fund, or for this one while its bids or amounts were others.
    OtherFund,
    /// The text holds several links that are not the same.
    Several,
    /// Its decisions come to another total than the sender saw.
    OtherTotal {
        /// What the sender saw as funded.
        sent: Money,
        /// What the decisions come to here.
        here: Money,
    },
    /// It decides what this fund cannot carry out.
    Refused(Refusal),
}

/// The code of a scenario: 7 letters, a version, its length, the decisions, a checksum. The same scenario of the
/// same fund always gives the same code.
#[must_use]
pub fn write(fund: &Fund, scenario: &Scenario) -> String {
    v1::write(fund, scenario)
}

/// Opens the link or code in any text: an address, a pasted e-mail, the bare code.
///
/// # Errors
/// Says why nothing can be opened. A text that was changed is never opened as something else.
pub fn read(fund: &Fund, text: &str) -> Result<Scenario, BadLink> {
    let mut opened: Option<Scenario> = None;
    let mut worst = BadLink::NotFound;
    for candidate in find::candidates(find::MAGIC, &find::letters_and_digits(text)) {
        match candidate.map_err(BadLink::from).and_then(|framed| v1::read(fund, framed)) {
            Ok(scenario) if opened.as_ref().is_some_and(|earlier| *earlier != scenario) => {
                return Err(BadLink::Several);
            }
            Ok(scenario) => opened = Some(scenario),
            Err(why) => worst = more_telling(worst, why),
        }
    }
    opened.ok_or(worst)
}

/// Opens the link in a page's address: `None` where the address holds none.
///
/// Only what follows `?` or `#` can be a link that has to be explained: a folder may well be called `tranche1`.
pub fn read_address(fund: &Fund, address: &str) -> Option<Result<Scenario, BadLink>> {
    let address = find::unpeeled(address);
    let (path, rest) = match address.find(['?', '#']) {
        Some(at) => address.split_at(at),
        None => (address.as_str(), ""),
    };
    match (read(fund, rest), read(fund, path)) {
        (Err(BadLink::NotFound), Ok(scenario)) => Some(Ok(scenario)),
        (Err(BadLink::NotFound), Err(_)) => None,
        (found, _) => Some(found),
    }
}

/// Which fund the scenario in a text was made for, told without having the fund: so that the right one of several can be
/// found, or asked for. `None` where no scenario stands there whole, or several that are of different funds.
#[must_use]
pub fn wants(text: &str) -> Option<Fingerprint> {
    let letters = find::letters_and_digits(text);
    let whole = find::candidates(find::MAGIC, &letters).filter_map(Result::ok);
    let mut wanted = whole.filter_map(|framed| v1::made_for(&framed));
    let first = wanted.next()?;
    wanted.all(|other| other == first).then_some(first)
}

impl From<find::Unframed> for BadLink {
    fn from(why: find::Unframed) -> Self {
        match why {
            find::Unframed::CutShort { found, expected } => Self::CutShort { found, expected },
            find::Unframed::Damaged => Self::Damaged,
        }
    }
}

/// Of two reasons, the one that tells the reader more.
fn more_telling(one: BadLink, other: BadLink) -> BadLink {
    let rank = |why: &BadLink| match why {
        BadLink::NotFound => 0,
        BadLink::CutShort { .. } => 1,
        BadLink::Damaged => 2,
        _ => 3,
    };
    if rank(&other) > rank(&one) { other } else { one }
}

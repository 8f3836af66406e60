//! A scenario as a link text, and back: every version ever shipped. See `docs/scenario-formats.md`.
//!
//! The text is letters and digits only, says its own version and length, and ends in a checksum, so that it can be
//! found in a mangled address or a quoted e-mail, and is refused where anything in it changed.

mod address;
pub(crate) mod bits;
mod choices;
mod extras;
mod fields;
pub(crate) mod find;
mod v1;
mod v2;

pub use address::{Address, read_address};
pub use extras::Extras;

use crate::fingerprint::{Contents, Fingerprint, Words};
use crate::fund::Fund;
use crate::money::Money;
use crate::offers::name_of_title;
use crate::scenario::{Mismatch, Refusal, Scenario};
use find::{Framed, Kind, framed};

/// A scenario as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The decisions.
    pub scenario: Scenario,
    /// What was different where it was made.
    pub mismatch: Option<Mismatch>,
    /// What its sender added.
    pub extras: Extras,
    /// Whether it is of a version that could not tell bids by their words, nor undecided from declined.
    pub is_older: bool,
}

/// One version of the codes of scenarios.
struct Version {
    read: fn(&Fund, &Framed<'_>) -> Result<Received, BadLink>,
    made_for: fn(&str) -> Option<MadeFor>,
}

/// Every version ever shipped, from 1 on: how a body is opened, and which fund it was made for. [`SCENARIO`] has how short
/// each may be.
const VERSIONS: [Version; 2] = [
    Version {
        read: |fund, framed| {
            let scenario = v1::read(fund, framed.body)?;
            Ok(Received { scenario, mismatch: None, extras: Extras::default(), is_older: true })
        },
        made_for: |body| v1::made_for(body).map(MadeFor::Fund),
    },
    Version {
        read: |fund, framed| {
            let v2::Body { scenario, mismatch, extras } = v2::read(fund, framed.body)?;
            Ok(Received { scenario, mismatch, extras, is_older: false })
        },
        made_for: |body| v2::made_for(body).map(|(contents, words)| MadeFor::Contents(contents, words)),
    },
];

/// The text of every scenario begins with this, whatever its version. None of its letters has a look-alike.
const SCENARIO: Kind = Kind { magic: "TRANCHE", shortest: &[v1::SHORTEST, v2::SHORTEST] };

/// Which fund a scenario was made for, as far as its link tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeFor {
    /// Version 1: a fund of this fingerprint.
    Fund(Fingerprint),
    /// Version 2: a fund of these contents and, where several have them, the one of these words.
    Contents(Contents, Words),
}

impl MadeFor {
    /// Whether it may be this fund.
    #[must_use]
    pub fn may_be(self, fund: &Fund) -> bool {
        match self {
            Self::Fund(fingerprint) => may_be_of(fund, fingerprint),
            Self::Contents(contents, _) => contents == Contents::of(fund),
        }
    }

    /// Whether it is surely this fund: the words are the same too.
    #[must_use]
    pub fn is(self, fund: &Fund) -> bool {
        self.may_be(fund) && matches!(self, Self::Contents(_, words) if words == Words::of(fund))
    }
}

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
    /// Made for a list of the same figures in which not one bid has the words it has here.
    OtherWords,
    /// Something like the remains of a link, of which nothing can be opened.
    Remains,
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

/// The code of a scenario: 7 letters, a version, its length, the decisions, a checksum. The same scenario of the same
/// fund always gives the same code.
#[must_use]
pub fn write(fund: &Fund, scenario: &Scenario) -> String {
    write_with(fund, scenario, &Extras::default())
}

/// The same with what the sender adds.
#[must_use]
pub fn write_with(fund: &Fund, scenario: &Scenario, extras: &Extras) -> String {
    framed(SCENARIO.magic, 2, &v2::body(fund, scenario, extras))
}

/// Opens the link or code in any text: an address, a pasted e-mail, the bare code.
///
/// # Errors
/// Says why nothing can be opened. A text that was changed is never opened as something else.
pub fn read(fund: &Fund, text: &str) -> Result<Received, BadLink> {
    read_with_code(fund, text).map(|(received, _)| received)
}

/// The same, with the code as it stands in the text: to be passed on as it came, with the words it was made on.
///
/// # Errors
/// As [`read`].
pub fn read_with_code(fund: &Fund, text: &str) -> Result<(Received, String), BadLink> {
    let letters = find::letters_and_digits(text);
    let mut opened: Option<(Received, String)> = None;
    let mut worst = BadLink::NotFound;
    let mut whole = Whole::default();
    for candidate in find::candidates(&SCENARIO, &letters) {
        let framed = match candidate {
            Ok(framed) if whole.is_known(&framed) => continue,
            Ok(_) if whole.is_full() => return Err(more_telling(worst, BadLink::Several)),
            framed => framed,
        };
        match framed.map_err(BadLink::from).and_then(|framed| open(fund, &framed)) {
            Ok((received, _))
                if opened.as_ref().is_some_and(|(one, _)| one.scenario != received.scenario) =>
            {
                return Err(BadLink::Several);
            }
            Ok(received) => opened = Some(received),
            Err(why) => worst = more_telling(worst, why),
        }
    }
    opened.ok_or(worst)
}

/// The whole codes of a text that were looked at. The same one again costs nothing; of too many none is opened.
#[derive(Default)]
struct Whole<'a>(Vec<&'a str>);

impl<'a> Whole<'a> {
    const MOST: usize = 100;

    fn is_known(&mut self, framed: &Framed<'a>) -> bool {
        let known = self.0.contains(&framed.body);
        if !known && !self.is_full() {
            self.0.push(framed.body);
        }
        known
    }

    fn is_full(&self) -> bool {
        self.0.len() > Self::MOST
    }
}

fn open(fund: &Fund, framed: &Framed<'_>) -> Result<(Received, String), BadLink> {
    let version = VERSIONS.get(usize::from(framed.version) - 1).ok_or(BadLink::Newer(framed.version))?;
    (version.read)(fund, framed).map(|received| (received, framed.code.to_owned()))
}

/// Whether a fingerprint of version 1 is this fund's. It covers the id, which was made of the title when version 1 was
/// written: so a list that is brought anew, and has an id of its own now, opens what was sent then.
fn may_be_of(fund: &Fund, made_for: Fingerprint) -> bool {
    let then = || fund.id.is_fresh().then(|| Fingerprint::under(fund, &name_of_title(&fund.title)));
    made_for == Fingerprint::of(fund) || then() == Some(made_for)
}

/// Which fund the scenario in a text was made for, told without having the fund: so that the right one of several can be
/// found, or asked for. `None` where no scenario stands there whole, or several that are of different funds.
#[must_use]
pub fn wants(text: &str) -> Option<MadeFor> {
    let letters = find::letters_and_digits(text);
    let whole = find::candidates(&SCENARIO, &letters).filter_map(Result::ok);
    let mut wanted = whole.filter_map(|framed| {
        let version = VERSIONS.get(usize::from(framed.version) - 1)?;
        (version.made_for)(framed.body)
    });
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

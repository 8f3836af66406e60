//! A scenario as a link text, and back: every version ever shipped. See `docs/scenario-formats.md`.
//!
//! The text is letters and digits only, says its own version and length, and ends in a checksum, so that it can be
//! found in a mangled address or a quoted e-mail, and is refused where anything in it changed.

mod address;
mod all_codes;
mod attachments;
mod bids_code;
pub(crate) mod bits;
mod choice_digits;
mod field_codes;
pub(crate) mod find;
mod link_scenario;
mod made_for;
mod near_miss;
mod placed_letters;
mod v1;
mod v2;
mod versions;

use super::fund::Fund;
use super::scenario::Scenario;
pub use address::{Address, read_address};
pub use all_codes::{FoundCode, FoundCodes, all_codes};
pub use attachments::{Extras, LONGEST as LONGEST_TEXT};
pub use bids_code::BidsCode;
pub use find::{FUND_MAGIC, has_word};
use find::{Frame, framed};
pub use link_scenario::{BadLink, LinkScenario};
pub use made_for::MadeFor;
pub(crate) use near_miss::begins_almost_with;
use versions::{SCENARIO, VERSIONS};

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
pub fn read(fund: &Fund, text: &str) -> Result<LinkScenario, BadLink> {
    read_with_code(fund, text).map(|(received, _)| received)
}

/// The same, with the code as it stands in the text: to be passed on as it came, with the words it was made on.
///
/// # Errors
/// As [`read`].
pub fn read_with_code(fund: &Fund, text: &str) -> Result<(LinkScenario, String), BadLink> {
    let letters = find::letters_and_digits(text);
    let mut opened: Option<(LinkScenario, String)> = None;
    let mut worst = BadLink::NotFound;
    let mut whole = WholeCodes::default();
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
struct WholeCodes<'a>(Vec<&'a str>);

impl<'a> WholeCodes<'a> {
    const MOST: usize = 100;

    fn is_known(&mut self, framed: &Frame<'a>) -> bool {
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

fn open(fund: &Fund, framed: &Frame<'_>) -> Result<(LinkScenario, String), BadLink> {
    let version = VERSIONS.get(usize::from(framed.version) - 1).ok_or(BadLink::Newer(framed.version))?;
    (version.read)(fund, framed).map(|received| (received, framed.code.to_owned()))
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

/// The codes of a text in which bids stand, and nothing else of it. `None` where none do. What may be the remains of such a code is
/// left as it is, where it is no longer than a link may be: whoever opens it says what is wrong with it.
#[must_use]
pub fn codes_with_bids(text: &str) -> Option<String> {
    const MOST: usize = 20_000;
    let letters = find::letters_and_digits(text);
    let is_there = find::candidates(&find::FUND, &letters).next().is_some();
    let whole = |kind| find::candidates(kind, &letters).filter_map(Result::ok).map(|framed| framed.code);
    let mut codes: Vec<&str> = whole(&find::FUND).chain(whole(&SCENARIO)).take(MOST_CODES).collect();
    codes.dedup();
    if codes.first().is_some_and(|code| code.starts_with(FUND_MAGIC)) {
        return Some(codes.concat());
    }
    is_there.then_some(letters).filter(|letters| letters.len() <= MOST)
}

/// A text with more codes was made to keep a page busy.
const MOST_CODES: usize = 20;

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

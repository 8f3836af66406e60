//! A fund carried in a link, bids and all, for a reader who does not have its file. See `docs/scenario-formats.md`.
//!
//! The text stands in the same frame as that of a scenario, under a magic word of its own, so that an address may hold
//! both: `?#TRANCHEFUND2…TRANCHE2…`. No body can hold that word by chance, because `U` is not in the alphabet.

mod bad_fund_link;
mod bit_counters;
mod deflate;
mod fund_columns;
mod json_tree;
mod logistic;
mod longest_match;
mod mixer;
mod range_coder;
mod shortened;
mod text_history;
mod text_model;
mod text_room;
mod turned_lists;
mod v1;
mod v2;

use super::fund::Fund;
use crate::link::find::{self, FUND, Frame};
pub use bad_fund_link::BadFundLink;
pub use shortened::for_deciding;
use shortened::shortened;
use text_room::TextRoom;

/// How many whole codes of a text are unpacked.
const MOST: usize = 20;

/// A fund as a text of letters and digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// What is put into a link, or sent as it is.
    pub text: String,
    /// How many characters that is.
    pub length: usize,
}

/// How far a link gets on its way, with its whole length in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Nothing on the way is known to cut it.
    Fine(usize),
    /// Some mail programs cut it: at 1,024 or at 2,048 characters.
    Long(usize),
    /// So long that it should not be offered; the file can be sent instead.
    Refused(usize),
}

impl Length {
    /// The longest link that arrives everywhere.
    pub const FINE: usize = 1_000;
    /// The longest link that is worth offering.
    pub const MOST: usize = 8_000;

    /// Of a whole link: the address it begins with, and every code in it.
    #[must_use]
    pub fn of(address: &str, codes: &[&str]) -> Self {
        let whole = codes.iter().fold(address.chars().count(), |sum, code| sum + code.chars().count());
        match whole {
            0..=Self::FINE => Self::Fine(whole),
            _ if whole <= Self::MOST => Self::Long(whole),
            _ => Self::Refused(whole),
        }
    }
}

/// A fund as it goes into a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitting {
    /// The fund that the code opens as.
    pub fund: Fund,
    /// Its code.
    pub code: Code,
    /// Whether that is less than there was: see [`for_deciding`].
    pub left_out: bool,
}

/// The code of a fund: magic word, version, length, fingerprint, the packed fund, a checksum. It is of the version in which it
/// is shortest.
///
/// `None` where no code would open as the same fund again: it is of more than a mebibyte of text.
#[must_use]
pub fn encode(fund: &Fund) -> Option<Code> {
    let bodies = [(v2::VERSION, v2::body(fund)), (v1::VERSION, v1::body(fund))];
    let texts =
        bodies.into_iter().filter_map(|(version, body)| Some(find::framed(FUND.magic, version, &body?)));
    let mut texts: Vec<String> = texts.collect();
    texts.sort_by_key(String::len);
    let text = texts.into_iter().find(|text| decode(text).is_ok_and(|opened| opened == *fund))?;
    Some(Code { length: text.len(), text })
}

/// The code of a fund for a link that has room for so many characters: of all of it where that fits, else of what deciding
/// needs, however long that is.
#[must_use]
pub fn fitting(fund: &Fund, room: usize) -> Option<Fitting> {
    if let Some(code) = encode(fund).filter(|code| code.length <= room) {
        return Some(Fitting { fund: fund.clone(), code, left_out: false });
    }
    let left_out = shortened(fund)? != *fund;
    let fund = for_deciding(fund)?;
    let code = encode(&fund)?;
    Some(Fitting { fund, code, left_out })
}

/// Opens the fund in any text: an address, a pasted e-mail, the bare code.
///
/// # Errors
/// Says why none can be opened. A text that was changed is never opened as another fund.
pub fn decode(text: &str) -> Result<Fund, BadFundLink> {
    let letters = find::letters_and_digits(text);
    let mut opened: Option<Fund> = None;
    let mut worst = BadFundLink::NotFound;
    let mut whole: Vec<&str> = Vec::new();
    let mut room = TextRoom::new();
    for candidate in find::candidates(&FUND, &letters) {
        if let Ok(framed) = &candidate {
            if whole.contains(&framed.body) {
                continue;
            }
            if whole.len() == MOST {
                return Err(more_telling(worst, BadFundLink::Several));
            }
            whole.push(framed.body);
        }
        match candidate.map_err(BadFundLink::from).and_then(|framed| open(&framed, &mut room)) {
            Ok(fund) if opened.as_ref().is_some_and(|earlier| *earlier != fund) => {
                return Err(BadFundLink::Several);
            }
            Ok(fund) => opened = Some(fund),
            Err(why) => worst = more_telling(worst, why),
        }
    }
    opened.ok_or(worst)
}

/// Opens every fund in any text, such as a thread of mails, each once. What does not open is passed over.
#[must_use]
pub fn decode_all(text: &str) -> Vec<Fund> {
    let letters = find::letters_and_digits(text);
    let (mut whole, mut funds): (Vec<&str>, Vec<Fund>) = (Vec::new(), Vec::new());
    let mut room = TextRoom::new();
    for framed in find::candidates(&FUND, &letters).filter_map(Result::ok) {
        if whole.len() == MOST {
            break;
        }
        if !whole.contains(&framed.body) {
            whole.push(framed.body);
            let opened = open(&framed, &mut room).ok().filter(|fund| !funds.contains(fund));
            funds.extend(opened);
        }
    }
    funds
}

fn open(framed: &Frame<'_>, room: &mut TextRoom) -> Result<Fund, BadFundLink> {
    match framed.version {
        v1::VERSION => v1::read(framed),
        v2::VERSION => v2::read(framed, room),
        newer => Err(BadFundLink::Newer(newer)),
    }
}

/// Of two reasons, the one that tells the reader more.
fn more_telling(one: BadFundLink, other: BadFundLink) -> BadFundLink {
    let rank = |why: &BadFundLink| match why {
        BadFundLink::NotFound => 0,
        BadFundLink::CutShort { .. } => 1,
        BadFundLink::Damaged => 2,
        _ => 3,
    };
    if rank(&other) > rank(&one) { other } else { one }
}

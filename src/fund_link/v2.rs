//! A fund in a link, version 2. Once shipped, neither what is read nor what is guessed while it is read may change.
//!
//! Bits: fingerprint (40), how many bytes of text there are, then the text: the fund's JSON as columns, each bit coded by how
//! likely it was. Zeros at the end are left off.

use super::bad_fund_link::BadFundLink;
use super::fund_columns;
use super::range_coder::{coded, decoded};
use super::text_room::TextRoom;
use crate::fingerprint::Fingerprint;
use crate::fund::Fund;
use crate::link::bits::{Reader, Writer};
use crate::link::find::Frame;

pub const VERSION: u8 = 2;

/// What stands between length and checksum. `None` where the fund cannot be written, or is of too long a text.
pub fn body(fund: &Fund) -> Option<String> {
    let text = fund_columns::written(&serde_json::to_string(&**fund).ok()?)?;
    if text.len() > TextRoom::OF_ONE {
        return None;
    }
    let mut bits = Writer::default();
    bits.put(Fingerprint::of(fund).bits(), Fingerprint::BITS);
    bits.put_number(text.len() as u128);
    for byte in coded(text.as_bytes()) {
        bits.put(byte.into(), 8);
    }
    Some(bits.text().trim_end_matches('0').to_owned())
}

/// Reads what stands in a frame whose checksum held.
pub fn read(framed: &Frame<'_>, room: &mut TextRoom) -> Result<Fund, BadFundLink> {
    let mut bits = Reader::new(framed.body);
    let made_for = bits.take(Fingerprint::BITS).map(Fingerprint::from_bits).ok_or(BadFundLink::Damaged)?;
    let length = bits.take_number().ok_or(BadFundLink::Damaged)?;
    let length = room.take(length).ok_or(BadFundLink::TooLarge)?;
    let text = text(bits, framed.body, length).ok_or(BadFundLink::Damaged)?;
    let fund = Fund::read(&text).map_err(BadFundLink::BadFund)?;
    // Two readers, or two versions of this page, must not mean different funds by one code.
    if Fingerprint::of(&fund) == made_for { Ok(fund) } else { Err(BadFundLink::Damaged) }
}

/// The JSON behind the length. `None` where zeros end it that would not have been written, or it is no text of columns.
fn text(mut bits: Reader<'_>, body: &str, length: usize) -> Option<String> {
    if body.ends_with('0') {
        return None;
    }
    let bits: Vec<bool> = std::iter::from_fn(|| bits.take_flag()).collect();
    let byte = |bits: &[bool]| (0..8).fold(0, |byte, at| byte << 1 | u8::from(bits.get(at) == Some(&true)));
    let bytes: Vec<u8> = bits.chunks(8).map(byte).collect();
    fund_columns::read(&String::from_utf8(decoded(&bytes, length)?).ok()?)
}

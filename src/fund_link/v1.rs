//! A fund in a link, version 1. Once shipped, what is read may never change; what is written may be packed better.
//!
//! Bytes in base 32: fingerprint (5), then the fund's JSON, packed.

use super::bad_fund_link::BadFundLink;
use super::deflate::{packed, unpacked};
use crate::fingerprint::Fingerprint;
use crate::fund::Fund;
use crate::link::bits::{Reader, Writer};
use crate::link::find::Frame;

pub const VERSION: u8 = 1;

/// What stands between length and checksum. `None` where the fund cannot be written or packed.
pub fn body(fund: &Fund) -> Option<String> {
    let json = serde_json::to_string(&**fund).ok()?;
    let mut bits = Writer::default();
    bits.put(Fingerprint::of(fund).bits(), Fingerprint::BITS);
    for byte in packed(&json)? {
        bits.put(byte.into(), 8);
    }
    Some(bits.text())
}

/// Reads what stands in a frame whose checksum held.
///
/// The JSON need not be what would be written today: a later version may write more fields, or in another order.
pub fn read(framed: &Frame<'_>) -> Result<Fund, BadFundLink> {
    let mut bits = Reader::new(framed.body);
    let made_for = bits.take(Fingerprint::BITS).map(Fingerprint::from_bits).ok_or(BadFundLink::Damaged)?;
    let bytes = rest(bits, framed.body.len() * 5).ok_or(BadFundLink::Damaged)?;
    let fund = Fund::read(&unpacked(&bytes)?).map_err(BadFundLink::BadFund)?;
    // Two readers, or two versions of this page, must not mean different funds by one code.
    if Fingerprint::of(&fund) == made_for { Ok(fund) } else { Err(BadFundLink::Damaged) }
}

/// The whole bytes behind the fingerprint. `None` where what fills up the last character is a character or more, or is
/// not all zeros: that was not written by us.
fn rest(mut bits: Reader<'_>, width: usize) -> Option<Vec<u8>> {
    let left = width.checked_sub(usize::try_from(Fingerprint::BITS).ok()?)?;
    let bytes: Option<Vec<u8>> =
        (0..left / 8).map(|_| bits.take(8).and_then(|byte| u8::try_from(byte).ok())).collect();
    let filling = left % 8;
    let zeros = filling < 5 && bits.take(u32::try_from(filling).ok()?) == Some(0);
    bytes.filter(|_| zeros)
}

//! Tells whether tables are those that something was decided about.

use std::fmt;

use crc::{CRC_40_GSM, Crc, NoTable};
use serde::ser::SerializeMap;

use crate::import::grid::Grid;
use crate::import::json_fields::Field;
use crate::json::Fields;

/// 40 bits over all that is known of tables: every text, in cells and around them, the numbers of rows, and what is
/// hidden, struck through, merged, never worked out, or shown as something else than it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Checksum(u64);

static CRC: Crc<u64, NoTable> = Crc::<u64, NoTable>::new(&CRC_40_GSM);

/// The checksum of all tables of a file, in their order.
#[must_use]
pub fn checksum(grids: &[Grid]) -> Checksum {
    let mut digest = CRC.digest();
    for grid in grids {
        // As they are carried: no two tables have the same text there, and no text there has a line break.
        digest.update(serde_json::to_string(grid).unwrap_or_default().as_bytes());
        digest.update(b"\n");
    }
    Checksum(digest.finalize())
}

/// Ten hexadecimal digits.
impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:010x}", self.0)
    }
}

impl Field for Checksum {
    fn put<M: SerializeMap>(&self, name: &'static str, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry(name, &self.to_string())
    }

    fn take(name: &'static str, fields: &mut Fields) -> Option<Self> {
        let text = fields.text(name).ok()?;
        let checksum = Self(u64::from_str_radix(&text, 16).ok()?);
        // One checksum has one writing.
        (text.len() == 10 && checksum.to_string() == text).then_some(checksum)
    }
}

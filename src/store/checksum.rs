//! What tells whether a text is still the one that was kept.

use std::fmt;
use std::str::FromStr;

use crc::{CRC_40_GSM, Crc, NoTable};

use super::Unusable;

/// A sum of 40 bits over a text. Written as ten hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checksum(u64);

impl Checksum {
    /// The sum of this text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(Crc::<u64, NoTable>::new(&CRC_40_GSM).checksum(text.as_bytes()))
    }
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:010x}", self.0)
    }
}

impl FromStr for Checksum {
    type Err = Unusable;

    fn from_str(text: &str) -> Result<Self, Unusable> {
        let checksum = Self(u64::from_str_radix(text, 16).map_err(|_| Unusable::Damaged)?);
        // One checksum has one writing.
        if checksum.to_string() == text { Ok(checksum) } else { Err(Unusable::Damaged) }
    }
}

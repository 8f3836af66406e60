//! Why a text does not open as a fund.

use crate::fund::BadFund;
use crate::link::find::BadFrame;

/// Why no fund can be read from a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadFundLink {
    /// There is no fund in it.
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
    /// It unpacks to more than a code of its version may hold, which no fund needs.
    TooLarge,
    /// It unpacks to a text that is not a fund which can be relied on.
    BadFund(BadFund),
    /// The text holds several funds that are not the same.
    Several,
}

impl From<BadFrame> for BadFundLink {
    fn from(why: BadFrame) -> Self {
        match why {
            BadFrame::CutShort { found, expected } => Self::CutShort { found, expected },
            BadFrame::Damaged { .. } => Self::Damaged,
        }
    }
}

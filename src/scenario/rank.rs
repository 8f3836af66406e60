//! A place on the reserve list.

use std::num::NonZeroU16;

/// A place on the reserve list, counted from 1. Within a scenario ranks have no gaps and no ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank(NonZeroU16);

impl Rank {
    /// The first on the list.
    pub const FIRST: Self = Self(NonZeroU16::MIN);

    /// The rank of this number; `None` for 0, and for more bids than a fund may have.
    #[must_use]
    pub fn new(number: usize) -> Option<Self> {
        u16::try_from(number).ok().and_then(NonZeroU16::new).map(Self)
    }

    /// Its number, counted from 1.
    #[must_use]
    pub fn number(self) -> usize {
        usize::from(self.0.get())
    }

    /// The next one on the list.
    pub(super) fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// The one before it; the first stays the first.
    pub(super) fn previous(self) -> Self {
        Self::new(self.number() - 1).unwrap_or(Self::FIRST)
    }
}

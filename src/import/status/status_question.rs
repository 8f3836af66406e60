//! Columns that ask whether a bid stands.

/// What a heading asks of the standing of bids.
#[derive(Clone, Copy)]
pub enum StatusQuestion {
    /// Whether a bid stands.
    Stands,
    /// Whether it has fallen.
    Fallen,
    /// Which other bid it has fallen for.
    FallenFor,
}

/// Words in a heading that ask whether a bid has fallen, and those that ask whether it stands.
pub const ASKS_FALLEN: &str = "withdrawn rejected duplicate ineligible declined refused cancelled excluded deleted removed superseded replaced exclude late hold test";

/// Words of a heading that ask whether a bid stands.
pub const ASKS_STANDING: &str = "eligible eligibility valid shortlisted criteria complete scope remit accepted progress progressed considered active live include included proceed \
    area deadline time forward";

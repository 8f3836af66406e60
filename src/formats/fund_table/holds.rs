//! What the cells of a column hold.

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Words, kept to the last character.
    Text,
    /// An amount of money.
    Amount,
    /// A whole number.
    Count,
}

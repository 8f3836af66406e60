//! Why a text is no amount.

/// Why a text is not an amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMoney {
    /// Nothing was written.
    Empty,
    /// Commas or spaces that do not part thousands, such as `35,00`.
    Grouping,
    /// More than two places after the point, such as `35.000`, which some would read as thousands.
    TooFine,
    /// More than [`crate::money::Money::MOST`].
    TooLarge,
    /// Something that is not a number at all.
    Unreadable,
}

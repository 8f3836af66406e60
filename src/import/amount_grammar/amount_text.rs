//! What a cell of amounts says, as data.

use crate::fund::Precision;
use crate::money::Money;

/// What a cell of amounts says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AmountText {
    /// One amount.
    Amount {
        /// How much.
        amount: Money,
        /// How firm the paper says it is.
        precision: Precision,
        /// Characters that stand beside it and mean nothing for it, such as the bracket of `£ 28,000)`.
        stray: String,
    },
    /// An amount and the lower one that would do: `£100,000 could be reduced to £90,000`.
    Reducible {
        /// What is asked for.
        amount: Money,
        /// What would do, never more than the amount.
        reduced: Money,
        /// How firm the paper says they are.
        precision: Precision,
        /// Characters that stand beside them and mean nothing for them.
        stray: String,
    },
    /// A figure that could mean several things: somebody has to say which.
    Ask(Doubt),
    /// No figure at all.
    NotMoney(NoFigure),
}

/// Why a figure has to be asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Several amounts, and no words that say what the second is.
    SeveralAmounts,
    /// From one amount to another: `£10,000 - £12,000`.
    Range,
    /// For each of something, or each year: `£500 each`, `2 x £500`, `£5,000 p.a.`.
    PerUnit,
    /// Less than nothing, with a minus or in brackets.
    Negative,
    /// Commas, points or spaces that do not part thousands: `35,00`.
    Grouping,
    /// More than two places after the point, which some read as thousands: `35.000`.
    TooFine,
    /// More than [`Money::MOST`].
    TooLarge,
    /// The mark of another currency than the table's.
    OtherCurrency,
    /// Signs of text that was read in a wrong encoding: `Â£`, `�`.
    Garbled,
    /// What is called reduced is more than what is asked for.
    ReducedAbove {
        /// What is asked for.
        amount: Money,
        /// What it is said to be reduced to.
        reduced: Money,
    },
    /// A figure among words or signs that are not understood: `£5,000 match`, `1e309`.
    Words,
}

/// What stands where no figure does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFigure {
    /// Nothing at all, or a currency's mark alone.
    Blank,
    /// A dash, `nil`, `none`, `n/a`: said to be nothing.
    Nothing,
    /// `TBC`, `to follow`: not said yet.
    ToCome,
    /// Words.
    Words,
}

//! Why a text is no JSON, or a field not what it should be.

use crate::money::NotMoney;

/// Where a text stops being JSON, and what stood or was missing there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1.
    pub column: usize,
    /// What belongs there.
    pub reason: String,
}

/// JSON that is not of the shape that belongs there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// Where: `bids, number 3, lines, number 1`.
    pub place: String,
    /// What is wrong there.
    pub why: Shape,
}

/// What is wrong with the shape of a piece of JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A field that must be there is not.
    Missing(&'static str),
    /// A field that no one knows.
    Unknown(String),
    /// The same field twice.
    Twice(String),
    /// Not an object in braces.
    NotAnObject,
    /// Not a list in brackets.
    NotAList,
    /// Not a text in quotation marks.
    NotText(&'static str),
    /// Not an amount written as a text; what stands there and why it is none.
    NotMoney(String, NotMoney),
    /// Not a whole number; what stands there.
    NotACount(String),
    /// A text that is not per cent from 0 to 100; what stands there.
    NotATolerance(String),
    /// A text that is not points such as `8` or `7.25`; what stands there.
    NotPoints(String),
    /// A text that cannot name anything.
    BadName(String),
    /// None of the words that may stand there; what stands there.
    NotOneOf(String),
}

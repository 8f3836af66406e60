//! What is asked of a table before its bids can be used, and what is said of it besides.

use super::amount_grammar::Doubt;
use super::question::Question;
use super::role::Role;
use crate::money::Money;

/// Something in a row that has to be settled before its bid can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Index of the column; `None` where it is about the row.
    pub column: Option<usize>,
    /// The text of the cell as it stands.
    pub found: String,
    /// What is unclear.
    pub why: DoubtKind,
}

/// What has to be settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoubtKind {
    /// It is not clear what the row is.
    Unclear(RowAmbiguity),
    /// No amount: blank, `TBC`, a dash.
    NoAmount,
    /// Words where an amount should be.
    NotMoney,
    /// A figure that could mean several things.
    Doubtful(Doubt),
    /// A figure beside a text whose digits may belong to it, as a comma that parts cells leaves them of `£50,000`.
    PerhapsParted(String),
    /// The column of reduced amounts names more than was asked for.
    ReducedAboveRequest {
        /// What is asked for.
        requested: Money,
        /// What it is said to be reduced to.
        reduced: Money,
    },
    /// The cell of the amount and the column of reduced amounts name different lower amounts.
    TwoReductions(Money, Money),
    /// The bid has no title.
    NoTitle,
    /// Another bid has this reference; the index of its row.
    DuplicateReference(usize),
    /// A text that cannot be a reference: longer than 40 characters, or with a line break or control character.
    BadReference,
    /// Nobody is named who could be meant.
    NoPartnership,
    /// Signs of text that was read in a wrong encoding: `Â£`, `�`.
    Garbled,
}

/// Why it is not clear what a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowAmbiguity {
    /// Only an amount stands there: a bid without a title, or a total without a name.
    OnlyAmount,
    /// Only words stand there, and no amount: part of the row above, a heading, or a bid without an amount.
    OnlyWords,
    /// It stands above the row that names the columns and looks like a bid: perhaps another row names them.
    AboveHeader,
}

/// Something that was read, and yet has to be said of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowRemark {
    /// Index of the column; `None` where it is about the row.
    pub column: Option<usize>,
    /// The text of the cell as it stands.
    pub found: String,
    /// What to say.
    pub said: RowNote,
}

/// What there is to say of something that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowNote {
    /// The paper calls the amount approximate.
    Approximate,
    /// The paper says up to this amount.
    UpTo,
    /// The amount was read, and these characters stand there too.
    Stray {
        /// What was read.
        amount: Money,
        /// What stands there too.
        text: String,
    },
    /// The bid asks for nothing.
    AsksNothing,
    /// The least that is viable is more than what is asked for.
    LeastAboveRequest,
    /// The bid has no reference and was numbered.
    Numbered,
    /// The column of reduced amounts repeats what is asked for: no lower amount.
    NotLower,
    /// The column of reduced amounts says 0: no lower amount.
    NoReduction,
    /// The amount is that of the total below it, whose only bid this is; the index of its row.
    AmountOfTotal(usize),
    /// A cell of a fact, such as a recommendation, that could not be read as that; it stays with the bid as a note.
    KeptAsNote,
    /// It is struck through where it comes from.
    Struck,
    /// It is hidden where it comes from.
    Hidden,
    /// A total whose amount could not be read.
    TotalNotRead,
}

/// What there is to say of the table as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableNote {
    /// So many bids had no reference and were numbered.
    Numbered(usize),
    /// One name of a partnership is part of another: perhaps the same, and read as two until
    /// [`crate::import::Choices::set_same`] says otherwise. Places in [`crate::import::Reading::bidders`].
    Alike {
        /// The shorter name.
        short: usize,
        /// The longer one.
        long: usize,
    },
}

/// What has to be settled before the bids can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blocking {
    /// There is no bid.
    NoBids,
    /// More bids than a fund holds: the most there may be.
    TooManyBids(usize),
    /// No column has this role, and a bid needs it. For [`Role::Partnership`], [`crate::import::Choices::set_everyone`] does too.
    NoColumn(Role),
    /// Several columns have a role that only one can have; their indexes.
    Clash(Role, Vec<usize>),
    /// What the columns at these indexes are was guessed: it has to be confirmed or changed.
    Confirm(Vec<usize>),
    /// Something has two meanings; asked once for all it is about.
    Question(Question),
    /// The row at this index has problems.
    Row(usize),
}

//! What in a table has two meanings: asked once for all it is about, with each answer and what it leads to.

use super::unit::Unit;
use crate::money::Currency;

/// Something with two meanings or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub matter: Matter,
    /// The rows it is about, as indexes into the grid; empty where it is about the table.
    pub rows: Vec<usize>,
    /// The columns it is about.
    pub columns: Vec<usize>,
    /// The text that raises it, as it stands: a heading, a label, a sentence.
    pub found: String,
    /// What it may mean, the likeliest first.
    pub answers: Vec<Answer>,
}

/// What a question is about. One table raises each at most once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    /// Which of several sheets or tables with the same headings hold the bids.
    Sheets,
    /// Which of several columns of money is what was asked for.
    Amount,
    /// Whether amounts are in thousands, millions and so on.
    Unit,
    /// Which money amounts are in.
    Currency,
    /// Whether a comma stands before the pence, as in `12.000,00`.
    Notation,
    /// Whether small figures beside others are whole, or a comma parted them on their way.
    Parted,
    /// Where the words end and the amounts begin in running text: `phase 2 500`.
    RunOn,
    /// Whether lines of a text with a cell a line go on with the name before them or begin the title.
    Lines,
    /// Whether words that stand beside most figures mean something for them.
    Words,
    /// What shares and words are that stand where lower amounts do.
    Lower,
    /// Whether figures hold whose formulas were never worked out.
    Uncalculated,
    /// Whether amounts are pounds and nothing else, where the file cannot say how it shows them.
    Formats,
    /// Whether a second row of headings, with other names, names the columns below it.
    OtherHeading,
    /// Whether bids count that are struck through.
    Struck,
    /// Whether bids count that are hidden where the table comes from.
    Hidden,
    /// Whether bids count that are called withdrawn, ineligible and so on.
    Status,
    /// Whether rows whose amounts are the sum of others are totals.
    Sums,
    /// Whether rows that speak of a total are totals.
    TotalsOrBids,
    /// Whether rows of words and an amount, without a title, are bids.
    Untitled,
    /// Whether rows of words alone are headings or notes.
    OnlyWords,
    /// Whether rows without a reference are bids where the others have one.
    Unreferenced,
    /// Whether rows of words alone name who asks below.
    Headings,
    /// Who asks in rows that name nobody, in a list where the others do.
    Unnamed,
    /// Whether rows are bids of their own that name the applicant and the title of one above.
    Repeats,
    /// Whether rows of somebody who asks for nothing say that there was no bid.
    NoBids,
    /// What becomes of bids that have no amount.
    NoAmount,
    /// What bids are called whose references stand twice.
    References,
    /// What bids are called where the table has no titles.
    Titles,
}

/// What something may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This column is what was asked for.
    Column(usize),
    /// The first column is what was asked for, and where it is empty, the second.
    ColumnElse(usize, usize),
    /// Amounts are in this unit.
    Unit(Unit),
    /// Amounts are in this unit, but those that are written in full.
    UnitOfRest(Unit),
    /// Each amount is in the unit that its own column, or what stands above its rows, says.
    OwnUnits,
    /// Amounts are in this money.
    Currency(Currency),
    /// Amounts are in this money and this unit, which one heading says together.
    Money(Currency, Unit),
    /// The shares are what bids could be reduced to, of what they ask for.
    ReducedToShare,
    /// The shares are by how much bids could be reduced, of what they ask for.
    ReducedByShare,
    /// A comma stands before the pence and points part thousands.
    DecimalComma,
    /// The rows are bids like the others.
    Bids,
    /// The rows are totals.
    Totals,
    /// The rows count for nothing.
    LeftOut,
    /// The rows name somebody who made no bid.
    NoBid,
    /// Each row is part of the bid above it.
    Part,
    /// The rows name who asks below them.
    Headings,
    /// What is named above holds for the rows too.
    Above,
    /// Each is to be settled by itself.
    OneByOne,
    /// The bids are numbered anew.
    Renumbered,
    /// The name of who asks is put before the reference.
    WithApplicant,
    /// Bids are called by who asks.
    Applicants,
    /// All of them are read, one below the other.
    Together,
    /// It holds as it stands.
    AsItStands,
    /// The amounts are the last three digits, and what is before them belongs to the words.
    LastDigits,
    /// The lines go on with the name of who asks.
    GoesOn,
}

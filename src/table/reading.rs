//! What a table says: its columns, its rows one by one, and what has to be settled before it can be used.

use super::amount::Doubt;
use super::choices::{Choices, Correction, HeaderChoice, Role, RowChoice};
use super::columns::Layout;
use super::grid::Grid;
use super::rows;
use super::totals::Total;
use crate::currency::Currency;
use crate::fund::Precision;
use crate::money::Money;

/// A table as it was read. Derived from the grid and the choices, never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The money its amounts were read in.
    pub currency: Currency,
    /// Index of the row that names the columns, where there is one.
    pub header: Option<usize>,
    /// The columns, as many as the longest row has cells.
    pub columns: Vec<Column>,
    /// One for each row of the grid, in its order.
    pub rows: Vec<Row>,
    /// Everyone the table names, in its order; also those who did not bid.
    pub bidders: Vec<Bidder>,
    /// Each stated total beside what the bids come to, in the order of the rows.
    pub totals: Vec<Total>,
    /// What people should know of the table as a whole. Nothing has to be done about it.
    pub remarks: Vec<TableSaid>,
    /// What has to be settled and does not belong to one row.
    pub(super) unsettled: Vec<Blocking>,
}

/// Someone the table names as asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bidder {
    /// The name as the table writes it first, white space collapsed.
    pub name: String,
    /// Index of the row that names it first.
    pub row: usize,
    /// How many bids it makes.
    pub bids: usize,
    /// What they ask for together, as far as amounts are known.
    pub requested: Money,
}

/// A column of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading as found; empty where there is none.
    pub heading: String,
    /// What it is taken for.
    pub role: Role,
    /// How that is known.
    pub came: Came,
    /// How many cells below the heading hold text.
    pub filled: usize,
}

/// How it is known what a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// By its heading.
    ByName,
    /// Guessed from its contents, or from a heading that may mean something else: to be confirmed.
    Guessed,
    /// A person said so.
    Chosen,
    /// It is not known: the heading is none that is understood. Left out.
    Unknown,
    /// The heading names a role that a person gave to another column. Left out.
    Displaced,
    /// Another column has the same role by its name: one of them has to be chosen.
    Clash,
}

impl Column {
    /// Whether a person has to say yes, or something else, before the column counts.
    #[must_use]
    pub fn needs_confirming(&self) -> bool {
        self.came == Came::Guessed
    }
}

/// A row of the table as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where people find it, counted from 1: see [`super::GridRow::number`].
    pub number: u32,
    /// What it is.
    pub kind: Kind,
    /// What has to be settled before it can be used.
    pub problems: Vec<Problem>,
    /// What was read, and yet has to be said.
    pub remarks: Vec<RowRemark>,
}

/// What a row of the table is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It names the columns.
    Header,
    /// A bid.
    Bid(ReadBid),
    /// No bid, and why. Its text is shown.
    Skipped(Skipped),
    /// Not clear; the row has a [`Why::Unclear`] among its problems.
    Unclear,
}

/// A bid as far as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadBid {
    /// Its reference; a number where the table gives none.
    pub reference: String,
    /// Whether the reference was numbered here.
    pub numbered: bool,
    /// Who asks, by the place in [`Reading::bidders`].
    pub bidder: Option<usize>,
    /// Whether that was taken from a row above, or from what is said of everyone.
    pub inherited: bool,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// What it is about.
    pub themes: Vec<String>,
    /// What it asks for.
    pub requested: Option<Money>,
    /// How firm that figure is.
    pub precision: Precision,
    /// What less it could be done for.
    pub reduced: Option<Money>,
    /// Where in the paper it stands; empty where the table does not say.
    pub place: String,
    /// What a reader should know.
    pub notes: Vec<String>,
}

/// Why a row is no bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Skipped {
    /// It is empty, or has nothing but dashes.
    Empty,
    /// It stands above the row that names the columns.
    Above,
    /// It names the columns once more, or says below their names which money they are in.
    RepeatedHeader,
    /// It is a total; see [`Reading::totals`], at this place.
    Total(usize),
    /// It explains something below the bids or after a `*`.
    Footnote,
    /// It only names who asks in the rows that follow, by the place in [`Reading::bidders`].
    Heading(usize),
    /// It names somebody who did not bid, by the place in [`Reading::bidders`].
    NoBid(usize),
    /// A person said so.
    ByChoice,
}

/// Something in a row that has to be settled before its bid can be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Index of the column; `None` where it is about the row.
    pub column: Option<usize>,
    /// The text of the cell as it stands.
    pub found: String,
    /// What is unclear.
    pub why: Why,
}

/// What has to be settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is not clear what the row is.
    Unclear(Unclear),
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
    /// Beside the bids stands that amounts are in thousands or millions, which they are not read as.
    InThousands,
    /// The bid has no title.
    NoTitle,
    /// Another bid has this reference; the index of its row.
    DuplicateReference(usize),
    /// A text that cannot be a reference: longer than 40 characters, or with a line break or control character.
    BadReference,
    /// Nobody is named, here or above.
    NoPartnership,
    /// Signs of text that was read in a wrong encoding: `Â£`, `�`.
    Garbled,
}

/// Why it is not clear what a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// Only an amount stands there: a bid without a title, or a total without a name.
    OnlyAmount,
    /// Only words stand there, and no amount: part of the row above, a heading, or a bid without an amount.
    OnlyWords,
    /// Only words stand there, above bids of a table that has no column of partnerships: they may name the partnership
    /// of the bids below, and are taken to until somebody says yes or no.
    PerhapsHeading,
    /// It speaks of a total and has what a bid has.
    TotalOrBid,
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
    pub said: RowSaid,
}

/// What there is to say of something that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowSaid {
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
    /// The bid has no reference and was numbered.
    Numbered,
    /// The column of reduced amounts repeats what is asked for: no lower amount.
    NotLower,
    /// A total whose amount could not be read.
    TotalNotRead,
}

/// What there is to say of the table as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableSaid {
    /// So many bids had no reference and were numbered.
    Numbered(usize),
    /// One name of a partnership is part of another: perhaps the same, and read as two until
    /// [`Choices::set_same`] says otherwise. Places in [`Reading::bidders`].
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
    /// No column has this role, and a bid needs it. For [`Role::Partnership`], [`Choices::set_everyone`] does too.
    NoColumn(Role),
    /// Several columns have a role that only one can have; their indexes.
    Clash(Role, Vec<usize>),
    /// What the column at this index is was guessed: it has to be confirmed or changed.
    Confirm(usize),
    /// The heading of the column at this index says that its amounts are in thousands or millions, which they are not
    /// read as: to be settled by correcting the heading, and the amounts where they need it.
    InThousands(usize),
    /// The row at this index has problems.
    Row(usize),
}

impl Reading {
    /// What has to be settled before the bids can be used: the table first, then row by row.
    #[must_use]
    pub fn blocking(&self) -> Vec<Blocking> {
        let rows = self.rows.iter().enumerate().filter(|(_, row)| !row.problems.is_empty());
        self.unsettled.iter().cloned().chain(rows.map(|(at, _)| Blocking::Row(at))).collect()
    }

    /// Whether nothing is left to settle.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.unsettled.is_empty() && self.rows.iter().all(|row| row.problems.is_empty())
    }

    /// Every bid with the index of its row.
    pub fn bids(&self) -> impl Iterator<Item = (usize, &ReadBid)> {
        self.rows.iter().enumerate().filter_map(|(at, row)| match &row.kind {
            Kind::Bid(bid) => Some((at, bid)),
            _ => None,
        })
    }

    /// What all bids ask for, as far as amounts are known.
    #[must_use]
    pub fn requested(&self) -> Money {
        self.bids().filter_map(|(_, bid)| bid.requested).sum()
    }

    /// What all bids ask for if each takes its reduced amount, as far as amounts are known.
    #[must_use]
    pub fn reduced(&self) -> Money {
        self.bids().filter_map(|(_, bid)| bid.least()).sum()
    }
}

impl ReadBid {
    /// The least it could be done for: its reduced amount, else what it asks for.
    #[must_use]
    pub fn least(&self) -> Option<Money> {
        self.requested.map(|requested| self.reduced.map_or(requested, |reduced| reduced.min(requested)))
    }
}

impl Choices {
    /// Says yes to every guess of a reading: which row names the columns, what each guessed column is, and which rows
    /// are headings.
    pub fn confirm(&mut self, reading: &Reading) {
        self.set_header(Some(reading.header.map_or(HeaderChoice::NoRow, HeaderChoice::Row)));
        for (at, column) in reading.columns.iter().enumerate() {
            if column.needs_confirming() {
                self.set_role(at, Some(column.role));
            }
        }
        for (at, row) in reading.rows.iter().enumerate() {
            if row.problems.iter().any(|problem| problem.why == Why::Unclear(Unclear::PerhapsHeading)) {
                self.set_row(at, Some(RowChoice::Heading));
            }
        }
    }
}

/// Reads a table as far as it is clear, and says what is not.
#[must_use]
pub fn read(grid: &Grid, choices: &Choices) -> Reading {
    let width = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let texts = corrected(grid, choices, width);
    let layout = Layout::of(&texts, width, choices);
    rows::read(grid, &texts, layout, choices)
}

/// The texts of all cells, with what was corrected, without the white space around them.
fn corrected<'t>(grid: &'t Grid, choices: &'t Choices, width: usize) -> Vec<Vec<&'t str>> {
    let texts = |row: &'t super::GridRow| row.cells.iter().map(|cell| cell.trim()).collect();
    let mut texts: Vec<Vec<&str>> = grid.rows.iter().map(texts).collect();
    for Correction { row, column, text } in choices.corrections() {
        let Some(cells) = texts.get_mut(*row).filter(|_| *column < width) else { continue };
        if cells.len() <= *column {
            cells.resize(*column + 1, "");
        }
        cells[*column] = text.trim();
    }
    texts
}

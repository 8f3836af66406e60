//! What a column of a table is taken for, and how that is known.

use crate::import::role::Role;
use crate::money::Money;

/// A column of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading as found; empty where there is none.
    pub heading: String,
    /// What it is taken for.
    pub role: Role,
    /// How that is known.
    pub came: ColumnEvidence,
    /// How many cells below the heading hold text.
    pub filled: usize,
    /// Whether nobody sees it where the table comes from.
    pub hidden: bool,
    /// Whether its figures are amounts of money.
    pub is_money: bool,
    /// Whether its cells name the money of their rows.
    pub names_money: bool,
    /// What its figures come to over all bids, where they are money.
    pub sum: Option<Money>,
}

/// How it is known what a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnEvidence {
    /// By its heading, or by what each of its cells says in words.
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
    /// Other columns could be that too: there is a question about it.
    Asked,
}

impl Column {
    /// Whether a person has to say yes, or something else, before the column counts.
    #[must_use]
    pub fn needs_confirming(&self) -> bool {
        self.came == ColumnEvidence::Guessed
    }
}

//! What is wrong in a fund's table: everything at once, each with its row and column.

use super::version::Version;
use crate::money::NotMoney;

/// Why a table is not a fund: every mistake, in the order of the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadFundTable {
    /// The mistakes, at most a hundred.
    pub mistakes: Vec<Mistake>,
    /// How many more there are.
    pub more: usize,
}

/// Something wrong in one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The row, as a spreadsheet counts it.
    pub row: u32,
    /// The heading of the column.
    pub column: String,
    /// What stands in the cell.
    pub found: String,
    /// What is wrong with it.
    pub why: Unfit,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The first row does not name the format: this is another table.
    NotThisFormat,
    /// Written for another version, which the cell names.
    OtherVersion,
    /// No column of this heading is known, or cells stand under no heading.
    UnknownColumn,
    /// A second column of the same heading.
    ColumnTwice,
    /// Nothing stands where something must. For a row that is not there at all, `found` says which.
    Missing,
    /// Something stands where a row of this kind has nothing.
    NotHere,
    /// Not an amount of money, and why.
    NotMoney(NotMoney),
    /// Not a whole number that can be counted with.
    NotACount,
    /// Cannot name anything: longer than 40 characters, a space at an end, or a line break in it.
    BadName,
    /// Not three capital letters.
    NotACurrency,
    /// Not points such as 8 or 7.25.
    NotPoints,
    /// Not a share from 0 to 100 per cent with one place at most.
    NotATolerance,
    /// None of the words that may stand there: which they are.
    NotOneOf(&'static [&'static str]),
    /// The same again: a second row of the fund or its paper, or a bid of a reference that stands further up.
    Twice,
    /// Part of a bid that the table does not have.
    UnknownBid,
}

/// The mistakes of a table as they are found.
pub struct Mistakes {
    /// The version of the table.
    pub version: Version,
    found: Vec<Mistake>,
    more: usize,
}

impl Mistakes {
    /// What is said of a table.
    const MOST: usize = 100;
    /// What is remembered: some mistakes are found late and stand far up.
    const MOST_REMEMBERED: usize = 1000;

    /// None yet.
    pub fn none() -> Self {
        Self { version: Version::One, found: Vec::new(), more: 0 }
    }

    /// Takes one down.
    pub fn add(&mut self, row: u32, column: &str, found: &str, why: Unfit) {
        if self.found.len() < Self::MOST_REMEMBERED {
            self.found.push(Mistake { row, column: column.to_owned(), found: found.to_owned(), why });
        } else {
            self.more += 1;
        }
    }

    /// What was read, where nothing was wrong with it.
    pub fn none_or<T>(mut self, read: Option<T>) -> Result<T, BadFundTable> {
        match read {
            Some(read) if self.found.is_empty() => Ok(read),
            _ => {
                self.found.sort_by_key(|mistake| mistake.row);
                let more = self.more + self.found.len().saturating_sub(Self::MOST);
                self.found.truncate(Self::MOST);
                Err(BadFundTable { mistakes: self.found, more })
            }
        }
    }
}

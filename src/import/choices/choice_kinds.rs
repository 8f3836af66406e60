//! What a person may say of a row, of the headings and of a cell.

/// Which row names the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderChoice {
    /// The row at this index of the grid.
    Row(usize),
    /// None does: the table begins with a bid.
    NoRow,
}

/// What a person says a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowChoice {
    /// A bid.
    Bid,
    /// The name of the partnership whose bids follow.
    Heading,
    /// A total, to be held against what the bids come to.
    Total,
    /// Somebody is named who made no bid.
    NoBid,
    /// Part of the bid above it, such as another applicant of a joint bid.
    Part,
    /// Nothing that counts.
    Skip,
}

/// A cell that a person corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Index of the row in the grid.
    pub row: usize,
    /// Index of the column.
    pub column: usize,
    /// What the cell is to say.
    pub text: String,
}

//! What was brought, what is to be said of it, and why it may not be read.

use super::grid::Grid;

/// What was found in a file or a pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportSource {
    /// The text of a JSON file; whether it is a fund, [`crate::Fund::read`] says.
    Json(String),
    /// One table or several, as a workbook has them.
    Tables {
        /// The tables that have any text, in the order of the file.
        grids: Vec<Grid>,
        /// What the file says of the round beside its table.
        facts: TableFacts,
        /// What people should know of how the file was read.
        remarks: Vec<Remark>,
    },
}

/// What some formats say of the round beside the table, as text: nothing of it is read yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableFacts {
    /// What the round is called.
    pub title: Option<String>,
    /// All the money there is.
    pub total: Option<String>,
    /// The three letters of the currency.
    pub currency: Option<String>,
}

/// Something to say of how a file was read. Nothing was changed by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The bytes are not UTF-8 and were read in this encoding, such as `windows-1252`.
    ReadAs(String),
    /// Cells were parted at this character, which is not the usual one.
    PartedAt(char),
    /// A text whose cells nothing parts: each line was taken for a reference, words and an amount at its end.
    RunningText,
    /// Amounts had commas without quotation marks, where commas part cells. They were left whole, because the headings
    /// leave room for one cell.
    CommasInAmounts {
        /// How many rows have such amounts.
        rows: u32,
        /// The first such row.
        row: u32,
        /// The first such cell, whole.
        found: String,
    },
    /// Signs of text that was read in a wrong encoding before it came here, such as `Â£`; the first place.
    Garbled {
        /// Row of the first such cell.
        row: u32,
        /// The text of the cell, shortened.
        found: String,
    },
    /// A sheet that is hidden in the workbook was left out; its name.
    HiddenSheet(String),
    /// Rows that are hidden in the workbook, as a filter does, were read like the others.
    HiddenRows {
        /// How many.
        rows: u32,
        /// The first of them.
        first: u32,
    },
    /// Formulas that were never worked out, so that their cells are empty here; to be opened and saved once.
    NotWorkedOut {
        /// The name of the sheet.
        sheet: String,
        /// Row of the first such cell.
        row: u32,
        /// How many such cells the sheet has.
        cells: u32,
    },
    /// A cell begins with words in quotation marks and goes on behind them: the marks are taken for those of the file
    /// and are not in the text that was read.
    LooseQuotes {
        /// The first such line.
        row: u32,
    },
    /// What people voted, in a file of a participatory budget, was not read.
    VotesLeftOut,
    /// The document has changes that nobody accepted or refused yet. It was read as it stands with all of them accepted.
    TrackedChanges,
}

/// The most bytes a file may have: no more are handed to what reads files, and it takes no more.
pub const MOST_BYTES: u64 = 10 * 1024 * 1024;

/// Why a file is not read. Sizes are in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotImported {
    /// There is nothing in it.
    Empty,
    /// A file of another kind than those that are read; its ending or what it looks like.
    UnknownKind(String),
    /// A workbook of before 2007 (`.xls`): to be saved as XLSX.
    OldWorkbook,
    /// A workbook under a password.
    Protected,
    /// Cut short or damaged; what the reader of the format says.
    Damaged(String),
    /// More bytes than are read at all.
    TooLarge {
        /// The most there may be.
        most: u64,
    },
    /// What comes out of a compressed file is more than is read.
    UnpacksTooLarge {
        /// The most there may be.
        most: u64,
    },
    /// A compressed file of more parts than are read.
    TooManyParts {
        /// The most there may be.
        most: u32,
    },
    /// More text than is read, in one cell or in all of them; in bytes.
    TooMuchText {
        /// The most there may be.
        most: u64,
    },
    /// More cells than are read, all sheets together.
    TooManyCells {
        /// The most there may be.
        most: u32,
    },
    /// A quotation mark that opens a cell and is never closed.
    UnclosedQuote {
        /// The line on which it stands.
        row: u32,
    },
    /// More rows than are read, all sheets together.
    TooManyRows {
        /// The most there may be.
        most: u32,
    },
    /// More columns than are read.
    TooManyColumns {
        /// The most there may be.
        most: u32,
    },
    /// A page or a document without a table that has text.
    NoTable,
    /// JSON that is neither a fund nor a list of records.
    OtherJson,
    /// A document type definition, which no table needs and which can make a file grow without end.
    Dtd,
}

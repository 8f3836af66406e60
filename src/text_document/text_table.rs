//! A table of a document: columns under headings, rows in groups, and what they come to.

use serde::Serialize;

/// A table with its headings. Every row but one that names a group has a cell for each column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TextTable {
    /// What it is.
    pub caption: String,
    /// Its columns, of which the first says what a row is about.
    pub columns: Vec<TableColumn>,
    /// Its rows.
    pub rows: Vec<TableRow>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableColumn {
    /// What stands above it.
    pub heading: String,
    /// Whether it holds figures, which stand one below the other.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_number: bool,
    /// How wide it is, beside the others: 1 to 20.
    pub share: u8,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum TableRow {
    /// The name of the rows below it, over all columns.
    Group {
        /// The name.
        name: String,
    },
    /// One thing.
    Plain {
        /// Its cells.
        cells: Vec<String>,
    },
    /// What a group comes to.
    Subtotal {
        /// Its cells.
        cells: Vec<String>,
    },
    /// What all of it comes to.
    Total {
        /// Its cells.
        cells: Vec<String>,
    },
}

impl TextTable {
    /// A table without rows.
    #[must_use]
    pub fn new(caption: &str, columns: Vec<TableColumn>) -> Self {
        Self { caption: caption.to_owned(), columns, rows: Vec::new() }
    }

    /// Adds a row for one thing.
    pub fn push(&mut self, cells: Vec<String>) {
        self.rows.push(TableRow::Plain { cells });
    }
}

impl TableColumn {
    /// A column of words.
    #[must_use]
    pub fn words(heading: &str, share: u8) -> Self {
        Self { heading: heading.to_owned(), is_number: false, share }
    }

    /// A column of figures.
    #[must_use]
    pub fn figures(heading: &str, share: u8) -> Self {
        Self { heading: heading.to_owned(), is_number: true, share }
    }
}

impl TableRow {
    /// Its cells: of a group the name alone.
    #[must_use]
    pub fn cells(&self) -> &[String] {
        match self {
            Self::Group { name } => std::slice::from_ref(name),
            Self::Plain { cells } | Self::Subtotal { cells } | Self::Total { cells } => cells,
        }
    }

    /// Whether it is a sum of other rows.
    #[must_use]
    pub fn is_sum(&self) -> bool {
        matches!(self, Self::Subtotal { .. } | Self::Total { .. })
    }
}

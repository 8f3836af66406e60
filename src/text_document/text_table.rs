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

    /// The same with each column as wide as what stands in it takes, within limits: a long text has several lines.
    #[must_use]
    pub fn fitted(mut self) -> Self {
        for (at, column) in self.columns.iter_mut().enumerate() {
            let cells = self.rows.iter().filter(|row| !matches!(row, TableRow::Group { .. }));
            let cells = cells.filter_map(|row| row.cells().get(at)).map(String::as_str);
            column.share = column.share_for(cells);
        }
        self
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

    /// The longest word that has to stand on one line.
    const LONGEST_WORD: usize = 12;

    /// The width that these texts take, and its heading.
    fn share_for<'t>(&'t self, texts: impl Iterator<Item = &'t str>) -> u8 {
        let (mut word, mut text) = (0, 0);
        for one in texts.chain([self.heading.as_str()]) {
            let length = |part: &str| part.chars().count();
            word = word.max(one.split_whitespace().map(length).max().unwrap_or_default());
            text = text.max(length(one));
        }
        let share = match self.is_number {
            true => text.clamp(6, Self::LONGEST_WORD),
            false => (4 + text / 6).min(text).max(word.min(Self::LONGEST_WORD)).clamp(3, 20),
        };
        u8::try_from(share).unwrap_or(20)
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

//! The columns of a fund's table: their headings, their order and what they hold.

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Words, kept to the last character.
    Text,
    /// An amount of money.
    Amount,
    /// A whole number.
    Count,
}

/// What the column with this heading holds in a fund's table; `None` where it has no such column.
#[must_use]
pub fn holds(heading: &str) -> Option<Holds> {
    Column::of(heading).map(Column::holds)
}

/// The headings of all columns, in the order in which they are written.
#[must_use]
pub fn headings() -> Vec<&'static str> {
    Column::ALL.into_iter().map(Column::heading).collect()
}

/// A column, in the order in which they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Kind,
    Bid,
    Partnership,
    Id,
    Title,
    Amount,
    ReducibleTo,
    Each,
    Per,
    Count,
    One,
    Many,
    Precision,
    WorkedTimes,
    WorkedOf,
    WorkedEach,
    Line,
    Total,
    Theme,
    Purpose,
    ShortName,
    Period,
    Currency,
    Tolerance,
    Publisher,
    Date,
    Where,
}

impl Column {
    /// All of them, in order.
    pub const ALL: [Self; 27] = [
        Self::Kind,
        Self::Bid,
        Self::Partnership,
        Self::Id,
        Self::Title,
        Self::Amount,
        Self::ReducibleTo,
        Self::Each,
        Self::Per,
        Self::Count,
        Self::One,
        Self::Many,
        Self::Precision,
        Self::WorkedTimes,
        Self::WorkedOf,
        Self::WorkedEach,
        Self::Line,
        Self::Total,
        Self::Theme,
        Self::Purpose,
        Self::ShortName,
        Self::Period,
        Self::Currency,
        Self::Tolerance,
        Self::Publisher,
        Self::Date,
        Self::Where,
    ];

    /// What stands above the column.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Kind => super::FORMAT,
            Self::Bid => "Bid",
            Self::Partnership => "Partnership",
            Self::Id => "Id",
            Self::Title => "Title",
            Self::Amount => "Amount",
            Self::ReducibleTo => "Reducible to",
            Self::Each => "Each",
            Self::Per => "Per",
            Self::Count => "Count",
            Self::One => "One",
            Self::Many => "Many",
            Self::Precision => "Precision",
            Self::WorkedTimes => "Worked times",
            Self::WorkedOf => "Worked of",
            Self::WorkedEach => "Worked each",
            Self::Line => "Line",
            Self::Total => "Total",
            Self::Theme => "Theme",
            Self::Purpose => "Purpose",
            Self::ShortName => "Short name",
            Self::Period => "Period",
            Self::Currency => "Currency",
            Self::Tolerance => "Tolerance",
            Self::Publisher => "Publisher",
            Self::Date => "Date",
            Self::Where => "Where",
        }
    }

    /// What its cells hold.
    pub fn holds(self) -> Holds {
        match self {
            Self::Amount | Self::ReducibleTo | Self::Each | Self::WorkedEach => Holds::Amount,
            Self::Count | Self::WorkedTimes => Holds::Count,
            _ => Holds::Text,
        }
    }

    /// The column with this heading, whatever its capitals and the spaces at its ends.
    pub fn of(heading: &str) -> Option<Self> {
        let heading = heading.trim();
        if heading == super::FORMAT_IN_CSV {
            return Some(Self::Kind);
        }
        Self::ALL.into_iter().find(|column| column.heading().eq_ignore_ascii_case(heading))
    }
}

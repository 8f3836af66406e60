//! The columns of a fund's table: their headings, their order and what they hold.

use super::holds::Holds;
use super::version::{FORMAT, Version};

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
    Recommended,
    RecommendedAmount,
    RecommendedReason,
    RecommendedWhere,
    Least,
    TotalCost,
    MatchFunding,
    GivenBefore,
    ReductionMeans,
    Label,
    Score,
    OutOf,
    CaseLink,
    CasePage,
    Rule,
    Bids,
    Share,
    ConfirmedBy,
    Reason,
}

impl Column {
    /// All of them, in order.
    pub const ALL: [Self; 46] = [
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
        Self::Recommended,
        Self::RecommendedAmount,
        Self::RecommendedReason,
        Self::RecommendedWhere,
        Self::Least,
        Self::TotalCost,
        Self::MatchFunding,
        Self::GivenBefore,
        Self::ReductionMeans,
        Self::Label,
        Self::Score,
        Self::OutOf,
        Self::CaseLink,
        Self::CasePage,
        Self::Rule,
        Self::Bids,
        Self::Share,
        Self::ConfirmedBy,
        Self::Reason,
    ];

    /// The first version that has it.
    pub fn since(self) -> Version {
        if self > Self::CasePage {
            Version::Three
        } else if self > Self::Where {
            Version::Two
        } else {
            Version::One
        }
    }

    /// What stands above the column in a version.
    pub fn heading_in(self, version: Version) -> &'static str {
        if self == Self::Kind { version.name() } else { self.heading() }
    }

    /// What stands above the column.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Kind => FORMAT,
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
            Self::Recommended => "Recommended",
            Self::RecommendedAmount => "Recommended amount",
            Self::RecommendedReason => "Recommended because",
            Self::RecommendedWhere => "Recommended where",
            Self::Least => "Least",
            Self::TotalCost => "Total cost",
            Self::MatchFunding => "Match funding",
            Self::GivenBefore => "Given before",
            Self::ReductionMeans => "A reduction means",
            Self::Label => "Label",
            Self::Score => "Score",
            Self::OutOf => "Out of",
            Self::CaseLink => "Case link",
            Self::CasePage => "Case page",
            Self::Rule => "Rule",
            Self::Bids => "Bids",
            Self::Share => "Share",
            Self::ConfirmedBy => "Confirmed by",
            Self::Reason => "Reason",
        }
    }

    /// What its cells hold.
    pub fn holds(self) -> Holds {
        match self {
            Self::Amount
            | Self::ReducibleTo
            | Self::Each
            | Self::WorkedEach
            | Self::RecommendedAmount
            | Self::Least
            | Self::TotalCost
            | Self::MatchFunding
            | Self::GivenBefore => Holds::Amount,
            Self::Count | Self::WorkedTimes => Holds::Count,
            _ => Holds::Text,
        }
    }

    /// The column with this heading, whatever its capitals and the spaces at its ends.
    pub fn of(heading: &str) -> Option<Self> {
        let heading = heading.trim();
        if Version::of(heading).is_some() {
            return Some(Self::Kind);
        }
        Self::ALL.into_iter().find(|column| column.heading().eq_ignore_ascii_case(heading))
    }
}

/// The cells of one row, each with its column.
pub type Row = Vec<(Column, String)>;

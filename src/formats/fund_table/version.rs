//! The versions of a fund's table, and what each is called.

use super::column::Column;

/// A version of the format. A fund is written in the first that holds all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// `tranche-sheet/1`.
    One,
    /// `tranche-sheet/2`, with what bids bring besides.
    Two,
}

impl Version {
    /// All that were ever shipped.
    pub const ALL: [Self; 2] = [Self::One, Self::Two];

    /// What heads the column that says what each row is.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::One => "tranche-sheet/1",
            Self::Two => "tranche-sheet/2",
        }
    }

    /// The same, where a `'` stands before each cell that a spreadsheet would otherwise change or run. See
    /// [`super::for_csv`].
    #[must_use]
    pub const fn name_in_csv(self) -> &'static str {
        match self {
            Self::One => "tranche-sheet/1 csv",
            Self::Two => "tranche-sheet/2 csv",
        }
    }

    /// The version that a heading names, and whether it is as CSV has it.
    pub(super) fn of(heading: &str) -> Option<(Self, bool)> {
        let heading = heading.trim();
        Self::ALL.into_iter().find_map(|version| {
            let in_csv = heading == version.name_in_csv();
            (in_csv || heading.eq_ignore_ascii_case(version.name())).then_some((version, in_csv))
        })
    }

    /// What stands above a column in it.
    pub(super) fn heading(self, column: Column) -> &'static str {
        if column == Column::Kind { self.name() } else { column.heading() }
    }

    /// Which rows it has.
    pub(super) fn kinds(self) -> &'static [&'static str] {
        match self {
            Self::One => &KINDS[..12],
            Self::Two => &KINDS,
        }
    }
}

/// What a row may be: twelve in the first version, two more in the second.
const KINDS: [&str; 14] = [
    "fund",
    "paper",
    "source",
    "commitment",
    "partnership",
    "bid",
    "theme",
    "unit",
    "line",
    "option",
    "note",
    "stated",
    "score",
    "label",
];

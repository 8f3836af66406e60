//! The versions of a fund's table, and what each is called.

/// A version of the format. A fund is written in the first that holds all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// `tranche-sheet/1`.
    One,
    /// `tranche-sheet/2`, with what bids bring besides.
    Two,
    /// `tranche-sheet/3`, with the rules of the round.
    Three,
}

impl Version {
    /// All that were ever shipped.
    pub const ALL: [Self; 3] = [Self::One, Self::Two, Self::Three];

    /// What heads the column that says what each row is.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::One => "tranche-sheet/1",
            Self::Two => "tranche-sheet/2",
            Self::Three => "tranche-sheet/3",
        }
    }

    /// The same, where a `'` stands before each cell that a spreadsheet would otherwise change or run. See
    /// [`super::for_csv`].
    #[must_use]
    pub const fn name_in_csv(self) -> &'static str {
        match self {
            Self::One => "tranche-sheet/1 csv",
            Self::Two => "tranche-sheet/2 csv",
            Self::Three => "tranche-sheet/3 csv",
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

    /// Which rows it has.
    pub(super) fn kinds(self) -> &'static [&'static str] {
        match self {
            Self::One => &KINDS[..12],
            Self::Two => &KINDS[..14],
            Self::Three => &KINDS,
        }
    }
}

/// What a row may be: twelve in the first version, two more in the second, one more in the third.
const KINDS: [&str; 15] = [
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
    "rule",
];

/// The first version of the format, which heads the column that says what each row is.
pub const FORMAT: &str = Version::One.name();

/// What the name of every version of the format begins with.
pub const FAMILY: &str = "tranche-sheet/";

//! What can be on show: the first screen, what has to be said of a new round, a table, or a whole fund.

use tranche::Fund;
use tranche::formats::round_file::NamedScenario;

use super::review::Session;

/// What is on show.
#[derive(Clone, PartialEq, Eq)]
pub enum Screen {
    /// The bids there are, and the ways to bring others.
    Start,
    /// What has to be said of a round before its bids are typed.
    NewRound,
    /// A table, to be looked through.
    Table(Session),
    /// A whole fund, to be looked at.
    Whole(FundReview),
}

impl Screen {
    /// What finds it again after the page was loaded anew.
    pub fn mark(&self) -> Option<String> {
        match self {
            Self::Table(session) => Some(session.id()),
            Self::Start | Self::NewRound | Self::Whole(_) => None,
        }
    }
}

/// The heading of whatever screen is on show: where the keyboard goes when the screen changes.
pub const HEADING: &str = "heading";

/// Where it is said why something is not shown.
pub const REFUSAL: &str = "refused";

/// A fund and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundReview {
    /// The file it was in, or that it came in a link.
    pub name: String,
    /// The fund.
    pub fund: Fund,
    /// The scenarios that the file holds besides.
    pub scenarios: Vec<NamedScenario>,
}

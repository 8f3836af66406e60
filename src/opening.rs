//! What a page opens with: a shared scenario, the work that was kept, or a blank one. Never a guess.

use crate::link::BadLink;
use crate::scenario::Scenario;

/// What the browser had kept of earlier work on this fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing yet.
    Nothing,
    /// A scenario.
    Work(Scenario),
    /// Something that cannot be read, and that is left where it is.
    Unreadable,
    /// The browser keeps nothing for this page.
    Refused,
}

/// What a page opens with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The reader's own work, whatever a link says.
    pub mine: Scenario,
    /// A shared scenario to look at, over the reader's own.
    pub shared: Option<Scenario>,
    /// What has to be said of the link.
    pub notice: Option<Notice>,
}

/// Something the reader must be told of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It cannot be opened.
    BadLink(BadLink),
    /// It holds exactly the decisions the reader has already.
    SameAsMine,
}

/// Decides what to open with, from what the address holds (if anything) and what was kept.
#[must_use]
pub fn opening(link: Option<Result<Scenario, BadLink>>, kept: Kept) -> Opening {
    let mine = match kept {
        Kept::Work(scenario) => scenario,
        Kept::Nothing | Kept::Unreadable | Kept::Refused => Scenario::default(),
    };
    let (shared, notice) = match link {
        None => (None, None),
        Some(Ok(shared)) if shared.decides_like(&mine) => (None, Some(Notice::SameAsMine)),
        Some(Ok(shared)) => (Some(shared), None),
        Some(Err(why)) => (None, Some(Notice::BadLink(why))),
    };
    Opening { mine, shared, notice }
}

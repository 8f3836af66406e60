//! What a page opens with: a shared scenario, the work that was kept, or a blank one. Never a guess.

use super::link::{BadLink, LinkScenario};
use super::scenario::Scenario;
use crate::link::Extras;
use crate::scenario::{Arrival, Mismatch};

/// What the browser had kept of earlier work on this fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoredWork {
    /// Nothing yet.
    Nothing,
    /// A scenario.
    Work(Scenario),
    /// Something that cannot be read, and that is left where it is.
    Unreadable,
    /// The browser keeps nothing for this page.
    Refused,
}

/// Whose decisions are looked at over the reader's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Somebody's: they came with a link, a code or a file.
    #[default]
    Sent,
    /// The reader's own, as they were before, in the scenario of this number.
    Earlier(usize),
    /// Others that this browser keeps of the round, as of an old tab.
    Beside,
}

/// A scenario that is looked at over the reader's own, as one that somebody shared, with what has to be said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// The decisions.
    pub scenario: Scenario,
    /// What was different where it was made.
    pub mismatch: Option<Mismatch>,
    /// What its sender added.
    pub extras: Extras,
    /// Whether it is of a version that could not tell bids by their words, nor undecided from declined.
    pub is_older: bool,
    /// Whose decisions these are.
    pub whose: Whose,
}

impl Shared {
    /// Whether it says nothing that this scenario does not: no other decision, no reason that was sent along, and nothing was
    /// different where it was made.
    #[must_use]
    pub fn is_like(&self, mine: &Scenario) -> bool {
        let explains = self.extras.with_explanations && !self.scenario.explains_like(mine);
        self.mismatch.is_none() && !explains && self.scenario.decides_like(mine)
    }
}

impl From<LinkScenario> for Shared {
    fn from(received: LinkScenario) -> Self {
        let LinkScenario { scenario, mismatch, extras, is_older, .. } = received;
        Self { scenario, mismatch, extras, is_older, whose: Whose::Sent }
    }
}

impl From<Arrival> for Shared {
    fn from(Arrival { scenario, mismatch }: Arrival) -> Self {
        Self { scenario, mismatch, ..Self::default() }
    }
}

/// What a page opens with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The reader's own work, whatever a link says.
    pub mine: Scenario,
    /// A shared scenario to look at, over the reader's own.
    pub shared: Option<Shared>,
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
pub fn opening(link: Option<Result<Shared, BadLink>>, kept: StoredWork) -> Opening {
    let mine = match kept {
        StoredWork::Work(scenario) => scenario,
        StoredWork::Nothing | StoredWork::Unreadable | StoredWork::Refused => Scenario::default(),
    };
    let (shared, notice) = match link {
        None => (None, None),
        Some(Ok(shared)) if shared.is_like(&mine) => (None, Some(Notice::SameAsMine)),
        Some(Ok(shared)) => (Some(shared), None),
        Some(Err(why)) => (None, Some(Notice::BadLink(why))),
    };
    Opening { mine, shared, notice }
}

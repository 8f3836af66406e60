//! What a page opens with: a shared scenario, the work that was kept, or a blank one. Never a guess.

use crate::link::BadLink;
use crate::saved::BadSaved;
use crate::scenario::Scenario;

/// What the browser had kept of earlier work on this fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing yet.
    Nothing,
    /// A scenario.
    Work(Scenario),
    /// Something that cannot be read, and that is left where it is.
    Unreadable(BadSaved),
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
    /// What has to be said.
    pub notices: Vec<Notice>,
}

/// Something the reader must be told at opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The address holds a link that cannot be opened.
    BadLink(BadLink),
    /// The link holds exactly the decisions the reader has already.
    SameAsMine,
    /// Earlier work is there and cannot be read; it stays where it is, new work is kept beside it.
    Unreadable(BadSaved),
    /// Nothing can be kept in this browser.
    NotKept,
}

/// Decides what to open with, from what the address holds (if anything) and what was kept.
#[must_use]
pub fn opening(link: Option<Result<Scenario, BadLink>>, kept: Kept) -> Opening {
    let (mine, notice) = match kept {
        Kept::Nothing => (Scenario::default(), None),
        Kept::Work(scenario) => (scenario, None),
        Kept::Unreadable(why) => (Scenario::default(), Some(Notice::Unreadable(why))),
        Kept::Refused => (Scenario::default(), Some(Notice::NotKept)),
    };
    let mut notices = Vec::from_iter(notice);
    let shared = match link {
        None => None,
        Some(Ok(shared)) if shared == mine => {
            notices.push(Notice::SameAsMine);
            None
        }
        Some(Ok(shared)) => Some(shared),
        Some(Err(why)) => {
            notices.push(Notice::BadLink(why));
            None
        }
    };
    Opening { mine, shared, notices }
}

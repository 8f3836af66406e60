//! The keys, in one place: no other code spells one.

mod beside;
mod notice_key;
mod of_round;
mod publications;

use super::Row;
use super::revision::CHUNK;
pub use beside::*;
pub use notice_key::NOTICES;
pub use publications::*;

/// What the keys begin with under which a round of one's own stands by the name it has in addresses.
pub const NAMES: &str = "name/";
/// What the keys begin with of everything that could not be kept in the database.
pub const LEFT: &str = "left/";
/// What the keys begin with of the funds of one's own.
pub const FUNDS: &str = "fund/";
/// What the keys begin with of funds that wait for the database.
pub const FUNDS_LEFT: &str = "left-fund/";
/// What the keys begin with of the latest states of scenarios.
pub const HEADS: &str = "scenario/";
/// What the keys begin with of what scenarios are called.
pub const ENTRIES: &str = "entry/";
/// What the keys begin with of what was decided about tables that are half checked; the id of one follows.
pub const DRAFTS: &str = "draft/";
/// What the keys begin with of all states of scenarios.
pub const REVISIONS: &str = "revision/";
/// What the keys begin with of what was brought for tables that are half checked.
pub const BROUGHT: &str = "brought/";
/// What the keys begin with of marks on bids.
pub const BID_MARKS: &str = "marks/";
/// What the keys begin with of what boards record of their meetings.
pub const MEETINGS: &str = "meeting/";
/// What the keys begin with of which scenarios are on the table.
pub const SELECTIONS: &str = "selection/";
/// What the keys begin with of what members sent.
pub const MEMBERS: &str = "members/";
/// What the keys begin with of the bytes of files that were.
pub const BYTES: &str = "bytes/";
/// What the keys begin with of what could not be brought together with something else under its key.
pub const SET_ASIDE: &str = "set-aside/";

/// Where the row of a round of one's own stands.
#[must_use]
pub fn name(name: &str) -> String {
    format!("{NAMES}{name}")
}

/// Where it stands what was decided about a table that is half checked.
#[must_use]
pub fn draft(id: &str) -> String {
    format!("{DRAFTS}{id}")
}

/// Where it stands what was brought for that: a text, or the name of a file.
#[must_use]
pub fn brought(id: &str) -> String {
    format!("{BROUGHT}{id}")
}

/// Where the bytes of that file stand.
#[must_use]
pub fn bytes(id: &str) -> String {
    format!("{BYTES}{id}")
}

/// Where something stands that was set aside at this time, in milliseconds since 1970, and would have stood under this key.
#[must_use]
pub fn set_aside(time: u64, key: &str) -> String {
    format!("{SET_ASIDE}{time}/{key}")
}

impl Row {
    /// Where its fund stands, if it is one of one's own.
    #[must_use]
    pub fn fund(&self) -> String {
        format!("{FUNDS}{self}")
    }

    /// Where a page leaves its fund that was not kept yet when it went.
    #[must_use]
    pub fn fund_left_by(&self, page: &str) -> String {
        format!("{FUNDS_LEFT}{self}/{page}")
    }

    /// Where the latest state of a scenario is named.
    #[must_use]
    pub fn head(&self, scenario: usize) -> String {
        format!("{}{scenario}", self.heads())
    }

    /// What the keys of the heads of all its scenarios begin with.
    #[must_use]
    pub fn heads(&self) -> String {
        format!("{HEADS}{self}/")
    }

    /// Where a state of a scenario stands. Keys sort in the order of states.
    #[must_use]
    pub fn revision(&self, scenario: usize, number: u32) -> String {
        format!("{}{number:09}", self.chunk(scenario, number))
    }

    /// What the keys of the states begin with of which one is whole and the others come after it.
    #[must_use]
    pub fn chunk(&self, scenario: usize, number: u32) -> String {
        format!("{}{:07}/", self.revisions(scenario), number / CHUNK)
    }

    /// What the keys of all states of a scenario begin with.
    #[must_use]
    pub fn revisions(&self, scenario: usize) -> String {
        format!("{REVISIONS}{self}/{scenario}/")
    }

    /// Where it stands what a scenario is called.
    #[must_use]
    pub fn entry(&self, scenario: usize) -> String {
        format!("{}{scenario}", self.entries())
    }

    /// What the keys begin with of what its scenarios are called.
    #[must_use]
    pub fn entries(&self) -> String {
        format!("{ENTRIES}{self}/")
    }

    /// Where it stands which of its scenarios is on the table.
    #[must_use]
    pub fn selection(&self) -> String {
        format!("{SELECTIONS}{self}/")
    }

    /// Where a scenario stands that has to do without the database.
    #[must_use]
    pub fn leftover(&self, scenario: usize) -> String {
        format!("{}{scenario}", self.leftovers())
    }

    /// Where a page leaves a scenario that was not kept yet when it went: no two pages leave it in one place.
    #[must_use]
    pub fn left_by(&self, scenario: usize, page: &str) -> String {
        format!("{}{scenario}/{page}", self.leftovers())
    }

    /// What stands for the place where an older version of the page has kept decisions on it, once those are set aside.
    #[must_use]
    pub fn old(&self) -> String {
        format!("old/{self}/")
    }

    /// What the keys of all its scenarios begin with that wait for the database.
    #[must_use]
    pub fn leftovers(&self) -> String {
        format!("{LEFT}{self}/")
    }
}

/// Which scenario of its round a key is about, that begins like this.
#[must_use]
pub fn scenario(key: &str, beginning: &str) -> Option<usize> {
    key.strip_prefix(beginning)?.split('/').next()?.parse().ok()
}

/// Which state of its scenario a key is about, that [`Row::revision`] made.
#[must_use]
pub fn state(key: &str) -> Option<u32> {
    key.rsplit('/').next()?.parse().ok()
}

/// The round that a key is about, whatever stands there: also what later versions of this page keep for one.
#[must_use]
pub fn round(key: &str) -> Option<Row> {
    let is_other = |beginning: &&str| key.starts_with(*beginning);
    let others = [NAMES, DRAFTS, BROUGHT, BYTES, SET_ASIDE];
    if others.iter().any(is_other) { None } else { Row::in_key(key) }
}

/// The same key, for the other of two rounds.
#[must_use]
pub fn of_other(key: &str, row: &Row, other: &Row) -> String {
    key.replacen(&format!("/{row}"), &format!("/{other}"), 1)
}

/// The table that is half checked that a key is about.
#[must_use]
pub fn draft_id(key: &str) -> Option<&str> {
    [DRAFTS, BROUGHT, BYTES].iter().find_map(|beginning| key.strip_prefix(beginning))
}

/// What the keys begin with of what the scenarios of a round are now, of all their states, and of what they are called. The
/// number of a scenario follows, see [`scenario`].
#[must_use]
pub fn of_scenarios(row: &Row) -> [String; 3] {
    [row.heads(), format!("{REVISIONS}{row}/"), row.entries()]
}

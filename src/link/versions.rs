//! Every version of the codes of scenarios, in one table: how each is found, sized and opened.

use super::find::{Frame, Kind};
use super::{BadLink, Extras, LinkScenario, v1, v2};
use crate::fingerprint::{Contents, Fingerprint, Words};
use crate::fund::Fund;
use crate::site_funds::name_of_title;

/// One version of the codes of scenarios.
pub struct Version {
    /// The least characters of a body.
    pub shortest: usize,
    /// Opens a body.
    pub read: fn(&Fund, &Frame<'_>) -> Result<LinkScenario, BadLink>,
    /// Which fund a body was made for.
    pub made_for: fn(&str) -> Option<MadeFor>,
}

/// Every version ever shipped, from 1 on.
pub const VERSIONS: [Version; 2] = [
    Version {
        shortest: v1::SHORTEST,
        read: |fund, framed| {
            let scenario = v1::read(fund, framed.body)?;
            Ok(LinkScenario { scenario, mismatch: None, extras: Extras::default(), is_older: true })
        },
        made_for: |body| v1::made_for(body).map(MadeFor::Fund),
    },
    Version {
        shortest: v2::SHORTEST,
        read: |fund, framed| {
            let v2::Body { scenario, mismatch, extras } = v2::read(fund, framed.body)?;
            Ok(LinkScenario { scenario, mismatch, extras, is_older: false })
        },
        made_for: |body| v2::made_for(body).map(|(contents, words)| MadeFor::Contents(contents, words)),
    },
];

/// The text of every scenario begins with this, whatever its version. None of its letters has a look-alike.
pub const SCENARIO: Kind = Kind { magic: "TRANCHE", shortest: &[VERSIONS[0].shortest, VERSIONS[1].shortest] };

/// Which fund a scenario was made for, as far as its link tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MadeFor {
    /// Version 1: a fund of this fingerprint.
    Fund(Fingerprint),
    /// Version 2: a fund of these contents and, where several have them, the one of these words.
    Contents(Contents, Words),
}

impl MadeFor {
    /// Whether it may be this fund.
    #[must_use]
    pub fn may_be(self, fund: &Fund) -> bool {
        match self {
            Self::Fund(fingerprint) => may_be_of(fund, fingerprint),
            Self::Contents(contents, _) => contents == Contents::of(fund),
        }
    }

    /// Whether it is surely this fund: the words are the same too.
    #[must_use]
    pub fn is(self, fund: &Fund) -> bool {
        self.may_be(fund) && matches!(self, Self::Contents(_, words) if words == Words::of(fund))
    }
}

/// Whether a fingerprint of version 1 is this fund's. It covers the id, which was made of the title when version 1 was
/// written: so a list that is brought anew, and has an id of its own now, opens what was sent then.
pub fn may_be_of(fund: &Fund, made_for: Fingerprint) -> bool {
    let then = || fund.id.is_fresh().then(|| Fingerprint::under(fund, &name_of_title(&fund.title)));
    made_for == Fingerprint::of(fund) || then() == Some(made_for)
}

//! Every version of the codes of scenarios, in one table: how each is found, sized and opened.

use super::find::{Frame, Kind};
use super::link_scenario::{BadLink, LinkScenario};
use super::made_for::MadeFor;
use super::{Extras, v1, v2};
use crate::fund::Fund;

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

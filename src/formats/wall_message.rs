//! The one message that a board sends to the wall: a whole scenario, and which version of the message it is. The wall needs to
//! have heard nothing before it, and a page of another version does not take it for something else.

use crate::fund::Fund;
use crate::ids::BidRef;
use crate::link::{self, LinkScenario};

const FORMAT: &str = "tranche-wall/1";

/// What the wall shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WallMessage {
    /// Which page sends it: the wall keeps to one as long as it hears of it.
    pub page: String,
    /// The id of its round: two rounds may have the same bids.
    pub round: String,
    /// Whether that page keeps for itself what it shows now. The wall shows what it was sent before.
    pub is_paused: bool,
    /// For how many seconds it may be silent and still be there: a window that nobody sees is slow.
    pub silence: u32,
    /// The bid under discussion.
    pub at: Option<BidRef>,
    /// The scenario as a code: no reasons, no conditions.
    pub code: String,
    /// The link that is on show as a QR code; empty where none is.
    pub link: String,
}

impl WallMessage {
    /// As text: a line each.
    #[must_use]
    pub fn write(&self) -> String {
        let state = if self.is_paused { "paused" } else { "live" };
        let at = self.at.as_ref().map_or("", BidRef::as_str);
        [FORMAT, &self.page, &self.round, state, &self.silence.to_string(), at, &self.code, &self.link]
            .join("\n")
    }

    /// Reads a text; `None` where it is none of this version.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let lines: Vec<&str> = text.split('\n').collect();
        let [FORMAT, page, round, state, silence, at, code, link] = lines[..] else { return None };
        let is_paused = match state {
            "paused" => true,
            "live" => false,
            _ => return None,
        };
        let silence = silence.parse().ok()?;
        let at = if at.is_empty() { None } else { Some(BidRef::try_from(at.to_owned()).ok()?) };
        Some(Self {
            page: page.to_owned(),
            round: round.to_owned(),
            is_paused,
            silence,
            at,
            code: code.to_owned(),
            link: link.to_owned(),
        })
    }

    /// The scenario, where it is one of just this fund.
    #[must_use]
    pub fn scenario(&self, fund: &Fund) -> Option<LinkScenario> {
        if self.round != fund.id.as_str() {
            return None;
        }
        link::read(fund, &self.code).ok().filter(|received| received.mismatch.is_none())
    }
}

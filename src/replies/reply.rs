//! What a text held of members' scenarios, as data.

use crate::ids::BidRef;
use crate::link::{BadLink, LinkScenario};
use crate::scenario::LostDecision;

/// All that members sent, as far as a text holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replies {
    /// What opens with this fund or an earlier state of it, each code once, in the order of the text.
    pub replies: Vec<Reply>,
    /// What is damaged, of a newer version, or decides what the fund cannot carry out.
    pub damaged: Vec<BadReply>,
    /// What was made for another round, or for figures that are not known here.
    pub of_other_rounds: Vec<BadReply>,
    /// Whether the text has more codes than are looked at, and the rest was passed over.
    pub is_cut: bool,
}

/// A code that opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Where it stands.
    pub place: Place,
    /// Who sent it: as the link says, else as the mail around it does; empty where neither tells.
    pub sender: String,
    /// When it was sent, in the words of the mail around it; empty where that does not say.
    pub date: String,
    /// The code, to be opened again.
    pub code: String,
    /// What it decides on this fund, and what its sender added.
    pub received: LinkScenario,
    /// What is different where it was made for earlier figures or words; `None` where all bids are the same.
    pub earlier: Option<EarlierFigures>,
    /// Where else the same code stands.
    pub doubles: Vec<Double>,
    /// Other replies of the same sender, as places in [`Replies::replies`] from 0. The order of a thread does not tell
    /// which one counts.
    pub same_sender: Vec<usize>,
}

/// What is different where a reply was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierFigures {
    /// Which of the earlier funds it was made for, from 0; `None` where only words are different.
    pub fund: Option<usize>,
    /// The bids of this fund that were others there, or not there at all. For the rest the reply can count.
    pub changed: Vec<BidRef>,
    /// Decisions on bids that are not there any more, or that may be on another bid.
    pub gone: Vec<LostDecision>,
}

/// A code that does not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadReply {
    /// Where it stands.
    pub place: Place,
    /// Who sent it, as the mail around it says; empty where it does not.
    pub sender: String,
    /// What is wrong with it.
    pub why: BadLink,
    /// Where else the same stands.
    pub doubles: Vec<Double>,
}

/// The same code once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Double {
    /// Where it stands.
    pub place: Place,
    /// Whether the message in which it stands has it already, as one with a link and its code does.
    pub is_within: bool,
    /// Under whose name, where that is another one than the reply's; else empty. It may be a quotation, or somebody who
    /// decided the same.
    pub sender: String,
}

/// Where a code stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The how manieth code of the text it is, from 1; damaged ones and doubles count.
    pub nth: usize,
    /// The line it begins in, from 1.
    pub line: usize,
}

impl Reply {
    /// The other people under whose names the same code stands.
    pub fn other_senders(&self) -> impl Iterator<Item = &str> {
        self.doubles.iter().map(|double| double.sender.as_str()).filter(|sender| !sender.is_empty())
    }
}

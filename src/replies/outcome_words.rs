//! Words that stand where an amount would: what a member decided without one.

use crate::fund::Bid;
use crate::money::Money;
use crate::scenario::{Abstention, Award, Outcome, Rank};

/// What a line says of its bid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing: it is not decided.
    NotDecided,
    /// This.
    Decides(Outcome),
    /// The member takes no part in it.
    StandsAside(Abstention),
}

const DECLINED: &[&str] = &[
    "declined",
    "decline",
    "no",
    "none",
    "nil",
    "nothing",
    "rejected",
    "reject",
    "refused",
    "refuse",
    "not funded",
    "do not fund",
    "dont fund",
];
const DEFERRED: &[&str] = &["deferred", "defer", "decide later", "decided later", "later", "postponed"];
const RESERVE: &[&str] = &["reserve", "reserve list", "on the reserve list", "on reserve", "reserved"];
const IN_FULL: &[&str] = &["in full", "full", "funded in full", "fund in full", "full amount"];
const ABSTAINED: &[&str] = &["abstained", "abstain", "abstains", "abstention"];
const INTEREST: &[&str] = &[
    "interest",
    "an interest",
    "declared interest",
    "interest declared",
    "declared an interest",
    "declaration of interest",
    "left out interest",
    "stood aside",
    "conflict",
    "conflict of interest",
    "conflicted",
    "recused",
    "recusal",
];
const NOT_DECIDED: &[&str] =
    &["not decided", "undecided", "not yet decided", "to decide", "still to decide", "to be decided"];

impl Said {
    /// What it gives the bid.
    pub fn amount(&self, bid: &Bid) -> Money {
        match self {
            Self::Decides(outcome) => outcome.amount(bid),
            Self::NotDecided | Self::StandsAside(_) => Money::ZERO,
        }
    }

    /// What words say that stand alone; `None` for all others, which nobody guesses at.
    pub fn in_words(text: &str) -> Option<Self> {
        let words = plain(text);
        let is = |list: &[&str]| list.contains(&words.as_str());
        // The place on the list is that of the line among those that say so, see `AmountReply`.
        let reserve = || Outcome::Reserve { rank: Rank::FIRST, award: Award::InFull };
        if is(INTEREST) {
            Some(Self::StandsAside(Abstention::Interest))
        } else if is(ABSTAINED) {
            Some(Self::StandsAside(Abstention::Abstained))
        } else if is(DECLINED) {
            Some(Self::Decides(Outcome::Declined))
        } else if is(DEFERRED) {
            Some(Self::Decides(Outcome::Deferred))
        } else if is(RESERVE) {
            Some(Self::Decides(reserve()))
        } else if is(IN_FULL) {
            Some(Self::Decides(Outcome::Funded(Award::InFull)))
        } else {
            is(NOT_DECIDED).then_some(Self::NotDecided)
        }
    }
}

/// The words alone, in small letters.
fn plain(text: &str) -> String {
    let bare: String = text.to_lowercase().chars().filter(|c| !matches!(c, '\'' | '’')).collect();
    let words = bare.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

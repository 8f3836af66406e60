//! What a member sends, held against what is here already: the same once more, the same for later figures, or one more.

use super::voice::Reply;
use crate::sender::{is_same_sender, may_be_of_one, sender_key};

/// One scenario in the list of what members sent.
#[derive(Clone, Copy, Debug)]
pub struct SentOne<'a> {
    /// Who sent it and what it decides.
    pub reply: &'a Reply,
    /// Whether it counts.
    pub is_counted: bool,
    /// Whether it cannot be read; then nobody knows what it decides.
    pub is_unread: bool,
}

/// What becomes of a scenario that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intake {
    /// It is here already.
    Known,
    /// It says what the one in this place says, of fewer bids that changed since, and takes that place.
    InPlaceOf {
        /// The place, from 0.
        at: usize,
        /// Whether it counts.
        counts: bool,
    },
    /// It is one more.
    New {
        /// Whether it counts: not where it may be of somebody of whom something counts already.
        counts: bool,
    },
}

impl SentOne<'_> {
    /// What becomes of this one where these are here. Only the very same message is a double: one of the same name that decides
    /// the same. What has no name may be anybody's, so that it never becomes one with what has a name.
    #[must_use]
    pub fn intake(&self, here: &[SentOne<'_>]) -> Intake {
        let same = || here.iter().enumerate().filter(|(_, other)| self.is_same_message(other));
        if same().any(|(_, other)| other.is_of_fewer_changes(self)) {
            return Intake::Known;
        }
        let place = same().map(|(at, _)| at).find(|at| self.is_of_fewer_changes(&here[*at]));
        let others = here.iter().enumerate().filter(|(at, _)| Some(*at) != place);
        let is_rival =
            others.map(|(_, other)| other).any(|other| other.is_counted && self.may_be_of_same(other));
        match place {
            Some(at) => {
                Intake::InPlaceOf { at, counts: (self.is_counted || here[at].is_counted) && !is_rival }
            }
            None => Intake::New { counts: self.is_counted && !is_rival },
        }
    }

    /// Whether two may be of one member: they have one name, or one has none and both decide the same.
    #[must_use]
    pub fn may_be_of_same(&self, other: &SentOne<'_>) -> bool {
        may_be_of_one(&self.reply.sender, &other.reply.sender, || self.decides_like(other))
    }

    /// Whether two decide the same, with the same reasons.
    #[must_use]
    pub fn decides_like(&self, other: &SentOne<'_>) -> bool {
        let (one, two) = (self.reply, other.reply);
        !self.is_unread
            && !other.is_unread
            && one.not_funded_is_undecided == two.not_funded_is_undecided
            && one.scenario.decides_like(&two.scenario)
            && one.scenario.explains_like(&two.scenario)
    }

    fn is_unnamed(&self) -> bool {
        sender_key(&self.reply.sender).is_empty()
    }

    fn is_same_message(&self, other: &SentOne<'_>) -> bool {
        let is_one = is_same_sender(&self.reply.sender, &other.reply.sender);
        (is_one || (self.is_unnamed() && other.is_unnamed())) && self.decides_like(other)
    }

    /// Whether it is left out of no bid of which the other is not.
    fn is_of_fewer_changes(&self, other: &SentOne<'_>) -> bool {
        self.reply.leave_out.iter().all(|bid| other.reply.leave_out.contains(bid))
    }
}

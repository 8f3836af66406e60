//! What was typed in two places at once, put together so that no text is lost.

use super::publication::{Publication, Topic, Typed};

/// What comes of typing in two places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergedPublication {
    /// Both together.
    pub publication: Publication,
    /// About what the two said different things.
    pub both_changed: Vec<Topic>,
}

impl Publication {
    /// Puts together what was typed here and elsewhere since both were as they were before. Where both changed one thing that
    /// of here holds; of the text of a letter, and of stages of payment, both stand there, the other one first.
    #[must_use]
    pub fn merged(before: &Self, mine: &Self, theirs: &Self) -> MergedPublication {
        let mut both_changed = Vec::new();
        let of = |all: &Self, topic: &Topic| all.typed.get(topic).cloned().unwrap_or_default();
        let topics = mine.said().chain(theirs.said().filter(|(topic, _)| mine.typed.get(topic).is_none()));
        let merged = topics.map(|(topic, _)| {
            let (was, here, there) = (of(before, topic), of(mine, topic), of(theirs, topic));
            if here != was && there != was && here != there {
                both_changed.push(topic.clone());
            }
            (topic.clone(), one(topic, &was, here, there))
        });
        let publication = Self::of(merged);
        both_changed.sort_unstable();
        MergedPublication { publication, both_changed }
    }

    /// What is here with what comes beside it, where the two say nothing different about anything; else `None`.
    #[must_use]
    pub fn beside(here: &Self, comes: &Self) -> Option<Self> {
        here.with(comes, |_, _, _| None)
    }

    /// The same for what somebody has left, which was something else when it was last known to be kept: where that stands here still, what
    /// was left goes on from it. Of two letters the one holds that has all of the other; two that differ are never one letter.
    #[must_use]
    pub fn with_left(&self, left: &Self, was: &Self) -> Option<Self> {
        let goes_on = |topic: &Topic, here: &Typed, left: &Typed| {
            let has_all = matches!(topic, Topic::Letter(_)) && left.text.contains(&here.text);
            has_all || was.typed.get(topic) == Some(here)
        };
        self.with(left, |topic, here, left| match topic {
            _ if goes_on(topic, here, left) => Some(left.clone()),
            Topic::Letter(_) if here.text.contains(&left.text) => Some(here.clone()),
            _ => None,
        })
    }

    /// All that either says; `of_both` says what holds where the two differ, and where nothing does the two do not go together.
    fn with(&self, other: &Self, of_both: impl Fn(&Topic, &Typed, &Typed) -> Option<Typed>) -> Option<Self> {
        let mut both = self.clone();
        for (topic, typed) in other.said() {
            let one = match self.typed.get(topic) {
                Some(here) if here != typed => of_both(topic, here, typed)?,
                _ => typed.clone(),
            };
            both.typed.insert(topic.clone(), one);
        }
        Some(both)
    }

    /// What was typed about the things of which something else was said before. What was taken away is not among it.
    #[must_use]
    pub fn changed_since(&self, before: &Self) -> Self {
        let changed = self.said().filter(|(topic, typed)| before.typed.get(topic) != Some(typed));
        Self::of(changed.map(|(topic, typed)| (topic.clone(), typed.clone())))
    }
}

/// What is said of one thing in the end.
fn one(topic: &Topic, was: &Typed, mine: Typed, theirs: Typed) -> Typed {
    if mine == *was {
        return theirs;
    }
    if theirs == *was || theirs.text.is_empty() || mine.text.contains(&theirs.text) {
        return mine;
    }
    match topic {
        Topic::Letter(_) | Topic::Stages(..)
            if !mine.text.is_empty() && !theirs.text.contains(&mine.text) =>
        {
            Typed { text: format!("{}\n\n{}", theirs.text, mine.text), ..mine }
        }
        Topic::Letter(_) | Topic::Stages(..) => theirs,
        Topic::Fact(_) | Topic::OrgId(_) => mine,
    }
}

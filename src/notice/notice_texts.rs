//! What somebody typed in place of the texts that a notice has by itself.

use super::notice_part::NoticePart;
use crate::sorted_map::SortedMap;

/// The texts that were typed, each for a part of the notice. A part that is not among them has the text that it has by itself, and
/// one whose text is empty has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NoticeTexts(SortedMap<NoticePart, String>);

/// Texts that two tabs changed, put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedTexts {
    /// All of it.
    pub texts: NoticeTexts,
    /// The parts that both changed, where the two texts stand one below the other.
    pub both_changed: Vec<NoticePart>,
}

impl NoticeTexts {
    /// Texts that were kept.
    pub(crate) fn of(texts: impl Iterator<Item = (NoticePart, String)>) -> Self {
        let mut all = Self::default();
        texts.for_each(|(part, text)| all.set(part, Some(text)));
        all
    }

    /// What was typed for a part.
    #[must_use]
    pub fn get(&self, part: NoticePart) -> Option<&str> {
        self.0.get(&part).map(String::as_str)
    }

    /// Has this text for a part, or the one that it has by itself.
    pub fn set(&mut self, part: NoticePart, text: Option<String>) {
        match text {
            Some(text) => drop(self.0.insert(part, text)),
            None => drop(self.0.remove(&part)),
        }
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.is_empty()
    }

    /// All that was typed, in the order of the notice.
    pub fn iter(&self) -> impl Iterator<Item = (NoticePart, &str)> {
        self.0.iter().map(|(part, text)| (*part, text.as_str()))
    }

    /// What was typed for the parts for which something else was typed before. What was taken away is not among it.
    #[must_use]
    pub fn changed_since(&self, before: &Self) -> Self {
        let changed = self.iter().filter(|(part, text)| before.get(*part) != Some(text));
        Self::of(changed.map(|(part, text)| (part, text.to_owned())))
    }

    /// These texts with others that somebody has left, so that nothing of either goes: where both have one of a part it is the one that
    /// has all of the other, or else the two stand one below the other.
    #[must_use]
    pub fn with_left(&self, left: &Self) -> Self {
        Self::merged(&Self::default(), self, left).texts
    }

    /// What two tabs have made of the texts that both saw `before`: what only one changed is as that one has it. Where both changed a
    /// text it is the one that has all of the other, or else the two stand one below the other.
    #[must_use]
    pub fn merged(before: &Self, mine: &Self, theirs: &Self) -> MergedTexts {
        let mut merged = MergedTexts { texts: mine.clone(), both_changed: Vec::new() };
        for (_, part) in NoticePart::WORDS {
            let [was, here, there] = [before, mine, theirs].map(|texts| texts.get(part));
            if there == was || there == here {
                continue;
            }
            let text = match (here, there) {
                (Some(here), Some(there)) if Some(here) != was => match longer(here, there) {
                    Some(longer) => Some(longer.to_owned()),
                    None => {
                        merged.both_changed.push(part);
                        Some(format!("{here}\n\n{there}"))
                    }
                },
                // A text that was typed outlives that another tab goes back to the one of the notice.
                (Some(here), None) if Some(here) != was => Some(here.to_owned()),
                _ => there.map(str::to_owned),
            };
            merged.texts.set(part, text);
        }
        merged
    }
}

/// The one of two texts that has all of the other in it.
fn longer<'t>(one: &'t str, other: &'t str) -> Option<&'t str> {
    if one.contains(other) { Some(one) } else { other.contains(one).then_some(other) }
}

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

    /// What two tabs have made of the texts that both saw `before`: what only one changed is as that one has it, and where both changed
    /// a text the two stand one below the other.
    #[must_use]
    pub fn merged(before: &Self, mine: &Self, theirs: &Self) -> MergedTexts {
        let mut merged = MergedTexts { texts: mine.clone(), both_changed: Vec::new() };
        for (_, part) in NoticePart::WORDS {
            let [was, here, there] = [before, mine, theirs].map(|texts| texts.get(part));
            if there == was || there == here {
                continue;
            }
            let text = match (here, there) {
                (Some(here), Some(there)) if Some(here) != was => {
                    merged.both_changed.push(part);
                    Some(format!("{here}\n\n{there}"))
                }
                // A text that was typed outlives that another tab goes back to the one of the notice.
                (Some(here), None) if Some(here) != was => Some(here.to_owned()),
                _ => there.map(str::to_owned),
            };
            merged.texts.set(part, text);
        }
        merged
    }
}

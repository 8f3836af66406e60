//! Changing the text of a part, and the way back from the last change.

use leptos::prelude::*;
use tranche::notice::NoticePart;
use tranche::ui::signals::set_if_other;
use tranche::ui::words::office::notice as words;

use super::notice_keeper::NoticeKeeper;

/// A part, with what was typed for it before.
type TextBefore = (NoticePart, Option<String>);

/// A handle to it.
#[derive(Clone, Copy)]
pub struct LastChange {
    keeper: NoticeKeeper,
    last: RwSignal<Option<TextBefore>>,
    opened: StoredValue<Option<TextBefore>>,
}

impl LastChange {
    /// Nothing was changed yet.
    pub fn of(keeper: NoticeKeeper) -> Self {
        Self { keeper, last: RwSignal::new(None), opened: StoredValue::new(None) }
    }

    /// The part that was changed last.
    pub fn part(self) -> Option<NoticePart> {
        self.last.with(|last| last.as_ref().map(|(part, _)| *part))
    }

    /// The text of a part is about to be changed: what it is now is what comes back when that is taken back.
    pub fn begin(self, part: NoticePart) {
        let before = self.keeper.record.with(|texts| texts.get(part).map(str::to_owned));
        self.opened.set_value(Some((part, before)));
    }

    /// Has another text for a part, or the one that it has by itself. It is kept when the field is left, or a moment later.
    pub fn set(self, part: NoticePart, text: Option<String>) {
        if let Some(opened) = self.opened.get_value().filter(|(opened, _)| *opened == part) {
            set_if_other(self.last, Some(opened));
        }
        self.keeper.change(|texts| texts.set(part, text));
        self.keeper.keep_soon();
    }

    /// Takes the last change back.
    pub fn take_back(self) {
        let Some((part, before)) = self.last.try_update(Option::take).flatten() else { return };
        self.keeper.change(|texts| texts.set(part, before));
        self.keeper.said.set(words::taken_back(part));
        self.keeper.keep();
    }
}

//! Keeping what is typed for a notice as it is typed, and never over what another tab has made of it.

use std::time::Duration;

use leptos::prelude::*;
use tranche::notice::{NoticePart, NoticeTexts};
use tranche::ui::browser::{document, load};
use tranche::ui::signals::set_if_other;
use tranche::ui::store::{self, Fault, SeenNotice};
use tranche::ui::words::office::notice as words;

use crate::open_round::OpenRound;

/// Whoever types goes on for a moment.
const BEFORE_KEEPING: Duration = Duration::from_millis(600);

/// How the last change is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeepState {
    /// All is as it was found.
    AsFound,
    /// Something is not kept yet.
    Saving,
    /// All was kept, at this time of day.
    At(String),
    /// The browser did not take it.
    NotKept(Fault),
    /// What stands there by now cannot be read, so that nothing is written over it.
    Unreadable,
}

/// Keeps the texts of one notice.
#[derive(Clone, Copy)]
pub struct NoticeKeeper {
    /// The round.
    pub round: OpenRound,
    /// The number of the scenario.
    pub number: usize,
    /// The texts as they stand here.
    pub texts: RwSignal<NoticeTexts>,
    /// How the last change is kept.
    pub state: RwSignal<KeepState>,
    /// What happened, in words.
    pub said: RwSignal<String>,
    /// The part that was changed last, with what was typed for it before.
    pub last_change: RwSignal<Option<(NoticePart, Option<String>)>>,
    opened: StoredValue<Option<(NoticePart, Option<String>)>>,
    seen: StoredValue<SeenNotice>,
    is_outdated: StoredValue<bool>,
    is_busy: StoredValue<bool>,
    turn: StoredValue<usize>,
}

impl NoticeKeeper {
    /// Keeps what was found.
    pub fn of(round: OpenRound, number: usize, seen: SeenNotice) -> Self {
        Self {
            round,
            number,
            texts: RwSignal::new(seen.texts.clone()),
            state: RwSignal::new(KeepState::AsFound),
            said: RwSignal::new(String::new()),
            last_change: RwSignal::new(None),
            opened: StoredValue::new(None),
            seen: StoredValue::new(seen),
            is_outdated: StoredValue::new(false),
            is_busy: StoredValue::new(false),
            turn: StoredValue::new(0),
        }
    }

    /// Hears of other tabs, and keeps what is typed when the page goes.
    pub fn listen(self) {
        document::on_leaving(move |_| self.keep());
        document::hold_back(move || self.is_unsaved());
        let Some(store) = store::get() else { return };
        let key = self.round.row().notice(self.number);
        store.on_change_elsewhere(move |changed| {
            if changed.is_empty() || changed == key {
                self.is_outdated.set_value(true);
                self.keep();
            }
        });
    }

    /// The text of a part is about to be changed: what it is now is what comes back when that is taken back.
    pub fn begin(self, part: NoticePart) {
        let before = self.texts.with(|texts| texts.get(part).map(str::to_owned));
        self.opened.set_value(Some((part, before)));
    }

    /// Has another text for a part, or the one that it has by itself. It is kept a moment later.
    pub fn set(self, part: NoticePart, text: Option<String>) {
        if let Some(opened) = self.opened.get_value().filter(|(opened, _)| *opened == part) {
            set_if_other(self.last_change, Some(opened));
        }
        self.put(part, text);
        self.turn.update_value(|turn| *turn += 1);
        let turn = self.turn.get_value();
        let keep = move || {
            if self.turn.get_value() == turn {
                self.keep();
            }
        };
        set_timeout(keep, BEFORE_KEEPING);
    }

    /// Takes the last change back.
    pub fn take_back(self) {
        let Some((part, before)) = self.last_change.try_update(Option::take).flatten() else { return };
        self.put(part, before);
        self.said.set(words::taken_back(part));
        self.keep();
    }

    fn put(self, part: NoticePart, text: Option<String>) {
        self.texts.update(|texts| texts.set(part, text));
        set_if_other(self.state, KeepState::Saving);
    }

    fn is_unsaved(self) -> bool {
        self.texts.with(|texts| self.seen.with_value(|seen| seen.texts != *texts))
    }

    /// Keeps what is not kept yet, one thing at a time.
    pub fn keep(self) {
        if self.is_busy.get_value() {
            return;
        }
        if !self.is_unsaved() && !self.is_outdated.get_value() {
            // What was typed and taken back needs no saving.
            if self.state.get() == KeepState::Saving {
                self.state.set(KeepState::AsFound);
            }
            return;
        }
        self.is_busy.set_value(true);
        load::run(async move {
            let state = self.keep_all().await;
            self.is_busy.set_value(false);
            self.state.set(state.unwrap_or_else(KeepState::NotKept));
        });
    }

    /// Takes in what another tab has kept, and keeps what is here, until there is nothing left of either.
    async fn keep_all(self) -> Result<KeepState, Fault> {
        let (store, row) = (store::open().await, self.round.row());
        let mut state = Some(self.state.get()).filter(|state| matches!(state, KeepState::At(_)));
        loop {
            if self.is_outdated.get_value() {
                self.is_outdated.set_value(false);
                let there = store.notice(&row, self.number).await;
                let there = there.inspect_err(|_| self.is_outdated.set_value(true))?;
                if there.unread.is_some() {
                    return Ok(KeepState::Unreadable);
                }
                self.take_in(there);
            } else if self.is_unsaved() {
                let (texts, seen) = (self.texts.get(), self.seen.get_value());
                match store.set_notice(&row, self.number, &seen, &texts).await? {
                    Some(kept) => self.seen.set_value(kept),
                    None => self.is_outdated.set_value(true),
                }
                state = Some(KeepState::At(document::time_of_day()));
            } else {
                return Ok(state.unwrap_or(KeepState::AsFound));
            }
        }
    }

    /// Puts together what another tab has made of the texts with what was made of them here, and says so.
    fn take_in(self, there: SeenNotice) {
        let before = self.seen.with_value(|seen| seen.texts.clone());
        if before != there.texts {
            let merged = self.texts.with(|texts| NoticeTexts::merged(&before, texts, &there.texts));
            self.said.set(words::changed_elsewhere(&merged.both_changed));
            set_if_other(self.texts, merged.texts);
        }
        self.seen.set_value(there);
    }
}

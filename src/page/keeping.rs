//! Keeping the reader's own work in the browser, without ever writing over what was not read.

use leptos::prelude::*;
use tranche::saved::{self, BadSaved};
use tranche::{Fund, Kept, Mismatch, Opened, Scenario};

use super::editor::Editor;
use tranche::ui::browser::document;
use tranche::ui::browser::storage::Storage;
use tranche::ui::places::{self, PLACES, beginning, key};

/// How the reader's work is kept, for the page to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing has had to be kept yet.
    Ready,
    /// Kept, at this time of day.
    At(String),
    /// The browser keeps nothing for this page.
    Refused,
    /// The last change could not be kept.
    Full,
}

/// What stands in the browser's storage under a key, that this page cannot read and leaves alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its key.
    pub key: String,
    /// The text as it stands.
    pub text: String,
    /// Why it cannot be read.
    pub why: BadSaved,
}

/// Work on just these bids that was kept for an earlier list, as when the same table was brought before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Its scenario.
    pub scenario: Scenario,
}

/// What another tab keeps where this one would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// Its scenario.
    pub theirs: Scenario,
    /// The text that scenario was read from.
    pub text: String,
}

/// Keeps the work on one fund in one place of the browser's storage.
#[derive(Clone, Copy)]
pub struct Keeper {
    storage: Option<Storage>,
    /// The key that work is kept under.
    key: StoredValue<String>,
    /// What stood there when it was last read or written.
    seen: StoredValue<Option<String>>,
    /// How the work is kept.
    pub state: RwSignal<State>,
    /// The work of another tab, while the reader has not chosen between the two.
    pub elsewhere: RwSignal<Option<Elsewhere>>,
    /// What was found and could not be read.
    pub unread: RwSignal<Vec<Unread>>,
    /// What was different when the work was kept.
    pub mismatch: RwSignal<Option<Mismatch>>,
    /// Work that was kept for an earlier list of these bids, while nothing is decided on this one.
    pub earlier: RwSignal<Option<Earlier>>,
}

impl Keeper {
    /// Looks for kept work on a fund in all places; where there is none, new work gets the first free one.
    pub fn find(fund: &Fund) -> (Self, Kept) {
        let Some(storage) = Storage::open() else {
            return (Self::new(None, String::new(), None, State::Refused, Vec::new()), Kept::Refused);
        };
        let (mut unread, mut free, mut work) = (Vec::new(), None, None);
        for key in (0..PLACES).map(|place| key(fund, place)) {
            match storage.read(&key).map(|text| (places::read(fund, &text), text)) {
                None => free = free.or(Some(key)),
                Some((Ok(opened), text)) => work = work.or(Some((key, opened, text))),
                Some((Err(why), text)) => unread.push(Unread { key, text, why }),
            }
        }
        match (work, free) {
            (Some((key, Opened { scenario, mismatch }, text)), _) => {
                document::note_kept(&key, &document::time_of_day());
                let keeper = Self::new(Some(storage), key, Some(text), State::Ready, unread);
                keeper.mismatch.set(mismatch);
                (keeper, Kept::Work(scenario))
            }
            (None, Some(key)) => {
                let kept = if unread.is_empty() { Kept::Nothing } else { Kept::Unreadable };
                let keeper = Self::new(Some(storage), key, None, State::Ready, unread);
                keeper.earlier.set(earlier(storage, fund));
                (keeper, kept)
            }
            (None, None) => (Self::new(None, String::new(), None, State::Full, unread), Kept::Refused),
        }
    }

    fn new(
        storage: Option<Storage>,
        key: String,
        seen: Option<String>,
        state: State,
        unread: Vec<Unread>,
    ) -> Self {
        Self {
            storage,
            key: StoredValue::new(key),
            seen: StoredValue::new(seen),
            state: RwSignal::new(state),
            elsewhere: RwSignal::new(None),
            unread: RwSignal::new(unread),
            mismatch: RwSignal::new(None),
            earlier: RwSignal::new(None),
        }
    }

    /// Keeps the reader's work, unless another tab has kept something else meanwhile: then the reader is asked.
    pub fn keep(self, editor: Editor) {
        let Some(storage) = self.storage else { return };
        if self.elsewhere.with_untracked(Option::is_some) {
            return;
        }
        let fund = editor.fund();
        let mine = untrack(|| editor.mine());
        let text = saved::write(&fund, &mine);
        let seen = self.seen.get_value();
        let there = storage.read(&self.key.get_value());
        // A first visit leaves no trace until something is decided.
        if there.as_ref() == Some(&text) || (there.is_none() && seen.is_none() && mine.is_blank()) {
            self.seen.set_value(there);
            return;
        }
        if there.is_some() && there != seen {
            self.notice_elsewhere(editor);
            return;
        }
        self.write(storage, &text);
    }

    /// Looks whether another tab has kept something else than this one has seen.
    pub fn notice_elsewhere(self, editor: Editor) {
        let Some(storage) = self.storage else { return };
        let there = storage.read(&self.key.get_value());
        let fund = editor.fund();
        let Some(text) = there.filter(|text| self.seen.with_value(|seen| seen.as_ref() != Some(text))) else {
            // The other tab took its change back: there is nothing to choose between.
            self.elsewhere.set(None);
            return;
        };
        match places::read(&fund, &text) {
            Ok(opened) if opened.scenario == untrack(|| editor.mine()) => self.settle(text),
            Ok(opened) => self.elsewhere.set(Some(Elsewhere { theirs: opened.scenario, text })),
            Err(why) => self.move_on(editor, text, why),
        }
    }

    /// Settles which of two tabs' work stands here: this text counts as seen, and mine may be written over it.
    pub fn settle(self, seen: String) {
        self.seen.set_value(Some(seen));
        self.elsewhere.set(None);
    }

    /// Forgets something that could not be read, because the reader said so. What another tab has put there since is
    /// not what the reader spoke of, and stays.
    pub fn discard(self, unread: &Unread) {
        if let Some(storage) = self.storage.filter(|s| s.read(&unread.key).as_ref() == Some(&unread.text)) {
            storage.remove(&unread.key);
        }
        self.unread.update(|all| all.retain(|one| one != unread));
    }

    /// Listens for the other tabs of this site.
    pub fn on_change_elsewhere(self, editor: Editor) {
        let Some(storage) = self.storage else { return };
        storage.on_change_elsewhere(move |key| {
            if key.is_none_or(|key| self.key.with_value(|mine| *mine == key)) {
                self.notice_elsewhere(editor);
            }
        });
    }

    /// Leaves what another version of the page wrote where it is, and keeps on in the next free place, at once: the
    /// reader's work stood where that stands now.
    fn move_on(self, editor: Editor, text: String, why: BadSaved) {
        let Some(storage) = self.storage else { return };
        let unread = Unread { key: self.key.get_value(), text, why };
        self.unread.update(|all| {
            all.retain(|one| one.key != unread.key);
            all.push(unread);
        });
        let fund = editor.fund();
        match (0..PLACES).map(|place| key(&fund, place)).find(|key| storage.read(key).is_none()) {
            Some(free) => {
                self.key.set_value(free);
                self.seen.set_value(None);
                self.keep(editor);
            }
            None => self.state.set(State::Full),
        }
    }

    fn write(self, storage: Storage, text: &str) {
        let key = self.key.get_value();
        if storage.write(&key, text) {
            let time = document::time_of_day();
            document::note_kept(&key, &time);
            self.seen.set_value(Some(text.to_owned()));
            self.state.set(State::At(time));
        } else {
            self.state.set(State::Full);
        }
    }
}

/// Work on a list that was brought before and has the same bids, figures and words. Never taken over unasked: whose
/// decisions those were only a person knows.
fn earlier(storage: Storage, fund: &Fund) -> Option<Earlier> {
    if !fund.id.is_fresh() {
        return None;
    }
    let keys = storage.keys(&beginning());
    keys.iter().find_map(|key| {
        let Opened { scenario, mismatch } = saved::read(fund, &storage.read(key)?).ok()?;
        (mismatch.is_none() && !scenario.is_blank()).then_some(Earlier { scenario })
    })
}

//! Keeping a changed fund and the decisions on it, both or neither, and never over what another tab has kept.

use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::browser::storage::Storage;
use tranche::ui::{own, places};
use tranche::{BadFund, Fund, Scenario, Sitting, saved};

/// Why a fund is not open to be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// This browser keeps none of that name, or keeps nothing at all.
    NotThere,
    /// It cannot be read: why, and the text as it stands.
    Unreadable(BadFund, String),
}

/// How the last change is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// All that is here is kept.
    Kept,
    /// It was just kept, at this time of day.
    At(String),
    /// The browser did not take it.
    NotKept,
    /// Another tab has kept something else. Nothing is kept from here until the reader has chosen.
    Elsewhere,
}

/// A fund as it was found, with the decisions on it.
#[derive(Debug)]
pub struct Opened {
    /// The fund.
    pub fund: Fund,
    /// The decisions; none where none are kept.
    pub scenario: Scenario,
    seen: Seen,
}

/// What stood in the browser's storage when it was last read or written here.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    fund: Option<String>,
    /// Where the decisions are kept; empty where there is no place for any.
    key: String,
    decisions: Option<String>,
    /// Whether the decisions are those on this fund alone and may go with it. Another version of the fund that goes by
    /// the same id, one that the site offers or another one in this browser, may need them where they are.
    alone: bool,
}

/// Reads a fund of one's own.
///
/// # Errors
/// Says why it cannot be changed.
pub fn open(name: &str) -> Result<Opened, Unopened> {
    let storage = Storage::open().ok_or(Unopened::NotThere)?;
    let text = own::read(name).ok_or(Unopened::NotThere)?;
    let fund = Fund::read(&text).map_err(|why| Unopened::Unreadable(why, text.clone()))?;
    let (key, scenario, decisions) = match places::work(storage, &fund) {
        Some((key, scenario, text)) => (key, scenario, Some(text)),
        None => (places::free(storage, &fund).unwrap_or_default(), Scenario::default(), None),
    };
    let shares_id = |other: &String| {
        other != name
            && own::read(other).is_some_and(|text| Fund::read(&text).is_ok_and(|other| other.id == fund.id))
    };
    let alone = fund.id.as_str().starts_with("own-") && !own::names().iter().any(shares_id);
    Ok(Opened { fund, scenario, seen: Seen { fund: Some(text), key, decisions, alone } })
}

/// Keeps one fund and the decisions on it.
#[derive(Clone, Copy)]
pub struct Keeping {
    name: StoredValue<String>,
    seen: StoredValue<Seen>,
    /// How the last change is kept.
    pub state: RwSignal<State>,
}

impl Keeping {
    /// Keeps what was opened under its name.
    pub fn of(name: &str, opened: &Opened) -> Self {
        Self {
            name: StoredValue::new(name.to_owned()),
            seen: StoredValue::new(opened.seen.clone()),
            state: RwSignal::new(State::Kept),
        }
    }

    /// The name the fund goes by.
    pub fn name(self) -> String {
        self.name.get_value()
    }

    /// Takes what stands in the storage now in the place of what was opened before.
    pub fn turn_to(self, opened: &Opened) {
        self.seen.set_value(opened.seen.clone());
        self.state.set(State::Kept);
    }

    /// Keeps what the sitting has come to.
    pub fn keep(self, sitting: &Sitting) {
        if self.state.with_untracked(|state| *state == State::Elsewhere) || self.differs() {
            return self.state.set(State::Elsewhere);
        }
        let state =
            if self.write(sitting).is_some() { State::At(document::time_of_day()) } else { State::NotKept };
        self.state.set(state);
    }

    /// Looks whether another tab has kept something else.
    pub fn look(self) {
        if self.differs() {
            self.state.set(State::Elsewhere);
        } else if self.state.with_untracked(|state| *state == State::Elsewhere) {
            // The other tab took its change back.
            self.state.set(State::Kept);
        }
    }

    /// Listens for the other tabs of this site, and looks again when the page comes back from the browser's memory.
    pub fn listen(self) {
        if let Some(storage) = Storage::open() {
            storage.on_change_elsewhere(move |_| self.look());
        }
        document::on_return(move || self.look());
    }

    fn differs(self) -> bool {
        let Some(storage) = Storage::open() else { return false };
        self.seen.with_value(|seen| {
            own::read(&self.name.get_value()) != seen.fund
                || (!seen.key.is_empty() && storage.read(&seen.key) != seen.decisions)
        })
    }

    /// Writes the fund, then the decisions; `None` where one of them is not kept. The other is then as it was.
    fn write(self, sitting: &Sitting) -> Option<()> {
        let storage = Storage::open()?;
        let (name, mut seen) = (self.name.get_value(), self.seen.get_value());
        let before = own::read(&name).and_then(|text| Fund::read(&text).ok());
        if !own::replace(&name, sitting.fund()) {
            return None;
        }
        let text = saved::write(sitting.fund(), sitting.scenario());
        let blank = seen.decisions.is_none() && sitting.scenario().is_blank();
        if !blank && seen.decisions.as_ref() != Some(&text) {
            if !seen.alone && seen.decisions.is_some() {
                seen.key = places::free(storage, sitting.fund()).unwrap_or_default();
            }
            if seen.key.is_empty() || !storage.write(&seen.key, &text) {
                // There was room for what stood there a moment ago.
                let _ = before.is_some_and(|fund| own::replace(&name, &fund));
                self.seen.update_value(|seen| seen.fund = own::read(&name));
                return None;
            }
            (seen.alone, seen.decisions) = (true, Some(text));
            document::note_kept(&seen.key, &document::time_of_day());
        }
        seen.fund = own::read(&name);
        self.seen.set_value(seen);
        Some(())
    }
}

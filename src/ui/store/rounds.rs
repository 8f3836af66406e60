//! Rounds of one's own: brought into this browser by the reader, and found by the names they have in addresses.

mod round_names;
mod same_list;

use std::cell::RefCell;

use super::medium::{Change, put};
use super::scenarios::{Companions, ScenarioState};
use super::{Fault, Outcome, Store, get};
use crate::Fund;
use crate::store::{Row, key, legacy};
use crate::ui::browser::database::Expected;
use crate::ui::browser::storage::Storage;
use crate::ui::browser::{address_bar, random};

pub use same_list::{SameList, here_already};

/// A round of one's own as it was last seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRound {
    /// Its row.
    pub row: Row,
    /// What it is called in addresses.
    pub name: String,
    /// The text of its fund.
    pub text: String,
    /// What stands under its name.
    written: String,
}

impl OwnRound {
    /// The round of this name, for which this is written and this fund is there. What cannot be read is one all the same, with
    /// a text that is none of a fund: nobody is to think that it is gone.
    fn of(name: &str, written: String, text: Option<String>) -> Self {
        match written.parse() {
            Ok(row) => Self { row, name: name.to_owned(), text: text.unwrap_or_default(), written },
            Err(_) => {
                Self { row: Row::of_unreadable(name), name: name.to_owned(), text: written.clone(), written }
            }
        }
    }

    /// That its fund is still the one which was seen.
    fn as_seen(&self) -> Expected {
        Expected { key: self.row.fund(), value: Some(self.text.clone()) }
    }
}

thread_local! {
    static ALL: RefCell<Vec<OwnRound>> = const { RefCell::new(Vec::new()) };
}

/// The round of one's own that is called this in addresses, out of the store. `None` where there is none.
pub async fn find(store: &Store, name: &str) -> Result<Option<OwnRound>, Fault> {
    let Some(written) = store.medium.read(&key::name(name)).await? else { return Ok(None) };
    let text = match written.parse::<Row>() {
        Ok(row) => store.medium.read(&row.fund()).await?,
        Err(_) => None,
    };
    Ok(Some(OwnRound::of(name, written, text)))
}

/// Takes over the rounds that older versions of this page have kept, and looks up all.
pub async fn take_over_and_load() -> Result<(), Fault> {
    super::open().await.take_over_rounds().await;
    load().await
}

/// Looks up all rounds, for whoever asks for them from now on.
pub async fn load() -> Result<(), Fault> {
    let store = super::open().await;
    if store.refuses() {
        return Ok(());
    }
    let mut names = store.medium.all(key::NAMES).await?;
    let funds = store.medium.all(key::FUNDS).await?;
    let nameless = round_names::nameless(&names, &funds);
    if !nameless.is_empty() {
        round_names::name_them(store.clone(), nameless).await;
        names = store.medium.all(key::NAMES).await?;
    }
    let own = names.into_iter().map(|(key, written)| {
        let fund = written.parse::<Row>().map(|row| row.fund()).unwrap_or_default();
        let text = funds.iter().find(|(key, _)| *key == fund).map(|(_, text)| text.clone());
        OwnRound::of(&key[key::NAMES.len()..], written, text)
    });
    ALL.set(own.collect());
    Ok(())
}

/// All rounds, in the order of their names, as they were last looked up.
#[must_use]
pub fn all() -> Vec<OwnRound> {
    ALL.with_borrow(Clone::clone)
}

/// The round of this name, as it was last looked up.
#[must_use]
pub fn named(name: &str) -> Option<OwnRound> {
    ALL.with_borrow(|all| all.iter().find(|own| own.name == name).cloned())
}

/// Keeps a fund as a round of its own, and returns the name it has; `None` where it is not kept.
///
/// The same fund brought again goes by the name it has: its text is the same to the last character.
pub async fn keep(fund: &Fund) -> Option<String> {
    let store = get()?;
    let text = text(fund)?;
    load().await.ok()?;
    if let Some(own) = all().into_iter().find(|own| own.text == text) {
        return Some(own.name);
    }
    let row = Row::own(&random::digits());
    let name =
        store.put_fund(&row, &round_names::stem_of(fund), text, Vec::new(), Vec::new()).await.ok()??;
    store.ask_to_persist();
    store.tell(&row.fund());
    load().await.ok()?;
    Some(name)
}

/// Puts a changed fund where it was kept before, if nobody else has changed it since it was looked up; whether it is kept.
pub async fn replace(name: &str, fund: &Fund) -> bool {
    let (Some(store), Some(own), Some(text)) = (get(), named(name), text(fund)) else { return false };
    let changes = [put(own.row.fund(), text)];
    let done = store.medium.commit(&[own.as_seen()], &changes).await == Ok(Outcome::Done);
    store.tell(&own.row.fund());
    done && load().await.is_ok()
}

/// Keeps a changed fund together with the decisions on it and all that goes `along`, or nothing of it. `None` where another page has changed one of them.
pub async fn keep_both(
    store: &Store,
    own: &OwnRound,
    text: &str,
    number: usize,
    (seen, scenario): (Option<&ScenarioState>, &str),
    mut along: Companions,
) -> Result<Option<ScenarioState>, Fault> {
    along.expected.push(own.as_seen());
    along.changes.push(put(own.row.fund(), text));
    let kept = store.append(&own.row, number, seen, scenario, along).await?;
    store.tell(&own.row.fund());
    Ok(kept)
}

/// Keeps a changed fund on which nothing is decided yet, with all that goes `along`. `false` where another page has changed it.
pub async fn keep_fund(
    store: &Store,
    own: &OwnRound,
    text: &str,
    mut along: Companions,
) -> Result<bool, Fault> {
    along.expected.push(own.as_seen());
    along.changes.push(put(own.row.fund(), text));
    let outcome = store.medium.commit(&along.expected, &along.changes).await?;
    store.tell(&own.row.fund());
    Ok(outcome == Outcome::Done)
}

/// Forgets the bids of a round, and the copy that an older version of this page has of them. The decisions on them stay where
/// they are. Whether it is done: not where another round has the name by now.
pub async fn remove(name: &str) -> bool {
    let (Some(store), Some(own)) = (get(), named(name)) else { return false };
    let mut changes = vec![Change::Remove(key::name(name)), Change::Remove(own.row.fund())];
    let storage = Storage::open();
    let beginning = legacy::funds(&address_bar::folder());
    let mut copies = Vec::new();
    for key in storage.map(|storage| storage.keys(&beginning)).unwrap_or_default() {
        let mark = legacy::taken_fund(&key[beginning.len()..]);
        let text = storage.and_then(|storage| storage.read(&key)).unwrap_or_default();
        if store.medium.read(&mark).await == Ok(Some(legacy::mark(&text, &own.row))) {
            changes.push(Change::Remove(mark));
            copies.push(key);
        }
    }
    let expected = Expected::seen(key::name(name), &own.written);
    if store.medium.commit(&expected, &changes).await != Ok(Outcome::Done) {
        let _ = load().await;
        return false;
    }
    if let Some(storage) = storage {
        copies.iter().for_each(|key| storage.remove(key));
    }
    store.tell(&own.row.fund());
    load().await.is_ok()
}

/// Whether just this fund is kept under a name, to the last character.
#[must_use]
pub fn is_kept(name: &str, fund: &Fund) -> bool {
    text(fund).is_some_and(|text| named(name).is_some_and(|own| own.text == text))
}

/// The text of a fund as it is kept.
#[must_use]
pub fn text(fund: &Fund) -> Option<String> {
    serde_json::to_string(&**fund).ok()
}

//! What keeps texts, and bytes, under keys: the database, or the older storage where that has to stand in for it.

use super::saved::note_saved;
use crate::sorted_map::in_order;
use crate::store::{Checksum, Kept, Leftover, ReadBack, key, read_back};
use crate::ui::browser::address_bar;
pub use crate::ui::browser::database::Change;
use crate::ui::browser::database::{Database, Expected, Fault, Outcome, Value};
use crate::ui::browser::storage::Storage;

/// Where it is all kept.
#[derive(Clone)]
pub enum Medium {
    /// In the browser's database.
    Database(Database),
    /// In the older storage.
    StandIn(Storage),
    /// Nowhere.
    Nothing,
}

impl Medium {
    /// The text under a key. What is no text is an empty one.
    pub async fn read(&self, key: &str) -> Result<Option<String>, Fault> {
        Ok(self.value(key).await?.map(text))
    }

    /// What stands under a key.
    pub async fn value(&self, key: &str) -> Result<Option<Value>, Fault> {
        match self {
            Self::Database(database) => database.read(key).await,
            Self::StandIn(storage) => Ok(storage.read(&under(key)).map(Value::Text)),
            Self::Nothing => Err(Fault::Refused),
        }
    }

    /// Every key that begins like this, with its text, in the order of the keys.
    pub async fn all(&self, beginning: &str) -> Result<Vec<(String, String)>, Fault> {
        match self {
            Self::Database(database) => {
                let all = database.all(beginning).await?;
                Ok(all.into_iter().map(|(key, value)| (key, text(value))).collect())
            }
            Self::StandIn(storage) => Ok(all(*storage, beginning)),
            Self::Nothing => Err(Fault::Refused),
        }
    }

    /// The same with whatever stands there, bytes as well as texts.
    pub async fn everything(&self, beginning: &str) -> Result<Vec<(String, Kept)>, Fault> {
        let Self::Database(database) = self else {
            let texts = self.all(beginning).await?;
            return Ok(texts.into_iter().map(|(key, text)| (key, Kept::Text(text))).collect());
        };
        let all = database.all(beginning).await?;
        Ok(all.into_iter().filter_map(|(key, value)| Some((key, value.kept()?))).collect())
    }

    /// Makes all changes or none; only where under each of these keys stands what is expected there. What is done was read
    /// back: some browsers say that they have kept what they have not.
    pub async fn commit(&self, expected: &[Expected], changes: &[Change]) -> Result<Outcome, Fault> {
        let database = match self {
            Self::Database(database) => database,
            Self::StandIn(storage) => return commit(*storage, expected, changes),
            Self::Nothing => return Err(Fault::Refused),
        };
        let outcome = database.commit(expected, changes).await;
        match outcome {
            Ok(Outcome::Done) | Err(Fault::TooSlow) => {}
            _ => return outcome,
        }
        for change in changes {
            if let Change::Put(key, Value::Text(text)) = change {
                let there = self.read(key).await?;
                let before = expected.iter().find(|expected| expected.key == *key);
                let before = before.map(|expected| expected.value.as_deref());
                match read_back(text, there.as_deref(), before, outcome.is_ok()) {
                    ReadBack::Kept => {}
                    ReadBack::NotKept => return outcome.and(Err(Fault::Failed)),
                    ReadBack::Other => return Ok(Outcome::Other),
                }
            }
        }
        // An answer that came too late is one all the same, where all is there.
        note_saved();
        Ok(Outcome::Done)
    }
}

/// A change that puts a text under a key.
pub fn put(key: String, text: impl Into<String>) -> Change {
    Change::Put(key, Value::Text(text.into()))
}

/// Every key of the older storage that stands in, as it would be called in the database, with its text.
pub fn all(storage: Storage, beginning: &str) -> Vec<(String, String)> {
    let from = under("").len();
    let keys = storage.keys(&under(beginning));
    let order = in_order(keys.iter().map(String::as_str));
    let keys = order.into_iter().map(|at| &keys[at]);
    keys.filter_map(|key| Some((key[from..].to_owned(), storage.read(key)?))).collect()
}

/// A key as it is called in the older storage.
pub fn under(key: &str) -> String {
    format!("{}{key}", key::stand_in(&address_bar::folder()))
}

/// Leaves a text in the older storage, for the database that cannot take it now; whether it is there.
pub fn leave(key: &str, at: u64, after: &[&str], text: &str) -> bool {
    let Some(storage) = Storage::open() else { return false };
    let after = after.iter().map(|after| Checksum::of(after)).collect();
    let left = Leftover { at, after, text: text.to_owned() }.to_string();
    let key = under(key);
    storage.write(&key, &left) && storage.read(&key) == Some(left)
}

fn text(value: Value) -> String {
    match value {
        Value::Text(text) => text,
        Value::Bytes(_) | Value::Other(_) => String::new(),
    }
}

/// Nobody comes between: pages of one site take turns with the older storage.
fn commit(storage: Storage, expected: &[Expected], changes: &[Change]) -> Result<Outcome, Fault> {
    if expected.iter().any(|expected| storage.read(&under(&expected.key)) != expected.value) {
        return Ok(Outcome::Other);
    }
    let mut before = Vec::new();
    for change in changes {
        if let Change::Put(key, Value::Text(text)) = change {
            let key = under(key);
            let was = storage.read(&key);
            let fault = if storage.write(&key, text) { Fault::Failed } else { Fault::Full };
            let is_done = fault != Fault::Full && storage.read(&key).as_ref() == Some(text);
            before.push((key, was));
            if !is_done {
                take_back(storage, before);
                return Err(fault);
            }
        }
    }
    for change in changes {
        match change {
            Change::Remove(key) => storage.remove(&under(key)),
            Change::RemoveAll(beginning) => {
                storage.keys(&under(beginning)).iter().for_each(|key| storage.remove(key));
            }
            Change::Put(..) => {}
        }
    }
    Ok(Outcome::Done)
}

/// There was room for what stood there a moment ago.
fn take_back(storage: Storage, before: Vec<(String, Option<String>)>) {
    for (key, text) in before {
        match text {
            Some(text) => _ = storage.write(&key, &text),
            None => storage.remove(&key),
        }
    }
}

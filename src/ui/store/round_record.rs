//! A record that is kept with a round and put together across tabs: one text under one key, seen before it is written over.

use std::fmt::Debug;

use super::medium::{Change, put, under};
use super::{Fault, Outcome, Store};
use crate::store::Row;
use crate::store::stand_in::together;
use crate::ui::browser::database::Expected;
use crate::ui::browser::storage::Storage;

/// What is kept with a round as one text.
pub trait RoundRecord: Clone + Debug + Default + PartialEq + Send + Sync + 'static {
    /// Why a text of it cannot be read.
    type Bad: Clone + Debug + PartialEq + Send + Sync;

    /// What two of them can say different things of, such as a bid.
    type Subject: 'static;

    /// Where it stands.
    fn key(row: &Row) -> String;

    /// Reads its text back, all or none.
    ///
    /// # Errors
    /// Says why it cannot be read.
    fn read(text: &str) -> Result<Self, Self::Bad>;

    /// Its text.
    fn write(&self) -> String;

    /// Whether it says nothing.
    fn is_blank(&self) -> bool;

    /// What is in it now and was not before.
    fn changed_since(&self, before: &Self) -> Self;

    /// What was changed here and elsewhere since both were as before, and of what the two say different things.
    fn merged(before: &Self, mine: &Self, theirs: &Self) -> (Self, Vec<Self::Subject>);
}

/// A record as it was last seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen<T: RoundRecord> {
    /// What stands there; nothing where it cannot be read.
    pub record: T,
    /// Why what stands there cannot be read; then it is not changed either.
    pub unread: Option<T::Bad>,
    raw: Option<String>,
}

impl<T: RoundRecord> Default for Seen<T> {
    fn default() -> Self {
        Self { record: T::default(), unread: None, raw: None }
    }
}

impl<T: RoundRecord> Seen<T> {
    fn of(raw: Option<String>) -> Self {
        match raw.as_deref().map_or_else(|| Ok(T::default()), T::read) {
            Ok(record) => Self { record, unread: None, raw },
            Err(why) => Self { record: T::default(), unread: Some(why), raw },
        }
    }

    /// What stands there, as it is.
    #[must_use]
    pub fn text(&self) -> &str {
        self.raw.as_deref().unwrap_or_default()
    }
}

impl Store {
    /// The record of a round.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn record<T: RoundRecord>(&self, row: &Row) -> Result<Seen<T>, Fault> {
        self.medium.read(&T::key(row)).await.map(Seen::of)
    }

    /// Keeps another record. `None` where something else stands there than was seen, or what cannot be read: then nothing is kept.
    ///
    /// # Errors
    /// Says why it is not kept.
    pub async fn set_record<T: RoundRecord>(
        &self,
        row: &Row,
        seen: &Seen<T>,
        record: &T,
    ) -> Result<Option<Seen<T>>, Fault> {
        if seen.unread.is_some() {
            return Ok(None);
        }
        let raw = (!record.is_blank()).then(|| record.write());
        let change = match &raw {
            Some(text) => put(T::key(row), text.as_str()),
            None => Change::Remove(T::key(row)),
        };
        let expected = [Expected { key: T::key(row), value: seen.raw.clone() }];
        let outcome = self.medium.commit(&expected, &[change]).await?;
        if outcome == Outcome::Done {
            self.take_back_record(&T::key(row), &record.write());
        }
        self.tell(&T::key(row));
        self.ask_to_persist();
        let kept = Seen { record: record.clone(), unread: None, raw };
        Ok((outcome == Outcome::Done).then_some(kept))
    }

    /// Leaves what was changed of a record since it was seen in the older storage, because the page goes before the database has taken
    /// it: the next page brings it to what is there. Beside what another page has left. Done at once.
    pub fn leave_record<T: RoundRecord>(&self, row: &Row, seen: &Seen<T>, record: &T) {
        let changed = record.changed_since(&seen.record);
        let (Some(storage), false) = (Storage::open(), self.stands_in() || changed.is_blank()) else {
            return;
        };
        let (key, mine) = (T::key(row), changed.write());
        let both = storage.read(&under(&key)).and_then(|there| together(&key, &mine, &there));
        // Where there is no room for it either, the page has said that it is not saved.
        let _ = storage.write(&under(&key), &both.unwrap_or(mine));
    }

    /// Takes back what was [left](Self::leave_record), where all of it is in what the database has now.
    fn take_back_record(&self, key: &str, kept: &str) {
        let (Some(storage), false) = (Storage::open(), self.stands_in()) else { return };
        let both = storage.read(&under(key)).and_then(|left| together(key, &left, kept));
        if both.is_some_and(|both| both == kept) {
            storage.remove(&under(key));
        }
    }

    /// Puts what cannot be read aside, where it stays, if it is still what was seen: another record can be made then.
    ///
    /// # Errors
    /// Says why that is not done.
    pub async fn set_record_aside<T: RoundRecord>(
        &self,
        row: &Row,
        seen: &Seen<T>,
    ) -> Result<Outcome, Fault> {
        self.put_aside(T::key(row), seen.text(), None).await
    }
}

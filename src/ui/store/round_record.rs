//! A record that is kept with a round, or with one of its scenarios, and put together across tabs: one text under one key, seen before it
//! is written over.

use std::fmt::Debug;

use super::medium::{Change, put, under};
use super::{Fault, Outcome, Store};
use crate::store::key;
use crate::store::stand_in::together;
use crate::ui::browser::database::Expected;
use crate::ui::browser::document;
use crate::ui::browser::storage::Storage;

/// What is kept with a round, or with one of its scenarios, as one text.
pub trait RoundRecord: Clone + Debug + Default + PartialEq + Send + Sync + 'static {
    /// Why a text of it cannot be read.
    type Bad: Clone + Debug + PartialEq + Send + Sync;

    /// What two of them can say different things of, such as a bid.
    type Subject: 'static;

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

    /// The text of what a page leaves behind because it goes: what is in it now and was not before, when it was last known to be kept.
    fn write_left(&self, before: &Self) -> String {
        self.changed_since(before).write()
    }

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
    /// The record under a key.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn record<T: RoundRecord>(&self, key: &str) -> Result<Seen<T>, Fault> {
        self.medium.read(key).await.map(Seen::of)
    }

    /// Keeps another record. `None` where something else stands there than was seen, or what cannot be read: then nothing is kept. What
    /// this page had `left` of it before is not needed then.
    ///
    /// # Errors
    /// Says why it is not kept.
    pub async fn set_record<T: RoundRecord>(
        &self,
        key: &str,
        seen: &Seen<T>,
        record: &T,
        left: Option<&str>,
    ) -> Result<Option<Seen<T>>, Fault> {
        if seen.unread.is_some() {
            return Ok(None);
        }
        let raw = (!record.is_blank()).then(|| record.write());
        let change = match &raw {
            Some(text) => put(key.to_owned(), text.as_str()),
            None => Change::Remove(key.to_owned()),
        };
        let expected = [Expected { key: key.to_owned(), value: seen.raw.clone() }];
        let outcome = self.medium.commit(&expected, &[change]).await?;
        if outcome == Outcome::Done {
            self.take_back_record(key, left, Some(&record.write()));
        }
        self.tell(key);
        self.ask_to_persist();
        let kept = Seen { record: record.clone(), unread: None, raw };
        Ok((outcome == Outcome::Done).then_some(kept))
    }

    /// Leaves what was changed of a record since it was seen in the older storage, because the page goes before the database has taken
    /// it: the next page brings it to what is there. In the place of what this page `left` before, and beside what another page has left.
    /// Returns what stands there where all of it is of this page. Done at once.
    pub fn leave_record<T: RoundRecord>(
        &self,
        key: &str,
        seen: &Seen<T>,
        record: &T,
        left: Option<&str>,
    ) -> Option<String> {
        let storage = Storage::open().filter(|_| !self.stands_in())?;
        if record.changed_since(&seen.record).is_blank() {
            self.take_back_record(key, left, None);
            return None;
        }
        let mine = record.write_left(&seen.record);
        let of_other = storage.read(&under(key)).filter(|there| Some(there.as_str()) != left);
        let Some(there) = of_other else {
            // Where there is no room for it, the page has said that it is not saved.
            return storage.write(&under(key), &mine).then_some(mine);
        };
        let aside = || storage.write(&under(&key::set_aside(document::milliseconds(), key)), &there);
        if let Some(text) = together(key, &mine, &there).or_else(|| aside().then_some(mine)) {
            let _ = storage.write(&under(key), &text);
        }
        None
    }

    /// Takes back what was [left](Self::leave_record): what this page `left`, or where all of what stands there is in what the database
    /// has now.
    fn take_back_record(&self, key: &str, left: Option<&str>, kept: Option<&str>) {
        let (Some(storage), false) = (Storage::open(), self.stands_in()) else { return };
        let Some(there) = storage.read(&under(key)) else { return };
        let is_kept = |kept: &str| together(key, &there, kept).is_some_and(|both| both == kept);
        if left == Some(there.as_str()) || kept.is_some_and(is_kept) {
            storage.remove(&under(key));
        }
    }

    /// Puts what cannot be read aside, where it stays, if it is still what was seen: another record can be made then.
    ///
    /// # Errors
    /// Says why that is not done.
    pub async fn set_record_aside<T: RoundRecord>(
        &self,
        key: &str,
        seen: &Seen<T>,
    ) -> Result<Outcome, Fault> {
        self.put_aside(key.to_owned(), seen.text(), None).await
    }
}

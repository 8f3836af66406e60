//! What was kept while the older storage stood in for the database: brought to what stands in that, once it is to be had.

use super::medium::{self, put, under};
use super::{Fault, Outcome, Store};
use crate::store::stand_in::{comes_by_itself, together, with_number, with_numbers};
use crate::store::{Row, key};
use crate::ui::browser::database::Expected;
use crate::ui::browser::document;
use crate::ui::browser::load::Work;
use crate::ui::browser::storage::Storage;

/// Puts what was kept under a key together with what stands there; `None` where the two do not go together.
type Together = fn(&str, &str, &str) -> Option<String>;

impl Store {
    /// Brings in what was kept of marks, of what members sent, and of the bids as they were sent. What fails now stays where it is
    /// until the next time.
    ///
    /// # Errors
    /// Says why not all of it is in the database.
    pub async fn take_kept_without_database(&self) -> Result<(), Fault> {
        let (Some(storage), false) = (Storage::open(), self.stands_in()) else { return Ok(()) };
        for (key, text) in medium::all(storage, "") {
            if comes_by_itself(&key) {
                self.take_in(&key, &key, text, together).await?;
            }
        }
        Ok(())
    }

    /// Brings in what the list says of a scenario that was kept without the database, and what was typed for its notice, where it has
    /// this number in the database.
    #[inline(never)]
    pub(super) fn take_entry(&self, row: &Row, before: usize, number: usize) -> Work<Result<(), Fault>> {
        let (store, from, to) = (self.clone(), row.entry(before), row.entry(number));
        let [notice, its_place] = [row.notice(before), row.notice(number)];
        Box::pin(async move {
            let left = |key: &str| Storage::open().and_then(|storage| storage.read(&under(key)));
            if let Some(text) = left(&from) {
                store.take_in(&from, &to, with_number(&text, number), |_, _, _| None).await?;
            }
            match left(&notice) {
                Some(text) => store.take_in(&notice, &its_place, text, |_, _, _| None).await,
                None => Ok(()),
            }
        })
    }

    /// Brings in which of the scenarios was on the table, where they have these numbers in the database.
    #[inline(never)]
    pub(super) fn take_selection(&self, row: &Row, numbers: Vec<(usize, usize)>) -> Work<Result<(), Fault>> {
        let (store, key) = (self.clone(), row.selection());
        Box::pin(async move {
            match Storage::open().and_then(|storage| storage.read(&under(&key))) {
                Some(text) => store.take_in(&key, &key, with_numbers(&text, &numbers), |_, _, _| None).await,
                None => Ok(()),
            }
        })
    }

    /// Brings in what is `left` under a key of the older storage: where nothing stands, where the same does, together with what
    /// stands there, or else aside.
    async fn take_in(&self, left: &str, key: &str, mine: String, together: Together) -> Result<(), Fault> {
        let there = self.medium.read(key).await?;
        let both = there.as_ref().filter(|there| **there != mine).map(|there| together(key, &mine, there));
        let change = match both {
            None => put(key.to_owned(), mine),
            Some(Some(text)) => put(key.to_owned(), text),
            Some(None) => put(key::set_aside(document::milliseconds(), key), mine),
        };
        let expected = Expected { key: key.to_owned(), value: there };
        // Where another page is faster it is tried again the next time.
        if self.medium.commit(&[expected], &[change]).await? == Outcome::Done {
            self.tell(key);
            if let Some(storage) = Storage::open() {
                storage.remove(&under(left));
            }
        }
        Ok(())
    }
}

//! What was kept while the older storage stood in for the database: brought to what stands in that, once it is to be had.

use super::medium::{self, put, under};
use super::{Fault, Outcome, Store};
use crate::store::stand_in::{
    as_kept, comes_by_itself, publications_together, stages_with_number, together, with_number, with_numbers,
};
use crate::store::{Row, key};
use crate::ui::browser::database::Expected;
use crate::ui::browser::document;
use crate::ui::browser::load::Work;
use crate::ui::browser::storage::Storage;

/// Puts what was kept under a key together with what stands there; `None` where the two do not go together.
type Together = fn(&str, &str, &str) -> Option<String>;

/// How often another page may be faster.
const TRIES: usize = 5;

impl Store {
    /// Brings in what was kept of marks, of what members sent, of what was typed for papers and files, and of the bids as they were sent;
    /// also what a page has left of it because it went. What fails now stays where it is until the next time.
    ///
    /// # Errors
    /// Says why not all of it is in the database.
    pub async fn take_kept_without_database(&self) -> Result<(), Fault> {
        let (Some(storage), false) = (Storage::open(), self.stands_in()) else { return Ok(()) };
        let all = medium::all(storage, "");
        if all.is_empty() {
            return Ok(());
        }
        let kept: Vec<&str> = all.iter().map(|(key, _)| key.as_str()).collect();
        for (key, text) in all.iter().filter(|(key, _)| comes_by_itself(key, &kept)) {
            self.take_in(key, key, text.clone(), together).await?;
        }
        Ok(())
    }

    /// Brings in what the list says of a scenario that was kept without the database, what was typed for its notice, and in what stages its
    /// bids are paid, where it has this number in the database.
    #[inline(never)]
    pub(super) fn take_entry(&self, row: &Row, before: usize, number: usize) -> Work<Result<(), Fault>> {
        let (store, from, to) = (self.clone(), row.entry(before), row.entry(number));
        let [notice, its_place, typed] = [row.notice(before), row.notice(number), row.publication()];
        Box::pin(async move {
            let left = |key: &str| Storage::open().and_then(|storage| storage.read(&under(key)));
            if let Some(text) = left(&from) {
                store.take_in(&from, &to, with_number(&text, number), |_, _, _| None).await?;
            }
            if let Some(text) = left(&notice) {
                store.take_in(&notice, &its_place, text, |_, _, _| None).await?;
            }
            let stages = left(&typed).and_then(|text| stages_with_number(&text, before, number));
            if let (Some((stages, others)), Some(storage)) = (stages, Storage::open()) {
                store.bring(&typed, &stages, publications_together).await?;
                // It is shorter than what stood there, so there is room for it.
                let _ = storage.write(&under(&typed), &others);
            }
            Ok(())
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

    /// Brings in what is `left` under a key of the older storage, and removes it there.
    async fn take_in(&self, left: &str, key: &str, mine: String, together: Together) -> Result<(), Fault> {
        let there = || Storage::open().and_then(|storage| storage.read(&under(left)));
        let before = there();
        self.bring(key, &mine, together).await?;
        // What a page has left there meanwhile stays for the next time.
        if let Some(storage) = Storage::open().filter(|_| there() == before) {
            storage.remove(&under(left));
        }
        Ok(())
    }

    /// Brings in a text: where nothing stands, where the same does, together with what stands there, or else aside.
    async fn bring(&self, key: &str, mine: &str, together: Together) -> Result<(), Fault> {
        // Another page may be faster.
        for _ in 0..TRIES {
            let there = self.medium.read(key).await?;
            let other = there.as_deref().filter(|there| *there != mine);
            let change = match other.map(|there| together(key, mine, there)) {
                None => put(key.to_owned(), as_kept(key, mine)),
                Some(Some(text)) => put(key.to_owned(), text),
                Some(None) => put(key::set_aside(document::milliseconds(), key), mine),
            };
            let expected = Expected { key: key.to_owned(), value: there };
            if self.medium.commit(&[expected], &[change]).await? == Outcome::Done {
                self.tell(key);
                return Ok(());
            }
        }
        Err(Fault::Failed)
    }
}

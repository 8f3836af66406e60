//! Everything that is kept, to be saved as one file and brought back.

use super::medium::{self, Medium};
use super::saved::note_saved;
use super::{Change, Fault, Outcome, Store};
use crate::store::{Inventory, Kept, Row, is_recent_copy, key, with_waiting};
use crate::ui::browser::database::{Database, Expected, Value};
use crate::ui::browser::storage::{self, Storage};
use crate::ui::browser::{address_bar, document};

impl Store {
    /// How much is kept.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn inventory(&self) -> Result<Inventory, Fault> {
        let mut all = Vec::new();
        let of_scenarios = [key::HEADS, key::ENTRIES, key::NOTICES];
        let of_rounds = [
            key::FUNDS,
            key::DRAFTS,
            key::LEFT,
            key::BID_MARKS,
            key::MEMBERS,
            key::MEETINGS,
            key::PUBLICATIONS,
        ];
        for beginning in of_scenarios.into_iter().chain(of_rounds) {
            all.extend(self.medium.everything(beginning).await?);
        }
        Ok(Inventory::of(&[&with_waiting(Vec::new(), all)]))
    }

    /// Everything that is kept, in the order of the keys, also what waits in the older storage. As much of that as can be is brought in
    /// first; the rest stays there, and is told as it would stand in the database.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn everything(&self) -> Result<Vec<(String, Kept)>, Fault> {
        let kept = self.in_database().await?;
        if self.stands_in() {
            // There is no other storage than the older one.
            return Ok(kept);
        }
        let waiting = Storage::open().map(|storage| medium::all(storage, "")).unwrap_or_default();
        Ok(with_waiting(kept, waiting.into_iter().map(|(key, text)| (key, Kept::Text(text))).collect()))
    }

    /// The same without what waits: over just this a backup is restored.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn in_database(&self) -> Result<Vec<(String, Kept)>, Fault> {
        if let (Some(storage), false) = (Storage::open(), self.stands_in()) {
            self.take_over_rounds().await;
            let mut rows: Vec<Row> =
                medium::all(storage, key::LEFT).iter().filter_map(|(key, _)| Row::in_key(key)).collect();
            rows.dedup();
            for row in rows {
                // What cannot be brought in stays where it is.
                let _ = self.take_leftovers(&row).await;
            }
        }
        self.all_entries().await
    }

    async fn all_entries(&self) -> Result<Vec<(String, Kept)>, Fault> {
        let mut all = self.medium.everything("").await?;
        if self.stands_in() {
            return Ok(with_waiting(Vec::new(), all));
        }
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(all)
    }

    /// Puts all of this or nothing, and only while under each key stands what was `there` when it was looked up. What is done
    /// was read back. Only the database takes it.
    ///
    /// # Errors
    /// Says why nothing is put, or that nobody knows whether it is.
    pub async fn restore(&self, puts: &[(String, Kept)], there: &[(String, Kept)]) -> Result<Outcome, Fault> {
        let Medium::Database(database) = &self.medium else { return Err(Fault::Refused) };
        let outcome = put_all(database, puts, there).await;
        if outcome == Ok(Outcome::Other) {
            return outcome;
        }
        let now = self.all_entries().await?;
        // Another page may have gone on from there meanwhile. What stood there before says that nothing was kept.
        let is_kept = |(key, kept): &(String, Kept)| {
            let now = at(&now, key);
            now == Some(kept) || now != at(there, key)
        };
        if !puts.iter().all(is_kept) {
            return outcome.and(Err(Fault::Failed));
        }
        self.ask_to_persist();
        note_saved();
        let is_heard = |key: &str| {
            [key::REVISIONS, key::BROUGHT, key::BYTES].iter().all(|beginning| !key.starts_with(beginning))
        };
        puts.iter().filter(|(key, _)| is_heard(key)).for_each(|(key, _)| self.tell(key));
        Ok(Outcome::Done)
    }
}

async fn put_all(
    database: &Database,
    puts: &[(String, Kept)],
    there: &[(String, Kept)],
) -> Result<Outcome, Fault> {
    let expected = puts.iter().map(|(key, _)| {
        let value = at(there, key).and_then(Kept::text).map(str::to_owned);
        Expected { key: key.to_owned(), value }
    });
    let changes = puts.iter().map(|(key, kept)| Change::Put(key.to_owned(), Value::from(kept)));
    database.commit(&expected.collect::<Vec<_>>(), &changes.collect::<Vec<_>>()).await
}

/// What stands under a key, where all stand in their order.
fn at<'a>(all: &'a [(String, Kept)], key: &str) -> Option<&'a Kept> {
    let at = all.binary_search_by(|(other, _)| other.as_str().cmp(key)).ok()?;
    Some(&all[at].1)
}

/// When everything was last saved as a file, in milliseconds since 1970; `None` where it never was, or nobody knows.
#[must_use]
pub fn last_copy() -> Option<u64> {
    Storage::open()?.read(&key::last_copy(&address_bar::folder()))?.parse().ok()
}

/// Remembers that everything was saved as a file at this time.
pub fn note_copy(at: u64) {
    if let Some(storage) = Storage::open() {
        // Where it is not kept, the page only asks for a file again.
        let _ = storage.write(&key::last_copy(&address_bar::folder()), &at.to_string());
    }
}

/// Whether it is time to save everything as a file once more, and nobody has put it off in this tab.
#[must_use]
pub fn is_copy_due() -> bool {
    let is_recent = last_copy().is_some_and(|at| is_recent_copy(at, document::milliseconds()));
    !is_recent && !storage::remembers(key::COPY_PUT_OFF)
}

/// Puts it off as long as this tab is open.
pub fn put_copy_off() {
    storage::remember(key::COPY_PUT_OFF, true);
}

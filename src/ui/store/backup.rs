//! Everything that is kept, to be saved as one file and brought back.

use super::medium::{self, Medium};
use super::saved::note_saved;
use super::{Change, Fault, Outcome, Store};
use crate::store::{Inventory, Kept, Leftover, Revision, Row, key};
use crate::ui::browser::database::{Database, Expected, Value};
use crate::ui::browser::storage::{self, Storage};
use crate::ui::browser::{address_bar, document};

/// After so long, in milliseconds, Safari may delete what is kept: seven days.
const SOON_LOST: u64 = 7 * 24 * 60 * 60 * 1000;

impl Store {
    /// How much is kept.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn inventory(&self) -> Result<Inventory, Fault> {
        let mut all = Vec::new();
        for beginning in [key::FUNDS, key::HEADS, key::ENTRIES, key::DRAFTS, key::LEFT] {
            all.extend(self.medium.everything(beginning).await?);
        }
        Ok(Inventory::of(&[&as_in_database(all)]))
    }

    /// Everything that is kept, in the order of the keys. What waits in the older storage is brought in first; what cannot be
    /// brought in stays there, and is not in it.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn everything(&self) -> Result<Vec<(String, Kept)>, Fault> {
        if let (Some(storage), false) = (Storage::open(), self.stands_in()) {
            self.take_over_rounds().await;
            let mut rows: Vec<Row> =
                medium::all(storage, key::LEFT).iter().filter_map(|(key, _)| Row::in_key(key)).collect();
            rows.dedup();
            for row in rows {
                let _ = self.take_leftovers(&row).await;
            }
        }
        self.all_entries().await
    }

    async fn all_entries(&self) -> Result<Vec<(String, Kept)>, Fault> {
        let mut all = as_in_database(self.medium.everything("").await?);
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

/// Every scenario that has to do without the database as it would stand there: so it comes back where there is one.
fn as_in_database(all: Vec<(String, Kept)>) -> Vec<(String, Kept)> {
    let mut entries = Vec::new();
    for (key, kept) in all {
        match scenario(&key, &kept) {
            Some(scenario) => entries.extend(scenario),
            None => entries.push((key, kept)),
        }
    }
    entries
}

fn scenario(key: &str, kept: &Kept) -> Option<[(String, Kept); 2]> {
    let row = Row::in_key(key).filter(|_| key.starts_with(key::LEFT))?;
    let number = key::scenario(key, &row.leftovers()).filter(|number| row.leftover(*number) == key)?;
    let Leftover { at, text, .. } = kept.text()?.parse().ok()?;
    let first = Revision::first(&text, at);
    let head = Kept::Text(first.head.to_string());
    Some([(row.head(number), head), (row.revision(number, 0), Kept::Text(first.to_string()))])
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
    let is_recent = last_copy().is_some_and(|at| document::milliseconds().saturating_sub(at) < SOON_LOST);
    !is_recent && !storage::remembers(key::COPY_PUT_OFF)
}

/// Puts it off as long as this tab is open.
pub fn put_copy_off() {
    storage::remember(key::COPY_PUT_OFF, true);
}

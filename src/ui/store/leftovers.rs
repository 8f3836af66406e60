//! Scenarios that wait in the older storage: left there by a page that went too early, and brought in by the next one.

use super::medium::{self, Change, put, under};
use super::scenarios::{Companions, StoredScenario};
use super::{Fault, Store};
use crate::store::{Checksum, Fate, Leftover, Row, Unusable, key, legacy};
use crate::ui::browser::storage::Storage;

impl Store {
    /// Leaves a scenario in the older storage, because the page goes before the database has taken it, or cannot have the
    /// database. `at` is when the last of it was decided, and `after` are the texts that may stand there when it is taken up.
    /// Done at once; whether it is there.
    pub fn leave(&self, row: &Row, number: usize, page: &str, at: u64, after: &[&str], text: &str) -> bool {
        !self.stands_in() && medium::leave(&row.left_by(number, page), at, after, text)
    }

    /// Takes back what was [left](Self::leave): it is kept, or is not meant any more.
    pub fn take_back(&self, row: &Row, number: usize, page: &str) {
        if let Some(storage) = Storage::open() {
            storage.remove(&under(&row.left_by(number, page)));
        }
    }

    /// Brings in what waits of this round. Where both were worked on, the later leads and the other is
    /// kept beside it.
    pub async fn take_leftovers(&self, row: &Row) -> Result<(), Fault> {
        let Some(storage) = Storage::open() else { return Ok(()) };
        let marks = medium::all(storage, &legacy::taken(row, ""));
        if !marks.is_empty() && !self.stands_in() {
            let taken: Vec<String> = marks.iter().map(|(key, _)| under(key)).collect();
            let changes: Vec<Change> = marks.into_iter().map(|(key, text)| put(key, text)).collect();
            self.medium.commit(&[], &changes).await?;
            taken.iter().for_each(|key| storage.remove(key));
        }
        let (beginning, mut numbers) = (row.leftovers(), Vec::new());
        for (key, raw) in medium::all(storage, &beginning) {
            // Where there is no database, the others are the scenarios themselves.
            let is_of_page = key[beginning.len()..].contains('/');
            if self.stands_in() && !is_of_page {
                continue;
            }
            match (key::scenario(&key, &beginning), raw.parse()) {
                (Some(number), Ok(left)) => {
                    let now = self.take_leftover(row, number, &left).await?;
                    if !is_of_page {
                        self.take_entry(row, number, now).await?;
                        numbers.push((number, now));
                    }
                }
                // A later version of the page takes it.
                (_, Err(Unusable::Newer)) => continue,
                _ => self.set_left_aside(&key, &raw).await?,
            }
            storage.remove(&under(&key));
        }
        if numbers.is_empty() { Ok(()) } else { self.take_selection(row, numbers).await }
    }

    /// Brings one such scenario into the database, or beside it what is there; the number it has then.
    pub async fn take_leftover(&self, row: &Row, number: usize, left: &Leftover) -> Result<usize, Fault> {
        let seen = match self.scenario(row, number).await? {
            Some(StoredScenario::Unread(_)) => return self.put_beside(row, &left.text).await,
            Some(StoredScenario::Scenario(seen)) => Some(seen),
            None => None,
        };
        let fate = left.fate(seen.as_ref().map(|seen| (Checksum::of(&seen.text), seen.at)));
        // Where the scenario was deleted meanwhile nobody would see it as the next state of that, and what is final has none.
        let fate = match fate {
            Fate::Next | Fate::Leads if self.entry(row, number).await?.entry.is_closed() => Fate::Beside,
            fate => fate,
        };
        if let (Fate::Leads, Some(seen)) = (fate, &seen) {
            self.put_beside(row, &seen.text).await?;
        }
        match fate {
            Fate::Kept => Ok(number),
            Fate::Beside => self.put_beside(row, &left.text).await,
            Fate::Next | Fate::Leads => {
                let kept = self.append(row, number, seen.as_ref(), &left.text, Companions::default()).await?;
                kept.map(|_| number).ok_or(Fault::Failed)
            }
        }
    }

    /// Keeps a text as another scenario of the round; its number.
    async fn put_beside(&self, row: &Row, text: &str) -> Result<usize, Fault> {
        let free = self.free_number(row).await?;
        let kept = self.append(row, free, None, text, Companions::default()).await?;
        kept.map(|_| free).ok_or(Fault::Failed)
    }
}

//! What cannot be read is put aside where somebody asks for that: it stays, and is in nobody's way.

use super::medium::{Change, put, under};
use super::{Fault, LegacyText, Outcome, Store};
use crate::store::stand_in::beside;
use crate::store::{Row, SetAside, key};
use crate::ui::browser::database::Expected;
use crate::ui::browser::document;
use crate::ui::browser::load::Work;
use crate::ui::browser::storage::Storage;

impl Store {
    /// Puts aside what was seen under a key, if it is still that, and something else in its place or nothing.
    pub(super) async fn put_aside(
        &self,
        key: String,
        seen: &str,
        instead: Option<String>,
    ) -> Result<Outcome, Fault> {
        let aside = put(key::set_aside(document::milliseconds(), &key), seen);
        let place = match instead {
            Some(text) => put(key.to_owned(), text),
            None => Change::Remove(key.to_owned()),
        };
        let outcome = self.medium.commit(&Expected::seen(key.to_owned(), seen), &[aside, place]).await;
        self.tell(&key);
        outcome
    }

    /// Puts aside what an older version of the page kept and cannot be read, and then removes it there.
    #[inline(never)]
    pub fn set_old_aside(&self, row: &Row, old: &LegacyText) -> Work<Result<(), Fault>> {
        let (medium, key, old) = (self.medium.clone(), row.old(), old.clone());
        Box::pin(async move {
            let aside = put(key::set_aside(document::milliseconds(), &key), old.text.as_str());
            medium.commit(&[], &[aside]).await?;
            Self::discard_old(&old);
            Ok(())
        })
    }

    /// Puts aside what waits in the older storage and cannot be read; there it can go then. Where it is a scenario that was kept without
    /// the database, what was typed for its notice goes with it: in the database another one may have its number.
    #[inline(never)]
    pub(super) fn set_left_aside(&self, key: &str, raw: &str) -> Work<Result<(), Fault>> {
        let (medium, at) = (self.medium.clone(), document::milliseconds());
        let mut aside = vec![put(key::set_aside(at, key), raw)];
        let notice = notice_of_left(key).and_then(|key| Some((Storage::open()?.read(&under(&key))?, key)));
        aside.extend(notice.iter().map(|(text, key)| put(key::set_aside(at, key), text.as_str())));
        Box::pin(async move {
            medium.commit(&[], &aside).await?;
            if let (Some((_, key)), Some(storage)) = (notice, Storage::open()) {
                storage.remove(&under(&key));
            }
            Ok(())
        })
    }

    /// What was set aside, the latest first.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn set_aside(&self) -> Result<Vec<SetAside>, Fault> {
        Ok(SetAside::all(self.medium.everything(key::SET_ASIDE).await?))
    }

    /// Puts what was set aside together with what stands in its place, and takes it out of the list. Whether it is done: not where what stands
    /// there cannot be read, or another page was faster.
    ///
    /// # Errors
    /// Says why not.
    pub async fn put_back(&self, one: &SetAside) -> Result<bool, Fault> {
        let Some((key, text)) = one.can_be_put_back() else { return Ok(false) };
        let here = self.medium.read(key).await?;
        let mut changes: Vec<Change> = one.keys.iter().cloned().map(Change::Remove).collect();
        match here.as_deref().map(|here| beside(key, here, text)) {
            None => changes.push(put(key.to_owned(), text)),
            Some(Some(Some(both))) => changes.push(put(key.to_owned(), both)),
            Some(Some(None)) => {}
            Some(None) => return Ok(false),
        }
        let outcome = self.medium.commit(&[Expected { key: key.to_owned(), value: here }], &changes).await?;
        self.tell(key);
        Ok(outcome == Outcome::Done)
    }

    /// Removes something for good that was set aside.
    ///
    /// # Errors
    /// Says why it is still there.
    pub async fn remove_aside(&self, one: &SetAside) -> Result<Outcome, Fault> {
        let changes: Vec<Change> = one.keys.iter().cloned().map(Change::Remove).collect();
        self.medium.commit(&[], &changes).await
    }
}

/// Where the notice stands of the scenario that was kept under this key without the database.
fn notice_of_left(key: &str) -> Option<String> {
    let row = Row::in_key(key)?;
    let number = key::scenario(key, &row.leftovers())?;
    (key == row.leftover(number)).then(|| row.notice(number))
}

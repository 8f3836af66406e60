//! What older versions of this page kept in the browser's older storage: taken over, and left where it is.

use super::medium::{self, Medium, put, under};
use super::{Fault, Outcome, Store};
use crate::store::{Checksum, Leftover, Row, Unusable, key, legacy};
use crate::ui::browser::database::{Change, Expected};
use crate::ui::browser::storage::Storage;
use crate::ui::browser::{address_bar, random};

/// Decisions that an older version kept, or keeps in another tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegacyText {
    key: String,
    /// The text as it stands.
    pub text: String,
}

impl Store {
    /// The decisions that older versions kept on the fund of this id.
    pub fn old_decisions(&self, id: &str) -> Vec<LegacyText> {
        let Some(storage) = Storage::open() else { return Vec::new() };
        let keys = (0..legacy::PLACES).map(|place| legacy::decisions(&address_bar::folder(), id, place));
        keys.filter_map(|key| storage.read(&key).map(|text| LegacyText { key, text })).collect()
    }

    /// Whether old decisions were taken over for this round, as they are now.
    pub async fn is_taken(&self, row: &Row, old: &LegacyText) -> Result<bool, Fault> {
        let taken = self.medium.read(&legacy::taken(row, &old.key)).await?;
        Ok(taken == Some(Checksum::of(&old.text).to_string()))
    }

    /// Everything that older versions kept, whatever fund it is on.
    pub fn all_old_decisions(&self) -> Vec<String> {
        let Some(storage) = Storage::open() else { return Vec::new() };
        let keys = storage.keys(&legacy::all_decisions(&address_bar::folder()));
        keys.iter().filter_map(|key| storage.read(key)).collect()
    }

    /// Takes over old decisions for a round: as its first, or beside what there is. They stay where they are, too.
    pub async fn take_old(&self, row: &Row, LegacyText { key, text }: LegacyText) -> Result<(), Fault> {
        let mark = put(legacy::taken(row, &key), Checksum::of(&text).to_string());
        self.take_leftover(row, 0, &Leftover { at: 0, after: Vec::new(), text }).await?;
        self.medium.commit(&[], &[mark]).await.map(drop)
    }

    /// Removes old decisions, if they are still what was seen.
    pub fn discard_old(old: &LegacyText) {
        if let Some(storage) =
            Storage::open().filter(|storage| storage.read(&old.key).as_ref() == Some(&old.text))
        {
            storage.remove(&old.key);
        }
    }

    /// Takes over the funds of one's own that older versions kept, and those that were kept while there was no database.
    pub async fn take_over_rounds(&self) {
        let Some(storage) = Storage::open() else { return };
        // What fails now is tried again at the next start; until then it stays where it is.
        let _ = self.take_old_funds(storage).await;
        let _ = self.take_rounds_without_database(storage).await;
        let _ = self.take_left_funds(storage).await;
    }

    async fn take_old_funds(&self, storage: Storage) -> Result<(), Fault> {
        let beginning = legacy::funds(&address_bar::folder());
        for key in storage.keys(&beginning) {
            let (name, Some(text)) = (&key[beginning.len()..], storage.read(&key)) else { continue };
            let mark = legacy::taken_fund(name);
            let marked = self.medium.read(&mark).await?;
            let sum = Checksum::of(&text).to_string();
            if marked.as_ref().is_some_and(|marked| marked.starts_with(&sum)) {
                continue;
            }
            let row = Row::of_old(name);
            let is_new = marked.is_none() && self.medium.all(&row.heads()).await?.is_empty();
            let row = if is_new { row } else { Row::own(&random::digits()) };
            let expected = Expected { key: mark.clone(), value: marked };
            let mark = put(mark, legacy::mark(&text, &row));
            self.put_fund(&row, name, text, vec![expected], vec![mark]).await?;
        }
        Ok(())
    }

    async fn take_rounds_without_database(&self, storage: Storage) -> Result<(), Fault> {
        if !matches!(self.medium, Medium::Database(_)) {
            return Ok(());
        }
        for (key, written) in medium::all(storage, key::NAMES) {
            let (name, Ok(row)) = (&key[key::NAMES.len()..], written.parse::<Row>()) else { continue };
            let Some(text) = storage.read(&under(&row.fund())) else { continue };
            let is_in = match self.medium.read(&row.fund()).await? {
                Some(there) if there == text => true,
                // What was changed in both places is two rounds.
                Some(_) => self.put_as_other_round(name, text).await?,
                None => self.put_fund(&row, name, text, Vec::new(), Vec::new()).await?.is_some(),
            };
            if is_in {
                storage.remove(&under(&key));
                storage.remove(&under(&row.fund()));
            }
        }
        Ok(())
    }

    /// Leaves a changed fund in the older storage, because the page goes before the database has taken it.
    pub fn leave_fund(&self, row: &Row, page: &str, at: u64, after: &[&str], text: &str) -> bool {
        matches!(self.medium, Medium::Database(_)) && medium::leave(&row.fund_left_by(page), at, after, text)
    }

    /// Takes back what was [left](Self::leave_fund).
    pub fn take_back_fund(&self, row: &Row, page: &str) {
        if let Some(storage) = Storage::open() {
            storage.remove(&under(&row.fund_left_by(page)));
        }
    }

    /// Brings changed funds into the database that were left behind. Where a fund was changed since, what was left becomes
    /// another round.
    async fn take_left_funds(&self, storage: Storage) -> Result<(), Fault> {
        if !matches!(self.medium, Medium::Database(_)) {
            return Ok(());
        }
        for (key, raw) in medium::all(storage, key::FUNDS_LEFT) {
            let is_in = match (Row::in_key(&key), raw.parse()) {
                (Some(row), Ok(left)) => self.take_left_fund(&row, left).await?,
                // A later version of the page takes it.
                (_, Err(Unusable::Newer)) => false,
                _ => {
                    self.set_left_aside(&key, &raw).await?;
                    true
                }
            };
            // Where another page was faster it waits for the next time.
            if is_in {
                storage.remove(&under(&key));
            }
        }
        Ok(())
    }

    /// Brings one such fund into the database; whether it is there.
    async fn take_left_fund(&self, row: &Row, left: Leftover) -> Result<bool, Fault> {
        let there = self.medium.read(&row.fund()).await?;
        match there.as_deref().map(Checksum::of) {
            Some(sum) if sum == Checksum::of(&left.text) => Ok(true),
            Some(sum) if left.after.contains(&sum) => {
                let expected = Expected { key: row.fund(), value: there };
                let changes = [put(row.fund(), left.text)];
                Ok(self.medium.commit(&[expected], &changes).await? == Outcome::Done)
            }
            _ => self.put_as_other_round("left-behind", left.text).await,
        }
    }

    /// Keeps a fund as a round of its own; whether it is there.
    async fn put_as_other_round(&self, stem: &str, text: String) -> Result<bool, Fault> {
        let row = Row::own(&random::digits());
        Ok(self.put_fund(&row, stem, text, Vec::new(), Vec::new()).await?.is_some())
    }

    /// Keeps a fund under the first name of this kind that is free. The name; `None` where something else stands under a key
    /// than is expected there.
    pub(super) async fn put_fund(
        &self,
        row: &Row,
        stem: &str,
        text: String,
        mut expected: Vec<Expected>,
        mut changes: Vec<Change>,
    ) -> Result<Option<String>, Fault> {
        let Some(name) = self.free_name(stem).await? else { return Ok(None) };
        expected.push(Expected { key: key::name(&name), value: None });
        expected.push(Expected { key: row.fund(), value: None });
        changes.push(put(key::name(&name), row.written()));
        changes.push(put(row.fund(), text));
        let outcome = self.medium.commit(&expected, &changes).await?;
        Ok((outcome == Outcome::Done).then_some(name))
    }

    pub(super) async fn free_name(&self, stem: &str) -> Result<Option<String>, Fault> {
        for number in 1..1000 {
            let name = if number == 1 { stem.to_owned() } else { format!("{stem}-{number}") };
            if self.medium.read(&key::name(&name)).await?.is_none() {
                return Ok(Some(name));
            }
        }
        Ok(None)
    }
}

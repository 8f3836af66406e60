//! What is left of a scenario that cannot be opened: all of it is handed out, a state that can be read is brought back, or all of it is put
//! aside. Behind pointers, because it is hardly ever needed.

use std::slice;

use super::medium::{Change, put};
use super::scenarios::{ScenarioState, StoredScenario, UnreadScenario};
use super::{Fault, Outcome, Store};
use crate::formats::backup_file;
use crate::store::{Checksum, Head, Kept, Revision, Row, Unusable, key};
use crate::ui::browser::database::{Expected, Value};
use crate::ui::browser::document;
use crate::ui::browser::load::Work;

impl Store {
    /// What stands in the place of a scenario that cannot be opened, where this stands in the place of its head.
    #[inline(never)]
    pub(super) fn unread(
        &self,
        row: &Row,
        number: usize,
        why: Unusable,
        raw: Option<String>,
    ) -> Work<Result<StoredScenario, Fault>> {
        let (store, row) = (self.clone(), row.clone());
        Box::pin(async move {
            let mut entries = store.exactly(&[row.fund(), row.entry(number)]).await?;
            entries.extend(store.records(&row, number).await?);
            // A file that can be restored elsewhere holds every record to the letter.
            let text = backup_file::write(&entries, document::milliseconds());
            Ok(StoredScenario::Unread(UnreadScenario { why, text, raw }))
        })
    }

    /// Makes a text the newest state of a scenario that cannot be opened, if it is still what was seen. What stood in the place of the
    /// head is put aside; its states stay.
    #[inline(never)]
    pub fn mend(
        &self,
        row: &Row,
        number: usize,
        seen: &UnreadScenario,
        text: &str,
    ) -> Work<Result<Outcome, Fault>> {
        let (store, row, seen, text) = (self.clone(), row.clone(), seen.clone(), text.to_owned());
        Box::pin(async move {
            let (at, place) = (document::milliseconds(), store.place(&row, number));
            let states = store.medium.all(&row.revisions(number)).await?;
            let last = states.iter().filter_map(|(key, _)| key::state(key)).max();
            let next = match last {
                Some(number) => {
                    Revision::whole(&Head { number, at, checksum: Checksum::of(&text) }, &text, at)
                }
                None => Revision::first(&text, at),
            };
            let revision = row.revision(number, next.head.number);
            let mut expected = as_seen(&place, seen.raw.as_deref());
            expected.push(Expected { key: revision.clone(), value: None });
            let mut changes =
                vec![put(revision, next.to_string()), put(place.clone(), next.head.to_string())];
            let damaged = store.exactly(slice::from_ref(&place)).await?;
            changes.extend(
                damaged.iter().map(|(key, kept)| Change::Put(key::set_aside(at, key), Value::from(kept))),
            );
            let outcome = store.medium.commit(&expected, &changes).await;
            store.tell(&place);
            outcome
        })
    }

    /// Puts a scenario aside that cannot be read, with all its states, if it is still what was seen.
    #[inline(never)]
    pub fn set_unread_aside(
        &self,
        row: &Row,
        number: usize,
        seen: &UnreadScenario,
    ) -> Work<Result<Outcome, Fault>> {
        self.set_scenario_aside(row, number, seen.raw.as_deref())
    }

    /// The same for one that is whole, though none of these bids.
    #[inline(never)]
    pub fn set_state_aside(
        &self,
        row: &Row,
        number: usize,
        seen: &ScenarioState,
    ) -> Work<Result<Outcome, Fault>> {
        self.set_scenario_aside(row, number, Some(&seen.raw))
    }

    fn set_scenario_aside(
        &self,
        row: &Row,
        number: usize,
        raw: Option<&str>,
    ) -> Work<Result<Outcome, Fault>> {
        let (store, row, raw) = (self.clone(), row.clone(), raw.map(str::to_owned));
        Box::pin(async move {
            let (at, place) = (document::milliseconds(), store.place(&row, number));
            let all = store.records(&row, number).await?;
            let aside = all.iter().map(|(key, kept)| Change::Put(key::set_aside(at, key), Value::from(kept)));
            let gone = [
                Change::Remove(place.clone()),
                Change::RemoveAll(row.revisions(number)),
                Change::Remove(row.notice(number)),
            ];
            let changes: Vec<Change> = aside.chain(gone).collect();
            let outcome = store.medium.commit(&as_seen(&place, raw.as_deref()), &changes).await;
            store.tell(&place);
            outcome
        })
    }

    /// What stands in the place of a scenario, all its states, and what was typed for its notice, to the letter.
    async fn records(&self, row: &Row, number: usize) -> Result<Vec<(String, Kept)>, Fault> {
        let mut all = self.exactly(&[self.place(row, number), row.notice(number)]).await?;
        all.extend(self.medium.everything(&row.revisions(number)).await?);
        Ok(all)
    }

    /// What stands under just these keys.
    async fn exactly(&self, keys: &[String]) -> Result<Vec<(String, Kept)>, Fault> {
        let mut all = Vec::new();
        for key in keys {
            let found = self.medium.everything(key).await?;
            all.extend(found.into_iter().filter(|(other, _)| other == key));
        }
        Ok(all)
    }
}

/// That what was seen in the place of a scenario is still there, or still nothing.
fn as_seen(place: &str, raw: Option<&str>) -> Vec<Expected> {
    match raw {
        Some(raw) => Expected::seen(place.to_owned(), raw),
        None => vec![Expected { key: place.to_owned(), value: None }],
    }
}

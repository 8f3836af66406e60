//! How another state of a scenario is kept.

use super::super::medium::put;
use super::super::{Fault, Outcome, Store};
use super::{Companions, ScenarioState, StoredScenario};
use crate::store::{CHUNK, Entry, Leftover, Revision, Row};
use crate::ui::browser::database::Expected;
use crate::ui::browser::document;

impl Store {
    /// Keeps another state of a scenario, or its first, and reads it back. `None` where something else stands there than was
    /// seen, or the scenario is deleted or final: then nothing is kept.
    pub async fn append(
        &self,
        row: &Row,
        number: usize,
        seen: Option<&ScenarioState>,
        text: &str,
        along: Companions,
    ) -> Result<Option<ScenarioState>, Fault> {
        let mut along = along;
        // What is kept in a deleted scenario would go with it, and what is final stays as it is.
        let entry = self.medium.read(&row.entry(number)).await?;
        if entry.as_ref().is_some_and(|entry| is_closed(entry)) {
            return Ok(None);
        }
        if along.is_begun && seen.is_none() && number > 0 {
            if entry.is_none() {
                along.changes.push(put(row.entry(number), Entry::unnamed(number).to_string()));
            }
            self.stage_on_table(row, number, &mut along).await?;
        }
        along.expected.push(Expected { key: row.entry(number), value: entry });
        let next = self.stage(row, number, seen, text, &mut along);
        let place = self.place(row, number);
        if self.medium.commit(&along.expected, &along.changes).await? == Outcome::Other {
            return Ok(None);
        }
        self.tell(&place);
        let next = self.prove(row, number, next).await?;
        if let Some(head) = next.head.filter(|head| head.number > 0 && head.number.is_multiple_of(CHUNK)) {
            self.thin(row, number, head).await;
        }
        Ok(Some(next))
    }

    /// What keeps another state of a scenario, together with all else that is in `along`; the scenario as it stands then.
    pub fn stage(
        &self,
        row: &Row,
        number: usize,
        seen: Option<&ScenarioState>,
        text: &str,
        along: &mut Companions,
    ) -> ScenarioState {
        let at = document::milliseconds();
        let place = self.place(row, number);
        let Companions { expected, changes, .. } = along;
        expected.push(Expected { key: place.clone(), value: seen.map(|seen| seen.raw.clone()) });
        let (raw, head) = if self.stands_in() {
            (Leftover { at, after: Vec::new(), text: text.to_owned() }.to_string(), None)
        } else {
            let revision = match seen.and_then(|seen| seen.head.map(|head| (head, &seen.text))) {
                Some((head, before)) => Revision::next(&head, before, text, at),
                None => Revision::first(text, at),
            };
            let key = row.revision(number, revision.head.number);
            if seen.is_none() {
                // Where the head is gone the states are left alone.
                expected.push(Expected { key: key.clone(), value: None });
            }
            changes.push(put(key, revision.to_string()));
            (revision.head.to_string(), Some(revision.head))
        };
        changes.push(put(place, raw.clone()));
        ScenarioState { text: text.to_owned(), at, raw, head }
    }

    /// Opens what was just kept, as the next page would. Where a state before it was damaged meanwhile, a whole one follows.
    async fn prove(&self, row: &Row, number: usize, kept: ScenarioState) -> Result<ScenarioState, Fault> {
        let Some(head) = kept.head else { return Ok(kept) };
        let raw = match self.found(row, number, kept.raw).await? {
            StoredScenario::Scenario(there) => return Ok(ScenarioState { raw: there.raw, ..kept }),
            StoredScenario::Unread(there) => there.raw,
        };
        let whole = Revision::whole(&head, &kept.text, kept.at);
        let next = ScenarioState { raw: whole.head.to_string(), head: Some(whole.head), ..kept };
        let place = row.head(number);
        let changes = [
            put(row.revision(number, whole.head.number), whole.to_string()),
            put(place.clone(), next.raw.clone()),
        ];
        let expected = [Expected { key: place, value: raw }];
        match self.medium.commit(&expected, &changes).await? {
            Outcome::Done => Ok(next),
            Outcome::Other => Err(Fault::Failed),
        }
    }
}

/// Whether the list says of a scenario that it is deleted, or final.
fn is_closed(entry: &str) -> bool {
    entry.parse::<Entry>().is_ok_and(|entry| entry.is_closed())
}

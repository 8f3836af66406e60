//! The scenarios of a round: what stands there of each.

mod append;
mod scenario_list;
mod state_list;

use super::medium::{Change, Medium};
use super::{Fault, Outcome, Store};
use crate::store::{Head, Leftover, Row, Unusable, key, replay};
use crate::ui::browser::database::Expected;

pub use scenario_list::{ListedScenario, SeenEntry};

/// A scenario as it was last seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioState {
    /// Its text.
    pub text: String,
    /// When it was kept, in milliseconds since 1970.
    pub at: u64,
    /// What stood in its place: only over just that another state is written.
    raw: String,
    /// Which state it is, in the database.
    head: Option<Head>,
}

/// Something that stands in the place of a scenario and cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadScenario {
    /// Why not.
    pub why: Unusable,
    /// As much of it as can be had.
    pub text: String,
    raw: String,
}

/// What stands in the place of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoredScenario {
    /// A scenario.
    Scenario(ScenarioState),
    /// Something that cannot be read.
    Unread(UnreadScenario),
}

/// What is kept together with a scenario, or not at all.
#[derive(Clone, Debug, Default)]
pub struct Companions {
    /// What must stand under keys besides.
    pub expected: Vec<Expected>,
    /// What is changed besides.
    pub changes: Vec<Change>,
}

impl Store {
    /// Everything that stands in the places of a round's scenarios, by their numbers.
    pub async fn scenarios(&self, row: &Row) -> Result<Vec<(usize, StoredScenario)>, Fault> {
        let beginning = if self.stands_in() { row.leftovers() } else { row.heads() };
        let mut all = Vec::new();
        for (key, raw) in self.medium.all(&beginning).await? {
            // What another page left when it went has a longer key.
            let number = key::scenario(&key, &beginning).filter(|_| !key[beginning.len()..].contains('/'));
            if let Some(number) = number {
                let at = all.iter().position(|(other, _)| *other > number).unwrap_or(all.len());
                all.insert(at, (number, self.found(row, number, raw).await?));
            }
        }
        // Where none stands, up to the next one, there may be states whose head is gone.
        let mut number = 0;
        while number <= all.last().map_or(0, |(last, _)| last + 1) {
            let at = all.iter().position(|(other, _)| *other >= number).unwrap_or(all.len());
            if all.get(at).is_none_or(|(other, _)| *other != number)
                && let Some(unread) = self.without_head(row, number).await?
            {
                all.insert(at, (number, StoredScenario::Unread(unread)));
            }
            number += 1;
        }
        Ok(all)
    }

    async fn without_head(&self, row: &Row, number: usize) -> Result<Option<UnreadScenario>, Fault> {
        let states = self.medium.all(&row.revisions(number)).await?;
        let text = states.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n");
        let unread = UnreadScenario { why: Unusable::Damaged, text, raw: String::new() };
        Ok((!states.is_empty()).then_some(unread))
    }

    /// What stands in the place of one scenario.
    pub async fn scenario(&self, row: &Row, number: usize) -> Result<Option<StoredScenario>, Fault> {
        match self.medium.read(&self.place(row, number)).await? {
            Some(raw) => self.found(row, number, raw).await.map(Some),
            None => Ok(None),
        }
    }

    /// Removes what cannot be read, if it is still what was seen.
    pub async fn discard(&self, row: &Row, number: usize, unread: &UnreadScenario) -> Result<Outcome, Fault> {
        self.remove_seen(row, number, &unread.raw).await
    }

    /// Removes a scenario, if it is still what was seen.
    pub async fn remove(&self, row: &Row, number: usize, seen: &ScenarioState) -> Result<Outcome, Fault> {
        self.remove_seen(row, number, &seen.raw).await
    }

    async fn remove_seen(&self, row: &Row, number: usize, raw: &str) -> Result<Outcome, Fault> {
        let place = self.place(row, number);
        let changes = [Change::Remove(place.clone()), Change::RemoveAll(row.revisions(number))];
        self.medium.commit(&Expected::seen(place, raw), &changes).await
    }

    /// The texts of all scenarios of other rounds that can be read.
    pub async fn texts_of_others(&self, row: &Row) -> Vec<String> {
        let beginning = if self.stands_in() { key::LEFT } else { key::HEADS };
        let mut texts = Vec::new();
        for (key, raw) in self.medium.all(beginning).await.unwrap_or_default() {
            let Some(other) = Row::in_key(&key).filter(|other| other != row) else { continue };
            let number = key.rsplit('/').next().and_then(|number| number.parse().ok());
            if let Ok(StoredScenario::Scenario(seen)) =
                self.found(&other, number.unwrap_or_default(), raw).await
            {
                texts.push(seen.text);
            }
        }
        texts
    }

    /// Whether there is no database.
    #[must_use]
    pub fn stands_in(&self) -> bool {
        !matches!(self.medium, Medium::Database(_))
    }

    /// Where it stands what a scenario is now.
    fn place(&self, row: &Row, number: usize) -> String {
        if self.stands_in() { row.leftover(number) } else { row.head(number) }
    }

    async fn found(&self, row: &Row, number: usize, raw: String) -> Result<StoredScenario, Fault> {
        let unread = |why, text: Option<String>, raw: String| {
            let text = text.unwrap_or_else(|| raw.clone());
            Ok(StoredScenario::Unread(UnreadScenario { why, text, raw }))
        };
        if self.stands_in() {
            return match raw.parse::<Leftover>() {
                Ok(Leftover { at, text, .. }) => {
                    Ok(StoredScenario::Scenario(ScenarioState { text, at, raw, head: None }))
                }
                Err(why) => unread(why, None, raw),
            };
        }
        let head: Head = match raw.parse() {
            Ok(head) => head,
            Err(why) => return unread(why, None, raw),
        };
        let chunk = self.medium.all(&row.chunk(number, head.number)).await?;
        let chunk: Vec<&str> = chunk.iter().map(|(_, text)| text.as_str()).collect();
        match replay(&head, &chunk) {
            Ok(text) => {
                Ok(StoredScenario::Scenario(ScenarioState { text, at: head.at, raw, head: Some(head) }))
            }
            Err(broken) => {
                let text = broken.last_whole.unwrap_or_else(|| chunk.join("\n"));
                unread(broken.why, Some(text), raw)
            }
        }
    }
}

//! The scenarios of a round: what stands there of each.

mod append;
mod scenario_list;
mod state_list;

use super::medium::{Change, Medium};
use super::{Fault, Store};
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
    pub(super) raw: String,
    /// Which state it is, in the database.
    head: Option<Head>,
}

/// Something that stands in the place of a scenario and cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadScenario {
    /// Why not.
    pub why: Unusable,
    /// All its records as they stand, as a file.
    pub text: String,
    /// What stands in its place; nothing where its head is gone.
    pub(super) raw: Option<String>,
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
    /// Whether a new one was begun on the table: the list names it from the beginning, and pages that are opened later open it.
    pub is_begun: bool,
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
                && !self.medium.all(&row.revisions(number)).await?.is_empty()
            {
                all.insert(at, (number, self.unread(row, number, Unusable::Damaged, None).await?));
            }
            number += 1;
        }
        Ok(all)
    }

    /// What stands in the place of one scenario.
    pub async fn scenario(&self, row: &Row, number: usize) -> Result<Option<StoredScenario>, Fault> {
        match self.medium.read(&self.place(row, number)).await? {
            Some(raw) => self.found(row, number, raw).await.map(Some),
            None => Ok(None),
        }
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
    pub(super) fn place(&self, row: &Row, number: usize) -> String {
        if self.stands_in() { row.leftover(number) } else { row.head(number) }
    }

    async fn found(&self, row: &Row, number: usize, raw: String) -> Result<StoredScenario, Fault> {
        if self.stands_in() {
            return match raw.parse::<Leftover>() {
                Ok(Leftover { at, text, .. }) => {
                    Ok(StoredScenario::Scenario(ScenarioState { text, at, raw, head: None }))
                }
                Err(why) => self.unread(row, number, why, Some(raw)).await,
            };
        }
        let head: Head = match raw.parse() {
            Ok(head) => head,
            Err(why) => return self.unread(row, number, why, Some(raw)).await,
        };
        let chunk = self.medium.all(&row.chunk(number, head.number)).await?;
        let chunk: Vec<&str> = chunk.iter().map(|(_, text)| text.as_str()).collect();
        match replay(&head, &chunk) {
            Ok(text) => {
                Ok(StoredScenario::Scenario(ScenarioState { text, at: head.at, raw, head: Some(head) }))
            }
            Err(why) => self.unread(row, number, why, Some(raw)).await,
        }
    }
}

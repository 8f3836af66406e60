//! The scenarios of a round as people know them: by titles, in an order of their own, some of them deleted.

use super::super::medium::{Change, put};
use super::super::{Fault, Outcome, Store};
use super::{Companions, ScenarioState, StoredScenario};
use crate::store::{Entry, Row, Term, Unusable, key};
use crate::ui::browser::database::Expected;

/// What is said of a scenario beside its decisions, as it was last seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenEntry {
    /// Its title, its note, its place in the list, and when it was deleted.
    pub entry: Entry,
    /// Why what stands there cannot be read; then it is not changed either.
    pub unread: Option<Unusable>,
    raw: Option<String>,
}

/// A scenario in the list of its round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedScenario {
    /// Its number, by which it is found.
    pub number: usize,
    /// What is said of it.
    pub seen: SeenEntry,
    /// What stands in its place.
    pub stored: StoredScenario,
}

/// How often a free number may be taken by another page meanwhile.
const TRIES: usize = 5;

impl SeenEntry {
    fn of(number: usize, raw: Option<String>) -> Self {
        let read = raw.as_ref().map(|raw| raw.parse::<Entry>());
        let unread = read.as_ref().and_then(|read| read.as_ref().err().copied());
        let entry = read.and_then(Result::ok).unwrap_or_else(|| Entry::unnamed(number));
        Self { entry, unread, raw }
    }

    /// That the same stands there still, under this key.
    #[must_use]
    pub fn as_seen(&self, key: String) -> Expected {
        Expected { key, value: self.raw.clone() }
    }

    /// What stands there, as it is.
    #[must_use]
    pub fn text(&self) -> &str {
        self.raw.as_deref().unwrap_or_default()
    }
}

impl Store {
    /// Every scenario of a round in their order, the deleted ones among them.
    ///
    /// # Errors
    /// Says why they cannot be looked up.
    pub async fn scenario_list(&self, row: &Row) -> Result<Vec<ListedScenario>, Fault> {
        let mut entries = self.entries(row).await?;
        let mut list: Vec<ListedScenario> = Vec::new();
        for (number, stored) in self.scenarios(row).await? {
            let at = entries.iter().position(|(one, _)| *one == number);
            let seen = at.map_or_else(|| SeenEntry::of(number, None), |at| entries.swap_remove(at).1);
            let before =
                |one: &ListedScenario| (one.seen.entry.place, one.number) <= (seen.entry.place, number);
            let at = list.iter().rposition(before).map_or(0, |at| at + 1);
            list.insert(at, ListedScenario { number, seen, stored });
        }
        Ok(list)
    }

    /// What is said of each scenario of a round that anything is said of.
    ///
    /// # Errors
    /// Says why that cannot be looked up.
    pub async fn entries(&self, row: &Row) -> Result<Vec<(usize, SeenEntry)>, Fault> {
        let beginning = row.entries();
        let all = self.medium.all(&beginning).await?;
        let entry = |(key, raw): (String, String)| {
            let number = key::scenario(&key, &beginning)?;
            Some((number, SeenEntry::of(number, Some(raw))))
        };
        Ok(all.into_iter().filter_map(entry).collect())
    }

    /// What is said of one scenario.
    ///
    /// # Errors
    /// Says why that cannot be looked up.
    pub async fn entry(&self, row: &Row, number: usize) -> Result<SeenEntry, Fault> {
        Ok(SeenEntry::of(number, self.medium.read(&row.entry(number)).await?))
    }

    /// Says something else of scenarios, if what stands there of each is still what was seen; else nothing is changed. Nor is anything
    /// where the title of a final one would be another, or one would be final no longer.
    ///
    /// # Errors
    /// Says why it is not kept.
    pub async fn set_entries(
        &self,
        row: &Row,
        entries: &[(usize, SeenEntry, Entry)],
    ) -> Result<Outcome, Fault> {
        let is_closed = |seen: &SeenEntry, entry: &Entry| {
            let was = &seen.entry;
            was.is_final() && (was.final_mark != entry.final_mark || was.title != entry.title)
        };
        if entries.iter().any(|(_, seen, entry)| seen.unread.is_some() || is_closed(seen, entry)) {
            return Ok(Outcome::Other);
        }
        let (mut expected, mut changes) = (Vec::new(), Vec::new());
        for (number, seen, entry) in entries {
            let key = row.entry(*number);
            changes.push(put(key.clone(), entry.to_string()));
            expected.push(seen.as_seen(key));
        }
        let outcome = self.medium.commit(&expected, &changes).await;
        entries.iter().for_each(|(number, ..)| self.tell(&row.entry(*number)));
        outcome
    }

    /// Puts aside what is said of a scenario and cannot be read, if it is still what was seen; then the scenario can be named again.
    ///
    /// # Errors
    /// Says why that is not done.
    pub async fn put_entry_aside(
        &self,
        row: &Row,
        number: usize,
        seen: &SeenEntry,
    ) -> Result<Outcome, Fault> {
        let unnamed = Entry::unnamed(number).to_string();
        self.put_aside(row.entry(number), seen.text(), Some(unnamed)).await
    }

    /// Keeps another scenario of a round under the next free number, with what is said of it, and where it is a copy with what was typed
    /// for the notice and the payments of the other one; the number, and the scenario as it stands there.
    ///
    /// # Errors
    /// Says why it is not kept.
    pub async fn add_scenario(
        &self,
        row: &Row,
        text: &str,
        title: &str,
        note: &str,
        copy_of: Option<usize>,
    ) -> Result<(usize, ScenarioState), Fault> {
        for _ in 0..TRIES {
            let number = self.free_number(row).await?;
            let entry = Entry { title: title.to_owned(), note: note.to_owned(), ..Entry::unnamed(number) };
            let key = row.entry(number);
            let mut along = Companions {
                expected: vec![Expected { key: key.clone(), value: None }],
                changes: vec![put(key, entry.to_string())],
                is_begun: false,
            };
            if let Some(from) = copy_of {
                self.stage_what_goes_along(row, from, number, &mut along).await;
            }
            if let Some(kept) = self.append(row, number, None, text, along).await? {
                self.tell(&row.entry(number));
                if copy_of.is_some() {
                    self.tell(&row.publication());
                }
                return Ok((number, kept));
            }
        }
        Err(Fault::Failed)
    }

    /// A number that no scenario of a round has or had.
    ///
    /// # Errors
    /// Says why that cannot be looked up.
    pub async fn free_number(&self, row: &Row) -> Result<usize, Fault> {
        let scenarios = self.scenarios(row).await?.last().map_or(0, |(number, _)| number + 1);
        let entries = self.entries(row).await?.iter().map(|(number, _)| number + 1).max().unwrap_or_default();
        Ok(scenarios.max(entries))
    }

    /// Removes scenarios for good that were deleted so long ago that nobody is promised them any more.
    pub async fn remove_expired(&self, row: &Row, now: u64) {
        let Ok(list) = self.scenario_list(row).await else { return };
        for one in list {
            let StoredScenario::Scenario(state) = &one.stored else { continue };
            match one.seen.entry.term(state.at, now) {
                Some(Term::IsOver) => self.remove_for_good(row, &one, state).await,
                Some(Term::BeginsAnew) => {
                    let entry = Entry { deleted: Some(now), ..one.seen.entry.clone() };
                    // What fails now is tried again the next time.
                    let _ = self.set_entries(row, &[(one.number, one.seen, entry)]).await;
                }
                _ => {}
            }
        }
    }

    async fn remove_for_good(&self, row: &Row, one: &ListedScenario, state: &ScenarioState) {
        let (place, entry) = (self.place(row, one.number), row.entry(one.number));
        let expected =
            [Expected { key: place.clone(), value: Some(state.raw.clone()) }, one.seen.as_seen(entry)];
        let states = row.revisions(one.number);
        // The entry stays as the mark of a number that is not given out again.
        let notice = Change::Remove(row.notice(one.number));
        let changes = [Change::Remove(place), Change::RemoveAll(states), notice];
        let _ = self.medium.commit(&expected, &changes).await;
    }
}

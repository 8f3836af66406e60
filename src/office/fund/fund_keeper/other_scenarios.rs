//! The other scenarios of a round whose bids are changed: they go on with the new figures, whatever is on the table.

use tranche::Fund;
use tranche::formats::scenario_file;
use tranche::store::Row;
use tranche::ui::store::{Companions, Fault, ScenarioState, SeenEntry, Store, StoredScenario, read};

/// The other scenarios, as they were when the bids were opened, and as they stand now.
#[derive(Clone, Debug, Default)]
pub struct OtherScenarios(Vec<OtherDecisions>);

#[derive(Clone, Debug)]
struct OtherDecisions {
    number: usize,
    /// As it was for the bids as they were opened: each change is carried over from here, so that one that is taken back leaves
    /// no trace.
    opened: String,
    seen: ScenarioState,
    /// What the list says of it: not that it is final.
    entry: SeenEntry,
}

/// The scenarios of a round that are final, with their titles.
pub async fn finals(store: &Store, row: &Row) -> Result<Vec<(usize, String)>, Fault> {
    let entries = store.entries(row).await?;
    let finals = entries.into_iter().filter(|(_, seen)| seen.entry.is_final());
    Ok(finals.map(|(number, seen)| (number, seen.entry.title)).collect())
}

impl OtherScenarios {
    /// Those that can be read with the bids as they are. What is final stays on the bids that it was decided on.
    pub async fn load(store: &Store, row: &Row, fund: &Fund, number: usize) -> Result<Self, Fault> {
        let mut all = store.scenarios(row).await?;
        all.retain(|(other, _)| *other != number);
        let mut others = Vec::new();
        for (number, stored) in all {
            let StoredScenario::Scenario(seen) = stored else { continue };
            let entry = store.entry(row, number).await?;
            if !entry.entry.is_final() && read(fund, &seen.text).is_ok() {
                others.push(OtherDecisions { number, opened: seen.text.clone(), seen, entry });
            }
        }
        Ok(Self(others))
    }

    /// The same as they stand by now, with those that were made since. What was decided in one goes on with the changed figures.
    pub async fn again(&self, store: &Store, row: &Row, fund: &Fund, number: usize) -> Result<Self, Fault> {
        let mut now = Self::load(store, row, fund, number).await?;
        for other in &mut now.0 {
            let before = self.0.iter().find(|before| before.number == other.number);
            if let Some(before) = before.filter(|before| before.seen.text == other.seen.text) {
                other.opened.clone_from(&before.opened);
            }
        }
        Ok(now)
    }

    /// What each says with the figures of a changed fund, where that is another text than stands there.
    pub fn carried(&self, fund: &Fund) -> Vec<(usize, String)> {
        let carried = |other: &OtherDecisions| {
            let carried = scenario_file::carry(fund, &other.opened).ok()?;
            let text = scenario_file::write(fund, &carried.scenario);
            (text != other.seen.text).then_some((other.number, text))
        };
        self.0.iter().filter_map(carried).collect()
    }

    /// What keeps these texts together with the fund; and the others as they stand then.
    pub fn stage(&self, store: &Store, row: &Row, texts: &[(usize, String)]) -> (Companions, Self) {
        let (mut along, mut next) = (Companions::default(), self.clone());
        for other in &mut next.0 {
            if let Some((number, text)) = texts.iter().find(|(number, _)| *number == other.number) {
                // One that another tab has marked as final since stays as it is.
                along.expected.push(other.entry.as_seen(row.entry(*number)));
                other.seen = store.stage(row, *number, Some(&other.seen), text, &mut along);
            }
        }
        (along, next)
    }

    /// Their numbers.
    pub fn numbers(&self) -> impl Iterator<Item = usize> {
        self.0.iter().map(|other| other.number)
    }

    /// The text that stands there of a scenario.
    pub fn text(&self, number: usize) -> Option<&str> {
        self.0.iter().find(|other| other.number == number).map(|other| other.seen.text.as_str())
    }
}

//! The history of a scenario: every state of it that is kept, and how old ones are thinned.

use super::super::medium::{Change, put};
use super::super::{Fault, Store};
use crate::store::{CHUNK, Head, Row, State, Thinning, key, states, thinned};
use crate::ui::browser::document;

impl Store {
    /// Every state of a scenario that is kept, the oldest first. None where the older storage stands in, which keeps but the last.
    ///
    /// # Errors
    /// Says why they cannot be looked up.
    pub async fn states(&self, row: &Row, number: usize) -> Result<Vec<State>, Fault> {
        let raw = self.medium.read(&row.head(number)).await?;
        let Some(head) = raw.and_then(|raw| raw.parse::<Head>().ok()) else { return Ok(Vec::new()) };
        let kept = self.medium.all(&row.revisions(number)).await?;
        let numbered = kept.iter().filter_map(|(key, text)| Some((key::state(key)?, text.as_str())));
        Ok(states(&head, &numbered.collect::<Vec<_>>()))
    }

    /// Thins out the old states of a scenario when a chunk of them is full: nothing younger than a week goes, and what stays can be
    /// read as before.
    pub(super) async fn thin(&self, row: &Row, number: usize, head: Option<&Head>) {
        let Some(head) = head.filter(|head| head.number > 0 && head.number.is_multiple_of(CHUNK)) else {
            return;
        };
        let Ok(kept) = self.medium.all(&row.revisions(number)).await else { return };
        let change = |change| match change {
            Thinning::Remove(key) => Change::Remove(key),
            Thinning::Put(key, text) => put(key, text),
        };
        let changes: Vec<Change> =
            thinned(document::milliseconds(), head, &kept).into_iter().map(change).collect();
        if !changes.is_empty() {
            let _ = self.medium.commit(&[], &changes).await;
        }
    }
}

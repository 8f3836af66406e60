//! The history of a scenario: every state of it that is kept, and how old ones are thinned.

use super::super::medium::{Change, put};
use super::super::{Fault, Store};
use crate::store::{Head, Row, State, Thinning, key, states, thinned};
use crate::ui::browser::document;
use crate::ui::browser::load::Work;

impl Store {
    /// Every state of a scenario that is kept, the oldest first, also where its head cannot be read. None where the older storage stands in, which keeps but the last.
    ///
    /// # Errors
    /// Says why they cannot be looked up.
    pub async fn states(&self, row: &Row, number: usize) -> Result<Vec<State>, Fault> {
        let raw = self.medium.read(&row.head(number)).await?;
        let head: Option<Head> = raw.and_then(|raw| raw.parse().ok());
        let kept = self.medium.all(&row.revisions(number)).await?;
        let numbered = kept.iter().filter_map(|(key, text)| Some((key::state(key)?, text.as_str())));
        Ok(states(head.as_ref(), &numbered.collect::<Vec<_>>()))
    }

    /// Thins out the old states of a scenario: nothing younger than a week goes, and what stays can be read as before. Behind a
    /// pointer, because it is done once in fifty states.
    #[inline(never)]
    pub(super) fn thin(&self, row: &Row, number: usize, head: Head) -> Work<()> {
        let (medium, revisions) = (self.medium.clone(), row.revisions(number));
        Box::pin(async move {
            let Ok(kept) = medium.all(&revisions).await else { return };
            let change = |change| match change {
                Thinning::Remove(key) => Change::Remove(key),
                Thinning::Put(key, text) => put(key, text),
            };
            let now = document::milliseconds();
            let changes: Vec<Change> = thinned(now, &head, &kept).into_iter().map(change).collect();
            if !changes.is_empty() {
                // What is not thinned now is thinned fifty states later.
                let _ = medium.commit(&[], &changes).await;
            }
        })
    }
}

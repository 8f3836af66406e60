//! Which scenario of a round is on the table, and which is the baseline.

use std::pin::Pin;

use super::medium::put;
use super::{Companions, Fault, Outcome, Store};
use crate::store::{Row, Selection, Unusable};
use crate::ui::browser::database::Expected;

/// How often another page may be faster.
const TRIES: usize = 5;

/// Which those are, as it was last seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenSelection {
    /// Which they are; the first one and none where that cannot be read.
    pub selection: Selection,
    /// Why what stands there cannot be read, and the text; then it is not changed either.
    pub unread: Option<(Unusable, String)>,
}

impl Store {
    /// Which scenario of a round was on the table last, and which is the baseline.
    ///
    /// # Errors
    /// Says why that cannot be looked up.
    pub async fn selection(&self, row: &Row) -> Result<SeenSelection, Fault> {
        let Some(raw) = self.medium.read(&row.selection()).await? else {
            return Ok(SeenSelection::default());
        };
        Ok(match raw.parse() {
            Ok(selection) => SeenSelection { selection, unread: None },
            Err(why) => SeenSelection { selection: Selection::default(), unread: Some((why, raw)) },
        })
    }

    /// Changes that. What cannot be read is left.
    ///
    /// # Errors
    /// Says why it is not kept.
    pub async fn select(&self, row: &Row, change: impl Fn(&mut Selection)) -> Result<(), Fault> {
        for _ in 0..TRIES {
            let key = row.selection();
            let raw = self.medium.read(&key).await?;
            let read = raw.as_ref().map_or(Ok(Selection::default()), |raw| raw.parse());
            let Ok(mut selection) = read else { return Ok(()) };
            change(&mut selection);
            let expected = [Expected { key: key.clone(), value: raw }];
            if self.medium.commit(&expected, &[put(key.clone(), selection.to_string())]).await?
                == Outcome::Done
            {
                self.tell(&key);
                return Ok(());
            }
        }
        Err(Fault::Failed)
    }

    /// What has a scenario on the table last, together with all else that is in `along`. What cannot be read is left. Behind a pointer,
    /// because the first scenario of a round is on the table anyway.
    #[inline(never)]
    pub(super) fn stage_on_table<'a>(
        &'a self,
        row: &Row,
        number: usize,
        along: &'a mut Companions,
    ) -> Pin<Box<dyn Future<Output = Result<(), Fault>> + 'a>> {
        let key = row.selection();
        Box::pin(async move {
            let value = self.medium.read(&key).await?;
            let read = value.as_ref().map_or(Ok(Selection::default()), |raw| raw.parse());
            if let Ok(selection) = read {
                let selection = Selection { current: number, ..selection };
                along.changes.push(put(key.clone(), selection.to_string()));
                along.expected.push(Expected { key, value });
            }
            Ok(())
        })
    }

    /// Puts it aside where it cannot be read, if it is still the text that was seen; then it can be chosen again.
    ///
    /// # Errors
    /// Says why that is not done.
    pub async fn put_selection_aside(&self, row: &Row, seen: &str) -> Result<Outcome, Fault> {
        self.put_aside(row.selection(), seen, None).await
    }
}

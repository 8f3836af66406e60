//! What is kept with a scenario beside its decisions, for a copy of it.

use super::medium::put;
use super::{Fault, Outcome, SeenPublication, Store};
use crate::store::Row;
use crate::ui::browser::database::Expected;

/// How often another page may be faster.
const TRIES: usize = 5;

impl Store {
    /// Copies what was typed for the notice of one scenario, and in what stages its bids are paid, to another one that is a copy of it.
    ///
    /// # Errors
    /// Says why not all of that is done.
    pub async fn copy_what_goes_along(&self, row: &Row, from: usize, to: usize) -> Result<(), Fault> {
        let notice = self.copy_notice(row, from, to).await;
        self.copy_stages(row, from, to).await.and(notice.map(drop))
    }

    /// A notice that cannot be read is copied as it stands. Where the other scenario has one that stays.
    async fn copy_notice(&self, row: &Row, from: usize, to: usize) -> Result<Outcome, Fault> {
        let Some(text) = self.medium.read(&row.notice(from)).await? else { return Ok(Outcome::Done) };
        let key = row.notice(to);
        let expected = [Expected { key: key.clone(), value: None }];
        self.medium.commit(&expected, &[put(key, text)]).await
    }

    async fn copy_stages(&self, row: &Row, from: usize, to: usize) -> Result<(), Fault> {
        let key = row.publication();
        for _ in 0..TRIES {
            let seen: SeenPublication = self.record(&key).await?;
            let copied = seen.record.with_copied_stages(from, to);
            // Nothing is done where there are none, or where what was typed cannot be read.
            if copied == seen.record || self.set_record(&key, &seen, &copied, None).await?.is_some() {
                return Ok(());
            }
        }
        Err(Fault::Failed)
    }
}

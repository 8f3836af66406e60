//! The bids of a round as they were when they were sent, or when what came back was kept: it was decided on those, whatever changed
//! since.

use super::medium::put;
use super::{Fault, Store, rounds};
use crate::Fund;
use crate::store::{Checksum, Row};
use crate::ui::browser::database::Expected;

impl Store {
    /// Notes that the bids of the round with this name go to others as they are now.
    ///
    /// # Errors
    /// Says why it is not noted; later nobody can then tell which of the bids have changed since.
    pub async fn note_sent(&self, name: &str, fund: &Fund) -> Result<(), Fault> {
        match rounds::find(self, name).await? {
            Some(own) => self.note_figures(&own.row, fund).await,
            None => Ok(()),
        }
    }

    /// Notes that something that is kept with a round was decided on its bids as they are now.
    ///
    /// # Errors
    /// Says why it is not noted.
    pub async fn note_figures(&self, row: &Row, fund: &Fund) -> Result<(), Fault> {
        let Some(text) = rounds::text(fund) else { return Ok(()) };
        let key = row.sent_fund(Checksum::of(&text));
        // Where it stands already nothing changes.
        let expected = Expected { key: key.clone(), value: None };
        self.medium.commit(&[expected], &[put(key, text)]).await?;
        Ok(())
    }

    /// The bids of a round as they were each time. One that cannot be read is not known.
    ///
    /// # Errors
    /// Says why they cannot be looked up.
    pub async fn sent_funds(&self, row: &Row) -> Result<Vec<Fund>, Fault> {
        let texts = self.medium.all(&row.sent_funds()).await?;
        Ok(texts.iter().filter_map(|(_, text)| Fund::read(text).ok()).collect())
    }
}

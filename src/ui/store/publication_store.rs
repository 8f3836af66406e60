//! What was typed to publish the result of a round, on this computer and nowhere else.

use super::medium::{Change, put, under};
use super::{Fault, Outcome, Store};
use crate::formats::publication_file::{self, BadPublicationFile};
use crate::publish::Publication;
use crate::store::Row;
use crate::store::stand_in::together;
use crate::ui::browser::database::Expected;
use crate::ui::browser::storage::Storage;

/// What was typed, as it was last seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenPublication {
    /// What was typed; nothing where it cannot be read.
    pub publication: Publication,
    /// Why what stands there cannot be read; then it is not changed either.
    pub unread: Option<BadPublicationFile>,
    raw: Option<String>,
}

impl SeenPublication {
    fn of(raw: Option<String>) -> Self {
        let read = raw.as_deref().map_or_else(|| Ok(Publication::default()), publication_file::read);
        match read {
            Ok(publication) => Self { publication, unread: None, raw },
            Err(why) => Self { publication: Publication::default(), unread: Some(why), raw },
        }
    }

    /// What stands there, as it is.
    #[must_use]
    pub fn text(&self) -> &str {
        self.raw.as_deref().unwrap_or_default()
    }
}

impl Store {
    /// What was typed to publish the result of a round.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn publication(&self, row: &Row) -> Result<SeenPublication, Fault> {
        self.medium.read(&row.publication()).await.map(SeenPublication::of)
    }

    /// Keeps something else. `None` where something else stands there than was seen, or what cannot be read: then nothing is kept.
    ///
    /// # Errors
    /// Says why it is not kept.
    pub async fn set_publication(
        &self,
        row: &Row,
        seen: &SeenPublication,
        publication: &Publication,
    ) -> Result<Option<SeenPublication>, Fault> {
        if seen.unread.is_some() {
            return Ok(None);
        }
        let raw = (!publication.is_blank()).then(|| publication_file::write(publication));
        let change = match &raw {
            Some(text) => put(row.publication(), text.as_str()),
            None => Change::Remove(row.publication()),
        };
        let expected = [Expected { key: row.publication(), value: seen.raw.clone() }];
        let outcome = self.medium.commit(&expected, &[change]).await?;
        if outcome == Outcome::Done {
            self.take_back_publication(row, &publication_file::write(publication));
        }
        self.tell(&row.publication());
        self.ask_to_persist();
        let kept = SeenPublication { publication: publication.clone(), unread: None, raw };
        Ok((outcome == Outcome::Done).then_some(kept))
    }

    /// Leaves what was typed since it was seen in the older storage, because the page goes before the database has taken it: the
    /// next page brings it to what is there. Beside what another page has left. Done at once.
    pub fn leave_publication(&self, row: &Row, seen: &SeenPublication, publication: &Publication) {
        let changed = publication.changed_since(&seen.publication);
        let (Some(storage), false) = (Storage::open(), self.stands_in() || changed.is_blank()) else {
            return;
        };
        let (key, mine) = (row.publication(), publication_file::write(&changed));
        let both = storage.read(&under(&key)).and_then(|there| together(&key, &mine, &there));
        // Where there is no room for it either, the page has said that it is not saved.
        let _ = storage.write(&under(&key), &both.unwrap_or(mine));
    }

    /// Takes back what was [left](Self::leave_publication), where all of it is in what the database has now.
    fn take_back_publication(&self, row: &Row, kept: &str) {
        let (Some(storage), false) = (Storage::open(), self.stands_in()) else { return };
        let key = row.publication();
        let both = storage.read(&under(&key)).and_then(|left| together(&key, &left, kept));
        if both.is_some_and(|both| both == kept) {
            storage.remove(&under(&key));
        }
    }

    /// Puts what cannot be read aside, where it stays, if it is still what was seen: it can be typed anew then.
    ///
    /// # Errors
    /// Says why that is not done.
    pub async fn set_publication_aside(&self, row: &Row, seen: &SeenPublication) -> Result<Outcome, Fault> {
        self.put_aside(row.publication(), seen.text(), None).await
    }
}

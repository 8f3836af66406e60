//! The marks and notes that one person made on the bids of a round, on this computer and nowhere else.

use super::medium::{Change, put, under};
use super::{Fault, Outcome, Store};
use crate::Marks;
use crate::formats::marks_file::{self, BadMarksFile};
use crate::store::Row;
use crate::store::stand_in::together;
use crate::ui::browser::database::Expected;
use crate::ui::browser::storage::Storage;

/// Marks as they were last seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenMarks {
    /// The marks and notes; none where they cannot be read.
    pub marks: Marks,
    /// Why what stands there cannot be read; then it is not changed either.
    pub unread: Option<BadMarksFile>,
    raw: Option<String>,
}

impl SeenMarks {
    fn of(raw: Option<String>) -> Self {
        let read = raw.as_deref().map_or_else(|| Ok(Marks::default()), marks_file::read);
        match read {
            Ok(marks) => Self { marks, unread: None, raw },
            Err(why) => Self { marks: Marks::default(), unread: Some(why), raw },
        }
    }

    /// What stands there, as it is.
    #[must_use]
    pub fn text(&self) -> &str {
        self.raw.as_deref().unwrap_or_default()
    }
}

impl Store {
    /// The marks on the bids of a round.
    ///
    /// # Errors
    /// Says why they cannot be looked up.
    pub async fn marks(&self, row: &Row) -> Result<SeenMarks, Fault> {
        self.medium.read(&row.marks()).await.map(SeenMarks::of)
    }

    /// Keeps other marks. `None` where something else stands there than was seen, or what cannot be read: then nothing is kept.
    ///
    /// # Errors
    /// Says why they are not kept.
    pub async fn set_marks(
        &self,
        row: &Row,
        seen: &SeenMarks,
        marks: &Marks,
    ) -> Result<Option<SeenMarks>, Fault> {
        if seen.unread.is_some() {
            return Ok(None);
        }
        let raw = (!marks.is_blank()).then(|| marks_file::write(marks));
        let change = match &raw {
            Some(text) => put(row.marks(), text.as_str()),
            None => Change::Remove(row.marks()),
        };
        let expected = [Expected { key: row.marks(), value: seen.raw.clone() }];
        let outcome = self.medium.commit(&expected, &[change]).await?;
        if outcome == Outcome::Done {
            self.take_back_marks(row, &marks_file::write(marks));
        }
        self.tell(&row.marks());
        self.ask_to_persist();
        let kept = SeenMarks { marks: marks.clone(), unread: None, raw };
        Ok((outcome == Outcome::Done).then_some(kept))
    }

    /// Leaves what was changed of marks since they were seen in the older storage, because the page goes before the database has taken
    /// it: the next page brings it to what is there. Beside what another page has left. Done at once.
    pub fn leave_marks(&self, row: &Row, seen: &SeenMarks, marks: &Marks) {
        let changed = marks.changed_since(&seen.marks);
        let (Some(storage), false) = (Storage::open(), self.stands_in() || changed.is_blank()) else {
            return;
        };
        let (key, mine) = (row.marks(), marks_file::write(&changed));
        let both = storage.read(&under(&key)).and_then(|there| together(&key, &mine, &there));
        // Where there is no room for it either, the page has said that it is not saved.
        let _ = storage.write(&under(&key), &both.unwrap_or(mine));
    }

    /// Takes back what was [left](Self::leave_marks), where all of it is in what the database has now.
    fn take_back_marks(&self, row: &Row, kept: &str) {
        let (Some(storage), false) = (Storage::open(), self.stands_in()) else { return };
        let key = row.marks();
        let both = storage.read(&under(&key)).and_then(|left| together(&key, &left, kept));
        if both.is_some_and(|both| both == kept) {
            storage.remove(&under(&key));
        }
    }

    /// Puts what cannot be read aside, where it stays, if it is still what was seen: other marks can be made then.
    ///
    /// # Errors
    /// Says why that is not done.
    pub async fn set_marks_aside(&self, row: &Row, seen: &SeenMarks) -> Result<Outcome, Fault> {
        self.put_aside(row.marks(), seen.text(), None).await
    }
}

//! The file that is written after each change, and what was last written to it.

use super::super::medium::put;
use super::super::{Fault, Outcome, backup, get};
use super::copy_database::{database, tell_changed, values};
use super::copy_status::{CopyFault, CopyStatus};
use crate::formats::backup_file::BackupEntries;
use crate::store::{CopyRecord, WrittenCopy, key};
use crate::ui::browser::database::{Expected, Value};
use crate::ui::browser::document;
use crate::ui::browser::writable_file::{FileFault, WritableFile};

/// The file as it was looked up.
pub struct CopyFile {
    /// The file.
    pub file: WritableFile,
    record: CopyRecord,
    /// The text of that: only over just this another is kept.
    raw: Option<String>,
}

impl CopyFile {
    /// The file that somebody chose, if they did.
    pub async fn find() -> Result<Option<Self>, Fault> {
        let (mut file, mut raw) = (None, None);
        // Both are looked up at once: a record never goes with another file than its own.
        for value in values().await? {
            match value {
                Value::Other(other) => file = Some(WritableFile::from(other)),
                Value::Text(text) => raw = Some(text),
                Value::Bytes(_) => {}
            }
        }
        // What cannot be read says nothing: the file is written as if for the first time.
        let record = raw.as_deref().and_then(|raw| raw.parse().ok()).unwrap_or_default();
        Ok(file.map(|file| Self { file, record, raw }))
    }

    /// How it is with it, where this stands in the way.
    pub fn status(&self, fault: Option<CopyFault>) -> CopyStatus {
        CopyStatus { name: self.file.name(), at: self.record.written.map(|written| written.at), fault }
    }

    /// Writes everything that is kept, unless it was written since this time or is the same; and notes that. [`Outcome::Other`]
    /// where another tab has written meanwhile, or chosen another file. What is `doubtful` is written in any case.
    pub async fn update(&mut self, saved: u64, is_doubtful: bool) -> Result<Outcome, CopyFault> {
        if !self.file.is_allowed().await {
            return Err(CopyFault::File(FileFault::NotAllowed));
        }
        let at = document::milliseconds();
        let before = self.record.written.filter(|_| !is_doubtful);
        if before.is_some_and(|before| before.holds(saved, at)) {
            return Ok(Outcome::Done);
        }
        let store = get().ok_or(CopyFault::Store(Fault::Refused))?;
        let entries = store.everything().await.map_err(CopyFault::Store)?;
        let contents = BackupEntries::of(&entries);
        let checksum = contents.checksum();
        // What was lost or deleted here is not to be lost there, too.
        if entries.is_empty() || before.is_some_and(|before| before.checksum == checksum) {
            return Ok(Outcome::Done);
        }
        self.file.write(&contents.write(at)).await.map_err(CopyFault::File)?;
        backup::note_copy(at);
        self.record.written = Some(WrittenCopy { at, checksum });
        self.note().await.map_err(CopyFault::Store)
    }

    async fn note(&self) -> Result<Outcome, Fault> {
        let key = key::COPY_RECORD.to_owned();
        let expected = [Expected { key: key.clone(), value: self.raw.clone() }];
        let outcome = database().await?.commit(&expected, &[put(key, self.record.to_string())]).await;
        tell_changed();
        outcome
    }
}

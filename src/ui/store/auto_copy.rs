//! One file of the person's own that is written with everything after each change. Which one it is stands in a database of its
//! own, and what was last written to it: no backup holds that, and older versions of the page never see it.

mod copy_database;
mod copy_file;
mod copy_status;

use super::medium::{Change, put};
use super::saved::on_saved;
use super::{Fault, Outcome, get};
use crate::store::{CopyRecord, key};
use crate::ui::browser::database::Value;
use crate::ui::browser::random;
use crate::ui::browser::writable_file::{self, WritableFile};

pub use super::super::browser::writable_file::FileFault;
use copy_file::CopyFile;
pub use copy_status::{CopyFault, CopyNews, CopyStatus};

/// How often other tabs may write the file at the same time as this one. More often it is said.
const TRIES: usize = 5;

/// Whether a file can be kept up to date here: where the browser has such files, and a database.
#[must_use]
pub fn is_offered() -> bool {
    writable_file::is_offered() && get().is_some_and(|store| !store.stands_in())
}

/// Calls back with whatever happens that the file may have to be written for.
pub fn listen(heard: fn(CopyNews)) {
    copy_database::listen(heard);
    on_saved(Box::new(move || {
        heard(CopyNews::Saved);
        copy_database::tell_saved();
    }));
}

/// How it is with the file; `None` where nobody chose one.
///
/// # Errors
/// Says why it is not known.
pub async fn look() -> Result<Option<CopyStatus>, Fault> {
    let Some(found) = CopyFile::find().await? else { return Ok(None) };
    let is_allowed = found.file.is_allowed().await;
    Ok(Some(found.status((!is_allowed).then_some(CopyFault::File(FileFault::NotAllowed)))))
}

/// Has the person choose a file, called this unless they say otherwise; whether they chose one. It is written for the first time
/// when it is [updated](update).
///
/// # Errors
/// Says why none is kept up to date.
pub async fn choose(name: &str, kind: &str) -> Result<bool, CopyFault> {
    let chosen = WritableFile::choose(name, kind).await.map_err(CopyFault::File)?;
    let Some(file) = chosen else { return Ok(false) };
    let record = CopyRecord { id: random::digits(), written: None };
    let file = Change::Put(key::COPY_FILE.to_owned(), Value::Other(file.into()));
    let changes = [file, put(key::COPY_RECORD.to_owned(), record.to_string())];
    copy_database::change(&changes).await.map_err(CopyFault::Store)?;
    Ok(true)
}

/// Asks the person whether the page may write the file; whether it may.
pub async fn ask() -> bool {
    match CopyFile::find().await {
        Ok(Some(found)) => found.file.ask().await,
        _ => false,
    }
}

/// Writes nothing any more. The file stays as it is.
///
/// # Errors
/// Says why it is still written.
pub async fn stop() -> Result<(), Fault> {
    let changes = [key::COPY_FILE, key::COPY_RECORD].map(|key| Change::Remove(key.to_owned()));
    copy_database::change(&changes).await
}

/// Forgets that there was a file. It stays as it is.
///
/// # Errors
/// Says why not.
pub async fn forget() -> Result<(), Fault> {
    if writable_file::is_offered() { copy_database::delete().await } else { Ok(()) }
}

/// Brings the file up to date, unless it holds what was saved at this time: how it is with it then.
///
/// Where another tab has written it meanwhile, nobody knows whose text came last, so it is written again. Whoever comes last has
/// looked everything up after all others were done.
///
/// # Errors
/// Says why nothing is known of it.
pub async fn update(saved: u64) -> Result<Option<CopyStatus>, Fault> {
    let mut is_doubtful = false;
    for _ in 0..TRIES {
        let Some(mut found) = CopyFile::find().await? else { return Ok(None) };
        match found.update(saved, is_doubtful).await {
            Ok(Outcome::Done) => return Ok(Some(found.status(None))),
            Ok(Outcome::Other) => is_doubtful = true,
            Err(fault) => return Ok(Some(found.status(Some(fault)))),
        }
    }
    Err(Fault::Failed)
}

//! Saving everything as one file: through the browser’s own window where it has one, which says what became of it, else as a download.

use tranche::ui::browser::save_file;
use tranche::ui::browser::writable_file::{self, FileFault, WritableFile};
use tranche::ui::words::auto_copy::KIND;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedCopy {
    /// It is written.
    Written,
    /// It was handed to the browser, which says nothing of what it does with it.
    HandedOver,
    /// The person closed the window and chose none.
    NotChosen,
    /// It could not be written.
    Failed(FileFault),
}

/// Saves a text under this name, or another that the person chooses.
pub async fn save_copy(name: &str, text: &str) -> SavedCopy {
    let chosen = if writable_file::is_offered() {
        WritableFile::choose(name, KIND).await
    } else {
        Err(FileFault::NotAllowed)
    };
    match chosen {
        Ok(Some(file)) => file.write(text).await.map_or_else(SavedCopy::Failed, |()| SavedCopy::Written),
        Ok(None) => SavedCopy::NotChosen,
        // Where a page may not ask, as within another one, there still are downloads.
        Err(_) => {
            save_file::save(name, text);
            SavedCopy::HandedOver
        }
    }
}

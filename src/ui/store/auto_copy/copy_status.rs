//! How it is with the file that is written after each change.

use crate::ui::browser::database::Fault;
use crate::ui::browser::writable_file::FileFault;

/// Why the file is not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyFault {
    /// The file was not to be had.
    File(FileFault),
    /// The person was asked, and did not allow it.
    Refused,
    /// What is kept could not be looked up, or which file it is could not be kept.
    Store(Fault),
    /// There was no answer for a long time.
    TooSlow,
}

/// How it is with the file that somebody chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyStatus {
    /// What the file is called; empty where it cannot be told whether there is one.
    pub name: String,
    /// When it was last written, in milliseconds since 1970, if it was.
    pub at: Option<u64>,
    /// Why it is not being written, where it is not.
    pub fault: Option<CopyFault>,
}

impl CopyStatus {
    /// How it is where this stands in the way of looking whether somebody chose a file.
    #[must_use]
    pub fn unknown(fault: CopyFault) -> Self {
        Self { name: String::new(), at: None, fault: Some(fault) }
    }

    /// Whether somebody chose a file.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.name.is_empty()
    }
}

/// What a page hears that the file may have to be written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyNews {
    /// This page has saved something.
    Saved,
    /// Another tab has saved something, and writes the file unless it is closed before.
    SavedElsewhere,
    /// Another tab has written the file, chosen another one, or stopped.
    Changed,
}

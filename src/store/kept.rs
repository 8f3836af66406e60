//! Anything that is kept under a key, and all of it together as a backup holds it.

use super::{Entry, Unusable};

/// What stands under a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// A text: nearly everything is one.
    Text(String),
    /// The bytes of a file.
    Bytes(Vec<u8>),
}

impl Kept {
    /// The text that it is; bytes are none.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Bytes(_) => None,
        }
    }

    /// What a list says of a scenario, where it is that.
    ///
    /// # Errors
    /// Says whether it is damaged, or a later version of this page wrote it.
    pub fn entry(&self) -> Result<Entry, Unusable> {
        self.text().ok_or(Unusable::Damaged)?.parse()
    }
}

/// Everything that a browser had kept at one time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backup {
    /// When that was, in milliseconds since 1970.
    pub made: u64,
    /// What stood under each key. No key is there twice.
    pub entries: Vec<(String, Kept)>,
}

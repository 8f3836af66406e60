//! How somebody likes the page on this computer. Nothing depends on it, so that it may get lost.

use crate::store::key::PREFERENCES;
use crate::ui::browser::storage::Storage;

/// Something that somebody may like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preference {
    /// Bids as cards, where there is room for rows.
    Cards,
    /// No single keys that decide.
    NoKeys,
}

impl Preference {
    /// Whether somebody likes it.
    #[must_use]
    pub fn is_set(self) -> bool {
        Storage::open().is_some_and(|storage| storage.read(&self.key()).is_some())
    }

    /// Remembers that somebody does, or does not any more.
    pub fn set(self, is_set: bool) {
        let Some(storage) = Storage::open() else { return };
        if is_set {
            // Where it is not kept, it holds for this page.
            let _ = storage.write(&self.key(), "yes");
        } else {
            storage.remove(&self.key());
        }
    }

    fn key(self) -> String {
        let name = match self {
            Self::Cards => "cards",
            Self::NoKeys => "no-keys",
        };
        format!("{PREFERENCES}{name}")
    }
}

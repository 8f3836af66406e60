//! Why a database did not do what was asked.

use wasm_bindgen::JsValue;

use super::super::object::part;

/// Why the database did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The browser has no databases, or none for this page, as in some private windows.
    Refused,
    /// There was no answer in time. What was to be changed was called off; where the browser was already too far for
    /// that it is changed all the same, so whoever must know reads it again.
    TooSlow,
    /// There is no room.
    Full,
    /// A later page has made the database anew, in a version that this one does not know.
    Newer,
    /// Another page holds the database and does not let go of it.
    Blocked,
    /// The database was deleted, or closed by the browser. Another may be opened.
    Lost,
    /// Anything else, and in WebKit a disk without room.
    Failed,
}

impl From<JsValue> for Fault {
    /// What the browser meant by what it threw.
    fn from(thrown: JsValue) -> Self {
        let name = part(&thrown, "name").ok().and_then(|name| name.as_string());
        match name.as_deref() {
            Some("QuotaExceededError") => Self::Full,
            Some("VersionError") => Self::Newer,
            Some("SecurityError" | "NotAllowedError" | "InvalidStateError") => Self::Refused,
            Some("AbortError") => Self::Lost,
            _ => Self::Failed,
        }
    }
}

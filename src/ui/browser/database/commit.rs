//! Changes to the database that are made together, what must hold before, and what came of them.

use super::Value;

/// One thing to be done in a transaction.
#[derive(Clone, Debug)]
pub enum Change {
    /// Puts this under a key, in the place of what stands there.
    Put(String, Value),
    /// Removes a key, where it is there.
    Remove(String),
    /// Removes every key that begins like this.
    RemoveAll(String),
}

/// What must still stand under a key for changes to be made.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The key.
    pub key: String,
    /// A text, or nothing at all.
    pub value: Option<String>,
}

impl Expected {
    /// That the text which was seen under a key is still there; what is no text was seen as an empty one, and cannot be compared.
    #[must_use]
    pub fn seen(key: String, text: &str) -> Vec<Self> {
        if text.is_empty() { Vec::new() } else { vec![Self { key, value: Some(text.to_owned()) }] }
    }
}

/// What came of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All were made, and are kept.
    Done,
    /// Something else stands under a key than was expected, and none was made.
    Other,
}

//! What is known of a text that was to be kept, once it was looked at again.

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadBack {
    /// It is kept: it stands there, or another page has gone on from it since.
    Kept,
    /// It is not kept.
    NotKept,
    /// Something else stands there, and nobody can say that this ever did.
    Other,
}

/// What is known of the text `mine` where this is `there` now, and where `before` was expected to stand there, or anything at all
/// may have. `is_done` says that the browser has answered that it is kept; without an answer another page may have been faster.
#[must_use]
pub fn read_back(mine: &str, there: Option<&str>, before: Option<Option<&str>>, is_done: bool) -> ReadBack {
    if there == Some(mine) {
        ReadBack::Kept
    } else if before.is_none_or(|before| before == there) {
        ReadBack::NotKept
    } else if is_done {
        ReadBack::Kept
    } else {
        ReadBack::Other
    }
}

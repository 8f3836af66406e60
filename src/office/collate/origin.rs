//! Where one of what members sent comes from, so that two of one sender can be told apart.

/// What is known of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// What its sender called it; may be empty.
    pub title: String,
    /// When it was sent, in the words of the mail or the link; may be empty.
    pub date: String,
    /// The how manieth it was of what was brought with it, from 1; `None` where it came alone, or was kept.
    pub nth: Option<usize>,
}

//! How far a record of a round is kept, and what is said of it.

use tranche::Fund;
use tranche::ui::store::{Fault, RoundRecord};

/// How the last change is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordState {
    /// All is as it was found.
    AsFound,
    /// Something is not kept yet.
    Saving,
    /// All was kept, at this time of day.
    At(String),
    /// The browser did not take it.
    NotKept(Fault),
    /// What stands there by now cannot be read, so that nothing is written over it.
    Unreadable,
}

/// What is said of a record.
pub struct RecordWords<T: RoundRecord> {
    /// That another tab has changed it, and of what both said something.
    pub changed_elsewhere: fn(&Fund, &[T::Subject]) -> String,
    /// That another tab has deleted all of it.
    pub deleted_elsewhere: &'static str,
    /// That the last step is taken back.
    pub taken_back: &'static str,
}

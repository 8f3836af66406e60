//! What was typed to publish the result of a round, on this computer and nowhere else.

use super::round_record::{RoundRecord, Seen};
use crate::formats::publication_file::{self, BadPublicationFile};
use crate::publish::{Publication, Topic};

/// What was typed, as it was last seen.
pub type SeenPublication = Seen<Publication>;

impl RoundRecord for Publication {
    type Bad = BadPublicationFile;
    type Subject = Topic;

    fn read(text: &str) -> Result<Self, BadPublicationFile> {
        publication_file::read(text)
    }

    fn write(&self) -> String {
        publication_file::write(self)
    }

    fn is_blank(&self) -> bool {
        Self::is_blank(self)
    }

    fn changed_since(&self, before: &Self) -> Self {
        Self::changed_since(self, before)
    }

    fn write_left(&self, before: &Self) -> String {
        publication_file::write_left(&self.changed_since(before), &before.changed_since(self))
    }

    fn merged(before: &Self, mine: &Self, theirs: &Self) -> (Self, Vec<Topic>) {
        let merged = Self::merged(before, mine, theirs);
        (merged.publication, merged.both_changed)
    }
}

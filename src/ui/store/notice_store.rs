//! What somebody typed for the notice of a scenario, on this computer and nowhere else.

use super::round_record::{RoundRecord, Seen};
use crate::formats::notice_file::{self, BadNoticeFile};
use crate::notice::{NoticePart, NoticeTexts};

/// What was typed, as it was last seen.
pub type SeenNotice = Seen<NoticeTexts>;

impl RoundRecord for NoticeTexts {
    type Bad = BadNoticeFile;
    type Subject = NoticePart;

    fn read(text: &str) -> Result<Self, BadNoticeFile> {
        notice_file::read(text)
    }

    fn write(&self) -> String {
        notice_file::write(self)
    }

    fn is_blank(&self) -> bool {
        Self::is_blank(self)
    }

    fn changed_since(&self, before: &Self) -> Self {
        Self::changed_since(self, before)
    }

    fn merged(before: &Self, mine: &Self, theirs: &Self) -> (Self, Vec<NoticePart>) {
        let merged = Self::merged(before, mine, theirs);
        (merged.texts, merged.both_changed)
    }
}

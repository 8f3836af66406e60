//! What members of a board sent, kept with the round: as it is now, and as it was before the discussion.

use super::medium::put;
use super::{Fault, Outcome, Store};
use crate::formats::members_file::{self, BadMembersFile, Member};
use crate::store::Row;
use crate::ui::browser::database::Expected;

/// Which of the two lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberList {
    /// What counts now.
    Now,
    /// What was set aside before the discussion.
    Before,
}

/// A list as it was last seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenMembers {
    /// What is in it.
    pub members: Vec<Member>,
    /// Why what stands there cannot be read; then it is not changed either.
    pub unread: Option<BadMembersFile>,
    raw: Option<String>,
}

impl MemberList {
    fn key(self, row: &Row) -> String {
        row.members(match self {
            Self::Now => "now",
            Self::Before => "before",
        })
    }
}

impl SeenMembers {
    fn of(raw: Option<String>) -> Self {
        match raw.as_deref().map_or(Ok(Vec::new()), members_file::read) {
            Ok(members) => Self { members, unread: None, raw },
            Err(why) => Self { members: Vec::new(), unread: Some(why), raw },
        }
    }

    /// Whether it can be put aside. What a newer version of the page saved is whole: that version reads it.
    #[must_use]
    pub fn is_damaged(&self) -> bool {
        self.unread == Some(BadMembersFile::Damaged)
    }

    /// The text that stands there; empty where none does.
    #[must_use]
    pub fn text(&self) -> &str {
        self.raw.as_deref().unwrap_or_default()
    }
}

impl Store {
    /// What members sent for a round.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn members(&self, row: &Row, list: MemberList) -> Result<SeenMembers, Fault> {
        Ok(SeenMembers::of(self.medium.read(&list.key(row)).await?))
    }

    /// Keeps other lists, all of them or none, if what stands there is still what was seen; then they are as they would be
    /// seen now. A list that is as it was is not touched. `None` where something else stands there by now.
    ///
    /// # Errors
    /// Says why they are not kept.
    pub async fn set_members(
        &self,
        row: &Row,
        lists: [(MemberList, &SeenMembers, &[Member]); 2],
    ) -> Result<Option<[SeenMembers; 2]>, Fault> {
        let (mut expected, mut changes, mut keys) = (Vec::new(), Vec::new(), Vec::new());
        let now = lists.map(|(list, seen, members)| {
            // What cannot be read is not written over.
            if seen.members == members {
                return seen.clone();
            }
            let text = members_file::write(members);
            expected.push(Expected { key: list.key(row), value: seen.raw.clone() });
            changes.push(put(list.key(row), text.as_str()));
            keys.push(list.key(row));
            SeenMembers { members: members.to_vec(), unread: None, raw: Some(text) }
        });
        if changes.is_empty() {
            return Ok(Some(now));
        }
        let is_unread = lists.iter().any(|(_, seen, members)| seen.unread.is_some() && !members.is_empty());
        if is_unread || self.medium.commit(&expected, &changes).await? == Outcome::Other {
            return Ok(None);
        }
        for key in keys {
            self.tell(&key);
        }
        Ok(Some(now))
    }

    /// Puts a list that cannot be read where it is in nobody's way. Where something else stands there by now nothing happens.
    ///
    /// # Errors
    /// Says why it stays where it is.
    pub async fn put_members_aside(
        &self,
        row: &Row,
        list: MemberList,
        seen: &SeenMembers,
    ) -> Result<(), Fault> {
        self.put_aside(list.key(row), seen.text(), None).await.map(drop)
    }
}

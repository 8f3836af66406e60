//! The register of interests, as it is held against whoever sent something: who is left out of which bids, and where names do not tell.

use super::Meeting;
use crate::fund::Fund;
use crate::sender::{is_same_sender, may_be_one_person, sender_key};

/// Who has an interest in which bids of a fund.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    /// The members with an interest in each bid, in the order of the paper, as they are looked up.
    by_bid: Vec<Vec<String>>,
    /// The names of the members with an interest in any bid, each once.
    members: Vec<String>,
}

/// A member of the register of whom it is not certain who they are among those who sent something. Nobody is left out for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameDoubt<'r> {
    /// The member, as the register has the name.
    pub member: &'r str,
    /// The places of the senders whose names are like it, and not the same.
    pub alike: Vec<usize>,
    /// The places of the senders without a name.
    pub unnamed: Vec<usize>,
}

impl Meeting {
    /// The register as it counts for the bids of this fund. An interest in a partnership counts for each of its bids.
    #[must_use]
    pub fn register(&self, fund: &Fund) -> Register {
        let mut register = Register::default();
        for bid in &fund.bids {
            let mut keys = Vec::new();
            for interest in self.interests_in(fund, bid) {
                keys.push(sender_key(&interest.member));
                if !register.members.iter().any(|known| is_same_sender(known, &interest.member)) {
                    register.members.push(interest.member.trim().to_owned());
                }
            }
            register.by_bid.push(keys);
        }
        register
    }
}

impl Register {
    /// Whether it names nobody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// Whether whoever sent something has an interest in the bid at this place of the paper: a member has the very name.
    #[must_use]
    pub fn has(&self, at: usize, sender: &str) -> bool {
        let Some(keys) = self.by_bid.get(at).filter(|keys| !keys.is_empty()) else { return false };
        let key = sender_key(sender);
        !key.is_empty() && keys.contains(&key)
    }

    /// Where names do not tell whether a member sent something. A member whose very name is among the senders is certain.
    #[must_use]
    pub fn doubts(&self, senders: &[String]) -> Vec<NameDoubt<'_>> {
        let doubt = |member| {
            if senders.iter().any(|sender| is_same_sender(sender, member)) {
                return None;
            }
            let places = |is: &dyn Fn(&str) -> bool| {
                let all = senders.iter().enumerate();
                all.filter(|(_, sender)| is(sender)).map(|(at, _)| at).collect::<Vec<_>>()
            };
            let alike = places(&|sender| may_be_one_person(sender, member));
            let unnamed = places(&|sender| sender_key(sender).is_empty());
            let is_doubt = !(alike.is_empty() && unnamed.is_empty());
            is_doubt.then_some(NameDoubt { member, alike, unnamed })
        };
        self.members.iter().map(String::as_str).filter_map(doubt).collect()
    }
}

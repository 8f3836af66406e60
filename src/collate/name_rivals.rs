//! What counts once somebody is given a name: one name, one voice, and nothing that was counted is lost by a slip.

use crate::sender::is_same_sender;

/// One scenario in the list of what members sent, as far as its name decides whether it counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Who sent it; may be empty.
    pub name: String,
    /// Whether it counts.
    pub is_counted: bool,
    /// Whether it counted until it was given a name of which something counts already.
    pub gave_way: bool,
}

impl Standing {
    /// Gives the one in this place a name. Where something of that name counts already, it gives way. Whatever gave way and
    /// has nothing in its way any more counts again: the places of these, from 0.
    pub fn name(all: &mut [Self], at: usize, name: &str) -> Vec<usize> {
        if let Some(one) = all.get_mut(at) {
            name.clone_into(&mut one.name);
        }
        if Self::has_rival(all, at) {
            let one = &mut all[at];
            one.gave_way |= one.is_counted;
            one.is_counted = false;
        }
        Self::settle(all)
    }

    /// Has everything count again that gave way to what is not in its way any more: the places of these, from 0.
    pub fn settle(all: &mut [Self]) -> Vec<usize> {
        let mut again = Vec::new();
        for at in 0..all.len() {
            if all[at].gave_way && !Self::has_rival(all, at) {
                all[at] = Self { is_counted: true, gave_way: false, ..all[at].clone() };
                again.push(at);
            }
        }
        again
    }

    /// Whether another one of its name counts.
    #[must_use]
    pub fn has_rival(all: &[Self], at: usize) -> bool {
        let Some(one) = all.get(at) else { return false };
        let mut others = all.iter().enumerate().filter(|(other, _)| *other != at);
        others.any(|(_, other)| other.is_counted && is_same_sender(&other.name, &one.name))
    }
}

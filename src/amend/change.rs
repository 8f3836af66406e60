//! One change of a list in a fund.

use super::bad_amendment::BadAmendment;

/// One change of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change<K, T> {
    /// Puts a new one at this place, counted from 0; the length of the list is its end.
    Add(usize, T),
    /// Puts another in the place of this one.
    Set(K, T),
    /// Takes this one out.
    Remove(K),
    /// Moves this one, so that it then stands at this place, counted from 0.
    Move(K, usize),
}

impl<K: Clone + PartialEq, T: Clone> Change<K, T> {
    /// The same change, by the place where the one it names stands.
    pub fn by_place(
        &self,
        list: &[T],
        id: fn(&T) -> &K,
        unknown: fn(K) -> BadAmendment,
    ) -> Result<Change<usize, T>, BadAmendment> {
        let place = |name: &K| {
            let found = list.iter().position(|item| id(item) == name);
            found.ok_or_else(|| unknown(name.clone()))
        };
        Ok(match self {
            Self::Add(at, item) => Change::Add(*at, item.clone()),
            Self::Set(name, item) => Change::Set(place(name)?, item.clone()),
            Self::Remove(name) => Change::Remove(place(name)?),
            Self::Move(name, to) => Change::Move(place(name)?, *to),
        })
    }
}

pub fn in_list<T: Clone>(list: &mut Vec<T>, change: &Change<usize, T>) -> Result<(), BadAmendment> {
    let count = list.len();
    let there = |place: usize, most: usize| {
        if place < most { Ok(place) } else { Err(BadAmendment::NoSuchPlace { place, count }) }
    };
    match change {
        Change::Add(at, item) => list.insert(there(*at, count + 1)?, item.clone()),
        Change::Set(at, item) => list[there(*at, count)?].clone_from(item),
        Change::Remove(at) => drop(list.remove(there(*at, count)?)),
        Change::Move(from, to) => {
            let (from, to) = (there(*from, count)?, there(*to, count)?);
            let item = list.remove(from);
            list.insert(to, item);
        }
    }
    Ok(())
}

//! Short lists in the order of names: what a map would do, in a tenth of the code that has to be loaded.

/// Values under names, each name once, in the order of the names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SortedMap<K, V>(Vec<(K, V)>);

impl<K: Ord, V> SortedMap<K, V> {
    /// What stands under a name.
    pub fn get(&self, name: &K) -> Option<&V> {
        self.place(name).ok().map(|at| &self.0[at].1)
    }

    /// Puts a value under a name and returns what stood there.
    pub fn insert(&mut self, name: K, value: V) -> Option<V> {
        match self.place(&name) {
            Ok(at) => Some(std::mem::replace(&mut self.0[at].1, value)),
            Err(at) => {
                self.0.insert(at, (name, value));
                None
            }
        }
    }

    /// Takes a name out and returns what stood there.
    pub fn remove(&mut self, name: &K) -> Option<V> {
        self.place(name).ok().map(|at| self.0.remove(at).1)
    }

    /// Changes what stands under a name, where something does.
    pub fn change(&mut self, name: &K, change: impl FnOnce(&mut V)) {
        if let Ok(at) = self.place(name) {
            change(&mut self.0[at].1);
        }
    }

    /// Changes every value where it stands.
    pub fn change_all(&mut self, change: impl Fn(&mut V)) {
        self.0.iter_mut().for_each(|(_, value)| change(value));
    }

    /// All names with their values, in order.
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)> {
        self.0.iter()
    }

    /// Whether there is no name.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place(&self, name: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(name))
    }
}

impl<K, V> Default for SortedMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// The places of names in a list, in the order of the names: the one sort by name there is.
pub fn in_order<'a>(names: impl Iterator<Item = &'a str>) -> Vec<usize> {
    let mut places: Vec<(&str, usize)> = names.enumerate().map(|(at, name)| (name, at)).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, at)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_in_order_and_stand_once() {
        let mut named = SortedMap::default();
        for (name, value) in [("b", 1), ("a", 2), ("c", 3), ("b", 4)] {
            named.insert(name, value);
        }
        assert_eq!(named.iter().copied().collect::<Vec<_>>(), [("a", 2), ("b", 4), ("c", 3)]);
        assert_eq!((named.remove(&"b"), named.remove(&"b"), named.get(&"c")), (Some(4), None, Some(&3)));
    }

    #[test]
    fn the_places_of_names_follow_the_names() {
        assert_eq!(in_order(["S1", "B2", "C1", "B1"].into_iter()), [3, 1, 2, 0]);
    }
}

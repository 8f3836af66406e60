//! Everyone a table names, in its order.

use std::collections::HashMap;

use crate::import::cell_text::key;
use crate::import::doubts::TableNote;
use crate::import::reading::Bidder;
use crate::money::Money;

/// Those named so far. Names are the same only where they are the same to the letter, white space apart.
#[derive(Default)]
pub struct Bidders {
    list: Vec<Bidder>,
    by_name: HashMap<String, usize>,
    /// For each word, the first few whose names have it.
    by_word: HashMap<String, Vec<usize>>,
}

/// So many names are looked through for the words of a label.
const MOST_NAMES: usize = 50;

impl Bidders {
    /// The place of a name, which is added where it is new.
    pub fn place(&mut self, name: &str, row: usize) -> usize {
        if let Some(at) = self.by_name.get(name) {
            return *at;
        }
        let at = self.list.len();
        self.list.push(Bidder { name: name.to_owned(), row, bids: 0, requested: Money::ZERO });
        self.by_name.insert(name.to_owned(), at);
        for word in key(name).split(' ') {
            let names = self.by_word.entry(word.to_owned()).or_default();
            if names.len() < MOST_NAMES && names.last() != Some(&at) {
                names.push(at);
            }
        }
        at
    }

    /// What somebody is called.
    pub fn name(&self, at: usize) -> Option<&str> {
        self.list.get(at).map(|bidder| bidder.name.as_str())
    }

    /// The place of a name that is known.
    pub fn known(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// Everyone whose name has all these words; at most a few.
    pub fn with_words(&self, words: &[String]) -> Vec<usize> {
        let Some((first, rest)) = words.split_first() else { return Vec::new() };
        let named = |word: &String| self.by_word.get(word).map_or(&[][..], Vec::as_slice);
        named(first).iter().copied().filter(|at| rest.iter().all(|word| named(word).contains(at))).collect()
    }

    pub fn into_list(self) -> Vec<Bidder> {
        self.list
    }
}

/// A name of more words is not looked into.
const MOST_WORDS: usize = 12;

/// Names that are part of another name: perhaps the same partnership under a shorter name.
pub fn alike(bidders: &[Bidder]) -> Vec<TableNote> {
    let keys: Vec<String> = bidders.iter().map(|bidder| key(&bidder.name)).collect();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (at, key) in keys.iter().enumerate().rev() {
        places.insert(key, at);
    }
    let mut alike = Vec::new();
    for (long, key) in keys.iter().enumerate() {
        let starts: Vec<usize> =
            std::iter::once(0).chain(key.match_indices(' ').map(|(at, _)| at + 1)).collect();
        if starts.len() > MOST_WORDS {
            continue;
        }
        let ends: Vec<usize> = key.match_indices(' ').map(|(at, _)| at).chain([key.len()]).collect();
        let parts = starts.iter().flat_map(|from| ends.iter().map(move |to| (*from, *to)));
        for part in parts.filter(|(from, to)| from < to).map(|(from, to)| &key[from..to]) {
            let Some(short) = places.get(part).copied().filter(|short| *short != long) else { continue };
            let said = TableNote::Alike { short, long };
            if alike.last() != Some(&said) {
                alike.push(said);
            }
        }
    }
    alike
}

//! What is there, what the backup has, and what is to be put so far.

use std::collections::BTreeMap;
use std::ops::Bound;

use crate::store::{Backup, Kept, Row, key};

/// What a person is told of a backup that was brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// How many rounds there are more.
    pub rounds: usize,
    /// How many scenarios there are more in rounds that were here.
    pub scenarios: usize,
    /// How many scenarios have further states.
    pub extended: usize,
    /// How many scenarios of the backup are here already.
    pub already: usize,
    /// How many scenarios that were deleted here are back.
    pub undeleted: usize,
    /// How many scenarios of here are final now, as they were marked in the backup.
    pub finals: usize,
    /// What rounds are called in addresses in the backup, and are called here, because the name was taken.
    pub names: Vec<(String, String)>,
    /// How many tables that are half checked there are more.
    pub drafts: usize,
    /// How much was set aside, because something else stands in its place here.
    pub set_aside: usize,
    /// How many titles and baselines are damaged here, and come from the backup.
    pub mended: usize,
    /// How many rounds without a baseline have that of the backup.
    pub baselines: usize,
    /// How many lists of what members sent are put together with those that are here.
    pub members: usize,
    /// On how many rounds marks and notes are put together with those that are here.
    pub marks: usize,
    /// On how many rounds what the board recorded is put together with what is here.
    pub meetings: usize,
    /// On how many rounds what was typed to publish their results is put together with what is here.
    pub publications: usize,
    /// What scenarios are called in the backup, and are called here, because another one has the name or the number.
    pub titles: Vec<(String, String)>,
}

/// What scenarios are called, in the words of the page.
#[derive(Clone, Copy)]
pub struct Titles {
    /// One that nobody has named, by its number.
    pub unnamed: fn(usize) -> String,
    /// One that comes beside another, by its name in the backup; of several that would be called so by a count from 1.
    pub from_file: fn(&str, usize) -> String,
}

/// Texts and bytes under keys.
pub type Keys<'a> = BTreeMap<&'a str, &'a Kept>;

/// A backup on its way.
pub struct Merge<'a> {
    pub there: Keys<'a>,
    pub backup: Keys<'a>,
    pub told: Told,
    /// When it comes, in milliseconds since 1970.
    pub now: u64,
    pub titles: Titles,
    made: u64,
    puts: BTreeMap<String, Kept>,
}

impl<'a> Merge<'a> {
    pub fn new(there: &'a [(String, Kept)], backup: &'a Backup, now: u64, titles: Titles) -> Self {
        let keys = |all: &'a [(String, Kept)]| all.iter().map(|(key, kept)| (key.as_str(), kept)).collect();
        Self {
            there: keys(there),
            backup: keys(&backup.entries),
            told: Told::default(),
            now,
            titles,
            made: backup.made,
            puts: BTreeMap::new(),
        }
    }

    /// What will stand under a key.
    pub fn at(&self, key: &str) -> Option<&Kept> {
        self.puts.get(key).or_else(|| self.there.get(key).copied())
    }

    /// Everything that will stand under keys that begin like this.
    pub fn all(&self, beginning: &str) -> Keys<'_> {
        let mut all: Keys<'_> = under(&self.there, beginning).collect();
        let puts = self.puts.range(beginning.to_owned()..);
        all.extend(
            puts.take_while(|(key, _)| key.starts_with(beginning)).map(|(key, kept)| (key.as_str(), kept)),
        );
        all
    }

    /// What will stand there of a scenario, without what it is called.
    pub fn scenario(&self, row: &Row, number: usize) -> Keys<'_> {
        let mut all = self.all(&row.revisions(number));
        let head = row.head(number);
        let there = self.there.get_key_value(head.as_str()).map(|(key, kept)| (*key, *kept));
        let put = self.puts.get_key_value(&head).map(|(key, kept)| (key.as_str(), kept));
        all.extend(put.or(there));
        all
    }

    /// Whether a round was here before the backup came: its bids, or anything that was decided on them.
    pub fn has(&self, row: &Row) -> bool {
        self.there.contains_key(row.fund().as_str())
            || !numbers(&self.there, &key::of_scenarios(row)).is_empty()
    }

    /// Whether anything anywhere is about a round.
    pub fn knows(&self, row: &Row) -> bool {
        let keys = self.there.keys().chain(self.backup.keys()).copied();
        keys.chain(self.puts.keys().map(String::as_str)).any(|key| Row::in_key(key).as_ref() == Some(row))
    }

    /// Puts something, whatever stands there.
    pub fn put(&mut self, key: String, kept: Kept) {
        self.puts.insert(key, kept);
    }

    /// Puts something where nothing stands; where something else does, it is set aside.
    pub fn bring(&mut self, key: &str, kept: &Kept) {
        match self.at(key) {
            None => self.put(key.to_owned(), kept.clone()),
            Some(there) if there == kept => {}
            Some(_) => self.set_aside(key, kept),
        }
    }

    /// Puts something in the place of what is damaged there, which is set aside.
    pub fn mend(&mut self, key: &str, kept: Kept) {
        if let Some(damaged) = self.at(key).cloned() {
            let told = self.told.set_aside;
            self.set_aside(key, &damaged);
            self.told.set_aside = told;
        }
        self.told.mended += 1;
        self.put(key.to_owned(), kept);
    }

    /// Puts something where nobody takes it for what would stand under its key.
    pub fn set_aside(&mut self, key: &str, kept: &Kept) {
        let mut places = (self.made..).map(|time| key::set_aside(time, key));
        let place = places.find(|place| self.at(place).is_none_or(|there| there == kept));
        if let Some(place) = place.filter(|place| self.at(place).is_none()) {
            self.told.set_aside += 1;
            self.put(place, kept.clone());
        }
    }

    /// What is to be put, in the order of its keys, and what is told.
    pub fn done(self) -> (Vec<(String, Kept)>, Told) {
        (self.puts.into_iter().collect(), self.told)
    }
}

/// What stands under keys that begin like this.
pub fn under<'k, 'a>(
    keys: &'k Keys<'a>,
    beginning: &'k str,
) -> impl Iterator<Item = (&'a str, &'a Kept)> + 'k {
    keys.range::<str, _>((Bound::Included(beginning), Bound::Unbounded))
        .map(|(key, kept)| (*key, *kept))
        .take_while(move |(key, _)| key.starts_with(beginning))
}

/// The numbers of scenarios of which something stands under keys that begin like this, in order.
pub fn numbers(keys: &Keys, beginnings: &[String]) -> Vec<usize> {
    let number = |key, beginning: &str| {
        let number = key::scenario(key, beginning)?;
        // A number has one writing.
        let rest = key[beginning.len()..].strip_prefix(&number.to_string())?;
        (rest.is_empty() || rest.starts_with('/')).then_some(number)
    };
    let numbers = |beginning| under(keys, beginning).filter_map(move |(key, _)| number(key, beginning));
    let mut numbers: Vec<usize> = beginnings.iter().map(String::as_str).flat_map(numbers).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

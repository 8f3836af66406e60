//! A browser with its tabs, as far as what they keep goes.

use std::collections::{BTreeMap, BTreeSet};

use tranche::store::{
    Checksum, Entry, Fate, Head, Leftover, RECOVERABLE, Revision, Row, Term, Thinning, key, replay, states,
    thinned,
};

const DAY: u64 = 86_400_000;

/// What happens in a tab.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// Something is decided.
    Decide,
    /// The page begins to keep it: it knows by now what it expects in the store.
    Begin,
    /// The store has done so, or has refused.
    Commit,
    /// The page goes, and leaves behind what is not kept.
    Leave,
    /// It is killed.
    Kill,
    /// The round is opened there anew.
    Open,
    /// Another scenario is put on the table.
    Switch(usize),
    /// A scenario is deleted.
    Delete(usize),
    /// It is brought back.
    BringBack(usize),
    /// What was deleted long ago is removed for good.
    Expire,
    /// Some weeks go by, and old states are thinned out.
    Wait,
}

/// A scenario as a tab has seen it.
#[derive(Clone, Debug)]
struct Seen {
    number: usize,
    head: Option<Head>,
    text: String,
}

#[derive(Clone, Debug)]
struct Tab {
    seen: Seen,
    text: String,
    /// What is being kept: what it goes on from, and the text.
    begun: Option<(Seen, String)>,
}

/// What stands in the store, and what is left beside it.
#[derive(Default)]
pub struct Site {
    keys: BTreeMap<String, String>,
    left: Vec<(usize, Leftover)>,
    tabs: BTreeMap<usize, Tab>,
    now: u64,
    /// Every text that a tab was told to be kept.
    pub kept: BTreeSet<String>,
}

fn row() -> Row {
    Row::own("0123456789abcdef")
}

impl Site {
    pub fn take(&mut self, tab: usize, act: Act, at: usize) {
        self.now += 1_000;
        match act {
            Act::Open => self.open(tab),
            Act::Expire => self.expire(),
            Act::Wait => self.wait(),
            Act::Delete(number) => self.change_entry(number, Some(self.now)),
            Act::BringBack(number) => self.change_entry(number, None),
            act => {
                let Some(mut one) = self.tabs.remove(&tab) else { return };
                match act {
                    Act::Decide => one.text = format!("{{\"state\": {at}}}"),
                    Act::Begin if one.text != one.seen.text => {
                        one.begun = Some((one.seen.clone(), one.text.clone()));
                    }
                    Act::Commit => self.commit(&mut one),
                    Act::Switch(number) => self.switch(&mut one, number),
                    Act::Leave => return self.leave(&one),
                    Act::Kill => return,
                    _ => {}
                }
                self.tabs.insert(tab, one);
            }
        }
    }

    pub fn all_leave(&mut self) {
        let tabs = std::mem::take(&mut self.tabs);
        tabs.values().for_each(|tab| self.leave(tab));
        self.take_leftovers();
    }

    fn head(&self, number: usize) -> Option<Head> {
        self.keys.get(&row().head(number)).map(|head| head.parse().unwrap())
    }

    fn entry(&self, number: usize) -> Option<Entry> {
        self.keys.get(&row().entry(number)).map(|entry| entry.parse().unwrap())
    }

    fn is_deleted(&self, number: usize) -> bool {
        self.entry(number).is_some_and(|entry| entry.deleted.is_some())
    }

    fn numbers(&self, beginning: &str) -> Vec<usize> {
        let keys = self.keys.keys().filter(|key| key.starts_with(beginning));
        keys.filter_map(|key| key::scenario(key, beginning)).collect()
    }

    /// A number that no scenario has or had.
    fn free(&self) -> usize {
        let all = [self.numbers(&row().heads()), self.numbers(&row().entries())].concat();
        all.into_iter().max().map_or(0, |last| last + 1)
    }

    fn text(&self, number: usize) -> Option<String> {
        let head = self.head(number)?;
        let chunk = row().chunk(number, head.number);
        let texts: Vec<&str> = self
            .keys
            .range(chunk.clone()..)
            .take_while(|(key, _)| key.starts_with(&chunk))
            .map(|(_, text)| text.as_str())
            .collect();
        replay(&head, &texts).ok()
    }

    /// Opens the first scenario that is in use; where there is none, none that was ever used.
    fn open(&mut self, tab: usize) {
        if let Some(one) = self.tabs.remove(&tab) {
            self.leave(&one);
        }
        self.take_leftovers();
        let in_use = self.numbers(&row().heads()).into_iter().find(|number| !self.is_deleted(*number));
        let number = in_use.unwrap_or_else(|| self.free());
        let text = self.text(number).unwrap_or_default();
        let seen = Seen { number, head: self.head(number), text: text.clone() };
        self.tabs.insert(tab, Tab { seen, text, begun: None });
    }

    /// One state more, if the head is still the one that was seen; whether it was.
    fn append(&mut self, seen: &Seen, text: &str) -> Option<Seen> {
        if self.head(seen.number) != seen.head {
            return None;
        }
        let next = match &seen.head {
            Some(head) => Revision::next(head, &seen.text, text, self.now),
            None => Revision::first(text, self.now),
        };
        let key = row().revision(seen.number, next.head.number);
        assert!(self.keys.insert(key, next.to_string()).is_none());
        self.keys.insert(row().head(seen.number), next.head.to_string());
        self.kept.insert(text.to_owned());
        Some(Seen { number: seen.number, head: Some(next.head), text: text.to_owned() })
    }

    fn add(&mut self, text: &str, is_named: bool) -> Seen {
        let number = self.free();
        if is_named {
            self.keys.insert(row().entry(number), Entry::unnamed(number).to_string());
        }
        self.append(&Seen { number, head: None, text: String::new() }, text).unwrap()
    }

    fn commit(&mut self, tab: &mut Tab) {
        let Some((seen, text)) = tab.begun.take() else { return };
        if self.is_deleted(seen.number) {
            tab.seen = self.add(&text, true);
            return;
        }
        match self.append(&seen, &text) {
            Some(next) => tab.seen = next,
            None => tab.seen = self.add(&text, true),
        }
    }

    fn switch(&mut self, tab: &mut Tab, number: usize) {
        // Nothing is left unsaved.
        if tab.text != tab.seen.text {
            tab.begun = Some((tab.seen.clone(), tab.text.clone()));
        }
        self.commit(tab);
        if let Some(text) = self.text(number).filter(|_| !self.is_deleted(number)) {
            tab.seen = Seen { number, head: self.head(number), text: text.clone() };
            tab.text = text;
        }
    }

    fn leave(&mut self, tab: &Tab) {
        if tab.text == tab.seen.text {
            return;
        }
        let after = [Some(&tab.seen.text), tab.begun.as_ref().map(|(_, text)| text)];
        let after = after.into_iter().flatten().map(|text| Checksum::of(text)).collect();
        self.left.push((tab.seen.number, Leftover { at: self.now, after, text: tab.text.clone() }));
        // A page that goes in peace promises what it showed.
        self.kept.insert(tab.text.clone());
    }

    fn take_leftovers(&mut self) {
        for (number, left) in std::mem::take(&mut self.left) {
            let left: Leftover = left.to_string().parse().unwrap();
            let text = self.text(number);
            let there = text.as_deref().map(Checksum::of).zip(self.head(number).map(|head| head.at));
            let fate = left.fate(there);
            match fate {
                Fate::Kept => {}
                Fate::Beside => drop(self.add(&left.text, false)),
                _ if self.is_deleted(number) => drop(self.add(&left.text, false)),
                Fate::Next | Fate::Leads => {
                    let text = text.unwrap_or_default();
                    if fate == Fate::Leads {
                        self.add(&text, false);
                    }
                    let seen = Seen { number, head: self.head(number), text };
                    self.append(&seen, &left.text).unwrap();
                }
            }
        }
    }

    fn change_entry(&mut self, number: usize, deleted: Option<u64>) {
        if self.head(number).is_some() {
            let entry = self.entry(number).unwrap_or_else(|| Entry::unnamed(number));
            self.keys.insert(row().entry(number), Entry { deleted, ..entry }.to_string());
        }
    }

    fn expire(&mut self) {
        for number in self.numbers(&row().heads()) {
            let kept_at = self.head(number).unwrap().at;
            let term = self.entry(number).and_then(|entry| entry.term(kept_at, self.now));
            if term == Some(Term::BeginsAnew) {
                self.change_entry(number, Some(self.now));
            }
            if term == Some(Term::IsOver) {
                // Nobody is promised that any more.
                self.states(number).iter().for_each(|text| _ = self.kept.remove(text));
                let revisions = row().revisions(number);
                self.keys.retain(|key, _| !key.starts_with(&revisions) && *key != row().head(number));
            }
        }
    }

    fn wait(&mut self) {
        self.now += RECOVERABLE + 2 * DAY;
        for number in self.numbers(&row().heads()) {
            let before: BTreeSet<String> = self.states(number).into_iter().collect();
            let beginning = row().revisions(number);
            let all = self.keys.iter().filter(|(key, _)| key.starts_with(&beginning));
            let all: Vec<(String, String)> = all.map(|(key, text)| (key.clone(), text.clone())).collect();
            for change in thinned(self.now, &self.head(number).unwrap(), &all) {
                match change {
                    Thinning::Remove(key) => drop(self.keys.remove(&key)),
                    Thinning::Put(key, text) => drop(self.keys.insert(key, text)),
                }
            }
            let after: BTreeSet<String> = self.states(number).into_iter().collect();
            before.difference(&after).for_each(|text| _ = self.kept.remove(text));
        }
    }

    fn states(&self, number: usize) -> Vec<String> {
        let beginning = row().revisions(number);
        let all = self.keys.iter().filter(|(key, _)| key.starts_with(&beginning));
        let texts: Vec<(u32, &str)> =
            all.map(|(key, text)| (key::state(key).unwrap(), text.as_str())).collect();
        let Some(head) = self.head(number) else { return Vec::new() };
        states(Some(&head), &texts).into_iter().map(|state| state.text.unwrap()).collect()
    }

    /// All that can be had again, out of the history of every scenario.
    pub fn reachable(&self) -> BTreeSet<String> {
        self.numbers(&row().heads()).into_iter().flat_map(|number| self.states(number)).collect()
    }

    pub fn all_open(&self) -> bool {
        self.numbers(&row().heads()).into_iter().all(|number| self.text(number).is_some())
    }
}

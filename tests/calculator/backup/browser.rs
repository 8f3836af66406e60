//! What a browser keeps, as a page would have kept it.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tranche::formats::members_file::{self, Member};
use tranche::store::{
    Backup, CHUNK, Entry, Head, Kept, Revision, Row, Selection, Thinning, key, replay, states, thinned,
};

/// Everything that a browser keeps.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    pub keys: BTreeMap<String, Kept>,
    /// In milliseconds, and then in days: a step is sometimes long.
    pub clock: u64,
}

/// What somebody does. Numbers stand for the one among those that there are.
#[derive(Clone, Debug)]
pub enum Step {
    /// A round of this row comes, under this name.
    Round(String, String),
    /// A scenario of a round has another state; or its first.
    State(String, usize, String),
    /// A scenario is deleted, and can be had back.
    Delete(String, usize),
    /// A scenario is called otherwise.
    Name(String, usize, String),
    /// A scenario is marked as final.
    Final(String, usize),
    /// A scenario is removed.
    Remove(String, usize),
    /// The bids of a round change.
    Amend(String),
    /// Another scenario is on the table.
    Select(String, usize),
    /// A table is half checked.
    Draft(String, Vec<u8>),
    /// A member of this name sent something for a round.
    Member(String, String, String),
    /// A bid is marked, with a note.
    Mark(String, String, String),
    /// A member declares an interest in a bid, and somebody moves it.
    Record(String, String, String, String),
    /// Something is typed for the notice of a scenario.
    Notice(String, usize, String),
    /// What members sent is emptied.
    NoMembers(String),
    /// Something else is kept.
    Other(String, String),
    /// Old states go.
    Thin(String, usize),
    /// A text changes by itself.
    Damage(usize, usize),
    /// Something is gone by itself.
    Lose(usize),
}

impl Step {
    pub fn round(row: &str, name: &str) -> Self {
        Self::Round(row.to_owned(), name.to_owned())
    }

    pub fn state(row: &str, scenario: usize) -> Self {
        Self::State(row.to_owned(), scenario, String::new())
    }

    pub fn amend(row: &str) -> Self {
        Self::Amend(row.to_owned())
    }

    pub fn delete(row: &str, scenario: usize) -> Self {
        Self::Delete(row.to_owned(), scenario)
    }
}

/// What somebody does in a browser with few rounds of few scenarios, so that much of it meets.
pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let row = || prop::sample::select(vec!["own-0", "own-1", "old-a", "site-park"]).prop_map(str::to_owned);
    let name = prop::sample::select(vec!["hall", "hall-2", "park"]).prop_map(str::to_owned);
    let others = vec![
        "marks/own-0/",
        "meeting/own-0/",
        "members/own-1/now",
        "publication/own-0/",
        "later/own-0/what",
        "taken/old-a/tranche x",
        "one",
        "set-aside/3/x",
    ];
    let other = prop::sample::select(others).prop_map(str::to_owned);
    let step = prop_oneof![
        4 => (row(), name).prop_map(|(row, name)| Step::Round(row, name)),
        20 => (row(), 0..3_usize, "[ab]{0,2}").prop_map(|(row, number, text)| Step::State(row, number, text)),
        1 => (row(), 0..3_usize).prop_map(|(row, number)| Step::Delete(row, number)),
        2 => (row(), 0..3_usize, "[ab]").prop_map(|(row, number, title)| Step::Name(row, number, title)),
        1 => (row(), 0..3_usize).prop_map(|(row, number)| Step::Final(row, number)),
        1 => (row(), 0..3_usize).prop_map(|(row, number)| Step::Remove(row, number)),
        1 => row().prop_map(Step::Amend),
        1 => (row(), 0..3_usize).prop_map(|(row, number)| Step::Select(row, number)),
        2 => ("[12]", any::<Vec<u8>>()).prop_map(|(id, bytes)| Step::Draft(id, bytes)),
        2 => (other, "[ab]").prop_map(|(key, text)| Step::Other(key, text)),
        2 => (row(), "(Ann|ann|)", "[ab]").prop_map(|(row, sender, text)| Step::Member(row, sender, text)),
        1 => row().prop_map(Step::NoMembers),
        3 => (row(), 0..3_usize, "[ab]").prop_map(|(row, number, text)| Step::Notice(row, number, text)),
        2 => (row(), "B[12]", "[ab]").prop_map(|(row, bid, note)| Step::Mark(row, bid, note)),
        2 => (row(), "(Ann|Ben)", "B[12]", "(|Cem|Dee)")
            .prop_map(|(row, member, bid, mover)| Step::Record(row, member, bid, mover)),
        1 => (row(), 0..3_usize).prop_map(|(row, number)| Step::Thin(row, number)),
        1 => any::<(usize, usize)>().prop_map(|(which, at)| Step::Damage(which, at)),
        1 => any::<usize>().prop_map(Step::Lose),
    ];
    prop::collection::vec(step, 0..most)
}

fn row(text: &str) -> Row {
    format!("tranche-round/1 {text}").parse().unwrap()
}

/// What was typed for a notice: this summary.
pub fn notice_text(summary: &str) -> String {
    format!(r#"{{"format": "tranche-notice/1", "texts": {{"summary": "{summary}"}}}}"#)
}

impl Browser {
    pub fn entries(&self) -> Vec<(String, Kept)> {
        self.keys.iter().map(|(key, kept)| (key.clone(), kept.clone())).collect()
    }

    pub fn backup(&self) -> Backup {
        Backup { made: self.clock, entries: self.entries() }
    }

    pub fn text(&self, key: &str) -> &str {
        self.keys.get(key).and_then(Kept::text).unwrap_or_else(|| panic!("nothing under {key}"))
    }

    pub fn put(&mut self, key: &str, text: &str) {
        self.keys.insert(key.to_owned(), Kept::Text(text.to_owned()));
    }

    pub fn after(mut self, steps: &[Step]) -> Self {
        for step in steps {
            self.clock += if matches!(step, Step::Thin(..)) { 40 * 86_400_000 } else { 1 };
            self.take(step);
        }
        self
    }

    fn take(&mut self, step: &Step) {
        match step {
            Step::Round(name_of_row, name) => {
                let row = row(name_of_row);
                let named = self.keys.contains_key(&key::name(name));
                if named || self.keys.contains_key(&row.fund()) {
                    return;
                }
                self.put(&row.fund(), &format!("bids of {name_of_row}"));
                self.put(&key::name(name), &row.written());
                self.add_state(&row, 0, "");
            }
            Step::State(of, number, text) => self.add_state(&row(of), *number, text),
            Step::Delete(of, number) => {
                let place = row(of).entry(*number);
                if let Some(Ok(entry)) =
                    self.keys.get(&place).map(|entry| entry.text().unwrap().parse::<Entry>())
                {
                    let deleted = Some(self.clock);
                    self.put(&place, &Entry { deleted, ..entry }.to_string());
                }
            }
            Step::Name(of, number, title) => {
                let place = row(of).entry(*number);
                let entry = self.keys.get(&place).map(|entry| entry.text().unwrap().parse::<Entry>());
                if let Some(Ok(entry)) =
                    entry.filter(|entry| entry.as_ref().is_ok_and(|entry| !entry.is_final()))
                {
                    self.put(&place, &Entry { title: title.clone(), ..entry }.to_string());
                }
            }
            Step::Final(of, number) => self.close(&row(of), *number),
            Step::Remove(of, number) => {
                let row = row(of);
                let gone = [row.head(*number), row.entry(*number), row.notice(*number)];
                let states = row.revisions(*number);
                self.keys.retain(|key, _| !gone.contains(key) && !key.starts_with(&states));
            }
            Step::Amend(of) => {
                if let Some(Kept::Text(fund)) = self.keys.get_mut(&row(of).fund()) {
                    fund.push_str(", amended");
                }
            }
            Step::Select(of, number) => {
                let selection = Selection { current: *number, baseline: number.checked_sub(1) };
                self.put(&row(of).selection(), &selection.to_string());
            }
            Step::Draft(id, bytes) => {
                self.put(&key::draft(id), &self.clock.to_string());
                self.put(&key::brought(id), "tranche-brought/1 file\nbids.csv");
                self.keys.insert(key::bytes(id), Kept::Bytes(bytes.clone()));
            }
            Step::Member(of, sender, decisions) => {
                self.add_member(&row(of).members("now"), sender, decisions)
            }
            Step::Notice(of, number, text) => {
                let row = row(of);
                if self.keys.contains_key(&row.head(*number)) {
                    self.put(&row.notice(*number), &notice_text(text));
                }
            }
            Step::NoMembers(of) => self.put(&row(of).members("now"), &members_file::write(&[])),
            Step::Mark(of, bid, note) => self.mark(&row(of).marks(), bid, note),
            Step::Record(of, member, bid, mover) => self.record(&row(of).meeting(), member, bid, mover),
            Step::Other(key, text) => self.put(key, text),
            Step::Thin(of, number) => self.thin(&row(of), *number),
            Step::Damage(which, at) => self.damage(*which, *at),
            Step::Lose(which) => {
                let key = self.keys.keys().nth(which % self.keys.len().max(1)).cloned();
                // A round without its bids was removed.
                key.filter(|key| !key.starts_with(key::FUNDS)).map(|key| self.keys.remove(&key));
            }
        }
    }

    /// Marks what is there of a scenario as final, at this time of the clock.
    fn close(&mut self, row: &Row, number: usize) {
        let entry = self.keys.get(&row.entry(number)).and_then(|kept| kept.entry().ok());
        if let Some(entry) =
            entry.filter(|entry| !entry.is_closed() && self.keys.contains_key(&row.head(number)))
        {
            let final_mark = format!("2026-11-28 {:08} 0000000000", self.clock % 100_000_000);
            self.put(&row.entry(number), &Entry { final_mark, ..entry }.to_string());
        }
    }

    /// What is final of it: its round, its title, its mark and its text.
    pub fn finals(&self) -> BTreeSet<[String; 3]> {
        let opens = self.latest();
        let all = opens.into_iter().filter_map(|((row, number), text)| {
            let entry = self.keys.get(&row.entry(number))?.entry().ok().filter(Entry::is_final)?;
            Some([entry.title, entry.final_mark, text])
        });
        all.collect()
    }

    fn add_member(&mut self, key: &str, sender: &str, decisions: &str) {
        let mut all = self.members(key);
        let [sender, decisions] = [sender, decisions].map(str::to_owned);
        if !all.iter().any(|other| other.sender == sender && other.decisions == decisions) {
            all.push(Member { sender, decisions, is_counted: true, ..Member::default() });
        }
        self.put(key, &members_file::write(&all));
    }

    /// What members sent, as far as it can be read.
    pub fn members(&self, key: &str) -> Vec<Member> {
        let text = self.keys.get(key).and_then(Kept::text);
        text.and_then(|text| members_file::read(text).ok()).unwrap_or_default()
    }

    fn mark(&mut self, key: &str, bid: &str, note: &str) {
        let mark = if note == "a" { "yes" } else { "no" };
        let bid =
            format!(r#""{bid}": {{"title": "A", "asked_by": "B", "mark": "{mark}", "note": "{note}"}}"#);
        self.put(key, &format!(r#"{{"format": "tranche-marks/1", "bids": {{{bid}}}}}"#));
    }

    fn record(&mut self, key: &str, member: &str, bid: &str, mover: &str) {
        let words = r#""title": "A", "asked_by": "B""#;
        let interest = format!(r#"{{"member": "{member}", "bid": "{bid}", {words}}}"#);
        let vote = format!(r#""{bid}": {{{words}, "mover": "{mover}"}}"#);
        let text =
            format!(r#"{{"format": "tranche-meeting/1", "interests": [{interest}], "votes": {{{vote}}}}}"#);
        self.put(key, &text);
    }

    /// Many states one after the other now and then, so that there is something to thin out.
    fn add_state(&mut self, row: &Row, number: usize, text: &str) {
        let count = if text == "bb" { 70 } else { 1 };
        if self
            .keys
            .get(&row.entry(number))
            .is_some_and(|kept| kept.entry().is_ok_and(|entry| entry.is_final()))
        {
            return;
        }
        for _ in 0..count {
            self.clock += 1;
            let head = self.keys.get(&row.head(number)).map(|head| head.text().unwrap().parse::<Head>());
            let latest = head.and_then(|head| self.opened(row, number, &head.ok()?));
            let next = match (head, latest) {
                (None, _) if self.under(row.revisions(number)).next().is_some() => return,
                (None, _) => {
                    // The first one of a round has no title.
                    let title = if number == 0 { "" } else { "A view" };
                    let entry = Entry::new(u32::try_from(number).unwrap(), title, "");
                    self.keys.entry(row.entry(number)).or_insert(Kept::Text(entry.to_string()));
                    Revision::first(&format!("{row}: {text}"), self.clock)
                }
                (Some(Ok(head)), Some(before)) => {
                    Revision::next(&head, &before, &format!("{row}: {text}{}", head.number + 1), self.clock)
                }
                // What cannot be read is left as it is.
                _ => return,
            };
            self.put(&row.revision(number, next.head.number), &next.to_string());
            self.put(&row.head(number), &next.head.to_string());
        }
    }

    fn thin(&mut self, row: &Row, number: usize) {
        let Some(Ok(head)) = self.keys.get(&row.head(number)).map(|head| head.text().unwrap().parse()) else {
            return;
        };
        for change in thinned(self.clock, &head, &self.revisions(row, number)) {
            match change {
                Thinning::Remove(key) => assert!(self.keys.remove(&key).is_some()),
                Thinning::Put(key, text) => self.put(&key, &text),
            }
        }
    }

    fn damage(&mut self, which: usize, at: usize) {
        let which = which % self.keys.len().max(1);
        if let Some(Kept::Text(text)) = self.keys.values_mut().nth(which) {
            let mut bytes = std::mem::take(text).into_bytes();
            let at = at % bytes.len();
            bytes[at] = if bytes[at] == b'7' { b'8' } else { b'7' };
            *text = String::from_utf8_lossy(&bytes).into_owned();
        }
    }

    fn revisions(&self, row: &Row, number: usize) -> Vec<(String, String)> {
        self.under(row.revisions(number))
            .map(|(key, kept)| (key.clone(), kept.text().unwrap().to_owned()))
            .collect()
    }

    /// Every scenario whose head can be read.
    pub fn heads(&self) -> Vec<(Row, usize, Head)> {
        let heads = self.keys.iter().filter(|(key, _)| key.starts_with(key::HEADS));
        heads
            .filter_map(|(key, head)| {
                let row = Row::in_key(key)?;
                let number = key::scenario(key, &row.heads())?;
                Some((row, number, head.text()?.parse().ok()?))
            })
            .collect()
    }

    /// The text that each scenario opens with, where it opens.
    pub fn latest(&self) -> BTreeMap<(Row, usize), String> {
        let opened = |(row, number, head)| Some((self.opened(&row, number, &head)?, (row, number)));
        self.heads().into_iter().filter_map(opened).map(|(text, place)| (place, text)).collect()
    }

    fn opened(&self, row: &Row, number: usize, head: &Head) -> Option<String> {
        let chunk = row.chunk(number, head.number);
        let chunk: Vec<&str> = self.under(chunk).map(|(_, text)| text.text().unwrap()).collect();
        assert!(chunk.len() <= CHUNK as usize);
        replay(head, &chunk).ok()
    }

    fn under(&self, beginning: String) -> impl Iterator<Item = (&String, &Kept)> {
        self.keys.range(beginning.clone()..).take_while(move |(key, _)| key.starts_with(&beginning))
    }

    /// Every state that can be read of a scenario whose head can be, with the bids that it is about.
    pub fn readable(&self) -> BTreeSet<(Option<String>, String)> {
        let mut all = BTreeSet::new();
        for (row, number, head) in self.heads() {
            let revisions = self.revisions(&row, number);
            let texts: Vec<(u32, &str)> =
                revisions.iter().map(|(key, text)| (key::state(key).unwrap(), text.as_str())).collect();
            let fund = self.keys.get(&row.fund()).map(|fund| fund.text().unwrap().to_owned());
            let texts = states(Some(&head), &texts).into_iter().filter_map(|state| state.text.ok());
            all.extend(texts.map(|text| (fund.clone(), text)));
        }
        all
    }

    /// Whether a key is about a scenario that is not among those that open.
    pub fn is_broken(&self, key: &str, opens: &BTreeMap<(Row, usize), String>) -> bool {
        Row::in_key(key).is_some_and(|row| {
            let beginnings = key::of_scenarios(&row);
            let number = beginnings[..2].iter().find_map(|beginning| key::scenario(key, beginning));
            number.is_some_and(|number| !opens.contains_key(&(row, number)))
        })
    }
}

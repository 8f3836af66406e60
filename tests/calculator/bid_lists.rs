//! Lists of bids of which it is known which project each bid is, and what people do to them between two meetings.

use support::rng::Rng;
use tranche::{Bid, BidFacts, BidRef, Fund, FundFile, Group, Money, Partnership, Sum};

/// What somebody asks for.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Which project it is, whatever it is called.
    pub project: usize,
    pub reference: String,
    pub title: String,
    /// Which of the partnerships asks.
    pub asks: usize,
    pub pounds: i64,
}

/// A list as somebody brings it.
#[derive(Clone, Debug)]
pub struct List {
    pub id: &'static str,
    pub title: String,
    pub total: i64,
    pub committed: i64,
    pub partnerships: Vec<String>,
    pub entries: Vec<Entry>,
}

const WHAT: [&str; 12] = [
    "Youth club",
    "Night bus",
    "Play area",
    "Lunch club",
    "Debt advice",
    "Choir",
    "Food bank",
    "Job club",
    "Street lights",
    "Winter warmth",
    "First aid",
    "Book van",
];
const WHERE: [&str; 5] = ["Ashby", "Northfield", "Castle – East", "St. Mary’s", "Hillside"];

/// A title that no other project has.
fn title(project: usize) -> String {
    format!("{} {}, phase {project}", WHAT[project % WHAT.len()], WHERE[project / 3 % WHERE.len()])
}

/// How references are made: the row, the row above a thousand, letters, or a mix of them.
fn reference(kind: usize, at: usize) -> String {
    match kind {
        0 => (at + 1).to_string(),
        1 => (at + 1_001).to_string(),
        2 => format!("B{at}"),
        _ if at.is_multiple_of(2) => (at + 1).to_string(),
        _ => format!("0{at}"),
    }
}

impl List {
    /// A list of up to fourteen bids, most of which ask for one of a few amounts.
    pub fn new(rng: &mut Rng) -> Self {
        let (kind, count) = (rng.below(4), 1 + rng.below(14));
        let partnerships: Vec<String> = WHERE[..1 + rng.below(5)].iter().map(ToString::to_string).collect();
        let entry = |at| Entry {
            project: at,
            reference: reference(kind, at),
            title: title(at),
            asks: rng.below(partnerships.len()),
            pounds: if rng.chance(80) {
                rng.pick(&[5_000, 5_000, 10_000, 2_500])
            } else {
                rng.between(1, 99_999)
            },
        };
        let entries = (0..count).map(entry).collect();
        let (id, title) = ("community-fund", "Community fund 2031".to_owned());
        Self { id, title, total: 120_000, committed: 20_000, partnerships, entries }
    }

    /// The same list after something happened to it.
    pub fn changed(&self, rng: &mut Rng) -> Self {
        let mut list = self.clone();
        for _ in 0..1 + rng.below(3) {
            list.change(rng);
        }
        list
    }

    fn change(&mut self, rng: &mut Rng) {
        let count = self.entries.len();
        let (one, other) = (rng.below(count), rng.below(count));
        match rng.below(14) {
            // The rows in another order, each bid with its reference.
            0 => rng.shuffle(&mut self.entries),
            // The rows in another order, and the references by the row.
            1 => {
                rng.shuffle(&mut self.entries);
                self.number();
            }
            2 => self.number(),
            // Two bids change their references; where they ask for the same, no figure tells.
            3 | 4 => {
                let same = |entry: &Entry| entry.pounds == self.entries[one].pounds;
                let alike: Vec<usize> = (0..count).filter(|at| same(&self.entries[*at])).collect();
                self.exchange(one, rng.pick(&alike));
            }
            5 => self.exchange(one, other),
            6 => {
                let at = rng.below(self.partnerships.len());
                self.partnerships[at].push_str(" and district");
            }
            7 => self.entries[one].title.push_str(", extended"),
            8 => self.entries[one].pounds += rng.between(0, 1) * 500,
            9 => self.title = "Community fund 2032".to_owned(),
            10 => self.total += 1_000,
            11 => self.committed += 1_000,
            // Another project in the place of one, or of all.
            12 => self.replace(one),
            _ if rng.chance(50) => (0..count).for_each(|at| self.replace(at)),
            // What programs do to texts is no other word; nor is the name of the file.
            _ => {
                let entry = &mut self.entries[one];
                entry.title = entry.title.to_uppercase().replace(' ', "\u{a0}").replace('–', "-");
                self.id = "another-fund";
            }
        }
    }

    fn number(&mut self) {
        self.entries.iter_mut().enumerate().for_each(|(at, entry)| entry.reference = (at + 1).to_string());
    }

    fn exchange(&mut self, one: usize, other: usize) {
        let reference = self.entries[one].reference.clone();
        self.entries[one].reference = std::mem::replace(&mut self.entries[other].reference, reference);
    }

    fn replace(&mut self, at: usize) {
        let entry = &mut self.entries[at];
        entry.project += 100;
        entry.title = title(entry.project);
    }

    /// Which project a reference stands for.
    pub fn project(&self, bid: &BidRef) -> usize {
        self.entries.iter().find(|entry| entry.reference == bid.as_str()).unwrap().project
    }

    /// The list as a fund.
    #[track_caller]
    pub fn fund(&self) -> Fund {
        let pounds = |pounds: i64| Money::from_pence(pounds * 100);
        let sum = |amount| Sum { title: "A sum".to_owned(), amount: pounds(amount), place: String::new() };
        let name = |at: usize| format!("p{at}").try_into().unwrap();
        let bid = |entry: &Entry| Bid {
            reference: entry.reference.as_str().try_into().unwrap(),
            partnership: name(entry.asks),
            title: entry.title.clone(),
            purpose: String::new(),
            themes: Vec::new(),
            requested: pounds(entry.pounds),
            place: String::new(),
            units: Vec::new(),
            lines: Vec::new(),
            options: Vec::new(),
            notes: Vec::new(),
            facts: BidFacts::default(),
        };
        let partnership = |(at, ward): (usize, &String)| Partnership {
            id: name(at),
            name: ward.clone(),
            short: String::new(),
        };
        let mut file = FundFile {
            format: String::new(),
            id: self.id.try_into().unwrap(),
            title: self.title.clone(),
            period: "2031".to_owned(),
            currency: "GBP".to_owned().try_into().unwrap(),
            group: Group { one: "ward".to_owned(), many: "wards".to_owned() },
            paper: None,
            sources: vec![sum(self.total)],
            commitments: vec![sum(self.committed)],
            rules: Vec::new(),
            tolerance: None,
            partnerships: self.partnerships.iter().enumerate().map(partnership).collect(),
            bids: self.entries.iter().map(bid).collect(),
            stated: Vec::new(),
        };
        file.needed_format().clone_into(&mut file.format);
        Fund::new(file).unwrap()
    }
}

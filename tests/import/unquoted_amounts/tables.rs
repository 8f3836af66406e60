//! Tables of bids that are made up, so that what each of their rows says is known.

use std::fmt::Write as _;

use tranche::files::{read, read_text};
use tranche::import::{Blocking, Choices, ImportSource, Kind, Reading, read as read_table};
use tranche::{Currency, Money};

/// How amounts are written where commas part cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// With commas, as if nothing else were parted by them.
    Unquoted,
    /// With commas, in quotation marks.
    Quoted,
    /// Without commas.
    WithoutCommas,
}

/// What became of the rows, with the first table of each kind.
#[derive(Debug, Default)]
pub struct Count {
    pub rows: usize,
    pub asked: usize,
    pub silent: usize,
    pub first_asked: Option<String>,
    pub first_silent: Option<String>,
}

/// What a row says.
struct Truth {
    line: u32,
    title: String,
    requested: Money,
    reduced: Option<Money>,
}

/// A table as text, and what its rows say.
pub struct Table {
    text: String,
    is_pasted: bool,
    /// Whether no figure is large enough to have a comma, so that nothing shows how they are written.
    is_small: bool,
    truth: Vec<Truth>,
}

const HEADINGS: [&[&str]; 12] = [
    &["Ref", "Who", "Title", "Amount"],
    &["Ref", "Who", "Title", "Amount", "Score"],
    &["Ref", "Who", "Title", "Amount", "Notes"],
    &["Ref", "Who", "Title", "Amount", "Reduced"],
    &["Ref", "Who", "Title", "Amount", "Reduced", "Score"],
    &["Ref", "Who", "Title", "Score", "Amount"],
    &["Ref", "Title", "Amount", "Who", "Score"],
    &["Ref", "Title", "Votes", "Amount", "Who"],
    &["Amount", "Ref", "Who", "Title"],
    &["Ref", "Amount", "Who", "Title", "Score"],
    &["Ref", "Who", "Amount", "Title"],
    &["Ref", "Who", "Title", "Votes", "Score", "Amount", "Reduced"],
];

const TITLES: [&str; 10] = [
    "A hall",
    "Bus 42",
    "Phase 2",
    "Unit 12",
    "Lights for 2014",
    "Route 5",
    "12 bikes",
    "Room 101",
    "Nets and posts",
    "300 trees",
];

/// Numbers that look like chance and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % most
    }

    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }

    fn pence(&mut self) -> i64 {
        let pounds = match self.below(3) {
            0 => 1 + self.below(999),
            1 => (1 + self.below(2_000)) * 500,
            _ => 1 + self.below(9_999_999),
        };
        let pence = if self.one_in(2) { self.below(100) } else { 0 };
        i64::try_from(pounds * 100 + pence).unwrap()
    }
}

impl Table {
    pub fn new(seed: u64, writing: Writing) -> Self {
        let mut dice = Dice(seed.wrapping_mul(0x5851_f42d_4c95_7f2d) ^ writing as u64);
        let headings = HEADINGS[usize::try_from(dice.below(HEADINGS.len() as u64)).unwrap()];
        // Some leave out what is empty at the end of a row, some always, some now and then.
        let ragged = if writing == Writing::WithoutCommas { 0 } else { dice.below(3) };
        let numbers = dice.one_in(4);
        let style = ["£", "", "£ "][usize::try_from(dice.below(3)).unwrap()];
        let (mut text, mut truth) = (headings.join(",") + "\n", Vec::new());
        for at in 0..1 + dice.below(6) {
            let title = TITLES[usize::try_from(dice.below(10)).unwrap()].to_owned();
            let requested = dice.pence();
            let reduced =
                (!dice.one_in(3)).then(|| 1 + i64::try_from(dice.below(1_000_000)).unwrap() % requested);
            let cells = headings.iter().map(|heading| match *heading {
                "Ref" if numbers => (at + 1).to_string(),
                "Ref" => format!("R{}", at + 1),
                "Who" => "Ward North".to_owned(),
                "Title" => title.clone(),
                "Amount" => written(requested, style, writing),
                "Reduced" => reduced.map_or_else(String::new, |pence| written(pence, style, writing)),
                "Notes" if dice.one_in(2) => "seen in May".to_owned(),
                "Votes" => written(i64::try_from(dice.below(3_000)).unwrap() * 100, "", writing),
                "Score" if !dice.one_in(3) => dice.below(1_000).to_string(),
                _ => String::new(),
            });
            let mut cells: Vec<String> = cells.collect();
            if ragged == 1 || ragged == 2 && dice.one_in(2) {
                while cells.last().is_some_and(String::is_empty) {
                    cells.pop();
                }
            }
            writeln!(text, "{}", cells.join(",")).unwrap();
            truth.push(Truth {
                line: u32::try_from(at).unwrap() + 2,
                title,
                requested: Money::from_pence(requested),
                reduced: reduced.filter(|_| headings.contains(&"Reduced")).map(Money::from_pence),
            });
        }
        let large = Money::from_pence(100_000);
        let is_small = truth.iter().all(|row| row.requested < large) && writing != Writing::Unquoted;
        Self { text, is_pasted: dice.one_in(2), is_small, truth }
    }

    /// Reads the table as a person would who confirms what is guessed, and counts its rows.
    pub fn read(&self, count: &mut Count) {
        let brought = if self.is_pasted {
            read_text(&self.text, &mut |_| {})
        } else {
            read("a.csv", self.text.as_bytes(), &mut |_| {})
        };
        let Ok(ImportSource::Tables { grids, .. }) = brought else { panic!("no table:\n{}", self.text) };
        let mut choices = Choices::default();
        choices.confirm(&read_table(&grids[0], &choices));
        choices.set_everyone(Some("Ward North".to_owned()));
        let reading = read_table(&grids[0], &choices);
        for truth in &self.truth {
            count.rows += 1;
            match Became::of(truth, &reading) {
                Became::Right => {}
                Became::Asked if self.is_small => {}
                Became::Asked => {
                    count.asked += 1;
                    count.first_asked.get_or_insert_with(|| self.text.clone());
                }
                Became::Wrong(what) => {
                    count.silent += 1;
                    count
                        .first_silent
                        .get_or_insert_with(|| format!("line {} {what} of\n{}", truth.line, self.text));
                }
            }
        }
    }
}

/// What became of a row.
enum Became {
    Right,
    Asked,
    Wrong(String),
}

impl Became {
    fn of(truth: &Truth, reading: &Reading) -> Self {
        let Some(row) = reading.rows.iter().find(|row| row.number == truth.line) else {
            return Self::Wrong("is lost".to_owned());
        };
        // The row by itself, or together with others of its kind.
        let together = reading.blocking().into_iter().any(|blocking| {
            matches!(blocking, Blocking::Question(question)
                if question.rows.iter().any(|at| reading.rows[*at].number == truth.line))
        });
        match &row.kind {
            _ if together || !row.problems.is_empty() => Self::Asked,
            Kind::Bid(bid) => {
                let lower = bid.reduced.or(truth.reduced.filter(|reduced| *reduced == truth.requested));
                let amounts = (bid.requested, lower) == (Some(truth.requested), truth.reduced);
                if amounts && bid.title == truth.title {
                    Self::Right
                } else {
                    Self::Wrong(format!("{:?} | {:?} | {:?}", bid.title, bid.requested, bid.reduced))
                }
            }
            other => Self::Wrong(format!("{other:?}")),
        }
    }
}

fn written(pence: i64, mark: &str, writing: Writing) -> String {
    let amount = Currency::pounds().show(Money::from_pence(pence));
    let amount = format!("{mark}{}", amount.trim_start_matches('£'));
    match writing {
        Writing::Quoted if amount.contains(',') => format!("\"{amount}\""),
        Writing::WithoutCommas => amount.replace(',', ""),
        _ => amount,
    }
}

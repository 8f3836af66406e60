//! The hand-written list of what must come of each file of bids.

use std::path::PathBuf;

use tranche::Currency;
use tranche::import::{Role, RowChoice};

/// What must come of one table.
pub struct Expected {
    /// The name of its file.
    pub name: String,
    /// Which table of the file, counted from 0.
    pub sheet: usize,
    /// What a person answers before the bids are counted.
    pub answers: Vec<Answer>,
    /// What is then shown, line by line.
    pub lines: Vec<String>,
}

/// What a person answers on the review screen. Columns are counted from 1, rows as the file counts them.
pub enum Answer {
    Confirm,
    Row(u32, RowChoice),
    Cell(u32, usize, String),
    Role(usize, Role),
    Everyone(String),
    Same(String, String),
    Currency(Currency),
    /// What a question is about, and which of its answers is given, counted from 1.
    Question(String, usize),
}

/// Where the files lie.
pub fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/fixtures/tables"].iter().collect()
}

/// The whole list.
pub fn all() -> Vec<Expected> {
    let text = std::fs::read_to_string(folder().join("expected.txt")).unwrap();
    let mut all: Vec<Expected> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(heading) = line.strip_prefix("== ") {
            let (name, sheet) = heading.split_once(" sheet ").unwrap_or((heading, "1"));
            let sheet = sheet.parse::<usize>().unwrap() - 1;
            all.push(Expected { name: name.to_owned(), sheet, answers: Vec::new(), lines: Vec::new() });
        } else if let Some(other) = line.strip_prefix("as ") {
            let other = all.iter().position(|expected| expected.name == other).unwrap();
            let lines = all[other].lines.clone();
            assert!(all[other].answers.is_empty(), "{line}");
            let last = all.last_mut().unwrap();
            last.lines.extend(lines.into_iter().filter(|line| !line.starts_with("remarks: ")));
        } else if let Some(words) = line.strip_prefix("answer: ") {
            all.last_mut().unwrap().answers.push(answer(words).unwrap_or_else(|| panic!("{line}")));
        } else {
            all.last_mut().unwrap().lines.push(line.to_owned());
        }
    }
    all
}

fn answer(words: &str) -> Option<Answer> {
    let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
    let (second, last) = rest.split_once(' ').unwrap_or((rest, ""));
    Some(match first {
        "confirm" => Answer::Confirm,
        "row" => Answer::Row(second.parse().ok()?, row_choice(last)?),
        "cell" => {
            let (column, text) = last.split_once(' ').unwrap_or((last, ""));
            Answer::Cell(second.parse().ok()?, column.parse().ok()?, text.to_owned())
        }
        "column" => {
            let role = Role::ALL.into_iter().find(|role| format!("{role:?}").to_lowercase() == last)?;
            Answer::Role(second.parse().ok()?, role)
        }
        "everyone" => Answer::Everyone(rest.to_owned()),
        "same" => {
            let (name, meant) = rest.split_once(" = ")?;
            Answer::Same(name.to_owned(), meant.to_owned())
        }
        "currency" => Answer::Currency(Currency::try_from(rest.to_owned()).ok()?),
        "ask" => Answer::Question(second.to_owned(), last.parse().ok()?),
        _ => return None,
    })
}

fn row_choice(word: &str) -> Option<RowChoice> {
    Some(match word {
        "bid" => RowChoice::Bid,
        "heading" => RowChoice::Heading,
        "total" => RowChoice::Total,
        "skip" => RowChoice::Skip,
        _ => return None,
    })
}

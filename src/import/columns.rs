//! Which column is what: by its heading, else guessed from what stands in it.

mod amount_column;
mod claims;
mod column_names;
mod contents;
mod followers;
mod guess;
mod header_rows;
mod heading_topic;
mod heading_words;
mod lower_column;
mod percent;
mod roles;
mod units;

use claims::{by_known_name, by_name};
use contents::Contents;
use header_rows::Header;
pub use header_rows::named;
use heading_topic::speaks_of_money;
pub use units::stated_by as unit_stated_by;

use super::amounts::Amounts;
use super::cell_text::key;
use super::choices::Choices;
use super::doubts::Blocking;
use super::grid::{CellFact, Grid};
use super::question::Matter;
use super::reading::{Column, ColumnEvidence};
use super::role::Role;

/// The texts of a table with its corrections, row by row, without the white space around them.
pub type Texts<'t> = [Vec<&'t str>];

/// What the columns are, and what has to be settled of them.
pub struct Layout {
    pub header: Option<usize>,
    /// The first row below the headings.
    pub below: usize,
    pub columns: Vec<Column>,
    /// Whether a figure may stand in two cells.
    pub loosely_parted: bool,
    /// How amounts are read, all alike.
    pub amounts: Amounts,
    pub unsettled: Vec<Blocking>,
}

impl Layout {
    /// Finds the row that names the columns and what each is.
    pub fn of(grid: &Grid, texts: &Texts, width: usize, choices: &Choices) -> Self {
        let Header { row, below, names } = Header::of(texts, width, choices);
        let mut contents = Contents::of(&names, &texts[below..], choices.currency());
        // What was never worked out may come to anything.
        for (at, contents) in contents.iter_mut().enumerate().filter(|(_, contents)| contents.is_noughts()) {
            let unworked = grid.rows.iter().any(|row| row.has(at, CellFact::NeverCalculated));
            contents.noughts *= usize::from(!unworked);
        }
        let mut columns = named_columns(names, grid, choices);
        for (row, texts) in grid.rows.iter().zip(texts).skip(below) {
            // A formula that was never worked out stands for something.
            let unworked = |at: usize| row.has(at, CellFact::NeverCalculated);
            for (at, column) in columns.iter_mut().enumerate() {
                let is_filled = texts.get(at).is_some_and(|text| !text.is_empty()) || unworked(at);
                column.filled += usize::from(is_filled);
            }
        }
        let question = roles::give(&mut columns, &contents, &texts[below..], row.is_some());
        let mut unsettled = unsettled(&columns);
        unsettled.extend(question.map(Blocking::Question));
        let (amounts, questions) = units::of(grid, texts, below, &columns, &contents, choices);
        unsettled.extend(questions.into_iter().map(Blocking::Question));
        for (column, contents) in columns.iter_mut().zip(&contents) {
            column.names_money = contents.names_money || key(&column.heading) == "currency";
            column.is_money = is_money(column, contents);
        }
        Self { header: row, below, columns, loosely_parted: grid.loosely_parted, amounts, unsettled }
    }

    /// Whether something has to be asked of the columns.
    pub fn asks(&self, matter: Matter) -> bool {
        let is_it = |one: &Blocking| matches!(one, Blocking::Question(question) if question.matter == matter);
        self.unsettled.iter().any(is_it)
    }

    /// The column of a role; of several, the first.
    pub fn column(&self, role: Role) -> Option<usize> {
        self.columns.iter().position(|column| column.role == role)
    }

    /// Every column of a role.
    pub fn all(&self, role: Role) -> Vec<usize> {
        (0..self.columns.len()).filter(|at| self.columns[*at].role == role).collect()
    }
}

fn named_columns(names: Vec<String>, grid: &Grid, choices: &Choices) -> Vec<Column> {
    let named = names.into_iter().enumerate().map(|(at, heading)| Column {
        heading,
        role: choices.role(at).unwrap_or(Role::Passed),
        came: if choices.role(at).is_some() { ColumnEvidence::Chosen } else { ColumnEvidence::Unknown },
        filled: 0,
        hidden: grid.hidden_columns.iter().any(|hidden| *hidden as usize == at),
        is_money: false,
        names_money: false,
        sum: None,
    });
    named.collect()
}

/// Whether the figures of a column are money, whatever is made of them.
fn is_money(column: &Column, contents: &Contents) -> bool {
    let role = matches!(column.role, Role::Requested | Role::Reduced | Role::Reduction);
    let may = match column.role {
        Role::Recommended | Role::Least | Role::TotalCost | Role::MatchFunding | Role::GivenBefore => true,
        Role::Passed => column.came != ColumnEvidence::ByName,
        _ => false,
    };
    let speaks = speaks_of_money(&column.heading) || may && column.role != Role::Passed;
    let figures = contents.is_marked() || contents.is_money() && speaks || contents.is_large();
    role || may && figures && !percent::is_percent(&column.heading)
}

fn unsettled(columns: &[Column]) -> Vec<Blocking> {
    let mut unsettled = Vec::new();
    for role in Role::ALL {
        let has = |at: &usize| columns[*at].role == role && columns[*at].came == ColumnEvidence::Clash;
        let rivals: Vec<usize> = (0..columns.len()).filter(has).collect();
        if !rivals.is_empty() {
            unsettled.push(Blocking::Clash(role, rivals));
        }
    }
    let guessed: Vec<usize> = (0..columns.len()).filter(|at| columns[*at].needs_confirming()).collect();
    if !guessed.is_empty() {
        unsettled.push(Blocking::Confirm(guessed));
    }
    unsettled
}

/// How plainly a heading says that its column is what was asked for, 1 plainest; `None` where it says something else.
pub fn request_rank(heading: &str) -> Option<u8> {
    by_name(heading).filter(|claim| claim.role == Role::Requested).map(|claim| claim.rank)
}

/// Whether a heading of what is asked for says more than another: a year, “(withdrawn)”.
pub fn says_more(heading: &str, than: &str) -> bool {
    let (key, than) = (key(heading), key(than));
    let is_known = |word: &str| than.split(' ').any(|known| known == word) || speaks_of_money(word);
    let is_later = heading_topic::is_later(heading) && !heading_topic::is_later(&than);
    is_later || by_known_name(heading).is_none() && !key.split(' ').all(is_known)
}

/// Whether a heading alone says that its column is what bids ask for.
#[must_use]
pub fn asks_for_money(heading: &str) -> bool {
    request_rank(heading).is_some()
}

/// Whether a heading alone says that its column names who asks.
#[must_use]
pub fn names_bidders(heading: &str) -> bool {
    by_name(heading).is_some_and(|claim| claim.role == Role::Partnership)
}

/// The names of columns that a line of text consists of, where it is nothing else and names two or more; each as
/// it stands there, the longest name wherever several fit.
#[must_use]
pub fn heading_names(line: &str) -> Option<Vec<String>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut names = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = (1..=4).rev().filter(|count| at + count <= words.len());
        let count =
            longest.into_iter().find(|count| by_known_name(&words[at..at + count].join(" ")).is_some())?;
        names.push(words[at..at + count].join(" "));
        at += count;
    }
    (names.len() > 1).then_some(names)
}

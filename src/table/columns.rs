//! Which column is what: by its heading, else guessed from what stands in it.

mod guess;
mod names;
mod scale;

use names::{Claim, by_name, by_words};
use scale::in_thousands;
pub use scale::speaks_of_thousands;

use super::amount::{Written, written};
use super::asking::Blocking;
use super::choices::{Choices, HeaderChoice, Role};
use super::reading::{Came, Column};
use super::text::{key, one_line};

/// The texts of a table with its corrections, row by row, without the white space around them.
pub type Texts<'t> = [Vec<&'t str>];

/// What the columns are, and what has to be settled of them.
pub struct Layout {
    pub header: Option<usize>,
    pub columns: Vec<Column>,
    pub unsettled: Vec<Blocking>,
}

/// How far down a row that names the columns is looked for.
const HEADER_WITHIN: usize = 40;
/// A heading is not longer than this.
const LONGEST_HEADING: usize = 120;

impl Layout {
    /// Finds the row that names the columns and what each is.
    pub fn of(texts: &Texts, width: usize, choices: &Choices) -> Self {
        let header = match choices.header() {
            Some(HeaderChoice::Row(row)) if row < texts.len() => Some(row),
            Some(HeaderChoice::NoRow) => None,
            _ => header_row(texts, choices),
        };
        let heading = |at: usize| header.map_or("", |row| texts[row].get(at).copied().unwrap_or(""));
        let below = header.map_or(0, |row| row + 1);
        let mut columns: Vec<Column> = (0..width)
            .map(|at| Column {
                heading: one_line(heading(at)),
                role: choices.role(at).unwrap_or(Role::Passed),
                came: if choices.role(at).is_some() { Came::Chosen } else { Came::Unknown },
                filled: 0,
            })
            .collect();
        for row in &texts[below..] {
            for (column, text) in columns.iter_mut().zip(row) {
                column.filled += usize::from(!text.is_empty());
            }
        }
        give_by_name(&mut columns, &texts[below..]);
        give_by_words(&mut columns);
        let described =
            columns.iter().position(|column| column.came == Came::ByName && column.role == Role::Purpose);
        if let (Some(at), false) = (described, is_given(&columns, Role::Title)) {
            (columns[at].role, columns[at].came) = (Role::Title, Came::Guessed);
        }
        guess::give_by_contents(&mut columns, &texts[below..], header.is_some(), choices.currency());
        let unsettled = unsettled(&columns);
        Self { header, columns, unsettled }
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

/// Whether a column has this role already.
fn is_given(columns: &[Column], role: Role) -> bool {
    columns.iter().any(|column| column.role == role)
}

/// The first row that looks like one that names columns; below an amount only if several of its names are plain.
fn header_row(texts: &Texts, choices: &Choices) -> Option<usize> {
    let mut amounts = false;
    for (at, row) in texts.iter().enumerate().take(HEADER_WITHIN) {
        let named = names_columns(row, choices);
        if named >= if amounts { 3 } else { 1 } {
            return Some(at);
        }
        amounts |= row.iter().any(|text| is_amount(text, choices));
    }
    None
}

/// How many columns a row names plainly; none if it holds an amount or names less than two. Where all its headings are
/// longer ones, they count as one if they speak of money too.
fn names_columns(row: &[&str], choices: &Choices) -> usize {
    let (mut named, mut score) = (0, 0);
    let mut roles: Vec<Role> = Vec::new();
    for text in row.iter().filter(|text| !text.is_empty()) {
        if text.len() > LONGEST_HEADING || is_amount(text, choices) {
            return 0;
        }
        let plain = by_name(text);
        let Some(claim) = plain.or_else(|| by_words(text)) else { continue };
        if roles.contains(&claim.role) && !claim.role.may_repeat() {
            continue;
        }
        roles.push(claim.role);
        named += usize::from(plain.is_some());
        score += if plain.is_some() { 2 } else { 1 };
    }
    let longer = named == 0 && roles.contains(&Role::Requested);
    if score >= 3 { named.max(usize::from(longer)) } else { 0 }
}

/// Whether a text has an amount in it. A year alone may head a column, and so may `£000`.
fn is_amount(text: &str, choices: &Choices) -> bool {
    if in_thousands(text) && text.chars().all(|c| c == '0' || !c.is_numeric()) {
        return false;
    }
    let year = text.len() == 4 && (text.starts_with("19") || text.starts_with("20"));
    let found = written(text, choices.currency());
    !year && matches!(found, Written::Amount { .. } | Written::Reducible { .. })
}

/// Gives each role to the column whose heading names it most plainly, unless a person gave it to another.
fn give_by_name(columns: &mut [Column], below: &Texts) {
    let mut claims: Vec<Option<Claim>> = columns
        .iter()
        .map(|column| if column.came == Came::Unknown { by_name(&column.heading) } else { None })
        .collect();
    codes_are_references(&mut claims, columns, below);
    for role in Role::ALL {
        let claims_role = |claim: &Option<Claim>| claim.filter(|claim| claim.role == role);
        let Some(plainest) = claims.iter().filter_map(|claim| Some(claims_role(claim)?.rank)).min() else {
            continue;
        };
        let chosen = !role.may_repeat() && is_given(columns, role);
        let rivals =
            claims.iter().filter(|claim| claims_role(claim).is_some_and(|claim| claim.rank == plainest));
        let clash = rivals.count() > 1 && !role.may_repeat();
        for (column, claim) in columns.iter_mut().zip(&claims) {
            let Some(claim) = claims_role(claim) else { continue };
            let beaten = chosen || claim.rank > plainest && !role.may_repeat();
            (column.role, column.came) = match () {
                () if beaten => (Role::Passed, Came::Displaced),
                () if clash => (role, Came::Clash),
                () if claim.doubtful => (role, Came::Guessed),
                () => (role, Came::ByName),
            };
        }
    }
    aims_beside_a_title(columns, &claims);
}

/// A column called “Bid” that holds codes, beside one that is plainly a title, has the references.
fn codes_are_references(claims: &mut [Option<Claim>], columns: &[Column], below: &Texts) {
    let claimed = |claims: &[Option<Claim>], role, rank| {
        claims.iter().flatten().any(|claim| claim.role == role && claim.rank <= rank)
    };
    if is_given(columns, Role::Reference) || claimed(claims, Role::Reference, 9) {
        return;
    }
    let others = |claims: &[Option<Claim>], at: usize| {
        claims.iter().enumerate().any(|(other, claim)| {
            other != at && claim.is_some_and(|claim| matches!(claim.role, Role::Title | Role::Purpose))
        })
    };
    let bid = (0..claims.len()).find(|at| {
        claims[*at].is_some_and(|claim| (claim.role, claim.rank) == (Role::Title, 2))
            && others(claims, *at)
            && guess::holds_codes(below, *at)
    });
    if let Some(at) = bid {
        claims[at] = Some(Claim { role: Role::Reference, rank: 3, doubtful: true });
    }
}

/// The aims are what a bid is called where nothing else is; beside a title they are what it is for.
fn aims_beside_a_title(columns: &mut [Column], claims: &[Option<Claim>]) {
    if is_given(columns, Role::Purpose) {
        return;
    }
    let aims = columns.iter().zip(claims).position(|(column, claim)| {
        column.came == Came::Displaced
            && claim.is_some_and(|claim| (claim.role, claim.rank) == (Role::Title, 3))
    });
    if let Some(at) = aims {
        (columns[at].role, columns[at].came) = (Role::Purpose, Came::ByName);
    }
}

/// Takes longer headings for what one of their words says, where no column has that role; to be confirmed.
fn give_by_words(columns: &mut [Column]) {
    for at in 0..columns.len() {
        if columns[at].came != Came::Unknown {
            continue;
        }
        let Some(claim) = by_words(&columns[at].heading) else { continue };
        if !is_given(columns, claim.role) {
            (columns[at].role, columns[at].came) = (claim.role, Came::Guessed);
        }
    }
}

fn unsettled(columns: &[Column]) -> Vec<Blocking> {
    let mut unsettled = Vec::new();
    for role in Role::ALL {
        let has = |at: &usize| columns[*at].role == role && columns[*at].came == Came::Clash;
        let rivals: Vec<usize> = (0..columns.len()).filter(has).collect();
        if !rivals.is_empty() {
            unsettled.push(Blocking::Clash(role, rivals));
        }
    }
    for (at, column) in columns.iter().enumerate() {
        if column.needs_confirming() {
            unsettled.push(Blocking::Confirm(at));
        }
        if matches!(column.role, Role::Requested | Role::Reduced) && in_thousands(&column.heading) {
            unsettled.push(Blocking::InThousands(at));
        }
    }
    unsettled
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
        let count = longest.into_iter().find(|count| by_name(&words[at..at + count].join(" ")).is_some())?;
        names.push(words[at..at + count].join(" "));
        at += count;
    }
    (names.len() > 1).then_some(names)
}

/// Whether a heading is that of a column of currencies.
pub fn names_currency(heading: &str) -> bool {
    key(heading) == "currency"
}

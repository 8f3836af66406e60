//! Which column is what: by its heading, else guessed from what stands in it.

mod amount;
mod claims;
mod contents;
mod guess;
mod header;
mod names;
mod units;
mod words;

use claims::{Claim, by_known_name, by_name, by_words};
use contents::{Contents, holds_codes};
use header::Header;
pub use header::named;

use super::amounts::Amounts;
use super::asking::Blocking;
use super::choices::Choices;
use super::grid::Grid;
use super::question::Question;
use super::reading::{Came, Column};
use super::role::Role;
use super::text::key;

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
        let contents = Contents::of(&names, &texts[below..], choices.currency());
        let mut columns = named_columns(names, grid, choices);
        for row in &texts[below..] {
            for (column, text) in columns.iter_mut().zip(row) {
                column.filled += usize::from(!text.is_empty());
            }
        }
        let question = give_roles(&mut columns, &contents, &texts[below..], row.is_some());
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
        came: if choices.role(at).is_some() { Came::Chosen } else { Came::Unknown },
        filled: 0,
        hidden: grid.hidden_columns.iter().any(|hidden| *hidden as usize == at),
        is_money: false,
        names_money: false,
        sum: None,
    });
    named.collect()
}

/// Says of every column what it is; hands out what has to be asked about the amount.
fn give_roles(
    columns: &mut [Column],
    contents: &[Contents],
    below: &Texts,
    headed: bool,
) -> Option<Question> {
    let claims: Vec<Option<Claim>> =
        columns.iter().zip(contents).map(|(column, contents)| claim(column, contents)).collect();
    let claims = with_codes(claims, columns, below);
    let longer = |column: &Column| by_words(&column.heading).filter(|claim| claim.role == Role::Requested);
    let money: Vec<Option<Claim>> =
        columns.iter().zip(&claims).map(|(column, claim)| claim.or_else(|| longer(column))).collect();
    let question = amount::give(columns, &money, contents);
    give_by_name(columns, &claims, contents);
    if headed {
        guess::give_unnamed_references(columns, below);
    }
    give_by_words(columns, contents);
    give_to_empty(columns, contents);
    describe_by_purpose(columns);
    guess::give_by_contents(columns, contents, below, headed);
    no_pence_without_pounds(columns, contents);
    question
}

/// What a heading claims. A column without text claims nothing: another may say the same.
fn claim(column: &Column, contents: &Contents) -> Option<Claim> {
    if column.came != Came::Unknown || column.filled == 0 || contents.is_empty() {
        return None;
    }
    let claim = by_name(&column.heading)?;
    // “Year 1” over sums is money of that year.
    let of_a_year = claim.role == Role::Passed && claim.rank == 3 && key(&column.heading).contains("year");
    if of_a_year && contents.is_large() {
        return None;
    }
    let no_figure = contents.is_percent() && matches!(claim.role, Role::Requested | Role::Reduced);
    Some(if no_figure { Claim { role: Role::Passed, rank: 3, doubtful: false } } else { claim })
}

/// Whether a column has this role already.
fn is_given(columns: &[Column], role: Role) -> bool {
    columns.iter().any(|column| column.role == role)
}

/// Gives each role but the amount to the column whose heading names it most plainly, unless a person gave it to
/// another. A column that nobody sees has it only where no other does.
fn give_by_name(columns: &mut [Column], claims: &[Option<Claim>], contents: &[Contents]) {
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Requested) {
        // What nobody sees, and a number that stands twice where another does not, come last.
        let rank = |claim: &Claim, at: usize| {
            let twice = role == Role::Reference && contents[at].repeats > 0;
            let words = role == Role::Reference && contents[at].with_digits * 2 < contents[at].filled;
            claim.rank
                + if columns[at].hidden { 100 } else { 0 }
                + if words { 60 } else { 0 }
                + if twice { 50 } else { 0 }
        };
        let ranks: Vec<Option<u8>> = columns
            .iter()
            .zip(claims)
            .enumerate()
            .map(|(at, (column, claim))| {
                let own = |claim: &&Claim| claim.role == role && column.came == Came::Unknown;
                claim.as_ref().filter(own).map(|claim| rank(claim, at))
            })
            .collect();
        let Some(plainest) = ranks.iter().flatten().min().copied() else { continue };
        let chosen = !role.may_repeat() && is_given(columns, role);
        let clash =
            ranks.iter().flatten().filter(|rank| **rank == plainest).count() > 1 && !role.may_repeat();
        for ((column, rank), claim) in columns.iter_mut().zip(ranks).zip(claims) {
            let Some(rank) = rank else { continue };
            let beaten = chosen || rank > plainest && !role.may_repeat();
            (column.role, column.came) = match () {
                () if beaten => (Role::Passed, Came::Displaced),
                () if clash => (role, Came::Clash),
                () if claim.is_some_and(|claim| claim.doubtful) => (role, Came::Guessed),
                () => (role, Came::ByName),
            };
        }
    }
    aims_beside_a_title(columns, claims);
}

/// A column called “Bid” that holds codes, beside one that is plainly a title, has the references.
fn with_codes(mut claims: Vec<Option<Claim>>, columns: &[Column], below: &Texts) -> Vec<Option<Claim>> {
    let has_reference = claims.iter().flatten().any(|claim| claim.role == Role::Reference);
    if is_given(columns, Role::Reference) || has_reference {
        return claims;
    }
    let others = |at: usize| {
        claims.iter().enumerate().any(|(other, claim)| {
            other != at && claim.is_some_and(|claim| matches!(claim.role, Role::Title | Role::Purpose))
        })
    };
    let bid = (0..claims.len()).find(|at| {
        claims[*at].is_some_and(|claim| (claim.role, claim.rank) == (Role::Title, 2))
            && others(*at)
            && holds_codes(below, *at)
    });
    if let Some(at) = bid {
        claims[at] = Some(Claim { role: Role::Reference, rank: 3, doubtful: true });
    }
    claims
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

/// Where nothing is called a title, what a bid is for is what it is called. No figure depends on it.
fn describe_by_purpose(columns: &mut [Column]) {
    if is_given(columns, Role::Title) {
        return;
    }
    if let Some(purpose) =
        columns.iter_mut().find(|column| column.role == Role::Purpose && column.came == Came::ByName)
    {
        purpose.role = Role::Title;
    }
}

/// Takes longer headings for what one of their words says, where no column has that role; to be confirmed.
fn give_by_words(columns: &mut [Column], contents: &[Contents]) {
    for at in 0..columns.len() {
        if columns[at].came != Came::Unknown || columns[at].filled == 0 || contents[at].is_empty() {
            continue;
        }
        let Some(claim) = by_words(&columns[at].heading) else { continue };
        if claim.role != Role::Requested && !is_given(columns, claim.role) {
            (columns[at].role, columns[at].came) = (claim.role, Came::Guessed);
        }
    }
}

/// A column without text has the role that its heading names where no other has: there it is missing, row by row.
fn give_to_empty(columns: &mut [Column], contents: &[Contents]) {
    for at in 0..columns.len() {
        let Some(claim) = by_name(&columns[at].heading).filter(|claim| !claim.doubtful) else { continue };
        let empty = columns[at].came == Came::Unknown && (columns[at].filled == 0 || contents[at].is_empty());
        if empty && claim.role != Role::Pence && (claim.role.may_repeat() || !is_given(columns, claim.role)) {
            (columns[at].role, columns[at].came) = (claim.role, Came::ByName);
        }
    }
}

/// Whether the figures of a column are money, whatever is made of them.
fn is_money(column: &Column, contents: &Contents) -> bool {
    let role = matches!(column.role, Role::Requested | Role::Reduced);
    let may = match column.role {
        Role::Recommended | Role::Least | Role::TotalCost | Role::MatchFunding | Role::GivenBefore => true,
        Role::Passed => column.came != Came::ByName,
        _ => false,
    };
    let speaks = claims::speaks_of_money(&column.heading) || may && column.role != Role::Passed;
    let figures = contents.is_marked() || contents.is_money() && speaks || contents.is_large();
    role || may && figures && !claims::is_percent(&column.heading)
}

/// A column of pence stands right behind the one of pounds, and holds nothing else.
fn no_pence_without_pounds(columns: &mut [Column], contents: &[Contents]) {
    for at in 0..columns.len() {
        let pence = columns[at].role == Role::Pence && columns[at].came != Came::Chosen;
        let beside = at > 0 && columns[at - 1].role == Role::Requested;
        if pence && !(beside && contents[at].amounts > 0 && contents[at].pence == contents[at].amounts) {
            (columns[at].role, columns[at].came) = (Role::Passed, Came::Displaced);
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

/// Whether a heading alone says that its column is what bids ask for.
#[must_use]
pub fn asks_for_money(heading: &str) -> bool {
    request_rank(heading).is_some()
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

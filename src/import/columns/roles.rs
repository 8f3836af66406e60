//! What each column is: by its heading, by the words in it, by what stands below it.

mod role_claims;

use super::claims::{Claim, by_name, by_words};
use super::contents::Contents;
use super::followers::with_followers;
use super::guess::is_given;
use super::{amount_column, guess};
use crate::import::bid_facts::fact_headings::label_kind;
use crate::import::question::Question;
use crate::import::reading::column_reading::{Column, ColumnEvidence};
use crate::import::role::Role;
use crate::import::texts::Texts;
use role_claims::{claim, with_codes};

/// Says of every column what it is; hands out what has to be asked about the amount.
pub fn give(columns: &mut [Column], contents: &[Contents], below: &Texts, headed: bool) -> Option<Question> {
    let claims: Vec<Option<Claim>> =
        columns.iter().zip(contents).map(|(column, contents)| claim(column, contents)).collect();
    let claims = with_codes(claims, columns, below);
    let claims = with_followers(claims, columns, contents, below);
    let longer = |column: &Column| by_words(&column.heading).filter(|claim| claim.role == Role::Requested);
    let money: Vec<Option<Claim>> =
        columns.iter().zip(&claims).map(|(column, claim)| claim.or_else(|| longer(column))).collect();
    let question = amount_column::give(columns, &money, contents);
    give_by_name(columns, &claims, contents);
    if headed {
        guess::give_unnamed_references(columns, below);
    }
    give_by_words(columns, contents);
    give_to_reductions(columns, contents);
    give_to_empty(columns, contents);
    describe_by_purpose(columns);
    guess::give_by_contents(columns, contents, below, headed);
    no_pence_without_pounds(columns, contents);
    question
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
                let own = |claim: &&Claim| claim.role == role && column.came == ColumnEvidence::Unknown;
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
                () if beaten => (Role::Passed, ColumnEvidence::Displaced),
                () if clash => (role, ColumnEvidence::Clash),
                () if claim.is_some_and(|claim| claim.doubtful) || column.hidden && role.is_money() => {
                    (role, ColumnEvidence::Guessed)
                }
                () => (role, ColumnEvidence::ByName),
            };
        }
    }
    aims_beside_a_title(columns, claims);
    areas_beside_applicants(columns, claims);
}

/// The area or the department is who asks where nothing else is; beside an applicant it is what a bid is sorted by.
fn areas_beside_applicants(columns: &mut [Column], claims: &[Option<Claim>]) {
    for (column, claim) in columns.iter_mut().zip(claims) {
        let is_area = claim.is_some_and(|claim| claim.role == Role::Partnership && claim.rank > 1);
        if is_area && column.came == ColumnEvidence::Displaced && label_kind(&column.heading).is_some() {
            (column.role, column.came) = (Role::Theme, ColumnEvidence::ByName);
        }
    }
}

/// The aims are what a bid is called where nothing else is; beside a title they are what it is for.
fn aims_beside_a_title(columns: &mut [Column], claims: &[Option<Claim>]) {
    if is_given(columns, Role::Purpose) {
        return;
    }
    let aims = columns.iter().zip(claims).position(|(column, claim)| {
        column.came == ColumnEvidence::Displaced
            && claim.is_some_and(|claim| (claim.role, claim.rank) == (Role::Title, 3))
    });
    if let Some(at) = aims {
        (columns[at].role, columns[at].came) = (Role::Purpose, ColumnEvidence::ByName);
    }
}

/// Where nothing is called a title, what a bid is for is what it is called. No figure depends on it.
fn describe_by_purpose(columns: &mut [Column]) {
    if is_given(columns, Role::Title) {
        return;
    }
    if let Some(purpose) = columns
        .iter_mut()
        .find(|column| column.role == Role::Purpose && column.came == ColumnEvidence::ByName)
    {
        purpose.role = Role::Title;
    }
}

/// Takes longer headings for what one of their words says, where no column has that role; to be confirmed.
fn give_by_words(columns: &mut [Column], contents: &[Contents]) {
    for at in 0..columns.len() {
        if columns[at].came != ColumnEvidence::Unknown || columns[at].filled == 0 || contents[at].is_empty() {
            continue;
        }
        let Some(claim) = by_words(&columns[at].heading) else { continue };
        if claim.role == Role::Reduced
            && contents[at].is_least(&columns[at].heading)
            && !is_given(columns, Role::Least)
        {
            (columns[at].role, columns[at].came) = (Role::Least, ColumnEvidence::ByName);
            continue;
        }
        // Words under “Impact if reduced” say what that would mean.
        let words = claim.role == Role::Reduced && contents[at].with_digits == 0;
        let role = if words { Role::ReductionMeans } else { claim.role };
        if role != Role::Requested && !is_given(columns, role) {
            columns[at].came = if words { ColumnEvidence::ByName } else { ColumnEvidence::Guessed };
            columns[at].role = role;
        }
    }
}

/// A column whose every cell says that a lower amount would do has those amounts, whatever it is called.
fn give_to_reductions(columns: &mut [Column], contents: &[Contents]) {
    let says = |(column, contents): &(&mut Column, &Contents)| {
        contents.is_reductions() && (column.came == ColumnEvidence::Unknown || column.role == Role::Note)
    };
    if is_given(columns, Role::Reduced) {
        return;
    }
    if let Some((column, _)) = columns.iter_mut().zip(contents).find(says) {
        (column.role, column.came) = (Role::Reduced, ColumnEvidence::ByName);
    }
}

/// A column without text has the role that its heading names where no other has: there it is missing, row by row.
fn give_to_empty(columns: &mut [Column], contents: &[Contents]) {
    for at in 0..columns.len() {
        let Some(claim) = by_name(&columns[at].heading).filter(|claim| !claim.doubtful) else { continue };
        let empty = columns[at].came == ColumnEvidence::Unknown
            && (columns[at].filled == 0 || contents[at].is_empty());
        if empty && claim.role != Role::Pence && (claim.role.may_repeat() || !is_given(columns, claim.role)) {
            (columns[at].role, columns[at].came) = (claim.role, ColumnEvidence::ByName);
        }
    }
}

/// A column of pence stands right behind the one of pounds, and holds nothing else.
fn no_pence_without_pounds(columns: &mut [Column], contents: &[Contents]) {
    for at in 0..columns.len() {
        let pence = columns[at].role == Role::Pence && columns[at].came != ColumnEvidence::Chosen;
        let beside = at > 0 && columns[at - 1].role == Role::Requested;
        if pence && !(beside && contents[at].amounts > 0 && contents[at].pence == contents[at].amounts) {
            (columns[at].role, columns[at].came) = (Role::Passed, ColumnEvidence::Displaced);
        }
    }
}

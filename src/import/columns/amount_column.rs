//! Which column is what was asked for: where several hold money, the one that says so, or a question.

mod candidates;

use super::claims::{ASKS, AWARDED, Claim};
use super::contents::Contents;
use super::heading_topic::{asks, asks_for_share, asks_of_this_fund, is_later, took_the_place};
use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::column_reading::{Column, ColumnEvidence};
use crate::import::role::Role;
use candidates::{
    COST, Candidate, UNKNOWN, candidates, is_number, is_price, is_price_of_one, is_quantity, is_whole_cost,
};

/// More columns than these are not offered.
const MOST_OFFERED: usize = 8;

/// Gives the role to the column that plainly says so, and asks where none does and several could.
pub fn give(columns: &mut [Column], claims: &[Option<Claim>], contents: &[Contents]) -> Option<Question> {
    let chosen = columns.iter().any(|column| column.role == Role::Requested);
    let mut candidates = candidates(columns, claims, contents, chosen);
    // A column that nobody sees counts only where no other does.
    if candidates.iter().any(|one| !columns[one.at].hidden) {
        let (seen, hidden): (Vec<Candidate>, Vec<Candidate>) =
            candidates.into_iter().partition(|one| !columns[one.at].hidden);
        displace(columns, &hidden, claims);
        candidates = seen;
    }
    if chosen {
        displace(columns, &candidates, claims);
        return None;
    }
    candidates.sort_by_key(|one| (one.rank, one.at));
    let first = candidates.first()?;
    let (winner, rank, doubtful) = (first.at, first.rank, first.doubtful);
    // One alone is guessed from its contents; of several no guess is better than another.
    if rank == UNKNOWN && candidates.len() < 2 {
        return None;
    }
    let worthless = contents[winner].amounts == 0 || contents[winner].is_noughts();
    let rivals: Vec<usize> = candidates[1..]
        .iter()
        .filter(|one| {
            // A revised request may be there for a few bids, with dashes and words for the others.
            let is_some = || is_later(&columns[one.at].heading) && contents[one.at].amounts > 0;
            contents[one.at].is_money() || worthless || is_some()
        })
        .filter(|one| {
            let replaced = || took_the_place(&columns[winner].heading, &columns[one.at].heading);
            let same = one.rank == rank || rank > ASKS || worthless;
            same || replaced() || asks_of_this_fund(&columns[one.at].heading)
        })
        .map(|one| one.at)
        .collect();
    let rest = candidates.split_off(1);
    displace(columns, &rest, claims);
    let hidden = columns[winner].hidden;
    let each = is_of_each(winner, rank, columns, claims, contents);
    let elsewhere = rank >= COST && asks_elsewhere(winner, columns);
    let column = &mut columns[winner];
    column.role = Role::Requested;
    if rivals.is_empty() {
        column.came = if doubtful || hidden || each || elsewhere {
            ColumnEvidence::Guessed
        } else {
            ColumnEvidence::ByName
        };
        return None;
    }
    column.came = ColumnEvidence::Asked;
    Some(question(winner, rivals, columns, contents))
}

/// Whether the figures of a column may be prices or rates, and no amounts of bids.
fn is_of_each(
    winner: usize,
    rank: u8,
    columns: &[Column],
    claims: &[Option<Claim>],
    contents: &[Contents],
) -> bool {
    let beside = rank == COST
        && claims.iter().flatten().any(|claim| {
            matches!(claim.role, Role::MatchFunding | Role::Recommended | Role::Least | Role::GivenBefore)
        });
    beside
        || contents.iter().any(Contents::is_periods)
        || is_price(&columns[winner].heading)
            && (0..columns.len()).any(|at| is_quantity(columns, claims, contents, at))
        || is_price_of_one(&columns[winner].heading)
            && (0..columns.len()).any(|at| is_number(columns, at) && contents[at].is_unordered())
}

/// Whether, beside a cost, another column speaks of what was asked for, and holds shares or a rate: the request is not
/// known.
fn asks_elsewhere(winner: usize, columns: &[Column]) -> bool {
    (0..columns.len()).any(|at| {
        at != winner
            && columns[at].filled > 0
            && (asks(&columns[at].heading) || asks_for_share(&columns[at].heading))
    })
}

/// Which of several columns is what was asked for.
fn question(winner: usize, rivals: Vec<usize>, columns: &mut [Column], contents: &[Contents]) -> Question {
    // What is offered as the amount is guessed to be nothing else.
    for at in &rivals {
        if columns[*at].came == ColumnEvidence::Unknown {
            columns[*at].came = ColumnEvidence::Displaced;
        }
    }
    let offered: Vec<usize> = std::iter::once(winner).chain(rivals).take(MOST_OFFERED).collect();
    let both = later_else_first(&offered, columns, contents);
    Question {
        matter: Matter::Amount,
        rows: Vec::new(),
        found: columns[winner].heading.clone(),
        answers: both.into_iter().chain(offered.iter().map(|at| Answer::Column(*at))).collect(),
        columns: offered,
    }
}

/// Of two columns of which one was filled in where the amount changed: that one, and the other where it is empty.
fn later_else_first(offered: &[usize], columns: &[Column], contents: &[Contents]) -> Option<Answer> {
    let [one, other] = *offered else { return None };
    let later = |at: usize| is_later(&columns[at].heading);
    let (later, first) = match (later(one), later(other)) {
        (true, false) => (one, other),
        (false, true) => (other, one),
        (false, false) if asks(&columns[one].heading) && !asks(&columns[other].heading) => (other, one),
        _ => return None,
    };
    (contents[later].amounts < contents[first].amounts).then_some(Answer::ColumnElse(later, first))
}

/// What another column is, once it is not the request: what the project costs, or left out.
fn displace(columns: &mut [Column], others: &[Candidate], claims: &[Option<Claim>]) {
    for other in others.iter().filter(|other| other.rank != UNKNOWN) {
        let costs = claims[other.at].is_some_and(|claim| claim.rank == 3) && other.rank < AWARDED;
        let free = !columns.iter().any(|column| column.role == Role::TotalCost);
        let column = &mut columns[other.at];
        let is_cost = costs && free && !column.hidden && is_whole_cost(&column.heading);
        (column.role, column.came) = if is_cost {
            (Role::TotalCost, ColumnEvidence::ByName)
        } else {
            (Role::Passed, ColumnEvidence::Displaced)
        };
    }
}

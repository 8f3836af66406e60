//! Which column is what was asked for: where several hold money, the one that says so, or a question.

use super::claims::{ASKS, AWARDED, Claim, by_words};
use super::contents::Contents;
use super::heading_topic::{asks, asks_for_share, asks_of_this_fund, is_later, took_the_place};
use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::column_reading::{Column, ColumnEvidence};
use crate::import::role::Role;

/// More columns than these are not offered.
const MOST_OFFERED: usize = 8;

/// The rank of a column that holds money under a heading nobody knows.
const UNKNOWN: u8 = 20;

/// The rank of what a project costs as a whole.
const COST: u8 = 3;

/// A column that may be what was asked for.
struct Candidate {
    at: usize,
    rank: u8,
    doubtful: bool,
}

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
    let beside = rank == COST
        && claims.iter().flatten().any(|claim| {
            matches!(claim.role, Role::MatchFunding | Role::Recommended | Role::Least | Role::GivenBefore)
        });
    let each = beside
        || contents.iter().any(Contents::is_periods)
        || is_price(&columns[winner].heading)
            && (0..columns.len()).any(|at| is_quantity(columns, claims, contents, at))
        || is_price_of_one(&columns[winner].heading)
            && (0..columns.len()).any(|at| is_number(columns, at) && contents[at].is_unordered());

    // Beside a cost, another column speaks of what was asked for, and holds shares or a rate: the request is not known.
    let elsewhere = rank >= COST
        && (0..columns.len()).any(|at| {
            at != winner
                && columns[at].filled > 0
                && (asks(&columns[at].heading) || asks_for_share(&columns[at].heading))
        });

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
    // What is offered as the amount is guessed to be nothing else.
    for at in &rivals {
        if columns[*at].came == ColumnEvidence::Unknown {
            columns[*at].came = ColumnEvidence::Displaced;
        }
    }
    let offered: Vec<usize> = std::iter::once(winner).chain(rivals).take(MOST_OFFERED).collect();
    let both = later_else_first(&offered, columns, contents);
    Some(Question {
        matter: Matter::Amount,
        rows: Vec::new(),
        found: columns[winner].heading.clone(),
        answers: both.into_iter().chain(offered.iter().map(|at| Answer::Column(*at))).collect(),
        columns: offered,
    })
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

fn candidates(
    columns: &[Column],
    claims: &[Option<Claim>],
    contents: &[Contents],
    chosen: bool,
) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        if column.came != ColumnEvidence::Unknown
            || (columns[at].filled == 0 || contents[at].is_empty())
            || contents[at].is_percent()
        {
            continue;
        }
        match claims[at] {
            Some(Claim { role: Role::Requested, rank, doubtful }) => {
                found.push(Candidate { at, rank, doubtful: doubtful && rank != ASKS });
            }
            Some(claim) => {
                if may_be_bid(&column.heading, claim.role, &contents[at]) {
                    found.push(Candidate { at, rank: UNKNOWN, doubtful: true });
                }
            }
            None => {
                let money = contents[at].is_marked() || contents[at].is_large() && !column.heading.is_empty();
                let named = by_words(&column.heading).map(|claim| claim.role);
                let may = |role| role == Role::Requested || may_be_bid(&column.heading, role, &contents[at]);
                if money && named.is_none_or(may) {
                    found.push(Candidate { at, rank: UNKNOWN, doubtful: true });
                }
            }
        }
    }
    // Words alone under a bare heading such as “Value” are no amounts where another column has some.
    if chosen || found.iter().any(|one| contents[one.at].is_money()) {
        found.retain(|one| contents[one.at].amounts > 0 || one.rank == ASKS);
    }
    found
}

/// Whether a heading such as “Bid” stands above what the bids ask for, and not above what they are called or their numbers.
fn may_be_bid(heading: &str, role: Role, contents: &Contents) -> bool {
    let key = crate::import::cell_text::key(heading);
    let speaks = key.split(' ').any(|word| matches!(word, "bid" | "bids" | "application" | "applications"));
    let figures = role == Role::Title || role == Role::Reference && contents.is_unordered();
    speaks && figures && contents.is_large()
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

/// Whether a heading may be that of the price of one.
fn is_price(heading: &str) -> bool {
    let key = crate::import::cell_text::key(heading);
    key.split(' ').any(|word| matches!(word, "price" | "cost" | "costs" | "rate" | "fee"))
}

/// Whether a heading is that of the price of one and hardly of anything else.
fn is_price_of_one(heading: &str) -> bool {
    crate::import::cell_text::key(heading).split(' ').any(|word| matches!(word, "price" | "rate" | "fee"))
}

/// Whether a heading says “number” and not of what.
fn is_number(columns: &[Column], at: usize) -> bool {
    matches!(crate::import::cell_text::key(&columns[at].heading).as_str(), "no" | "number" | "nr")
}

/// Whether a heading says how many there are of something. “Number” does beside another that is plainly a reference.
fn is_quantity(columns: &[Column], claims: &[Option<Claim>], contents: &[Contents], at: usize) -> bool {
    let key = crate::import::cell_text::key(&columns[at].heading);
    let reference =
        |claim: &Option<Claim>| claim.filter(|claim| claim.role == Role::Reference).map(|claim| claim.rank);
    let plainer =
        claims.iter().filter_map(reference).any(|rank| reference(&claims[at]).is_some_and(|own| rank < own));
    matches!(
        key.as_str(),
        "no of" | "number of" | "how many" | "items" | "nights" | "days" | "hours" | "sessions"
    ) || key.split(' ').any(|word| matches!(word, "quantity" | "qty" | "units"))
        || (plainer || contents[at].repeats > 0) && is_number(columns, at)
}

/// Whether a heading speaks of what a project costs, and not only of a total or a budget.
fn is_whole_cost(heading: &str) -> bool {
    let key = crate::import::cell_text::key(heading);
    key.split(' ').any(|word| matches!(word, "cost" | "costs")) && key.contains(' ')
}

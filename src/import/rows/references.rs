//! References that are missing or stand twice.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::import::choices::Choices;
use crate::import::doubts::{DoubtKind, Problem};
use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::bid_reading::ReadBid;
use crate::import::reading::{Kind, Row};

/// Numbers the bids that have no reference with what no other is called, and asks about those that stand twice: once
/// where there are several.
pub fn settle(rows: &mut [Row], names: &[String], choices: &Choices) -> (usize, Option<Question>) {
    let doubles = doubles(rows);
    let several = doubles.len() > 1;
    let question = match (several, choices.answer(Matter::References)) {
        (true, None) => Some(Question {
            matter: Matter::References,
            rows: doubles.iter().map(|(at, ..)| *at).collect(),
            columns: Vec::new(),
            found: doubles[0].1.clone(),
            answers: vec![Answer::Renumbered, Answer::WithApplicant, Answer::OneByOne],
        }),
        (true, Some(Answer::Renumbered)) => {
            for (_, bid, _) in bids_of(rows) {
                bid.numbered = true;
            }
            None
        }
        (true, Some(Answer::WithApplicant)) => {
            for (_, bid, _) in bids_of(rows).filter(|(_, bid, _)| !bid.numbered) {
                if let Some(name) = bid.bidder.and_then(|at| names.get(at)) {
                    bid.reference = with_applicant(name, &bid.reference);
                }
            }
            ask_about_doubles(rows);
            None
        }
        _ => {
            ask_about_doubles(rows);
            None
        }
    };
    (give_numbers(rows), question)
}

/// A reference with the beginning of a name before it, short enough to be one.
fn with_applicant(name: &str, reference: &str) -> String {
    const LONGEST: usize = 40;
    let room = LONGEST.saturating_sub(reference.chars().count() + 1);
    let name: String = name.chars().take(room).collect();
    format!("{} {reference}", name.trim())
}

/// The bids whose reference stands further up already: their rows, the reference, and the row that has it first.
fn doubles(rows: &[Row]) -> Vec<(usize, String, usize)> {
    let mut first: HashMap<&str, usize> = HashMap::with_capacity(rows.len());
    let mut doubles = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let Kind::Bid(bid) = &row.kind else { continue };
        if bid.numbered {
            continue;
        }
        match first.entry(&bid.reference) {
            Entry::Occupied(other) => doubles.push((at, bid.reference.clone(), *other.get())),
            Entry::Vacant(new) => {
                new.insert(at);
            }
        }
    }
    doubles
}

fn ask_about_doubles(rows: &mut [Row]) {
    for (at, reference, other) in doubles(rows) {
        let why = DoubtKind::DuplicateReference(other);
        rows[at].problems.push(Problem { column: None, found: reference, why });
    }
}

fn give_numbers(rows: &mut [Row]) -> usize {
    if bids_of(rows).all(|(_, bid, _)| !bid.numbered) {
        return 0;
    }
    let taken: HashSet<String> =
        bids_of(rows).filter(|(_, bid, _)| !bid.numbered).map(|(_, bid, _)| bid.reference.clone()).collect();
    let (mut next, mut numbered) = (0, 0);
    for (_, bid, _) in bids_of(rows).filter(|(_, bid, _)| bid.numbered) {
        loop {
            next += 1;
            let reference = next.to_string();
            if !taken.contains(&reference) {
                bid.reference = reference;
                break;
            }
        }
        numbered += 1;
    }
    numbered
}

fn bids_of(rows: &mut [Row]) -> impl Iterator<Item = (usize, &mut ReadBid, &mut Vec<Problem>)> {
    rows.iter_mut().enumerate().filter_map(|(at, row)| match &mut row.kind {
        Kind::Bid(bid) => Some((at, bid, &mut row.problems)),
        _ => None,
    })
}

//! What of a table depends on all its rows: amounts that only a total states, totals, what is left to settle.

use super::applicants::alike;
use super::money_columns::add_up_columns;
use super::{references, total_unit};
use crate::fund::MOST_BIDS;
use crate::import::amounts::Amounts;
use crate::import::choices::Choices;
use crate::import::doubts::{Blocking, DoubtKind, Problem, RowNote, RowRemark, TableNote};
use crate::import::fund_facts::facts::FundFacts;
use crate::import::grid::Around;
use crate::import::labels::Scope;
use crate::import::question::{Answer, Matter};
use crate::import::reading::bid_reading::ReadBid;
use crate::import::reading::{Kind, Reading, Row};
use crate::import::role::Role;
use crate::import::stated_totals::{Addend, Draft, reconciled};
use crate::import::texts::Texts;
use crate::import::total_in_words::TotalInWords;
use crate::money::Money;

/// Completes a reading whose rows are known.
pub fn finished(
    mut reading: Reading,
    drafts: Vec<Draft>,
    texts: &Texts,
    around: &[Around],
    amounts: &Amounts,
    choices: &Choices,
) -> Reading {
    amounts_of_totals(&mut reading.rows, &drafts);
    let names: Vec<String> = reading.bidders.iter().map(|bidder| bidder.name.clone()).collect();
    let (numbered, question) = references::settle(&mut reading.rows, &names, choices);
    reading.unsettled.extend(question.map(Blocking::Question));
    if numbered > 0 {
        reading.remarks.push(TableNote::Numbered(numbered));
    }
    let addends = addends(&reading, choices.answer(Matter::Uncalculated).is_some());
    reading.totals = reconciled(drafts, &addends, reading.bidders.len());
    count(&mut reading);
    add_up_columns(&mut reading, texts, amounts);
    reading.remarks.extend(alike(&reading.bidders));
    reading.totals_in_words = TotalInWords::of(&reading, texts, around, amounts);
    let unit = total_unit::of_totals(&reading, choices);
    reading.unsettled.extend(unit.map(Blocking::Question));
    reading.fund_facts = FundFacts::of(&reading, texts, around, amounts);
    wait(&mut reading);
    settle(&mut reading);
    reading
}

/// Where a group has one bid and one total, and the bid no amount, the total is its amount.
pub fn amounts_of_totals(rows: &mut [Row], drafts: &[Draft]) {
    let bids: Vec<(usize, Option<usize>, Option<Money>)> = rows
        .iter()
        .enumerate()
        .filter_map(|(at, row)| match &row.kind {
            Kind::Bid(bid) => Some((at, bid.bidder, bid.requested)),
            _ => None,
        })
        .collect();
    let known: Money = bids.iter().filter_map(|(_, _, requested)| *requested).sum();
    let mut since = 0;
    for (place, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.scope != Scope::NotBids) {
        let above = draft.above;
        let (start, end) = (std::mem::replace(&mut since, above), above);
        let Some((at, bidder, None)) = end.checked_sub(1).map(|last| bids[last]) else { continue };
        let Some(amount) = draft.requested.filter(|_| end > start) else { continue };
        let alone = end - start == 1 || bids[end - 2].1 != bidder;
        // The last total may be that of all bids: unless it is too small for that, nothing tells.
        let last = place + 1 == drafts.len() && end == bids.len() && bids.len() > 1;
        if !alone || draft.scope == Scope::All || last && amount >= known {
            continue;
        }
        let row = &mut rows[at];
        // Less than what would do is no request.
        if matches!(&row.kind, Kind::Bid(bid) if bid.reduced.is_some_and(|reduced| reduced > amount)) {
            continue;
        }
        let nothing = |problem: &Problem| problem.why == DoubtKind::NoAmount && problem.found.is_empty();
        let Some(problem) = row.problems.iter().position(nothing) else { continue };
        if let Kind::Bid(bid) = &mut row.kind {
            bid.requested = Some(amount);
            bid.reduced = bid.reduced.or(draft.reduced.filter(|reduced| *reduced < amount));
            let Problem { column, found, .. } = row.problems.remove(problem);
            row.remarks.push(RowRemark { column, found, said: RowNote::AmountOfTotal(draft.row) });
        }
    }
}

fn addends(reading: &Reading, calculated: bool) -> Vec<Addend> {
    // Nobody worked out the figure of such a bid: it is held against nothing.
    let known = |bid: &ReadBid| calculated || !bid.never_calculated;
    let addend = |(row, bid): (usize, &ReadBid)| Addend {
        row,
        bidder: bid.bidder,
        requested: bid.requested.filter(|_| known(bid)),
        least: bid.least().filter(|_| known(bid)),
    };
    reading.bids().map(addend).collect()
}

/// Counts the bids of everyone.
fn count(reading: &mut Reading) {
    let mut sums: Vec<(usize, Money)> = vec![(0, Money::ZERO); reading.bidders.len()];
    for (_, bid) in reading.bids() {
        if let Some(sum) = bid.bidder.and_then(|bidder| sums.get_mut(bidder)) {
            *sum = (sum.0 + 1, sum.1 + bid.requested.unwrap_or_default());
        }
    }
    for (bidder, (bids, requested)) in reading.bidders.iter_mut().zip(sums) {
        (bidder.bids, bidder.requested) = (bids, requested);
    }
}

/// What is wrong with a row can wait until it is known whether it counts, which column holds its amount and in which
/// unit that is.
fn wait(reading: &mut Reading) {
    let asks = |matter: Matter| {
        let is_it = |one: &Blocking| matches!(one, Blocking::Question(question) if question.matter == matter);
        reading.unsettled.iter().any(is_it)
    };
    let (asks_unit, asks_amount) = (asks(Matter::Unit), asks(Matter::Amount));
    let above = |problem: &Problem| asks_unit && matches!(problem.why, DoubtKind::ReducedAboveRequest { .. });
    let blank =
        |problem: &Problem| asks_amount && problem.why == DoubtKind::NoAmount && problem.found.is_empty();
    let rows = reading.rows.iter().enumerate();
    let about: Vec<usize> =
        rows.filter(|(_, row)| row.problems.iter().any(above)).map(|(at, _)| at).collect();
    for row in &mut reading.rows {
        row.problems.retain(|problem| !above(problem) && !blank(problem));
    }
    for blocking in &mut reading.unsettled {
        if let Blocking::Question(question) = blocking
            && question.matter == Matter::Unit
        {
            question.rows.extend(&about);
        }
    }
    for blocking in &reading.unsettled {
        if let Blocking::Question(question) = blocking
            && (question.answers.contains(&Answer::Bids)
                || matches!(
                    question.matter,
                    Matter::Parted
                        | Matter::RunOn
                        | Matter::Lines
                        | Matter::Untitled
                        | Matter::OnlyWords
                        | Matter::NoAmount
                        | Matter::Words
                ))
        {
            question.rows.iter().for_each(|at| reading.rows[*at].problems.clear());
        }
    }
}

/// What has to be settled of the table as a whole.
fn settle(reading: &mut Reading) {
    let bids = reading.bids().count();
    let mut unsettled = Vec::new();
    if bids == 0 {
        unsettled.push(Blocking::NoBids);
    }
    if bids.max(reading.bidders.len()) > MOST_BIDS {
        unsettled.push(Blocking::TooManyBids(MOST_BIDS));
    }
    let missing = |role| !reading.columns.iter().any(|column| column.role == role);
    let titles = |blocking: &Blocking| matches!(blocking, Blocking::Question(question) if question.matter == Matter::Titles);
    let by_applicants =
        reading.unsettled.iter().any(titles) || reading.bids().all(|(_, bid)| !bid.title.is_empty());
    for role in [Role::Title, Role::Requested] {
        if bids > 0 && missing(role) && !(role == Role::Title && by_applicants) {
            unsettled.push(Blocking::NoColumn(role));
        }
    }
    if missing(Role::Partnership) && reading.bids().any(|(_, bid)| bid.bidder.is_none()) {
        unsettled.push(Blocking::NoColumn(Role::Partnership));
    }
    unsettled.append(&mut reading.unsettled);
    reading.unsettled = unsettled;
}

//! The calculation as a table of another program, and on paper.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::Money;
use tranche::import::{Grid, GridRow};
use tranche::trail::{PartnershipBids, Sign, Step};
use tranche::ui::words::decided_on;
use tranche::ui::words::office::trail::{self as words, working};
use tranche::{CheckSubject, Figure};

use super::traced::Traced;
use crate::table_acts::table_acts;

/// Copies the calculation, or prints the screen.
pub fn copy_and_print(traced: &Arc<Traced>) -> AnyView {
    let traced = Arc::clone(traced);
    table_acts(words::CALCULATION, move || grid(&traced))
}

/// All steps, then all bids to their subtotals and the total. What is taken away is a number below nothing.
fn grid(traced: &Traced) -> Grid {
    let mut rows = vec![words::COPIED_HEADS.map(str::to_owned)];
    rows.extend(traced.trail.steps.iter().map(|step| step_cells(traced, step)));
    for one in &traced.trail.partnerships {
        rows.extend(partnership_rows(traced, one));
    }
    let [requested, funded] = [traced.trail.requested, traced.trail.funded].map(|sum| plain(traced, sum));
    let stated = traced.stated(&CheckSubject::Round(Figure::Requested));
    let total = words::TOTAL.to_owned();
    rows.push([String::new(), total, stated, requested, String::new(), funded.clone(), funded]);
    if !traced.note.is_empty() {
        rows.push(std::array::from_fn(|at| if at == 1 { traced.note.clone() } else { String::new() }));
    }
    let row = |cells: [String; 7]| GridRow { cells: cells.to_vec(), ..GridRow::default() };
    Grid { rows: rows.into_iter().map(row).collect(), ..Grid::default() }
}

fn step_cells(traced: &Traced, step: &Step) -> [String; 7] {
    let amount = match step.sign {
        Sign::Plus => plain(traced, step.amount),
        Sign::Minus => plain(traced, -step.amount),
        Sign::Equals => String::new(),
    };
    let name = working::step(&traced.fund, &step.of);
    let none = String::new;
    [none(), name, traced.in_paper(step), none(), none(), amount, plain(traced, step.running)]
}

fn partnership_rows(traced: &Traced, one: &PartnershipBids) -> Vec<[String; 7]> {
    let mut rows = Vec::new();
    for step in &one.bids {
        let bid = &traced.fund.bids[step.at];
        let decided = decided_on(&traced.fund, bid, traced.scenario.decision(&bid.reference));
        let lines = working::working(&traced.fund, &step.lines);
        let decided = if lines.is_empty() { decided } else { format!("{decided}: {lines}") };
        let [requested, given, running] =
            [step.requested, step.given.amount, step.given.running].map(|amount| plain(traced, amount));
        let place = step.given.place.clone();
        rows.push([bid.reference.to_string(), bid.title.clone(), place, requested, decided, given, running]);
    }
    let name = traced.fund.partnership(&one.id).map_or("", |partnership| partnership.short_name());
    let [requested, funded, so_far] =
        [one.requested, one.funded, one.funded_so_far].map(|amount| plain(traced, amount));
    let stated = traced.stated(&CheckSubject::Partnership(one.id.clone(), Figure::Requested));
    rows.push([String::new(), words::subtotal(name), stated, requested, String::new(), funded, so_far]);
    rows
}

/// An amount that spreadsheets count with: below nothing it is a plain number.
fn plain(traced: &Traced, amount: Money) -> String {
    if amount.is_negative() { amount.to_string() } else { traced.amount(amount) }
}

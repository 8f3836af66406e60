//! The paper's own figures beside ours: those first that differ, each with its working.

use leptos::prelude::*;
use tranche::trail::WorkedCheck;
use tranche::ui::words::office::trail::{self as words, working};
use tranche::ui::words::paper_totals::figure;

use super::traced::Traced;
use crate::card_table::{Kind, body, columns, row, text, titled_table};

/// Where the paper differs; a sentence where it does not.
pub fn differences(traced: &Traced) -> AnyView {
    let columns = columns(words::CHECK_HEADS, &[1, 2, 3]);
    let rows: Vec<AnyView> =
        traced.trail.differences().map(|one| difference(traced, one, &columns)).collect();
    if rows.is_empty() {
        return view! { <p>{words::no_differences(traced.trail.checks.len())}</p> }.into_any();
    }
    titled_table("trail-differences", words::DIFFERENCES, &columns, vec![body(rows)])
}

/// Where it agrees; nothing where it does nowhere.
pub fn agreeing(traced: &Traced) -> Option<AnyView> {
    let [figure_head, says, adds_up, ..] = words::CHECK_HEADS;
    let columns = columns([figure_head, says, adds_up], &[1, 2]);
    let agree = traced.trail.checks.iter().filter(|one| one.check.agrees());
    let one_row = |one: &WorkedCheck| {
        let cells = [one.check.stated, one.check.computed].map(|amount| text(traced.amount(amount)));
        row("", head(traced, one), &columns, cells)
    };
    let rows: Vec<AnyView> = agree.map(one_row).collect();
    (!rows.is_empty()).then(|| titled_table("trail-agreeing", words::AGREE, &columns, vec![body(rows)]))
}

fn difference(traced: &Traced, one: &WorkedCheck, columns: &[(&'static str, Kind)]) -> AnyView {
    let check = &one.check;
    let cells = [
        traced.amount(check.stated),
        traced.amount(check.computed),
        traced.difference(check),
        working::working(&traced.fund, &one.working),
    ];
    row("differs", head(traced, one), columns, cells.map(text))
}

/// Which figure, and where the paper states it.
fn head(traced: &Traced, one: &WorkedCheck) -> AnyView {
    let place = one.check.place.clone();
    view! { {figure(&traced.fund, &one.check.of)} " " <span class="where">{place}</span> }.into_any()
}

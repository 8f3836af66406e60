//! The table from the fund to what remains.

use leptos::prelude::*;
use tranche::trail::{Sign, Step};
use tranche::ui::words::office::trail::{self as words, working};

use super::traced::Traced;
use crate::card_table::{body, columns, row, text, titled_table};

/// Every step, with what all comes to so far.
pub fn step_table(traced: &Traced) -> AnyView {
    let columns = columns(words::STEP_HEADS, &[2, 3]);
    let step_row = |step: &Step| {
        let class = if step.sign == Sign::Equals { "is-sum" } else { "" };
        let head = text(working::step(&traced.fund, &step.of));
        let cells = [traced.in_paper(step), signed(traced, step), traced.amount(step.running)];
        row(class, head, &columns, cells.map(text))
    };
    let rows = traced.trail.steps.iter().map(step_row).collect();
    titled_table("trail-steps", words::CALCULATION, &columns, vec![body(rows)])
}

/// An amount with what is done to it; what all comes to stands in the column of sums alone.
fn signed(traced: &Traced, step: &Step) -> String {
    let amount = traced.amount(step.amount);
    match step.sign {
        Sign::Plus => format!("+ {amount}"),
        Sign::Minus => format!("− {amount}"),
        Sign::Equals => String::new(),
    }
}

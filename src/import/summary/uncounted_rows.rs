//! Rows that have a figure and count for nothing, and why.

use crate::import::amount_grammar::{AmountText, written};
use crate::import::choices::Choices;
use crate::import::grid::{CellFact, Grid};
use crate::import::question::{Answer, Matter};
use crate::import::reading::column_reading::Column;
use crate::import::reading::{Kind, Reading, Skipped};
use crate::import::role::Role;
use crate::import::stated_totals::Covers;

/// Why a row with a figure does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uncounted {
    /// It is a total.
    Total,
    /// It states another figure than a sum of bids: an average, the budget.
    OtherFigure,
    /// It stands above the headings.
    Above,
    /// It is struck through.
    Struck,
    /// It is hidden.
    Hidden,
    /// It is called withdrawn, ineligible and so on.
    Status,
    /// A person left it out.
    LeftOut,
    /// It waits to be filled in, and holds no more than noughts.
    Prepared,
    /// It explains something, or is no row of the table.
    Note,
    /// It is not clear yet what it is.
    Unclear,
}

pub fn uncounted(grid: &Grid, choices: &Choices, reading: &Reading) -> Vec<(Uncounted, Vec<usize>)> {
    let has_figure = |row: usize| {
        let columns = reading.columns_at(row);
        // Where no column is what is asked for, figures of other money are those that do not count.
        let requested = columns.iter().any(|column| column.role == Role::Requested);
        let other = choices.amount_else().map(|(_, other)| other);
        let counts = |(at, column): &(usize, &Column)| match column.role {
            Role::Requested | Role::Reduced => true,
            _ => !requested && column.is_money || Some(*at) == other,
        };
        columns.iter().enumerate().filter(counts).any(|(at, _)| {
            !matches!(written(choices.text(grid, row, at), &reading.currency), AmountText::NotMoney(_))
        })
    };
    let mut groups: Vec<(Uncounted, Vec<usize>)> = Vec::new();
    for (at, row) in reading.rows.iter().enumerate() {
        let Some(why) = reason(grid, choices, reading, at, &row.kind).filter(|_| has_figure(at)) else {
            continue;
        };
        match groups.iter_mut().find(|(other, _)| *other == why) {
            Some((_, rows)) => rows.push(at),
            None => groups.push((why, vec![at])),
        }
    }
    groups
}

fn reason(grid: &Grid, choices: &Choices, reading: &Reading, at: usize, kind: &Kind) -> Option<Uncounted> {
    match kind {
        Kind::Header | Kind::Bid(_) => None,
        Kind::Unclear => Some(Uncounted::Unclear),
        Kind::Skipped(Skipped::Empty | Skipped::RepeatedHeader) => None,
        Kind::Skipped(Skipped::Prepared) => Some(Uncounted::Prepared),
        Kind::Skipped(Skipped::Total(total)) => Some(of_total(reading, *total)),
        Kind::Skipped(Skipped::Above) => Some(Uncounted::Above),
        Kind::Skipped(Skipped::Footnote | Skipped::Heading(_) | Skipped::NoBid(_)) => Some(Uncounted::Note),
        Kind::Skipped(Skipped::Part) => Some(Uncounted::LeftOut),
        Kind::Skipped(Skipped::ByChoice) => Some(left_out(grid, choices, reading, at)),
    }
}

fn of_total(reading: &Reading, total: usize) -> Uncounted {
    match reading.totals.get(total).map(|total| &total.of) {
        Some(Covers::NotBids) => Uncounted::OtherFigure,
        _ => Uncounted::Total,
    }
}

/// Why somebody left a row out: because of what a question about several rows was about, or for itself.
fn left_out(grid: &Grid, choices: &Choices, reading: &Reading, at: usize) -> Uncounted {
    let answered = |matter| choices.row(at).is_none() && choices.answer(matter) == Some(&Answer::LeftOut);
    let row = grid.rows.get(at);
    let struck = reading.columns_at(at).iter().enumerate().any(|(column, taken)| {
        matches!(taken.role, Role::Requested | Role::Title)
            && row.is_some_and(|row| row.has(column, CellFact::Struck))
    });
    match () {
        () if answered(Matter::Struck) && struck => Uncounted::Struck,
        () if answered(Matter::Hidden) && row.is_some_and(|row| row.hidden) => Uncounted::Hidden,
        () if answered(Matter::Status)
            && !answered(Matter::TotalsOrBids)
            && !answered(Matter::Unreferenced) =>
        {
            Uncounted::Status
        }
        () => Uncounted::LeftOut,
    }
}

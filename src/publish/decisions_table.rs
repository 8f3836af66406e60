//! All decisions as one table, a row a bid: what a website, a register or another program takes over.

use super::decision_records::{DecisionRecord, decision_records};
use super::output_table::{Cell, Column, OutputTable};
use super::page_words::AwardWords;
use crate::final_scenario::FinalMark;
use crate::fund::Fund;
use crate::scenario::Scenario;

/// Its columns.
const COLUMNS: [Column; 11] = [
    column("reference", "Reference", "The reference of the bid, as the board paper prints it.", false),
    column("partnership", "Partnership", "The full name of who asks.", false),
    column("title", "Title", "What the bid is called.", false),
    column("requested", "Requested", "The amount that was asked for.", true),
    column(
        "outcome",
        "Outcome",
        "What was decided: funded, reserve, deferred, declined or undecided.",
        false,
    ),
    column("amount", "Amount", "The amount that is given. It is 0 unless the outcome is funded.", true),
    column(
        "award",
        "Award",
        "Which parts or which other amount that is. It is empty where it is all that was asked for, or nothing.",
        false,
    ),
    column("reserve_rank", "Reserve rank", "The place on the reserve list, counted from 1.", false),
    column(
        "reserve_amount",
        "Reserve amount",
        "What it would be given from the reserve list. It is not part of the amounts given.",
        true,
    ),
    column("conditions", "Conditions", "What the applicant has to do or show.", false),
    column("reason", "Reason", "Why it was decided so.", false),
];

const fn column(name: &'static str, title: &'static str, meaning: &'static str, is_money: bool) -> Column {
    Column { name, title, meaning, is_money }
}

/// The decisions of a scenario, in the order of the paper, with how it was marked where it is final. Awards have these words.
#[must_use]
pub fn decisions(
    fund: &Fund,
    scenario: &Scenario,
    mark: Option<FinalMark>,
    awards: &AwardWords,
) -> OutputTable {
    let rows = decision_records(fund, scenario).map(|decided| row(&decided, awards)).collect();
    OutputTable { columns: COLUMNS.to_vec(), rows }.marked(mark)
}

/// The row of one bid.
fn row(decided: &DecisionRecord, awards: &AwardWords) -> Vec<Cell> {
    let reserve = decided.reserve();
    vec![
        Cell::text(decided.bid.reference.as_str()),
        Cell::text(decided.asked_by),
        Cell::text(&decided.bid.title),
        Cell::Amount(decided.bid.requested),
        Cell::text(decided.outcome()),
        Cell::Amount(decided.amount),
        Cell::text(awards.get(&decided.bid.reference)),
        reserve.map_or(Cell::Empty, |(rank, _)| Cell::Count(rank)),
        reserve.map_or(Cell::Empty, |(_, amount)| Cell::Amount(amount)),
        Cell::text(&decided.decision.conditions),
        Cell::text(&decided.decision.reason),
    ]
}

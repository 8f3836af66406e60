//! A row a letter: what each bidder is told, for the mail merge of a word processor.

use super::decision_records::{DecisionRecord, decision_records};
use super::letter_kind::LetterKind;
use super::letter_text::filled;
use super::output_table::{Cell, Column, OutputTable};
use super::page_words::PageWords;
use super::publication::{Publication, Topic};
use crate::final_scenario::FinalMark;
use crate::fund::Fund;
use crate::money::Money;
use crate::scenario::Scenario;

/// What comes of making it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    /// The sheet.
    pub table: OutputTable,
    /// How many bids have no row, because nothing is decided on them yet.
    pub undecided: usize,
    /// How many have a row and no letter, because no text for their outcome is typed, or nothing of it is left for them.
    pub without_text: usize,
    /// How many are given something and have no stages of payment typed for that amount.
    pub without_stages: usize,
}

const COLUMNS: [Column; 16] = [
    column("reference", "Reference", "The reference of the bid.", false),
    column("bidder", "Bidder", "Who made it.", false),
    column("title", "Title", "What it is called.", false),
    column("requested", "Requested", "The amount asked for, as a number.", true),
    column("outcome", "Outcome", "What was decided.", false),
    column("outcome_shown", "Outcome shown", "The same in the words of a letter.", false),
    column("amount", "Amount", "The amount given, as a number.", true),
    column("amount_shown", "Amount shown", "The same as a letter has it.", false),
    column(
        "award",
        "Award",
        "Which parts or which other amount that is; empty where it is all that was asked for.",
        false,
    ),
    column("reserve_rank", "Reserve rank", "The place on the reserve list, counted from 1.", false),
    column("reserve_amount", "Reserve amount", "What it would be given from there, as a number.", true),
    column("reserve_amount_shown", "Reserve amount shown", "The same as a letter has it.", false),
    column("conditions", "Conditions", "What the bidder has to do or show.", false),
    column("stages_of_payment", "Stages of payment", "How the amount is paid.", false),
    column("reason", "Reason", "Why it was decided so.", false),
    column(LETTER, "Letter", "The whole letter.", false),
];

pub(super) const LETTER: &str = "letter";

const fn column(name: &'static str, title: &'static str, meaning: &'static str, is_money: bool) -> Column {
    Column { name, title, meaning, is_money }
}

/// The letters on what the scenario of this number decides, and on how it was marked where it is final. Who is still to be decided on
/// is written to later. Letters have these words.
#[must_use]
pub fn letters(
    fund: &Fund,
    scenario: &Scenario,
    mark: Option<FinalMark>,
    number: usize,
    publication: &Publication,
    words: &PageWords,
) -> Letters {
    let mut letters = Letters {
        table: OutputTable { columns: COLUMNS.to_vec(), rows: Vec::new() },
        undecided: 0,
        without_text: 0,
        without_stages: 0,
    };
    for decided in decision_records(fund, scenario) {
        let Some(kind) = LetterKind::of(&decided.decision.outcome, decided.bid) else {
            letters.undecided += 1;
            continue;
        };
        let text = publication.text(&Topic::Letter(kind));
        let is_given = decided.amount > Money::ZERO;
        let typed = publication.stages(number, fund, decided.bid, decided.amount);
        let stages = typed.filter(|_| is_given).unwrap_or_default();
        letters.without_stages += usize::from(is_given && stages.is_empty());
        let row = row(
            fund,
            &decided,
            stages,
            [words.outcomes.get(kind), words.awards.get(&decided.bid.reference)],
            text,
        );
        letters.without_text += usize::from(row.last().is_some_and(is_blank));
        letters.table.rows.push(row);
    }
    if letters.without_text == letters.table.rows.len() {
        letters.table.columns.pop();
        for row in &mut letters.table.rows {
            row.pop();
        }
    }
    letters.table = letters.table.marked(mark);
    letters
}

fn is_blank(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if text.trim().is_empty())
}

impl Letters {
    /// Whether there is any letter: somebody typed a text for one of the outcomes.
    #[must_use]
    pub fn are_written(&self) -> bool {
        self.table.texts(LETTER).is_some()
    }
}

fn row(
    fund: &Fund,
    decided: &DecisionRecord,
    stages: &str,
    [outcome, award]: [&str; 2],
    text: &str,
) -> Vec<Cell> {
    let DecisionRecord { bid, asked_by, decision, amount, .. } = *decided;
    let [requested, shown] = [bid.requested, amount].map(|amount| fund.show(amount));
    let reserve = decided.reserve();
    let rank = reserve.map_or_else(String::new, |(rank, _)| rank.to_string());
    let reserve_shown = reserve.map_or_else(String::new, |(_, amount)| fund.show(amount));
    let value = |name: &str| {
        Some(match name {
            "reference" => bid.reference.as_str(),
            "bidder" => asked_by,
            "title" => &bid.title,
            "requested" => &requested,
            "outcome" => outcome,
            "amount" => &shown,
            "award" => award,
            "reserve_rank" => &rank,
            "reserve_amount" => &reserve_shown,
            "conditions" => &decision.conditions,
            "stages_of_payment" => stages,
            "reason" => &decision.reason,
            "round" => &fund.title,
            _ => return None,
        })
    };
    vec![
        Cell::text(bid.reference.as_str()),
        Cell::text(asked_by),
        Cell::text(&bid.title),
        Cell::Amount(bid.requested),
        Cell::text(decided.outcome()),
        Cell::text(outcome),
        Cell::Amount(amount),
        Cell::text(&shown),
        Cell::text(award),
        reserve.map_or(Cell::Empty, |(rank, _)| Cell::Count(rank)),
        reserve.map_or(Cell::Empty, |(_, amount)| Cell::Amount(amount)),
        Cell::text(&reserve_shown),
        Cell::text(&decision.conditions),
        Cell::text(stages),
        Cell::text(&decision.reason),
        Cell::Text(filled(text, &value)),
    ]
}

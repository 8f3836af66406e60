//! A handle to the table under review: what was brought, what the person decided, and what that is read as.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::table::{
    Answer, Choices, Grid, HeaderChoice, Matter, Outlook, ReadBid, Reading, Role, RowChoice, read,
};
use tranche::{Currency, Money};

use crate::desk::Table;

/// Every part of the review gets it from the context.
#[derive(Clone, Copy)]
pub struct Hand {
    table: StoredValue<Arc<Table>>,
    which: RwSignal<usize>,
    choices: RwSignal<Choices>,
    /// What was decided before, the latest last.
    past: RwSignal<Vec<Choices>>,
    reading: Memo<Reading>,
}

impl Hand {
    /// Takes up a table; of several the one with the most bids.
    pub fn provide(table: Table) -> Self {
        let mut choices = Choices::default();
        if let Some(currency) = table.facts.currency.clone().and_then(|code| Currency::try_from(code).ok()) {
            choices.set_currency(currency);
        }
        let which = RwSignal::new(with_most_bids(&table.grids, &choices));
        let table = StoredValue::new(Arc::new(table));
        let choices = RwSignal::new(choices);
        let reading = Memo::new(move |_| {
            let table = table.get_value();
            let empty = Grid::default();
            choices.with(|choices| read(table.grids.get(which.get()).unwrap_or(&empty), choices))
        });
        let hand = Self { table, which, choices, past: RwSignal::new(Vec::new()), reading };
        provide_context(hand);
        hand
    }

    /// The handle, inside the review.
    pub fn get() -> Self {
        expect_context()
    }

    /// Reads something of what was brought.
    pub fn table<T>(self, look: impl FnOnce(&Table) -> T) -> T {
        look(&self.table.get_value())
    }

    /// Reads something of the table that is looked through.
    pub fn grid<T>(self, look: impl FnOnce(&Grid) -> T) -> T {
        let which = self.which.get();
        self.table(|table| look(table.grids.get(which).unwrap_or(&Grid::default())))
    }

    /// Which of several tables it is.
    pub fn which(self) -> usize {
        self.which.get()
    }

    /// Looks through another table of the same file; what was decided was about the other one.
    pub fn turn_to(self, which: usize) {
        let currency = self.currency();
        self.past.set(Vec::new());
        self.choices.update(|choices| {
            *choices = Choices::default();
            choices.set_currency(currency);
        });
        self.which.set(which);
    }

    /// What it is read as.
    pub fn reading(self) -> Memo<Reading> {
        self.reading
    }

    /// The money amounts are in.
    pub fn currency(self) -> Currency {
        self.choices.with(|choices| choices.currency().clone())
    }

    /// The text of a cell as it is read: corrected, else as brought.
    pub fn text(self, row: usize, column: usize) -> String {
        self.choices.with(|choices| self.grid(|grid| choices.text(grid, row, column).to_owned()))
    }

    /// Where people find a row: `5`.
    pub fn row_number(self, row: usize) -> String {
        self.grid(|grid| grid.rows.get(row).map_or(String::new(), |row| row.number.to_string()))
    }

    /// The same in a sentence: `row 5`.
    pub fn row_name(self, row: usize) -> String {
        format!("row {}", self.row_number(row))
    }

    /// Whether a cell says something else now than what was brought.
    pub fn is_corrected(self, row: usize, column: usize) -> bool {
        self.choices.with(|choices| choices.correction(row, column).is_some())
    }

    /// What a person said a row is.
    pub fn row(self, row: usize) -> Option<RowChoice> {
        self.choices.with(|choices| choices.row(row))
    }

    /// Who asks in every bid that names nobody.
    pub fn everyone(self) -> String {
        self.choices.with(|choices| choices.everyone().unwrap_or_default().to_owned())
    }

    /// Corrects a cell; the text that was brought takes the correction back.
    pub fn correct(self, row: usize, column: usize, text: String) {
        let brought = self.grid(|grid| grid.rows.get(row).and_then(|row| row.cells.get(column)).cloned());
        let text = (text != brought.unwrap_or_default()).then_some(text);
        self.decide(|choices| choices.set_cell(row, column, text));
    }

    /// Says what a row is.
    pub fn call_row(self, row: usize, choice: Option<RowChoice>) {
        self.decide(|choices| choices.set_row(row, choice));
    }

    /// Says what a column is.
    pub fn call_column(self, column: usize, role: Option<Role>) {
        self.decide(|choices| choices.set_role(column, role));
    }

    /// Says which row names the columns.
    pub fn call_header(self, header: Option<HeaderChoice>) {
        self.decide(|choices| choices.set_header(header));
    }

    /// Says who asks in every bid that names nobody.
    pub fn call_everyone(self, name: String) {
        let name = (!name.trim().is_empty()).then(|| name.trim().to_owned());
        self.decide(|choices| choices.set_everyone(name));
    }

    /// Says that two names are those of one partnership.
    pub fn same(self, short: &str, long: &str) {
        self.decide(|choices| choices.set_same(short, Some(long)));
    }

    /// Says which money amounts are in.
    pub fn call_currency(self, currency: Currency) {
        self.decide(|choices| choices.set_currency(currency));
    }

    /// Answers a question, for all that it is about.
    pub fn answer(self, matter: Matter, answer: Answer) {
        self.decide(|choices| choices.set_answer(matter, Some(answer)));
    }

    /// What each answer to a question leads to.
    pub fn outlooks(self, matter: Matter, answers: &[Answer]) -> Vec<Outlook> {
        self.choices.with(|choices| {
            self.grid(|grid| answers.iter().map(|one| Outlook::of(grid, choices, matter, one)).collect())
        })
    }

    /// Says yes to every guess.
    pub fn confirm(self) {
        let reading = self.reading.get_untracked();
        self.decide(|choices| choices.confirm(&reading));
    }

    /// Whether there is something to take back.
    pub fn can_undo(self) -> bool {
        self.past.with(|past| !past.is_empty())
    }

    /// Whether something was decided that is not used yet; also asked after the review is put away.
    pub fn is_unsaved(self) -> bool {
        self.past.try_with_untracked(|past| !past.is_empty()).unwrap_or_default()
    }

    /// Takes back what was decided last.
    pub fn undo(self) {
        if let Some(before) = self.past.try_update(Vec::pop).flatten() {
            self.choices.set(before);
        }
    }

    fn decide(self, change: impl FnOnce(&mut Choices)) {
        let before = self.choices.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        if after != before {
            self.past.update(|past| past.push(before));
            self.choices.set(after);
        }
    }
}

/// Which of several tables has the most bids with an amount: lines of prose are read as bids without one.
fn with_most_bids(grids: &[Grid], choices: &Choices) -> usize {
    if grids.len() < 2 {
        return 0;
    }
    let has_amount = |bid: &ReadBid| bid.requested.is_some_and(|amount| amount > Money::ZERO);
    let bids = |grid| read(grid, choices).bids().filter(|(_, bid)| has_amount(bid)).count();
    let counted: Vec<usize> = grids.iter().map(bids).collect();
    let most = counted.iter().max().copied().unwrap_or_default();
    counted.iter().position(|bids| *bids == most).unwrap_or_default()
}

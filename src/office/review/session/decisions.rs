//! What a person decides about a table, how it is taken back, and where the keyboard goes next.

use std::time::Duration;

use leptos::prelude::*;
use tranche::import::{Answer, Blocking, Choices, HeaderChoice, Matter, Role, RowChoice};
use tranche::ui::browser::document;

use super::{Session, State, Which};
use crate::review::question_heading::{SETTLE, heading_id};

impl Session {
    /// Looks through another table of the same file.
    pub fn turn_to(self, which: Which) {
        let joined = self.now(|| self.joined.get());
        self.change(|state| state.turn_to(which, &joined));
        self.from.set(0);
        self.opened.set(Vec::new());
    }

    /// What a person said a row is.
    pub fn row(self, row: usize) -> Option<RowChoice> {
        self.state.with(|state| state.choices.row(row))
    }

    /// Who asks in every bid that names nobody.
    pub fn everyone(self) -> String {
        self.state.with(|state| state.choices.everyone().unwrap_or_default().to_owned())
    }

    /// The text of a cell as it is read: corrected, else as brought.
    pub fn text(self, row: usize, column: usize) -> String {
        self.state.with(|state| self.grid(|grid| state.choices.text(grid, row, column).to_owned()))
    }

    /// Whether a cell says something else now than what was brought.
    pub fn is_corrected(self, row: usize, column: usize) -> bool {
        self.state.with(|state| state.choices.correction(row, column).is_some())
    }

    /// Corrects a cell; the text that was brought takes the correction back.
    pub fn correct(self, row: usize, column: usize, text: String) {
        let brought =
            self.now(|| self.grid(|grid| grid.rows.get(row).and_then(|row| row.cells.get(column)).cloned()));
        let text = (text != brought.unwrap_or_default()).then_some(text);
        self.decide(|choices| choices.set_cell(row, column, text));
    }

    /// Says what a row is.
    pub fn choose_row(self, row: usize, choice: Option<RowChoice>) {
        self.decide(|choices| choices.set_row(row, choice));
    }

    /// Says what a column is.
    pub fn choose_column(self, column: usize, role: Option<Role>) {
        self.decide(|choices| choices.set_role(column, role));
    }

    /// Says which row names the columns.
    pub fn choose_header(self, header: Option<HeaderChoice>) {
        self.decide(|choices| choices.set_header(header));
    }

    /// Says who asks in every bid that names nobody.
    pub fn choose_applicant(self, name: &str) {
        let name = (!name.trim().is_empty()).then(|| name.trim().to_owned());
        self.decide(|choices| choices.set_everyone(name));
    }

    /// Says of each two names, a short one and a long one, that they are those of one partnership.
    pub fn same(self, pairs: &[[String; 2]]) {
        self.decide(|choices| pairs.iter().for_each(|[short, long]| choices.set_same(short, Some(long))));
    }

    /// Says which money amounts are in.
    pub fn choose_currency(self, currency: tranche::Currency) {
        self.decide(|choices| choices.set_currency(currency));
    }

    /// Says yes to every guess.
    pub fn confirm(self) {
        let reading = self.now(|| self.reading.get());
        self.decide(|choices| choices.confirm(&reading));
    }

    /// Answers a question, for all that it is about.
    pub fn answer(self, matter: Matter, answer: Answer) {
        match (matter, answer) {
            (Matter::Sheets, Answer::Together) => self.turn_to(Which::Together),
            (Matter::Sheets, _) => {
                self.change(|state| (state.sheets_settled, state.is_chosen) = (true, true));
            }
            (matter, answer) => self.decide(|choices| choices.set_answer(matter, Some(answer))),
        }
    }

    /// Settles something that is open, and goes on to what is open after it.
    pub fn settle(self, one: &Blocking, act: impl FnOnce()) {
        let at = self.place(one);
        act();
        set_timeout(move || document::focus(&self.open_from(at)), Duration::ZERO);
    }

    /// The same after something was typed: only where the keyboard was in what is gone now.
    pub fn settle_in_place(self, one: &Blocking, act: impl FnOnce()) {
        let at = self.place(one);
        act();
        set_timeout(move || document::focus_if_lost(&self.open_from(at)), Duration::ZERO);
    }

    fn place(self, one: &Blocking) -> usize {
        let find = |all: &Vec<Blocking>| all.iter().position(|other| other == one);
        self.now(|| self.blocking.with(find)).unwrap_or_default()
    }

    /// What is open from this place of the list on, else from its beginning; the head of the list where nothing is.
    fn open_from(self, at: usize) -> String {
        let find = |all: &Vec<Blocking>| all.get(at).or(all.first()).map_or(SETTLE.to_owned(), heading_id);
        self.now(|| self.blocking.with(find))
    }

    /// Whether there is something to take back.
    pub fn can_undo(self) -> bool {
        self.past.with(|past| !past.is_empty())
    }

    /// Takes back what was decided last.
    pub fn undo(self) {
        if let Some(before) = self.past.try_update(Vec::pop).flatten() {
            self.state.set(before);
            self.note_change();
            self.work_out();
        }
    }

    fn decide(self, decide: impl FnOnce(&mut Choices)) {
        self.change(|state| decide(&mut state.choices));
    }

    fn change(self, change: impl FnOnce(&mut State)) {
        let before = self.now(|| self.state.get());
        let mut after = before.clone();
        change(&mut after);
        if after != before {
            self.past.update(|past| past.push(before));
            self.state.set(after);
            self.note_change();
            self.work_out();
        }
    }
}

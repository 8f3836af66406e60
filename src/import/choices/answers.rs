//! How questions were answered, and what is taken over from another look at the same rows.

use super::Choices;
use super::choice_kinds::Correction;
use crate::import::question::{Answer, Matter};
use crate::import::role::Role;

impl Choices {
    /// How a question was answered.
    #[must_use]
    pub fn answer(&self, matter: Matter) -> Option<&Answer> {
        self.answers.iter().find(|(about, _)| *about == matter).map(|(_, answer)| answer)
    }

    /// The column that holds what was asked for where the one that was chosen for it is empty, with that one.
    #[must_use]
    pub fn amount_else(&self) -> Option<(usize, usize)> {
        match self.answer(Matter::Amount) {
            Some(Answer::ColumnElse(column, other)) if self.role(*column) == Some(Role::Requested) => {
                Some((*column, *other))
            }
            _ => None,
        }
    }

    /// Answers a question, or takes the answer back.
    pub fn set_answer(&mut self, matter: Matter, answer: Option<Answer>) {
        match &answer {
            Some(Answer::Money(currency, unit)) => {
                self.set_answer(Matter::Currency, Some(Answer::Currency(currency.clone())));
                return self.set_answer(Matter::Unit, Some(Answer::Unit(*unit)));
            }
            Some(Answer::Column(column)) => {
                self.answers.retain(|(about, _)| *about != matter);
                return self.set_role(*column, Some(Role::Requested));
            }
            Some(Answer::ColumnElse(column, _)) => self.set_role(*column, Some(Role::Requested)),
            Some(Answer::Currency(currency)) => self.currency = currency.clone(),
            // Whoever says what the formats hide says in which unit all amounts are.
            Some(Answer::Unit(_)) if matter == Matter::Formats => {
                self.set_answer(Matter::Unit, answer.clone());
            }
            _ => {}
        }
        self.answers.retain(|(about, _)| *about != matter);
        self.answers.extend(answer.map(|answer| (matter, answer)));
    }

    /// Takes over what was decided about single rows and names while the same rows were looked through in another table.
    /// `place` is where a row of the other stands here; `is_of_other` says which rows here are rows of the other, and
    /// nothing that was decided of those before holds any more.
    pub fn take_over(
        &mut self,
        other: &Self,
        place: impl Fn(usize) -> Option<usize>,
        is_of_other: impl Fn(usize) -> bool,
    ) {
        self.cells.retain(|cell| !is_of_other(cell.row));
        self.rows.retain(|(row, _)| !is_of_other(*row));
        for Correction { row, column, text } in &other.cells {
            if let Some(row) = place(*row) {
                self.set_cell(row, *column, Some(text.clone()));
            }
        }
        for (row, choice) in &other.rows {
            if let Some(row) = place(*row) {
                self.set_row(row, Some(*choice));
            }
        }
        self.everyone = other.everyone.clone().or(self.everyone.take());
        for (name, meant) in other.same() {
            self.set_same(name, Some(meant));
        }
    }
}

//! Choices as they are kept, field by field, and which of them somebody can have made.

use super::Choices;
use super::choice_kinds::{Correction, RowChoice};
use crate::import::json_fields::{is_unique, record};
use crate::import::question::{Answer, Matter};
use crate::import::role::Role;

record!(Choices {
    header,
    roles,
    cells,
    rows,
    everyone,
    same,
    currency,
    answers,
} if Choices::can_be);

record!(Correction { row, column, text });
record!((usize, Role) { column, role });
record!((usize, RowChoice) { row, choice });
record!((String, String) { name, meant });
record!((Matter, Answer) { matter, answer });

impl Choices {
    /// Whether deciding can lead here: everything in its order and said once, and nothing that is never kept. Whatever
    /// looks choices up relies on it.
    fn can_be(&self) -> bool {
        let lone = self.roles.iter().map(|(_, role)| *role).filter(|role| !role.may_repeat());
        let mut names: Vec<&str> = self.same.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        self.roles.is_sorted_by(|(one, _), (next, _)| one < next)
            && is_unique(lone)
            && self.cells.is_sorted_by(|one, next| (one.row, one.column) < (next.row, next.column))
            && self.rows.is_sorted_by(|(one, _), (next, _)| one < next)
            && is_unique(names.iter())
            && self.same.iter().all(|(_, meant)| names.binary_search(&meant.as_str()).is_err())
            && is_unique(self.answers.iter().map(|(matter, _)| *matter))
            // These two are decided as what they lead to, and kept as that.
            && !self.answers.iter().any(|(_, answer)| matches!(answer, Answer::Column(_) | Answer::Money(..)))
    }
}

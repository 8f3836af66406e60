//! The columns whose figures are added up, and questions about them.

use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::column_reading::Column;
use crate::import::role::Role;

/// A question about columns, and not about rows.
pub fn question(matter: Matter, columns: Vec<usize>, found: &str, answers: Vec<Answer>) -> Question {
    Question { matter, rows: Vec::new(), columns, found: found.to_owned(), answers }
}

/// The columns whose figures are added up.
pub fn amounts(columns: &[Column]) -> Vec<usize> {
    (0..columns.len()).filter(|at| is_amount(&columns[*at])).collect()
}

/// Whether the figures of a column are added up.
pub fn is_amount(column: &Column) -> bool {
    matches!(column.role, Role::Requested | Role::Reduced | Role::Reduction)
}

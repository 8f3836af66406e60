//! Parts of a table that are in another unit than the rest: columns by their headings, and rows below a statement.

use super::counted_columns::is_amount;
use super::statement::Statement;
use crate::import::cell_text::words_apart;
use crate::import::currency_marks;
use crate::import::reading::column_reading::Column;
use crate::import::role::Role;
use crate::import::unit::{self, Unit};

/// The unit that a heading states: with a mark of money and no unit, whole amounts.
pub fn stated_by(heading: &str) -> Option<Unit> {
    let has_mark = || currency_marks::of(&words_apart(heading)).is_some();
    unit::of_heading(heading).or_else(|| has_mark().then_some(Unit::ONE))
}

/// The heading of the first column of a role.
pub fn heading(columns: &[Column], role: Role) -> &str {
    columns.iter().find(|column| column.role == role).map_or("", |column| column.heading.as_str())
}

/// The unit that the heading of a column of money gives it, where that is another than the one of the requests.
pub fn own(columns: &[Column], at: usize, stated: Option<Unit>) -> Option<Unit> {
    let column = columns.get(at).filter(|column| column.role.is_money() && column.role != Role::Requested)?;
    let unit = stated_by(&column.heading)?;
    let requested = stated_by(heading(columns, Role::Requested)).or(stated).unwrap_or(Unit::ONE);
    (unit != requested).then_some(unit)
}

/// The columns of lower amounts that are in a unit of their own.
pub fn own_amounts(columns: &[Column], stated: Option<Unit>) -> Vec<(usize, Unit)> {
    let amounts = (0..columns.len()).filter(|at| is_amount(&columns[*at]));
    amounts.filter_map(|at| Some((at, own(columns, at, stated)?))).collect()
}

/// The columns of other money that are in a unit of their own.
pub fn own_besides(columns: &[Column], stated: Option<Unit>) -> Vec<(usize, Unit)> {
    let besides = (0..columns.len()).filter(|at| !is_amount(&columns[*at]));
    besides.filter_map(|at| Some((at, own(columns, at, stated)?))).collect()
}

/// The rows from which on a statement gives another unit than the table's; none where all say the same.
pub fn below_statements(statements: &[Statement], base: Unit) -> Vec<(usize, Unit)> {
    if statements.iter().all(|statement| statement.unit == base) {
        return Vec::new();
    }
    statements.iter().map(|statement| (statement.row, statement.unit)).collect()
}

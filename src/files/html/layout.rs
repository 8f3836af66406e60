//! Where the cells of a page's table stand, once all of its rows are known.

use super::table_row::Row;
use crate::files::flow::{MOST_SPANNED, Spans};

/// Where each cell stands, and which columns are covered from above, row by row.
pub struct Layout {
    /// For each cell its column, where it has one, and the columns that are covered.
    pub rows: Vec<(Vec<Option<u32>>, Vec<u32>)>,
    /// Columns whose cells are all hidden.
    pub hidden_columns: Vec<u32>,
    /// Whether some column has both, cells with text that are hidden and such that are not.
    pub mixed: bool,
}

/// Lays the cells of all rows out, with those that are hidden or without.
pub fn lay_out(rows: &[Row], keeps_hidden: bool) -> Layout {
    let mut spans = Spans::default();
    let mut turn = None;
    let (mut with_hidden, mut with_seen) = (Vec::new(), Vec::new());
    let mut placed = Vec::with_capacity(rows.len());
    for row in rows {
        if turn.replace(row.group.turn) != Some(row.group.turn) {
            spans.end();
        }
        let covered = spans.row();
        let mut free = 0_u32;
        let mut columns = Vec::with_capacity(row.cells.len());
        for cell in &row.cells {
            if cell.hidden && !keeps_hidden {
                columns.push(None);
                continue;
            }
            while covered.binary_search(&free).is_ok() {
                free += 1;
            }
            spans.reach(free, cell.columns, cell.rows);
            if !cell.words.is_empty() && free < MOST_SPANNED {
                mark(if cell.hidden { &mut with_hidden } else { &mut with_seen }, free);
            }
            columns.push(Some(free));
            free = free.saturating_add(cell.columns);
        }
        placed.push((columns, covered));
    }
    let is_in = |columns: &[bool], column: usize| columns.get(column).copied().unwrap_or(false);
    let hidden: Vec<usize> = (0..with_hidden.len()).filter(|column| is_in(&with_hidden, *column)).collect();
    let mixed = hidden.iter().any(|column| is_in(&with_seen, *column));
    Layout { rows: placed, hidden_columns: hidden.into_iter().map(|column| column as u32).collect(), mixed }
}

fn mark(columns: &mut Vec<bool>, column: u32) {
    columns.resize(columns.len().max(column as usize + 1), false);
    columns[column as usize] = true;
}

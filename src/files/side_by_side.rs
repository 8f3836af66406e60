//! Lists that stand side by side under the same headings: each is a table of its own.

use crate::import::{Grid, GridRow, asks_for_money};

/// The headings stand within the first rows.
const FIRST_ROWS: usize = 40;

/// So many headings are looked through for some that come again.
const MOST_HEADINGS: usize = 60;

/// Every table, those with lists side by side taken apart.
pub fn apart(grids: Vec<Grid>) -> Vec<Grid> {
    grids.into_iter().flat_map(of).collect()
}

fn of(grid: Grid) -> Vec<Grid> {
    let Some(width) = grid.rows.iter().take(FIRST_ROWS).find_map(width) else { return vec![grid] };
    let longest = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let starts: Vec<usize> = (0..longest).step_by(width).collect();
    let parts: Vec<Grid> =
        starts.iter().enumerate().map(|(at, start)| part(&grid, at, *start, *start + width)).collect();
    // One list whose headings come again above nothing is one list.
    let below = |part: &Grid| {
        part.rows.iter().filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty())).count()
    };
    if parts.iter().filter(|part| below(part) > 1).count() < 2 { vec![grid] } else { parts }
}

/// After how many columns the headings of a row come again, all of them; one of them asks for money.
fn width(row: &GridRow) -> Option<usize> {
    let cells: Vec<&str> = row.cells.iter().map(|cell| cell.trim()).collect();
    let end = cells.iter().rposition(|cell| !cell.is_empty())? + 1;
    let cells = cells.get(..end).filter(|_| end <= MOST_HEADINGS)?;
    (2..=end / 2 + 1).find(|width| {
        let names: Vec<&str> = cells.iter().take(*width).copied().filter(|cell| !cell.is_empty()).collect();
        let different = names.iter().enumerate().all(|(at, name)| !names[..at].contains(name));
        let again =
            cells.iter().skip(*width).zip(cells).all(|(again, first)| again.eq_ignore_ascii_case(first));
        let all = (end % width == 0
            || cells.get(end % width..*width).is_some_and(|rest| rest.iter().all(|cell| cell.is_empty())))
            && end > *width;
        names.len() > 1 && different && again && all && names.iter().any(|name| asks_for_money(name))
    })
}

/// The columns from one to before another as a table.
fn part(grid: &Grid, at: usize, from: usize, to: usize) -> Grid {
    let own = |column: &u32| (from..to).contains(&(*column as usize));
    let moved = |column: u32| column - u32::try_from(from).unwrap_or(column);
    let row = |row: &GridRow| GridRow {
        cells: row.cells.iter().take(to).skip(from).cloned().collect(),
        facts: row
            .facts
            .iter()
            .filter(|(column, _)| own(column))
            .map(|(column, fact)| (moved(*column), *fact))
            .collect(),
        ..*row
    };
    Grid {
        name: if grid.name.is_empty() { String::new() } else { format!("{} ({})", grid.name, at + 1) },
        rows: grid.rows.iter().map(row).collect(),
        hidden_columns: grid
            .hidden_columns
            .iter()
            .filter(|column| own(column))
            .map(|column| moved(*column))
            .collect(),
        ..grid.clone()
    }
}

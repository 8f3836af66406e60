//! What a file comes to once every table in it is read.

use super::{mojibake, side_by_side, side_notes};
use crate::import::{Grid, ImportSource, NotImported, Remark, TableFacts};

/// What was brought, once every table is read: those without text are left out.
pub fn tables(
    grids: Vec<Grid>,
    facts: TableFacts,
    mut remarks: Vec<Remark>,
) -> Result<ImportSource, NotImported> {
    let has_text =
        |grid: &Grid| grid.rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.trim().is_empty());
    let grids: Vec<Grid> = grids.into_iter().filter(has_text).collect();
    if grids.is_empty() {
        return Err(NotImported::Empty);
    }
    let grids = side_by_side::apart(side_notes::with_what_others_say(grids));
    remarks.extend(mojibake::first(&grids));
    Ok(ImportSource::Tables { grids, facts, remarks })
}

//! Signs of text that was read in a wrong encoding before it came here.

use super::damage::shortened;
use crate::import::{Grid, Remark};

/// The first cell with such a sign. The text stays as it is.
pub fn first(grids: &[Grid]) -> Option<Remark> {
    let rows = grids.iter().flat_map(|grid| &grid.rows);
    let mut cells = rows.flat_map(|row| row.cells.iter().map(|cell| (row.number, cell)));
    let (row, cell) = cells.find(|(_, cell)| is_garbled(cell))?;
    Some(Remark::Garbled { row, found: shortened(cell) })
}

/// UTF-8 taken for windows-1252 shows as `Â£`, `â€“` or `Ã©`; what could not be read at all as U+FFFD.
fn is_garbled(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let next = text.chars().skip(1).chain(['\0']);
    text.chars().zip(next).any(|pair| match pair {
        ('\u{fffd}', _) => true,
        ('Â' | 'Ã', next) => {
            ('\u{80}'..='\u{bf}').contains(&next) || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(next)
        }
        ('â', next) => next == '€' || next == '‚' || ('\u{80}'..='\u{9f}').contains(&next),
        _ => false,
    })
}

//! Which cells a formula of a binary workbook looks at. It is never worked out: its stored result is what counts, unless
//! nobody worked it out either.

use super::super::blank_formulas::References;
use super::xlsb_records::Fields;
use crate::import::NotImported;

/// What a formula looks at, as far as can be told; of one that cannot be read, that it looks elsewhere.
pub fn looked_at(mut fields: Fields) -> References {
    let elsewhere = References { away: true, ..References::default() };
    // Flags come before it.
    let formula = fields.skip(2).and_then(|()| fields.block());
    formula.and_then(tokens).unwrap_or_default().unwrap_or(elsewhere)
}

/// Goes through the tokens; nothing where one of them is unknown, or stands for a formula that is written elsewhere.
fn tokens(mut rest: Fields) -> Result<Option<References>, NotImported> {
    let mut looked = References::default();
    while !rest.is_empty() {
        let token = rest.byte()?;
        // The same token has three numbers, by what is made of its result.
        let token = if (0x40..0x80).contains(&token) { token & 0x1f | 0x20 } else { token };
        match token {
            // Operators, brackets, and arguments that are left out.
            0x03..=0x16 => {}
            // A text, whose characters are counted in two bytes.
            0x17 => {
                let count = usize::from(rest.half()?);
                rest.skip(2 * count)?;
            }
            // A column of a table by its name.
            0x18 => {
                looked.away = true;
                let count = if rest.byte()? == 0x19 { 12 } else { 4 };
                rest.skip(count)?;
            }
            // Hints for working it out; where it chooses, a list of places of which the last has no number.
            0x19 => {
                let chooses = rest.byte()? == 0x04;
                let count = usize::from(rest.half()?);
                rest.skip(if chooses { 2 * (count + 1) } else { 0 })?;
            }
            // Errors, truth, numbers, lists, functions, names.
            0x1c | 0x1d => rest.skip(1)?,
            0x1e | 0x21 | 0x29 => rest.skip(2)?,
            0x22 => rest.skip(3)?,
            0x23 => rest.skip(4)?,
            0x1f => rest.skip(8)?,
            0x20 => rest.skip(14)?,
            0x26..=0x28 | 0x2a => rest.skip(6)?,
            0x2b => rest.skip(12)?,
            // One cell, and a range by its corners.
            0x24 => looked.see((rest.word()?, rest.half()?)),
            0x25 => {
                let rows = (rest.word()?, rest.word()?);
                looked.see((rows.0, rest.half()?));
                looked.see((rows.1, rest.half()?));
            }
            // Cells, ranges and names of another sheet.
            0x39 | 0x3a | 0x3c => {
                looked.away = true;
                rest.skip(if token == 0x39 { 6 } else { 8 })?;
            }
            0x3b | 0x3d => {
                looked.away = true;
                rest.skip(14)?;
            }
            _ => return Ok(None),
        }
    }
    Ok(Some(looked))
}

impl References {
    /// Sees a cell by its row, counted from 0, and its column, beside which two bits say how it moves.
    fn see(&mut self, (row, column): (u32, u16)) {
        let cell = (row.saturating_add(1), u32::from(column & 0x3fff));
        if let Some(slot) = self.cells.iter_mut().find(|slot| slot.is_none()) {
            *slot = Some(cell);
        }
    }
}

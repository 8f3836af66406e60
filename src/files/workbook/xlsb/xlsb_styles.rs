//! How the cells of a binary workbook look: their number formats, and whether they are struck through or raised.

use std::io::BufRead;

use super::super::looks::{Font, Looks};
use super::xlsb_records::Records;
use crate::files::damage::damaged;
use crate::files::superscript::Height;
use crate::import::NotImported;

/// Reads how cells look.
///
/// # Errors
/// The styles are damaged.
pub fn read<R: BufRead>(mut records: Records<R>) -> Result<Looks, NotImported> {
    let mut looks = Looks::default();
    let (mut in_cells, mut is_whole) = (false, false);
    while let Some((kind, mut fields)) = records.read()? {
        match kind {
            // BrtFont
            0x2b => {
                fields.skip(2)?;
                let struck = fields.half()? & 8 != 0;
                fields.skip(2)?;
                let height = match fields.half()? {
                    1 => Height::Raised,
                    2 => Height::Lowered,
                    _ => Height::Usual,
                };
                looks.font(Font { struck, height });
            }
            // BrtFmt
            0x2c => {
                let id = fields.half()?;
                looks.format(id.into(), fields.text()?);
            }
            // BrtBeginCellXFs; others of these records are the looks that cells are made from.
            0x269 => in_cells = true,
            // BrtXF
            0x2f if in_cells => {
                fields.skip(2)?;
                let format = fields.half()?;
                looks.cell(format.into(), fields.half()?.into());
            }
            // BrtEndCellXFs
            0x26a => (in_cells, is_whole) = (false, true),
            _ => {}
        }
    }
    looks.settle();
    if is_whole { Ok(looks) } else { Err(damaged("the styles end too early")) }
}

//! The texts of a binary workbook whose letters may not all look alike.

use std::io::BufRead;

use super::super::looks::{Font, Looks};
use super::super::rich_text::{Rich, Runs};
use super::xlsb_records::{Fields, Records};
use crate::files::damage::damaged;
use crate::files::limits::{MOST_CELLS, MOST_IN_A_CELL, MOST_TEXT};
use crate::files::superscript::Height;
use crate::import::NotImported;

/// A text, with what is known of it where it has runs of different looks.
pub struct Text {
    /// All of it.
    pub text: String,
    /// Whether some of it is raised or struck through; boxed, as there may be a million texts and few have runs.
    pub rich: Option<Box<Rich>>,
}

impl Text {
    /// Reads a text that may have runs, each of which names a font and the place from which it has it.
    ///
    /// # Errors
    /// It ends too early, or its runs are out of order.
    pub fn read(fields: &mut Fields, looks: &Looks) -> Result<Self, NotImported> {
        let has_runs = fields.byte()? & 1 != 0;
        let units = fields.units()?;
        let text = String::from_utf16_lossy(&units);
        if !has_runs {
            return Ok(Self { text, rich: None });
        }
        let mut runs = Runs::default();
        let (mut from, mut font) = (0, None);
        let mut add = |to: usize, font: Option<Font>| {
            let to = to.min(units.len());
            let piece = units.get(from..to).ok_or_else(|| damaged("runs of a text out of order"))?;
            let height = font.map_or(Height::Usual, |font| font.height);
            runs.add(&String::from_utf16_lossy(piece), height, font.map(|font| font.struck));
            from = to;
            Ok(())
        };
        for _ in 0..fields.word()? {
            add(fields.half()?.into(), font)?;
            font = Some(looks.font_of(fields.half()?.into()));
        }
        add(usize::MAX, font)?;
        Ok(Self { text, rich: runs.done().map(Box::new) })
    }
}

/// Reads the texts that cells share.
///
/// # Errors
/// They are damaged, or more than may be read.
pub fn read<R: BufRead>(mut records: Records<R>, looks: &Looks) -> Result<Vec<Text>, NotImported> {
    let (mut texts, mut bytes, mut is_whole) = (Vec::new(), 0, false);
    while let Some((kind, mut fields)) = records.read()? {
        match kind {
            // BrtSSTItem
            0x13 => {
                let text = Text::read(&mut fields, looks)?;
                let length = text.text.len() as u64;
                bytes += length;
                for (count, most) in [(length, MOST_IN_A_CELL), (bytes, MOST_TEXT)] {
                    if count > most {
                        return Err(NotImported::TooMuchText { most });
                    }
                }
                texts.push(text);
                if texts.len() > MOST_CELLS as usize {
                    return Err(NotImported::TooManyCells { most: MOST_CELLS });
                }
            }
            // BrtEndSst
            0xa0 => is_whole = true,
            _ => {}
        }
    }
    if is_whole { Ok(texts) } else { Err(damaged("the texts end too early")) }
}

//! The records of a part of a binary workbook, one at a time as they are unpacked: what each is, how long it is, and its
//! contents. No length that a file says of anything is believed before as much is there.

use std::io::{self, BufRead, Read as _};

use crate::files::damage::damaged;
use crate::files::limits::MOST_IN_A_CELL;
use crate::import::NotImported;

/// Beyond so many bytes nothing of a record is kept: the longest text that may be read takes a fifth.
const MOST_KEPT: u64 = 1024 * 1024;

/// A part that is read record by record.
pub struct Records<R> {
    part: R,
    contents: Vec<u8>,
}

impl<R: BufRead> Records<R> {
    /// The records of a part, from its first.
    pub fn of(part: R) -> Self {
        Self { part, contents: Vec::new() }
    }

    /// What the next record is and what it holds; nothing at the end of the part.
    ///
    /// # Errors
    /// The part ends within a record, or cannot be unpacked.
    pub fn read(&mut self) -> Result<Option<(u16, Fields<'_>)>, NotImported> {
        let Some(first) = self.byte()? else { return Ok(None) };
        let mut kind = u16::from(first);
        if first & 0x80 != 0 {
            kind = kind & 0x7f | u16::from(self.more()? & 0x7f) << 7;
        }
        let mut length = 0;
        for at in 0..4 {
            let next = self.more()?;
            length |= u64::from(next & 0x7f) << (7 * at);
            if next & 0x80 == 0 {
                break;
            }
        }
        self.contents.clear();
        let kept = length.min(MOST_KEPT);
        let mut read = self.part.by_ref().take(kept).read_to_end(&mut self.contents).map_err(damaged)? as u64;
        read += io::copy(&mut self.part.by_ref().take(length - kept), &mut io::sink()).map_err(damaged)?;
        if read < length {
            return Err(ends_too_early());
        }
        Ok(Some((kind, Fields { rest: &self.contents, is_cut: kept < length })))
    }

    fn byte(&mut self) -> Result<Option<u8>, NotImported> {
        let first = self.part.fill_buf().map_err(damaged)?.first().copied();
        self.part.consume(first.iter().len());
        Ok(first)
    }

    fn more(&mut self) -> Result<u8, NotImported> {
        self.byte()?.ok_or_else(ends_too_early)
    }
}

fn ends_too_early() -> NotImported {
    damaged("a record ends too early")
}

/// What is left of a record.
#[derive(Clone, Copy)]
pub struct Fields<'c> {
    rest: &'c [u8],
    is_cut: bool,
}

impl<'c> Fields<'c> {
    /// The next so many bytes.
    ///
    /// # Errors
    /// There are not as many; as with all that follow.
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], NotImported> {
        let (next, rest) = self.rest.split_first_chunk().ok_or_else(|| self.too_short())?;
        self.rest = rest;
        Ok(*next)
    }

    fn bytes(&mut self, count: usize) -> Result<&'c [u8], NotImported> {
        let (next, rest) = self.rest.split_at_checked(count).ok_or_else(|| self.too_short())?;
        self.rest = rest;
        Ok(next)
    }

    /// Passes over bytes that say nothing here.
    pub fn skip(&mut self, count: usize) -> Result<(), NotImported> {
        self.bytes(count).map(|_| ())
    }

    /// One byte.
    pub fn byte(&mut self) -> Result<u8, NotImported> {
        self.array().map(u8::from_le_bytes)
    }

    /// A number of two bytes.
    pub fn half(&mut self) -> Result<u16, NotImported> {
        self.array().map(u16::from_le_bytes)
    }

    /// A number of four bytes.
    pub fn word(&mut self) -> Result<u32, NotImported> {
        self.array().map(u32::from_le_bytes)
    }

    /// A part of the record that says how long it is.
    pub fn block(&mut self) -> Result<Self, NotImported> {
        let count = usize::try_from(self.word()?).map_err(|_| self.too_short())?;
        Ok(Self { rest: self.bytes(count)?, is_cut: false })
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// A text in halves of its characters, by which the places within it are counted.
    pub fn units(&mut self) -> Result<Vec<u16>, NotImported> {
        let count = usize::try_from(self.word()?).ok().and_then(|count| count.checked_mul(2));
        let bytes = self.bytes(count.ok_or_else(|| self.too_short())?)?;
        Ok(bytes.as_chunks().0.iter().map(|unit| u16::from_le_bytes(*unit)).collect())
    }

    /// A text.
    pub fn text(&mut self) -> Result<String, NotImported> {
        self.units().map(|units| String::from_utf16_lossy(&units))
    }

    /// A text, or the mark that there is none.
    pub fn text_if_any(&mut self) -> Result<Option<String>, NotImported> {
        let mut ahead = *self;
        if ahead.word()? == u32::MAX {
            *self = ahead;
            return Ok(None);
        }
        self.text().map(Some)
    }

    fn too_short(&self) -> NotImported {
        if self.is_cut {
            return NotImported::TooMuchText { most: MOST_IN_A_CELL };
        }
        damaged("a record is too short")
    }
}

//! How long the texts are that the cells of an older workbook share, so that one that is said once and shown a hundred
//! thousand times counts each time.

use super::biff_record::{END, Record, half, record};
use crate::files::damage::damaged;
use crate::import::NotImported;

const SHARED: u16 = 0x00fc;
const GOES_ON: u16 = 0x003c;

/// The bytes that each text takes, or more; in their order.
///
/// # Errors
/// Says that the list is damaged.
pub fn lengths(stream: &[u8]) -> Result<Vec<u32>, NotImported> {
    let (mut at, mut lengths) = (0, None);
    while let Some(Record { kind, start, end }) = record(stream, at) {
        match kind {
            SHARED if lengths.is_some() || end - start < 8 => return Err(damaged(DAMAGED)),
            SHARED => {
                lengths = Some(Texts { stream, at: start + 8, end, lengths: Vec::new() }.all()?);
            }
            END => break,
            _ => {}
        }
        at = end;
    }
    Ok(lengths.unwrap_or_default())
}

const DAMAGED: &str = "the texts of the cells";

struct Texts<'s> {
    stream: &'s [u8],
    at: usize,
    /// Where the record ends that we are in.
    end: usize,
    lengths: Vec<u32>,
}

impl Texts<'_> {
    fn all(mut self) -> Result<Vec<u32>, NotImported> {
        while self.at < self.end || self.next().is_some() {
            self.one().ok_or_else(|| damaged(DAMAGED))?;
        }
        Ok(self.lengths)
    }

    /// The record that this one goes on in.
    fn next(&self) -> Option<Record> {
        record(self.stream, self.end).filter(|next| next.kind == GOES_ON)
    }

    /// Bytes that stand in one record.
    fn take(&mut self, count: usize) -> Option<&[u8]> {
        let from = self.at;
        self.at += count;
        self.stream.get(from..self.at).filter(|_| self.at <= self.end)
    }

    /// Goes on to the next record where this one is at its end.
    fn go_on(&mut self) -> Option<()> {
        if self.at < self.end {
            return Some(());
        }
        let next = self.next()?;
        (self.at, self.end) = (next.start, next.end);
        (self.at < self.end).then_some(())
    }

    fn one(&mut self) -> Option<()> {
        self.go_on()?;
        let head = self.take(3)?;
        let (count, flags) = (half(head, 0)? as usize, *head.get(2)?);
        let mut behind = 0;
        if flags & 8 != 0 {
            behind += 4 * half(self.take(2)?, 0)? as usize;
        }
        if flags & 4 != 0 {
            let size = self.take(4)?;
            behind += half(size, 0)? as usize | (half(size, 2)? as usize) << 16;
        }
        self.letters(count, flags & 1 != 0)?;
        // A letter is at most three bytes of UTF-8.
        self.lengths.push(3 * count as u32);
        self.skip(behind)
    }

    /// Letters of one byte or two; each record they go on in says anew which.
    fn letters(&mut self, mut count: usize, mut is_wide: bool) -> Option<()> {
        while count > 0 {
            if self.at >= self.end {
                self.go_on()?;
                is_wide = *self.stream.get(self.at)? & 1 != 0;
                self.at += 1;
            }
            let width = if is_wide { 2 } else { 1 };
            let here = ((self.end - self.at.min(self.end)) / width).min(count);
            if here == 0 {
                return None;
            }
            self.at += here * width;
            count -= here;
        }
        Some(())
    }

    fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            self.go_on()?;
            let here = (self.end - self.at).min(count);
            self.at += here;
            count -= here;
        }
        Some(())
    }
}

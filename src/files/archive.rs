//! Compressed files: what they hold, and whether all of it may be unpacked. Nothing that a file says of its own sizes
//! is believed; each part is unpacked once and counted before a reader of workbooks sees any of it.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;

use super::damage::damaged;
use crate::import::NotImported;

/// A compressed file that is in memory.
pub type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// How much of a part is unpacked at a time, in bytes.
pub const UNPACKED_AT_ONCE: usize = 64 * 1024;

/// Reads to the end and keeps nothing.
pub fn drain(mut part: impl Read) -> Result<(), NotImported> {
    io::copy(&mut part, &mut io::sink()).map(|_| ()).map_err(damaged)
}

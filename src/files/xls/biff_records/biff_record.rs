//! One record of an older workbook, and the numbers in it.

/// The kind of the record at the end of a sheet.
pub const END: u16 = 0x000a;

/// A record: where its contents begin and end.
#[derive(Clone, Copy)]
pub struct Record {
    pub kind: u16,
    pub start: usize,
    pub end: usize,
}

/// The record that begins here; nothing where there is no room for one.
pub fn record(stream: &[u8], at: usize) -> Option<Record> {
    let (kind, length) = (half(stream, at)?, half(stream, at + 2)?);
    let end = at + 4 + length as usize;
    (end <= stream.len()).then_some(Record { kind, start: at + 4, end })
}

/// The two bytes from here on, as a number.
pub fn half(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]))
}

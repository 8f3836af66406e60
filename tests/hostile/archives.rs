//! Compressed files: bombs, parts that overlap, lie, or are cut.

use crc::{CRC_32_ISO_HDLC, Crc};
use support::workbooks::{document, packed, sheet, zip_bytes};
use tranche::files::read;
use tranche::import::NotImported;

use super::reading::{
    A1, TOO_LONG_A_CELL, TOO_MANY_PARTS, UNPACKS_TOO_LARGE, damaged, parts, reading, refused,
};

/// A stream of 258 times as many bytes as it has pairs of codes: each pair says "the byte before, 258 times".
fn repeated(byte: u8, megabytes: usize) -> Vec<u8> {
    let mut bits = Bits { bytes: Vec::new(), filled: 0 };
    bits.push(0b011, 3);
    bits.push_code(0x30 + u32::from(byte), 8);
    for _ in 0..megabytes * 1024 * 1024 / 258 {
        bits.push_code(0b1100_0101, 8);
        bits.push_code(0, 5);
    }
    bits.push_code(0, 7);
    bits.bytes
}

struct Bits {
    bytes: Vec<u8>,
    filled: u32,
}

impl Bits {
    fn push(&mut self, bits: u32, count: u32) {
        for at in 0..count {
            if self.filled.is_multiple_of(8) {
                self.bytes.push(0);
            }
            *self.bytes.last_mut().unwrap() |= u8::from(bits >> at & 1 == 1) << (self.filled % 8);
            self.filled += 1;
        }
    }

    fn push_code(&mut self, code: u32, count: u32) {
        self.push(code.reverse_bits() >> (32 - count), count);
    }
}

/// A compressed file written byte by byte; each name says where in the file its part stands.
struct Raw {
    file: Vec<u8>,
    list: Vec<u8>,
    listed: u16,
    /// The checksum of every part, which nobody gets to unless all of a part comes out.
    sum: u32,
}

impl Raw {
    fn new() -> Self {
        Self { file: Vec::new(), list: Vec::new(), listed: 0, sum: 0 }
    }

    /// Adds deflated bytes and returns where they stand.
    fn add(&mut self, name: &str, packed: &[u8], size: u32) -> u32 {
        let at = u32::try_from(self.file.len()).unwrap();
        self.file.extend(b"PK\x03\x04");
        self.heading(name, packed.len(), size, false);
        self.file.extend(name.as_bytes());
        self.file.extend(packed);
        at
    }

    fn heading(&mut self, name: &str, packed: usize, size: u32, listed: bool) {
        let into = if listed { &mut self.list } else { &mut self.file };
        let half = |value: usize| u16::try_from(value).unwrap().to_le_bytes();
        for value in [20, 0, 8, 0, 0] {
            into.extend(half(value));
        }
        into.extend(self.sum.to_le_bytes());
        into.extend(u32::try_from(packed).unwrap().to_le_bytes());
        into.extend(size.to_le_bytes());
        into.extend(half(name.len()));
        into.extend(half(0));
    }

    /// Names a part that stands somewhere, perhaps not for the first time.
    fn list(&mut self, name: &str, packed: usize, size: u32, at: u32) {
        self.list.extend(b"PK\x01\x02\x14\0");
        self.heading(name, packed, size, true);
        self.list.extend([0; 10]);
        self.list.extend(at.to_le_bytes());
        self.list.extend(name.as_bytes());
        self.listed += 1;
    }

    fn bytes(mut self) -> Vec<u8> {
        let at = u32::try_from(self.file.len()).unwrap();
        let size = u32::try_from(self.list.len()).unwrap();
        self.file.append(&mut self.list);
        self.file.extend(b"PK\x05\x06\0\0\0\0");
        self.file.extend([self.listed.to_le_bytes(), self.listed.to_le_bytes()].concat());
        self.file.extend([size.to_le_bytes(), at.to_le_bytes()].concat());
        self.file.extend([0, 0]);
        self.file
    }
}

fn bomb(name: &str, byte: u8, megabytes: usize, said: u32) -> Vec<u8> {
    let packed = repeated(byte, megabytes);
    let mut raw = Raw::new();
    for (name, packed) in [("[Content_Types].xml", &[3, 0][..]), (name, &packed)] {
        let at = raw.add(name, packed, said);
        raw.list(name, packed.len(), said, at);
    }
    raw.bytes()
}

#[test]
fn what_unpacks_without_end_is_stopped_whatever_it_says_of_its_size() {
    for said in [512 * 1024 * 1024, u32::MAX - 1] {
        refused("bomb.xlsx", || bomb("xl/media/image1.bin", b'a', 512, said), UNPACKS_TOO_LARGE);
    }
    for said in [0, 1_000] {
        damaged("lying.xlsx", || bomb("xl/media/image1.bin", b'a', 512, said));
    }
    refused("text.xlsx", || bomb("xl/worksheets/sheet1.xml", b'a', 512, u32::MAX - 1), TOO_LONG_A_CELL);
    refused("tags.xlsx", || bomb("xl/sharedStrings.xml", b'<', 512, u32::MAX - 1), UNPACKS_TOO_LARGE);
}

#[test]
fn parts_that_stand_in_the_same_place_count_each_time() {
    let reading = reading("overlapping.xlsx", || {
        let packed = repeated(b'a', 2);
        let size = 2 * 1024 * 1024 / 258 * 258 + 1;
        let whole = vec![b'a'; usize::try_from(size).unwrap()];
        let mut raw = Raw { sum: Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(&whole), ..Raw::new() };
        let at = raw.add("xl/media/0.bin", &packed, size);
        for number in 0..200 {
            raw.list(&format!("xl/media/{number}.bin"), packed.len(), size, at);
        }
        raw.bytes()
    });
    assert_eq!(reading, Err(UNPACKS_TOO_LARGE));
}

#[test]
fn more_parts_than_there_may_be_are_not_even_listed() {
    let many = |count: u16| {
        let mut raw = Raw::new();
        let at = raw.add("xl/a", &[3, 0], 0);
        (0..count).for_each(|number| raw.list(&format!("xl/{number}"), 2, 0, at));
        raw.bytes()
    };
    refused("many.xlsx", || many(60_000), TOO_MANY_PARTS);
    damaged("fewer.xlsx", || many(9_000));
}

#[test]
fn an_archive_in_an_archive_is_not_opened() {
    let inner = sheet(A1);
    refused("nested.zip", || zip_bytes(&[("a.xlsx", &inner)]), NotImported::UnknownKind("ZIP".to_owned()));
    let outer = || zip_bytes(&[("[Content_Types].xml", b"<a/>"), ("xl/workbook.xml", &inner)]);
    damaged("nested.xlsx", outer);
}

#[test]
fn a_cut_archive_is_never_half_read() {
    for whole in [
        sheet(A1),
        document(
            r#"<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"#,
        ),
    ] {
        let complete = read("a", &whole, &mut |_| {});
        assert!(complete.is_ok());
        for length in 4..whole.len() {
            let cut = read("a", &whole[..length], &mut |_| {});
            assert!(cut.is_err(), "{length}: {cut:?}");
        }
    }
}

/// Every place of one text made another of the same length.
pub fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let mut at = 0;
    while at + from.len() <= bytes.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + from.len()].copy_from_slice(to);
        }
        at += 1;
    }
    bytes
}

#[test]
fn two_parts_of_one_name_are_refused() {
    let mut parts = parts();
    parts.push(("xl/worksheets/sheet2.xml".to_owned(), "<a/>".to_owned()));
    let twice = replaced(&packed(&parts), b"sheet2.xml", b"sheet1.xml");
    damaged("twice.xlsx", || twice);
}

#[test]
fn sums_and_flags_of_parts_are_minded() {
    let good = sheet(A1);
    let local = good.windows(4).position(|four| four == b"PK\x03\x04").unwrap();
    let list = good.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    let mut wrong = good.clone();
    for at in [local + 14, list + 16] {
        wrong[at] ^= 0x55;
    }
    damaged("sum.xlsx", || wrong);
    let mut locked = good.clone();
    for at in [local + 6, list + 8] {
        locked[at] |= 1;
    }
    refused("locked.xlsx", || locked, NotImported::Protected);
    let mut unknown = good;
    for at in [local + 8, list + 10] {
        unknown[at] = 97;
    }
    damaged("method.xlsx", || unknown);
}

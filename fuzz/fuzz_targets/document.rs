//! Any text as the content of a document of Word or of Writer.
#![no_main]

use std::io::{Cursor, Write as _};

use libfuzzer_sys::fuzz_target;
use tranche::files::read;
use tranche::import::Choices;
use tranche_fuzz::{grids, look_through};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TEXT: &[u8] = b"application/vnd.oasis.opendocument.text";

// The first letter says of which of the two the rest is.
fuzz_target!(|data: &[u8]| {
    let whole = match data.split_first() {
        Some((b'O', content)) => zipped(&[("mimetype", TEXT), ("content.xml", content)]),
        _ => zipped(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", data)]),
    };
    let Ok(brought) = read("bids", &whole, &mut |_| {}) else { return };
    for grid in grids(brought) {
        look_through(&grid, &mut Choices::default());
    }
});

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, bytes) in parts {
        writer.start_file(*name, options).expect("there is room");
        writer.write_all(bytes).expect("there is room");
    }
    writer.finish().expect("there is room").into_inner()
}

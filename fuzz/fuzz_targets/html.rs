//! Any text as a piece of a page from the clipboard, and as JSON and older workbooks where it looks like one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tranche::files::{read, read_html};
use tranche::import::{Choices, handover};
use tranche_fuzz::{grids, look_through};

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let _ = read("bids", data, &mut |_| {});
    let reading = read_html(&text, "", &mut |_| {});
    let packed = handover::pack(&reading).expect("texts and counts are always JSON");
    assert_eq!(handover::unpack(&packed), Ok(reading.clone()), "the page is told another reading");
    let Ok(brought) = reading else { return };
    for grid in grids(brought) {
        look_through(&grid, &mut Choices::default());
    }
});

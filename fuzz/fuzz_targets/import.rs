//! Any text, pasted, with whatever somebody might say of the table in it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tranche::files::read_text;
use tranche_fuzz::{choices, grids, look_through};

// A byte that no UTF-8 has parts the text from what is said of it, so that a seed is a text as it is.
fuzz_target!(|data: &[u8]| {
    let mut parts = data.splitn(2, |byte| *byte == 0xff);
    let text = String::from_utf8_lossy(parts.next().unwrap_or_default());
    let mut choices = choices(parts.next().unwrap_or_default());
    let Ok(brought) = read_text(&text, &mut |_| {}) else { return };
    for grid in grids(brought) {
        look_through(&grid, &mut choices);
    }
});

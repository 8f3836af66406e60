//! Any text as a CSV file that says it holds a whole fund.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tranche::Fund;
use tranche::files::{self, write};
use tranche::formats::fund_table;
use tranche::import::Grid;
use tranche_fuzz::grids;

fuzz_target!(|data: &[u8]| {
    let Ok(brought) = files::read("fund.csv", data, &mut |_| {}) else { return };
    for grid in grids(brought) {
        let _ = fund_table::is_own(&grid);
        let Ok(fund) = fund_table::read(&grid).map(Fund::new) else { continue };
        let Ok(fund) = fund else { continue };
        let written = fund_table::write(&fund);
        assert_eq!(fund_table::read(&written).as_ref(), Ok(&*fund), "the table is another fund");
        // A file holds no U+0000, and a long fund not all of its rows.
        if let Ok(again) = files::read("fund.csv", &write::csv(&written), &mut |_| {}) {
            let again: Vec<Grid> = grids(again);
            assert_eq!(again.iter().map(fund_table::read).collect::<Vec<_>>(), [Ok((*fund).clone())]);
        }
    }
});

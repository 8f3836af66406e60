//! Words for what reads files and tables, where it does not come, breaks or takes too long.

use crate::ui::words::Origin;

use super::super::home::CHECK_PASTED;
use super::is_pasted;

/// That it did not come.
pub fn reader_not_loaded(origin: Origin) -> String {
    match origin {
        Origin::File => "We couldn’t load the part of this page that reads files. Check your connection and try again."
            .to_owned(),
        Origin::PasteField => format!(
            "We couldn’t load the part of this page that reads tables. Your table is still in the paste field on the start \
             screen. Check your connection, then press “{CHECK_PASTED}” there."
        ),
        Origin::Draft => "We couldn’t load the part of this page that reads tables. Your table and any answers are saved on \
             this computer. Check your connection and try again."
            .to_owned(),
    }
}

/// That it is not there any more.
pub fn page_updated(origin: Origin) -> &'static str {
    match origin {
        Origin::File => {
            "This page has been updated since you opened it. Reload it, then choose the file again."
        }
        Origin::PasteField => {
            "This page has been updated since you opened it. Copy your table from the paste field on the start screen, reload \
             the page, then paste the table again."
        }
        Origin::Draft => {
            "This page has been updated since you opened it. Reload it to go on checking. Your table and any answers are saved \
             on this computer."
        }
    }
}

/// That it has not come yet.
pub fn reader_late(origin: Origin) -> &'static str {
    match origin {
        Origin::File => {
            "The part of this page that reads files has not arrived yet. We’ll read the file as soon as it does."
        }
        Origin::PasteField => {
            "The part of this page that reads tables has not arrived yet. We’ll read your table as soon as it does. If you \
             stop, your table stays in the paste field."
        }
        Origin::Draft => {
            "The part of this page that reads tables has not arrived yet. We’ll read your table as soon as it does."
        }
    }
}

/// That what was brought broke it.
pub fn stopped(name: &str) -> String {
    if is_pasted(name) {
        format!(
            "{name} is too large for us to read, or has something in it that we can’t read. Nothing else was touched. Copy \
             only the rows with the bids, or save them as a file and choose that file."
        )
    } else {
        format!(
            "{name} is damaged, or too large for us to read. Nothing else was touched. Open it in the program it was made \
             with, save it again, or copy the table with the bids and paste it instead."
        )
    }
}

/// That it was not done in time.
pub fn too_slow(name: &str) -> String {
    if is_pasted(name) {
        format!(
            "{name} took too long to read, so we stopped. Nothing else was touched. Copy only the rows with the bids, and \
             paste those."
        )
    } else {
        format!(
            "{name} took too long to read, so we stopped. Nothing else was touched. Copy the table with the bids into a new \
             file, or paste it instead."
        )
    }
}

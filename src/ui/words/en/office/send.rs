//! Words for a round that is saved as a file or sent in a link.

use crate::ui::words::bad_fund;
use crate::{BadFund, Group};

/// The title in the browser.
pub const TITLE: &str = "Save or send bids · Tranche";

/// The way back to the board.
pub const BACK: &str = "Back to the decisions";

/// The heading of the files.
pub const SAVE: &str = "Save the bids as a file";

/// The button for a fund file.
pub const SAVE_JSON: &str = "Save as JSON";

/// The button for a workbook.
pub const SAVE_XLSX: &str = "Save as XLSX";

/// The button for a text table.
pub const SAVE_CSV: &str = "Save as CSV";

/// What is in the files.
pub const SAVE_NOTE: &str = "Each of the three holds everything and opens here again unchanged: the amounts, lines, options, \
    totals and notes. The decisions are not in them. The JSON file can be put on a site, for all to open.";

/// The heading of the link.
pub const LINK: &str = "A link with the bids in it";

/// The label of the field that holds it.
pub const LINK_LABEL: &str = "Link";

/// The button that copies it.
pub const COPY_LINK: &str = "Copy link";

/// What to do with it.
pub const LINK_USE: &str = "Paste it into an e-mail or a message.";

/// What is in the link, and what becomes of it where it is opened.
pub fn link_note(group: &Group, has_decisions: bool) -> String {
    let (content, figures) = if has_decisions {
        (
            "the bids in it, and the decisions you were looking at",
            ", how much they ask for and what the decisions come to",
        )
    } else {
        ("only the bids in it", " and how much they ask for")
    };
    format!(
        "This link has {content}. Whoever opens it first sees how many bids and {} there are{figures}. They see each bid, and \
         save the bids on their own computer, only when they choose to use them. Nothing is uploaded.",
        group.many
    )
}

/// That a mail program may cut the link.
pub const LONG_LINK: &str = "This link is long, and some e-mail programs may cut it. If it arrives cut, it doesn’t open, and the \
    page says so: then send the file instead.";

/// That there is no link, and what to do.
pub const NO_LINK: &str = "There are too many bids for a link. Send the file instead. Whoever has opened the file can also open \
    the links you share from the decisions.";

/// That there is no round of this name.
pub fn not_there(name: &str) -> String {
    format!("There are no bids called “{name}” saved on this computer.")
}

/// That the round of this name cannot be used.
pub fn unreadable(name: &str, why: &BadFund) -> String {
    format!("We can’t read “{name}”. {}", bad_fund(why))
}

/// The heading where there is nothing to show.
pub const NOTHING: &str = "Tranche";

/// The way on from there.
pub const ALL_ROUNDS: &str = "All rounds";

/// That a workbook cannot hold one of the texts, which stands in this cell.
pub fn unfit_for_xlsx(cell: &str) -> String {
    format!(
        "XLSX can’t hold one of the texts as it is ({cell}). Save as CSV or JSON, which can, or change the text."
    )
}

/// That what writes files is not there any more.
pub const PAGE_UPDATED: &str =
    "This page has been updated since you opened it. Reload it, then save the file again.";

/// That what writes files has not come yet.
pub const WRITER_LATE: &str =
    "The part of this page that writes files has not arrived yet. We’ll save the file as soon as it does.";

/// That what writes files did not come.
pub const WRITER_NOT_LOADED: &str =
    "We couldn’t load the part of this page that writes files. Check your connection and try again.";

/// That a file could not be written.
pub const NOT_WRITTEN: &str = "We couldn’t write this file. Save as JSON, which always works.";

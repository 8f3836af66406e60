//! Words for a file or a table that is being read, and for why it is not used.

mod reader;

pub use reader::*;

use crate::BadFund;
use crate::formats::fund_table::{BadFundTable, Mistake, Unfit};
use crate::import::NotImported;
use crate::ui::words::{bad_fund, not_money};

use super::drafts::{PASTED_TABLE, PASTED_TEXT};
use super::{grouped, several};

/// Mistakes named at once: more than that are read in a spreadsheet, not in a sentence.
const MOST_NAMED: usize = 5;

/// What is said while a file is read, of which so many rows are read.
pub fn reading(rows: u32) -> String {
    match rows {
        0 => "Reading…".to_owned(),
        rows => format!("Reading… {} so far", several(rows as usize, "row", "rows")),
    }
}

/// The button that ends it.
pub const STOP: &str = "Stop reading";

/// What to do with a link that was pasted where bids are added, and has none.
pub const ONLY_DECISIONS: &str = "This link or code holds decisions and no bids. Open the bids it is about, press “Open a shared \
    link” there, and paste it.";

/// That a file is not there any more, or may not be opened.
pub fn not_opened(name: &str) -> String {
    format!("We can’t open “{name}” any more. Choose it again.")
}

/// Why a fund that was saved does not open.
pub fn unreadable_fund(name: &str, why: &BadFund) -> String {
    format!("{name}: {}", bad_fund(why))
}

/// Why a round with its scenarios does not open.
pub fn unreadable_scenario(name: &str, number: usize) -> String {
    format!(
        "{name}: scenario {number} in it was made for other bids or is damaged. Ask whoever made the file to save it again."
    )
}

/// Why a file or a table is not read, and what can be done.
pub fn not_imported(name: &str, why: &NotImported) -> String {
    let of_paste = if is_pasted(name) { paste_not_imported(name, why) } else { None };
    of_paste.unwrap_or_else(|| file_not_imported(name, why))
}

fn file_not_imported(name: &str, why: &NotImported) -> String {
    let within = within_sentence(name);
    match why {
        NotImported::Empty => format!("There is nothing in {within}."),
        NotImported::UnknownKind(kind) => unknown_kind(within, kind),
        NotImported::OldWorkbook => format!(
            "{name} was made by a version of Excel that is too old for us. Open it, save it as XLSX, and choose that file."
        ),
        NotImported::Protected => format!(
            "{name} has a password, so we can’t open it. Save a copy without the password, or copy the table and paste it instead."
        ),
        NotImported::NoTable => format!(
            "We can’t find a table in {within}. If the bids are in its text, copy their lines and paste those instead."
        ),
        NotImported::OtherJson => format!(
            "We can’t find a list of bids in {within}. We can read a fund saved here, 360Giving data, and JSON that is one list of records. If you can, save the data as CSV or XLSX and choose that file."
        ),
        NotImported::Damaged(_) => format!(
            "{name} is damaged, or not all of it is there. Save it again, or copy the table and paste it instead."
        ),
        NotImported::TooLarge { most } => format!(
            "{name} is larger than {}. Keep only the sheet with the bids, or copy the table and paste it instead.",
            megabytes(*most)
        ),
        NotImported::UnpacksTooLarge { most } => format!(
            "{name} unpacks to more than {}, so we didn’t open it. Copy the table with the bids and paste it instead.",
            megabytes(*most)
        ),
        NotImported::TooManyParts { .. } => format!(
            "{name} is made of too many parts, so we didn’t open it. Copy the table with the bids and paste it instead."
        ),
        NotImported::TooMuchText { .. } => format!(
            "{name} has more text in its cells than we can read. Shorten the longest, or keep only the columns that matter."
        ),
        NotImported::TooManyCells { most } => {
            format!(
                "{name} has more than {} cells. Keep only the sheet with the bids.",
                grouped((*most).into())
            )
        }
        NotImported::UnclosedQuote { row } => format!(
            "{name}: a quotation mark on line {row} opens a cell and is never closed. Close it or take it out."
        ),
        NotImported::TooManyRows { most } => {
            format!(
                "{name} has more than {} rows. Text far below the table counts too: take it out.",
                grouped((*most).into())
            )
        }
        NotImported::TooManyColumns { most } => format!(
            "{name} has more than {most} columns. Text far to the right of the table counts too: take it out."
        ),
        NotImported::Dtd => format!(
            "{name} holds instructions that no table needs and that can do harm, so we didn’t open it. Open it in the program it was made with and save it again."
        ),
    }
}

/// The same for what was pasted, where something else has to be done.
fn paste_not_imported(name: &str, why: &NotImported) -> Option<String> {
    match why {
        NotImported::NoTable => {
            let within = within_sentence(name);
            Some(format!(
                "We can’t find a table in {within}. Copy the rows with the bids, each on a line of its own."
            ))
        }
        NotImported::TooLarge { most } => {
            Some(format!("{name} is larger than {}. Copy only the rows with the bids.", megabytes(*most)))
        }
        NotImported::TooManyCells { most } => {
            let most = grouped((*most).into());
            Some(format!("{name} has more than {most} cells. Copy only the rows with the bids."))
        }
        _ => None,
    }
}

fn unknown_kind(within: &str, kind: &str) -> String {
    match kind {
        "" => format!("We can’t read {within}. {}", way_out(kind)),
        kind => format!("We can’t read {} ({within}). {}", kind_name(kind), way_out(kind)),
    }
}

/// Whether it was pasted: then there is no file of that name.
fn is_pasted(name: &str) -> bool {
    [PASTED_TEXT, PASTED_TABLE].contains(&name)
}

/// What was pasted begins a sentence with a capital letter, and only that.
fn within_sentence(name: &str) -> &str {
    match name {
        PASTED_TEXT => "the pasted text",
        PASTED_TABLE => "the pasted table",
        file => file,
    }
}

fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes >> 20)
}

/// What people call a kind of file.
fn kind_name(kind: &str) -> String {
    match kind {
        "PNG" | "JPEG" | "GIF" | "BMP" | "TIFF" | "HEIC" | "WEBP" => "pictures".to_owned(),
        "ZIP" | "GZIP" | "7Z" | "RAR" => "packed files".to_owned(),
        "NUMBERS" => "Numbers files".to_owned(),
        "DOC" => "Word files of before 2007".to_owned(),
        "PPT" | "PPTX" => "PowerPoint files".to_owned(),
        "MHTML" => "web pages saved as a single file".to_owned(),
        other => format!("{other} files"),
    }
}

/// What can be done with a kind of file.
fn way_out(kind: &str) -> &'static str {
    match kind {
        "PNG" | "JPEG" | "GIF" | "BMP" | "TIFF" | "HEIC" | "WEBP" => {
            "Ask for the table as a file, or type the bids."
        }
        "ZIP" | "GZIP" | "7Z" | "RAR" => "Unpack it, and choose the file with the bids.",
        "NUMBERS" => "In Numbers, choose File, Export To, Excel, and choose that file.",
        "DOC" | "RTF" => {
            "Save it as DOCX and choose that file, or copy the table from it and paste it instead."
        }
        "MHTML" => "Save it as XLSX and choose that file, or copy the table from it and paste it instead.",
        "XML" => "Open it, save it as XLSX and choose that file.",
        _ => "Copy the table from it and paste it instead.",
    }
}

/// Why a table that a fund was saved as does not open, cell by cell.
pub fn bad_fund_table(name: &str, why: &BadFundTable) -> String {
    let named = why.mistakes.iter().take(MOST_NAMED).map(mistake).collect::<Vec<_>>().join(" ");
    let more = why.more + why.mistakes.len().saturating_sub(MOST_NAMED);
    let more = if more == 0 { String::new() } else { format!(" And {more} more.") };
    format!("{name} is a saved fund, but something in it was changed so that we can’t use it. {named}{more}")
}

fn mistake(Mistake { row, column, found, why }: &Mistake) -> String {
    let what = match why {
        Unfit::NotThisFormat => "this is not a saved fund".to_owned(),
        Unfit::OtherVersion => "it was saved by another version of this page; reload the page".to_owned(),
        Unfit::UnknownColumn => format!("“{found}” is not a column of a saved fund: take it out"),
        Unfit::ColumnTwice => "this column is there twice".to_owned(),
        Unfit::Missing if found.is_empty() => "this is empty: enter something".to_owned(),
        Unfit::Missing => format!("there is no row “{found}”"),
        Unfit::NotHere => format!("“{found}” does not belong in this kind of row"),
        Unfit::NotMoney(why) => not_money(found, *why),
        Unfit::NotACount => format!("“{found}” is not a whole number"),
        Unfit::BadName => format!("“{found}” is too long for a name, has a line break, or a space at an end"),
        Unfit::NotACurrency => format!("“{found}” is not a currency such as GBP"),
        Unfit::NotPoints => format!("“{found}” is not a score such as 8 or 7.5"),
        Unfit::NotATolerance => format!("“{found}” is not a share such as 10 or 7.5"),
        Unfit::NotOneOf(words) => format!("“{found}” is none of: {}", words.join(", ")),
        Unfit::Twice => format!("“{found}” is there twice"),
        Unfit::UnknownBid => format!("there is no bid “{found}”"),
    };
    format!("Row {row}, {column}: {}.", what.trim_end_matches('.'))
}

//! Words for files: how they were read, and why they were not.

use crate::formats::fund_table::{BadFundTable, Mistake, Unfit};
use crate::fund_link::BadFundLink;
use crate::import::{NotImported, Remark};
use crate::ui::words::{bad_fund, not_money};

use super::grouped;

/// Mistakes named at once: more than that are read in a spreadsheet, not in a sentence.
const MOST_NAMED: usize = 5;

/// How a file was read, where people should know.
pub fn remark(remark: &Remark) -> String {
    match remark {
        Remark::ReadAs(encoding) => {
            format!("The text was read as {encoding}. Check that pound signs and accents look right.")
        }
        Remark::PartedAt(mark) => format!("The columns were separated by {}.", mark_name(*mark)),
        Remark::Garbled { row, found } => format!(
            "Row {row} has characters that look damaged: “{found}”. We left them as they are. Saving the file again as UTF-8 may help."
        ),
        Remark::HiddenSheet(name) => format!("The hidden sheet “{name}” was left out."),
        Remark::HiddenRows { rows: 1, first } => format!(
            "Row {first} is hidden in the workbook. It is listed below with the others."
        ),
        Remark::HiddenRows { rows, first } => format!(
            "{rows} rows are hidden in the workbook, as by a filter; the first is row {first}. They are listed below with the others."
        ),
        Remark::NotWorkedOut { sheet, row, cells: 1 } => format!(
            "A formula of “{sheet}”, in row {row}, was never worked out, so that cell is empty or 0 here. Open the file in a spreadsheet, save it and bring it again."
        ),
        Remark::NotWorkedOut { sheet, row, cells } => format!(
            "{cells} formulas of “{sheet}”, the first in row {row}, were never worked out, so those cells are empty or 0 here. Open the file in a spreadsheet, save it and bring it again."
        ),
        Remark::LooseQuotes { row } => format!(
            "Line {row} has a cell that begins with words in quotation marks and goes on behind them: those marks were taken for part of the file, and are not in the text here."
        ),
        Remark::RunningText => {
            "This text has no columns. We took each row to end with an amount, and to begin with a reference where there is one. Copying the table from Word or a spreadsheet works better.".to_owned()
        }
        Remark::CommasInAmounts { rows, row, found } => format!(
            "{} an amount with a comma and no quotation marks, the first “{found}” in row {row}. The headings leave no room for another column there, so we kept the amounts whole.",
            if *rows == 1 { "1 row has".to_owned() } else { format!("{rows} rows have") }
        ),
        Remark::TrackedChanges => {
            "The document has tracked changes. We read it as if all of them were accepted. Check the figures that were changed.".to_owned()
        }
        Remark::VotesLeftOut => "We read the projects in the file, and not the votes.".to_owned(),
    }
}

fn mark_name(mark: char) -> String {
    match mark {
        ',' => "commas".to_owned(),
        ';' => "semicolons".to_owned(),
        '\t' => "tabs".to_owned(),
        '|' => "vertical bars".to_owned(),
        ' ' => "two or more spaces".to_owned(),
        other => format!("“{other}”"),
    }
}

/// Why a file is not read, and what can be done.
pub fn not_brought(name: &str, why: &NotImported) -> String {
    match why {
        NotImported::Empty => format!("There is nothing in {name}."),
        NotImported::UnknownKind(kind) if kind.is_empty() => {
            format!("We can’t read {name}. {}", way_out(kind))
        }
        NotImported::UnknownKind(kind) => {
            format!("We can’t read {} ({name}). {}", kind_name(kind), way_out(kind))
        }
        NotImported::OldWorkbook => format!(
            "{name} was made by a version of Excel that is too old for us. Open it, save it as XLSX, and choose that file."
        ),
        NotImported::Protected => format!(
            "{name} has a password, so we can’t open it. Save a copy without the password, or copy the table and paste it below."
        ),
        NotImported::NoTable => format!(
            "We can’t find a table in {name}. If the bids are in its text, copy their lines and paste them below."
        ),
        NotImported::OtherJson => format!(
            "We can’t find a list of bids in {name}. We can read a fund saved here, 360Giving data, and JSON that is one list of records. If you can, save the data as CSV or XLSX and choose that file."
        ),
        NotImported::Damaged(how) => format!(
            "{name} is damaged, or not all of it is there ({how}). Save it again, or copy the table and paste it below."
        ),
        NotImported::TooLarge { most } => format!(
            "{name} is larger than {}. Keep only the sheet with the bids, or copy the table and paste it below.",
            megabytes(*most)
        ),
        NotImported::UnpacksTooLarge { most } => format!(
            "{name} unpacks to more than {}, so we didn’t open it. Copy the table with the bids and paste it below.",
            megabytes(*most)
        ),
        NotImported::TooManyParts { most } => {
            format!(
                "{name} is made of more than {} parts, so we didn’t open it. Copy the table with the bids and paste it below.",
                grouped((*most).into())
            )
        }
        NotImported::TooMuchText { most } => format!(
            "{name} holds more than {} bytes of text in its cells. Keep only the columns that matter.",
            grouped(*most)
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
            "{name} holds a document type definition, which no table needs and which can do harm, so we didn’t open it. Open it in the program it was made with and save it again."
        ),
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
            "Ask for the table as a file, or type the bids below."
        }
        "ZIP" | "GZIP" | "7Z" | "RAR" => "Unpack it, and choose the file with the bids.",
        "NUMBERS" => "In Numbers, choose File, Export To, Excel, and choose that file.",
        "DOC" | "RTF" => {
            "Save it as DOCX and choose that file, or copy the table from it and paste it below."
        }
        "MHTML" => "Save it as XLSX and choose that file, or copy the table from it and paste it below.",
        "XML" => "Open it, save it as XLSX and choose that file.",
        _ => "Copy the table from it and paste it below.",
    }
}

/// Why a table that a fund was saved as does not open, cell by cell.
pub fn bad_sheet(name: &str, why: &BadFundTable) -> String {
    let named = why.mistakes.iter().take(MOST_NAMED).map(mistake).collect::<Vec<_>>().join(" ");
    let more = why.more + why.mistakes.len().saturating_sub(MOST_NAMED);
    let more = if more == 0 { String::new() } else { format!(" And {more} more.") };
    format!(
        "{name} is a saved fund, and something in it was changed so that it cannot be used. {named}{more}"
    )
}

fn mistake(Mistake { row, column, found, why }: &Mistake) -> String {
    let what = match why {
        Unfit::NotThisFormat => "this is not a saved fund".to_owned(),
        Unfit::OtherVersion => "it was saved by another version of this page; reload the page".to_owned(),
        Unfit::UnknownColumn => format!("“{found}” stands where no column of a saved fund is: take it out"),
        Unfit::ColumnTwice => "this column stands there twice".to_owned(),
        Unfit::Missing if found.is_empty() => "something must stand here".to_owned(),
        Unfit::Missing => format!("there is no row “{found}”"),
        Unfit::NotHere => format!("“{found}” does not belong in this kind of row"),
        Unfit::NotMoney(why) => not_money(found, *why),
        Unfit::NotACount => format!("“{found}” is not a whole number"),
        Unfit::BadName => format!("“{found}” is too long for a name, has a line break, or a space at an end"),
        Unfit::NotACurrency => format!("“{found}” is not a currency such as GBP"),
        Unfit::NotPoints => format!("“{found}” is not a score such as 8 or 7.5"),
        Unfit::NotATolerance => format!("“{found}” is not a share such as 10 or 7.5"),
        Unfit::NotOneOf(words) => format!("“{found}” is none of: {}", words.join(", ")),
        Unfit::Twice => format!("“{found}” stands there twice"),
        Unfit::UnknownBid => format!("there is no bid “{found}”"),
    };
    format!("Row {row}, {column}: {}.", what.trim_end_matches('.'))
}

/// Why a link that carries bids does not open.
pub fn bad_fund_link(why: &BadFundLink) -> String {
    let words = match why {
        BadFundLink::NotFound => "There are no bids in it.".to_owned(),
        BadFundLink::CutShort { found, expected } => {
            format!("It was cut on its way: {found} of {expected} characters are there.")
        }
        BadFundLink::Damaged => "Something in it was changed on its way.".to_owned(),
        BadFundLink::Newer(version) => {
            format!("It was made by a newer version of this page ({version}). Reload the page.")
        }
        BadFundLink::TooLarge => "It holds more than any fund needs.".to_owned(),
        BadFundLink::BadFund(why) => bad_fund(why),
        BadFundLink::Several => "It holds several rounds that are not the same.".to_owned(),
    };
    format!("The link with bids does not open. {words} Ask for the bids as a file, and bring it here.")
}

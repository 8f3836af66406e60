//! Words for the ways to add bids: a file, a table that is pasted, typing, and a template.

/// The heading above the ways.
pub const BRING: &str = "Add your own bids";

/// What happens to bids that are added.
pub const HOW_TO_BRING: &str = "Add a table of bids from a spreadsheet, a paper or a web page. You check every row before \
    anything counts. Nothing leaves this computer.";

/// The label of the field for a file.
pub const FILE: &str = "A file: drop it anywhere on this page, or choose it";

/// Which files can be read.
pub const FILE_NOTE: &str = "A spreadsheet (XLSX, XLSB, XLS, ODS, CSV, TSV), a Word or Writer document (DOCX, ODT), a web page, \
    grant data (JSON, 360Giving, Pabulib), or a fund saved here; up to 10 MB and 20,000 rows";

/// The label of the field to paste into.
pub const PASTE: &str = "A table: copy its rows and paste them here";

/// Where a table may be copied from.
pub const PASTE_NOTE: &str = "From Word, a PDF, a web page or a spreadsheet. A pasted table is read at once.";

/// The button that reads what stands in the field.
pub const CHECK_PASTED: &str = "Check this table";

/// That the field is empty.
pub const NOTHING_PASTED: &str =
    "You haven’t pasted anything yet. Copy the rows with the bids and paste them into the field.";

/// For whom bids can be typed.
pub const TYPE: &str = "No list yet? Type the bids";

/// The button that begins it.
pub const START_TYPING: &str = "Start typing";

/// The button that saves a template as a workbook.
pub const TEMPLATE_XLSX: &str = "Save a template (XLSX)";

/// The button that saves a template as a text table.
pub const TEMPLATE_CSV: &str = "Save a template (CSV)";

/// What a template is for, and what is in it.
pub const TEMPLATE_NOTE: &str =
    "To fill in, or to send to applicants. It has two example rows; the XLSX has a page of instructions too.";

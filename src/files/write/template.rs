//! A table for bids that a secretary fills in: two examples, and a page of instructions.

use super::xlsx::{self, NotWritten};
use crate::formats::fund_table::Holds;
use crate::import::{Grid, GridRow};

/// The headings of the table of bids, as the reader of tables knows them.
const HEADINGS: [&str; 9] = [
    "Reference",
    "Partnership",
    "Title",
    "Purpose",
    "Theme",
    "Requested",
    "Could be reduced to",
    "Where in the paper",
    "Notes",
];

/// Two bids that no one made, one of which could live with less.
const EXAMPLES: [[&str; 9]; 2] = [
    [
        "N1",
        "North Ward",
        "Street wardens",
        "Four wardens near the station on weekend nights.",
        "Neighbourhoods",
        "25000",
        "22500",
        "Appendix A, row 1",
        "With fewer radios the ward would manage on the lower sum.",
    ],
    [
        "S1",
        "South Ward",
        "Youth club on Fridays",
        "A youth worker and the hall for one evening a week.",
        "Young people",
        "12000.50",
        "",
        "Appendix A, row 2",
        "",
    ],
];

/// What each column is and what to do next: a subject, and what there is to say of it.
const INSTRUCTIONS: [[&str; 2]; 20] = [
    ["Instructions", "How to fill in the sheet Bids"],
    [
        "To begin",
        "Write one bid in each row of the sheet Bids, and delete the two example rows, whose words are made up.",
    ],
    [
        "Columns",
        "They are found by their headings: their order does not matter, and those you do not need may be deleted. Title and Requested must stay.",
    ],
    ["Reference", "What the paper calls the bid, such as N1. Each bid has its own."],
    ["Partnership", "Who asks. It may be given once for a group of bids: in the rows below, leave it empty."],
    ["Title", "What the bid is called."],
    ["Purpose", "What it is for, in a sentence or two. May be empty."],
    ["Theme", "What it is about, such as Roads. May be empty."],
    ["Requested", "The amount asked for."],
    [
        "Could be reduced to",
        "The lower amount the bid could live with, where the paper names one. Else leave it empty.",
    ],
    ["Where in the paper", "Where the figures stand, so that anyone can look them up. May be empty."],
    ["Notes", "What a reader of the figures should know. May be empty."],
    [
        "Amounts",
        "35000, 35,000.50, £35,000, £30k and £1.5m are read to the penny, and so is “£100,000 could be reduced to £90,000”. The decimal mark is a point. You are asked about anything else, such as TBC; nothing is guessed.",
    ],
    ["Formulas", "The figure that the spreadsheet last worked out is read, not the formula."],
    [
        "Totals",
        "A row such as Total or Sub-total is not taken for a bid. It is recognised, and compared with what the bids come to.",
    ],
    [
        "Empty rows",
        "They are passed over. So is a footnote that begins with *, and you are shown every row that was.",
    ],
    ["Limits", "At most 20,000 rows and 200 columns, and a file of at most 10 MB."],
    [
        "What next",
        "Save the file as XLSX or ODS, or as CSV in UTF-8. Open the page and choose the file, or drop it there.",
    ],
    [
        "Then",
        "Look through the bids as they were read: whatever needs a look comes first, with its row. Correct it there, or here and choose the file again.",
    ],
    ["Privacy", "The file is read on your own computer and sent nowhere."],
];

/// The table and its instructions as an XLSX file: a sheet `Bids`, then a sheet `Instructions`.
///
/// # Errors
/// What the writer of the format says; it has no reason to.
pub fn template() -> Result<Vec<u8>, NotWritten> {
    let instructions = grid("Instructions", &INSTRUCTIONS);
    xlsx::with(&[(&bids(), held_by), (&instructions, |_| Holds::Text)])
}

/// The table alone as a CSV file.
#[must_use]
pub fn template_csv() -> Vec<u8> {
    super::csv(&bids())
}

fn bids() -> Grid {
    let [first, second] = EXAMPLES;
    grid("Bids", &[HEADINGS, first, second])
}

fn held_by(heading: &str) -> Holds {
    if matches!(heading, "Requested" | "Could be reduced to") { Holds::Amount } else { Holds::Text }
}

fn grid<const COLUMNS: usize>(name: &str, rows: &[[&str; COLUMNS]]) -> Grid {
    let row = |(number, cells): (u32, &[&str; COLUMNS])| GridRow {
        number,
        cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        ..GridRow::default()
    };
    Grid { name: name.to_owned(), rows: (1..).zip(rows).map(row).collect(), ..Grid::default() }
}

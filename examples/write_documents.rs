//! Writes a notice of decision and the table for a board paper, as a file of Word and as HTML, for a few results: for
//! `tests/outputs/check_documents.py`. Beside each stands what it says, as `document.json`.

use std::error::Error;
use std::fs;
use std::path::Path;

use support::published::{in_full, many_that_run, sandwell};
use support::round::round;
use tranche::files::write::docx;
use tranche::notice::{NoticeFacts, NoticeTexts};
use tranche::text_document::TextDocument;
use tranche::ui::notice_document::{board_table, document};
use tranche::{Fund, Ledger, Scenario};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("Name the folder for the documents.")?;
    let folder = Path::new(&folder);
    let _ = fs::remove_dir_all(folder);
    let (real, hostile) = (round(), many_that_run(500));
    write(&folder.join("sandwell"), &real, &sandwell(&real))?;
    write(&folder.join("in-full"), &real, &in_full(&real))?;
    write(&folder.join("nothing-decided"), &real, &Scenario::default())?;
    write(&folder.join("cells-that-run"), &hostile, &in_full(&hostile))
}

fn write(folder: &Path, fund: &Fund, scenario: &Scenario) -> Result<(), Box<dyn Error>> {
    let facts = NoticeFacts::of(fund, scenario, "Scenario 1");
    let funded = fund.show(Ledger::of(fund, scenario).funded);
    put(&folder.join("notice"), &document(&facts, &NoticeTexts::default()), &funded)?;
    put(&folder.join("board-table"), &board_table(&facts), &funded)
}

fn put(folder: &Path, document: &TextDocument, funded: &str) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let said = serde_json::json!({ "document": document, "funded": funded });
    fs::write(folder.join("document.json"), said.to_string())?;
    fs::write(folder.join("document.docx"), docx(document).map_err(|why| format!("{why:?}"))?)?;
    let page = format!("<!doctype html><meta charset=\"utf-8\"><body>{}</body>", document.as_html());
    Ok(fs::write(folder.join("document.html"), page)?)
}

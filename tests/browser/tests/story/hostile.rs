//! A file that is too large, damaged or of another kind is refused with the reason, and the next one is read.

use std::io::{Cursor, Write as _};

use browser_tests::{Look, Page};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::paper::{START, TSV, XLSX, expect_paper, open_start, paste};

/// A line between 100 and 20,001 of them.
fn rows(count: usize) -> String {
    let bid = |at| format!("R{at},Ash Trust,Piece {at},{at}\n");
    format!("Ref,Partnership,Title,Requested\n{}", (1..count).map(bid).collect::<String>())
}

#[track_caller]
fn refused(page: &Page, name: &str, content: impl Into<Vec<u8>>, words: &str) {
    refused_by(page, name, content, &format!("{name} {words}"));
}

#[track_caller]
fn refused_by(page: &Page, name: &str, content: impl Into<Vec<u8>>, words: &str) {
    page.drop_file(name, content);
    page.expect_status(words);
    page.heading(START).expect_here();
}

#[track_caller]
fn expect_next_file_is_read(page: &Page) {
    page.drop_file("paper.xlsx", XLSX);
    expect_paper(page);
    page.expect_no_text("so we didn’t open it");
}

pub fn a_file_above_the_limits_is_refused_with_the_limit(page: &Page) {
    open_start(page);
    refused(page, "large.csv", vec![b'a'; 11 << 20], "is larger than 10 MB.");
    refused(page, "long.csv", rows(20_001), "has more than 20,000 rows.");
    refused(page, "wide.csv", format!("{}\n", "a,".repeat(200) + "a"), "has more than 200 columns.");
    refused(
        page,
        "cell.csv",
        format!("a,b\nc,{}\n", "d".repeat(100_001)),
        "has more text in its cells than we can read.",
    );
    expect_next_file_is_read(page);
}

/// 523 KB in the mail, half a gigabyte once unpacked.
pub fn a_workbook_that_unpacks_without_end_is_put_away(page: &Page) {
    open_start(page);
    let bomb = |part: &str, content: Vec<u8>| {
        let bomb = archive(&[("[Content_Types].xml", b"<Types/>"), (part, &content)]);
        assert!(bomb.len() < 1 << 20, "{} bytes are no bomb", bomb.len());
        bomb
    };
    let picture = bomb("xl/media/image1.png", vec![0; 70 << 20]);
    refused(page, "bomb.xlsx", picture, "unpacks to more than 64 MB, so we didn’t open it.");
    // Whichever limit is met first: what comes out, how many cells, or how long it takes.
    page.drop_file("sheet.xlsx", bomb("xl/worksheets/sheet1.xml", b"<v/>\n".repeat(14 << 20)));
    page.wait_for("a limit that the sheet is beyond", || match page.status() {
        said if said.starts_with("sheet.xlsx")
            && (said.contains(" more than ") || said.contains(" too long ")) =>
        {
            Ok(())
        }
        other => Err(other),
    });
    expect_next_file_is_read(page);
}

pub fn a_file_of_another_kind_is_refused_by_its_name(page: &Page) {
    open_start(page);
    let word = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w:document/>")]);
    refused_by(
        page,
        "paper.docx",
        word,
        "We can’t find a table in paper.docx. If the bids are in its text, copy their lines and paste",
    );
    refused_by(
        page,
        "paper.pdf",
        "%PDF-1.7\n%\u{e9}\n",
        "We can’t read PDF files (paper.pdf). Copy the table from it and paste it instead.",
    );
    let old = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 512]].concat();
    refused_by(page, "paper.xls", old, "paper.xls is damaged, or not all of it is there");
    // What a file is its bytes say, not its name.
    refused_by(page, "page.csv", "<!doctype html><html><body>", "We can’t find a table in page.csv.");
    expect_next_file_is_read(page);
}

pub fn a_damaged_or_empty_file_is_refused_with_the_cause(page: &Page) {
    open_start(page);
    refused(page, "cut.xlsx", &XLSX[..XLSX.len() / 2], "is damaged, or not all of it is there");
    refused_by(page, "empty.csv", "", "There is nothing in empty.csv.");
    refused_by(page, "blank.csv", " \r\n\t\n", "There is nothing in blank.csv.");
    let open = "Ref,Title,Requested\nA,\"A hall,4000\nB,Nets,1500\n";
    refused_by(
        page,
        "open.csv",
        open,
        "open.csv: a quotation mark on line 2 opens a cell and is never closed.",
    );
    paste(page, TSV);
    expect_paper(page);
}

/// As many as a board will ever have.
pub fn a_file_of_ten_thousand_rows_is_read(page: &Page) {
    open_start(page);
    page.drop_file("long.csv", rows(10_000));
    page.wait_patiently_for("the review", || {
        page.evaluate("return document.querySelector('h1').textContent === 'Check your bids' || document.body.innerText")
            .and_then(|found| if found == true { Ok(()) } else { Err(found.to_string()) })
    });
    page.expect_text("9,999 bids, 1 applicant, £49,995,000 requested");
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

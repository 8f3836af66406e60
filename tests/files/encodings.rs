//! Text in every usual encoding, and text that was read in a wrong one before.

use tranche::files::read;
use tranche::import::Remark;

use super::checks::{file, tables, utf16};

fn read_as(encoding: &str) -> Remark {
    Remark::ReadAs(encoding.to_owned())
}

fn garbled(row: u32, found: &str) -> Remark {
    Remark::Garbled { row, found: found.to_owned() }
}

/// Letters that the older encodings write in a byte of their own.
fn windows(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        '£' => 0xa3,
        'é' => 0xe9,
        '–' => 0x96,
        '’' => 0x92,
        '€' => 0x80,
        c => u8::try_from(c).unwrap(),
    };
    text.chars().map(byte).collect()
}

const BID: &str = "ref,title,asked\nS1,Jo’s café – one,£50\n";

const ROWS: [&str; 2] = ["1: ref | title | asked", "2: S1 | Jo’s café – one | £50"];

#[test]
fn every_usual_encoding_is_read_and_said() {
    file("a.csv", BID, &ROWS, &[]);
    file("a.csv", format!("\u{feff}{BID}"), &ROWS, &[]);
    file("a.csv", windows(BID), &ROWS, &[read_as("windows-1252")]);
    let marked = format!("\u{feff}{BID}");
    file("a.csv", utf16(&marked, u16::to_le_bytes), &ROWS, &[read_as("UTF-16LE")]);
    file("a.csv", utf16(&marked, u16::to_be_bytes), &ROWS, &[read_as("UTF-16BE")]);
    file("a.csv", utf16(BID, u16::to_le_bytes), &ROWS, &[read_as("UTF-16LE")]);
    file("a.csv", utf16(BID, u16::to_be_bytes), &ROWS, &[read_as("UTF-16BE")]);
}

#[test]
fn every_encoding_is_read_with_every_separator() {
    for (separator, name) in
        [(',', "a.csv"), (';', "a.csv"), ('|', "a.csv"), ('\t', "a.csv"), ('\t', "a.tsv"), (';', "a.txt")]
    {
        let text = BID.replace(',', &separator.to_string());
        let usual = if name == "a.csv" { ',' } else { '\t' };
        let parted: Vec<Remark> = Vec::from_iter((separator != usual).then_some(Remark::PartedAt(separator)));
        let marked = format!("\u{feff}{text}");
        file(name, &text, &ROWS, &parted);
        file(name, &marked, &ROWS, &parted);
        let said = |encoding| [vec![read_as(encoding)], parted.clone()].concat();
        file(name, windows(&text), &ROWS, &said("windows-1252"));
        file(name, utf16(&marked, u16::to_le_bytes), &ROWS, &said("UTF-16LE"));
        file(name, utf16(&marked, u16::to_be_bytes), &ROWS, &said("UTF-16BE"));
        let crossed = text.replace('\n', "\r\n");
        file(name, &crossed, &ROWS, &parted);
        file(name, text.replace('\n', "\r"), &ROWS, &parted);
    }
}

#[test]
fn text_that_was_garbled_before_is_left_as_it_is_and_said() {
    file(
        "a.csv",
        "ref,asked\nS1,Â£50\nS2,Â£60\n",
        &["1: ref | asked", "2: S1 | Â£50", "3: S2 | Â£60"],
        &[garbled(2, "Â£50")],
    );
    file("a.csv", "a,one â€“ two\n", &["1: a | one â€“ two"], &[garbled(1, "one â€“ two")]);
    file("a.csv", "a,cafÃ©\n", &["1: a | cafÃ©"], &[garbled(1, "cafÃ©")]);
    file("a.csv", "a,caf\u{fffd}\n", &["1: a | caf\u{fffd}"], &[garbled(1, "caf\u{fffd}")]);
    file("a.csv", "a,São Tomé Ângela âme\n", &["1: a | São Tomé Ângela âme"], &[]);
    let long = format!("Â£{}", "9".repeat(200));
    let (_, _, remarks) = tables(read("a.csv", long.as_bytes(), &mut |_| {}));
    assert!(matches!(&remarks[..], [Remark::Garbled { row: 1, found }] if found.chars().count() == 80));
}

#[test]
fn a_file_that_is_nearly_utf_8_keeps_its_other_letters() {
    let mut cut = "é,£5\nà,£6\nô,£7 €".as_bytes().to_vec();
    cut.pop();
    let rows = ["1: é | £5", "2: à | £6", "3: ô | £7 \u{fffd}"];
    file("a.csv", cut, &rows, &[garbled(3, "£7 \u{fffd}")]);
}

//! Text: quotation marks, encodings and lines without end.

use tranche::files::read_text;
use tranche::import::NotImported;

use super::reading::{TOO_LONG_A_CELL, TOO_MANY_ROWS, damaged, reading, refused, rows};

#[test]
fn an_open_quotation_mark_is_found_in_a_large_file() {
    let rest = "b,c\n".repeat(2_000_000);
    refused("open.csv", || format!("x,y\na,\"{rest}").into_bytes(), NotImported::UnclosedQuote { row: 2 });
    refused("all.csv", || "\"".repeat(9_999_999).into_bytes(), NotImported::UnclosedQuote { row: 1 });
    let pasted = read_text(&format!("a\t\"{}", "b\tc\n".repeat(10_000)), &mut |_| {});
    assert!(pasted.is_ok());
}

#[test]
fn running_text_is_taken_apart_within_limits() {
    refused("many.txt", || "a £1\n".repeat(1_600_000).into_bytes(), TOO_MANY_ROWS);
    refused(
        "figures.txt",
        || format!("a £1\nb £2\nx {}", "1,000 ".repeat(1_600_000)).into_bytes(),
        TOO_LONG_A_CELL,
    );
    refused("marks.txt", || format!("a £1\nb £2\n{}", "£ ".repeat(3_000_000)).into_bytes(), TOO_LONG_A_CELL);
    assert_eq!(
        rows("empty.txt", || format!("a £1\n{}b £2\n", "\n".repeat(19_998)).into_bytes()).len(),
        20_000
    );
    refused("apart.txt", || format!("a £1\n{}b £2\n", "\n".repeat(9_900_000)).into_bytes(), TOO_MANY_ROWS);
    assert_eq!(rows("ends.txt", || format!("a £1\nb £2\n{}", "\n".repeat(9_900_000)).into_bytes()).len(), 2);
    let codes = "B1 on\non\non\n".repeat(5_000);
    assert_eq!(
        rows("codes.txt", || format!("{codes}{}", "B2 x £1\n".repeat(5_000)).into_bytes()).len(),
        20_000
    );
}

#[test]
fn bytes_that_are_no_text_are_told() {
    refused("nothing.csv", || vec![0; 1_000_000], NotImported::UnknownKind("CSV".to_owned()));
    damaged("one.csv", || format!("{}\0", "a,b\n".repeat(10_000)).into_bytes());
    refused(
        "utf-32.csv",
        || b"\xff\xfe\0\0a\0\0\0,\0\0\0".to_vec(),
        NotImported::UnknownKind("UTF-32".to_owned()),
    );
    let random = (0..100_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[0]).collect();
    assert!(reading("random.csv", || random).is_err());
}

#[test]
fn odd_encodings_are_read_as_what_they_are() {
    let seven = rows("seven.csv", || b"+ADw-script+AD4-,b\nc,d\n".to_vec());
    assert_eq!(seven[0].cells, ["+ADw-script+AD4-", "b"]);
    let odd = rows("odd.csv", || b"\xff\xfea\0,\0b\0\n\0c".to_vec());
    assert_eq!(odd[1].cells, ["\u{fffd}"]);
    let lone = rows("lone.csv", || b"\xff\xfea\0,\0\x00\xd8b\0".to_vec());
    assert_eq!(lone[0].cells, ["a", "\u{fffd}b"]);
}

#[test]
fn broken_pabulib_files_are_tables_like_any_other_or_told() {
    assert!(reading("a.pb", || b"META\nPROJECTS\n".to_vec()).is_err());
    assert!(reading("a.pb", || b"META\nkey;value\nVOTES\n1;2\n".to_vec()).is_ok());
    assert!(reading("a.pb", || b"META\nVOTES\nPROJECTS\na;b\n".to_vec()).is_ok());
    assert!(reading("a.pb", || b"PROJECTS\nMETA\n".to_vec()).is_ok());
    refused("a.pb", || format!("META\nPROJECTS\n{}", "a;b\n".repeat(30_000)).into_bytes(), TOO_MANY_ROWS);
    for text in ["sep=", "sep=\n", "sep=é\na", "sep=\"\n\"", "sep=\r\n\r\n"] {
        let _ = reading("a.csv", || text.as_bytes().to_vec());
    }
}

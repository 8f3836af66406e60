//! A backup is read as it was written or not at all.

use proptest::prelude::*;
use proptest::sample::Index;
use tranche::formats::backup_file::{BackupEntries, BadBackup, read, whole_parts, write};
use tranche::store::{Backup, Kept};

fn kept() -> impl Strategy<Value = Kept> {
    prop_oneof![any::<String>().prop_map(Kept::Text), any::<Vec<u8>>().prop_map(Kept::Bytes)]
}

fn entries() -> impl Strategy<Value = Vec<(String, Kept)>> {
    prop::collection::btree_map(any::<String>(), kept(), 0..6).prop_map(|all| all.into_iter().rev().collect())
}

proptest! {
    #[test]
    fn what_is_written_is_read(entries in entries(), made: u64) {
        let text = write(&entries, made);
        prop_assert_eq!(read(&text), Ok(Backup { made, entries }));
        prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
    }

    #[test]
    fn whether_two_backups_hold_the_same_does_not_depend_on_when_they_are_made(
        entries in entries(), other in entries(), made: u64,
    ) {
        let (one, two) = (BackupEntries::of(&entries), BackupEntries::of(&other));
        prop_assert_eq!(one.write(made), write(&entries, made));
        prop_assert_eq!(one.checksum() == two.checksum(), entries == other);
    }

    #[test]
    fn a_file_that_was_changed_or_cut_anywhere_is_not_read_as_another(
        entries in entries(), made: u64, at: Index, new: char, cuts: bool,
    ) {
        let text = write(&entries, made);
        let (at, _) = text.char_indices().nth(at.index(text.chars().count())).unwrap();
        let rest = text[at..].strip_prefix(|_: char| true).unwrap();
        let other = if cuts { text[..at].to_owned() } else { [&text[..at], &new.to_string(), rest].concat() };
        // White space may be another, and a letter may be written in another way.
        let read = read(&other);
        let is_whole = read == Ok(Backup { made, entries });
        prop_assert!(is_whole || read.is_err());
    }

    #[test]
    fn a_mark_before_it_and_other_ends_of_lines_change_nothing(entries in entries(), made: u64) {
        let text = ["\u{feff}", &write(&entries, made).replace('\n', "\r\n"), "\r\n"].concat();
        prop_assert_eq!(read(&text), Ok(Backup { made, entries }));
    }

    #[test]
    fn what_is_whole_of_a_changed_file_is_what_was_written(
        entries in entries(), made: u64, at: Index, new: char,
    ) {
        let text = write(&entries, made);
        let (at, _) = text.char_indices().nth(at.index(text.chars().count())).unwrap();
        let rest = text[at..].strip_prefix(|_: char| true).unwrap();
        let other = [&text[..at], &new.to_string(), rest].concat();
        if let Some(parts) = whole_parts(&other) {
            prop_assert!(parts.backup.entries.iter().all(|entry| entries.contains(entry)));
            prop_assert!(parts.backup.entries.len() + parts.changed.len() == entries.len());
            prop_assert!(parts.changed.len() <= 1);
        }
    }

    #[test]
    fn no_text_ends_the_page(text: String) {
        prop_assert_eq!(read(&text), Err(BadBackup::NotOne));
    }

    #[test]
    fn bytes_are_those_of_another_base_64(bytes: Vec<u8>) {
        let text = write(&[("a".to_owned(), Kept::Bytes(bytes.clone()))], 0);
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(json["entries"][0]["bytes"].as_str().unwrap(), bit_by_bit(&bytes));
    }
}

/// Base 64, by its bits one after the other.
fn bit_by_bit(bytes: &[u8]) -> String {
    let digits: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let mut bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    while !bits.len().is_multiple_of(6) {
        bits.push('0');
    }
    let six = |at: usize| digits[usize::from_str_radix(&bits[at..at + 6], 2).unwrap()];
    let mut text: String = (0..bits.len()).step_by(6).map(six).collect();
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

fn two() -> String {
    let entries = [
        ("fund/own-0".to_owned(), Kept::Text("{\"title\": \"Räume\"}\n".to_owned())),
        ("bytes/1".to_owned(), Kept::Bytes(vec![0, 255, 7, 8])),
    ];
    write(&entries, 1_780_000_000_000)
}

#[test]
fn the_text_is_the_one_that_is_written_down() {
    let text = r#"{
  "format": "tranche-backup/1",
  "made": "1780000000000",
  "checksum": "65cfeac9ce",
  "entries": [{
  "key": "fund/own-0",
  "checksum": "6c2a1259cd",
  "text": "{\"title\": \"Räume\"}\n"
}, {
  "key": "bytes/1",
  "checksum": "4892683ae8",
  "bytes": "AP8HCA=="
}]
}"#;
    assert_eq!(two(), text);
}

#[test]
fn of_a_changed_file_all_but_what_was_changed_can_be_had() {
    let text = two();
    let whole = read(&text).unwrap();
    let parts = whole_parts(&text.replacen("Räume", "Raume", 1)).unwrap();
    assert_eq!((parts.backup.made, &parts.backup.entries[..]), (whole.made, &whole.entries[1..]));
    assert_eq!(parts.changed, ["fund/own-0"]);
    let parts = whole_parts(&text.replacen("AP8HCA", "AP8HCQ", 1)).unwrap();
    assert_eq!(
        (parts.backup.entries, parts.changed),
        (whole.entries[..1].to_vec(), vec!["bytes/1".to_owned()])
    );
    // Of two that stand under one key nobody knows which was written.
    let second = &text[text.find("}, {").unwrap() + 1..text.rfind(']').unwrap()];
    let parts = whole_parts(&text.replacen(second, &[second, second].concat(), 1)).unwrap();
    assert_eq!(
        (parts.backup.entries, parts.changed),
        (whole.entries[..1].to_vec(), vec!["bytes/1".to_owned()])
    );
    for refused in [&text[..text.len() - 2], &text.replacen("backup/1", "backup/2", 1), "Meet at noon."] {
        assert_eq!(whole_parts(refused), None);
    }
}

#[test]
fn a_backup_that_cannot_be_read_says_why() {
    let text = two();
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        read(&text.replacen(from, to, 1))
    };
    let part = |key: &str| Err(BadBackup::Changed(key.to_owned()));
    assert_eq!(changed("Räume", "Raume"), part("fund/own-0"));
    assert_eq!(changed("fund/own-0", "fund/own-1"), part("fund/own-1"));
    assert_eq!(changed("AP8HCA", "AP8HCQ"), part("bytes/1"));
    assert_eq!(changed("\"bytes\":", "\"text\":"), part("bytes/1"));
    assert_eq!(changed("1780000000000", "1780000000001"), Err(BadBackup::Incomplete));
    let second = &text[text.find("}, {").unwrap() + 1..text.rfind(']').unwrap()];
    assert_eq!(changed(second, ""), Err(BadBackup::Incomplete));
    assert_eq!(changed("backup/1", "backup/2"), Err(BadBackup::Newer));
    assert!(matches!(changed("backup/1", "backup/x"), Err(BadBackup::Misfit(_))));
    assert!(matches!(changed("\"text\"", "\"words\""), Err(BadBackup::Misfit(_))));
    assert!(matches!(read(&text[..text.len() - 2]), Err(BadBackup::Broken(_))));
    for other in ["", "{}", "[1]", "{\"format\": \"tranche-round/1\"}", "Meet at noon."] {
        assert_eq!(read(other), Err(BadBackup::NotOne), "{other}");
    }
}

//! What is known of the file that is written after each change.

use proptest::prelude::*;
use tranche::store::{Checksum, CopyRecord, Unusable, WrittenCopy, key};

proptest! {
    #[test]
    fn a_record_is_read_as_it_was_written(id in "[0-9]{16}", written: Option<(u64, String)>) {
        let written = written.map(|(at, text)| WrittenCopy { at, checksum: Checksum::of(&text) });
        let record = CopyRecord { id, written };
        prop_assert_eq!(record.to_string().parse(), Ok(record));
    }

    #[test]
    fn no_text_is_taken_for_a_record(text: String) {
        prop_assert!(text.parse::<CopyRecord>().is_err());
    }
}

#[test]
fn the_text_of_a_record_is_the_one_that_is_written_down() {
    let checksum = Checksum::of("text");
    let record = |written| CopyRecord { id: "0123456789012345".to_owned(), written };
    let written = record(Some(WrittenCopy { at: 1_780_000_000_000, checksum }));
    assert_eq!(written.to_string(), format!("tranche-copy/1 0123456789012345 1780000000000 {checksum}"));
    assert_eq!(record(None).to_string(), "tranche-copy/1 0123456789012345 - -");
    assert_eq!("tranche-copy/2 what".parse::<CopyRecord>(), Err(Unusable::Newer));
    for damaged in ["tranche-copy/1 0 - 25f97af002", "tranche-copy/1 0 1 -", "tranche-copy/1 0 - -\nmore"] {
        assert_eq!(damaged.parse::<CopyRecord>(), Err(Unusable::Damaged), "{damaged}");
    }
    assert_eq!(key::copy_database("/boards/2031/"), "tranche-copy /boards/2031/");
}

#[test]
fn a_file_holds_what_was_saved_before_it_was_written_unless_the_clock_was_put_back() {
    let written = WrittenCopy { at: 100, checksum: Checksum::of("") };
    assert!(written.holds(99, 100) && written.holds(99, 500));
    // In the same moment one or the other may have been first.
    assert!(!written.holds(100, 500) && !written.holds(101, 500));
    assert!(!written.holds(50, 99));
}

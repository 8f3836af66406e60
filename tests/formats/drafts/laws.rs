//! What holds for every review that is kept, whatever was decided and whatever became of its text.

use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use tranche::import::draft::{BadDraft, Draft, MOST_PAST, Which, read, write};
use tranche::import::{Grid, alike, joined};

use super::decisions::{Step, after, drafts};
use super::kinds::tables;
use super::version_1::{KEPT, kept};

/// Everything that a text says, as another reader of JSON understands it.
fn said(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// A text that opens says what was opened, no more and no less, and whatever it decides can be looked at.
fn refused_or_as_it_says(text: &str) -> Result<(), TestCaseError> {
    match read(text) {
        Err(BadDraft::Damaged) => {}
        Err(BadDraft::Newer(format)) => {
            prop_assert!(format.starts_with("tranche-review/") && format != "tranche-review/1");
        }
        Ok(draft) => {
            prop_assert_eq!(said(&write(&draft)), said(text), "{}", text);
            look_at(&draft);
        }
    }
    Ok(())
}

/// Reads the tables with all decisions that are not those of the kept review, which have been looked at often enough.
fn look_at(draft: &Draft) {
    static KNOWN: LazyLock<Draft> = LazyLock::new(kept);
    static TABLES: LazyLock<Vec<Grid>> = LazyLock::new(tables);
    static ALL: LazyLock<Grid> = LazyLock::new(|| joined(&TABLES, &alike(&TABLES)).grid);
    for state in draft.past.iter().chain([&draft.state]) {
        if *state == KNOWN.state || KNOWN.past.contains(state) {
            continue;
        }
        let grid = match state.which {
            Which::One(at) => TABLES.get(at).cloned().unwrap_or_default(),
            Which::Together => ALL.clone(),
        };
        drop(tranche::import::read(&Grid { loosely_parted: true, ..grid }, &state.choices));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_review_opens_as_what_it_was(draft in drafts()) {
        let text = write(&draft);
        prop_assert_eq!(read(&text), Ok(draft), "{}", text);
    }

    #[test]
    fn the_same_review_has_one_text(draft in drafts()) {
        let text = write(&draft);
        let again = read(&text).map(|draft| write(&draft));
        prop_assert_eq!(again, Ok(text));
    }

    #[test]
    fn a_review_that_was_cut_is_refused(draft in drafts(), at in any::<Index>()) {
        let text = write(&draft);
        let cut = (0..at.index(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        prop_assert_eq!(read(&text[..cut]), Err(BadDraft::Damaged));
    }

    #[test]
    fn a_review_with_another_byte_is_refused_or_opens_as_what_it_then_says(
        draft in drafts(), at in any::<Index>(), byte in 0_u8..128
    ) {
        let mut bytes = write(&draft).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(text) = String::from_utf8(bytes) {
            refused_or_as_it_says(&text)?;
        }
    }

    #[test]
    fn the_kept_review_with_other_bytes_is_refused_or_opens_as_what_it_then_says(
        changes in vec((any::<Index>(), prop_oneof![b'0'..=b'9', b' '..=b'~']), 1..4)
    ) {
        let mut bytes = KEPT.trim_end().as_bytes().to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(text) = String::from_utf8(bytes) {
            refused_or_as_it_says(&text)?;
        }
    }

    #[test]
    fn no_text_is_too_odd_to_be_refused(text in any::<String>()) {
        prop_assert_eq!(read(&text), Err(BadDraft::Damaged));
        let named = format!("{{\"format\":\"tranche-review/1\",{text}}}");
        prop_assert_eq!(read(&named), Err(BadDraft::Damaged));
    }
}

#[test]
fn any_letter_of_the_kept_review_may_be_another() {
    let text = KEPT.trim_end();
    // What is decided has every kind of field; the past has the same again.
    let end = text.find("\"past\"").unwrap();
    let others = ['0', '9', 'a', '"', '\\', '}', ',', ' '].into_iter().cycle();
    for ((at, old), new) in text[..end].char_indices().zip(others) {
        let changed = format!("{}{new}{}", &text[..at], &text[at + old.len_utf8()..]);
        refused_or_as_it_says(&changed).unwrap();
    }
}

#[test]
fn of_a_long_past_the_latest_steps_are_kept() {
    let cell = |row| Step::Cell(row, 0, Some(format!("B{row}")));
    for steps in [MOST_PAST - 1, MOST_PAST, MOST_PAST + 1, 3 * MOST_PAST] {
        let (state, past) = after((0..steps).map(cell).collect());
        assert_eq!(past.len(), steps);
        let opened = read(&write(&Draft { state: state.clone(), past: past.clone(), ..kept() })).unwrap();
        assert_eq!(opened.past, &past[steps.saturating_sub(MOST_PAST)..]);
        assert_eq!(opened.state, state);
    }
}

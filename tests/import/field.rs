//! Tables that were once read wrong, each with what is right in it.

mod other_words;
mod publications;
mod reports;
mod right;

use std::fs;
use std::path::PathBuf;

use other_words::{FILES, TEXTS, Text};
use publications::PUBLISHED;
use reports::REPORTED;
use right::Right;
use tranche::files::{read, read_text};
use tranche::import::ImportSource;

fn folder() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/fixtures/field"].iter().collect()
}

/// What is wrong in a table that comes under a name; texts are pasted, everything else is a file.
fn wrong(name: &str, bytes: &[u8], right: Right) -> Option<String> {
    let brought = if name == "pasted" || name.ends_with(".txt") {
        read_text(str::from_utf8(bytes).unwrap(), &mut |_| {})
    } else {
        read(name, bytes, &mut |_| {})
    };
    match brought {
        Ok(ImportSource::Tables { grids, .. }) => right.wrong(&grids[0]),
        other => Some(format!("no table: {other:?}").chars().take(120).collect()),
    }
}

fn none(wrong: &[String], of: usize) {
    assert!(wrong.is_empty(), "{} of {of} are read wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn tables_after_what_people_reported_are_read_right_or_asked_about_once_a_cause() {
    let all = REPORTED.iter().filter_map(|(name, right, why)| {
        let bytes = fs::read(folder().join(name)).unwrap();
        wrong(name, &bytes, *right).map(|wrong| format!("{name} ({why}): {wrong}"))
    });
    none(&all.collect::<Vec<_>>(), REPORTED.len());
}

#[test]
fn tables_of_the_shapes_that_are_published_are_read_right_or_asked_about_once_a_cause() {
    let all = PUBLISHED.iter().filter_map(|(name, text, right, why)| {
        wrong(name, text.as_bytes(), *right).map(|wrong| format!("{name} ({why}): {wrong}"))
    });
    none(&all.collect::<Vec<_>>(), PUBLISHED.len());
}

#[test]
fn tables_of_the_same_kinds_in_other_words_are_read_right_or_asked_about_once_a_cause() {
    let texts = TEXTS.concat();
    none(&wrong_of(&texts, FILES), texts.len() + FILES.len());
}

/// What is wrong in texts and in files.
fn wrong_of(texts: &[Text], files: &[(&str, Right, &str)]) -> Vec<String> {
    let texts = texts.iter().filter_map(|(name, text, right, why)| {
        wrong(name, text.as_bytes(), *right).map(|wrong| format!("{name} ({why}): {wrong}"))
    });
    let files = files.iter().filter_map(|(name, right, why)| {
        let bytes = fs::read(folder().join(name)).unwrap();
        wrong(name, &bytes, *right).map(|wrong| format!("{name} ({why}): {wrong}"))
    });
    texts.chain(files).collect()
}

#[test]
fn of_every_file_it_is_known_what_is_right() {
    let files = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    for file in files {
        assert!(REPORTED.iter().chain(FILES).any(|(name, ..)| *name == file), "{file}");
    }
}

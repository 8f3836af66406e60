//! Every sentence people read stands in `src/ui/words`, so that another language is another folder.

use crate::sources::{files, texts};

/// Attributes whose values are names, though they may have spaces.
const NAMES: [&str; 3] = ["class=", "rel=", "aria-keyshortcuts="];
/// Keys that do what a button does.
const KEYS: &str = "Control+";

/// Whether somebody would read this: several words, or one that begins as a sentence does.
fn is_read(text: &str) -> bool {
    let begins = text.chars().next().is_some_and(char::is_uppercase)
        && text.chars().nth(1).is_some_and(char::is_lowercase);
    let letters = |side: Option<char>| side.is_some_and(char::is_alphabetic);
    let several = text
        .match_indices(' ')
        .any(|(at, _)| letters(text[..at].chars().next_back()) && letters(text[at + 1..].chars().next()));
    (begins || several || text.contains('…')) && !text.starts_with(KEYS)
}

/// The texts of a file that people would read, each with its line.
fn sentences(code: &str) -> Vec<(usize, String)> {
    let is_name = |before: &str| NAMES.iter().any(|name| before.trim_end().ends_with(name));
    let read = texts(code).into_iter().filter(|text| is_read(&text.content) && !is_name(&text.before));
    read.map(|text| (text.line, text.content)).collect()
}

#[test]
fn sentences_stand_among_the_words() {
    let page = ["src/board", "src/office", "src/ui"].into_iter().flat_map(|folder| files(folder, ".rs"));
    // The browser's own names are none of ours.
    let page =
        page.filter(|(name, _)| !name.starts_with("src/ui/words") && !name.starts_with("src/ui/browser"));
    let mut count = 0;
    for (name, code) in page {
        count += 1;
        assert_eq!(sentences(&code), [], "{name}");
    }
    assert!(count > 100, "{count} files; was a folder renamed?");
}

#[test]
fn a_sentence_is_told_from_a_name() {
    let found = |code: &str| sentences(code).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
    assert_eq!(found("<h2>\"Share\"</h2>"), ["Share"]);
    assert_eq!(found("format!(\"{left} still to decide\")"), ["{left} still to decide"]);
    assert_eq!(found("// \"Not a text\"\nlet a = \"of-bids\"; <p class=\"note remark\">"), [""; 0]);
    assert_eq!(found("let mark = '\"'; let b = \"own\";"), [""; 0]);
    assert_eq!(found("words(\"Loading…\")"), ["Loading…"]);
}

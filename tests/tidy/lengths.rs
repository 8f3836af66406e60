//! How long files, functions and pieces of markup may be, and what the compiler is never told to pass over.

use crate::sources::{code, files};

/// The most lines of a file.
const FILE: usize = 220;
/// The most lines of a function.
const FUNCTION: usize = 60;
/// The most lines of one piece of markup.
const MARKUP: usize = 30;

/// How many lines there are from the line at which something begins to the one that ends it, at the same indent.
fn length(lines: &[&str], from: usize) -> usize {
    let indent = lines[from].len() - lines[from].trim_start().len();
    let is_end =
        |line: &&str| line.find(|c: char| c != ' ') == Some(indent) && line[indent..].starts_with('}');
    lines[from + 1..].iter().position(is_end).map_or(1, |at| at + 2)
}

/// The name of the function whose head begins a line.
fn function(line: &str) -> Option<&str> {
    let head = line.trim_start();
    let begins = ["fn ", "pub fn ", "pub(", "async fn ", "pub async fn ", "const fn ", "pub const fn "];
    let at = begins.iter().any(|begin| head.starts_with(begin)).then(|| head.find("fn "))??;
    let name = &head[at + 3..];
    name.split(|c: char| !c.is_alphanumeric() && c != '_').next()
}

/// The functions of a file that are longer than they may be, with their lengths.
fn long_functions(text: &str) -> Vec<(String, usize)> {
    let text = code(text);
    let lines: Vec<&str> = text.lines().collect();
    let functions = lines.iter().enumerate().filter_map(|(at, line)| Some((at, function(line)?)));
    // What ends on the line on which it begins is short, and a head of several lines ends in a brace of its own.
    let functions = functions.filter(|(at, _)| !lines[*at].trim_end().ends_with(['}', ';']));
    functions
        .map(|(at, name)| (name.to_owned(), length(&lines, at)))
        .filter(|(_, length)| *length > FUNCTION)
        .collect()
}

/// The lengths of the pieces of markup in a file that are longer than they may be.
fn long_markup(text: &str) -> Vec<usize> {
    let text = code(text);
    let pieces = text.match_indices("view! {").map(|(at, _)| &text[at..]);
    pieces.map(|piece| up_to_its_end(piece).lines().count()).filter(|length| *length > MARKUP).collect()
}

/// A text up to the brace that closes the first that it opens.
fn up_to_its_end(text: &str) -> &str {
    let mut depth = 0;
    let end = text.find(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == '}' && depth == 0
    });
    &text[..end.unwrap_or(text.len())]
}

#[test]
fn files_are_short() {
    let long: Vec<_> = files("src", ".rs")
        .into_iter()
        .map(|(file, text)| (text.lines().count(), file))
        .filter(|(lines, _)| *lines > FILE)
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn functions_are_short() {
    let mut long = Vec::new();
    for (file, text) in files("src", ".rs") {
        let ours = long_functions(&text).into_iter();
        long.extend(ours.map(|(name, length)| (file.clone(), name, length)));
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn pieces_of_markup_are_short() {
    let long: Vec<_> = files("src", ".rs")
        .into_iter()
        .map(|(file, text)| (file, long_markup(&text)))
        .filter(|(_, lengths)| !lengths.is_empty())
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn nothing_is_unwrapped_and_no_warning_is_silenced() {
    let mut found = Vec::new();
    for (file, text) in files("src", ".rs").into_iter().filter(|(file, _)| !file.ends_with("/tests.rs")) {
        let code = code(&text);
        for no in [".unwrap()", ".expect(", "#[allow", "#![allow", "#[expect", "#![expect", ", allow("] {
            found.extend(code.contains(no).then(|| (file.clone(), no)));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn lengths_are_counted_from_the_first_line_to_the_last() {
    let body = "    let x = 1;\n".repeat(FUNCTION - 1);
    assert_eq!(long_functions(&format!("fn short() {{\n{}}}\n", &body[15..])), []);
    assert_eq!(
        long_functions(&format!("pub fn long(\n) {{\n{body}}}\n")),
        [("long".to_owned(), FUNCTION + 2)]
    );
    let markup = "        <p>\"Text\"</p>\n".repeat(MARKUP - 1);
    assert_eq!(long_markup(&format!("    view! {{\n{markup}    }}\n")), [MARKUP + 1]);
}

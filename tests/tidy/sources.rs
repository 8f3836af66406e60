//! The files of the package, and their text without what is no code.

use std::fs;
use std::path::{Path, PathBuf};

/// Every file under a folder of the package, by its path from there, with its text.
pub fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_str().unwrap().ends_with(ending) {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                // Not every file is text: bids arrive as workbooks too.
                found.push((name, String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()));
            }
        }
    }
    found.sort();
    found
}

/// How long what opens a text is, if that is no code: a comment, a text in quotes, or one sign in quotes.
fn no_code(text: &str) -> Option<usize> {
    let until =
        |start: usize, end: &str| text[start..].find(end).map_or(text.len(), |at| start + at + end.len());
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        return Some(until(2, "*/"));
    }
    if text.starts_with("r#\"") {
        return Some(until(3, "\"#"));
    }
    if text.starts_with("r\"") {
        return Some(until(2, "\""));
    }
    if let Some(rest) = text.strip_prefix('"') {
        let mut escaped = false;
        let end = rest.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        return Some(end.map_or(text.len(), |end| end + 2));
    }
    if text.starts_with("'\\") {
        return Some(until(3, "'"));
    }
    let mut chars = text.chars();
    let sign = (chars.next(), chars.next(), chars.next());
    if let (Some('\''), Some(inside), Some('\'')) = sign {
        return Some(2 + inside.len_utf8());
    }
    None
}

/// A text in quotes: its line, what it says, and the code before it on that line.
pub struct Text {
    pub line: usize,
    pub content: String,
    pub before: String,
}

/// All texts in quotes of a file, without those of the tests at its end.
pub fn texts(text: &str) -> Vec<Text> {
    let code = code(text);
    let mut found = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < code.len() {
        let rest = &text[at..];
        let blank = no_code(rest).filter(|_| code[at..].starts_with(' '));
        let length = blank.unwrap_or_else(|| rest.chars().next().map_or(1, char::len_utf8));
        if let (Some(_), Some(content)) = (blank, rest[..length].strip_prefix('"')) {
            let before = text[..at].rsplit('\n').next().unwrap_or_default().to_owned();
            found.push(Text { line, content: content.trim_end_matches('"').to_owned(), before });
        }
        line += rest[..length].matches('\n').count();
        at += length;
    }
    found
}

/// The code of a file: comments and texts in quotes are blank, line for line, and the tests at its end are left out.
pub fn code(text: &str) -> String {
    let mut found = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let in_name = found.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        match no_code(rest).filter(|_| !(in_name && first == 'r')) {
            Some(length) => {
                // Byte for byte, so that a place in one is the same place in the other.
                found.extend(rest[..length].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
                rest = &rest[length..];
            }
            None => {
                found.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    if let Some(tests) = found.find("#[cfg(test)]\nmod tests {") {
        found.truncate(tests);
    }
    found
}

//! How often values are copied, and how often what changes is read without being followed.

use std::collections::BTreeMap;

use crate::sources::{code, files};

/// The most clones in a thousand lines of a folder.
const CLONES: usize = 20;
/// What has fewer lines is counted with the folder around it: one clone more or less would decide.
const FEW: usize = 500;
/// The most untracked reads in all.
const UNTRACKED: usize = 24;
/// How many lines above an untracked read it may be said why it is one.
const NEAR: usize = 3;

/// The folders that a file is in, and the one that it is the head of, if there is one.
fn folders(file: &str) -> impl Iterator<Item = &str> {
    let ends = file.match_indices('/').map(|(at, _)| at).chain(file.strip_suffix(".rs").map(str::len));
    ends.map(|end| &file[..end])
}

/// The folders with more clones than they may have, each with its clones and lines.
fn folders_with_many_clones(files: &[(String, String)]) -> Vec<(String, usize, usize)> {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (file, text) in files {
        let code = code(text);
        for folder in folders(file) {
            let (clones, lines) = counts.entry(folder).or_default();
            *clones += code.matches(".clone()").count();
            *lines += code.lines().count();
        }
    }
    let many =
        counts.into_iter().filter(|(_, (clones, lines))| *lines >= FEW && clones * 1000 > CLONES * lines);
    many.map(|(folder, (clones, lines))| (folder.to_owned(), clones, lines)).collect()
}

/// The lines of a file on which something is read untracked, and whether it is said why.
fn untracked_reads(text: &str) -> Vec<(usize, bool)> {
    let lines: Vec<&str> = text.lines().collect();
    let is_read = |line: &str| {
        ["untrack(", "get_untracked", "with_untracked", "read_untracked"]
            .iter()
            .any(|read| line.contains(read))
    };
    let code = code(text);
    let reads =
        code.lines().enumerate().filter(|(_, line)| is_read(line) && !line.trim_start().starts_with("use "));
    let is_said =
        |at: usize| lines[at.saturating_sub(NEAR)..at].iter().any(|line| line.trim_start().starts_with("//"));
    reads.map(|(at, _)| (at + 1, is_said(at))).collect()
}

#[test]
fn values_are_seldom_cloned() {
    let files: Vec<_> =
        files("src", ".rs").into_iter().filter(|(file, _)| !file.ends_with("/tests.rs")).collect();
    assert_eq!(folders_with_many_clones(&files), []);
}

#[test]
fn untracked_reads_are_few_and_each_says_why() {
    let mut count = 0;
    for (file, text) in files("src", ".rs") {
        for (line, is_said) in untracked_reads(&text) {
            count += 1;
            assert!(is_said, "{file}:{line} does not say why it is read untracked");
        }
    }
    assert!((1..=UNTRACKED).contains(&count), "{count} untracked reads");
}

#[test]
fn clones_and_untracked_reads_are_found() {
    let file = |name: &str, clones: usize, lines: usize| {
        (name.to_owned(), "a.clone();\n".repeat(clones) + &"b; // a.clone()\n".repeat(lines - clones))
    };
    let room = [file("src/room.rs", 5, 300), file("src/room/small.rs", 6, 200)];
    assert_eq!(
        folders_with_many_clones(&room),
        ["src", "src/room"].map(|folder| (folder.to_owned(), 11, 500))
    );
    assert_eq!(folders_with_many_clones(&[file("src/room.rs", 10, 500)]), []);
    assert_eq!(folders_with_many_clones(&[file("src/room.rs", 400, 400)]), []);
    let reads = "// Once.\na();\na.get_untracked();\n\n\na.with_untracked(b);\n// a.get_untracked()\n";
    assert_eq!(untracked_reads(reads), [(3, true), (6, false)]);
}

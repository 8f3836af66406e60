//! What the pages for developers name is there.

use std::fs;
use std::path::Path;

use crate::sources::files;

/// What a page names in quotes, word by word.
fn quoted(page: &str) -> impl Iterator<Item = &str> {
    page.split('`').skip(1).step_by(2).flat_map(|text| text.split([' ', ',', '{', '}', '(']))
}

/// The files that a page names, as it names them: `link/versions.rs`, or `tests/calculator/laws.rs`.
fn named(page: &str) -> Vec<&str> {
    quoted(page).filter(|text| text.ends_with(".rs")).collect()
}

#[test]
fn every_place_that_a_page_names_from_the_top_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |page: &str| (page.to_owned(), fs::read_to_string(root.join(page)).unwrap());
    let pages = files("docs", ".md").into_iter();
    let tops = ["src/", "tests/", "xtask/", "style/", "public/", "docs/", "fuzz/"];
    let mut count = 0;
    for (page, text) in pages.chain(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].map(read)) {
        for place in quoted(&text).filter(|text| tops.iter().any(|top| text.starts_with(top))) {
            count += 1;
            let is_there = root.join(place).exists() || root.join(format!("{place}.rs")).exists();
            assert!(is_there, "{page} names {place}");
        }
    }
    assert!(count > 20, "{count}");
}

#[test]
fn every_file_that_the_pages_name_is_there() {
    let all: Vec<String> = ["src", "tests", "xtask", "fuzz", "benches"]
        .into_iter()
        .flat_map(|folder| files(folder, ".rs"))
        .map(|(file, _)| format!("/{file}"))
        .collect();
    let mut count = 0;
    for (page, text) in [
        ("ARCHITECTURE.md", include_str!("../../ARCHITECTURE.md")),
        ("CONTRIBUTING.md", include_str!("../../CONTRIBUTING.md")),
    ] {
        for file in named(text) {
            count += 1;
            assert!(all.iter().any(|path| path.ends_with(&format!("/{file}"))), "{page} names {file}");
        }
    }
    assert!(count > 40, "{count}");
}

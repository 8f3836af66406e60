//! What the pages for developers name is there.

use crate::sources::files;

/// The files that a page names, as it names them: `link/versions.rs`, or `tests/calculator/laws.rs`.
fn named(page: &str) -> Vec<&str> {
    let quoted = page.split('`').skip(1).step_by(2);
    quoted
        .flat_map(|text| text.split([' ', ',', '{', '}', '(']))
        .filter(|text| text.ends_with(".rs"))
        .collect()
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

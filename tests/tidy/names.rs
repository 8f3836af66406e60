//! A file name says what a file holds, and no two files with one name hold different things.

use std::collections::BTreeMap;

use crate::sources::files;

/// What several rooms have, each its own.
const ROOMS_HAVE: &[&str] = &["app", "main", "read", "tests", "v1", "v2", "write"];

/// Capabilities that have one name on several floors: in the calculator, in a program, among the words.
const CAPABILITIES: &[&str] = &[
    "amend",
    "answers",
    "auto_copy",
    "backup",
    "bid_facts",
    "collate",
    "compare",
    "draft",
    "drafts",
    "first_draft",
    "final_scenario",
    "fund",
    "history",
    "leave",
    "legacy",
    "marks",
    "meeting",
    "notice",
    "other_tabs",
    "paper_totals",
    "publish",
    "question",
    "recommendation",
    "reserve_list",
    "roles",
    "rows",
    "rules",
    "same_bids",
    "scenarios",
    "shared_view",
    "stated_totals",
    "storage",
    "store",
    "summary",
    "trail",
    "wipe",
];

#[test]
fn no_two_files_with_one_name_hold_different_things() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // Words have the names of what they are about.
    for (file, _) in files("src", ".rs").into_iter().filter(|(file, _)| !file.starts_with("src/ui/words")) {
        let name = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
        places.entry(name.to_owned()).or_default().push(file);
    }
    let is_known = |name: &str| [ROOMS_HAVE, CAPABILITIES].iter().any(|list| list.contains(&name));
    let twice: Vec<_> = places.iter().filter(|(name, files)| files.len() > 1 && !is_known(name)).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

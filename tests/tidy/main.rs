//! What the compiler does not guard: which file may name what, and what must never go missing.
#![cfg(test)]

mod circles;
mod copies;
mod lengths;
mod names;
mod pages;
mod sources;
mod words;

use sources::files;

fn calculator() -> Vec<(String, String)> {
    let outside = ["src/board/", "src/ui", "src/office/", "src/workers/", "src/files/"];
    let inside = |name: &str| !outside.iter().any(|folder| name.starts_with(folder));
    files("src", ".rs").into_iter().filter(|(name, _)| inside(name)).collect()
}

/// All that is seen, whichever program shows it.
fn page() -> Vec<(String, String)> {
    ["src/board", "src/office", "src/ui"].into_iter().flat_map(|folder| files(folder, ".rs")).collect()
}

/// Whether a text holds a word, and not only as part of a longer one.
fn has_word(text: &str, word: &str) -> bool {
    let in_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(word).any(|(at, _)| {
        !in_word(text[..at].chars().next_back()) && !in_word(text[at + word.len()..].chars().next())
    })
}

fn naming<'a>(files: &'a [(String, String)], word: &str) -> Vec<&'a str> {
    files.iter().filter(|(_, text)| has_word(text, word)).map(|(name, _)| name.as_str()).collect()
}

/// Finds the words only where they may be, and at least one of them there, so that the test is about something.
#[track_caller]
fn only_in(files: &[(String, String)], words: &[&str], may: impl Fn(&str) -> bool) {
    let mut at_home = 0;
    for word in words {
        let (home, astray): (Vec<&str>, Vec<&str>) =
            naming(files, word).into_iter().partition(|name| may(name));
        assert!(astray.is_empty(), "{word} is named in {astray:?}");
        at_home += home.len();
    }
    assert!(at_home > 0, "none of {words:?} is named where it belongs; was a file renamed?");
}

#[track_caller]
fn no_word_in(files: &[(String, String)], words: &[&str]) {
    assert!(!files.is_empty());
    for word in words {
        assert_eq!(naming(files, word), Vec::<&str>::new(), "{word}");
    }
}

#[track_caller]
fn nowhere_in(files: &[(String, String)], texts: &[&str]) {
    assert!(!files.is_empty());
    for text in texts {
        let astray: Vec<&String> =
            files.iter().filter(|(_, all)| all.contains(text)).map(|(name, _)| name).collect();
        assert!(astray.is_empty(), "{text:?} stands in {astray:?}");
    }
}

#[test]
fn words_are_found_as_words() {
    assert!(has_word("let x: f64 = 0.0;", "f64"));
    assert!(has_word("Decimal", "Decimal"));
    assert!(!has_word("buf640 of64 f64x my_f64", "f64"));
    assert!(!has_word("hexadecimal", "Decimal"));
}

#[test]
fn the_calculator_knows_no_browser_no_clock_and_no_float() {
    let files = calculator();
    assert!(files.iter().any(|(name, _)| name == "src/lib.rs") && files.len() >= 15);
    no_word_in(&files, &["leptos", "web_sys", "gloo", "gloo_storage", "js_sys", "wasm_bindgen"]);
    no_word_in(&files, &["f32", "f64", "SystemTime", "Instant"]);
    nowhere_in(&files, &["std::fs", "std::net", "std::env", "std::io", "println!"]);
}

#[test]
fn files_are_read_and_written_without_a_browser_and_a_clock_and_with_floats_only_where_a_library_has_them() {
    let files = files("src/files", ".rs");
    no_word_in(&files, &["leptos", "web_sys", "gloo", "gloo_storage", "js_sys", "wasm_bindgen"]);
    no_word_in(&files, &["f32", "SystemTime", "Instant"]);
    // The dense way to read a sheet takes the room of all cells up to the farthest.
    // For older workbooks there is no other; how far their cells reach is counted before.
    nowhere_in(&files, &["std::fs", "std::net", "std::env", "println!"]);
    only_in(&files, &["worksheet_range"], |name| name == "src/files/xls.rs");
    only_in(&files, &["f64"], |name| {
        ["src/files/exact_numbers.rs", "src/files/write/xlsx.rs"].contains(&name)
    });
}

#[test]
fn only_money_names_decimal() {
    only_in(&files("src", ".rs"), &["Decimal", "rust_decimal"], |name| name == "src/money/amount.rs");
}

#[test]
fn the_marks_of_currencies_are_one_table() {
    nowhere_in(&files("src", ".rs"), &["'£' | '€'", "'£', '€'"]);
    only_in(&files("src", ".rs"), &["MARKS"], |name| {
        ["src/money/currency.rs", "src/import/currency_marks.rs"].contains(&name)
    });
}

#[test]
fn the_name_of_a_format_is_written_once() {
    let all: Vec<(String, String)> = files("src", ".rs")
        .into_iter()
        .filter(|(name, _)| !name.ends_with("/tests.rs"))
        .flat_map(|(name, text)| {
            sources::texts(&text).into_iter().map(move |text| (name.clone(), text.content))
        })
        .collect();
    for (format, home) in [
        ("TRANCHEFUND", "src/link/find.rs"),
        ("tranche-fund/1", "src/fund/format.rs"),
        ("tranche-fund/2", "src/fund/format.rs"),
        ("tranche-fund/3", "src/fund/format.rs"),
        ("tranche-draft", "src/store/draft.rs"),
        ("tranche-revision", "src/store/revision.rs"),
    ] {
        let written: Vec<&str> =
            all.iter().filter(|(_, text)| text.contains(format)).map(|(name, _)| name.as_str()).collect();
        assert_eq!(written, [home], "{format}");
    }
}

#[test]
fn no_float_is_near_money_on_the_page_either() {
    no_word_in(&page(), &["f32", "f64", "parseFloat"]);
}

#[test]
fn only_the_browser_folder_names_the_browser() {
    let words = ["web_sys", "gloo", "gloo_storage", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];
    only_in(&page(), &words, |name| name == "src/ui/browser.rs" || name.starts_with("src/ui/browser/"));
}

#[test]
fn only_the_database_names_the_databases_of_the_browser() {
    let home = "src/ui/browser/database";
    only_in(&page(), &["indexedDB", "IDBKeyRange"], |name| name.starts_with(home));
}

#[test]
fn only_the_store_keeps_anything_and_only_its_keys_are_spelled() {
    only_in(&page(), &["Storage", "Database"], |name| {
        name.starts_with("src/ui/store") || name.starts_with("src/ui/browser")
    });
    let keys = [
        "\"tranche-store",
        "\"tranche-fund ",
        "\"tranche-led",
        "\"scenario/",
        "\"revision/",
        "\"name/",
        "\"left/",
    ];
    let elsewhere: Vec<_> =
        files("src", ".rs").into_iter().filter(|(name, _)| !name.starts_with("src/store/")).collect();
    nowhere_in(&elsewhere, &keys);
    nowhere_in(&files("public", ".js"), &["localStorage", "sessionStorage", "indexedDB", "caches", "cookie"]);
}

#[test]
fn effects_stand_in_one_file_that_faces_outward() {
    only_in(&page(), &["Effect"], |name| name == "src/board/effects.rs");
}

#[test]
fn the_page_writes_neither_markup_nor_style_by_hand() {
    nowhere_in(&page(), &["inner_html", "innerHTML", "set_inner", " style=", "\"style\"", " style:"]);
}

#[test]
fn every_file_opens_with_a_sentence() {
    for (name, text) in files("src", ".rs").into_iter().chain(files("tests", ".rs")) {
        assert!(text.starts_with("//! "), "{name}");
    }
}

#[test]
fn what_was_shipped_is_still_there() {
    for (folder, name) in [
        ("public/funds", "public/funds/invest-to-save-2013-14.json"),
        ("tests/fixtures", "tests/fixtures/links-v1.txt"),
        ("tests/fixtures", "tests/fixtures/links-v2.txt"),
        ("tests/fixtures", "tests/fixtures/fund-links-v1.txt"),
        ("tests/fixtures", "tests/fixtures/fund-links-v2.txt"),
        ("tests/fixtures", "tests/fixtures/scenario-v1.json"),
        ("tests/fixtures", "tests/fixtures/scenario-v2.json"),
        ("tests/fixtures", "tests/fixtures/review-v1.json"),
        ("tests/fixtures", "tests/fixtures/notice-v1.json"),
        ("tests/fixtures", "tests/fixtures/scenario-v3.json"),
        ("tests/fixtures", "tests/fixtures/final-link-v1.txt"),
        ("tests/fixtures", "tests/fixtures/profile-2026-11.json"),
        ("tests/fixtures", "tests/fixtures/profile-2026-11-database.json"),
    ] {
        let there = files(folder, "");
        assert!(there.iter().any(|(file, text)| file == name && text.len() > 100), "{name}");
    }
}

#[test]
fn what_is_said_of_the_largest_file_is_its_limit_and_no_other_place_has_one() {
    let most = tranche::import::MOST_BYTES >> 20;
    for (folder, file, said) in [
        ("src/ui/words", "office/home/bring.rs", format!("up to {most} MB")),
        ("src/files", "write/template.rs", format!("at most {most} MB")),
        ("docs", "docs/formats.md", format!("| a file, or a pasted text | {most} MB |")),
    ] {
        let places = files(folder, file);
        assert!(!places.is_empty() && places.iter().all(|(_, text)| text.contains(&said)), "{file}: {said}");
    }
    nowhere_in(&[files("src/files", ".rs"), files("src/office", ".rs")].concat(), &["const MOST_BYTES"]);
}

#[test]
fn every_fund_a_site_offers_can_be_relied_on_and_is_listed_by_its_id_and_title() {
    let list = "public/funds/index.json";
    let (lists, funds): (Vec<_>, Vec<_>) =
        files("public/funds", ".json").into_iter().partition(|(name, _)| name == list);
    assert!(!funds.is_empty());
    let offers = tranche::site_funds(&lists[0].1).unwrap();
    let mut offered: Vec<(String, String)> =
        offers.into_iter().map(|offer| (format!("public/funds/{}.json", offer.name), offer.title)).collect();
    offered.sort();
    let there: Vec<(String, String)> = funds
        .into_iter()
        .map(|(name, text)| {
            let fund = tranche::Fund::read(&text).unwrap();
            assert_eq!(name, format!("public/funds/{}.json", fund.id));
            (name, fund.title.clone())
        })
        .collect();
    assert_eq!(offered, there);
}

//! In which order and under which headings the real round is listed.

use support::round::round;
use tranche::{Grouping, Section, found, sections};

/// Headings and references, as the list reads from top to bottom.
#[track_caller]
fn lists(grouping: Grouping, expected: &[(&str, &[&str])]) {
    let sections = sections(&round(), grouping);
    let listed: Vec<(&str, Vec<&str>)> = sections
        .iter()
        .map(|section| {
            let heading = match section {
                Section::Partnership(id, _) => id.as_str(),
                Section::Size(_) => "",
                Section::Theme(theme, _) => theme,
            };
            (heading, section.bids().iter().map(|bid| bid.as_str()).collect())
        })
        .collect();
    let expected: Vec<(&str, Vec<&str>)> = expected.iter().map(|(h, bids)| (*h, bids.to_vec())).collect();
    assert_eq!(listed, expected);
}

#[test]
fn by_partnership_the_order_is_that_of_the_paper_with_those_who_did_not_bid() {
    lists(
        Grouping::Partnership,
        &[
            ("solihull", &["S1"]),
            ("dudley", &["D1"]),
            ("coventry", &["C1", "C2"]),
            ("walsall", &["W1", "W2"]),
            ("birmingham", &["B1", "B2"]),
            ("sandwell", &["SS1", "SS2", "SS3", "SS4", "SS5"]),
            ("wolverhampton", &[]),
        ],
    );
}

#[test]
fn by_size_the_largest_is_first_and_equals_stay_in_the_order_of_the_paper() {
    let bids: &[&str] = &["B1", "B2", "S1", "D1", "C2", "SS4", "C1", "SS1", "W1", "SS2", "W2", "SS5", "SS3"];
    lists(Grouping::Size, &[("", bids)]);
}

#[test]
fn by_theme_every_bid_stands_under_the_first_it_names() {
    lists(
        Grouping::Theme,
        &[
            ("Business crime", &["W1"]),
            ("Communities", &["SS3", "SS5"]),
            ("Domestic abuse", &["B2"]),
            ("Neighbourhoods", &["D1", "C2", "W2", "SS1"]),
            ("Safeguarding", &["C1", "SS4"]),
            ("Violence", &["S1", "B1"]),
            ("Young people", &["SS2"]),
        ],
    );
}

/// The references a filter leaves, in the order of the paper.
#[track_caller]
fn finds(filter: &str, expected: &[&str]) {
    let fund = round();
    let found = found(&fund, filter);
    assert_eq!(found.len(), fund.bids.len());
    let left: Vec<&str> = fund
        .bids
        .iter()
        .zip(found)
        .filter(|(_, found)| *found)
        .map(|(bid, _)| bid.reference.as_str())
        .collect();
    assert_eq!(left, expected, "{filter}");
}

#[test]
fn a_filter_finds_references_titles_purposes_themes_and_partnerships_in_any_case() {
    finds("ss4", &["SS4"]);
    finds("cold calling", &["W2"]);
    finds("DOMEHAWK", &["SS1"]);
    finds("airtime", &["SS1"]);
    finds("domestic abuse", &["C1", "B2", "SS4"]);
    finds("safer  walsall", &["W1", "W2"]);
}

#[test]
fn every_word_of_a_filter_has_to_be_found() {
    finds("birmingham young", &["B1"]);
    finds("birmingham sandwell", &[]);
    finds("wolverhampton", &[]);
}

#[test]
fn a_filter_without_words_leaves_every_bid() {
    let all = ["S1", "D1", "C1", "C2", "W1", "W2", "B1", "B2", "SS1", "SS2", "SS3", "SS4", "SS5"];
    for filter in ["", " ", "\t \u{a0}"] {
        finds(filter, &all);
    }
}

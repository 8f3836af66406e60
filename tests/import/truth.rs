//! Tables whose truth is known, of every kind that was ever read wrong: the sum read is the truth, or a question stands.

mod commas;
mod currencies;
mod draft;
mod groups;
mod headings;
mod kinds;
mod marks;
mod money;
mod pairs;
mod plain;
mod rows;
mod second_figures;
mod sums;
mod surroundings;
mod table;
mod terse_headings;
mod two_doubts;
mod units;
mod verdict;
mod words;

use kinds::{CLEAR, nth};
use support::rng::Rng;
use tranche::import::{Choices, read};
use verdict::{Counts, wrong};

fn counted(tables: usize) -> Counts {
    let mut counts = Counts::default();
    (0..tables).for_each(|number| counts.count(number, &nth(number)));
    counts
}

#[test]
fn the_sum_read_is_the_truth_or_a_question_stands() {
    let counts = counted(3_000);
    let sum = counts.sum();
    assert_eq!(sum.silent, 0, "{counts}\n{}", sum.first_silent.unwrap_or_default());
}

#[test]
fn of_tables_in_which_nothing_is_unclear_hardly_any_asks() {
    let mut counts = counted(3_000);
    counts.0.retain(|kind, _| CLEAR.iter().any(|(clear, _)| clear == kind));
    let sum = counts.sum();
    let all = sum.right + sum.too_much + sum.silent;
    assert!(sum.too_much * 20 <= all, "{counts}\n{}", sum.first_too_much.unwrap_or_default());
}

#[test]
fn what_is_unclear_is_hardly_ever_asked_more_than_once_a_cause() {
    let counts = counted(3_000);
    let sum = counts.sum();
    assert!(sum.repeated * 20 <= sum.asked, "{counts}");
}

#[test]
fn a_table_is_the_same_for_the_same_number() {
    for number in 0..500 {
        let (one, other) = (nth(number), nth(number));
        assert_eq!((one.shown(), one.truth), (other.shown(), other.truth));
    }
}

#[test]
fn commas_nobody_quoted_are_read_or_asked_about_once_guesses_are_confirmed() {
    for seed in 0..3_000 {
        let table = commas::unquoted(&mut Rng::new(seed));
        let Some(grid) = table.grid() else { continue };
        if table.planted.contains(&"no headings") {
            continue;
        }
        let mut choices = Choices::default();
        choices.confirm(&read(&grid, &choices));
        choices.set_everyone(Some("Ash".to_owned()));
        let reading = read(&grid, &choices);
        if reading.is_ready() {
            assert_eq!(wrong(&reading, &table.truth), None, "table {seed}\n{}", table.shown());
        }
    }
}

/// As many tables as `TRUTH_TABLES` says, with the counts of each kind.
#[test]
#[ignore = "takes minutes"]
fn a_hundred_thousand_tables_are_read_right_or_asked_about() {
    let tables = std::env::var("TRUTH_TABLES").map_or(100_000, |tables| tables.parse().unwrap());
    let counts = counted(tables);
    println!("{counts}");
    let sum = counts.sum();
    if std::env::var("TRUTH_FIRST").is_ok() {
        let firsts = |one: &verdict::Count| {
            [one.first_silent.clone(), one.first_too_much.clone(), one.first_repeated.clone()]
        };
        counts.0.values().flat_map(firsts).flatten().for_each(|first| println!("{first}"));
    }
    assert_eq!(sum.silent, 0, "{}", sum.first_silent.unwrap_or_default());
}

//! How long a large table takes; by hand: `cargo test --release --test import tables::speed -- --ignored --nocapture`.

use std::time::Instant;

use tranche::import::{Choices, Grid, read};

use super::grids::grid;

/// Rows of ten columns: groups of three bids and a sub-total.
fn large(rows: usize) -> String {
    let mut text = "Ref|Partnership|Title|Purpose|Theme|Amount|Reduced|Page|Notes|Officer".to_owned();
    for at in 0..rows {
        let line = match at % 4 {
            0 => format!(
                "\nR{at}|Partnership {at}|A bid for place {at}|What it is for, in a sentence or two|youth|£{},000|£500|p. {at}|a note|AB",
                at % 90 + 1
            ),
            3 => "\n||Sub-total|||£1,000||||".to_owned(),
            _ => format!(
                "\nR{at}||A bid for place {at}|What it is for|safety|£{},000 could be reduced to £900||p. {at}||CD",
                at % 90 + 1
            ),
        };
        text.push_str(&line);
    }
    text
}

#[test]
#[ignore = "a measurement, not a fact"]
fn ten_thousand_rows() {
    for rows in [10_000, 20_000, 40_000] {
        let table = grid(&large(rows));
        let headless = grid(large(rows).split_once('\n').unwrap().1);
        measure(rows, "by name", &table, &Choices::default());
        measure(rows, "corrected", &table, &corrected(rows));
        measure(rows, "guessed", &headless, &Choices::default());
    }
}

/// The best of several times, as others use the machine too.
fn measure(rows: usize, what: &str, table: &Grid, choices: &Choices) {
    let time = || {
        let start = Instant::now();
        let reading = read(table, choices);
        assert!(reading.bids().count() > rows / 2);
        start.elapsed()
    };
    println!("{rows} rows, {what}: {:?}", (0..7).map(|_| time()).min().unwrap());
}

fn corrected(rows: usize) -> Choices {
    let mut choices = Choices::default();
    for at in (1..rows).step_by(10) {
        choices.set_cell(at, 2, Some(format!("Corrected {at}")));
    }
    choices
}

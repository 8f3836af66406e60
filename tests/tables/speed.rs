//! How long a large table takes; by hand: `cargo test --release --test tables -- --ignored --nocapture`.

use std::time::Instant;

use super::grids::grid;
use tranche::table::{Choices, read};

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
        for (what, choices) in [("by name", Choices::default()), ("corrected", corrected(rows))] {
            let start = Instant::now();
            let reading = read(&table, &choices);
            println!(
                "{rows} rows, {what}: {:?}, {} bids, {} totals",
                start.elapsed(),
                reading.bids().count(),
                reading.totals.len()
            );
        }
        let headless = grid(large(rows).split_once('\n').unwrap().1);
        let start = Instant::now();
        let reading = read(&headless, &Choices::default());
        println!("{rows} rows, guessed: {:?}, {} bids", start.elapsed(), reading.bids().count());
        let start = Instant::now();
        assert!(!reading.blocking().is_empty());
        println!("{rows} rows, what is open: {:?}", start.elapsed());
    }
}

fn corrected(rows: usize) -> Choices {
    let mut choices = Choices::default();
    for at in (1..rows).step_by(10) {
        choices.set_cell(at, 2, Some(format!("Corrected {at}")));
    }
    choices
}

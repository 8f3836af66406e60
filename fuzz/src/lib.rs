//! What must hold of whatever was brought; shared by the targets.

use std::time::{Duration, Instant};

use tranche::import::{
    Blocking, Choices, Correction, Grid, HeaderChoice, ImportSource, Role, RoundFacts, RowChoice, read,
};
use tranche::{Currency, Fund, FundId, Group, Ledger, Money, Scenario, Sum};

/// The fund that is shipped with the page.
pub fn fund() -> Fund {
    Fund::read(include_str!("../../public/funds/invest-to-save-2013-14.json")).expect("the fund can be read")
}

/// The tables that were brought, where any were.
pub fn grids(brought: ImportSource) -> Vec<Grid> {
    match brought {
        ImportSource::Tables { grids, .. } => grids,
        ImportSource::Json(_) => Vec::new(),
    }
}

/// Reads a table as it is, with what somebody chose, and with every guess confirmed; holds each reading to its promises.
pub fn look_through(grid: &Grid, choices: &mut Choices) {
    let started = Instant::now();
    holds(grid, &Choices::default());
    let reading = holds(grid, choices);
    choices.confirm(&reading);
    let confirmed = holds(grid, choices);
    let asked = |blocking: &Blocking| matches!(blocking, Blocking::Confirm(_));
    assert!(!confirmed.blocking().iter().any(asked), "a guess that was confirmed is asked again");
    assert!(started.elapsed() < Duration::from_secs(10), "it takes too long");
}

fn holds(grid: &Grid, choices: &Choices) -> tranche::import::Reading {
    let reading = read(grid, choices);
    assert_eq!(reading.rows.len(), grid.rows.len());
    assert_eq!(reading.is_ready(), reading.blocking().is_empty());
    if reading.is_ready() {
        let file = reading.fund(id(), &about(&reading.currency)).expect("nothing is left to settle");
        let fund = Fund::new(file).expect("a table that is settled is a fund");
        let ledger = Ledger::of(&fund, &Scenario::default());
        assert_eq!((ledger.requested, ledger.reduced), (reading.requested(), reading.reduced()));
    }
    reading
}

fn id() -> FundId {
    FundId::try_from("round").expect("it is a name")
}

fn about(currency: &Currency) -> RoundFacts {
    RoundFacts {
        title: "A round".to_owned(),
        period: String::new(),
        currency: currency.clone(),
        sources: vec![Sum {
            title: "Budget".to_owned(),
            amount: Money::from_pence(100),
            place: String::new(),
        }],
        commitments: Vec::new(),
        group: Group { one: "partnership".to_owned(), many: "partnerships".to_owned() },
        paper: None,
    }
}

/// What somebody might say of a table, from any bytes: four for each thing said.
pub fn choices(bytes: &[u8]) -> Choices {
    const ROWS: [RowChoice; 4] = [RowChoice::Bid, RowChoice::Heading, RowChoice::Total, RowChoice::Skip];
    const TEXTS: [&str; 8] =
        ["", "£1,500", "£9 could be reduced to £8", "Total", "TBC", "Amount", "A1", "North"];
    let mut choices = Choices::default();
    for said in bytes.chunks_exact(4).take(40) {
        let (row, column) = (usize::from(said[1]), usize::from(said[2] % 8));
        let text = TEXTS[usize::from(said[3] % 8)];
        match said[0] % 8 {
            0 => choices.set_header(Some(HeaderChoice::Row(row))),
            1 => choices.set_header(Some(HeaderChoice::NoRow)),
            2 => choices.set_role(column, Some(Role::ALL[usize::from(said[3]) % Role::ALL.len()])),
            3 => choices.set_row(row, Some(ROWS[usize::from(said[3] % 4)])),
            4 => choices.set_cell(row, column, Some(text.to_owned())),
            5 => choices.set_everyone(Some(text.to_owned())),
            6 => choices.set_same(TEXTS[usize::from(said[2] % 8)], Some(text)),
            _ => choices.set_currency(Currency::try_from("EUR".to_owned()).expect("it is a code")),
        }
    }
    assert!(choices.corrections().is_sorted_by_key(|Correction { row, column, .. }| (*row, *column)));
    choices
}

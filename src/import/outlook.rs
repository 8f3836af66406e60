//! What the bids come to once a question is answered.

use super::choices::Choices;
use super::grid::Grid;
use super::question::{Answer, Matter};
use super::read::read;
use super::reading::Reading;
use crate::money::Money;

/// What the bids come to once a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// How many bids there are.
    pub bids: usize,
    /// What they ask for, as far as amounts are known.
    pub requested: Money,
    /// What they ask for if each takes the lower amount that it names.
    pub reduced: Money,
}

impl Outlook {
    /// What a reading comes to.
    #[must_use]
    pub fn of_reading(reading: &Reading) -> Self {
        let bids = reading.bids().count();
        Self { bids, requested: reading.requested(), reduced: reading.reduced() }
    }

    /// What a table comes to if a question is answered like this and nothing else is settled.
    #[must_use]
    pub fn of(grid: &Grid, choices: &Choices, matter: Matter, answer: &Answer) -> Self {
        let mut answered = choices.clone();
        answered.set_answer(matter, Some(answer.clone()));
        Self::of_reading(&read(grid, &answered))
    }
}

//! All that a person decided about what was brought, table by table.

use crate::import::choices::Choices;
use crate::import::json_fields::{is_unique, record, words};
use crate::import::sheets::JoinedSheets;

/// What is looked through, and what was decided about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What is looked through.
    pub which: Which,
    /// Whether it was said which sheets hold the bids.
    pub sheets_settled: bool,
    /// Whether somebody chose which table is looked through.
    pub is_chosen: bool,
    /// What was decided about it.
    pub choices: Choices,
    /// What was decided about other tables, before they were left.
    others: Vec<(Which, Choices)>,
}

/// What is looked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Which {
    /// One of several tables, counted from 0.
    One(usize),
    /// All sheets with the same headings.
    Together,
}

words!(Which {
    "one" => One(table),
    "together" => Together,
});

record!(State { which, sheets_settled, is_chosen, choices, others } if State::can_be);
record!((Which, Choices) { which, choices });

impl State {
    /// A table that nobody looked through yet.
    #[must_use]
    pub fn new(which: Which, sheets_settled: bool, choices: Choices) -> Self {
        Self { which, sheets_settled, is_chosen: false, choices, others: Vec::new() }
    }

    /// Looks through another table. What was decided about rows stays with them, also where they are read together
    /// with others; answers are about one table alone.
    pub fn turn_to(&mut self, which: Which, joined: &JoinedSheets) {
        (self.sheets_settled, self.is_chosen) = (true, true);
        if self.which == which {
            return;
        }
        let currency = self.choices.currency().clone();
        let known = self.others.iter().position(|(other, _)| *other == which);
        let known = known.map(|at| self.others.remove(at).1);
        let is_first = known.is_none();
        let mut choices = known.unwrap_or_default();
        choices.set_currency(currency);
        match which {
            Which::Together => {
                for (other, decided) in self.others.iter().filter(|_| is_first) {
                    together(&mut choices, *other, decided, joined);
                }
                together(&mut choices, self.which, &self.choices, joined);
            }
            Which::One(sheet) if self.which == Which::Together => {
                apart(&mut choices, sheet, &self.choices, joined)
            }
            Which::One(_) => {}
        }
        let left = std::mem::replace(&mut self.which, which);
        self.others.push((left, std::mem::replace(&mut self.choices, choices)));
    }

    /// Whether deciding can lead here: no table is both looked through and left, or left twice.
    fn can_be(&self) -> bool {
        is_unique(self.others.iter().map(|(which, _)| *which).chain([self.which]))
    }
}

fn together(choices: &mut Choices, which: Which, decided: &Choices, joined: &JoinedSheets) {
    if let Which::One(sheet) = which {
        let is_of_sheet = |row| joined.row_in(sheet, row).is_some();
        choices.take_over(decided, |row| joined.place_of(sheet, row), is_of_sheet);
    }
}

fn apart(choices: &mut Choices, sheet: usize, decided: &Choices, joined: &JoinedSheets) {
    let is_part = joined.place_of(sheet, 0).is_some();
    choices.take_over(decided, |row| joined.row_in(sheet, row), |_| is_part);
}

//! What a total says of the unit that amounts are in.

use crate::import::choices::Choices;
use crate::import::doubts::Blocking;
use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::Reading;
use crate::import::stated_totals::Covers;
use crate::import::unit::Unit;
use crate::money::Money;

/// A total of all bids that is a thousand or a million times what they come to says that amounts are in that unit.
pub fn of_totals(reading: &Reading, choices: &Choices) -> Option<Question> {
    let asks =
        |one: &Blocking| matches!(one, Blocking::Question(question) if question.matter == Matter::Unit);
    if choices.answer(Matter::Unit).is_some() || reading.unsettled.iter().any(asks) {
        return None;
    }
    let in_rows = reading.totals.iter().filter(|total| total.of == Covers::All);
    let in_rows = in_rows.map(|total| (Some(total.row), &total.label, total.requested));
    let in_words = reading.totals_in_words.iter().map(|total| (None, &total.text, total.requested));
    let (row, label, unit) = in_rows.chain(in_words).find_map(|(row, label, tally)| {
        let tally = tally?;
        let computed = tally.computed.filter(|computed| *computed > Money::ZERO)?;
        let unit = [Unit::THOUSAND, Unit::MILLION]
            .into_iter()
            .find(|unit| unit.of(computed) == Some(tally.stated))?;
        Some((row, label, unit))
    })?;
    Some(Question {
        matter: Matter::Unit,
        rows: row.into_iter().collect(),
        columns: Vec::new(),
        found: label.clone(),
        answers: vec![Answer::Unit(unit), Answer::Unit(Unit::ONE)],
    })
}

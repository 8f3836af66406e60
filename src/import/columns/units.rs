//! In which money and unit the amounts are, and which mark stands before the pence: what the headings, the cells and
//! the words around the table say, and what has to be asked.

mod counted_columns;
mod currency_evidence;
mod figure_evidence;
mod lone_texts;
mod notation;
mod regions;
mod statement;
mod unit_evidence;

use super::contents::Contents;
use super::lower_column;
use crate::import::amounts::{Amounts, Lower};
use crate::import::choices::Choices;
use crate::import::grid::Grid;
use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::column_reading::Column;
use crate::import::texts::Texts;
use crate::import::unit::Unit;
use counted_columns::question;
use currency_evidence::money;
use figure_evidence::Figures;
use lone_texts::{columns_of_units, lone_words, statements, units_by_row};
use notation::{frame, notation};
use regions::own_besides;
pub use regions::stated_by;
use statement::Statement;
use unit_evidence::{UnitEvidence, Units};

/// What a format most often divides by without a word.
const LIKELY_UNITS: [Unit; 2] = [Unit::THOUSAND, Unit::MILLION];

/// How the amounts of a table are read, and what has to be asked of all of them together.
pub fn of(
    grid: &Grid,
    texts: &Texts,
    below: usize,
    columns: &[Column],
    contents: &[Contents],
    choices: &Choices,
) -> (Amounts, Vec<Question>) {
    let mut questions = Vec::new();
    let lone = lone_words(texts, below, columns);
    let currency = money(columns, contents, grid, &lone, choices, &mut questions);
    let decimal_comma = notation(columns, contents, choices, &mut questions);
    let signs = UnitEvidence {
        grid,
        columns,
        lone,
        units: columns_of_units(texts, below, columns.len()),
        statements: statements_or_units(texts, below, columns),
        mixed: counted_columns::amounts(columns).iter().find_map(|at| contents[*at].thousands_beside_small()),
        figures: Figures { texts: &texts[below..], columns, currency: choices.currency() },
    };
    let Units { unit, mut but, stated } = signs.unit(choices, &mut questions);
    but.columns.extend(own_besides(columns, stated));
    ask_together(&mut questions);
    if grid.formats_unknown && choices.answer(Matter::Formats).is_none() {
        // Where a unit is known or asked about, that question has its answers.
        let asks = questions.iter().any(|question| question.matter == Matter::Unit);
        let units = if asks || choices.answer(Matter::Unit).is_some() { &[][..] } else { &LIKELY_UNITS[..] };
        let answers = [Answer::AsItStands].into_iter().chain(units.iter().copied().map(Answer::Unit));
        questions.push(question(Matter::Formats, Vec::new(), "", answers.collect()));
    }
    let frame = frame(texts, below, columns, contents, choices, &mut questions);
    let mut amounts = Amounts { currency, unit, decimal_comma, frame, lower: Lower::default(), but, stated };
    questions.extend(lower_column::ask(texts, below, columns, &mut amounts, choices));
    (amounts, questions)
}

/// What says in the midst of the bids in which unit they are: lines of their own, or else a column.
fn statements_or_units<'t>(texts: &Texts<'t>, below: usize, columns: &[Column]) -> Vec<Statement<'t>> {
    let lines = statements(texts, below, columns);
    if lines.is_empty() { units_by_row(texts, below, columns.len()) } else { lines }
}

/// Makes one question of two where the same text says in which money and in which unit the amounts are.
fn ask_together(questions: &mut Vec<Question>) {
    let at = |matter| questions.iter().position(|question| question.matter == matter);
    let (Some(money), Some(unit)) = (at(Matter::Currency), at(Matter::Unit)) else { return };
    if questions[money].found != questions[unit].found || questions[unit].found.is_empty() {
        return;
    }
    // Where a part of the table is in another unit, that is asked for itself.
    if questions[unit].answers.iter().any(|answer| !matches!(answer, Answer::Unit(_))) {
        return;
    }
    let units = std::mem::take(&mut questions[unit].answers);
    let moneys = std::mem::take(&mut questions[money].answers);
    let both = units.iter().flat_map(|unit| moneys.iter().map(move |money| (money, unit)));
    questions[unit].answers = both
        .filter_map(|both| match both {
            (Answer::Currency(money), Answer::Unit(unit)) => Some(Answer::Money(money.clone(), *unit)),
            _ => None,
        })
        .collect();
    questions.remove(money);
}

//! In which unit the amounts are: by a heading, a column of units, words around the table, or how cells are shown.

use super::{amounts, is_amount, question};
use crate::table::choices::Choices;
use crate::table::grid::{AroundPlace, CellFact, Grid};
use crate::table::question::{Answer, Matter, Question};
use crate::table::reading::Column;
use crate::table::unit::{self, Unit};

/// The unit that the heading of other money than the request gives its own column, where that of the request gives none.
pub fn own(columns: &[Column], at: usize) -> Option<Unit> {
    let is_other = |column: &Column| column.role.is_money() && !is_amount(column);
    let request_says = columns.iter().filter(|column| is_amount(column));
    let request_says = request_says.filter_map(|column| unit::of_heading(&column.heading)).next().is_some();
    let column = columns.get(at).filter(|column| is_other(column) && !request_says)?;
    unit::of_heading(&column.heading)
}

/// The unit that a heading or words around the table give the amounts, and who says so.
pub fn unit(
    grid: &Grid,
    lone: &[&str],
    units: &[(usize, Unit)],
    columns: &[Column],
    mixed: Option<&str>,
    choices: &Choices,
    questions: &mut Vec<Question>,
) -> Unit {
    let amounts = amounts(columns);
    let shown = shown_in(grid, &amounts);
    let said = said_in(grid, lone, units, columns, &amounts);
    let (unit, at, found) = match (said, shown) {
        // The sheet shows thousands, says that they are, and holds the whole amounts.
        (Some((said, ..)), Some(shown)) if said == shown => return Unit::ONE,
        (Some(said), _) => said,
        // Most figures say their thousands, and a small one beside them may be thousands too.
        (None, None) if mixed.is_some() => (Unit::THOUSAND, amounts, mixed.unwrap_or_default().to_owned()),
        (None, Some(shown)) => (shown, amounts, String::new()),
        (None, None) => {
            // Whoever reads it may have been asked for another reason, such as a total that is a thousand times the sum.
            return match choices.answer(Matter::Unit) {
                Some(Answer::Unit(unit)) => *unit,
                _ => Unit::ONE,
            };
        }
    };
    match choices.answer(Matter::Unit) {
        Some(Answer::Unit(unit)) => *unit,
        Some(_) => Unit::ONE,
        None => {
            let answers = vec![Answer::Unit(unit), Answer::Unit(Unit::ONE)];
            questions.push(question(Matter::Unit, at, &found, answers));
            Unit::ONE
        }
    }
}

/// The unit in which a sheet shows most of its amounts without a word.
fn shown_in(grid: &Grid, amounts: &[usize]) -> Option<Unit> {
    let count = |fact: CellFact| {
        let rows = grid.rows.iter();
        rows.filter(|row| amounts.iter().any(|column| row.has(*column, fact))).count()
    };
    let (thousands, millions) = (count(CellFact::ShownInThousands), count(CellFact::ShownInMillions));
    match (thousands, millions) {
        (0, 0) => None,
        _ if thousands >= millions => Some(Unit::THOUSAND),
        _ => Some(Unit::MILLION),
    }
}

type Said = (Unit, Vec<usize>, String);

fn said_in(
    grid: &Grid,
    lone: &[&str],
    units: &[(usize, Unit)],
    columns: &[Column],
    amounts: &[usize],
) -> Option<Said> {
    let heading = |at: &usize| {
        unit::of_heading(&columns[*at].heading).map(|unit| (unit, vec![*at], columns[*at].heading.clone()))
    };
    let words = |text: &str| unit::of_words(text).map(|unit| (unit, Vec::new(), text.to_owned()));
    let around = |place: AroundPlace, text: &str| match place {
        AroundPlace::File => unit::of_name(text).map(|unit| (unit, Vec::new(), text.to_owned())),
        _ => words(text),
    };
    let name = || unit::of_name(&grid.name).map(|unit| (unit, Vec::new(), grid.name.clone()));
    let by_heading = amounts.iter().find_map(heading);
    let by_rows = || lone.iter().find_map(|text| words(text));
    let by_column = || units.first().map(|(at, unit)| (*unit, vec![*at], columns[*at].heading.clone()));
    let by_around = || grid.around.iter().find_map(|said| around(said.place, &said.text));
    by_heading.or_else(by_column).or_else(by_rows).or_else(name).or_else(by_around)
}

//! In which money and unit the amounts are, and which mark stands before the pence: what the headings, the cells and
//! the words around the table say, and what has to be asked.

use super::Texts;
use super::contents::Contents;
use crate::currency::Currency;
use crate::table::amounts::{Amounts, Frame};
use crate::table::choices::Choices;
use crate::table::grid::{Around, AroundPlace, CellFact, Grid};
use crate::table::marks;
use crate::table::question::{Answer, Matter, Question};
use crate::table::reading::Column;
use crate::table::role::Role;
use crate::table::text::words_apart;
use crate::table::unit::{self, Unit};

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
    let units = columns_of_units(texts, below, columns.len());
    let mixed = self::amounts(columns).iter().find_map(|at| contents[*at].thousands_beside_small());
    let unit = unit(grid, &lone, &units, columns, mixed, choices, &mut questions);
    ask_together(&mut questions);
    if grid.formats_unknown && choices.answer(Matter::Formats).is_none() {
        // Where a unit is known or asked about, that question has its answers.
        let asks = questions.iter().any(|question| question.matter == Matter::Unit);
        let units = if asks || choices.answer(Matter::Unit).is_some() { &[][..] } else { &LIKELY_UNITS[..] };
        let answers = [Answer::AsItStands].into_iter().chain(units.iter().copied().map(Answer::Unit));
        questions.push(question(Matter::Formats, Vec::new(), "", answers.collect()));
    }
    let frame = frame(texts, below, columns, contents, choices, &mut questions);
    (Amounts { currency, unit, decimal_comma, frame }, questions)
}

/// Makes one question of two where the same text says in which money and in which unit the amounts are.
fn ask_together(questions: &mut Vec<Question>) {
    let at = |matter| questions.iter().position(|question| question.matter == matter);
    let (Some(money), Some(unit)) = (at(Matter::Currency), at(Matter::Unit)) else { return };
    if questions[money].found != questions[unit].found || questions[unit].found.is_empty() {
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

fn question(matter: Matter, columns: Vec<usize>, found: &str, answers: Vec<Answer>) -> Question {
    Question { matter, rows: Vec::new(), columns, found: found.to_owned(), answers }
}

/// The columns whose figures are added up.
fn amounts(columns: &[Column]) -> Vec<usize> {
    (0..columns.len()).filter(|at| is_amount(&columns[*at])).collect()
}

fn is_amount(column: &Column) -> bool {
    matches!(column.role, Role::Requested | Role::Reduced | Role::Reduction)
}

/// The money whose marks the amounts have. Where that is another than the table's, whoever reads it says which holds.
fn money(
    columns: &[Column],
    contents: &[Contents],
    grid: &Grid,
    lone: &[&str],
    choices: &Choices,
    questions: &mut Vec<Question>,
) -> Currency {
    let own = choices.currency();
    let amounts = amounts(columns);
    let foreign = |code: &&'static str| *code != own.code();
    let by_heading = amounts.iter().find_map(|at| {
        marks::of(&words_apart(&columns[*at].heading))
            .filter(foreign)
            .map(|code| (code.to_owned(), vec![*at], columns[*at].heading.clone()))
    });
    let by_column = || {
        let at = contents.iter().position(|contents| contents.currency.is_some())?;
        let code = contents[at].currency.filter(foreign)?;
        Some((code.to_owned(), vec![at], code.to_owned()))
    };
    let by_cells = || {
        amounts.iter().find_map(|at| {
            let (code, count) = contents[*at].foreign.iter().max_by_key(|(_, count)| *count)?;
            (count * 2 > contents[*at].amounts).then(|| ((*code).to_owned(), vec![*at], (*code).to_owned()))
        })
    };
    // Amounts with a mark of their own are in that money, whatever is said around them.
    let marked = amounts.iter().any(|at| contents[*at].own * 2 >= contents[*at].amounts.max(1));
    let by_words = || {
        if marked {
            return None;
        }
        let name = std::iter::once((marks::of_name(&grid.name), grid.name.as_str()));
        let around = grid.around.iter().map(|Around { place, text }| match place {
            AroundPlace::File => (marks::of_name(text), text.as_str()),
            _ => (marks::of_words(text), text.as_str()),
        });
        let lone = lone.iter().map(|text| (marks::of_words(text), *text));
        let mut said = name.chain(around).chain(lone).filter_map(|(code, text)| Some((code?, text)));
        said.find(|(code, _)| foreign(code))
            .map(|(code, text)| (code.to_owned(), Vec::new(), text.to_owned()))
    };
    let in_cells = by_cells();
    let told = choices.answer(Matter::Currency).is_some();
    if told && in_cells.is_none() {
        return own.clone();
    }
    let found = by_heading.or_else(by_column).or(in_cells).or_else(by_words);
    let Some((code, at, found)) = found else { return own.clone() };
    let Ok(other) = Currency::try_from(code) else { return own.clone() };
    if choices.answer(Matter::Currency).is_none() {
        let answers = vec![Answer::Currency(other.clone()), Answer::Currency(own.clone())];
        questions.push(question(Matter::Currency, at, &found, answers));
    }
    other
}

/// Whether a comma stands before the pence: where some amounts can only be read so, and all of them can.
fn notation(
    columns: &[Column],
    contents: &[Contents],
    choices: &Choices,
    questions: &mut Vec<Question>,
) -> bool {
    let amounts = amounts(columns);
    let commas = |at: &&usize| {
        let contents = &contents[**at];
        contents.commas > 0 && contents.comma_readable * 10 >= contents.amounts * 9
    };
    let Some(at) = amounts.iter().find(commas) else { return false };
    // Where each amount can be read in one way only, there is nothing to ask.
    let plainly = |at: &usize| {
        let Contents { commas, cents, either, amounts, .. } = &contents[*at];
        *either == 0 && commas == cents && commas * 2 >= *amounts
    };
    if amounts.iter().all(|at| plainly(at) || contents[*at].commas == 0 && contents[*at].either == 0) {
        return true;
    }
    match choices.answer(Matter::Notation) {
        Some(Answer::DecimalComma) => true,
        Some(_) => false,
        None => {
            let answers = vec![Answer::DecimalComma, Answer::AsItStands];
            questions.push(question(Matter::Notation, vec![*at], &columns[*at].heading, answers));
            true
        }
    }
}

/// The words beside most amounts that are passed over; whether they may be is asked once for all of them.
fn frame(
    texts: &Texts,
    below: usize,
    columns: &[Column],
    contents: &[Contents],
    choices: &Choices,
    questions: &mut Vec<Question>,
) -> Option<(String, String)> {
    let (at, frame) = amounts(columns)
        .into_iter()
        .filter(|at| !contents[*at].is_reductions())
        .find_map(|at| Some((at, contents[at].common_frame()?)))?;
    match choices.answer(Matter::Words) {
        Some(Answer::AsItStands) => return Some((frame.before.to_owned(), frame.behind.to_owned())),
        Some(_) => return None,
        None => {}
    }
    let has_it = |row: &usize| texts[*row].get(at).is_some_and(|text| Frame::of(text) == Some(frame));
    let rows: Vec<usize> = (below..texts.len()).filter(has_it).collect();
    let found = rows.first().map_or("", |row| texts[*row][at]).to_owned();
    let answers = vec![Answer::AsItStands, Answer::OneByOne];
    questions.push(Question { matter: Matter::Words, rows, columns: vec![at], found, answers });
    None
}

/// Columns whose cells all name one unit and nothing else: `£k`, `thousand`.
fn columns_of_units(texts: &Texts, below: usize, width: usize) -> Vec<(usize, Unit)> {
    let unit = |at: usize| {
        let mut cells = texts[below..].iter().filter_map(|row| row.get(at)).filter(|text| !text.is_empty());
        let of = |text: &&str| if text.len() > 12 { None } else { unit::of_cell(text) };
        let first = cells.next().and_then(of)?;
        cells.all(|text| of(text) == Some(first)).then_some((at, first))
    };
    (0..width).filter_map(unit).collect()
}

/// Texts that may speak of all amounts: those above the bids, and those that stand alone in a row below.
fn lone_words<'t>(texts: &Texts<'t>, below: usize, columns: &[Column]) -> Vec<&'t str> {
    // The heading of a recommendation or of what a project costs speaks of its own column.
    let is_of_all = |at: usize| own(columns, at).is_none();
    let above = texts[..below].iter().flat_map(|row| {
        let lone = row.iter().filter(|text| !text.is_empty()).count() == 1;
        row.iter().enumerate().filter(move |(at, _)| lone || is_of_all(*at)).map(|(_, text)| *text)
    });
    let alone = |row: &Vec<&'t str>| {
        let mut filled = row.iter().copied().filter(|text| !text.is_empty());
        filled.next().filter(|_| filled.next().is_none())
    };
    // So does a row of nothing but marks and units below the headings.
    let is_unit =
        |text: &&str| text.is_empty() || marks::alone(text).is_some() || unit::of_cell(text).is_some();
    let units = texts[below..].iter().take(2).filter(|row| row.iter().all(is_unit)).flatten();
    // The label of a total speaks of the figures above it.
    let labels = texts[below..]
        .iter()
        .flatten()
        .copied()
        .filter(|text| text.contains("otal") || text.contains("OTAL"));
    above.chain(texts[below..].iter().filter_map(alone)).chain(units.copied()).chain(labels).collect()
}

/// The unit that the heading of other money than the request gives its own column, where that of the request gives none.
pub fn own(columns: &[Column], at: usize) -> Option<Unit> {
    let is_other = |column: &Column| column.role.is_money() && !is_amount(column);
    let request_says = columns.iter().filter(|column| is_amount(column));
    let request_says = request_says.filter_map(|column| unit::of_heading(&column.heading)).next().is_some();
    let column = columns.get(at).filter(|column| is_other(column) && !request_says)?;
    unit::of_heading(&column.heading)
}

/// The unit that a heading or words around the table give the amounts, and who says so.
fn unit(
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

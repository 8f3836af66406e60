//! In which money the amounts are: by a heading, a column of codes, the marks of the cells, or words around the table.

use super::counted_columns::{amounts, question};
use crate::import::cell_text::words_apart;
use crate::import::choices::Choices;
use crate::import::columns::contents::Contents;
use crate::import::currency_marks;
use crate::import::grid::{Around, AroundPlace, Grid};
use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::column_reading::Column;
use crate::money::Currency;

/// The money whose marks the amounts have. Where that is another than the table's, whoever reads it says which holds.
pub fn money(
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
        currency_marks::of(&words_apart(&columns[*at].heading))
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
        let name = std::iter::once((currency_marks::of_name(&grid.name), grid.name.as_str()));
        let around = grid.around.iter().map(|Around { place, text }| match place {
            AroundPlace::File => (currency_marks::of_name(text), text.as_str()),
            _ => (currency_marks::of_words(text), text.as_str()),
        });
        let lone = lone.iter().map(|text| (currency_marks::of_words(text), *text));
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

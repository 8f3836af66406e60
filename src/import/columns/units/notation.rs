//! How figures are written: which mark stands before the pence, and which words stand beside them and mean nothing.

use super::counted_columns::{amounts, question};
use crate::import::amounts::Frame;
use crate::import::choices::Choices;
use crate::import::columns::contents::Contents;
use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::column_reading::Column;
use crate::import::texts::Texts;

/// Whether a comma stands before the pence: where some amounts can only be read so, and all of them can.
pub fn notation(
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
pub fn frame(
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

//! What stands where lower amounts do and is no amount, a share or words: asked once for all.

mod lower_texts;

use super::percent::is_percent;
use crate::import::amount_grammar::Says;
use crate::import::amounts::{Amounts, Shares};
use crate::import::cell_text::{any, key};
use crate::import::choices::Choices;
use crate::import::question::{Answer, Matter, Question};
use crate::import::reading::column_reading::Column;
use crate::import::role::Role;
use crate::import::texts::Texts;
use lower_texts::{Found, Lower};

/// Words alone are asked about together from so many rows on.
const ROWS: usize = 2;

/// Says what is made of such texts, or asks.
pub fn ask(
    texts: &Texts,
    below: usize,
    columns: &[Column],
    amounts: &mut Amounts,
    choices: &Choices,
) -> Option<Question> {
    let lower = Lower::of(texts, below, columns);
    let says_percent = |at: &usize| is_percent(&columns[*at].heading);
    amounts.lower.percent = lower.columns.iter().copied().filter(says_percent).collect();
    let perhaps = lower.perhaps_percent(amounts);
    amounts.lower.percent.extend(&perhaps);
    let found = lower.found(amounts);
    let (shares, words): (Vec<&Found>, Vec<&Found>) = found.iter().partition(|one| one.share.is_some());
    if shares.is_empty() && words.len() < ROWS {
        return None;
    }
    amounts.lower.shares = match choices.answer(Matter::Lower) {
        None => Shares::Asked,
        Some(Answer::ReducedToShare) => Shares::To,
        Some(Answer::ReducedByShare) => Shares::By,
        Some(Answer::LeftOut) => Shares::Notes,
        Some(_) => Shares::OneByOne,
    };
    let first = shares.first().or(words.first())?;
    let mut about: Vec<usize> = found.iter().map(|one| one.column).collect();
    about.sort_unstable();
    about.dedup();
    let question = Question {
        matter: Matter::Lower,
        rows: found.iter().map(|one| one.row).collect(),
        columns: about,
        found: first.text.to_owned(),
        answers: if shares.is_empty() {
            vec![Answer::LeftOut, Answer::OneByOne]
        } else {
            answers(&shares, columns, amounts, &perhaps)
        },
    };
    (amounts.lower.shares == Shares::Asked).then_some(question)
}

/// What shares may be, the likeliest first.
fn answers(shares: &[&Found], columns: &[Column], amounts: &Amounts, perhaps: &[usize]) -> Vec<Answer> {
    let bare = shares.iter().find(|one| one.share.is_some_and(|share| share.says == Says::Nothing));
    let column = bare.or(shares.first()).and_then(|one| columns.get(one.column));
    let by = column.is_some_and(|column| column.role == Role::Reduction);
    let key = column.map_or(String::new(), |column| key(&column.heading));
    let words: Vec<&str> = key.split(' ').collect();
    let plain = bare.is_none() || any(&words, "to by");
    let mut answers = match (plain, by) {
        (true, true) => vec![Answer::ReducedByShare],
        (true, false) => vec![Answer::ReducedToShare],
        (false, true) => vec![Answer::ReducedByShare, Answer::ReducedToShare],
        (false, false) => vec![Answer::ReducedToShare, Answer::ReducedByShare],
    };
    let may_be_amount = |one: &&Found| {
        let says_percent = amounts.lower.percent.contains(&one.column) && !perhaps.contains(&one.column);
        one.share.is_some_and(|share| !share.is_percent) && !says_percent
    };
    if shares.iter().any(may_be_amount) {
        answers.push(Answer::AsItStands);
    }
    answers.push(Answer::LeftOut);
    answers
}

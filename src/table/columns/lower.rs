//! What stands where lower amounts do and is no amount, a share or words: asked once for all.

use super::Texts;
use super::claims::is_percent;
use crate::money::Money;
use crate::table::amount::{Says, Share, lower_share_in};
use crate::table::amounts::{Amounts, Shares};
use crate::table::choices::Choices;
use crate::table::question::{Answer, Matter, Question};
use crate::table::reading::Column;
use crate::table::role::Role;
use crate::table::text::{any, key, says_nothing};
use crate::table::unit::{self, Unit};

/// Words alone are asked about together from so many rows on.
const ROWS: usize = 2;

/// A request of less may have a lower amount of some pence.
const LEAST: i64 = 10_000;

/// A text where lower amounts stand that is none.
struct Found<'t> {
    row: usize,
    column: usize,
    text: &'t str,
    /// None where it is words.
    share: Option<Share>,
}

/// Says what is made of such texts, or asks.
pub fn ask(
    texts: &Texts,
    below: usize,
    columns: &[Column],
    amounts: &mut Amounts,
    choices: &Choices,
) -> Option<Question> {
    let is_lower = |at: &usize| matches!(columns[*at].role, Role::Reduced | Role::Reduction);
    let lower: Vec<usize> = (0..columns.len()).filter(is_lower).collect();
    amounts.lower.percent = lower.iter().copied().filter(|at| is_percent(&columns[*at].heading)).collect();
    let perhaps = perhaps_percent(texts, below, columns, &lower, amounts);
    amounts.lower.percent.extend(&perhaps);
    let found = found(texts, below, columns, &lower, amounts);
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

/// The columns whose figures may be per cent without a word: whole ones up to 100 beside requests many times as large.
fn perhaps_percent(
    texts: &Texts,
    below: usize,
    columns: &[Column],
    lower: &[usize],
    amounts: &Amounts,
) -> Vec<usize> {
    let Some(requested) = columns.iter().position(|column| column.role == Role::Requested) else {
        return Vec::new();
    };
    let request = |row: &[&str]| amounts.amount(row.get(requested).copied().unwrap_or(""));
    let may = |at: &usize| {
        let is_plain = amounts.unit == Unit::ONE
            && amounts.stated.is_none()
            && unit::of_heading(&columns[*at].heading).is_none();
        let filled = || {
            let rows = texts[below..].iter().filter_map(|row| Some((row, *row.get(*at)?)));
            rows.filter(|(_, text)| !says_nothing(text))
        };
        let is_part = |text: &str| text.parse::<u8>().is_ok_and(|part| (1..=100).contains(&part));
        // Nearly every table is told by its first lower amount.
        is_plain
            && filled().all(|(_, text)| is_part(text))
            && filled().filter(|(row, _)| request(row).is_some()).count() >= ROWS
            && filled()
                .all(|(row, _)| request(row).is_none_or(|request| request >= Money::from_pence(LEAST * 10)))
    };
    lower.iter().copied().filter(|at| !amounts.lower.percent.contains(at)).filter(may).collect()
}

/// Every such text in rows that have a request.
fn found<'t>(
    texts: &Texts<'t>,
    below: usize,
    columns: &[Column],
    lower: &[usize],
    amounts: &Amounts,
) -> Vec<Found<'t>> {
    let requested = columns.iter().position(|column| column.role == Role::Requested);
    let notes = (0..columns.len()).filter(|at| columns[*at].role == Role::Note);
    let notes: Vec<usize> = notes.collect();
    let mut found = Vec::new();
    for (row, cells) in texts.iter().enumerate().skip(below) {
        let cell = |at: usize| cells.get(at).copied().unwrap_or("");
        let asks = || requested.is_some_and(|at| amounts.amount(cell(at)).is_some());
        let filled: Vec<usize> = lower.iter().copied().filter(|at| !says_nothing(cell(*at))).collect();
        for column in &filled {
            let (column, text) = (*column, cell(*column));
            let share = amounts.share(column, text);
            if (share.is_some() || amounts.is_words_for_lower(column, text)) && asks() {
                found.push(Found { row, column, text, share });
            }
        }
        let in_notes = |at: &usize| lower_share_in(cell(*at)).map(|share| (*at, share));
        if filled.is_empty()
            && let Some((column, share)) = notes.iter().find_map(in_notes).filter(|_| asks())
        {
            found.push(Found { row, column, text: cell(column), share: Some(share) });
        }
    }
    if !found.iter().any(|one| one.share.is_some_and(|share| !share.is_percent)) {
        return found;
    }
    let plain = fractions(texts, below, columns, lower, amounts);
    found.retain(|one| one.share.is_none_or(|share| share.is_percent) || !plain.contains(&one.column));
    found
}

/// The columns in which a figure below 1 is an amount: where most are others, where requests are small, or where a unit
/// is stated.
fn fractions(
    texts: &Texts,
    below: usize,
    columns: &[Column],
    lower: &[usize],
    amounts: &Amounts,
) -> Vec<usize> {
    let requested = columns.iter().position(|column| column.role == Role::Requested);
    let cell = |row: &[&str], at: usize| amounts.amount(row.get(at).copied().unwrap_or(""));
    let is_plain = |at: &usize| {
        let pairs = texts[below..].iter();
        let pairs = pairs.filter_map(|row| Some((cell(row, requested?)?, *row.get(*at)?)));
        let pairs: Vec<(Money, &str)> = pairs.filter(|(_, text)| !says_nothing(text)).collect();
        let is_share = |text: &str| amounts.share(*at, text).is_some();
        let shares = pairs.iter().filter(|(_, text)| is_share(text)).count();
        let small =
            pairs.iter().any(|(requested, text)| is_share(text) && *requested < Money::from_pence(LEAST));
        shares * 2 < pairs.len()
            || small
            || unit::of_heading(&columns[*at].heading).is_some()
            || amounts.unit != Unit::ONE
            || amounts.stated.is_some()
    };
    let unsaid = lower.iter().copied().filter(|at| !amounts.lower.percent.contains(at));
    unsaid.filter(is_plain).collect()
}

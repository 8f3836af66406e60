//! Questions about amounts: where they stand, in which money and unit they are, and how they are written.

use crate::import::{Answer, Question, Reading};

use super::super::column_roles::column_name;
use super::answers::{money_name, unit_name, unit_of_money};
use super::phrases::{quoted, rows};

pub fn unit(question: &Question) -> String {
    let counted = question.answers.iter().find_map(|answer| match answer {
        Answer::Unit(unit) | Answer::UnitOfRest(unit) => Some(unit_name(*unit).to_owned()),
        Answer::Money(money, unit) => Some(unit_of_money(*unit, money)),
        _ => None,
    });
    let counted = counted.unwrap_or_else(|| "another unit".to_owned());
    if let (Some(found), true) = (quoted(&question.found), question.answers.contains(&Answer::OwnUnits)) {
        return format!("The table mentions more than one unit, such as {found}. Which are the amounts in?");
    }
    let is_figure = !question.found.contains(char::is_alphabetic)
        && question.found.contains(|c: char| matches!(c, '1'..='9'));
    match quoted(&question.found) {
        Some(found) if is_figure => {
            format!("No amount is above {found}. Are they in {counted}?")
        }
        Some(found) => format!("{found} says that amounts are in {counted}. Are they?"),
        None => format!("The file shows its amounts in {counted} but holds them in full. Which is right?"),
    }
}

pub fn currency(question: &Question) -> String {
    let money = match question.answers.first() {
        Some(Answer::Currency(currency)) => money_name(currency),
        _ => "another currency".to_owned(),
    };
    // A code alone was told by the signs beside the amounts, or by a column of codes.
    match quoted(&question.found).filter(|_| question.found.chars().count() > 3) {
        Some(found) => format!("{found} says that amounts are in {money}. Are they?"),
        None => format!("The amounts look like {money}. Are they?"),
    }
}

pub fn notation(question: &Question, reading: &Reading) -> String {
    let column = question.columns.first().map_or(String::new(), |at| column_name(reading, *at));
    format!("Amounts in “{column}” have a comma before the last digits. Does 12.000,50 mean 12,000.50?")
}

pub fn parted(question: &Question) -> String {
    rows(
        question,
        "has a small amount with a figure beside it. Is it all of the amount?",
        "have a small amount with a figure beside it. Is it all of the amount, or did a comma split it?",
    )
}

pub fn run_on(question: &Question) -> String {
    rows(
        question,
        "has a figure before the amount that may belong to it. Where does the amount begin?",
        "have a figure before the amount that may belong to it. Where do the amounts begin?",
    )
}

pub fn words(question: &Question) -> String {
    let such = quoted(&question.found).unwrap_or_default();
    format!("Amounts are written like {such}. Is the figure all that each of them asks for?")
}

pub fn lower(question: &Question) -> String {
    let such = quoted(&question.found).unwrap_or_default();
    if question.answers.contains(&Answer::OneByOne) {
        return format!("Words like {such} stand where lower amounts should. What should we do with them?");
    }
    format!("Lower amounts are given as shares, like {such}. What do they mean?")
}

pub fn uncalculated(question: &Question) -> String {
    rows(
        question,
        "has a formula that was never worked out. Open the file in a spreadsheet, save it, and choose it again.",
        "have formulas that were never worked out. Open the file in a spreadsheet, save it, and choose it again.",
    )
}

pub fn formats() -> String {
    "This kind of file doesn’t tell us how its amounts are shown: they could be in thousands or in another currency, or \
     be hidden or crossed out. Are they plain amounts? If you’re not sure, save the file as .xlsx and choose that one."
        .to_owned()
}

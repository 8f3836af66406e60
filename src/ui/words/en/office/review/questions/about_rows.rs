//! Questions about rows and tables: what they are, and whether they count.

use crate::import::{Answer, Question, Reading};

use super::super::super::several;
use super::phrases::{quoted, rows};

pub fn sheets(question: &Question) -> String {
    let what = if question.found.is_empty() { "tables" } else { "sheets" };
    format!("{} {what} have the same columns. Which of them hold the bids?", question.columns.len())
}

pub fn lines(question: &Question) -> String {
    let such = quoted(&question.found).unwrap_or_default();
    rows(
        question,
        &format!("has more lines than the others: {such}. Where do they belong?"),
        &format!("have more lines than the others, like {such}. Where do they belong?"),
    )
}

pub fn other_heading(question: &Question) -> String {
    let can_be = |answer| question.answers.contains(answer);
    let (one, many) = match (can_be(&Answer::Headings), can_be(&Answer::LeftOut)) {
        (true, true) => (
            "names the columns again, with other names, and says more than the first. Do the rows below count?",
            "name the columns again, with other names, and say more than the first. Do the rows below count?",
        ),
        (false, true) => (
            "names the columns again, with other names, and none for the amount asked for. What are the rows below?",
            "name the columns again, with other names, and none for the amount asked for. What are the rows below?",
        ),
        _ => (
            "names the columns again, with other names. Should we use the new names from there on?",
            "name the columns again, with other names. Should we use the new names from there on?",
        ),
    };
    rows(question, one, many)
}

pub fn status(question: &Question) -> String {
    let status = quoted(&question.found).unwrap_or_else(|| "withdrawn or not eligible".to_owned());
    rows(
        question,
        &format!("is marked {status}. Does it count?"),
        &format!("are marked {status}. Do they count?"),
    )
}

pub fn untitled(question: &Question) -> String {
    let such = quoted(&question.found).map_or(String::new(), |found| format!(", such as {found}"));
    rows(
        question,
        &format!(
            "holds words and an amount but no title{such}. It may be a figure of the fund, and not a bid."
        ),
        &format!(
            "hold words and an amount but no title{such}. They may be figures of the fund, and not bids."
        ),
    )
}

pub fn repeats(question: &Question) -> String {
    rows(
        question,
        "has the applicant and title of a row above. Is it a bid of its own? If it is part of one bid, add the parts up in \
         your table and start again with it.",
        "have the applicant and title of a row above. Are they bids of their own? If they are parts of one bid, add them up \
         in your table and start again with it.",
    )
}

pub fn no_bids(question: &Question) -> String {
    match quoted(&question.found) {
        Some(found) => rows(
            question,
            &format!("asks for nothing and says {found}. Did the applicant make no bid?"),
            &format!("ask for nothing and say {found}. Did these applicants make no bid?"),
        ),
        None => rows(
            question,
            "asks for nothing. Did the applicant make no bid?",
            "ask for nothing. Did these applicants make no bid?",
        ),
    }
}

pub fn no_amount(question: &Question) -> String {
    match quoted(&question.found) {
        Some(found) => rows(
            question,
            &format!("has no amount, but {found}. What should we do with it?"),
            &format!("have no amount, but {found}. What should we do with them?"),
        ),
        None => rows(
            question,
            "has no amount. What should we do with it?",
            "have no amount. What should we do with them?",
        ),
    }
}

pub fn headings(question: &Question, reading: &Reading) -> String {
    // Where sheets are read as one, the name of each stands in a row of number 0.
    let is_sheet = |at: &usize| reading.rows.get(*at).is_some_and(|row| row.number == 0);
    if question.rows.iter().all(is_sheet) {
        return match question.rows.len() {
            1 => "No column says who the applicants are. Is it the name of the sheet?".to_owned(),
            count => format!(
                "No column says who the applicants are. Are they the names of the {}?",
                several(count, "sheet", "sheets")
            ),
        };
    }
    rows(
        question,
        "holds only words. Is it the name of the applicant for the rows below?",
        "hold only words. Are they the names of the applicants for the rows below them?",
    )
}

pub fn references(question: &Question) -> String {
    let such = quoted(&question.found).map_or(String::new(), |found| format!(", {found} for one"));
    rows(
        question,
        &format!("has a reference that another row has too{such}. Each bid needs its own."),
        &format!("have references that other rows have too{such}. Each bid needs its own."),
    )
}

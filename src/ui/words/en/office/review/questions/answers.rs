//! Words for what may be meant: each answer to a question, and what it leads to.

use crate::Currency;
use crate::import::{Answer, Matter, Outlook, Question, Reading, Unit};

use super::super::super::{grouped, several};
use super::super::column_roles::column_name;

/// What an answer says, as its button does.
pub fn answer(question: &Question, answer: &Answer, reading: &Reading) -> String {
    match answer {
        Answer::Column(column) => format!("“{}”", column_name(reading, *column)),
        Answer::ColumnElse(column, other) => {
            let (column, other) = (column_name(reading, *column), column_name(reading, *other));
            format!("“{column}”, and “{other}” where it is empty")
        }
        Answer::Unit(unit) if question.matter == Matter::Formats => {
            format!("No, they are in {}", unit_name(*unit))
        }
        Answer::Unit(Unit::ONE) => "As written".to_owned(),
        Answer::Unit(unit) => format!("In {}", unit_name(*unit)),
        Answer::UnitOfRest(unit) => {
            format!("In {}, except those written in full", unit_name(*unit))
        }
        Answer::OwnUnits => "Each part in the unit it gives".to_owned(),
        Answer::Currency(currency) => format!("In {}", money_name(currency)),
        Answer::Money(money, Unit::ONE) => format!("In {}, as written", money_name(money)),
        Answer::Money(money, unit) => format!("In {}", unit_of_money(*unit, money)),
        Answer::AsItStands => as_it_stands(question).to_owned(),
        Answer::GoesOn => "To the applicant’s name".to_owned(),
        Answer::ReducedToShare => "Bids could be reduced to that share".to_owned(),
        Answer::ReducedByShare => "Bids could be reduced by that share".to_owned(),
        Answer::LastDigits => "Only the last three digits are the amount".to_owned(),
        Answer::DecimalComma => "Yes, the comma comes before the pence".to_owned(),
        Answer::Above => "The applicant named above".to_owned(),
        Answer::OneByOne => "I’ll answer for each row".to_owned(),
        Answer::Renumbered => "Number all bids again".to_owned(),
        Answer::WithApplicant => "Put the applicant’s name first".to_owned(),
        Answer::Applicants => "Use the applicants’ names".to_owned(),
        Answer::Together => "Read all of them".to_owned(),
        Answer::Bids | Answer::Totals | Answer::LeftOut | Answer::Headings | Answer::NoBid | Answer::Part => {
            let [one, many] = of_rows(question.matter, answer);
            if question.rows.len() == 1 { one.to_owned() } else { many.to_owned() }
        }
    }
}

/// What the rows are, in words for one and for several.
fn of_rows(matter: Matter, answer: &Answer) -> [&'static str; 2] {
    match (matter, answer) {
        (Matter::Struck | Matter::Hidden | Matter::Status, Answer::Bids) => ["Count it", "Count them"],
        (Matter::OnlyWords, Answer::LeftOut) => ["Yes, leave it out", "Yes, leave them out"],
        (Matter::Lower, Answer::LeftOut) => ["Keep them as notes"; 2],
        (Matter::Repeats, Answer::Bids) => ["Yes, a bid of its own", "Yes, bids of their own"],
        (Matter::Repeats, Answer::LeftOut) => ["No, leave it out", "No, leave them out"],
        (Matter::NoBids, Answer::NoBid) => ["Yes, no bid", "Yes, no bids"],
        (Matter::NoBids, Answer::Bids) => ["No, it is a bid", "No, they are bids"],
        (_, Answer::NoBid) => {
            ["It names an applicant who made no bid", "They name applicants who made no bid"]
        }
        (_, Answer::Part) => ["It is part of the bid above", "Each is part of the bid above it"],
        (_, Answer::Bids) => ["It is a bid", "They are bids"],
        (_, Answer::Totals) => ["It is a total", "They are totals"],
        (Matter::Headings, Answer::LeftOut) => ["No, leave it out", "No, leave them out"],
        (Matter::OtherHeading, Answer::Headings) => ["Yes, use the new names"; 2],
        (Matter::OtherHeading, Answer::LeftOut) => ["They aren’t bids; leave the rows below out"; 2],
        (_, Answer::Headings) => ["Yes, an applicant", "Yes, applicants"],
        _ => ["Leave it out", "Leave them out"],
    }
}

fn as_it_stands(question: &Question) -> &'static str {
    match question.matter {
        Matter::Sheets => "Only this one",
        Matter::Uncalculated => "Use the figures as they are",
        Matter::Formats => "Yes, plain amounts",
        Matter::Lines => "To the title",
        Matter::RunOn => "The whole figure is the amount",
        Matter::Words => "Yes, take the figure",
        Matter::Lower => "They are amounts",
        Matter::Notation => "No, take them as written",
        Matter::Parted => "Yes, as written",
        Matter::OtherHeading if question.answers.contains(&Answer::Headings) => "No, keep the first names",
        Matter::OtherHeading => "They are bids; keep the first names",
        _ => "As written",
    }
}

/// The answer that only the sheet on show is read.
pub fn only_sheet(name: &str) -> String {
    if name.is_empty() { "Only this one".to_owned() } else { format!("Only “{name}”") }
}

/// What an answer leads to: `£55,000 from 4 bids`, and what that is if each is reduced.
pub fn outlook(outlook: Outlook, currency: &Currency) -> String {
    let bids = several(outlook.bids, "bid", "bids");
    let all = format!("{} from {bids}", currency.show(outlook.requested));
    if outlook.reduced == outlook.requested {
        return all;
    }
    format!("{all}, {} if reduced", currency.show(outlook.reduced))
}

/// The same behind the answer on its button.
pub fn leads_to(leads_to: Outlook, currency: &Currency) -> String {
    format!(": {}", outlook(leads_to, currency))
}

/// What every answer leads to, where that is the same.
pub fn either_way(leads_to: Outlook, currency: &Currency, answers: usize) -> String {
    let leads = outlook(leads_to, currency);
    if answers == 1 { format!("That makes {leads}.") } else { format!("Either way: {leads}.") }
}

/// An answer on paper.
pub fn box_to_tick(answer: &str, leads_to: &str) -> String {
    format!("☐ {answer}{leads_to}")
}

/// That a question is about more rows than are named.
pub fn more_rows(count: usize) -> String {
    format!("and {} more", grouped(count as u64))
}

/// What a unit is called: `thousands`.
pub fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::HUNDREDTH => "pence",
        Unit::HUNDRED => "hundreds",
        Unit::THOUSAND => "thousands",
        Unit::LAKH => "lakhs (hundreds of thousands)",
        Unit::MILLION => "millions",
        Unit::CRORE => "crores (tens of millions)",
        Unit::BILLION => "billions",
        _ => "whole amounts",
    }
}

/// What a unit of a currency is called: `thousands of euros`.
pub fn unit_of_money(unit: Unit, money: &Currency) -> String {
    format!("{} of {}", unit_name(unit), money_name(money))
}

/// What a currency is called in a sentence: `pounds`, else its letters.
pub fn money_name(currency: &Currency) -> String {
    match currency.code() {
        "GBP" => "pounds".to_owned(),
        "EUR" => "euros".to_owned(),
        "USD" => "US dollars".to_owned(),
        code => code.to_owned(),
    }
}

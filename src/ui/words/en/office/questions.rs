//! Words for what has two meanings in a table: what was found, and what is asked of it.

mod answers;

/// The way to where another currency is chosen.
pub const OTHER_MONEY: &str = "They are in another currency";

pub use answers::{answer, box_to_tick, either_way, money_name, more_rows, only_sheet, outlook, unit_name};

use crate::import::{Answer, Matter, Question, Reading};

use super::{column_name, several};

/// What is asked, in a sentence or two.
pub fn asked(question: &Question, reading: &Reading) -> String {
    match question.matter {
        Matter::Sheets => sheets(question),
        Matter::Amount => "More than one column holds money. Which is the amount asked for?".to_owned(),
        Matter::Unit => unit(question),
        Matter::Currency => currency(question),
        Matter::Notation => notation(question, reading),
        Matter::Parted => rows(
            question,
            "has a small amount with a figure beside it. Is it all of the amount?",
            "have a small amount with a figure beside it. Is it all of the amount, or did a comma split it?",
        ),
        Matter::RunOn => rows(
            question,
            "has a figure before the amount that may belong to it. Where does the amount begin?",
            "have a figure before the amount that may belong to it. Where do the amounts begin?",
        ),
        Matter::Lines => {
            let such = quoted(&question.found).unwrap_or_default();
            rows(
                question,
                &format!("has more lines than the others: {such}. Where do they belong?"),
                &format!("have more lines than the others, like {such}. Where do they belong?"),
            )
        }
        Matter::Words => {
            let such = quoted(&question.found).unwrap_or_default();
            format!("Amounts are written like {such}. Is the figure all that each of them asks for?")
        }
        Matter::Lower => lower(question),
        Matter::Uncalculated => uncalculated(question),
        Matter::Formats => formats(),
        Matter::OtherHeading => other_heading(question),
        Matter::Struck => rows(question, "is crossed out. Does it count?", "are crossed out. Do they count?"),
        Matter::Hidden => hidden(question),
        Matter::Status => status(question),
        Matter::Sums => sums(question),
        Matter::TotalsOrBids => totals_or_bids(question),
        Matter::Unreferenced => rows(
            question,
            "has no reference; other bids do. What is it?",
            "have no reference; other bids do. What are they?",
        ),
        Matter::Untitled => untitled(question),
        Matter::OnlyWords => rows(
            question,
            "holds only words and no amount. Is it a heading or a note?",
            "hold only words and no amount. Are they headings or notes?",
        ),
        Matter::Repeats => repeats(question),
        Matter::NoBids => no_bids(question),
        Matter::NoAmount => no_amount(question),
        Matter::Headings => headings(question, reading),
        Matter::Unnamed => {
            rows(question, "doesn’t name an applicant. Who is it?", "don’t name an applicant. Who is it?")
        }
        Matter::References => references(question),
        Matter::Titles => "The table has no titles. What should the bids be called?".to_owned(),
    }
}

/// `1 row is …`, `3 rows are …`.
fn rows(question: &Question, one: &str, many: &str) -> String {
    let count = question.rows.len();
    format!("{} {}", several(count, "row", "rows"), if count == 1 { one } else { many })
}

fn sheets(question: &Question) -> String {
    let what = if question.found.is_empty() { "tables" } else { "sheets" };
    format!("{} {what} have the same columns. Which of them hold the bids?", question.columns.len())
}

fn unit(question: &Question) -> String {
    let counted = question.answers.iter().find_map(|answer| match answer {
        Answer::Unit(unit) | Answer::UnitOfRest(unit) => Some(unit_name(*unit).to_owned()),
        Answer::Money(money, unit) => Some(answers::unit_of_money(*unit, money)),
        _ => None,
    });
    let counted = counted.unwrap_or_else(|| "another unit".to_owned());
    if let (Some(found), true) = (quoted(&question.found), question.answers.contains(&Answer::OwnUnits)) {
        return format!(
            "The table speaks of more than one unit; one says {found}. In which are the amounts?"
        );
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

fn currency(question: &Question) -> String {
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

fn notation(question: &Question, reading: &Reading) -> String {
    let column = question.columns.first().map_or(String::new(), |at| column_name(reading, *at));
    format!("Amounts in “{column}” have a comma before the last digits. Does 12.000,50 mean 12,000.50?")
}

fn lower(question: &Question) -> String {
    let such = quoted(&question.found).unwrap_or_default();
    if question.answers.contains(&Answer::OneByOne) {
        return format!("Words like {such} stand where lower amounts should. What becomes of them?");
    }
    format!("Lower amounts are given as shares, like {such}. What do they mean?")
}

fn uncalculated(question: &Question) -> String {
    let held = rows(
        question,
        "has a formula that was never worked out.",
        "have formulas that were never worked out.",
    );
    format!("{held} Open the file in a spreadsheet, save it, and bring it again.")
}

fn formats() -> String {
    "This kind of file doesn’t tell us how its amounts are shown: they could be in thousands or in another currency, or \
     be hidden or crossed out. Are they plain amounts? If you’re not sure, save the file as .xlsx and bring it again."
        .to_owned()
}

fn other_heading(question: &Question) -> String {
    let again = rows(
        question,
        "names the columns again, with other names",
        "name the columns again, with other names",
    );
    match (question.answers.contains(&Answer::Headings), question.answers.contains(&Answer::LeftOut)) {
        (true, true) => format!("{again}, and say more than the first. Do the rows below count?"),
        (false, true) => format!("{again}, and none for the amount asked for. What are the rows below?"),
        _ => format!("{again}. Do the new names hold from there on?"),
    }
}

fn hidden(question: &Question) -> String {
    rows(question, "is hidden in the file. Does it count?", "are hidden in the file. Do they count?")
}

fn status(question: &Question) -> String {
    let said = quoted(&question.found).unwrap_or_else(|| "no longer standing".to_owned());
    let (one, many) =
        (format!("is marked {said}. Does it count?"), format!("are marked {said}. Do they count?"));
    rows(question, &one, &many)
}

fn sums(question: &Question) -> String {
    rows(question, "looks like the total of other rows.", "look like totals of other rows.")
}

fn totals_or_bids(question: &Question) -> String {
    let (one, many) =
        ("mentions a total and also looks like a bid.", "mention a total and also look like bids.");
    rows(question, one, many) + if question.rows.len() == 1 { " Which is it?" } else { " Which are they?" }
}

fn untitled(question: &Question) -> String {
    let such = quoted(&question.found).map_or(String::new(), |found| format!(", such as {found}"));
    let one = format!(
        "holds words and an amount but no title{such}. It may be a figure of the fund, and not a bid."
    );
    let many = format!(
        "hold words and an amount but no title{such}. They may be figures of the fund, and not bids."
    );
    rows(question, &one, &many)
}

fn repeats(question: &Question) -> String {
    let (one, many) = (
        "has the applicant and title of a row above. Is it a bid of its own?",
        "have the applicant and title of a row above. Are they bids of their own?",
    );
    rows(question, one, many) + " If they are parts of one bid, add them up in the table and bring it again."
}

fn no_bids(question: &Question) -> String {
    let said = quoted(&question.found).map_or(String::new(), |found| format!(" and say {found}"));
    let one = format!("asks for nothing{}. Did the applicant make no bid?", said.replace("say", "says"));
    rows(question, &one, &format!("ask for nothing{said}. Did these applicants make no bid?"))
}

fn no_amount(question: &Question) -> String {
    match quoted(&question.found) {
        Some(found) => rows(
            question,
            &format!("has no amount, but {found}. What becomes of it?"),
            &format!("have no amount, but {found}. What becomes of them?"),
        ),
        None => rows(question, "has no amount. What becomes of it?", "have no amount. What becomes of them?"),
    }
}

fn headings(question: &Question, reading: &Reading) -> String {
    // Where sheets are read as one, the name of each stands in a row of number 0.
    let is_sheet = |at: &usize| reading.rows.get(*at).is_some_and(|row| row.number == 0);
    if question.rows.iter().all(is_sheet) {
        let sheets = several(question.rows.len(), "sheet", "sheets");
        return format!("No column says who the applicants are. Are they the names of the {sheets}?");
    }
    let (one, many) = (
        "holds only words. Is it the name of the applicant for the rows below?",
        "hold only words. Are they the names of the applicants for the rows below them?",
    );
    rows(question, one, many)
}

fn references(question: &Question) -> String {
    let first = quoted(&question.found).map_or(String::new(), |found| format!(", {found} for one"));
    let (one, many) = (
        format!("has a reference that another row has too{first}."),
        format!("have references that other rows have too{first}."),
    );
    rows(question, &one, &many) + " Each bid needs its own."
}

/// The text that raises a question, in quotation marks and cut to a length that can be read.
fn quoted(found: &str) -> Option<String> {
    const LONGEST: usize = 80;
    let found = found.split_whitespace().collect::<Vec<_>>().join(" ");
    let cut: String = found.chars().take(LONGEST).collect();
    let more = if cut.len() < found.len() { "…" } else { "" };
    (!cut.is_empty()).then(|| format!("“{cut}{more}”"))
}

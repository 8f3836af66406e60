//! Words for what has two meanings in a table: what was found, and what is asked of it.

mod about_amounts;
mod about_rows;
mod answers;
mod phrases;

pub use answers::{
    answer, box_to_tick, either_way, leads_to, money_name, more_rows, only_sheet, outlook, unit_name,
};

use crate::import::{Matter, Question, Reading};

use phrases::rows;

/// The way to where another currency is chosen.
pub const OTHER_MONEY: &str = "They are in another currency";

/// What is asked, in a sentence or two.
pub fn asked(question: &Question, reading: &Reading) -> String {
    match question.matter {
        Matter::Sheets => about_rows::sheets(question),
        Matter::Amount => "More than one column holds money. Which is the amount asked for?".to_owned(),
        Matter::Unit => about_amounts::unit(question),
        Matter::Currency => about_amounts::currency(question),
        Matter::Notation => about_amounts::notation(question, reading),
        Matter::Parted => about_amounts::parted(question),
        Matter::RunOn => about_amounts::run_on(question),
        Matter::Lines => about_rows::lines(question),
        Matter::Words => about_amounts::words(question),
        Matter::Lower => about_amounts::lower(question),
        Matter::Uncalculated => about_amounts::uncalculated(question),
        Matter::Formats => about_amounts::formats(),
        Matter::OtherHeading => about_rows::other_heading(question),
        Matter::Struck => rows(question, "is crossed out. Does it count?", "are crossed out. Do they count?"),
        Matter::Hidden => {
            rows(question, "is hidden in the file. Does it count?", "are hidden in the file. Do they count?")
        }
        Matter::Status => about_rows::status(question),
        Matter::Sums => {
            rows(question, "looks like the total of other rows.", "look like totals of other rows.")
        }
        Matter::TotalsOrBids => rows(
            question,
            "mentions a total and also looks like a bid. Which is it?",
            "mention a total and also look like bids. Which are they?",
        ),
        Matter::Unreferenced => rows(
            question,
            "has no reference; other bids do. What is it?",
            "have no reference; other bids do. What are they?",
        ),
        Matter::Untitled => about_rows::untitled(question),
        Matter::OnlyWords => rows(
            question,
            "holds only words and no amount. Is it a heading or a note?",
            "hold only words and no amount. Are they headings or notes?",
        ),
        Matter::Repeats => about_rows::repeats(question),
        Matter::NoBids => about_rows::no_bids(question),
        Matter::NoAmount => about_rows::no_amount(question),
        Matter::Headings => about_rows::headings(question, reading),
        Matter::Unnamed => {
            rows(question, "doesn’t name an applicant. Who is it?", "don’t name an applicant. Who is it?")
        }
        Matter::References => about_rows::references(question),
        Matter::Titles => "The table has no titles. What should the bids be called?".to_owned(),
    }
}

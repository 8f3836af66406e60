//! Words for what a file needs besides the figures, and what it still lacks.

use super::org_id_of;
use crate::Fund;
use crate::publish::{Fact, Lack};

/// What stands above what a file lacks.
pub const STILL_MISSING: &str = "Before this file can be saved:";

/// What a file lacks, and the way out.
pub fn lack(fund: &Fund, lack: &Lack) -> String {
    let label = |one: &Fact| fact(*one).0;
    match lack {
        Lack::Fact(one) => format!("Fill in “{}”.", label(one)),
        Lack::NotADay(one) => {
            format!("“{}” is not a date. Write day, month and year, such as 5/11/2013 or 5 November 2013.", label(one))
        }
        Lack::NotAPrefix => format!(
            "What is typed as “{}” does not fit. A prefix begins with 360G- and goes on in letters and digits: 360G-example.",
            label(&Fact::Prefix)
        ),
        Lack::NotAnId => format!(
            "What is typed as “{}” does not fit. Write the register and the number: GB-CHC-1234567.",
            label(&Fact::FunderId)
        ),
        Lack::NotAnIdOf(id) => {
            let name = fund.partnership(id).map_or("", |one| &one.name);
            format!(
                "What is typed as “{}” does not fit. Write the register and the number, or leave it empty.",
                org_id_of(name)
            )
        }
        Lack::Before(from, to) => {
            format!("“{}” is before “{}”. Correct one of them.", label(to), label(from))
        }
        Lack::NoAwards => "No bid is given anything yet. Only awards above zero are in this file.".to_owned(),
        Lack::NoVotes => {
            "No member who counts would give any of the bids anything. No votes are made up.".to_owned()
        }
        Lack::NoBudget => "There is no money to allocate in this round.".to_owned(),
        Lack::Register => "The register of interests can’t be read, so this page can’t tell which votes have to be left out. Open “Interests \
            and votes” under “All scenarios”."
            .to_owned(),
    }
}

/// The label of a fact about the round, and what to type.
pub fn fact(fact: Fact) -> (&'static str, &'static str) {
    match fact {
        Fact::Funder => ("Name of the funder", "Who gives the money, as it is published."),
        Fact::FunderId => (
            "Funder’s organisation identifier",
            "The register and the number, such as GB-CHC-1234567 for a charity or GB-LAE-BIR for a council. An organisation that is in no register \
             gets one that begins with your publisher prefix.",
        ),
        Fact::Prefix => (
            "Publisher prefix",
            "360Giving gives one to each publisher. It begins with 360G-, and every identifier you make up begins with it.",
        ),
        Fact::AwardDate => {
            ("Date of the decision", "Day, month and year: 5/11/2013. A final decision has its own.")
        }
        Fact::Begins => {
            ("Planned start, if known", "Day, month and year. It stays out of the file while this is empty.")
        }
        Fact::Ends => {
            ("Planned end, if known", "Day, month and year. It stays out of the file while this is empty.")
        }
        Fact::Country => ("Country", "Its English name, such as United Kingdom."),
        Fact::Unit => ("Place or body that voted", "Such as West Midlands."),
        Fact::Instance => ("Which vote this was", "A year or a name, such as 2013."),
        Fact::VotesFrom => ("First day of the vote", "Day, month and year: 1/11/2013."),
        Fact::VotesTo => ("Last day of the vote", "Day, month and year: 5/11/2013."),
    }
}

//! Words for what there is to say of a table as a whole.

use crate::import::{Reading, TableNote};

use super::super::several;

/// The button that says of every two names that they are one applicant's.
pub const ALL_ARE_ONE: &str = "Each of them is the same applicant: use the longer names";

/// The button that says so of two names.
pub fn they_are_one(long: &str) -> String {
    format!("They are one: {long}")
}

/// That several names look like longer ones.
pub fn names_alike(count: usize) -> String {
    match count {
        1 => "1 applicant’s name is part of a longer name, as listed below.".to_owned(),
        count => format!(
            "{} are each part of one longer name, as listed below.",
            several(count, "applicant’s name", "applicants’ names")
        ),
    }
}

/// What there is to say of the table.
pub fn of_table(reading: &Reading, note: &TableNote) -> String {
    let name = |at: &usize| reading.bidders.get(*at).map_or("", |bidder| bidder.name.as_str());
    match note {
        TableNote::Numbered(1) => "1 bid had no reference, so we numbered it.".to_owned(),
        TableNote::Numbered(count) => {
            format!("{} had no reference, so we numbered them.", several(*count, "bid", "bids"))
        }
        TableNote::Alike { short, long } => {
            format!("“{}” and “{}” are counted as two applicants.", name(short), name(long))
        }
    }
}

//! Words for what the register of interests does to what members sent.

use super::super::{listed, several};

/// The heading.
pub const TITLE: &str = "By the register of interests";

/// The way to it.
pub const OPEN: &str = "Interests and votes";

/// That it cannot be read.
pub const UNREAD: &str = "The register of interests can’t be read, so nobody is left out by it. Open “Interests and votes” to see why.";

/// That some of it counts for nothing until somebody looks at it.
pub fn unsettled(count: usize) -> String {
    let interests = several(count, "interest is", "interests are");
    format!(
        "{interests} in a bid or an applicant that has another name now, or is not in the round any more, and counts for nothing until \
         you look at it."
    )
}

/// Who is left out of which bids.
pub fn left_out(name: &str, bids: &[String]) -> String {
    format!("{name} is left out of {}.", listed(bids))
}

/// That it is not certain whether a member of the register sent something.
pub fn doubt(member: &str, alike: &[String], unnamed: usize) -> String {
    let mut words = format!("“{member}” declared an interest, and nothing here has that very name.");
    if !alike.is_empty() {
        let names: Vec<String> = alike.iter().map(|name| format!("“{name}”")).collect();
        let is = if alike.len() == 1 { "Is" } else { "Is one of" };
        words += &format!(
            " {is} {} the same person? Until you say so, nobody is left out for it.",
            listed(&names)
        );
    }
    if unnamed > 0 {
        let has = several(unnamed, "scenario has no name", "scenarios have no name");
        words += &format!(" {has}: if it is theirs, write the name beside it above.");
    }
    words
}

/// The button that says that two names are one person’s.
pub fn is_same(name: &str, member: &str) -> String {
    format!("“{name}” is “{member}”")
}

//! The interests that members declared in a bid.

use crate::{Fund, Interest, InterestIn, Meeting};

/// What they are called together.
pub const TITLE: &str = "Declared interests";

/// All of them in one line: `Declared interests: Ann Lee in SS4; Ben Odell in Safer Sandwell Partnership.` Empty where there is none.
pub fn all(fund: &Fund, meeting: &Meeting) -> String {
    let one = |interest: &Interest| match &interest.of {
        InterestIn::Partnership { name, .. } => format!("{} in {name}", interest.member),
        InterestIn::Bid { reference, .. } => format!("{} in {reference}", interest.member),
    };
    let all = meeting.declared(fund).into_iter().filter(|interest| interest.of.is_in(fund));
    let all: Vec<String> = all.map(one).collect();
    if all.is_empty() { String::new() } else { format!("{TITLE}: {}.", all.join("; ")) }
}

/// One of them, beside its bid: `Ann Lee: trustee (in Safer Sandwell Partnership)`.
pub fn interest_beside(interest: &Interest) -> String {
    let Interest { member, of, what } = interest;
    let what = if what.is_empty() { "interest declared" } else { what };
    match of {
        InterestIn::Partnership { name, .. } => format!("{member}: {what} (in {name})"),
        InterestIn::Bid { .. } => format!("{member}: {what}"),
    }
}

/// That nobody can tell, because the register cannot be read.
pub const UNREADABLE: &str =
    "The register of interests can’t be read here. Open “Interests and votes” under “All scenarios”.";

//! The interests that members declared in a bid.

use crate::{Interest, InterestIn};

/// What they are called together.
pub const TITLE: &str = "Declared interests";

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

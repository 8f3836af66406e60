//! Words for the awards as grants.

use super::super::{listed, several};
use crate::publish::RecipientId;
use crate::{Fund, Money};

/// The heading of the grants.
pub const GRANTS: &str = "360Giving";

/// What they are for.
pub const GRANTS_FOR: &str = "A file of your grants in the standard that funders in the United Kingdom publish in: version 1.4 of 360Giving, awards \
    above zero only.";

/// The label of the id of one who is given something.
pub fn org_id_of(name: &str) -> String {
    format!("Organisation identifier of {name}")
}

/// What to type there.
pub const ORG_ID_NOTE: &str =
    "The register and the number. Leave it empty to have one made up with your publisher prefix.";

/// How many grants there are, and what they come to.
pub fn grants_size(fund: &Fund, grants: usize, sum: Money) -> String {
    format!("{}. The amounts awarded come to {}.", several(grants, "grant", "grants"), fund.show(sum))
}

/// Who has an id that is made up.
pub fn made_up(recipients: &[&RecipientId]) -> String {
    let names: Vec<String> = recipients.iter().map(|one| format!("{} ({})", one.name, one.id)).collect();
    format!("Made up with your publisher prefix: {}.", listed(&names))
}

/// How many have their title for a description.
pub fn by_title(count: usize) -> String {
    let is = several(count, "bid says nothing", "bids say nothing");
    format!("{is} about what the money is for: the title stands in for the description.")
}

/// That another day was typed than that of the final decision.
pub fn another_day(day: &str) -> String {
    format!(
        "This scenario was marked as final with the date {day}; another “Date of the decision” is typed here, and goes into the file. Leave that \
        field empty to have the date of the decision."
    )
}

/// Where the checksum of a final decision stands.
pub fn checksum_in_name(code: &str) -> String {
    format!(
        "The standard has no field for the checksum of your decision: {code} stands in the name of the file."
    )
}

/// Saves the grants.
pub const SAVE_GRANTS: &str = "Save 360Giving CSV";

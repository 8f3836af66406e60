//! What only paper says: when it was printed, from what, and the code that opens the same.

use super::open_dialog::OPEN_SHARED;
use super::paper_totals::{figure, outcome};
use super::shared_view::about;
use crate::{Check, Fund, Shared, Whose};

/// When, and from what.
pub fn printed(fund: &Fund, when: &str) -> String {
    let paper =
        fund.paper.as_ref().map(|paper| format!(" The bids are from: {}, {}.", paper.publisher, paper.date));
    format!("Printed {when}.{}", paper.unwrap_or_default())
}

/// Which scenario of the round this is, where there are several or the only one has a title.
pub fn scenario(title: &str) -> String {
    format!("Scenario: {title}")
}

/// Whose decisions these are while nobody has signed them.
pub const TRIAL: &str = "Trial decisions, not signed.";

/// Whose they are while somebody's scenario is on show.
pub fn sent(shared: &Shared, is_copy: bool) -> String {
    let about = about(shared);
    let whose = match (shared.whose, is_copy) {
        (Whose::Sent, true) => "A changed copy of decisions someone sent.",
        (Whose::Sent, false) => "Decisions someone sent, not signed.",
        (Whose::Earlier(_), true) => "A changed copy of an earlier state.",
        (Whose::Earlier(_), false) => "An earlier state, not signed.",
        (Whose::Beside, true) => "A changed copy of other trial decisions.",
        (Whose::Beside, false) => "Other trial decisions, not signed.",
    };
    format!("{whose} {about}").trim_end().to_owned()
}

/// What opens the same on the page.
pub fn code(code: &str) -> String {
    format!("Code, for “{OPEN_SHARED}”: {code}")
}

/// Above the figures of the paper that do not add up.
pub const DIFFERS: &str = "Figures in the paper that don’t add up";

/// One of them.
pub fn differs(fund: &Fund, check: &Check) -> String {
    let [stated, computed] = [check.stated, check.computed].map(|amount| fund.show(amount));
    format!(
        "{}: {stated} in the paper, {computed} added up ({}).",
        figure(fund, &check.of),
        outcome(fund, check)
    )
}

//! Words for a whole round that arrives in a file or a link: what is in it, before it is opened.

use crate::ui::words::key_figures::{other_outcomes, remaining};
use crate::{Fund, Ledger, Scenario};

use super::several;

pub use super::review::BACK_TO_START;
pub use super::review::use_table::{OPEN_EARLIER, USE, WHERE_SAVED, here_already};

/// The button that saves it beside the same bids that are here already.
pub const SAVE_SECOND: &str = "Save these as a second round";

/// That the decisions in a link are damaged.
pub const DAMAGED_DECISIONS: &str = "The link had decisions too, but they are damaged, so only the bids open. Ask whoever \
    sent the link to send the decisions again.";

/// That the decisions in a link are for something else.
pub const OTHER_DECISIONS: &str =
    "The decisions in the link you opened are for other bids or other amounts, so they don’t open here.";

/// Where it is from: `From parks.csv:`.
pub fn from(name: &str) -> String {
    format!("From {name}:")
}

/// What a link decides on it besides, and what its sender says.
pub fn decisions(fund: &Fund, scenario: &Scenario, about: &str) -> String {
    let decided = decided(fund, scenario);
    format!("The link has decisions on them too: {decided} {about}").trim_end().to_owned()
}

/// What a file decides on it besides.
pub fn file_decisions(fund: &Fund, scenario: &Scenario) -> String {
    format!("The file has decisions on them too: {}", decided(fund, scenario))
}

/// The scenarios of a file, of which one is opened.
pub const WHICH_SCENARIO: &str = "Which scenario do you want to look at?";

/// What a scenario of a file is called, where nobody gave it a name.
pub fn scenario(number: usize, title: &str, sender: &str) -> String {
    let title = if title.is_empty() { format!("Scenario {number}") } else { title.to_owned() };
    if sender.is_empty() { title } else { format!("{title}, from {sender}") }
}

/// What is decided: `1 bid funded, 2 in reserve, 1 declined. Remaining £230,000.`
pub fn decided(fund: &Fund, scenario: &Scenario) -> String {
    let ledger = Ledger::of(fund, scenario);
    let funded = several(ledger.bids_funded, "bid", "bids");
    let others = other_outcomes(&ledger, "abstained or stood aside");
    let others: String = others.iter().map(|other| format!(", {other}")).collect();
    format!("{funded} funded{others}. {}.", remaining(fund, &ledger))
}

/// How many bids there are, and from how many: `13 bids, 6 partnerships`.
pub fn bids(fund: &Fund) -> String {
    let bids = several(fund.bids.len(), "bid", "bids");
    format!("{bids}, {}", several(fund.partnerships.len(), &fund.group.one, &fund.group.many))
}

/// What they ask for, and what there is to give.
pub fn money(fund: &Fund, ledger: &Ledger) -> String {
    format!("{} requested, {} available", fund.show(ledger.requested), fund.show(ledger.available))
}

/// How many totals in the paper do not add up; nothing where all do.
pub fn wrong_totals(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some("1 total in the paper doesn’t add up. It is left as printed.".to_owned()),
        count => Some(format!("{count} totals in the paper don’t add up. They are left as printed.")),
    }
}

//! Sharing a scenario.

use super::key_figures::remaining;
use super::open_dialog::OPEN_SHARED;
use super::outcomes::given_within;
use crate::link::Extras;
use crate::{Fund, Ledger, Outcome, Scenario};

/// The dialog.
pub const TITLE: &str = "Share this scenario";

/// What sharing does, and what it does not do.
pub fn introduction(is_own: bool) -> &'static str {
    if is_own {
        "Anyone with the link sees the bids and these decisions. It doesn’t change theirs, and nothing is uploaded."
    } else {
        "Anyone with the link sees these decisions. It doesn’t change theirs, and nothing is uploaded."
    }
}

/// What the scenario is called.
pub const SCENARIO_TITLE: &str = "Title (optional)";

/// Who sends it.
pub const SENDER: &str = "Your name (optional)";

/// Whether reasons go with it.
pub const WITH_EXPLANATIONS: &str = "Include reasons and conditions";

/// That decisions were made before their bids changed, and go as they are; empty where none was.
pub fn to_check(scenario: &Scenario) -> String {
    const NAMED: usize = 6;
    let bids: Vec<&str> = scenario.to_look_at().map(|(bid, _)| bid.as_str()).collect();
    let more = if bids.len() > NAMED { " …" } else { "" };
    let named = format!("{}{more}", bids[..bids.len().min(NAMED)].join(", "));
    match bids.len() {
        0 => String::new(),
        1 => format!("1 decision needs checking ({named}): it is sent as it stands."),
        several => format!("{several} decisions need checking ({named}): they are sent as they stand."),
    }
}

/// The link.
pub const LINK: &str = "Link";

/// Copies it.
pub const COPY_LINK: &str = "Copy link";

/// While the bids are put into the link.
pub const MAKING: &str = "Putting the bids into the link…";

/// What a link holds that carries the bids.
pub fn carries(fund: &Fund, is_shortened: bool) -> String {
    let bids = if fund.bids.len() == 1 {
        "The bid is".to_owned()
    } else {
        format!("All {} bids are", fund.bids.len())
    };
    if is_shortened {
        let without = match fund.stated.is_empty() {
            true => "descriptions and notes",
            false => "descriptions, notes and the totals that the paper states",
        };
        format!(
            "{bids} in the link, without {without}: with those it would be too long. To send them too, save the round as a file."
        )
    } else {
        format!("{bids} in the link.")
    }
}

/// That the bids are not in the link.
pub const NOT_MADE: &str = "The bids couldn’t be put into a link because a part of this page didn’t load. Save the round as a file and send \
    that, or close this and try again.";

/// That no link is offered first.
pub const TOO_LONG: &str =
    "A link with all of this would be so long that mail programs cut it. Save a file and attach it instead.";

/// What is wrong with a long one.
pub const LONG_LINK: &str =
    "Some mail programs cut links as long as this one. It is safe in a chat or a document.";

/// What few people want.
pub const OTHER_WAYS: &str = "Other ways to share";

/// The link without the bids.
pub const SHORT_LINK: &str = "Link for people who already have these bids";

/// Copies it.
pub const COPY_SHORT_LINK: &str = "Copy short link";

/// Who can open it.
pub const ABOUT_SHORT_LINK: &str = "For anyone else it doesn’t open: the bids aren’t in it.";

/// The decisions as a code.
pub const CODE: &str = "Code of the decisions";

/// Copies it.
pub const COPY_CODE: &str = "Copy code";

/// What the code is for.
pub const ABOUT_CODE: &str = "For typing in by hand, where somebody has these bids";

/// The message.
pub const MESSAGE: &str = "Message";

/// Copies it.
pub const COPY_MESSAGE: &str = "Copy as message";

/// What the message is for.
pub const ABOUT_MESSAGE: &str = "Paste it into an e-mail.";

/// Saves the bids and the decisions.
pub const SAVE_ROUND: &str = "Save the round as a file";

/// What that file is for.
pub fn about_round_file() -> String {
    "To attach to an e-mail. It has the bids and these decisions, with reasons and conditions, and opens wherever a file of bids does."
        .to_owned()
}

/// Saves the decisions as a file.
pub const SAVE_AS_FILE: &str = "Save the decisions as a file";

/// What the file is for.
pub fn about_file() -> String {
    format!(
        "For people who already have these bids. It includes reasons and conditions, and opens with “{OPEN_SHARED}”."
    )
}

/// How to open the link.
pub fn open_link(address: &str) -> String {
    format!("Open it: {address}")
}

/// The same, with the code, so that one survives where the other is cut.
pub fn open_link_or_code(address: &str, code: &str) -> String {
    format!("Open it: {address}\n\nIf the link does not open, paste this code under “{OPEN_SHARED}”:\n{code}")
}

/// How to open the file that is sent with it.
pub fn open_file(page: &str) -> String {
    format!("The file attached has the bids and these decisions. Save it, open {page} and drop it there.")
}

/// More decisions than these make a message that nobody reads.
const MOST_LISTED: usize = 60;

/// A few plain lines: whose it is, the figures, every decision, and how to open it.
pub fn message(fund: &Fund, scenario: &Scenario, ledger: &Ledger, extras: &Extras, way: &str) -> String {
    let title = if extras.title.is_empty() { "a scenario" } else { &extras.title };
    let from = if extras.sender.is_empty() { String::new() } else { format!(", from {}", extras.sender) };
    let noun = if fund.bids.len() == 1 { "bid" } else { "bids" };
    format!(
        "{round}: {title}{from}\n\
         Available {available}. Funded {funded} ({count} of {bids} {noun}). {remaining}.\n\
         {decisions}\n\
         {way}\n",
        round = fund.title,
        available = fund.show(ledger.available),
        funded = fund.show(ledger.funded),
        count = ledger.bids_funded,
        bids = fund.bids.len(),
        remaining = remaining(fund, ledger),
        decisions = decisions(fund, scenario),
    )
}

/// A line for each decision, and how many bids are left.
fn decisions(fund: &Fund, scenario: &Scenario) -> String {
    let decided = fund.bids.iter().filter_map(|bid| {
        let decision = scenario.decision(&bid.reference);
        let is_decided = decision.outcome != Outcome::Undecided || decision.abstention.is_some();
        let is_to_check = scenario.look_again(&bid.reference).is_some();
        let check = if is_to_check { " (to be checked: the bid has changed since)" } else { "" };
        let given = given_within(fund, bid, decision);
        is_decided.then(|| format!("- {} {}: {given}{check}\n", bid.reference, bid.title))
    });
    let lines: Vec<String> = decided.collect();
    let listed: String = lines.iter().take(MOST_LISTED).map(String::as_str).collect();
    let more = match lines.len().saturating_sub(MOST_LISTED) {
        0 => String::new(),
        more => format!("- and {more} more\n"),
    };
    let open = match fund.bids.len() - lines.len() {
        0 => String::new(),
        left if left == fund.bids.len() => "Nothing is decided yet.\n".to_owned(),
        left => format!("Still to decide: {left}.\n"),
    };
    format!("\n{listed}{more}{open}")
}

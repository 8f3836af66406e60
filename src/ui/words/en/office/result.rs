//! The result of a round, as everybody may see it, and the ways to give it to others.

use super::app::bad_bids_link;
use super::{sentence, several};
use crate::final_scenario::{CodeCheck, Day, FinalCode};
use crate::fund_link::BadFundLink;
use crate::link::BadLink;
use crate::ui::words::key_figures::remaining_parts;
use crate::ui::words::long_date;
use crate::{Decision, Fund, Ledger};

/// What the window is called.
pub fn window(round: &str) -> String {
    format!("Result – {round} – Tranche")
}

/// What was decided, and when.
pub fn decided(title: &str, day: Day) -> String {
    format!("{title}. Decided on {}.", long_date(&day.to_string()))
}

/// The checksum in a line of its own.
pub fn checksum(code: FinalCode) -> String {
    format!("Checksum {code}")
}

/// What the checksum is for.
pub fn about_checksum(code: FinalCode) -> String {
    format!(
        "The checksum {code} is worked out from the bids, the decision on each, the title and the date. Where it is the same on paper and on \
         the screen, the decisions are the same. Reasons and conditions don’t count in it, and it is not a signature."
    )
}

/// The main figures, each under what it is.
pub fn figures(fund: &Fund, ledger: &Ledger) -> Vec<(String, String)> {
    let (left, amount) = remaining_parts(ledger);
    let bids = format!("{} of {}", ledger.bids_funded, several(ledger.bids.len(), "bid", "bids"));
    let figures = [
        ("Available", fund.show(ledger.available)),
        (APPROVED, fund.show(ledger.funded)),
        (left, fund.show(amount)),
        ("Bids approved", bids),
    ];
    figures.map(|(term, figure)| (term.to_owned(), figure)).into()
}

/// The table of what is given something, and the sum of it.
pub const APPROVED: &str = "Approved";

/// What is not decided here, though it was where the result was made.
pub const NOT_DECIDED: &str = "Not known here";

/// A column: why, and on what conditions.
pub const EXPLANATION: &str = "Reason and conditions";

/// The sum of one who asks.
pub fn sum_of(name: &str) -> String {
    format!("{name} in all")
}

/// Why a bid was decided so, and on what conditions.
pub fn explanation(decision: &Decision) -> String {
    match (decision.reason.as_str(), decision.conditions.as_str()) {
        (reason, "") => reason.to_owned(),
        ("", conditions) => format!("Conditions: {conditions}"),
        (reason, conditions) => format!("{} Conditions: {conditions}", sentence(reason)),
    }
}

/// How the checksum of what is shown stands to the one in the address.
pub fn check(check: CodeCheck, code: FinalCode) -> String {
    match check {
        CodeCheck::Matches => {
            "The checksum matches the one in the link: the decisions have arrived as they were sent.".to_owned()
        }
        CodeCheck::Differs(stated) => format!(
            "Careful: these are not the decisions that the checksum in the link was made for. Their checksum is {code}; the one in the link is \
             {stated}. {ASK_AGAIN} Or compare it with the paper."
        ),
        CodeCheck::NotStated => {
            "The link doesn’t say which checksum this should have. Compare the one below with the one on paper.".to_owned()
        }
    }
}

/// What to do about a link that does not open.
const ASK_AGAIN: &str = "Ask whoever sent it for the link again.";

/// Why the decisions in a link are not shown, on a page where there is nothing to paste them into.
pub fn bad_link(why: &BadLink) -> String {
    let why = match why {
        BadLink::NotFound => "There are no decisions in this link.",
        BadLink::CutShort { .. } => "The end of this link is missing. It may have been cut off on its way.",
        BadLink::Damaged => "This link is damaged, so nothing in it is shown.",
        BadLink::Newer(_) => "A newer version of this page made this link. Reload the page.",
        BadLink::OtherFund | BadLink::OtherWords => {
            "This link was made for other bids than those found here."
        }
        BadLink::Remains => "Part of the address looks like the remains of a link, but it can’t be read.",
        BadLink::Several => "There is more than one result in this link, and they differ.",
        BadLink::OtherTotal { .. } => "The decisions in this link don’t add up to what its sender saw.",
        BadLink::Refused(_) => "The decisions in this link don’t fit the bids found here.",
    };
    format!("{why} {ASK_AGAIN}")
}

/// Why the bids in a link are not shown.
pub fn bad_bids(why: &BadFundLink) -> String {
    format!("We can’t read the bids in this link. {} {ASK_AGAIN}", bad_bids_link(why))
}

/// Leads to where a round is chosen.
pub const TO_START: &str = "Go to all rounds";

/// That the link holds a scenario, and no result.
pub const NOT_FINAL: &str = "The decisions in this link are not marked as final, so they are no result. You can look at them on the board.";

/// Opens them there.
pub const TO_THE_BOARD: &str = "Look at them on the board";

/// That nothing can be shown, as a heading.
pub const NOT_OPENED: &str = "We can’t show this result";

/// Prints it.
pub const PRINT: &str = "Print";

/// Opens it where it can be worked on.
pub const OPEN_COPY: &str = "Open in Tranche as a copy";

/// That the scenario asked for is not final, or not there.
pub const NO_SUCH: &str = "There is no final scenario here. Under “All scenarios” you can mark one as final.";

/// The heading of the ways to give it to others.
pub const GIVE: &str = "Give it to others";

/// What they all show.
pub const GIVE_NOTE: &str = "Everybody who opens it sees this page and can change nothing. Nothing is uploaded: the decisions are in the link.";

/// Whether reasons go with it.
pub const WITH_EXPLANATIONS: &str = "Include reasons and conditions";

/// The link.
pub const LINK: &str = "Link to the result";

/// Copies it.
pub const COPY_LINK: &str = "Copy link";

/// What to do with it.
pub const LINK_USE: &str = "For an e-mail, the minutes or a web page.";

/// The same where mail programs may cut it.
pub const LONG_LINK: &str = "This link is long, and some e-mail programs may cut it. If it arrives cut, it doesn’t open, and the page says so.";

/// That there is none.
pub const NO_LINK: &str = "There are too many bids for a link. Save the result as a web page instead.";

/// What a site puts on a page of its own.
pub const FRAME: &str = "Code for a page of your site";

/// Copies it.
pub const COPY_FRAME: &str = "Copy code";

/// What to do with it.
pub const FRAME_USE: &str = "Paste it where the result should stand. The script makes the frame as high as the result; without it the frame scrolls.";

/// What the frame is called, for those who do not see it.
pub fn frame_title(round: &str) -> String {
    format!("Result: {round}")
}

/// Saves a file.
pub const SAVE_PAGE: &str = "Save the result as a web page";

/// What that is.
pub const SAVE_PAGE_NOTE: &str = "One file without a script, for a site that takes no frames. It asks for nothing and can be put anywhere.";

//! Words of a notice of decision: what its parts are called, what its tables say, and the screen that it is written on.

mod figures;
mod motions;
mod notice_screen;
mod recorded;
mod templates;
mod to_note;
mod totals;

use super::several;
use crate::notice::{NoticeFacts, NoticePart};
use crate::ui::words::{decided_on, given, within};
use crate::{Award, Bid, Decision, Fund, Outcome};

pub use figures::{about, figure};
pub use motions::{block_motions, motion, motions_label};
pub use notice_screen::*;
pub use recorded::{OPEN_RULES, VOTES, interests, open_rules, votes_on_bids};
pub use templates::{is_to_complete, template};
pub use to_note::{to_complete, voted_before, voted_otherwise};
pub use totals::totals;

/// The language of all this.
pub const LANGUAGE: &str = "en-GB";

/// What stands at the top of it.
pub const NOTICE: &str = "Notice of decision";

/// What its file and the foot of its pages are called: `Notice of decision – Invest to Save 2013–14`.
pub fn document_title(round: &str) -> String {
    format!("{NOTICE} – {round}")
}

/// What a part is called.
pub fn heading(part: NoticePart) -> &'static str {
    match part {
        NoticePart::Reference => "Reference",
        NoticePart::Contact => "Contact",
        NoticePart::Title => "Title",
        NoticePart::Summary => "Executive summary",
        NoticePart::Decision => "Decision",
        NoticePart::Reserve => "Reserve list",
        NoticePart::Deferred => "Deferred",
        NoticePart::Declined => "Not approved",
        NoticePart::Financial => "Financial implications",
        NoticePart::Legal => "Legal implications",
        NoticePart::Equality => "Equality implications",
        NoticePart::Background => "Background papers",
        NoticePart::Interests => "Interests",
        NoticePart::PublicAccess => "Public access to information",
        NoticePart::Signature => "Signature",
    }
}

/// That nothing is final as long as a bid is not decided, and which are not.
pub fn draft(facts: &NoticeFacts) -> String {
    let open = &facts.decided.undecided;
    let of = several(facts.fund.bids.len(), "bid", "bids");
    let verb = if open.len() == 1 { "is" } else { "are" };
    format!("DRAFT. Nothing is final while a bid is not decided: {} of {of} {verb} not decided.", open.len())
}

/// What the checksum of a final decision is made of.
pub const OF_WHAT: &str = "The checksum is of the bids, of what is decided on each, and of the title and the day of the decision. The wording of this \
    notice is no part of it.";

/// That the decision can still change.
pub const NOT_MARKED: &str =
    "DRAFT. Every bid is decided, and the decision is not marked as final: it can still change.";

/// Of which scenario a draft is: there may be others of the round.
pub fn of_scenario(title: &str) -> String {
    format!("Scenario: {title}")
}

/// The heading of the bids that are not decided.
pub const UNDECIDED: &str = "Not decided";

/// The lines to be filled in by hand.
pub const SIGNED: &str = "Signed";
/// Who signs.
pub const NAME: &str = "Name and office";
/// When.
pub const DATE: &str = "Date";

/// What each table is.
pub const TOTALS: &str = "The round in figures";
/// The bids that are approved.
pub const APPROVED: &str = "Approved bids";
/// Those on the reserve list.
pub const RESERVES: &str = "Reserve list, in order";
/// Those that are deferred.
pub const DEFERRED: &str = "Deferred bids";
/// Those that are given nothing.
pub const DECLINED: &str = "Bids that are not approved";
/// Those that are not decided.
pub const UNDECIDED_BIDS: &str = "Bids that are not decided";

/// The table for the paper of the board.
pub fn appendix(round: &str) -> String {
    format!("Appendix A: bids to {round}, with the decision on each")
}

/// The same of a draft.
pub fn draft_appendix(round: &str, scenario: &str) -> String {
    let of = if scenario.is_empty() { String::new() } else { format!(", {scenario}") };
    format!("DRAFT{of}. {}", appendix(round))
}

/// The headings of columns.
pub const REFERENCE: &str = "Ref";
/// What is asked for.
pub const BID: &str = "Bid";
/// In which form it is given.
pub const AWARD: &str = "Award";
/// How much is asked.
pub const REQUESTED: &str = "Requested";
/// How much is given.
pub const AMOUNT_APPROVED: &str = "Approved";
/// Its place on the list.
pub const PLACE: &str = "Place";
/// How much it would be given.
pub const WOULD_GET: &str = "If funded";
/// Why.
pub const REASON: &str = "Reason";
/// What was decided.
pub const DECISION: &str = "Decision";
/// A figure of the round.
pub const FIGURE: &str = "Figure";
/// How much it is.
pub const AMOUNT: &str = "Amount";

/// The last row of a table.
pub const TOTAL: &str = "Total";

/// In which form a bid is approved: `In full`, `Reduced`, `In part`.
pub fn award(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    match decision.outcome.award() {
        Some(Award::Other(_)) => "In part".to_owned(),
        Some(Award::Above(_)) => "More than requested".to_owned(),
        _ => decided_on(fund, bid, decision),
    }
}

/// What was decided on a bid, beside a column with the amount: `Approved: in full`, `Not approved`.
pub fn decision(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    match &decision.outcome {
        Outcome::Funded(of) => format!("Approved: {}", within(Some(bid), of, &award(fund, bid, decision))),
        Outcome::Declined => heading(NoticePart::Declined).to_owned(),
        // Whoever has no say on it in a scenario is not the board.
        Outcome::Undecided => UNDECIDED.to_owned(),
        _ => given(fund, bid, decision),
    }
}

/// What those who ask are called, at the head of a column: `Partnership`.
pub fn applicant(fund: &Fund) -> String {
    super::capital(&fund.group.one)
}

/// The row of what a partnership comes to.
pub fn subtotal(partnership: &str) -> String {
    format!("Subtotal, {partnership}")
}

/// The row of a partnership that asks for nothing.
pub const NO_BID: &str = "No bid";

/// The heading of what applicants have to do or show.
pub const CONDITIONS: &str = "Conditions";

/// The heading of why bids are approved as they are.
pub const REASONS: &str = "Reasons";

/// What is said of one bid: `SS1: once the match funding is confirmed.`
pub fn of_bid(reference: &str, said: &str) -> String {
    format!("{reference}: {said}")
}

//! Words for decisions of an earlier list that are offered to another one.

use crate::ui::words::{given_within, long_date, look_again, progress, remaining, was_within};
use crate::{Bid, EarlierDecision, Fund, Ledger, SameBid, Scenario};

use super::several;

/// The title in the browser.
pub const PAGE_TITLE: &str = "Bring earlier decisions across · Tranche";

/// The heading of the screen.
pub const TITLE: &str = "Bring earlier decisions across";

/// Which round is to get decisions, and what happens to the other.
pub fn to(title: &str) -> String {
    format!("To “{title}”. Only what you tick is brought across, and the earlier round stays as it is.")
}

/// That no other round has anything to bring across.
pub const NO_EARLIER: &str =
    "No other round saved on this computer has decisions. There is nothing to bring across.";

/// The way back to the board.
pub const BACK: &str = "Back to the decisions";

/// The only earlier round that there is.
pub fn from(title: &str) -> String {
    format!("From “{title}”")
}

/// The question where there are several.
pub const WHICH_ROUND: &str = "From which round?";

/// The heading of the decisions of one.
pub fn decided_in(title: &str) -> String {
    format!("Decided in “{title}”")
}

/// That another tab was faster, and nothing was done.
pub const CHANGED_MEANWHILE: &str = "This round was changed in another tab meanwhile, so nothing was brought across. Reload this \
    page to see what is decided here now.";

/// The button that does so.
pub const RELOAD: &str = "Reload";

/// The button that leaves everything as it is.
pub const CANCEL: &str = "Cancel";

/// That the bids of the earlier round and of this one have nothing in common.
pub const NONE_HERE: &str = "None of the bids decided there can be found in this list.";

/// That the rules of the earlier round stay there.
pub fn without_rules(count: usize) -> String {
    let (rules, them) = if count == 1 { ("rule", "it") } else { ("rules", "them") };
    format!("Its {count} {rules} of the round aren’t brought across. Add {them} under “Change the bids”.")
}

/// How far an earlier round was decided, what that comes to, and when it was saved, if that is known.
pub fn of_round(fund: &Fund, scenario: &Scenario, saved: &str) -> String {
    let ledger = Ledger::of(fund, scenario);
    let so_far = format!("{}. {}.", progress(&ledger), remaining(fund, &ledger));
    if saved.is_empty() { so_far } else { format!("{so_far} Saved {}.", long_date(saved)) }
}

/// What was decided on a bid in the earlier round: `Decided: in full, £50,000.`.
pub fn decided(fund: &Fund, one: &EarlierDecision) -> String {
    let words = match fund.bid(&one.bid) {
        // What was decided, and not what has become of it there since.
        Some(bid) if !one.is_marked => given_within(fund, bid, &one.decision),
        bid => was_within(fund, bid, &one.was),
    };
    let is_explained = !one.decision.reason.is_empty() || !one.decision.conditions.is_empty();
    let explained = if is_explained { ", with reasons or conditions" } else { "" };
    format!("Decided: {words}{explained}.")
}

/// Which bid of this list it is, what that asks for, and how it is known to be the same.
pub fn here(fund: &Fund, here: &SameBid) -> String {
    let known = same_bid(here);
    let Some(bid) = here.bid().and_then(|bid| fund.bid(bid)) else { return format!("{known}.") };
    let who = fund.partnership(&bid.partnership).map_or("", |partnership| partnership.short_name());
    let requested = fund.show(bid.requested);
    format!("Here: {} {}, {who}, {requested} requested ({known}).", bid.reference, bid.title)
}

fn same_bid(here: &SameBid) -> &'static str {
    match here {
        SameBid::Words(_) => "same title and applicant",
        SameBid::Reference(_) => "same reference, different title or applicant",
        SameBid::Several => {
            "Several bids have this title and applicant, and only you know which is which: decide on them in the list"
        }
        SameBid::Nowhere => "Not in this list",
    }
}

/// What there is to check where a decision is brought across: what it takes the place of, and why it is marked.
pub fn notes(fund: &Fund, mine: &Scenario, one: &EarlierDecision) -> Vec<String> {
    let Some(bid) = one.here.bid().and_then(|bid| fund.bid(bid)) else { return Vec::new() };
    let mut notes = Vec::new();
    let decision = mine.decision(&bid.reference);
    if stands(mine, bid) {
        let words = given_within(fund, bid, decision);
        notes.push(format!(
            "Already decided here: {words}. If you tick this, the earlier decision replaces it."
        ));
    }
    let after = Scenario::default().with_earlier(fund, [one]);
    let now = after.outcome(&bid.reference);
    notes.extend(after.look_again(&bid.reference).map(|was| look_again(fund, bid, now, was)));
    notes
}

/// Whether something is said of a bid here already.
fn stands(mine: &Scenario, bid: &Bid) -> bool {
    let decision = mine.decision(&bid.reference);
    *decision != crate::Decision::default() || mine.look_again(&bid.reference).is_some()
}

/// The button that brings decisions across.
pub fn bring_across(count: usize) -> String {
    match count {
        0 => "Bring decisions across".to_owned(),
        count => format!("Bring {} across", several(count, "decision", "decisions")),
    }
}

/// How many of the earlier decisions are ticked.
pub fn ticked(count: usize, of: usize) -> String {
    match (count, of) {
        (0, _) => "Nothing is ticked yet.".to_owned(),
        (count, of) => format!("{count} of {} ticked.", several(of, "earlier decision", "earlier decisions")),
    }
}

/// That there are rounds whose decisions cannot be read here.
pub fn unread(count: usize) -> String {
    format!(
        "We can’t read the decisions of {}, so they are not listed here. Open the round to see why.",
        several(count, "other round", "other rounds")
    )
}

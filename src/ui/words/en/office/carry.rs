//! Words for decisions of an earlier list that are offered to another one.

use crate::ui::words::{given, look_again, lower, progress, remaining, was};
use crate::{Bid, EarlierDecision, Fund, Ledger, SameBid, Scenario};

use super::several;

/// That no other round has anything to carry over.
pub const NO_EARLIER: &str =
    "No other round saved on this computer has decisions. There is nothing to carry over.";

/// That another tab was faster, and nothing was done.
pub const CHANGED_MEANWHILE: &str = "This round was changed in another tab meanwhile, so nothing was carried over. Look \
    again: what is decided here may be different now.";

/// That the bids of the earlier round and of this one have nothing in common.
pub const NONE_HERE: &str = "None of the bids decided there can be found in this list.";

/// How far an earlier round was decided, and what that comes to.
pub fn of_round(fund: &Fund, scenario: &Scenario) -> String {
    let ledger = Ledger::of(fund, scenario);
    format!("{}. {}.", progress(&ledger), remaining(fund, &ledger))
}

/// What was decided on a bid in the earlier round: `Decided: in full, £50,000`.
pub fn decided(fund: &Fund, one: &EarlierDecision) -> String {
    let words = match fund.bid(&one.bid) {
        // What was decided, and not what has become of it there since.
        Some(bid) if !one.is_marked => given(fund, bid, &one.decision),
        bid => was(fund, bid, &one.was),
    };
    let is_explained = !one.decision.reason.is_empty() || !one.decision.conditions.is_empty();
    let explained = if is_explained { ", with reasons or conditions" } else { "" };
    format!("Decided: {}{explained}", lower(&words))
}

/// How it is known which bid of this list it is.
pub fn same_bid(here: &SameBid) -> &'static str {
    match here {
        SameBid::Words(_) => "same title and partnership",
        SameBid::Reference(_) => "same reference, other title or partnership",
        SameBid::Several => {
            "Several bids have this title and partnership, and only you know which is which: decide on them in the list"
        }
        SameBid::Nowhere => "Not in this list",
    }
}

/// What the bid is called in this list, and what it asks for.
pub fn here(fund: &Fund, bid: &Bid) -> String {
    let who = fund.partnership(&bid.partnership).map_or("", |partnership| partnership.short_name());
    format!("{} {}, {who}, {} requested", bid.reference, bid.title, fund.show(bid.requested))
}

/// What there is to look at where a decision is carried over: what it takes the place of, and why it is marked.
pub fn notes(fund: &Fund, mine: &Scenario, one: &EarlierDecision) -> Vec<String> {
    let Some(bid) = one.here.bid().and_then(|bid| fund.bid(bid)) else { return Vec::new() };
    let mut notes = Vec::new();
    let decision = mine.decision(&bid.reference);
    if stands(mine, bid) {
        let words = lower(&given(fund, bid, decision));
        notes.push(format!("Here it stands as: {words}. Ticked, the earlier decision takes its place."));
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

/// The button that carries decisions over.
pub fn carry_over(count: usize) -> String {
    match count {
        0 => "Carry over decisions".to_owned(),
        count => format!("Carry over {}", several(count, "decision", "decisions")),
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
        "The decisions of {} cannot be read here, and are not offered. Open the round to see why.",
        several(count, "other round", "other rounds")
    )
}

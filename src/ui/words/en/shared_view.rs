//! Words for a scenario that somebody shared: who made it, and what was different there.

use super::dates::long_date;
use super::key_figures::remaining_parts;
use super::outcomes::lower;
use super::scenario_picker;
use crate::ids::BidRef;
use crate::link::Extras;
use crate::{Fund, Ledger, Mismatch, Money, Shared, Whose};

/// The heading: whose decisions are looked at.
pub fn heading(whose: Whose) -> &'static str {
    match whose {
        Whose::Sent => "A shared scenario",
        Whose::Earlier(_) => "An earlier state",
        Whose::Beside => "Other decisions in this browser",
    }
}

/// The same where a sentence goes on with it.
pub fn decisions(whose: Whose) -> &'static str {
    match whose {
        Whose::Sent => "decisions someone sent you",
        Whose::Earlier(_) => "an earlier state of your own scenario",
        Whose::Beside => "other decisions on this round, saved in this browser",
    }
}

/// Whose decisions these are, and what became of the reader's own.
pub fn whose(whose: Whose, is_copy: bool, yours: &str) -> String {
    let space = if yours.is_empty() { "" } else { " " };
    let these = decisions(whose);
    let these = match (whose, is_copy) {
        (_, true) => format!("You’re trying changes on a copy of {these}. It isn’t saved unless you use it."),
        (Whose::Earlier(_), false) => {
            format!("You’re looking at {these}. You can bring it back from the history.")
        }
        (_, false) => format!("You’re looking at {these}."),
    };
    format!("{these}{space}{yours}")
}

/// What became of the reader's own.
pub fn yours(whose: Whose, fund: &Fund, mine: &Ledger) -> String {
    let amount = fund.show(remaining_parts(mine).1);
    let yours = if matches!(whose, Whose::Earlier(_)) { "Your decisions of today" } else { "Yours" };
    match mine.over_by() {
        None => format!("{yours} are safe and still leave {amount}."),
        Some(_) => format!("{yours} are safe and are over by {amount}."),
    }
}

/// Leads from an earlier state to all others.
pub const BACK_TO_HISTORY: &str = "Back to the history";

/// Beside the figures, which are not those of the reader's own scenario.
pub fn on_show(shared: &Shared, is_copy: bool) -> String {
    let title = &shared.extras.title;
    match (is_copy, title.as_str()) {
        (true, _) => "On show: a copy to try changes on, not saved".to_owned(),
        (false, "") => format!("On show: {}", lower(heading(shared.whose))),
        (false, title) => format!("On show: “{title}”"),
    }
}

/// Lets choices be tried on a copy.
pub const TRY: &str = "Try changes on a copy";

/// Makes them the reader's own; beside those there are, where there are any.
pub fn take(is_copy: bool, is_blank: bool) -> &'static str {
    match (is_copy, is_blank) {
        (false, true) => "Use these decisions",
        (true, true) => "Use this copy",
        (false, false) => "Keep as a new scenario",
        (true, false) => "Keep this copy as a new scenario",
    }
}

/// What a scenario is called that was kept of it; one that was changed is not its sender's any more.
pub fn kept_as(shared: &Shared, is_changed: bool) -> String {
    let Extras { title, sender, .. } = &shared.extras;
    match (title.as_str(), sender.as_str()) {
        _ if !is_changed => scenario_picker::shared(title, sender),
        ("", "") => "My changes to a shared scenario".to_owned(),
        ("", sender) => format!("My changes to decisions from {sender}"),
        (title, _) => format!("My changes to “{title}”"),
    }
}

/// That a choice that was pressed cannot be made, and what can be done instead.
pub fn refused(whose: Whose, is_blank: bool) -> String {
    let is = if matches!(whose, Whose::Earlier(_)) { "This is" } else { "These are" };
    let (these, take) = (decisions(whose), take(false, is_blank));
    format!("{is} {these}: nothing was changed. You can try changes on a copy, or press “{take}” above.")
}

/// Holds them against the reader's own.
pub const COMPARE: &str = "Compare with mine";

/// Closes them.
pub const CLOSE: &str = "Close them";

/// Leads back to the reader's own.
pub const GO_BACK: &str = "Go back to my decisions";

/// On how many bids the two differ, or how many are decided where the reader decided none.
pub fn differing(bids: usize, is_blank: bool) -> String {
    match bids {
        1 if is_blank => "1 bid is decided".to_owned(),
        several if is_blank && several > 0 => format!("{several} bids are decided"),
        0 => "Every bid is decided as you have it".to_owned(),
        1 => "1 bid is decided differently from yours".to_owned(),
        several => format!("{several} bids are decided differently from yours"),
    }
}

/// The table of those.
pub const DIFFERENCES: &str = "Decided differently";

/// Which bid.
pub const BID: &str = "Bid";

/// What the reader decided.
pub const MINE: &str = "Mine";

/// What is decided in what is looked at.
pub fn theirs(whose: Whose) -> &'static str {
    match whose {
        Whose::Sent => "Shared",
        Whose::Earlier(_) => "Then",
        Whose::Beside => "There",
    }
}

/// What it is called, who made it and when: `“Draft for May”, from A. Smith, 3 May. Final.` Empty where nothing is said.
pub fn about(shared: &Shared) -> String {
    let Extras { title, sender, date, is_final, unknown, .. } = &shared.extras;
    let title = if title.is_empty() { String::new() } else { format!("“{title}”") };
    let sender = if sender.is_empty() { String::new() } else { format!("from {sender}") };
    let date = long_date(date);
    let said: Vec<&str> = [&title, &sender, &date].into_iter().map(|text| text.as_str()).collect();
    let said = said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    let mut words = if said.is_empty() { said } else { format!("{said}.") };
    let more = [
        (*is_final, "The sender marked it as final."),
        (
            !unknown.is_empty(),
            "This version of the page can’t show all of it. Reload the page to get a newer one.",
        ),
        (
            shared.is_older,
            "An earlier version of this page made it. What it did not fund is shown as not decided, because that version \
             could not tell declined from not decided, nor one bid from another by its title.",
        ),
    ];
    for (_, more) in more.into_iter().filter(|(is_so, _)| *is_so) {
        words.push_str(if words.is_empty() { "" } else { " " });
        words.push_str(more);
    }
    words
}

/// What was different where it was made, a sentence each.
pub fn mismatch(fund: &Fund, mismatch: &Mismatch) -> Vec<String> {
    let Mismatch { available, bids, left_out } = mismatch;
    let mut said = Vec::new();
    if let Some(available) = available {
        let [then, now] = [*available, fund.uncommitted()].map(|amount| fund.show(amount));
        let before = if fund.held_back() == Money::ZERO { "" } else { ", before what is held back" };
        said.push(format!("It was made when {then} was available; here {now} is{before}."));
    }
    let left: Vec<&BidRef> = left_out.iter().map(|gone| &gone.bid).collect();
    let marked: Vec<&BidRef> = bids.iter().filter(|bid| !left.contains(bid)).collect();
    if !marked.is_empty() {
        said.push(format!(
            "Where it was made, {} had another title or another applicant. Decisions on {} are marked: check that the same \
             is meant.",
            several("bid", "bids", &marked),
            if marked.len() == 1 { "it" } else { "them" }
        ));
    }
    if !left.is_empty() {
        said.push(format!(
            "Decisions on {} are left out: where it was made, {} meant another bid.",
            several("bid", "bids", &left),
            if left.len() == 1 { "this reference" } else { "these references" }
        ));
    }
    if said.is_empty() {
        said.push(
            "Where it was made, the round had another title, period or total; the bids are the same."
                .to_owned(),
        );
    }
    said
}

/// `bid B1`, `bids B1, B2`, `12 bids (B1, B2, B3 …)`.
fn several(one: &str, many: &str, bids: &[&BidRef]) -> String {
    const NAMED: usize = 6;
    let names: Vec<&str> = bids.iter().take(NAMED).map(|bid| bid.as_str()).collect();
    let names = names.join(", ");
    match bids.len() {
        1 => format!("{one} {names}"),
        count if count <= NAMED => format!("{many} {names}"),
        count => format!("{count} {many} ({names} …)"),
    }
}

//! Words for a scenario that somebody shared: who made it, and what was different there.

use crate::ids::BidRef;
use crate::link::Extras;
use crate::{Fund, Mismatch, Shared};

/// What it is called, who made it and when: `“Draft for May”, from A. Smith, 3 May. Final.` Empty where nothing is said.
pub fn about(shared: &Shared) -> String {
    let Extras { title, sender, date, is_final, unknown, .. } = &shared.extras;
    let title = if title.is_empty() { String::new() } else { format!("“{title}”") };
    let sender = if sender.is_empty() { String::new() } else { format!("from {sender}") };
    let said: Vec<&str> = [&title, &sender, date].into_iter().map(|text| text.as_str()).collect();
    let said = said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    let mut words = if said.is_empty() { said } else { format!("{said}.") };
    let more = [
        (*is_final, "The sender marked it as final."),
        (
            !unknown.is_empty(),
            "It brings more that this version of the page does not know; reload the page to get a newer one.",
        ),
        (
            shared.is_older,
            "It was made by an earlier version, which did not tell declined from not yet decided, nor one bid from another \
             by its title: what it did not fund is shown as not decided.",
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
        let [then, now] = [*available, fund.available()].map(|amount| fund.show(amount));
        said.push(format!("It was made when {then} was available; here {now} is."));
    }
    let left: Vec<&BidRef> = left_out.iter().map(|gone| &gone.bid).collect();
    let marked: Vec<&BidRef> = bids.iter().filter(|bid| !left.contains(bid)).collect();
    if !marked.is_empty() {
        said.push(format!(
            "Where it was made, {} had another title or somebody else asked. Decisions on {} are marked: check that the same \
             is meant.",
            several("bid", "bids", &marked),
            if marked.len() == 1 { "it" } else { "them" }
        ));
    }
    if !left.is_empty() {
        said.push(format!(
            "What was decided on {} is not taken over: where it was made, something else stood at {}.",
            several("bid", "bids", &left),
            if left.len() == 1 { "this number" } else { "these numbers" }
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

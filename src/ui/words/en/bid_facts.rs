//! Words for what a bid brings besides: what is recommended, the least that is viable, other money, scores.

use crate::{Advice, Bid, Fund, Ledger, Money, Recommended, Score};

/// Before what the officers recommend.
pub const OFFICERS_RECOMMEND: &str = "Officers recommend:";

/// What the officers recommend: `Fund £17,000.`
pub fn recommended(fund: &Fund, recommended: &Recommended) -> String {
    let amount = recommended.amount.map(|amount| fund.show(amount));
    match (recommended.outcome, amount) {
        (Advice::Fund, None) => "Fund in full.".to_owned(),
        (Advice::Fund, Some(amount)) => format!("Fund {amount}."),
        (Advice::Decline, _) => "Decline.".to_owned(),
        (Advice::Defer, None) => "Decide later.".to_owned(),
        (Advice::Defer, Some(amount)) => format!("Decide later, {amount}."),
        (Advice::Reserve, None) => "Hold in reserve.".to_owned(),
        (Advice::Reserve, Some(amount)) => format!("Hold {amount} in reserve."),
    }
}

/// What would be lost with less money.
pub fn reduction_means(bid: &Bid) -> String {
    format!("A reduction would mean: {}", bid.facts.reduction_means)
}

/// The link to the business case.
pub fn business_case(bid: &Bid) -> String {
    format!("Business case of {} (opens in a new tab)", bid.reference)
}

/// Where a business case without a link is found.
pub fn business_case_page(page: &str) -> String {
    format!("Business case: page {page}")
}

/// Where in the business case.
pub fn page(page: &str) -> String {
    format!("page {page}")
}

/// The figures a bid brings besides, and what it is sorted by: each with the word for it.
pub fn facts(fund: &Fund, bid: &Bid) -> Vec<(String, String)> {
    let facts = &bid.facts;
    let least = facts.least.map(|least| format!("{} or nothing", fund.show(least)));
    let show = |amount: Option<Money>| amount.map(|amount| fund.show(amount));
    let mut said = Vec::new();
    for (word, text) in [
        ("Least viable", least),
        ("Total cost", show(facts.total_cost)),
        ("Match funding", show(facts.match_funding)),
        ("Given before", show(facts.given_before)),
    ] {
        said.extend(text.map(|text| (word.to_owned(), text)));
    }
    said.extend(facts.scores.iter().map(|score| (score.of.clone(), scored(score))));
    for (at, label) in facts.labels.iter().enumerate() {
        // Labels of one kind stand together, where the first of them does.
        if facts.labels.iter().position(|one| one.kind == label.kind) == Some(at) {
            let alike = facts.labels.iter().filter(|one| one.kind == label.kind);
            let names: Vec<&str> = alike.map(|one| one.name.as_str()).collect();
            said.push((label.kind.clone(), names.join(", ")));
        }
    }
    said
}

/// How a bid was scored: `7.5 of 10`.
pub fn scored(score: &Score) -> String {
    match score.out_of {
        Some(out_of) => format!("{} of {out_of}", score.score),
        None => score.score.to_string(),
    }
}

/// That a bid is given less than is viable; empty where it is not.
pub fn below_least(fund: &Fund, bid: &Bid, given: Money) -> String {
    bid.facts.short_of(given).map_or_else(String::new, |least| {
        let [given, least] = [given, least].map(|amount| fund.show(amount));
        format!("{given} is less than this bid can use: {least} or nothing.")
    })
}

/// Which bids are given less than is viable; empty where none is.
pub fn given_below_least(fund: &Fund, ledger: &Ledger) -> String {
    let bids = fund.bids.iter().zip(&ledger.bids);
    let short: Vec<&str> = bids
        .filter(|(bid, given)| bid.facts.short_of(**given).is_some())
        .map(|(bid, _)| bid.reference.as_str())
        .collect();
    match short.as_slice() {
        [] => String::new(),
        [one] => format!("Bid {one} is given less than it can use."),
        several => {
            format!("{} bids are given less than they can use: {}.", several.len(), several.join(", "))
        }
    }
}

//! What comes of a rule, in words.

use crate::first_draft::{AtWaterline, DraftedBid, Order, PassedOver, Unshared, Waterline};
use crate::ui::words::office::several;
use crate::ui::words::{decided_on, given};
use crate::{Bid, Decision, Demand, Fit, Fund, Ledger, Money, Outcome, Points, ReservePlace, Rule};

/// What becomes of a bid, beside a column with the amount.
pub fn outcome(fund: &Fund, bid: &Bid, drafted: &DraftedBid) -> String {
    let decision = Decision::from(drafted.outcome.clone());
    match (&drafted.outcome, drafted.passed_over) {
        (Outcome::Undecided, Some(why)) => format!("Still to decide: {}", passed_over(fund, why)),
        _ => decided_on(fund, bid, &decision),
    }
}

/// What becomes of a bid that must be funded, with the reason where the rule has one: `In full. The council has promised it.`
pub fn off_the_top(fund: &Fund, bid: &Bid, drafted: &DraftedBid) -> String {
    let is_it = |rule: &&Rule| matches!(&rule.demand, Demand::MustFund(of, _) if *of == bid.reference);
    let reason = fund.rules.iter().find(is_it).map_or("", |rule| &rule.reason);
    let said = format!("{}. {reason}", outcome(fund, bid, drafted));
    said.trim_end_matches([' ', '.']).to_owned()
}

/// What is decided on a bid already.
pub fn stays_as(fund: &Fund, bid: &Bid, decision: &Decision) -> String {
    match decision.outcome {
        Outcome::Funded(_) => decided_on(fund, bid, decision),
        _ => given(fund, bid, decision),
    }
}

fn passed_over(fund: &Fund, why: PassedOver) -> String {
    match why {
        PassedOver::MustNotFund => "a rule of the round says that it must not be funded".to_owned(),
        PassedOver::NoRecommendation => "officers recommend nothing".to_owned(),
        PassedOver::AsksForNothing => "it asks for nothing".to_owned(),
        PassedOver::NothingLeft => "there is nothing left to share".to_owned(),
        PassedOver::NoPoints => "it has no points, or lacks one of the scores".to_owned(),
        PassedOver::LeastAboveRequest(least) => {
            format!("it needs at least {}, which is more than it asks for", fund.show(least))
        }
        PassedOver::BelowLeast(least) => {
            format!("its share would be less than the {} it needs", fund.show(least))
        }
        PassedOver::LessThanAStep => "its share would round to nothing".to_owned(),
    }
}

/// What a bid scored on what the list goes by: `9.5 points`, or of ranks `rank 2`.
pub fn points(order: &Order, points: Points) -> String {
    let points = points.to_string();
    if let Order::Rank(names) = order {
        return if names.len() == 1 { format!("rank {points}") } else { format!("ranks come to {points}") };
    }
    if points == "1" { "1 point".to_owned() } else { format!("{points} points") }
}

/// The row where the money runs out: `Here the money runs out. £7,000 is left; B2 needs £88,000 more.`
pub fn waterline(fund: &Fund, line: &Waterline, at: AtWaterline) -> String {
    let [left, lacks] = [line.left, line.lacks].map(|amount| fund.show(amount));
    match at {
        AtWaterline::Stop => {
            format!("Here the money runs out: {left} is left. {} just misses, by {lacks}.", line.misses)
        }
        AtWaterline::Skip => format!(
            "Here is the first bid that does not fit: {left} is left, and {} lacks {lacks}. Bids below it that still fit are funded.",
            line.misses
        ),
    }
}

/// What less of the bid that just misses would fit; empty where nothing would.
pub fn reduced_fits(fund: &Fund, line: &Waterline) -> String {
    let option = fund.bid(&line.misses).and_then(|bid| match Fit::of(bid, Money::ZERO, line.left) {
        Fit::OptionFits(id) => bid.option(&id),
        _ => None,
    });
    option.map_or_else(String::new, |option| {
        format!("{} would fit at {} (“{}”).", line.misses, fund.show(option.amount), option.title)
    })
}

/// What further down would still fit, each by itself; empty where nothing would.
pub fn would_fit(fund: &Fund, line: &Waterline) -> String {
    let bids = line.would_fit.iter().filter_map(|bid| fund.bid(bid));
    let bids: Vec<String> =
        bids.map(|bid| format!("{} ({})", bid.reference, fund.show(bid.requested))).collect();
    match bids.as_slice() {
        [] => String::new(),
        [one] => format!("Further down, {one} would still fit."),
        _ => format!("Further down, each of these would still fit by itself: {}.", bids.join(", ")),
    }
}

/// Who is next in line, with how much more; empty where nobody waits.
pub fn next_in_line(fund: &Fund, places: &[ReservePlace]) -> String {
    const MOST: usize = 5;
    let next: Vec<String> = places
        .iter()
        .take(MOST)
        .map(|place| {
            if place.needs == Money::ZERO {
                format!("{} (fits now)", place.bid)
            } else {
                format!("{} with {} more", place.bid, fund.show(place.needs))
            }
        })
        .collect();
    match (next.as_slice(), places.len().saturating_sub(MOST)) {
        ([], _) => String::new(),
        (next, 0) => format!("Next in line: {}.", next.join(", ")),
        (next, more) => {
            format!("Next in line: {}, and {} behind them.", next.join(", "), several(more, "bid", "bids"))
        }
    }
}

/// What could not be shared out, and why: `£30 is left: less than one step of £50.`
pub fn unshared(fund: &Fund, left: Money, why: Unshared, step: Money) -> String {
    let [left, step] = [left, step].map(|amount| fund.show(amount));
    match why {
        Unshared::AllInFull => format!("{left} is left: all bids that share in it have what they asked for."),
        Unshared::LessThanAStep => {
            format!("{left} is left because shares are rounded: it is less than {step}.")
        }
        Unshared::NobodyCanUse => format!(
            "{left} is left and cannot be shared: no bid can take another {step} without getting more than it asked for, and the bids \
             with nothing need more than that."
        ),
    }
}

/// What all of it comes to.
pub fn totals(fund: &Fund, ledger: &Ledger, before: Money) -> String {
    let [by_rule, before_shown] = [ledger.funded - before, before].map(|amount| fund.show(amount));
    let [funded, available] = [ledger.funded, ledger.available].map(|amount| fund.show(amount));
    let bids = several(ledger.bids_funded, "bid is", "bids are");
    let parts = if before == Money::ZERO {
        String::new()
    } else {
        format!(" ({before_shown} decided before, {by_rule} by the rule)")
    };
    let rest = match ledger.over_by() {
        Some(over) => format!("That is {} more than there is.", fund.show(over)),
        None => format!("{} remains.", fund.show(ledger.remaining)),
    };
    format!("{bids} funded with {funded}{parts} of {available} available. {rest}")
}

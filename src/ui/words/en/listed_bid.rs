//! The row of a bid: what it asks for, and what there is to know about it.

pub use super::bid_facts::below_least;
use super::paper_totals::figure;
use crate::{Bid, Check, Cost, Fund, Line, Precision};

/// A bid by its reference and its title: `S1 Domestic violence casework`.
pub fn name(bid: &Bid) -> String {
    format!("{} {}", bid.reference, bid.title)
}

/// The button that says that a decision is meant, although the bid has changed.
pub const KEEP_DECISION: &str = "Keep this decision";

/// The same where nothing is decided.
pub const KEEP_UNDECIDED: &str = "Leave it not decided";

/// Why it was decided so.
pub fn reason(text: &str) -> String {
    format!("Reason: {text}")
}

/// On what conditions.
pub fn conditions(text: &str) -> String {
    format!("Conditions: {text}")
}

/// Opens the row of a bid for all that does not stand in it.
pub fn more_about(bid: &Bid) -> String {
    format!("More about {}", bid.reference)
}

/// Above what there is to know of it.
pub fn about(bid: &Bid) -> String {
    format!("About {}", bid.reference)
}

/// What it is about.
pub fn themes(bid: &Bid) -> String {
    format!("Themes: {}", bid.themes.join(", "))
}

/// Where the request stands in the paper.
pub fn place(bid: &Bid) -> String {
    format!("Request: {}", bid.place)
}

/// What does not add up: `C2, costs of “Safer Homes”: the paper says £38,000, but it adds up to £37,960, £40 less.`
pub fn differs(fund: &Fund, check: &Check) -> String {
    let [stated, computed, by] =
        [check.stated, check.computed, check.difference().abs()].map(|amount| fund.show(amount));
    let side = if check.difference().is_negative() { "less" } else { "more" };
    let figure = figure(fund, &check.of);
    format!("{figure}: the paper says {stated}, but it adds up to {computed}, {by} {side}.")
}

/// One cost: `Uniform: £800 for each of 20 constables, £16,000`.
pub fn line(fund: &Fund, bid: &Bid, line: &Line) -> String {
    let firmness = match line.precision {
        Precision::Exact => "",
        Precision::UpTo => "up to ",
        Precision::Approximate => "about ",
    };
    let (title, total) = (&line.title, fund.show(bid.line_total(line)));
    match &line.cost {
        Cost::Amount { reducible_to: Some(low), .. } => {
            format!("{title}: {firmness}{total}, could be reduced to {}", fund.show(*low))
        }
        Cost::Amount { .. } => format!("{title}: {firmness}{total}"),
        Cost::PerUnit { each, per } => {
            let counted = bid.unit(per).map_or_else(String::new, |unit| {
                format!("{} {}", unit.count, if unit.count == 1 { &unit.one } else { &unit.many })
            });
            format!("{title}: {firmness}{} for each of {counted}, {total}", fund.show(*each))
        }
    }
}

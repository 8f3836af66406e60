//! Words for how the paper's own figures re-add.

use crate::{Check, CheckSubject, Figure, Fund, Sum};

/// Opens all of them.
pub fn checked(right: usize, wrong: usize) -> String {
    match wrong {
        0 if right == 0 => "Where the money comes from".to_owned(),
        0 => format!("Totals checked: {right} right"),
        1 => format!("Totals checked: {right} right, 1 doesn’t add up"),
        wrong => format!("Totals checked: {right} right, {wrong} don’t add up"),
    }
}

/// What the table is called.
pub const TABLE: &str = "What the paper says, and what it adds up to";

/// Which total.
pub const TOTAL: &str = "Total";

/// What stands in the paper.
pub const PAPER_SAYS: &str = "Paper says";

/// What that would have to be.
pub const ADDS_UP_TO: &str = "Adds up to";

/// By how much they differ.
pub const DIFFERENCE: &str = "Difference";

/// Where money comes from.
pub fn source(fund: &Fund, sum: &Sum) -> String {
    format!("Fund: {}, {}", sum.title, fund.show(sum.amount))
}

/// What is spoken for before any bid.
pub fn commitment(fund: &Fund, sum: &Sum) -> String {
    format!("Committed: {}, {}", sum.title, fund.show(sum.amount))
}

/// Which figure was re-added: `Requested, Birmingham`.
pub fn figure(fund: &Fund, checked: &CheckSubject) -> String {
    let title = |reference| fund.bid(reference).map_or("", |bid| bid.title.as_str());
    match checked {
        CheckSubject::Round(figure) => match figure {
            Figure::Fund => "Fund".to_owned(),
            Figure::Committed => "Committed".to_owned(),
            Figure::Available => "Available".to_owned(),
            Figure::Requested => "Requested, all bids".to_owned(),
            Figure::Reduced => "All bids, if reduced".to_owned(),
        },
        CheckSubject::Partnership(id, figure) => {
            let name = fund.partnership(id).map_or(id.as_str(), |partnership| partnership.short_name());
            if *figure == Figure::Reduced {
                format!("{name}, if reduced")
            } else {
                format!("Requested, {name}")
            }
        }
        CheckSubject::Parts(bid) => format!("{bid}, costs of “{}”", title(bid)),
        CheckSubject::Option(bid, option) => {
            let name =
                fund.bid(bid).and_then(|bid| bid.option(option)).map_or("option", |o| o.title.as_str());
            format!("{bid} if {}: request less the cut", name.to_ascii_lowercase())
        }
        CheckSubject::Line(bid, line) => {
            let found = fund.bid(bid).and_then(|bid| bid.line(line));
            found.map_or_else(
                || bid.to_string(),
                |line| match &line.worked {
                    Some(worked) => {
                        format!(
                            "{bid}, {}: {} {} at {}",
                            line.title,
                            worked.times,
                            worked.of,
                            fund.show(worked.each)
                        )
                    }
                    None => format!("{bid}, {}", line.title),
                },
            )
        }
    }
}

/// Whether it agrees: `Agrees`, or `£40 less than the paper says`.
pub fn outcome(fund: &Fund, check: &Check) -> String {
    if check.agrees() {
        return "Agrees".to_owned();
    }
    let by = fund.show(check.difference().abs());
    let side = if check.difference().is_negative() { "less" } else { "more" };
    format!("{by} {side} than the paper says")
}

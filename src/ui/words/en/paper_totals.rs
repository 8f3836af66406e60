//! Words for how the paper's own figures re-add.

use crate::{Check, CheckSubject, Figure, Fund};

/// Which figure was re-added: `Birmingham, requested`.
pub fn figure(fund: &Fund, checked: &CheckSubject) -> String {
    let title = |reference| fund.bid(reference).map_or("", |bid| bid.title.as_str());
    match checked {
        CheckSubject::Round(figure) => match figure {
            Figure::Fund => "Fund".to_owned(),
            Figure::Committed => "Committed".to_owned(),
            Figure::Available => "Available".to_owned(),
            Figure::Requested => "Requested, all bids".to_owned(),
            Figure::Reduced => "Requested, all bids at their published reductions".to_owned(),
        },
        CheckSubject::Partnership(id, figure) => {
            let name = fund.partnership(id).map_or(id.as_str(), |partnership| partnership.short_name());
            let reduced = if *figure == Figure::Reduced { " at the published reductions" } else { "" };
            format!("Requested, {name}{reduced}")
        }
        CheckSubject::Parts(bid) => format!("{bid}, parts of “{}”", title(bid)),
        CheckSubject::Option(bid, option) => {
            let name =
                fund.bid(bid).and_then(|bid| bid.option(option)).map_or("option", |o| o.title.as_str());
            format!("{bid}, {}: the request with its line cut", name.to_ascii_lowercase())
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

/// Whether it agrees: `Agrees`, or `£40 under what is stated`.
pub fn outcome(fund: &Fund, check: &Check) -> String {
    if check.agrees() {
        return "Agrees".to_owned();
    }
    let by = fund.show(check.difference().abs());
    let side = if check.difference().is_negative() { "under" } else { "over" };
    format!("{by} {side} what is stated")
}

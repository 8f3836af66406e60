//! Names for what is added: none that is there, and none that a decision still speaks of.

use tranche::{Award, Bid, BidRef, Fund, PartnershipId, Parts};

use super::fund_editor::FundEditor;

/// A name inside the file for one more applicant.
pub fn fresh_partnership(fund: &Fund) -> Option<PartnershipId> {
    let ids = (fund.partnerships.len() + 1..).take(30_000);
    ids.filter_map(|number| PartnershipId::try_from(format!("p{number}")).ok())
        .find(|id| fund.partnership(id).is_none())
}

/// A reference for the next bid: the last one, counted on, where it ends in a number.
pub fn next_reference(fund: &Fund) -> String {
    let last = fund.bids.last().map_or("", |bid| bid.reference.as_str());
    let stem = last.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = last[stem.len()..].parse::<u32>().ok().filter(|_| last.len() - stem.len() < 9);
    let from = number.unwrap_or(0) + 1;
    let stem = if number.is_some() { stem } else { "" };
    let free = |text: &String| BidRef::try_from(text.as_str()).is_ok_and(|one| fund.bid(&one).is_none());
    (from..from + 30_000).map(|number| format!("{stem}{number}")).find(free).unwrap_or_default()
}

/// A name inside the bid that neither it nor what was decided on it knows: what was decided once is never taken to
/// speak of something new. Empty where there is none left.
pub fn fresh_in_bid(
    editor: FundEditor,
    key: usize,
    stem: &str,
    is_there: fn(&Bid, &str) -> bool,
    was_decided: fn(&Parts, &str) -> bool,
) -> String {
    let Some(reference) = editor.reference(key) else { return String::new() };
    editor.history(|history| {
        let Some(bid) = history.fund().bid(&reference) else { return String::new() };
        let was = history.scenario().look_again(&reference);
        let free = |id: &String| {
            let decided = match was.and_then(|was| was.outcome.award()) {
                Some(Award::Parts(parts)) => was_decided(parts, id),
                Some(Award::Option(option)) => option.as_str() == id,
                _ => false,
            };
            !decided && !is_there(bid, id)
        };
        (1..10_000).map(|number| format!("{stem}{number}")).find(free).unwrap_or_default()
    })
}

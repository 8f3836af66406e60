//! What is not as it should be when a notice goes out.

use super::super::{capital, listed};
use super::heading;
use crate::BidRef;
use crate::notice::NoticePart;

/// What somebody has still to write: parts, what stands in brackets in them and is no figure, and why bids are given nothing. Nothing
/// where there is none of it.
pub fn to_complete(parts: &[NoticePart], unknown: &[String], without_reason: &[&BidRef]) -> String {
    let parts = named(parts.iter().map(|part| format!("“{}”", heading(*part))));
    let parts = parts.map(|(parts, is_one)| {
        let place = if is_one { "its place" } else { "their place" };
        format!("{parts}. Until then the notice says so in {place}.")
    });
    let unknown = named(unknown.iter().cloned()).map(|(names, is_one)| match is_one {
        true => format!("{names}, which is no figure and stays as it was typed."),
        false => format!("{names}, which are no figures and stay as they were typed."),
    });
    let reasons = named(without_reason.iter().map(ToString::to_string));
    let reasons = reasons.map(|(bids, _)| format!("no reason is given for {bids}."));
    let said: Vec<String> = [parts, unknown, reasons].into_iter().flatten().collect();
    match said.as_slice() {
        [] => String::new(),
        [first, others @ ..] => {
            let others = others.iter().map(|said| format!(" {}", capital(said)));
            format!("Still to be completed: {first}{}", others.collect::<String>())
        }
    }
}

/// Things in a sentence, and whether it is one alone; `None` where there are none.
fn named(things: impl Iterator<Item = String>) -> Option<(String, bool)> {
    let things: Vec<String> = things.collect();
    (!things.is_empty()).then(|| (listed(&things), things.len() == 1))
}

/// Of which bids a vote is left out; nothing where there are none.
pub fn voted_otherwise(bids: &[&BidRef]) -> String {
    votes_left_out(bids, ["for another decision than in this scenario"; 2])
}

/// Of which bids a vote is left out because they were not decided when it was recorded; nothing where there are none.
pub fn voted_before(bids: &[&BidRef]) -> String {
    votes_left_out(bids, ["while the bid was not decided", "while those bids were not decided"])
}

fn votes_left_out(bids: &[&BidRef], [of_one, of_several]: [&str; 2]) -> String {
    let bids: Vec<String> = bids.iter().map(ToString::to_string).collect();
    let see = "see “Interests and votes”";
    match bids.as_slice() {
        [] => String::new(),
        [one] => format!("The vote on {one} was recorded {of_one}, so this notice leaves it out: {see}."),
        several => {
            let several = listed(several);
            format!(
                "The votes on {several} were recorded {of_several}, so this notice leaves them out: {see}."
            )
        }
    }
}

//! What a notice of decision says of the meeting and of the rules of the round.

use super::super::meeting::{all_of, subject, votes::vote};
use super::of_bid;
use crate::notice::NoticeFacts;
use crate::ui::words::{lower, rules::on_paper};
use crate::{Interest, InterestIn};

/// The heading of who moved and seconded what, and how many voted how.
pub const VOTES: &str = "Votes";

/// The heading of the rules that a decision does not meet, or that somebody else has to confirm.
pub const OPEN_RULES: &str = "Rules of the round to be noted";

/// The interests that members declared, a line each: `Cllr Jones, in SS4 Multi Agency Safeguarding Hub: trustee`.
pub fn interests(facts: &NoticeFacts) -> Vec<String> {
    let line = |interest: &Interest| {
        let subject = match &interest.of {
            InterestIn::Partnership { name, .. } => lower(&all_of(name)),
            of @ InterestIn::Bid { .. } => subject(facts.fund, of),
        };
        let what = if interest.what.is_empty() { String::new() } else { format!(": {}", interest.what) };
        format!("{}, in {subject}{what}", interest.member)
    };
    facts.interests().into_iter().map(line).collect()
}

/// What is recorded of each bid: `SS1: Moved by Cllr Jones. 7 for, 2 against.`
pub fn votes_on_bids(facts: &NoticeFacts) -> Vec<String> {
    let all = facts.fund.bids.iter().filter_map(|bid| Some((bid, facts.vote(bid)?)));
    all.map(|(bid, recorded)| of_bid(bid.reference.as_str(), &vote(recorded))).collect()
}

/// The rules that are not met, not met yet, or for somebody else to confirm, a line each.
pub fn open_rules(facts: &NoticeFacts) -> Vec<String> {
    let fund = facts.fund;
    facts.open_rules().iter().map(|check| on_paper(fund, &fund.rules[check.place], check)).collect()
}

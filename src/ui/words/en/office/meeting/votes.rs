//! Words for votes: who moved and seconded a bid, and how many voted how.

use super::named;
use crate::ui::words::office::capital;
use crate::{BidRef, BidVote, NamedBid};

/// The heading above the votes.
pub const VOTES: &str = "Votes";

/// For which decisions votes are recorded.
pub fn of_scenario(title: &str) -> String {
    format!(
        "A vote is recorded for what is decided on its bid in “{title}”, the scenario on the table. The notice and the motions of a scenario \
         that decides otherwise leave it out."
    )
}

/// What the fields of a bid are about.
pub const VOTE: &str = "Vote";

/// Who moved it.
pub const MOVER: &str = "Moved by";

/// Who seconded it.
pub const SECONDER: &str = "Seconded by";

/// How many voted for it.
pub const FOR: &str = "For";

/// How many voted against it.
pub const AGAINST: &str = "Against";

/// How many abstained.
pub const ABSTAINED: &str = "Abstained";

/// That something is no count.
pub fn not_a_count(text: &str) -> String {
    let most = BidVote::MOST;
    format!(
        "“{}” is not a number of votes, so it is not saved. Write a whole number up to {most}.",
        text.trim()
    )
}

/// What is recorded of a bid: `Moved by Ann, seconded by Ben. 7 for, 2 against, 1 abstained.`
pub fn vote(vote: &BidVote) -> String {
    let people = [("moved by", &vote.mover), ("seconded by", &vote.seconder)];
    let people = people.iter().filter(|(_, who)| !who.trim().is_empty());
    let people: Vec<String> = people.map(|(how, who)| format!("{how} {}", who.trim())).collect();
    let counts = [(vote.in_favour, "for"), (vote.against, "against"), (vote.abstained, "abstained")];
    let counts: Vec<String> =
        counts.iter().filter_map(|(count, how)| Some(format!("{} {how}", (*count)?))).collect();
    let sentence = |parts: &[String]| {
        if parts.is_empty() { String::new() } else { format!("{}.", capital(&parts.join(", "))) }
    };
    let sentences = [sentence(&people), sentence(&counts)];
    sentences.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ")
}

/// That something was recorded when a bid had another title, or another applicant.
pub fn other_words(other: &BidVote) -> String {
    let NamedBid { title, asked_by } = &other.bid;
    format!(
        "This was recorded when the bid’s title was “{title}”, from {asked_by}: {} Is it the same bid? Say that first.",
        vote(other)
    )
}

/// The button that takes it away.
pub const REMOVE: &str = "Remove it";

/// The button that keeps it.
pub const SAME_BID: &str = "Same bid: keep it";

/// The button that takes it away.
pub const OTHER_BID: &str = "Another bid: clear it";

/// That it is taken away.
pub fn cleared(bid: &BidRef) -> String {
    format!("What was recorded of {bid} is cleared.")
}

/// The heading of what is recorded of bids that are gone.
pub const GONE: &str = "Recorded of bids that are not in this round any more";

/// One of those.
pub fn gone_vote(bid: &BidRef, gone: &BidVote) -> String {
    format!("{}. {}", named(bid, &gone.bid), vote(gone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vote_is_said_as_far_as_it_is_recorded() {
        let [ann, ben] = ["Ann", "Ben"].map(str::to_owned);
        let whole = BidVote {
            mover: ann.clone(),
            seconder: ben,
            in_favour: Some(7),
            against: Some(0),
            abstained: Some(1),
            bid: NamedBid::default(),
            on: None,
        };
        assert_eq!(vote(&whole), "Moved by Ann, seconded by Ben. 7 for, 0 against, 1 abstained.");
        assert_eq!(vote(&BidVote { mover: ann, ..BidVote::default() }), "Moved by Ann.");
        assert_eq!(vote(&BidVote { against: Some(2), ..BidVote::default() }), "2 against.");
        assert_eq!(vote(&BidVote::default()), "");
    }
}

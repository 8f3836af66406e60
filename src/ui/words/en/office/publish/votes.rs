//! Words for what members sent as a file of votes, and what that cannot hold.

use super::super::{listed, several};
use crate::BidRef;
use crate::publish::Pabulib;

/// The heading of the votes.
pub const VOTES: &str = "Votes for researchers (Pabulib)";

/// What they are for.
pub const VOTES_FOR: &str = "What members would fund, as votes, in the format of Pabulib: a public library of votes on budgets, for people who study how such \
     votes are counted. You need it only to give your votes to them. It names nobody.";

/// Why there is none.
pub const NO_VOTES: &str = "There is no such file for this round: it is made of what members sent, and nothing is here. No votes are made up.";

/// That there may be votes, which cannot be read.
pub const VOTES_UNREAD: &str = "What members sent is saved here but can’t be read, so no file can be made of it. Open “What members sent” to see why, to \
    save it as a file and to begin anew.";

/// The way to bring something.
pub const TO_COLLATE: &str = "What members sent";

/// How many votes and projects there are.
pub fn votes_size(file: &Pabulib) -> String {
    format!("{} on {}.", several(file.votes, "vote", "votes"), several(file.projects, "bid", "bids"))
}

/// What stands above what the file cannot hold.
pub const NOT_HELD: &str = "What this format cannot hold:";

/// What it cannot hold.
pub fn not_held(file: &Pabulib) -> Vec<String> {
    let mut all = Vec::new();
    if file.other_amounts > 0 {
        all.push(format!(
            "Amounts other than the request: {} as a yes.",
            several(file.other_amounts, "award of another amount counts", "awards of another amount count")
        ));
    }
    if file.interests > 0 {
        let times = several(file.interests, "time", "times");
        all.push(format!(
            "Interests: {times} a member stood aside, and it reads as if they had not approved the bid."
        ));
    }
    if file.no_stand > 0 {
        let times = several(file.no_stand, "time", "times");
        all.push(format!(
            "Who did not decide: {times} a member abstained or had not decided, and it reads as if they had not approved the bid."
        ));
    }
    if file.without_vote > 0 {
        let members = several(file.without_vote, "member has", "members have");
        all.push(format!("{members} no vote, because they would fund none of these bids."));
    }
    if !file.left_out.is_empty() {
        let bids: Vec<String> = file.left_out.iter().map(BidRef::to_string).collect();
        all.push(format!(
            "Bids that ask for less than 1, or for more than there is: {} left out.",
            listed(&bids)
        ));
    }
    if !file.has_result {
        all.push(
            "The result: it stands there only where every bid is decided, and those that are funded are funded in full within the money."
                .to_owned(),
        );
    }
    all
}

/// Saves the votes.
pub const SAVE_VOTES: &str = "Save Pabulib file";

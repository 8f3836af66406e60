//! Words for what a vote was about, and for what is decided now.

use crate::ui::words::office::{capital, several};
use crate::{Fund, VotedMotion, VotedOutcome};

/// What is decided on a bid now: `Decided in this scenario: an award of £17,000, subject to “a report”.`
pub fn decided_now(fund: &Fund, now: &VotedMotion) -> String {
    match now.outcome {
        VotedOutcome::Undecided => "Not decided in this scenario.".to_owned(),
        VotedOutcome::Deferred => format!("Deferred in this scenario{}.", subject_to(now, "")),
        VotedOutcome::Declined => format!("Declined in this scenario{}.", subject_to(now, "")),
        _ => format!("Decided in this scenario: {}{}.", voted(fund, now.outcome), subject_to(now, "")),
    }
}

/// That something was recorded for another decision: `Recorded for an award of £17,000; this scenario declines the bid, so …`. What the
/// two have alike goes without saying.
pub fn other_outcome(fund: &Fund, voted_on: Option<&VotedMotion>, now: &VotedMotion) -> String {
    let is_conditional = voted_on.is_some_and(|voted_on| {
        voted_on.conditions != now.conditions && voted_on.outcome != VotedOutcome::Undecided
    });
    let conditions =
        |motion| if is_conditional { subject_to(motion, ", without a condition") } else { String::new() };
    let recorded = match voted_on {
        None => "It is not known for which decision this was recorded".to_owned(),
        Some(VotedMotion { outcome: VotedOutcome::Undecided, .. }) => {
            "Recorded while the bid was not decided".to_owned()
        }
        Some(motion) => format!("Recorded for {}{}", voted(fund, motion.outcome), conditions(motion)),
    };
    let decides = decides(fund, now.outcome);
    let conditions = if now.outcome == VotedOutcome::Undecided { String::new() } else { conditions(now) };
    format!("{recorded}; {decides}{conditions}, so the notice leaves the vote out.")
}

/// A decision as it goes on after “for”.
fn voted(fund: &Fund, outcome: VotedOutcome) -> String {
    match outcome {
        VotedOutcome::Undecided => "no decision".to_owned(),
        VotedOutcome::Funded(amount) => format!("an award of {}", fund.show(amount)),
        VotedOutcome::Reserve { rank, amount } => {
            format!("place {} on the reserve list, at {}", rank.number(), fund.show(amount))
        }
        VotedOutcome::Deferred => "deferring the bid".to_owned(),
        VotedOutcome::Declined => "declining the bid".to_owned(),
    }
}

/// What a scenario does.
fn decides(fund: &Fund, now: VotedOutcome) -> String {
    match now {
        VotedOutcome::Undecided => "in this scenario it is not decided".to_owned(),
        VotedOutcome::Funded(amount) => format!("this scenario awards {}", fund.show(amount)),
        VotedOutcome::Reserve { rank, amount } => {
            let amount = fund.show(amount);
            format!("this scenario puts the bid in place {} on the reserve list, at {amount}", rank.number())
        }
        VotedOutcome::Deferred => "this scenario defers the bid".to_owned(),
        VotedOutcome::Declined => "this scenario declines the bid".to_owned(),
    }
}

fn subject_to(motion: &VotedMotion, none: &str) -> String {
    match motion.conditions.as_str() {
        "" => none.to_owned(),
        conditions => format!(", subject to “{conditions}”"),
    }
}

/// The button that has a vote count for what is decided now.
pub const RECORD_HERE: &str = "Record it for what is decided here";

/// That several votes were recorded before their bids were decided.
pub fn recorded_before(votes: usize) -> String {
    format!(
        "{votes} votes were recorded while their bids were not decided, and they are decided now. Each bid below says how. A vote that is \
         not recorded for that is left out of the notice."
    )
}

/// The button that has all of them count for that.
pub fn record_all_here(votes: usize) -> String {
    format!("Record all {votes} for what is decided here")
}

/// That votes count for what is decided now.
pub fn recorded_here(votes: usize) -> String {
    let are = if votes == 1 { "is" } else { "are" };
    capital(&format!("{} {are} recorded for what is decided here.", several(votes, "vote", "votes")))
}

/// Why the fields of a vote cannot be changed.
pub const LOCKED: &str = "These fields are locked until you press one of the two buttons above.";

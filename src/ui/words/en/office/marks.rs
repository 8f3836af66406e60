//! Words for what somebody thinks of the bids before the meeting.

pub mod marks_as_file;
pub mod members_standing;

use super::{listed, several};
use crate::{Bid, BidMark, BidRef, Fund, Mark, MarkCounts, Standings};

/// Who sees the marks and notes.
pub const PRIVATE: &str = "Mark the bids and note what you think of them, for yourself. Your marks and notes are saved on this \
    computer only: they are never in a link, in a file of bids or decisions, or on the other screen. Two files hold them: the one \
    that you save below, and a copy of everything that you save on the start screen. Anyone who uses this browser can see them.";

/// The heading above the bids.
pub const BIDS: &str = "Bids";

/// The marks in the order in which they are offered.
pub const CHOICES: [(Option<Mark>, &str); 4] =
    [(None, "No mark yet"), (Some(Mark::Yes), "Yes"), (Some(Mark::Maybe), "Maybe"), (Some(Mark::No), "No")];

/// What a mark is called.
pub fn mark(mark: Option<Mark>) -> &'static str {
    CHOICES.iter().find(|(one, _)| *one == mark).map_or("", |(_, word)| word)
}

/// Who asks for how much.
pub fn asks(fund: &Fund, bid: &Bid) -> String {
    let who = fund.partnership(&bid.partnership).map_or("", |partnership| &partnership.name);
    format!("{who}, {} requested", fund.show(bid.requested))
}

/// What there is to read about a bid, a paragraph each.
pub fn about(fund: &Fund, bid: &Bid) -> Vec<String> {
    let costs = bid.options.iter().map(|option| format!("{}: {}", option.title, fund.show(option.amount)));
    let purpose = Some(&bid.purpose).filter(|purpose| !purpose.is_empty()).cloned();
    purpose.into_iter().chain(costs).chain(bid.notes.iter().cloned()).collect()
}

/// What opens that.
pub fn more_about(bid: &Bid) -> String {
    format!("About {}", bid.reference)
}

/// The label of a private note.
pub fn note_on(bid: &Bid) -> String {
    format!("Private note on {}", bid.reference)
}

/// That the title of a bid, or who asks, was another when it was marked.
pub fn other_words(other: &BidMark) -> String {
    let said = match (other.mark, other.note.is_empty()) {
        (Some(one), true) => format!("You marked this “{}”", mark(Some(one))),
        (Some(one), false) => format!("You marked this “{}” and wrote the note", mark(Some(one))),
        (None, _) => "You wrote the note".to_owned(),
    };
    format!(
        "{said} when its title was “{}”, from {}. Is it the same bid? Say that first: until then it has no mark.",
        other.title, other.asked_by
    )
}

/// The button that keeps what was noted.
pub const SAME_BID: &str = "Same bid: keep mark and note";

/// The button that takes it away.
pub const OTHER_BID: &str = "Another bid: clear mark and note";

/// That it is taken away.
pub fn cleared(bid: &BidRef) -> String {
    format!("Your mark and note on {bid} are cleared.")
}

/// How many bids have no mark yet.
pub fn to_look_at(counts: MarkCounts) -> String {
    let MarkCounts { yes, maybe, no, to_look_at } = counts;
    let all = yes + maybe + no + to_look_at;
    let left = if to_look_at == 0 { "none".to_owned() } else { to_look_at.to_string() };
    format!("Still to look at: {left} of {all}. Yes {yes}, maybe {maybe}, no {no}.")
}

/// The button that leads to the next of them.
pub const NEXT: &str = "Next to look at";

/// The box that hides the others.
pub const HIDE_MARKED: &str = "Hide what I have marked";

/// The box that hides what the scenario on the board decides.
pub const HIDE_DECIDED: &str = "Hide what is decided on the board";

/// How many are hidden.
pub fn hidden(count: usize) -> String {
    if count == 0 {
        return String::new();
    }
    format!(
        "{} hidden. What you mark now stays here until you tick this again.",
        several(count, "bid", "bids")
    )
}

/// That another tab left something there that this page cannot read.
pub const UNREADABLE_BY_NOW: &str = "Another tab saved marks that this page can’t read, so your last changes are not saved here. Save \
    your marks as a file below, and reload this page.";

/// That it is taken back.
pub const TAKEN_BACK: &str = "Your marks and notes are back.";

/// That another tab has changed the marks, and where both said something.
pub fn changed_elsewhere(both: &[BidRef]) -> String {
    let told = "Your marks were changed in another tab. This page now shows those changes too.";
    if both.is_empty() {
        return told.to_owned();
    }
    let bids: Vec<String> = both.iter().map(BidRef::to_string).collect();
    format!("{told} Check {}: you changed it in both tabs. Both notes are kept.", listed(&bids))
}

/// That another tab has deleted them all.
pub const DELETED_ELSEWHERE: &str = "Your marks and notes were deleted in another tab.";

/// What was noted of bids that are gone.
pub fn gone(count: usize) -> String {
    let marks = several(count, "bid that is", "bids that are");
    format!("You also marked {marks} not in this round any more")
}

/// One of those.
pub fn gone_mark(bid: &BidRef, one: &BidMark) -> String {
    let BidMark { mark: of, note, title, asked_by } = one;
    let note = if note.is_empty() { String::new() } else { format!(". Note: {note}") };
    let word = if of.is_some() { format!(": {}", mark(*of)) } else { String::new() };
    format!("{bid} {title}, {asked_by}{word}{note}")
}

/// The heading of where somebody stands.
pub const STANDING: &str = "Where I stand";

/// What is chosen there.
pub const STAND_TO: &str = "Compare my marks with";

/// Where there is nothing to choose.
pub const NO_SCENARIO: &str = "There are no decisions on this computer to compare your marks with yet.";

/// That some cannot be chosen.
pub fn unread_scenarios(count: usize) -> String {
    let is = if count == 1 { "is" } else { "are" };
    format!("{} can’t be read and {is} not offered here.", several(count, "scenario", "scenarios"))
}

/// On how many bids both say the same.
pub fn standings(all: &Standings) -> String {
    let Standings { agree, differ, open } = all;
    let agree = several(*agree, "bid", "bids");
    let differ = several(differ.len(), "bid", "bids");
    let is = if *open == 1 { "is" } else { "are" };
    format!(
        "You agree on {agree} and differ on {differ}. {} {is} open: without a mark, marked maybe, or not clearly decided there.",
        several(*open, "bid", "bids")
    )
}

/// What the table of them is called.
pub const DIFFER: &str = "Where we differ";

/// Its first column.
pub const BID: &str = "Bid";

/// Its second column.
pub const MY_MARK: &str = "My mark";

/// Its third column.
pub fn in_scenario(title: &str) -> String {
    format!("In “{title}”")
}

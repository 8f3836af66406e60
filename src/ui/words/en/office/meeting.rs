//! Words for what a board records at its meeting: the interests that members declare, and how the record is saved.

pub mod voted_for;
pub mod votes;

use super::listed;
use crate::formats::meeting_file::BadMeetingFile;
use crate::ui::words::listed_bid::name;
use crate::{Bid, BidRef, Fund, Interest, InterestIn, NamedBid};

/// What this is for.
pub const ABOUT: &str = "Record the interests that members declare, and who moved, seconded and voted on a bid, as far as your board does. \
    All of it is optional, and saved on this computer as you type. An interest is shown on the board above the bids, and beside its own \
    bid once that is opened there; whoever declared it is left out of that bid under “What members sent”.";

/// When it was printed, of which round, and for the decisions of which scenario.
pub fn printed(fund: &Fund, scenario: &str, when: &str) -> String {
    format!("{}. Scenario: {scenario}. Printed {when}.", fund.title)
}

/// The heading above the interests, and what their table is called.
pub const INTERESTS: &str = "Register of interests";

/// Its columns: whose, in what, what it is, and what can be done with it.
pub const INTEREST_HEADS: [&str; 4] = ["Member", "Interest in", "What it is", "Change"];

/// That there are none.
pub const NO_INTERESTS: &str = "No interest is recorded.";

/// What an interest is in: `All bids of Safer Sandwell Partnership`, `SS1 Eight cameras`.
pub fn subject(fund: &Fund, of: &InterestIn) -> String {
    match of {
        InterestIn::Partnership { name, .. } => all_of(name),
        InterestIn::Bid { reference, bid } => match fund.bid(reference).filter(|_| of.is_in(fund)) {
            Some(now) => name(now),
            None => named(reference, bid),
        },
    }
}

/// Everything that a partnership asks for.
pub fn all_of(partnership: &str) -> String {
    format!("All bids of {partnership}")
}

/// One bid in the list of what can be chosen.
pub fn one_bid(bid: &Bid) -> String {
    name(bid)
}

/// A bid as it was called then.
pub fn named(reference: &BidRef, bid: &NamedBid) -> String {
    format!("{reference} {}, from {}", bid.title, bid.asked_by)
}

/// That an interest is in the register.
pub fn declared(fund: &Fund, interest: &Interest) -> String {
    format!("Added: {}, {}.", interest.member, subject(fund, &interest.of))
}

/// That it is out of it.
pub fn withdrawn(fund: &Fund, interest: &Interest) -> String {
    format!("Removed: {}, {}.", interest.member, subject(fund, &interest.of))
}

/// The button that takes an interest out.
pub const REMOVE: &str = "Remove";

/// The same with what it is about.
pub fn remove_label(fund: &Fund, interest: &Interest) -> String {
    format!("{REMOVE}: {}, {}", interest.member, subject(fund, &interest.of))
}

/// That what an interest is in is not there any more.
pub const IS_GONE: &str = "This is not in the round any more, so the interest counts for nothing.";

/// Whether what an interest is in is the same under its new words.
pub fn is_it_the_same(fund: &Fund, now: &InterestIn) -> String {
    format!(
        "It is now called “{}”. Until you say that it is the same, this counts for nothing.",
        subject(fund, now)
    )
}

/// The button that says so.
pub const IS_THE_SAME: &str = "It is the same";

/// What the form is called that adds one.
pub const ADD_TITLE: &str = "Add an interest";

/// The field for the name of the member.
pub const MEMBER: &str = "Member";

/// The list of what it is in.
pub const IN: &str = "Interest in";

/// Where nothing is chosen there.
pub const CHOOSE: &str = "Choose a bid, or all bids of one applicant";

/// The field for what it is.
pub const WHAT: &str = "What it is (optional)";

/// The button that adds it.
pub const ADD: &str = "Add to the register";

/// That a name is missing.
pub const NO_MEMBER: &str = "Write the name of the member first.";

/// That nothing is chosen.
pub const NO_SUBJECT: &str = "Choose what the interest is in.";

/// That it is there already.
pub const IS_THERE: &str = "This interest is in the register already.";

/// That another tab has changed the record, and where both said something.
pub fn changed_elsewhere(both: &[BidRef]) -> String {
    let told = "Interests or votes were changed in another tab. This page now shows those changes too.";
    if both.is_empty() {
        return told.to_owned();
    }
    let bids: Vec<String> = both.iter().map(BidRef::to_string).collect();
    format!("{told} Check {}: you changed it in both tabs, and this tab’s entry is kept.", listed(&bids))
}

/// That another tab has deleted all of it.
pub const DELETED_ELSEWHERE: &str = "All interests and votes were deleted in another tab.";

/// That the last step is taken back.
pub const TAKEN_BACK: &str = "It is back.";

/// That another tab left something there that this page cannot read.
pub const UNREADABLE_BY_NOW: &str = "Another tab saved interests and votes that this page can’t read, so your last changes are not saved \
    here. Note them down, and reload this page.";

/// Why the record is not shown.
pub fn unread(why: &BadMeetingFile) -> &'static str {
    match why {
        BadMeetingFile::Newer(_) => {
            "A newer version of this page saved the interests and votes, and this one can’t read them. Reload the page to get that \
             version. Nothing is lost."
        }
        _ => {
            "The interests and votes that are saved here are damaged. They stay as they are, and nothing is saved over them. Save them as \
             a file first; then you can put them aside and start again."
        }
    }
}

/// The button that saves what cannot be read.
pub const SAVE_UNREAD: &str = "Save them as a file";

/// The button that puts it aside.
pub const SET_ASIDE: &str = "Put them aside and start again";

/// That something else stands there by now.
pub const CHANGED_MEANWHILE: &str =
    "Interests or votes were changed in another tab meanwhile. Reload this page to see them.";

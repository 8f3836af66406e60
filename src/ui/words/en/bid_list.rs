//! The table of bids: its headings, what it is narrowed and grouped by.

use super::partnership_table;
use crate::listing::{Filter, Grouping, OutcomeKind};
use crate::{Fund, Whose};

/// Its heading.
pub const BIDS: &str = "Bids";

/// What the page is, to whoever decides on it or looks at what somebody sent.
pub fn purpose(whose: Option<Whose>, is_copy: bool, is_final: bool, is_on_wall: bool) -> &'static str {
    match (whose, is_copy, is_on_wall) {
        (None, ..) if is_final => "The final decisions of this round.",
        (_, _, true) => "Trial decisions, on the other screen too.",
        (Some(whose), false, _) => looked_at(whose),
        (Some(_), true, _) => "A copy to try changes on: only you see them.",
        (None, ..) => "Trial decisions: only you see them.",
    }
}

#[inline(never)]
fn looked_at(whose: Whose) -> &'static str {
    match whose {
        Whose::Sent => "Somebody’s decisions, as a copy: yours are as they were.",
        Whose::Earlier(_) => "An earlier state of your scenario: it stays as it is.",
        Whose::Beside => "Other trial decisions: yours are as they were.",
    }
}

/// The way to bids of one's own.
pub const USE_YOUR_BIDS: &str = "Use your own bids";

/// Shows bids as cards.
pub const AS_CARDS: &str = "Cards";

/// The field to search in.
pub const SEARCH: &str = "Search bids";

/// What the bids are grouped by.
pub const GROUP_BY: &str = "Group by";

/// One of those.
pub fn grouping(fund: &Fund, grouping: &Grouping) -> String {
    match grouping {
        Grouping::None => "nothing".to_owned(),
        Grouping::Partnership => fund.group.one.clone(),
        Grouping::Label(kind) => kind.clone(),
    }
}

/// Opens what the list can be narrowed to.
pub const SHOW_ONLY: &str = "Show only…";

/// Above the outcomes it can be narrowed to.
pub const DECISION: &str = "Decision";

/// What is in force.
pub const SHOWN_ONLY: &str = "Shown only";

/// What a list can be narrowed to.
pub fn filter(fund: &Fund, filter: &Filter) -> String {
    match filter {
        Filter::Outcome(kind) => outcome(*kind).to_owned(),
        Filter::Fits => "fits in what remains".to_owned(),
        Filter::Short => "does not fit".to_owned(),
        Filter::Partnership(id) => fund.partnership(id).map_or("", |one| one.short_name()).to_owned(),
        Filter::Label(label) => label.name.clone(),
    }
}

fn outcome(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Undecided => "still to decide",
        OutcomeKind::Funded => "funded",
        OutcomeKind::Reserve => "in reserve",
        OutcomeKind::Deferred => "deferred",
        OutcomeKind::Declined => "declined",
        OutcomeKind::Abstained => "without your vote",
    }
}

/// The words that are searched for, among what is in force.
pub fn searched(words: &str) -> String {
    format!("“{words}”")
}

/// Takes one of those away: `funded: show all again`. It begins with what is seen on it.
pub fn take_away(filter: &str) -> String {
    format!("{filter}: stop showing only these")
}

/// Decisions since have changed what would be shown.
pub const STALE: &str = "Decisions since have changed this list.";

/// Shows it as things stand.
pub const FIND_AGAIN: &str = "Update the list";

/// The headings of its columns.
pub const REFERENCE: &str = "Ref";
/// Above titles.
pub const BID: &str = "Bid";
/// Above the choice to decide nothing.
pub const NOT_DECIDED: &str = "Not decided";
/// Above what is requested, which funds the bid in full.
pub const REQUESTED: &str = "Requested";
/// Above reduced forms.
pub const OPTIONS: &str = "Reduced";
/// Above what officers recommend.
pub const RECOMMENDED: &str = "Recommended";
/// Above the choices that open something.
pub const PARTS_OR_OTHER: &str = "Another sum";
/// Above what bids are given.
pub const GIVEN: &str = "Given";
/// Above whether bids fit in what remains.
pub const FIT: &str = "Fits";
/// Above what opens a row.
pub const MORE: &str = "More";

/// A word of the fund at the beginning of a heading.
pub fn capital(word: &str) -> String {
    let mut word = word.to_owned();
    word.get_mut(..1).map(str::make_ascii_uppercase);
    word
}

/// How many bids the search has found, and that no figure depends on it.
pub fn found(bids: usize, all: usize) -> String {
    match all {
        1 => format!("{bids} of 1 bid shown. Totals still include it."),
        all => format!("{bids} of {all} bids shown. Totals still include all {all} bids."),
    }
}

/// How many bids under a heading are funded: `2 of 3`.
pub fn funded(funded: usize, bids: usize) -> String {
    partnership_table::funded(funded, bids)
}

/// How many decisions were made before their bids changed.
pub fn to_check(decisions: usize) -> String {
    match decisions {
        1 => "1 decision needs checking: its bid has changed since.".to_owned(),
        several => format!("{several} decisions need checking: their bids have changed since."),
    }
}

/// The button that leads to the first of them.
pub const GO_TO_FIRST: &str = "Go to the first";

/// Above bids without a label of the kind they are grouped by.
pub const NO_LABEL: &str = "None";

/// One of several titles that stand one after the other.
pub fn title(reference: &str, title: &str) -> String {
    format!("{reference} {title}. ")
}

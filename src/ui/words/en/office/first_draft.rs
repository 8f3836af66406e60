//! Words of the screen where a rule makes a first draft.

mod drafted;
mod rules;

use crate::BidRef;
pub use drafted::*;
pub use rules::*;

/// What the screen is for.
pub const INTRODUCTION: &str = "A rule decides on the bids that are still to decide. Look at what comes of it below, and make it a scenario if it \
    helps: that can then be changed like any other.";

/// The heading of the choices.
pub const RULE: &str = "The rule";

/// What the draft begins from.
pub const START: &str = "Start from";

/// The first answer to it.
pub const NOTHING_DECIDED: &str = "Nothing decided";

/// What becomes of what is decided there.
pub const START_NOTE: &str = "What is decided in a scenario stays as it is, and its money counts as given.";

/// How the draft is made.
pub const WAY: &str = "How";

/// The answers to it.
pub const RECOMMENDATIONS: &str = "As officers recommend";
pub const LIST: &str = "Down a list, in full, while the money lasts";
pub const PRO_RATA: &str = "Share what is left in proportion to what was requested";
pub const EVEN: &str = "Share what is left evenly";
pub const TOP_WEIGHTED: &str = "Share what is left, with more for the top of a list";

/// In which order bids come down the list.
pub const ORDER: &str = "In which order";

/// The answers to it.
pub const BY_PAPER: &str = "As the paper lists them";
pub const BY_SCORE: &str = "By scores or ranks in the paper";
pub const BY_ADVICE: &str = "As officers advise: to fund, in reserve, no advice, to defer, to decline";
pub const BY_HAND: &str = "By hand: move bids up and down in the table";

/// What a list without scores says of them.
pub const NO_SCORES: &str = "These bids have no scores. A table of bids brings its scores. A column of ranks it brings only if you choose “Score” for \
    that column when you check the table. You can also type both when you change the bids.";

/// Which scores are added up.
pub const SCORES: &str = "Which scores or ranks? Several are added up";

/// Which of them come first.
pub const END: &str = "Which come first";

/// The answers to it.
pub const HIGHEST_FIRST: &str = "The highest, as of scores";
pub const LOWEST_FIRST: &str = "The lowest, as of ranks";

/// An answer with the bids that are first then: `The highest, as of scores. First: SS4, B1, S1 …`
pub fn end_first(end: &str, first: &[BidRef], are_more: bool) -> String {
    if first.is_empty() {
        return end.to_owned();
    }
    let bids: Vec<&str> = first.iter().map(BidRef::as_str).collect();
    format!("{end}. First: {}{}", bids.join(", "), if are_more { " …" } else { "" })
}

/// That no score is chosen.
pub const NO_SCORE_CHOSEN: &str = "Tick at least one score. Until then bids are in the order of the paper.";

/// What more for the top means.
pub const BY_POINTS_NOTE: &str = "Twice the points, twice the share, up to what was requested. A bid that lacks one of the scores gets none.";

/// The same where the order goes by places.
pub const BY_PLACE_NOTE: &str = "Of ten bids, the first has ten parts and the last one part, up to what was requested. Bids in the same place have the same.";

/// What is done where the money runs out.
pub const AT_WATERLINE: &str = "Where the money does not last for the next bid";

/// The answers to it.
pub const STOP: &str = "Stop: that bid and all behind it go on the reserve list";
pub const SKIP: &str = "Skip it: bids further down that still fit are funded";

/// To what amounts are rounded.
pub const ROUND_TO: &str = "Round each share to";

/// What rounding never does.
pub const ROUND_NOTE: &str = "All shares together are still exactly what there is to share, as far as whole steps go. Nobody gets more than was \
    requested.";

/// The tick about the least that a bid can use.
pub const KEEPS_LEAST: &str = "Give a bid at least what it says it needs, or nothing";

/// The heading of the preview.
pub const PREVIEW: &str = "What comes of it";

/// The table, where it is wider than its place and scrolls.
pub const TABLE: &str = "Table of the draft";

/// What the table is called.
pub const CAPTION: &str = "The draft, in the order of the rule";

/// The headings of its columns.
pub const HEADS: [&str; 5] = ["Bid", "Requested", "Outcome", "Amount", "Running sum"];

/// Above the bids that are decided already.
pub fn stays(title: &str) -> String {
    format!("Decided in “{title}”: these stay")
}

/// Above the bids that must be funded.
pub const OFF_THE_TOP: &str = "Must be funded, by a rule of the round: off the top";

/// Above the others.
pub const DRAFTED: &str = "Decided by the rule";

/// That no bid is still to decide.
pub const ALL_DECIDED: &str = "Every bid is decided there already, so there is nothing left for a rule.";

/// That the rule decides nothing.
pub const DECIDES_NOTHING: &str = "This rule decides nothing, so there is nothing to make a scenario of.";

/// Moves a bid up in a list by hand.
pub fn move_up(bid: &str) -> String {
    format!("Move {bid} up")
}

/// Moves it down.
pub fn move_down(bid: &str) -> String {
    format!("Move {bid} down")
}

/// On that button.
pub const TOP: &str = "Top";

/// Moves it to the top.
pub fn move_to_top(bid: &str) -> String {
    format!("Move {bid} to the top")
}

/// Where it is now.
pub fn moved(bid: &str, place: usize, of: usize) -> String {
    format!("{bid} is now {place} of {of}.")
}

/// Makes a scenario of the draft.
pub const MAKE: &str = "Make this a scenario";

/// That it was made.
pub fn made(title: &str) -> String {
    format!("“{title}” is now a scenario of this round.")
}

/// Prints the draft.
pub const PRINT: &str = "Print";

/// That making it was taken back, and where it can be had again.
pub fn taken_back(title: &str) -> String {
    format!("“{title}” is deleted. For 30 days you can bring it back under “All scenarios”.")
}

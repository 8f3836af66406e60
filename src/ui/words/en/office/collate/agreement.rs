//! Words for starting from what members agree on.

use crate::collate::{Agreement, Level, Quorum, Rung};
use crate::{Bid, Decision, Fund, Outcome};

use super::super::several;
use crate::ui::words::decided_on;

/// The heading.
pub const TITLE: &str = "Start from agreement";

/// That one member has nobody to agree with.
pub const ONE_MEMBER: &str =
    "Only one member counts so far. As soon as two do, you see here what they agree on.";

/// How many have to fund a bid.
pub const WHO: &str = "Bids that are funded by";

/// The answers to it but the last.
pub const QUORUMS: [(Quorum, &str); 3] =
    [(Quorum::All, "all"), (Quorum::AllButOne, "all but one"), (Quorum::Most, "most (more than half)")];

/// The last answer.
pub const AT_LEAST: &str = "at least so many";

/// The field beside it.
pub const HOW_MANY: &str = "How many members";

/// That something else than a number of members was typed, and which number holds.
pub fn no_number(least: usize) -> String {
    format!("Write a whole number, 1 or more. Until then it is at least {least}.")
}

/// At which amount.
pub const AT: &str = "Each at";

/// The answers to it.
pub const LEVELS: [(Level, &str); 4] = [
    (Level::Least, "the least"),
    (Level::Median, "the median"),
    (Level::TrimmedMean, "the trimmed mean"),
    (Level::Most, "the most"),
];

/// What they mean.
pub const NOTE: &str = "Of the amounts of those who fund a bid. The trimmed mean leaves out the highest and the lowest. Only members who \
    decided on a bid are asked about it: not those who abstained or have not decided. Members who stood aside on a bid because of an \
    interest are none of those who may decide on it.";

/// The tick that leaves out what few decided on.
pub const HALF: &str = "Only bids that at least half of the members decided on";

/// The note of a scenario that was made with it.
pub const HALF_NOTE: &str = "Only bids that at least half of the members decided on.";

/// What the table is called.
pub const CAPTION: &str = "Bids agreed on, those with most funders first";

/// The headings of the columns.
pub const HEADS: [&str; 5] = ["Bid", "Funded by", "Given", "Amount", "Running sum"];

/// That no bid has enough who fund it.
pub const NONE: &str = "No bid is funded by so many. Choose fewer above.";

/// The same with the tick.
pub const NONE_OF_HALF: &str = "No bid that at least half of the members decided on is funded by so many. Choose fewer above, or remove the tick.";

/// By how many a bid is funded, of those who took a stand on it, and how many did not: `6 of 7 who decided; 1 of 8 has not decided`.
pub fn funded_by(rung: &Rung) -> String {
    let has = if rung.undecided == 1 { "has not decided" } else { "have not decided" };
    let abstained = rung.asked - rung.counted - rung.undecided;
    let others = [(rung.undecided, has), (abstained, "abstained")];
    let others = others.into_iter().filter(|(count, _)| *count > 0);
    let others: Vec<String> =
        others.map(|(count, what)| format!("{count} of {} {what}", rung.asked)).collect();
    let decided = format!("{} of {} who decided", rung.funders, rung.counted);
    if others.is_empty() { decided } else { format!("{decided}; {}", others.join(", ")) }
}

/// That few decided on a bid: `rests on 1 of 8 members`.
pub fn rests_on_few(rung: &Rung) -> String {
    format!("rests on {} of {}", rung.counted, several(rung.asked, "member", "members"))
}

/// In which form it is given.
pub fn given(fund: &Fund, bid: &Bid, rung: &Rung) -> String {
    let decision = Decision { outcome: Outcome::Funded(rung.award.clone()), ..Decision::default() };
    decided_on(fund, bid, &decision)
}

/// The line between what the fund can carry and what it cannot.
pub fn runs_out(fund: &Fund) -> String {
    format!("Here the fund runs out: {} is available.", fund.show(fund.available()))
}

/// What all of it comes to.
pub fn sum(fund: &Fund, agreement: &Agreement) -> String {
    let last = agreement.rungs.last().map(|rung| rung.running).unwrap_or_default();
    let bids = several(agreement.rungs.len(), "bid", "bids");
    let available = fund.show(fund.available());
    let few = match agreement.on_few() {
        0 => "",
        1 => " 1 of these bids rests on fewer than half of the members.",
        count => &format!(" {count} of these bids rest on fewer than half of the members."),
    };
    match agreement.runs_out {
        None => format!("{bids}, {} of {available}. The fund carries all of it.{few}", fund.show(last)),
        Some(at) => format!(
            "{bids}, {}, which is more than {available}. The fund carries the first {at}.{few}",
            fund.show(last)
        ),
    }
}

/// The button that makes a scenario of it.
pub fn make(agreement: &Agreement) -> String {
    match agreement.runs_out {
        None => "Make this a scenario".to_owned(),
        Some(at) => format!("Make the first {at} a scenario"),
    }
}

/// That not one bid fits.
pub const FIRST_TOO_MUCH: &str =
    "Already the first bid is more than the fund has, so there is nothing to make a scenario of.";

/// What the scenario is called: `Agreement of 8 members: most who decided fund it, at the median`. Who is not asked about a bid is
/// no part of “all”.
pub fn title(members: usize, who: Quorum, at: Level) -> String {
    format!("Agreement of {}: {}, at {}", several(members, "member", "members"), who_funds(who), level(at))
}

/// What was chosen, as paper says it: `Bids where most who decided fund it, each at the median.`
pub fn rule(who: Quorum, at: Level, is_half: bool) -> String {
    let half = if is_half { format!(" {HALF_NOTE}") } else { String::new() };
    format!("Bids where {}, each at {}.{half}", who_funds(who), level(at))
}

fn who_funds(who: Quorum) -> String {
    match who {
        Quorum::All => "all who decided fund it".to_owned(),
        Quorum::AllButOne => "all but one who decided fund it".to_owned(),
        Quorum::Most => "most who decided fund it".to_owned(),
        Quorum::AtLeast(1) => "at least 1 funds it".to_owned(),
        Quorum::AtLeast(least) => format!("at least {least} fund it"),
    }
}

fn level(at: Level) -> &'static str {
    LEVELS.iter().find(|(level, _)| *level == at).map_or("", |(_, word)| word)
}

/// That it was kept.
pub fn made(title: &str) -> String {
    format!("“{title}” is now a scenario of this round.")
}

/// The way to it.
pub const OPEN: &str = "Open it on the board";

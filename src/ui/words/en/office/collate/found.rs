//! Words for what a pasted text held, told by its place.

use crate::formats::scenario_file::BadScenarioFile;
use crate::link::BadLink;
use crate::replies::{AmountFault, BadLine, BadReply, Place, Reply, UnitLine};
use crate::ui::words::office::review::questions::unit_name;
use crate::ui::words::{bad_saved, refusal};
use crate::{Fund, LostDecision};

use super::super::{listed, several};
use super::origin::ordinal;

/// How many were found, how many of them were there before, and who sent the same for later figures than what was here.
pub fn added(new: usize, known: usize, renewed: &[String]) -> String {
    let found = several(new, "new scenario", "new scenarios");
    let are = several(known, "scenario is", "scenarios are");
    let first = match (new, known) {
        (0, 0) if renewed.is_empty() => "Nothing was added.".to_owned(),
        (0, 0) => String::new(),
        (0, _) if renewed.is_empty() => format!("Nothing was added: {are} here already."),
        (0, _) => format!("{are} here already."),
        (_, 0) => format!("{found} added."),
        (_, known) => format!("{found} added, and {known} here already."),
    };
    if renewed.is_empty() {
        return first;
    }
    let again = format!(
        "{} sent the same decisions again for later figures: these take the place of the earlier ones.",
        listed(renewed)
    );
    format!("{first} {again}").trim_start().to_owned()
}

/// That two decide the same of which one has no name.
pub fn alike(one: &str, other: &str) -> String {
    format!("{one} decides the same as {other}. Both are listed: say below whether they are two members.")
}

/// That a text has no code.
pub const NO_CODE: &str = "There is no link or code in this text. A code begins with TRANCHE and a number. Paste the whole message. \
    A table with references and amounts belongs under “Add a column of a spreadsheet”.";

/// That a text has more codes than anybody would send.
pub const IS_CUT: &str =
    "This text holds more codes than the page looks at. Paste the rest of it on its own.";

/// That a file is none that is known here.
pub const NO_FILE: &str = "This file is neither a saved scenario nor a saved round, or it is damaged.";

/// What is said of one file among others.
pub fn in_file(name: &str, said: &str) -> String {
    format!("{name}: {said}")
}

/// That a round came without anything decided.
pub const EMPTY_ROUND: &str = "This file holds the bids of a round, and no scenario of anybody.";

/// That a fund was brought, and what for.
pub const EARLIER_FUND: &str = "This file holds earlier figures of this round. Links that were made for them can be read now: paste \
    them.";

/// Why a saved scenario is not taken.
pub fn bad_file(fund: &Fund, sender: &str, why: &BadScenarioFile) -> String {
    match why {
        BadScenarioFile::OtherFigures => {
            format!("What {} decided was made for {UNKNOWN_FIGURES} {BRING_BIDS}", who(sender))
        }
        _ => bad_saved(fund, why),
    }
}

const UNKNOWN_FIGURES: &str =
    "earlier figures of this round that are not saved here, so nobody can tell which bids changed.";
const BRING_BIDS: &str = "Bring the file of the bids as they were then, and then this file once more.";

fn place(place: Place) -> String {
    format!("The {} code, on line {}", ordinal(place.nth), place.line)
}

fn from(sender: &str) -> String {
    if sender.is_empty() { String::new() } else { format!(", from {sender}") }
}

/// What is wrong with a code that does not open: `The 3rd code, on line 41: its end is missing.`
pub fn damaged(fund: &Fund, bad: &BadReply) -> String {
    let why = match &bad.why {
        BadLink::CutShort { .. } => "its end is missing".to_owned(),
        BadLink::Newer(_) => {
            "a newer version of this page made it; reload the page to get that version".to_owned()
        }
        BadLink::OtherTotal { sent, here } => {
            format!("its sender saw {} funded, and here it adds up to {}", fund.show(*sent), fund.show(*here))
        }
        BadLink::Refused(why) => format!("it can’t be carried out: {}", refusal(fund, why)),
        BadLink::OtherFund | BadLink::OtherWords => {
            "it was made for another round, or for earlier figures of this one that are not saved here, so nobody can tell which \
             bids changed"
                .to_owned()
        }
        BadLink::Damaged | BadLink::Remains | BadLink::NotFound | BadLink::Several => {
            "it is damaged".to_owned()
        }
    };
    let stop = if why.ends_with('.') { "" } else { "." };
    format!("{}{}: {why}{stop} {}", place(bad.place), from(&bad.sender), way_out(&bad.why))
}

fn way_out(why: &BadLink) -> &'static str {
    match why {
        BadLink::OtherFund | BadLink::OtherWords => {
            "If it is of this round, bring the file of the bids as they were then."
        }
        BadLink::Newer(_) => "",
        _ => "Ask for it again, or for a saved file.",
    }
}

/// Whose codes stand there several times.
pub fn doubles(replies: &[Reply]) -> Option<String> {
    let again = |reply: &Reply| {
        // A link and its code in one message are one thing.
        let others = reply.doubles.iter().filter(|double| !double.is_within).count();
        let often = if others == 1 { "twice".to_owned() } else { format!("{} times", others + 1) };
        (others > 0).then(|| format!("{} ({often})", who(&reply.sender)))
    };
    let all: Vec<String> = replies.iter().filter_map(again).collect();
    (!all.is_empty()).then(|| format!("Sent or quoted more than once, and counted once: {}.", listed(&all)))
}

/// That a code also stands under other names.
pub fn other_names(reply: &Reply) -> Option<String> {
    let mut names: Vec<String> = reply.other_senders().map(str::to_owned).collect();
    names.dedup();
    (!names.is_empty()).then(|| {
        format!(
            "The code of {} also stands under the name of {}. If that is no quotation, and both decided the same, press “{}” below.",
            who(&reply.sender),
            listed(&names),
            super::COPY
        )
    })
}

fn who(sender: &str) -> &str {
    if sender.is_empty() { "somebody without a name" } else { sender }
}

/// That decisions are on bids that are not there any more.
pub fn gone(sender: &str, gone: &[LostDecision]) -> Option<String> {
    let bids: Vec<String> = gone.iter().map(|lost| lost.bid.to_string()).collect();
    let who = if sender.is_empty() { "Somebody without a name" } else { sender };
    (!bids.is_empty()).then(|| {
        format!(
            "{who} decided on {}, which the round does not have any more: that is left out.",
            listed(&bids)
        )
    })
}

/// That a column names no bid.
pub const NO_AMOUNTS: &str = "No line of this names a bid of this round. Each line needs the reference of a bid and an amount, such as \
    “B1 12,000”.";

/// That the first line was taken for a heading.
pub const HEADING: &str = "The first line was taken for a heading.";

/// In what the amounts were read, and what says so.
pub fn unit(said: &UnitLine) -> String {
    format!(
        "The amounts were read in {}, as line {} says: “{}”.",
        unit_name(said.unit),
        said.line,
        said.found
    )
}

/// That nobody can tell in what the amounts are.
pub fn unclear_unit(said: &UnitLine) -> String {
    let unit = unit_name(said.unit);
    format!(
        "Nothing was added: line {} says {unit}, “{}”, and that is not said of all amounts alike. Paste amounts of one kind, and \
         what they are in above them.",
        said.line, said.found
    )
}

/// That several columns have amounts: their headings, with their places.
pub fn several_columns(columns: &[(usize, String)]) -> String {
    let name = |(at, heading): &(usize, String)| {
        if heading.is_empty() { format!("column {at}") } else { format!("“{heading}”") }
    };
    let names: Vec<String> = columns.iter().map(name).collect();
    format!(
        "Nothing was added: more than one column has amounts, {}. Copy the references, and of these only the column with what \
         this member would give.",
        listed(&names)
    )
}

/// That no line of a column has an amount that counts.
pub const NONE_COUNTS: &str = "Nothing was added: no line of this has an amount that counts.";

/// Why a line does not count.
pub fn bad_line(fund: &Fund, bad: &BadLine) -> String {
    let why = match &bad.why {
        AmountFault::UnknownBid => "it has no reference of a bid where the other lines have one".to_owned(),
        AmountFault::NoAmount => {
            "we can’t read one amount in it, nor a word such as “declined” or “interest”".to_owned()
        }
        AmountFault::BelowNothing => "an amount can’t be below nothing".to_owned(),
        AmountFault::Total => "it is a total".to_owned(),
        AmountFault::SeveralMeanings => "the amount can be read in more than one way".to_owned(),
        AmountFault::Twice(other) => format!("line {other} says something else of the same bid"),
        AmountFault::Refused(why) => refusal(fund, why).trim_end_matches('.').to_owned(),
    };
    format!("Line {} is left out, “{}”: {why}.", bad.line, bad.found)
}

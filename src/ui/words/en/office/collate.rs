//! Words for what members sent: how it is brought, and the list of it.

pub mod agreement;
pub mod bids;
pub mod found;
pub mod interests;
pub mod moves;
pub mod origin;
pub mod unread;

use crate::BidRef;
use crate::Fund;

use super::{listed, several};

/// What to do where nothing was brought yet.
pub const EMPTY: &str = "Nothing has been brought yet. Paste the e-mails in which members sent their links or codes, and this page puts \
    side by side what each of them would fund.";

/// The heading above the ways to bring something.
pub const BRING: &str = "Bring what members sent";

/// The field for a text.
pub const PASTE: &str = "Paste a whole e-mail thread, or links and codes, one after the other";

/// What is done with it.
pub const PASTE_NOTE: &str = "Every link and code in it is found, with the name of who sent it where the e-mail says so. Nothing is sent \
    anywhere.";

/// The button that reads the text.
pub const READ: &str = "Read it";

/// The field for a file.
pub const FILE: &str = "Or choose files, or drop them on this page: e-mails (.eml), texts, saved scenarios or rounds, tables as text (.csv)";

/// What is folded away: another way to bring what a member decided.
pub const COLUMN: &str = "Add a column of a spreadsheet";

/// The field for it.
pub const COLUMN_LABEL: &str = "Paste the references of bids, each with an amount";

/// What else may stand there.
pub const COLUMN_NOTE: &str = "Other columns may stand beside them. In place of an amount, words such as “declined”, “deferred”, “abstained”, \
    “interest”, “reserve”, “in full” and “not decided” are read too.";

/// Who decided that.
pub const COLUMN_SENDER: &str = "Who sent it?";

/// The button that reads the column.
pub const READ_COLUMN: &str = "Add the column";

/// That there is nothing to read.
pub const NOTHING_PASTED: &str = "There is nothing in the field yet. Paste something into it first.";

/// That a file cannot be read any more.
pub const UNREADABLE_FILE: &str =
    "This browser can’t read that file. Choose it again, or paste what is in it.";

/// That nobody is named for a column.
pub const NO_SENDER: &str = "Say first who sent the column.";

/// The heading of the list.
pub const LIST: &str = "What was found";

/// How many there are, and how many of them count.
pub fn count(all: usize, counted: usize) -> String {
    format!("{}, {counted} counted.", several(all, "scenario", "scenarios"))
}

/// What unfolds a long list: how many there are, and how many of them count.
pub fn folded(all: usize, counted: usize, are_rest: bool) -> String {
    let scenarios = match are_rest {
        false => several(all, "scenario", "scenarios"),
        true => several(all, "other scenario", "other scenarios"),
    };
    format!("{scenarios}, {counted} counted")
}

/// The heading above what was made before some bids changed.
pub const EARLIER: &str = "Made for earlier figures";

/// What becomes of it.
pub const EARLIER_NOTE: &str = "These were decided before some bids changed. Each counts only if you tick it, and never on the bids \
    that changed.";

/// The button that counts all of them.
pub const COUNT_ALL: &str = "Count all of these for the other bids";

/// That this was done.
pub const ALL_COUNTED: &str = "All of these count now, for the bids that have not changed.";

/// The field with the name of who sent something.
pub const SENDER: &str = "Sender";

/// What somebody is called; who has no name yet is numbered where there are several.
pub fn name(sender: &str, number: Option<usize>) -> String {
    match number {
        _ if !sender.trim().is_empty() => sender.trim().to_owned(),
        Some(number) => format!("No name ({number})"),
        None => "No name".to_owned(),
    }
}

/// That a name is missing.
pub const ASK_NAME: &str = "Who sent this? Write a name, so that it can be told from the others.";

/// The box that has it counted.
pub const COUNT: &str = "Count it";

/// The same for what was made before some bids changed.
pub const COUNT_REST: &str = "Count it for the other bids";

/// That it came in the oldest form.
pub const OLDER: &str = "Sent by an old version of this page, which could not say “declined”: what is not funded counts as not decided.";

/// Which bids changed since it was made.
pub fn changed(fund: &Fund, bids: &[BidRef]) -> String {
    let names: Vec<String> = bids.iter().map(ToString::to_string).collect();
    if bids.len() == fund.bids.len() {
        return "Every bid has changed since, or may have, so it counts for none.".to_owned();
    }
    let have = if bids.len() == 1 { "has" } else { "have" };
    format!("{} {have} changed since, so it is not counted there.", listed(&names))
}

/// That one sender has sent several, and how many of them are different.
pub fn rivals(sender: &str, (all, different): (usize, usize), counted: usize) -> String {
    let which = match counted {
        0 => "None of them counts.",
        1 => "Only one of them counts.",
        _ => "More than one of them counts, so this member has more than one voice.",
    };
    let sent = match different {
        1 if all == 2 => "stands here twice with the same decisions".to_owned(),
        1 => format!("stands here {all} times with the same decisions"),
        _ if different == all => format!("sent {all} different scenarios"),
        _ => format!("stands here {all} times, with {different} different scenarios"),
    };
    format!("{sender} {sent}. {which}")
}

/// That somebody decides the same, where one of the two has no name.
pub fn alike(other: &str, is_unnamed: bool) -> String {
    if is_unnamed {
        format!(
            "These are the same decisions as {other} sent. Are they another member’s? Then write the name and tick “{COUNT}”. If they \
             are the same message, press “{REMOVE}”."
        )
    } else {
        format!("{other} decides the same. If that is this message once more, count only one of the two.")
    }
}

/// That a name stands there already, and counts.
pub fn counts_already(sender: &str) -> String {
    format!("{} counts already, so this one does not. Choose which one counts.", sender.trim())
}

/// That these count again, because nothing else of their name does any more.
pub fn count_again(names: &[String]) -> String {
    let count = if names.len() == 1 { "counts" } else { "count" };
    format!("{} {count} again.", listed(names))
}

/// That a name does not make something count.
pub fn still_not_counted(name: &str) -> String {
    format!("What {name} sent does not count yet. Tick “{COUNT}” if it should.")
}

/// The button that has one counted and not the other.
pub const INSTEAD: &str = "Count this one instead";

/// That this was done.
pub fn counted_instead(sender: &str) -> String {
    format!("Of what {sender} sent, the one you chose counts now.")
}

/// The button for somebody who decided the very same.
pub const COPY: &str = "Somebody else sent the same";

/// That it was added once more.
pub const COPIED: &str = "Added once more. Write the name of who else sent it.";

/// The button that takes it out of the list.
pub const REMOVE: &str = "Remove";

/// That it was taken out.
pub fn removed(sender: &str) -> String {
    format!("What {sender} sent was removed.")
}

/// The button that undoes the last step.
pub const UNDO: &str = "Undo";

/// That it was undone.
pub const UNDONE: &str = "Undone.";

/// The button that keeps the list for later comparison, and begins a new one.
pub const SET_ASIDE: &str = "Set this aside as “before the discussion”";

/// The same where something was set aside already.
pub const SET_ASIDE_ANEW: &str = "Set this aside as “before the discussion” in place of the earlier one";

/// That it was done.
pub const IS_SET_ASIDE: &str =
    "Set aside as “before the discussion”. Bring what members send after it, and you see who moved.";

/// The button that removes what was set aside.
pub const FORGET_BEFORE: &str = "Remove what was set aside";

/// That it was removed.
pub const BEFORE_FORGOTTEN: &str = "What was set aside was removed.";

/// That another tab was faster.
pub const CHANGED_ELSEWHERE: &str = "Another tab changed this list meanwhile, so your last change was not saved. You see the list as \
    it is saved now: do again what is missing.";

/// That nothing counts.
pub const NONE_COUNTED: &str = "None of what was found counts yet. Tick “Count it” where it should.";

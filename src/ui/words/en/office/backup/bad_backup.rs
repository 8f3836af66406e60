//! Words for why a file with everything is not brought, or not all of it.

use crate::formats::backup_file::BadBackup;
use crate::store::key;
use crate::ui::words::office::listed;

/// Why a file is not brought, and the way out. Nothing of it is.
pub fn bad_backup(why: &BadBackup) -> String {
    let why = match why {
        BadBackup::NotOne => {
            return "This file was not made with “Save everything as one file”. Choose one whose name begins with \
                    “tranche-backup”; a file with bids goes under “Add your own bids”. Nothing was restored."
                .to_owned();
        }
        BadBackup::Newer => {
            return "A newer version of this page saved this file. Reload the page to get that version, then choose the file \
                    again. Nothing was restored."
                .to_owned();
        }
        BadBackup::Broken(broken) => {
            format!("it breaks off or was changed in line {}, at character {}", broken.line, broken.column)
        }
        BadBackup::Misfit(misfit) if misfit.place.is_empty() => "its beginning was changed".to_owned(),
        BadBackup::Misfit(_) => "something in it was changed".to_owned(),
        BadBackup::Changed(key) => format!("something was changed in {}", changed_part(key, None, None)),
        BadBackup::Incomplete => "some of it is missing, or in another order".to_owned(),
    };
    format!("This file is damaged: {why}. Nothing was restored. {}", AGAIN)
}

const AGAIN: &str = "Fetch the file again from where you keep it, or choose an earlier one.";

/// What of a file is damaged, where the rest of it can be brought.
pub fn damaged(parts: &[String]) -> String {
    let what = match parts {
        [] => "Some of it is missing, or in another order.".to_owned(),
        [part] => format!("What was changed can’t be restored: {part}."),
        parts => format!("What was changed can’t be restored: {}.", listed(parts)),
    };
    format!(
        "This file is damaged. {what} Everything else in it is as it was saved, and can be restored. {AGAIN}"
    )
}

/// What stands under a key, with the scenario and the round that it is about, where they are known.
pub fn changed_part(key: &str, scenario: Option<&str>, round: Option<&str>) -> String {
    let is = |beginning| key.starts_with(beginning);
    let quoted = |what: &str, name: Option<&str>, unknown: &str| match name {
        Some(name) => format!("{what} “{name}”"),
        None => format!("{what} {unknown}"),
    };
    let round = |what: &str| match round {
        Some(round) => format!("{what} of the round “{round}”"),
        None => format!("{what} of a round"),
    };
    if is(key::FUNDS) {
        round("the bids")
    } else if is(key::HEADS) || is(key::REVISIONS) {
        round(&quoted("a state of", scenario, "a scenario"))
    } else if is(key::ENTRIES) {
        round(&quoted("the title and note of", scenario, "a scenario"))
    } else if is(key::NOTICES) {
        round(&quoted("the text of the notice of", scenario, "a scenario"))
    } else if is(key::BID_MARKS) {
        round("your marks and notes")
    } else if is(key::MEMBERS) {
        round("what members sent")
    } else if is(key::MEETINGS) {
        round("interests and votes")
    } else if is(key::PUBLICATIONS) {
        round("what you typed for files and letters")
    } else if is(key::SELECTIONS) {
        round("which scenario is the baseline")
    } else if is(key::NAMES) {
        "the name of a round in addresses".to_owned()
    } else if key::draft_id(key).is_some() {
        "a table being checked".to_owned()
    } else {
        "a part that nobody can name".to_owned()
    }
}

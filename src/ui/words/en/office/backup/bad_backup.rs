//! Words for why a file with everything is not brought.

use crate::formats::backup_file::BadBackup;
use crate::store::key;

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
        BadBackup::Misfit(misfit) => format!("something was changed at {}", misfit.place),
        BadBackup::Changed(key) => format!("something was changed in {} ({key})", part(key)),
        BadBackup::Incomplete => "some of it is missing, or in another order".to_owned(),
    };
    format!(
        "This file is damaged: {why}. Nothing was restored, so that you don’t get half of your work. Fetch the file again from \
         where you keep it, or choose an earlier one."
    )
}

/// What stands under a key.
fn part(key: &str) -> &'static str {
    let is = |beginnings: &[&str]| beginnings.iter().any(|beginning| key.starts_with(beginning));
    if is(&[key::FUNDS]) {
        "the bids of a round"
    } else if is(&[key::HEADS, key::REVISIONS]) {
        "a scenario"
    } else if is(&[key::ENTRIES, key::NAMES]) {
        "the name of a scenario or a round"
    } else if is(&[key::DRAFTS, key::BROUGHT, key::BYTES]) {
        "a table being checked"
    } else {
        "a part"
    }
}

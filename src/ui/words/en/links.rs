//! Words for links and saved scenarios that do not open.

use crate::Fund;
use crate::formats::scenario_file::BadScenarioFile;
use crate::link::BadLink;

use super::refusal;

const ASK: &str = "Ask the sender for the code, or for a saved file.";

/// Why a link or code does not open, and the way out.
pub fn bad_link(fund: &Fund, why: &BadLink) -> String {
    match why {
        BadLink::NotFound => {
            "There is no link or code in this text. A code begins with TRANCHE and a number. Paste the whole message."
                .to_owned()
        }
        BadLink::CutShort { found, expected } => format!(
            "The end of this link is missing: {found} of {expected} letters and digits are there. \
             It may have been cut on its way. {ASK}"
        ),
        BadLink::Damaged => format!(
            "This link was changed on its way and is not opened, so that no wrong figure is shown. {ASK}"
        ),
        BadLink::Newer(version) => format!(
            "This link was made by a newer version of this page (format {version}). Reload the page, or open the link where it was made."
        ),
        BadLink::OtherFund => format!(
            "This link was made for another fund, or for “{}” when its bids or amounts were different. \
             Open it on the page it was made on.",
            fund.title
        ),
        BadLink::OtherWords => format!(
            "This link was made for a list with the same amounts, but not one bid of it is called as here. It is not opened \
             with “{}”. Open it with the list it was made for.",
            fund.title
        ),
        BadLink::Remains => format!(
            "Part of the address looks like what is left of a link, but nothing can be opened from it. {ASK}"
        ),
        BadLink::Several => {
            "This text holds more than one link, and they differ. Paste only the one to open.".to_owned()
        }
        BadLink::OtherTotal { sent, here } => format!(
            "The sender saw {} funded, but here the decisions come to {}. The link is not opened. {ASK}",
            fund.show(*sent),
            fund.show(*here)
        ),
        BadLink::Refused(why) => format!("This link cannot be opened: {} {ASK}", refusal(fund, why)),
    }
}

/// Why a saved scenario does not open, and the way out.
pub fn bad_saved(fund: &Fund, why: &BadScenarioFile) -> String {
    match why {
        BadScenarioFile::Damaged => "It is not a saved scenario, or it is damaged.".to_owned(),
        BadScenarioFile::Newer(format) => {
            format!(
                "It was saved by a newer version of this page ({format}). Reload the page to get that version."
            )
        }
        BadScenarioFile::OtherFund(id) => format!("It was saved for another fund ({id})."),
        BadScenarioFile::OtherFigures => {
            format!("It was saved for “{}” when its bids or amounts were different.", fund.title)
        }
        BadScenarioFile::OtherWords => {
            "It was saved for a list with the same amounts whose bids are called otherwise.".to_owned()
        }
        BadScenarioFile::Refused(why) => refusal(fund, why),
    }
}

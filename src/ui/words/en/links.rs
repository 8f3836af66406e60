//! Words for links and saved scenarios that do not open.

use crate::Fund;
use crate::formats::scenario_file::BadScenarioFile;
use crate::link::BadLink;

use super::refusals::refusal;

const ASK: &str = "Ask the sender for the code, or for a saved file.";

/// Why a link or code does not open, and the way out.
pub fn bad_link(fund: &Fund, why: &BadLink) -> String {
    match why {
        BadLink::NotFound => {
            "There is no link or code in this text. A code begins with TRANCHE and a number. Paste the whole message."
                .to_owned()
        }
        BadLink::CutShort { .. } => {
            format!("The end of this link is missing. It may have been cut off on its way. {ASK}")
        }
        BadLink::Damaged => {
            "This link or code is damaged, so we haven’t opened it. Check it, or ask for it again.".to_owned()
        }
        BadLink::Newer(_) => {
            "A newer version of this page made this link. Reload the page, or open the link where it was made."
                .to_owned()
        }
        BadLink::OtherFund => format!(
            "This link was made for another fund, or for “{}” when its bids or amounts were different. \
             Open it on the page it was made on.",
            fund.title
        ),
        BadLink::OtherWords => format!(
            "This link was made for a list with the same amounts but other bids, so we haven’t opened it with “{}”. Open it \
             with the list it was made for.",
            fund.title
        ),
        BadLink::Remains => format!(
            "Part of the address looks like the remains of a link, but we can’t open them. {ASK}"
        ),
        BadLink::Several => {
            "There is more than one link in this text, and they differ. Paste only the one to open.".to_owned()
        }
        BadLink::OtherTotal { sent, here } => format!(
            "The sender saw {} funded, but here the decisions add up to {}, so we haven’t opened the link. {ASK}",
            fund.show(*sent),
            fund.show(*here)
        ),
        BadLink::Refused(why) => format!("We can’t open this link: {} {ASK}", refusal(fund, why)),
    }
}

/// Why a saved scenario does not open, and the way out.
pub fn bad_saved(fund: &Fund, why: &BadScenarioFile) -> String {
    match why {
        BadScenarioFile::Damaged => "It is not a saved scenario, or it is damaged.".to_owned(),
        BadScenarioFile::Newer(_) => {
            "A newer version of this page saved it. Reload the page to get that version.".to_owned()
        }
        BadScenarioFile::OtherFund(id) => format!("It was saved for another fund ({id})."),
        BadScenarioFile::OtherFigures => {
            format!("It was saved for “{}” when its bids or amounts were different.", fund.title)
        }
        BadScenarioFile::OtherWords => {
            "It was saved for a list with the same amounts but other bids.".to_owned()
        }
        BadScenarioFile::Refused(why) => refusal(fund, why),
    }
}

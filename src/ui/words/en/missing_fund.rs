//! Why the round that an address asks for is not there, and the ways out.

use super::funds::{bad_fund, bad_offers};
use crate::ui::browser::load::NotLoaded;
use crate::ui::fund_source::{NotFound, OFFERS};
use crate::{BadFund, Broken};

/// What the page is called.
pub const PAGE: &str = "Tranche";

/// The heading.
pub const NOT_LOADED: &str = "We couldn’t load the bids";

/// That nothing is lost.
pub const WORK_IS_SAFE: &str = "Work saved in this browser is safe.";

/// The button that loads the page again.
pub const TRY_AGAIN: &str = "Try again";

/// Why it is not there.
pub fn why(why: &NotFound) -> String {
    match why {
        NotFound::NotKept(name) => format!(
            "The bids “{name}” are not saved in this browser: they were added in another one, or have been removed. Whoever \
             sent you the link can save the bids as a file; open that file under “All rounds” and the link opens with it."
        ),
        NotFound::BadName(name) => format!(
            "“{name}” cannot be the name of a round: only letters, digits, hyphens and underscores can. Check the address."
        ),
        NotFound::NotLoaded(_, NotLoaded::NoAnswer) => {
            "The site did not answer, or not to the end. Check your connection, then try again.".to_owned()
        }
        NotFound::NotLoaded(file, NotLoaded::Status(404)) if file == OFFERS => {
            format!(
                "We can’t find this site’s list of rounds. Tell whoever runs the site that {file} is missing."
            )
        }
        NotFound::NotLoaded(_, NotLoaded::Status(404)) => {
            "We can’t find that round. Check the address.".to_owned()
        }
        NotFound::ListedOnly(file) => {
            format!(
                "The site lists these bids, but does not have them. Tell whoever runs the site that {file} is missing."
            )
        }
        NotFound::NotLoaded(file, NotLoaded::Status(status)) => format!(
            "The site could not send the bids. Try again later, or tell whoever runs the site: it answered {status} for \
             {file}."
        ),
        NotFound::BadList(why) => bad_offers(why),
        NotFound::NothingOffered => {
            "No rounds are published here. Add your own bids under “All rounds”.".to_owned()
        }
        NotFound::BadFund(BadFund::Broken(Broken { line, column, reason })) => format!(
            "The file with these bids is damaged: it breaks off, or something in it is not as it should be. Tell whoever \
             it is from, or whoever runs the site: line {line}, column {column}, {reason}."
        ),
        NotFound::BadFund(why) => bad_fund(why),
    }
}

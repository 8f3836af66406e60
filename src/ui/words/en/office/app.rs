//! Words of the program as a whole: its titles, and links that carry bids.

use crate::fund_link::BadFundLink;
use crate::ui::words::bad_fund;

/// The title in the browser while a round is chosen or bids are checked.
pub const TITLE: &str = "Bids · Tranche";

/// The title in the browser while the bids of a round are changed.
pub const EDIT_TITLE: &str = "Change the bids · Tranche";

/// That the page does not know what an address asks for.
pub const UNKNOWN_ADDRESS: &str = "This address asks for something that this version of the page does not have. Check it, or choose a \
    round on this page.";

/// That an address does not say which round it is about.
pub const NO_ROUND_NAMED: &str = "The name of the round is missing from this address, so we can’t tell which round it is about. Choose \
    one on this page.";

/// Where bids are from that the address itself carries.
pub const OPENED_LINK: &str = "the link you opened";

/// What is said while a file is held over the page.
pub fn drop_here(is_read_at_once: bool) -> &'static str {
    if is_read_at_once { "Drop the file to read it" } else { "Drop the file: we’ll ask before reading it" }
}

/// Why a link that carries bids does not open, where a file with them can be chosen.
pub fn bad_fund_link(why: &BadFundLink) -> String {
    let why = bad_bids_link(why);
    format!("We can’t open this link with bids. {why} Ask for the bids as a file, and choose it here.")
}

/// What is wrong with a link that carries bids.
pub fn bad_bids_link(why: &BadFundLink) -> String {
    match why {
        BadFundLink::NotFound => "There are no bids in it.".to_owned(),
        BadFundLink::CutShort { .. } => "The end of it is missing.".to_owned(),
        BadFundLink::Damaged => "It is damaged.".to_owned(),
        BadFundLink::Newer(_) => "It is from a newer version of this page. Reload the page.".to_owned(),
        BadFundLink::TooLarge => "It holds more than any round needs.".to_owned(),
        BadFundLink::BadFund(why) => bad_fund(why),
        BadFundLink::Several => "It holds several different rounds.".to_owned(),
    }
}

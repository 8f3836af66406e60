//! A result out of the address of the page: the bids of the site, or those in the link, and what was decided on them.

use std::sync::Arc;

use tranche::Fund;
use tranche::final_scenario::{BadResult, FinalResult, read_result};
use tranche::fund_link::{self, BadFundLink};
use tranche::ui::browser::address_bar;
use tranche::ui::fund_source;
use tranche::ui::words::missing_fund;
use tranche::ui::words::office::result as result_words;

/// What was found.
pub struct OpenedResult {
    /// The bids.
    pub fund: Arc<Fund>,
    /// What was decided.
    pub result: FinalResult,
    /// The address under which the same opens on the board, as somebody's shared scenario.
    pub copy: String,
}

/// Why nothing is shown.
pub enum NotShown {
    /// In words.
    Words(String),
    /// It is a scenario, and not final: the address under which it opens on the board.
    NotFinal(String),
}

/// Opens what the address holds, and holds it against the checksum that it states.
pub async fn look_up(stated: &str) -> Result<OpenedResult, NotShown> {
    let address = address_bar::current();
    let words = |why: String| NotShown::Words(why);
    let (fund, begins) = match fund_link::decode(&address) {
        Ok(fund) => (fund, Begins::WithBids),
        Err(BadFundLink::NotFound) => {
            let found = fund_source::fund().await.map_err(|why| words(missing_fund::why(&why)))?;
            (found.fund, Begins::WithoutBids)
        }
        Err(why) => return Err(words(result_words::bad_bids(&why))),
    };
    let fund = Arc::new(fund);
    match read_result(&fund, &address, stated) {
        Ok(result) => {
            let copy = begins.address(&address, &result.link);
            Ok(OpenedResult { fund, result, copy })
        }
        Err(BadResult::Link(why)) => Err(words(result_words::bad_link(&why))),
        Err(BadResult::NotFinal) => Err(NotShown::NotFinal(begins.address(&address, ""))),
    }
}

/// What else the address of a copy needs.
enum Begins {
    /// The bids.
    WithBids,
    /// Nothing but which round of the site.
    WithoutBids,
}

impl Begins {
    /// Where the same opens as a shared scenario: the codes as they came, behind an address without the result.
    fn address(&self, address: &str, link: &str) -> String {
        let fund = address_bar::asked("fund").map(|name| format!("?fund={name}"));
        let query = fund.unwrap_or_else(|| "?".to_owned());
        let codes = match self {
            Self::WithBids => tranche::link::codes_with_bids(address).unwrap_or_default(),
            Self::WithoutBids if link.is_empty() => {
                address.split_once('#').map_or_else(String::new, |(_, code)| code.to_owned())
            }
            Self::WithoutBids => link.to_owned(),
        };
        format!("{query}#{codes}")
    }
}

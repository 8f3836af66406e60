//! The fund that an address asks for: one of the reader's own, one of the site's, or the first that the site offers.

use super::browser::address_bar;
use super::browser::load::{self, NotLoaded};
use super::store::{self, rounds};
use crate::store::Row;
use crate::{BadFund, BadSiteFunds, Fund, is_name, site_funds};

/// The list of the funds that a site offers.
pub const OFFERS: &str = "funds/index.json";

/// Why the fund that an address asks for is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotFound {
    /// This browser keeps no fund of this name.
    NotKept(String),
    /// This cannot be the name of a fund.
    BadName(String),
    /// This file of the site's could not be loaded.
    NotLoaded(String, NotLoaded),
    /// The site's list names this file, and it is not there.
    ListedOnly(String),
    /// The site's list of funds cannot be used.
    BadList(BadSiteFunds),
    /// The site offers no fund.
    NothingOffered,
    /// The fund's file cannot be used.
    BadFund(BadFund),
}

/// A fund that was found, and the round whose work is kept with it.
#[derive(Debug)]
pub struct FoundFund {
    /// The fund.
    pub fund: Fund,
    /// Its text as it was found.
    pub text: String,
    /// Its round.
    pub row: Row,
}

/// The fund that the address of the page asks for.
///
/// # Errors
/// Says why it is not there.
pub async fn fund() -> Result<FoundFund, NotFound> {
    let (row, text) = match (address_bar::asked("own"), address_bar::asked("fund")) {
        (Some(name), _) => {
            let own = rounds::find(&store::open().await, &name).await.ok().flatten();
            own.map(|own| (own.row, own.text)).ok_or(NotFound::NotKept(name))?
        }
        (None, Some(name)) => offered(&name).await?,
        (None, None) => {
            let list = load::text(OFFERS).await.map_err(|why| NotFound::NotLoaded(OFFERS.to_owned(), why))?;
            let list = site_funds(&list).map_err(NotFound::BadList)?;
            let first = list.first().ok_or(NotFound::NothingOffered)?;
            offered(&first.name).await.map_err(|why| match why {
                NotFound::NotLoaded(file, NotLoaded::Status(404)) => NotFound::ListedOnly(file),
                why => why,
            })?
        }
    };
    let fund = Fund::read(&text).map_err(NotFound::BadFund)?;
    Ok(FoundFund { fund, text, row })
}

async fn offered(name: &str) -> Result<(Row, String), NotFound> {
    if !is_name(name) {
        return Err(NotFound::BadName(name.to_owned()));
    }
    let file = format!("funds/{name}.json");
    let text = load::text(&file).await.map_err(|why| NotFound::NotLoaded(file, why))?;
    Ok((Row::of_site(name), text))
}

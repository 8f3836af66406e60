//! Where work on a fund is kept in the browser: several places, so that what cannot be read is never written over.

use super::browser::address;
use super::browser::storage::Storage;
use crate::saved::{self, BadSaved};
use crate::{Fund, Opened, Scenario};

/// Places looked at for one fund. More than one is used only beside something that could not be read.
pub const PLACES: usize = 20;

/// Where work on a fund is kept: by the folder the page is served from, so that two boards on one site never meet.
#[must_use]
pub fn key(fund: &Fund, place: usize) -> String {
    format!("{}{} {place}", beginning(), fund.id)
}

/// What the keys of all kept work of this folder begin with.
#[must_use]
pub fn beginning() -> String {
    format!("tranche {} ", address::folder())
}

/// The first place that holds work on a fund with just these figures: its key, the work, and its text.
#[must_use]
pub fn work(storage: Storage, fund: &Fund) -> Option<(String, Scenario, String)> {
    (0..PLACES).map(|place| key(fund, place)).find_map(|key| {
        let text = storage.read(&key)?;
        self::read(fund, &text).ok().map(|opened| (key, opened.scenario, text))
    })
}

/// Reads kept work. What would open without some of its decisions, because the bids they are on have other words now and
/// only numbers for names, is not read: it stays where it is.
///
/// # Errors
/// Says why it is not read.
pub fn read(fund: &Fund, text: &str) -> Result<Opened, BadSaved> {
    let opened = saved::read(fund, text)?;
    let is_whole = opened.mismatch.as_ref().is_none_or(|mismatch| mismatch.left_out.is_empty());
    if is_whole { Ok(opened) } else { Err(BadSaved::OtherWords) }
}

/// The first place where nothing is kept.
#[must_use]
pub fn free(storage: Storage, fund: &Fund) -> Option<String> {
    (0..PLACES).map(|place| key(fund, place)).find(|key| storage.read(key).is_none())
}

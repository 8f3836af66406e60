//! Where work on a fund is kept in the browser: several places, so that what cannot be read is never written over.

use super::browser::address;
use super::browser::storage::Storage;
use crate::{Fund, Scenario, saved};

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
        saved::read(fund, &text).ok().map(|opened| (key, opened.scenario, text))
    })
}

/// The first place where nothing is kept.
#[must_use]
pub fn free(storage: Storage, fund: &Fund) -> Option<String> {
    (0..PLACES).map(|place| key(fund, place)).find(|key| storage.read(key).is_none())
}

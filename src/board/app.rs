//! The page from its first moment: finds the fund that the address asks for, and what is kept of it, and shows the round.
//! Until then the words of index.html stand there.

use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;
use tranche::Fund;
use tranche::ui::browser::{address_bar, document, load};
use tranche::ui::fund_source::{self, FoundFund, NotFound};
use tranche::ui::store;
use tranche::ui::store::StoredRound;

use super::missing_fund::Failed;
use super::round::Round;
use super::strip::TITLE;
use super::wall::Wall;

/// How long the round waits for what is kept of it. What comes later is shown when it comes.
const MOST: u64 = 1500;

/// How long it waits at least for a database that has answered: a slow computer has spent the time with other things.
const LEAST: Duration = Duration::from_millis(500);

/// Finds the fund and takes the place of the words that stood there.
pub async fn start() {
    let began = document::milliseconds();
    let left = || Duration::from_millis((began + MOST).saturating_sub(document::milliseconds()));
    // One waits for the site and the other for the disk.
    let opened: load::Work<()> = Box::pin(async {
        if address_bar::asked("own").is_none() {
            store::open().await;
        }
    });
    let (opened, found) = load::both(load::within(left(), opened), fund_source::fund()).await;
    let found = match found {
        Err(NotFound::NotKept(_)) => take_over_and_find().await,
        found => found,
    };
    let found = match found {
        Ok(found) => found,
        Err(why) => return show(move || failed(why)),
    };
    if address_bar::asked("wall").is_some() {
        return show(move || wall(found.fund));
    }
    let (fund, row) = (found.fund.clone(), found.row.clone());
    // What has been waited for in full is not waited for again.
    let wait = if opened.is_ok() { left().max(LEAST) } else { left() };
    let work: load::Work<StoredRound> = Box::pin(async move {
        if let Err(rest) = opened {
            rest.await;
        }
        StoredRound::load(&fund, row).await
    });
    let kept = load::within(wait, work).await;
    show(move || view! { <Round found kept /> }.into_any());
    document::begin_at(TITLE);
}

#[inline(never)]
fn wall(fund: Fund) -> AnyView {
    view! { <Wall fund /> }.into_any()
}

#[inline(never)]
fn failed(why: NotFound) -> AnyView {
    view! { <Failed why /> }.into_any()
}

/// A round that an older version of this page has kept is taken over when it is asked for, and opens as it did.
async fn take_over_and_find() -> Result<FoundFund, NotFound> {
    let _ = store::rounds::take_over_and_load().await;
    fund_source::fund().await
}

fn show(page: impl FnOnce() -> AnyView + 'static) {
    if let Some(place) = document::mount_point() {
        mount_to(place, page).forget();
        document::note_ready();
    }
}

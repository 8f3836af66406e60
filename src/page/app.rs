//! The page from its first moment: finds the fund that the address asks for, and what is kept of it, and shows the round.
//! Until then the words of index.html stand there.

use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;
use tranche::ui::browser::{address, document, load};
use tranche::ui::store::KeptWork;
use tranche::ui::{finding, store};

use super::round::{Round, TITLE};

/// How long the round waits for what is kept of it. What comes later is shown when it comes.
const MOST: u64 = 1500;

/// Finds the fund and takes the place of the words that stood there. Where there is none, public/boot.js goes to the
/// program `prepare`, which has the words for it and the other bids: they are not part of the first load.
pub async fn start() {
    let began = document::milliseconds();
    let left = || Duration::from_millis((began + MOST).saturating_sub(document::milliseconds()));
    // One waits for the site and the other for the disk.
    let opened: load::Work<()> = Box::pin(async {
        if address::asked("own").is_none() {
            store::open().await;
        }
    });
    let (opened, found) = load::both(load::within(left(), opened), finding::fund()).await;
    let Ok(found) = found else { return document::note_failed() };
    let (fund, row) = (found.fund.clone(), found.row.clone());
    let work: load::Work<KeptWork> = Box::pin(async move {
        if let Err(rest) = opened {
            rest.await;
        }
        KeptWork::load(&fund, row).await
    });
    let kept = load::within(left(), work).await;
    let Some(place) = document::mount_point() else { return };
    mount_to(place, move || view! { <Round found kept /> }).forget();
    document::begin_at(TITLE);
    document::note_ready();
}

//! The page from its first moment: finds the fund that the address asks for, and what is kept of it, and shows the round.
//! Until then the words of index.html stand there.

use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;
use tranche::ui::browser::{address, document, load};
use tranche::ui::store::KeptWork;
use tranche::ui::{finding, store};

use super::round::{Round, TITLE};

/// Said where it takes longer than people like to wait.
const SLOW: &str = "Still loading the bids, and what this browser keeps of them…";

/// Finds the fund and takes the place of the words that stood there. Where there is none, public/boot.js goes to the
/// program `prepare`, which has the words for it and the other bids: they are not part of the first load.
pub async fn start() {
    set_timeout(|| document::say("starting", SLOW), Duration::from_millis(1500));
    // One waits for the site and the other for the disk.
    let opened = async {
        if address::asked("own").is_none() {
            store::open().await;
        }
    };
    let ((), found) = load::both(opened, finding::fund()).await;
    let Ok(found) = found else { return document::note_failed() };
    let kept = KeptWork::load(&found.fund, found.row.clone()).await;
    let Some(place) = document::mount_point() else { return };
    mount_to(place, move || view! { <Round found kept /> }).forget();
    document::begin_at(TITLE);
}

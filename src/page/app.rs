//! The page from its first moment: finds the fund that the address asks for and shows the round. Until then the words
//! of index.html stand there.

use leptos::mount::mount_to;
use leptos::prelude::*;
use tranche::ui::browser::document;
use tranche::ui::finding;

use super::round::{Round, TITLE};

/// Finds the fund and takes the place of the words that stood there. Where there is none, public/boot.js goes to the
/// program `prepare`, which has the words for it and the other bids: they are not part of the first load.
pub async fn start() {
    let Ok(fund) = finding::fund().await else { return document::note_failed() };
    let Some(place) = document::mount_point() else { return };
    mount_to(place, move || view! { <Round fund /> }).forget();
    document::begin_at(TITLE);
}

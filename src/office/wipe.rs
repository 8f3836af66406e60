//! Deleting everything that is kept on this computer.

use leptos::prelude::*;
use tranche::ui::browser::{address_bar, document, load};
use tranche::ui::button::button;
use tranche::ui::signals::part;
use tranche::ui::store::{self, wipe};

use super::screens::Screens;
use tranche::ui::words::office::NOT_DELETED;

/// Says to the page that is loaded next that it is done.
const DELETED: &str = "deleted";

/// Where it is asked once more.
const SURE: &str = "wipe-sure";

/// The last part of the first screen.
#[component]
pub fn Wipe() -> impl IntoView {
    let desk = Screens::get();
    let asked = RwSignal::new(false);
    let keeps = store::get().is_some_and(|store| !store.refuses());
    let ask = move || {
        asked.set(true);
        set_timeout(|| document::focus(SURE), std::time::Duration::ZERO);
    };
    let remove = move || {
        load::run(async move {
            match wipe().await {
                Ok(()) => address_bar::go(&format!("?start&{DELETED}")),
                Err(_) => desk.refuse(NOT_DELETED.to_owned()),
            }
        });
    };
    keeps.then(|| {
        view! {
            <section class="wipe" aria-labelledby="wipe-title">
                <h2 id="wipe-title">"What this computer keeps"</h2>
                <p>"Your rounds and decisions are kept in this browser alone, until you delete them or the browser’s data."</p>
                {part(move || Some(if asked.get() {
                    view! {
                        <div class="notice" id=SURE tabindex="-1" role="group" aria-label="Delete everything?">
                            <p>
                                "This deletes every round that was brought here, every decision, and every table you were \
                                 checking. None of it can be had back. Files and links that you saved elsewhere still open."
                            </p>
                            <p class="actions">
                                {button("Delete everything for good", remove)}
                                {button("Keep everything", move || asked.set(false))}
                            </p>
                        </div>
                    }
                    .into_any()
                } else {
                    button("Delete everything kept on this computer", ask)
                }))}
            </section>
        }
    })
}

/// That it is done, where this page was loaded because of that.
#[component]
pub fn Wiped() -> impl IntoView {
    address_bar::take_word(DELETED)
        .then(|| view! { <p class="notice" role="status">"Everything that was kept on this computer is deleted."</p> })
}

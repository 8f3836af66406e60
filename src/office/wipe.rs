//! Deleting everything that is saved on this computer.

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::button::button;
use tranche::ui::signals::part;
use tranche::ui::store::{self, wipe};

use super::focus_soon::focus_soon;
use super::screens::Screens;
use tranche::ui::words::office::wipe as words;

/// Says to the page that is loaded next that it is done.
const DELETED: &str = "deleted";

/// Where it is asked once more.
const SURE: &str = "wipe-sure";

/// The last part of the first screen.
#[component]
pub fn Wipe() -> impl IntoView {
    let screens = Screens::get();
    let is_asking = RwSignal::new(false);
    let keeps = store::get().is_some_and(|store| !store.refuses());
    let ask = move || {
        is_asking.set(true);
        focus_soon(SURE.to_owned());
    };
    let remove = move || {
        let delete = async {
            wipe().await.map_err(|_| words::NOT_DELETED.to_owned())?;
            Ok(format!("{}&{DELETED}", addresses::HOME))
        };
        screens.write(Box::pin(delete), Screens::go);
    };
    keeps.then(|| {
        view! {
            <section class="wipe" aria-labelledby="wipe-title">
                <h2 id="wipe-title">{words::TITLE}</h2>
                <p>{words::WHERE}</p>
                {part(move || Some(if is_asking.get() {
                    question(remove, move || is_asking.set(false))
                } else {
                    button(words::DELETE, ask)
                }))}
            </section>
        }
    })
}

fn question(remove: impl Fn() + 'static, keep: impl Fn() + 'static) -> AnyView {
    view! {
        <div class="notice" id=SURE tabindex="-1" role="group" aria-label=words::QUESTION>
            <p>{words::SURE}</p>
            <p class="actions">
                {button(words::DELETE_FOR_GOOD, remove)}
                {button(words::KEEP, keep)}
            </p>
        </div>
    }
    .into_any()
}

/// That it is done, where this page was loaded because of that.
#[component]
pub fn WipeNotice() -> impl IntoView {
    address_bar::take_word(DELETED)
        .then(|| view! { <p class="notice news" role="status">{words::DELETED}</p> })
}

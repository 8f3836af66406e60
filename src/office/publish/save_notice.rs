//! Whether all that was typed is saved, and what stands in the way.

use leptos::prelude::*;
use tranche::ui::button::button;
use tranche::ui::signals::{held, part, words as changing};
use tranche::ui::store::{self, Trouble};
use tranche::ui::words::office::publish as words;
use tranche::ui::words::trouble;

use super::publication_keeper::{PublicationKeeper, PublicationState};

/// What is said of it above the files.
#[component]
pub fn SaveNotice(keeper: PublicationKeeper) -> impl IntoView {
    let stands_in = store::get().and_then(|store| store.fault()).map(Trouble::StandIn);
    view! {
        {stands_in.map(|why| view! { <p class="notice">{trouble(why)}</p> })}
        <p class="note">{changing(move || saved(&keeper.state.get()))}</p>
        <p role="status">{held(keeper.said)}</p>
        {part(move || not_saved(keeper))}
    }
}

fn saved(state: &PublicationState) -> String {
    match state {
        PublicationState::AsFound | PublicationState::NotKept(_) | PublicationState::Unreadable => {
            String::new()
        }
        PublicationState::Saving => words::SAVING.to_owned(),
        PublicationState::At(time) => words::saved_at(time),
    }
}

fn not_saved(keeper: PublicationKeeper) -> Option<AnyView> {
    let why = match keeper.state.get() {
        PublicationState::NotKept(fault) => trouble(Trouble::NotKept(fault)),
        PublicationState::Unreadable => words::UNREADABLE_BY_NOW.to_owned(),
        PublicationState::AsFound | PublicationState::Saving | PublicationState::At(_) => return None,
    };
    let view = view! {
        <div class="error refused" role="alert">
            <p>{why}</p>
            <p class="actions">{button(words::TRY_AGAIN, move || keeper.keep())}</p>
        </div>
    };
    Some(view.into_any())
}

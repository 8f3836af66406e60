//! Whether all that was typed is saved, and what stands in the way.

use leptos::prelude::*;
use tranche::ui::signals::held;
use tranche::ui::store::{self, Trouble};
use tranche::ui::words::office::publish as words;
use tranche::ui::words::trouble;

use super::publication_keeper::PublicationKeeper;
use crate::record_trouble::{not_saved, saved, undo};
use crate::screen::HEADING;

/// What is said of it above the files.
#[component]
pub fn SaveNotice(keeper: PublicationKeeper) -> impl IntoView {
    let stands_in = store::get().and_then(|store| store.fault()).map(Trouble::StandIn);
    view! {
        {stands_in.map(|why| view! { <p class="notice">{trouble(why)}</p> })}
        <div class="act-status">
            <p role="status">{held(keeper.said)}</p>
            <p class="note">{saved(keeper)}</p>
            {undo(keeper, HEADING)}
        </div>
        {not_saved(keeper, words::UNREADABLE_BY_NOW, HEADING)}
    }
}

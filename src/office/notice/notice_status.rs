//! Of which scenario the notice is, whether what was typed is saved, and the way back from the last change.

use leptos::prelude::*;
use tranche::ui::button::button;
use tranche::ui::signals::{held, part, words as changing};
use tranche::ui::store::{self, Trouble};
use tranche::ui::words::{office::notice as words, trouble};

use super::notice_keeper::{KeepState, NoticeKeeper};
use super::open_notice::OpenNotice;
use crate::focus_soon::focus_soon;
use crate::screen::HEADING;

/// What stays in sight above the notice.
#[component]
pub fn NoticeStatus(notice: OpenNotice) -> impl IntoView {
    let keeper = notice.keeper;
    let stands_in = store::get().and_then(|store| store.fault()).map(Trouble::StandIn);
    let undo = move || {
        keeper.take_back();
        focus_soon(HEADING.to_owned());
    };
    let last_change = move || {
        let (changed, _) = keeper.last_change.get()?;
        Some(view! { <span class="note">{words::changed(changed)}</span> {button(words::UNDO, undo)} })
    };
    view! {
        {stands_in.map(|why| view! { <p class="notice">{trouble(why)}</p> })}
        <div class="act-status">
            <p role="status">{held(keeper.said)}</p>
            <p class="note">{changing(move || saved(&keeper.state.get()))}</p>
            {part(last_change)}
        </div>
        {part(move || not_saved(keeper))}
    }
}

fn saved(state: &KeepState) -> String {
    match state {
        KeepState::AsFound | KeepState::NotKept(_) | KeepState::Unreadable => String::new(),
        KeepState::Saving => words::SAVING.to_owned(),
        KeepState::At(time) => words::saved_at(time),
    }
}

/// What stands in the way of saving.
fn not_saved(keeper: NoticeKeeper) -> Option<AnyView> {
    let why = match keeper.state.get() {
        KeepState::NotKept(fault) => trouble(Trouble::NotKept(fault)),
        KeepState::Unreadable => words::UNREADABLE_BY_NOW.to_owned(),
        KeepState::AsFound | KeepState::Saving | KeepState::At(_) => return None,
    };
    let again = button(words::TRY_AGAIN, move || keeper.keep());
    Some(
        view! { <div class="error refused" role="alert"><p>{why}</p><p class="actions">{again}</p></div> }
            .into_any(),
    )
}

//! Whether what was typed for a notice is saved, and the way back from the last change.

use leptos::prelude::*;
use tranche::ui::button::button;
use tranche::ui::signals::{held, part};
use tranche::ui::store::{self, Trouble};
use tranche::ui::words::office::{notice as words, record_keeper};
use tranche::ui::words::trouble;

use super::open_notice::OpenNotice;
use crate::focus_soon::focus_soon;
use crate::record_trouble::{not_saved, saved, undo};
use crate::screen::HEADING;

/// What stays in sight above the notice.
#[component]
pub fn NoticeStatus(notice: OpenNotice) -> impl IntoView {
    let OpenNotice { keeper, change, .. } = notice;
    let stands_in = store::get().and_then(|store| store.fault()).map(Trouble::StandIn);
    let take_back = move || {
        change.take_back();
        focus_soon(HEADING.to_owned());
    };
    let last_change = move || {
        // One way back at a time: from what another tab did to all texts first.
        let changed = change.part().filter(|_| !keeper.can_take_back())?;
        let undo = button(record_keeper::UNDO, take_back);
        Some(view! { <span class="note">{words::changed(changed)}</span> {undo} })
    };
    view! {
        {stands_in.map(|why| view! { <p class="notice">{trouble(why)}</p> })}
        <div class="act-status">
            <p role="status">{held(keeper.said)}</p>
            <p class="note">{saved(keeper)}</p>
            {part(last_change)}
            {undo(keeper, HEADING)}
        </div>
        {not_saved(keeper, words::UNREADABLE_BY_NOW, HEADING)}
    }
}

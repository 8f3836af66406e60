//! How far somebody has come with looking at the bids, the way to the next one, and whether all is saved.

use leptos::prelude::*;
use tranche::ui::signals::{held, pressed, spelt, ticked, words as changing};
use tranche::ui::words::office::marks as words;

use super::bids_in_sight::{BIDS, BidsInSight};
use super::marks_keeper::MarksKeeper;
use super::panel_standing::on_table;
use crate::record_trouble::{not_saved, saved, undo};

/// What stays in sight above the bids.
#[component]
pub fn MarksHead(keeper: MarksKeeper, in_sight: BidsInSight) -> impl IntoView {
    let counts = Memo::new(move |_| keeper.record.with(|marks| marks.counts(&keeper.round.fund())));
    let next = move || keeper.record.with(|marks| in_sight.go_to_next(&keeper.round.fund(), marks));
    let is_done = spelt(move || counts.get().to_look_at == 0);
    view! {
        <div class="marks-head">
            <p role="status">{changing(move || words::to_look_at(counts.get()))}</p>
            <button type="button" class="main" aria-disabled=is_done on:click=pressed(next)>{words::NEXT}</button>
            {hiding(keeper, in_sight)}
            <p class="note">{saved(keeper)}</p>
            <p class="marks-said" role="status">{held(keeper.said)}</p>
            {undo(keeper, BIDS)}
        </div>
        {not_saved(keeper, words::UNREADABLE_BY_NOW, BIDS)}
    }
}

/// The boxes that hide what is marked and what is decided, and how much that is.
fn hiding(keeper: MarksKeeper, in_sight: BidsInSight) -> AnyView {
    let hide = move |is_ticked| {
        if is_ticked {
            keeper.record.with(|marks| in_sight.hide_marked(&keeper.round.fund(), marks));
        } else {
            in_sight.show_marked();
        }
    };
    let hide_decided = move |is_ticked: bool| {
        keeper.round.scenarios.with(|all| {
            let on_table = on_table(all).filter(|_| is_ticked);
            in_sight.hide_decided(&keeper.round.fund(), on_table);
        });
    };
    let hidden = move || keeper.record.with(|marks| in_sight.hidden(&keeper.round.fund(), marks));
    view! {
        <label class="tick">
            <input type="checkbox" aria-describedby="marks-hidden" on:change=ticked(hide) />
            <span>{words::HIDE_MARKED}</span>
        </label>
        <label class="tick">
            <input type="checkbox" aria-describedby="marks-hidden" on:change=ticked(hide_decided) />
            <span>{words::HIDE_DECIDED}</span>
        </label>
        <p class="note" id="marks-hidden">{changing(move || words::hidden(hidden()))}</p>
    }
    .into_any()
}

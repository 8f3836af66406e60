//! How far somebody has come with looking at the bids, the way to the next one, and whether all is saved.

use leptos::prelude::*;
use tranche::ui::button::button;
use tranche::ui::signals::{held, part, pressed, spelt, ticked, words as changing};
use tranche::ui::store::Trouble;
use tranche::ui::words::{office::marks as words, trouble};

use super::bids_in_sight::{BIDS, BidsInSight};
use super::marks_keeper::{MarksKeeper, MarksState};
use super::panel_standing::on_table;
use crate::focus_soon::focus_soon;

/// What stays in sight above the bids.
#[component]
pub fn MarksHead(keeper: MarksKeeper, in_sight: BidsInSight) -> impl IntoView {
    let counts = Memo::new(move |_| keeper.marks.with(|marks| marks.counts(&keeper.round.fund())));
    let next = move || keeper.marks.with(|marks| in_sight.go_to_next(&keeper.round.fund(), marks));
    let is_done = spelt(move || counts.get().to_look_at == 0);
    let undo = move || {
        keeper.take_back();
        focus_soon(BIDS.to_owned());
    };
    view! {
        <div class="marks-head">
            <p role="status">{changing(move || words::to_look_at(counts.get()))}</p>
            <button type="button" class="main" aria-disabled=is_done on:click=pressed(next)>{words::NEXT}</button>
            {hiding(keeper, in_sight)}
            <p class="note">{changing(move || saved(&keeper.state.get()))}</p>
            <p class="marks-said" role="status">{held(keeper.said)}</p>
            {part(move || keeper.can_take_back().then(|| button(words::UNDO, undo)))}
        </div>
        {part(move || not_saved(keeper))}
    }
}

/// The boxes that hide what is marked and what is decided, and how much that is.
fn hiding(keeper: MarksKeeper, in_sight: BidsInSight) -> AnyView {
    let hide = move |is_ticked| {
        if is_ticked {
            keeper.marks.with(|marks| in_sight.hide_marked(&keeper.round.fund(), marks));
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
    let hidden = move || keeper.marks.with(|marks| in_sight.hidden(&keeper.round.fund(), marks));
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

fn saved(state: &MarksState) -> String {
    match state {
        MarksState::AsFound | MarksState::NotKept(_) | MarksState::Unreadable => String::new(),
        MarksState::Saving => words::SAVING.to_owned(),
        MarksState::At(time) => words::saved_at(time),
    }
}

/// What stands in the way of saving.
fn not_saved(keeper: MarksKeeper) -> Option<AnyView> {
    let why = match keeper.state.get() {
        MarksState::NotKept(fault) => trouble(Trouble::NotKept(fault)),
        MarksState::Unreadable => words::UNREADABLE_BY_NOW.to_owned(),
        MarksState::AsFound | MarksState::Saving | MarksState::At(_) => return None,
    };
    let again = move || {
        keeper.keep();
        focus_soon(BIDS.to_owned());
    };
    let view = view! {
        <div class="error refused" role="alert">
            <p>{why}</p>
            <p class="actions">{button(words::TRY_AGAIN, again)}</p>
        </div>
    };
    Some(view.into_any())
}

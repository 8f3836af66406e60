//! The bids on the wall: what each asks for and is given, large enough for the last row of the room.

use leptos::prelude::*;

use super::followed::{Followed, row_id};
use crate::editor::Editor;
use crate::effects;
use tranche::ui::signals::{All as _, flag, words as changing};
use tranche::ui::words::{bid_list, outcome_in_short, wall as words};

/// All bids, in the order of the paper. The one under discussion is kept in sight.
#[component]
pub fn WallRows(followed: Followed) -> impl IntoView {
    let fund = Editor::get().fund();
    let places = 0..fund.bids.len();
    effects::keep_in_sight(followed);
    view! {
        <table class="wall-table">
            <caption class="unseen">{bid_list::BIDS}</caption>
            <thead>
                <tr>
                    <th scope="col">{bid_list::REFERENCE}</th>
                    <th scope="col">{bid_list::BID}</th>
                    <th scope="col" class="number">{bid_list::REQUESTED}</th>
                    <th scope="col" class="number">{bid_list::GIVEN}</th>
                </tr>
            </thead>
            <tbody>{places.map(|place| row(followed, place)).all()}</tbody>
        </table>
    }
}

fn row(followed: Followed, place: usize) -> AnyView {
    let editor = Editor::get();
    let fund = editor.fund();
    let bid = &fund.bids[place];
    let decision = editor.decision(place);
    let funded = flag(move || decision.with(|decision| decision.outcome.is_funded()));
    let is_at = flag(move || followed.at.get() == Some(place));
    let is_changed = flag(move || followed.changed.with(|changed| changed.contains(&place)));
    let given = changing(move || {
        let fund = editor.fund();
        decision
            .with(|decision| words::given(&outcome_in_short(&fund, &fund.bids[place], decision), decision))
    });
    let mark = changing(move || if is_changed.get() { words::CHANGED } else { "" }.to_owned());
    let here = changing(move || if is_at.get() { words::HERE } else { "" }.to_owned());
    view! {
        <tr id=row_id(place) class:is-funded=funded class:is-at=is_at class:is-changed=is_changed>
            <td class="ref">{bid.reference.to_string()}</td>
            <th scope="row">{bid.title.clone()} <span class="mark">{here}</span></th>
            <td class="number">{fund.show(bid.requested)}</td>
            <td class="number given"><span class="mark">{mark}</span> " " <strong>{given}</strong></td>
        </tr>
    }
    .into_any()
}

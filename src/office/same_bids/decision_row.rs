//! One earlier decision: the bid, what was decided, and the bid that it would be carried over to.

use leptos::prelude::*;
use tranche::EarlierDecision;
use tranche::ui::signals::{All as _, flag, ticked};

use super::earlier_rounds::Earlier;
use super::ticks::Ticks;
use tranche::ui::words::office::same_bids as words;

/// The row of the decision in this place of its list.
pub fn row(ticks: Ticks, earlier: &Earlier, at: usize, one: &EarlierDecision) -> AnyView {
    let found = ticks.found();
    let id = format!("earlier-{at}");
    let bid = earlier.fund.bid(&one.bid);
    let reference = one.bid.to_string();
    let title = bid.map_or_else(String::new, |bid| bid.title.clone());
    let named = view! { <span><strong>{reference}</strong>" "{title}</span> };
    let here = one.here.bid().and_then(|bid| found.fund.bid(bid));
    let head = match here {
        Some(_) => view! {
            <label class="choice">
                <input type="checkbox" aria-describedby=id.clone() prop:checked=flag(move || ticks.is_ticked(at))
                    on:change=ticked(move |is_ticked| ticks.tick(at, is_ticked)) />
                {named}
            </label>
        }
        .into_any(),
        None => view! { <p class="without">{named}</p> }.into_any(),
    };
    let place = words::here(&found.fund, &one.here);
    let notes = words::notes(&found.fund, &found.scenario, one);
    let notes = notes.into_iter().map(|note| view! { <span class="note">{note}</span> }).all();
    view! {
        <li>
            {head}
            <div class="lands" id=id>
                <span>{words::decided(&earlier.fund, one)}</span>
                <span>{place}</span>
                {notes}
            </div>
        </li>
    }
    .into_any()
}

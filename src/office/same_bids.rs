//! Decisions of an earlier round, offered bid by bid to a list of the same bids that was brought anew.

mod decision_row;
mod earlier_rounds;
mod ticks;

use std::sync::Arc;

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, document, load};
use tranche::ui::button::button;
use tranche::ui::choice::{Radio, radio};
use tranche::ui::signals::{All as _, flag, held, part, pressed, spelt, words as changing};
use tranche::ui::store::{Fault, Trouble};
use tranche::ui::words::trouble;

use super::screen::HEADING;
use super::send::nothing_to_send;
use decision_row::row;
use earlier_rounds::{CarryOver, Earlier, NotFound};
use ticks::Ticks;
use tranche::ui::words::office::same_bids as words;
use tranche::ui::words::office::send;

pub use earlier_rounds::look_up;

/// The screen of decisions on an earlier list, as it was looked up.
#[component]
pub fn SameBids(name: String, found: Result<Arc<CarryOver>, NotFound>) -> impl IntoView {
    document::set_title(words::PAGE_TITLE);
    match found {
        Ok(found) => view! { <CarryOverForm name ticks=Ticks::of(found) /> }.into_any(),
        Err(NotFound::NotThere) => nothing_to_send(send::not_there(&name)),
        Err(NotFound::Unreadable(why)) => nothing_to_send(send::unreadable(&name, &why)),
        Err(NotFound::NotLookedUp(fault)) => nothing_to_send(trouble(Trouble::NotRead(fault))),
    }
}

#[component]
fn CarryOverForm(name: String, ticks: Ticks) -> impl IntoView {
    let found = ticks.found();
    let unread = (found.unread > 0).then(|| view! { <p class="notice">{words::unread(found.unread)}</p> });
    let back = addresses::round(&name);
    let rest = if found.earlier.is_empty() {
        view! {
            <p>{words::NO_EARLIER}</p>
            <p><a href=back>{words::BACK}</a></p>
        }
        .into_any()
    } else {
        view! {
            <EarlierRounds ticks />
            {part(move || Some(decisions(ticks, ticks.round()?)))}
            <CarryOverButtons name ticks />
        }
        .into_any()
    };
    view! {
        <main class="office carry">
            <h1 id=HEADING tabindex="-1">{words::TITLE}</h1>
            <p>{words::to(&found.fund.title)}</p>
            {unread}
            {rest}
        </main>
    }
}

/// Which of the earlier rounds; where there is one only there is nothing to choose.
#[component]
fn EarlierRounds(ticks: Ticks) -> impl IntoView {
    let found = ticks.found();
    let about = |earlier: &Earlier| words::of_round(&earlier.fund, &earlier.scenario, &earlier.kept);
    if let [only] = &found.earlier[..] {
        let from = words::from(&only.fund.title);
        return view! { <p><strong>{from}</strong>" "<span class="note">{about(only)}</span></p> }.into_any();
    }
    let rounds = found.earlier.iter().enumerate().map(|(at, earlier)| {
        let is_set = flag(move || ticks.round() == Some(at));
        let (name, label, amount) = ("round".to_owned(), earlier.fund.title.clone(), about(earlier));
        let offer =
            Radio { name, label, amount, note: "", opens: false, is_set, is_disabled: flag(|| false) };
        radio(offer, Box::new(move || ticks.choose(at)))
    });
    view! {
        <fieldset class="rounds">
            <legend>{words::WHICH_ROUND}</legend>
            <div class="choices">{rounds.all()}</div>
        </fieldset>
    }
    .into_any()
}

/// The decisions of one earlier round.
fn decisions(ticks: Ticks, round: usize) -> Option<AnyView> {
    let found = ticks.found();
    let earlier = found.earlier.get(round)?;
    let is_none_here = earlier.decisions.iter().all(|one| one.here.bid().is_none());
    let none_here = is_none_here.then(|| view! { <p class="notice">{words::NONE_HERE}</p> });
    let rules = earlier.fund.rules.len();
    let rules = (rules > 0).then(|| view! { <p class="note">{words::without_rules(rules)}</p> });
    let rows = earlier.decisions.iter().enumerate().map(|(at, one)| row(ticks, earlier, at, one));
    let view = view! {
        <section aria-labelledby="earlier-title">
            <h2 id="earlier-title">{words::decided_in(&earlier.fund.title)}</h2>
            {none_here}
            {rules}
            <ul class="earlier">{rows.all()}</ul>
            <p role="status">{changing(move || words::ticked(ticks.count(), ticks.of_all()))}</p>
        </section>
    };
    Some(view.into_any())
}

/// The ways on and back, and what stands in the way.
#[component]
fn CarryOverButtons(name: String, ticks: Ticks) -> impl IntoView {
    let message = RwSignal::new(String::new());
    let is_outdated = RwSignal::new(false);
    let is_busy = RwSignal::new(false);
    let can = move || ticks.count() > 0 && !is_outdated.get() && !is_busy.get();
    let back = addresses::round(&name);
    let to = back.clone();
    let carry_over = move || {
        if !can() {
            return;
        }
        is_busy.set(true);
        message.set(String::new());
        let to = to.clone();
        load::run(async move {
            let (found, chosen) = (ticks.found(), ticks.chosen());
            match found.carry_over(&chosen).await {
                Ok(true) => return address_bar::go(&to),
                Ok(false) => {
                    is_outdated.set(true);
                    message.set(words::CHANGED_MEANWHILE.to_owned());
                }
                Err(fault) => message.set(not_saved(fault)),
            }
            is_busy.set(false);
        });
    };
    let again = part(move || is_outdated.get().then(|| button(words::RELOAD, address_bar::reload)));
    view! {
        <p class="error refused" role="alert">{held(message)}</p>
        <p class="actions">
            <button type="button" class="main" aria-disabled=spelt(move || !can()) on:click=pressed(carry_over)>
                {changing(move || words::bring_across(ticks.count()))}
            </button>
            {again}
            {button(words::CANCEL, move || address_bar::go(&back))}
        </p>
    }
}

fn not_saved(fault: Fault) -> String {
    trouble(Trouble::NotKept(fault))
}

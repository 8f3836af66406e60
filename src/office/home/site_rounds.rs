//! The rounds that this site publishes, or why they are not there.

use std::time::Duration;

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::browser::load::{self, NotLoaded};
use tranche::ui::button::button;
use tranche::ui::fund_source::OFFERS;
use tranche::ui::signals::{All as _, part, pressed};
use tranche::ui::words::office::{LOADING, home as words};
use tranche::{SiteFund, site_funds};

use super::super::fund::copy;
use super::super::screens::Screens;

/// Longer than a slow line takes.
const PATIENCE: Duration = Duration::from_secs(7);

/// What the site says of its rounds.
#[derive(Clone)]
enum Answer {
    /// It has not said anything yet.
    None,
    /// Nor has it after a while.
    Late,
    /// These.
    Rounds(Vec<SiteFund>),
    /// It publishes none.
    Nothing,
    /// What came cannot be used, or nothing came.
    Fault,
}

/// A list of links, with ways to copy.
#[component]
pub fn SiteRounds() -> impl IntoView {
    let answer = RwSignal::new(Answer::None);
    let turn = StoredValue::new(0);
    ask(answer, turn);
    part(move || {
        let within = match answer.get() {
            Answer::None => view! { <p class="funds-to-come">{LOADING}</p> }.into_any(),
            Answer::Late => fault(words::LIST_LATE, answer, turn),
            Answer::Fault => fault(words::LIST_NOT_LOADED, answer, turn),
            Answer::Nothing => view! { <p>{words::NOTHING_PUBLISHED}</p> }.into_any(),
            Answer::Rounds(rounds) => list(rounds),
        };
        Some(view! {
            <section aria-labelledby="offered-title">
                <h2 id="offered-title">{words::PUBLISHED}</h2>
                {within}
            </section>
        })
    })
}

/// What comes of a request after the next one was made is not heard.
fn ask(answer: RwSignal<Answer>, turn: StoredValue<u32>) {
    turn.update_value(|turn| *turn += 1);
    let this = turn.get_value();
    let hear = move |what: Answer| {
        if turn.try_get_value() == Some(this) {
            answer.set(what);
        }
    };
    load::run(async move {
        let list = match load::within(PATIENCE, Box::pin(load::text(OFFERS))).await {
            Ok(list) => list,
            Err(late) => {
                hear(Answer::Late);
                late.await
            }
        };
        hear(match list.map(|list| site_funds(&list)) {
            Ok(Ok(rounds)) if rounds.is_empty() => Answer::Nothing,
            Ok(Ok(rounds)) => Answer::Rounds(rounds),
            Err(NotLoaded::Status(404)) => Answer::Nothing,
            Ok(Err(_)) | Err(_) => Answer::Fault,
        });
    });
}

fn fault(words: &'static str, answer: RwSignal<Answer>, turn: StoredValue<u32>) -> AnyView {
    let again = move || {
        answer.set(Answer::None);
        ask(answer, turn);
    };
    view! {
        <p role="status">{words}</p>
        <p class="actions">{button(words::TRY_AGAIN, again)}</p>
    }
    .into_any()
}

fn list(rounds: Vec<SiteFund>) -> AnyView {
    view! { <ul class="funds">{rounds.into_iter().map(round).all()}</ul> }.into_any()
}

fn round(round: SiteFund) -> AnyView {
    let screens = Screens::get();
    let SiteFund { name, title } = round;
    let address = addresses::site_round(&name) + &address_bar::hash();
    let label = words::copy(&title);
    let act = move || copy(screens, name.clone());
    view! {
        <li>
            <a href=address>{title}</a>
            <button type="button" aria-label=label on:click=pressed(act)>{words::COPY}</button>
        </li>
    }
    .into_any()
}

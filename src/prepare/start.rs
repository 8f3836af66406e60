//! The bids there are, and the ways to bring others.

mod bring;

use std::time::Duration;

use leptos::prelude::*;
use tranche::shell::browser::{address, load, worker};
use tranche::shell::live::{All as _, part, pressed};
use tranche::shell::own;
use tranche::{Fingerprint, Fund, Offer, link, offers};

use super::desk::{Desk, HEADING, Screen};
use super::edit::copy;
use super::kept::Kept;
use super::review::Hand;
use super::words;
use bring::Bring;

/// The field to paste into.
pub const PASTED: &str = "pasted";

/// What the screen itself needs is loaded first.
const BEFORE_STANDING_BY: Duration = Duration::from_millis(200);

/// The first screen.
#[component]
pub fn Start() -> impl IntoView {
    // Once the screen stands, whoever looks for a file has the time that the program needs that reads it.
    worker::stand_by(BEFORE_STANDING_BY);
    view! {
        <main class="prepare">
            <h1 id=HEADING tabindex="-1">"Choose a round"</h1>
            <HalfDone />
            <Wanted />
            <Offered />
            <Kept />
            <Bring />
        </main>
    }
}

/// Tables that were looked through and are not used yet.
#[component]
fn HalfDone() -> impl IntoView {
    let desk = Desk::get();
    let tables = move || {
        let one = |hand: Hand| {
            let name = hand.table(|table| table.name.clone());
            let left = words::questions_left(hand.blocking().with(Vec::len));
            let label = format!("Go on checking: {name}");
            let act = move || desk.show(Screen::Table(hand));
            view! {
                <li>
                    <span>{name}</span>
                    <span class="note">{left}</span>
                    <button type="button" aria-label=label on:click=pressed(act)>"Go on checking"</button>
                </li>
            }
        };
        let all = desk.tables();
        (!all.is_empty()).then(|| all.into_iter().map(one).all())
    };
    part(move || {
        tables().map(|tables| {
            view! {
                <section aria-labelledby="half-done-title">
                    <h2 id="half-done-title">"Tables you were checking"</h2>
                    <ul class="funds">{tables}</ul>
                </section>
            }
        })
    })
}

/// What a link in the address asks for, where its bids are not known here yet.
#[component]
fn Wanted() -> impl IntoView {
    let code = link::wants(&address::current())?;
    let here = own::names().into_iter().find(|name| {
        let fund = own::read(name).and_then(|text| Fund::read(&text).ok());
        fund.is_some_and(|fund| Fingerprint::of(&fund) == code)
    });
    Some(match here {
        Some(name) => view! {
            <p class="wanted">
                "This link is about bids saved on this computer: "
                <a href=format!("?own={name}{}", address::hash())>"open the link with them"</a>
            </p>
        }
        .into_any(),
        None => view! {
            <p class="wanted">
                "The link you opened has decisions but not the bids they are about. Choose the round \
                 below, or ask whoever sent it for the file of bids and bring it here: the decisions then open \
                 with it."
            </p>
        }
        .into_any(),
    })
}

/// The funds that this site offers.
#[component]
fn Offered() -> impl IntoView {
    let found = RwSignal::new(Vec::<Offer>::new());
    load::run(async move {
        // A site without a list offers nothing, and everything else here works.
        if let Some(list) = load::text("funds/index.json").await.ok().and_then(|text| offers(&text).ok()) {
            found.set(list);
        }
    });
    part(move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            view! {
                <section aria-labelledby="offered-title">
                    <h2 id="offered-title">"Published here"</h2>
                    <ul class="funds">
                        {found.into_iter().map(|offer| view! {
                            {offered(offer)}
                        }).all()}
                    </ul>
                </section>
            }
        })
    })
}

fn offered(offer: Offer) -> AnyView {
    let desk = Desk::get();
    let Offer { name, title } = offer;
    let address = format!("?fund={name}{}", address::hash());
    let label = format!("Copy and edit: {title}");
    let act = move || copy(desk, name.clone());
    view! {
        <li>
            <a href=address>{title}</a>
            <button type="button" aria-label=label on:click=pressed(act)>"Copy and edit"</button>
        </li>
    }
    .into_any()
}

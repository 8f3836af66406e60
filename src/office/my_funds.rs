//! The funds that were brought into this browser before: to be opened, changed, sent or removed.

use leptos::prelude::*;
use tranche::Fund;
use tranche::ui::browser::{document, load, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part};
use tranche::ui::store::rounds::{self, OwnRound};
use tranche::ui::store::{self, Fault, Trouble};
use tranche::ui::words::trouble;

use super::screens::{HEADING, Screens};
use tranche::ui::words::office::{NOT_REMOVED, several};

/// A list of them, where there are any; and what stands in the way where they cannot be looked up.
#[component]
pub fn Kept(
    /// Why the rounds could not be looked up, for now or at all.
    fault: RwSignal<Option<Fault>>,
) -> impl IntoView {
    part(move || Some(rounds_and_fault(fault.get())))
}

fn rounds_and_fault(fault: Option<Fault>) -> AnyView {
    let desk = Screens::get();
    let all = RwSignal::new(rounds::all());
    let store = store::get();
    let stands_in = store.as_ref().filter(|store| !store.refuses()).and_then(store::Store::fault);
    let fault = fault.map(Trouble::NotRead).or(stands_in.map(Trouble::StandIn));
    if let Some(store) = store {
        store.on_change_elsewhere(move |_| {
            look_again(all);
            desk.look_for_drafts();
        });
    }
    let list = part(move || {
        let all_now = all.get();
        (!all_now.is_empty()).then(|| {
            view! {
                <section aria-labelledby="kept-title">
                    <h2 id="kept-title">"Saved on this computer"</h2>
                    <ul class="funds">{all_now.into_iter().map(|own| kept(all, own)).all()}</ul>
                </section>
            }
        })
    });
    view! {
        {fault.map(|fault| view! { <p class="notice" role="alert">{trouble(fault)}</p> })}
        {list}
    }
    .into_any()
}

/// `2026–27, 13 bids, £350,000`.
fn said_of(fund: &Fund) -> String {
    let figures = format!("{}, {}", several(fund.bids.len(), "bid", "bids"), fund.show(fund.total()));
    if fund.period.is_empty() { figures } else { format!("{}, {figures}", fund.period) }
}

fn look_again(all: RwSignal<Vec<OwnRound>>) {
    load::run(async move {
        if rounds::load().await.is_ok() {
            all.set(rounds::all());
        }
    });
}

fn kept(all: RwSignal<Vec<OwnRound>>, own: OwnRound) -> AnyView {
    let OwnRound { name, text, .. } = own;
    let (title, said, ways) = match Fund::read(&text) {
        Ok(fund) => (fund.title.clone(), said_of(&fund), ways(&name, &fund.title)),
        Err(_) => (name.clone(), "cannot be read by this page".to_owned(), unreadable(&name, text)),
    };
    view! {
        <li>
            <a href=format!("?own={name}")>{title.clone()}</a>
            <span class="note">{said}</span>
            {ways}
            {removing(all, name, title)}
        </li>
    }
    .into_any()
}

fn ways(name: &str, title: &str) -> AnyView {
    view! {
        <a class="change" href=format!("?edit={name}") aria-label=format!("Change {title}")>"Change"</a>
        <a class="change" href=format!("?send={name}") aria-label=format!("Save or send {title}")>"Save or send"</a>
    }
    .into_any()
}

fn unreadable(name: &str, text: String) -> AnyView {
    let file = format!("{name}.json");
    button("Save it as a file", move || save_file::save(&file, &text))
}

/// Removing asks once more, because it cannot be taken back.
fn removing(all: RwSignal<Vec<OwnRound>>, name: String, title: String) -> AnyView {
    let desk = Screens::get();
    let asked = RwSignal::new(false);
    view! {
        <span class="actions">
            {part(move || {
                let name = name.clone();
                let remove = move || {
                    let name = name.clone();
                    load::run(async move {
                        if rounds::remove(&name).await {
                            all.set(rounds::all());
                            document::focus(HEADING);
                        } else {
                            all.set(rounds::all());
                            desk.refuse(NOT_REMOVED.to_owned());
                        }
                    });
                };
                Some(if asked.get() {
                    vec![
                        view! { <span>"Its bids cannot be had back here. The decisions on them stay kept."</span> }.into_any(),
                        button(&format!("Remove “{title}” for good"), remove),
                        button("Keep it", move || asked.set(false)),
                    ]
                } else {
                    vec![button(&format!("Remove “{title}”"), move || asked.set(true))]
                })
            })}
        </span>
    }
    .into_any()
}

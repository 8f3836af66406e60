//! The rounds that are saved in this browser: to be opened, changed, sent or deleted.

use leptos::prelude::*;
use tranche::Fund;
use tranche::ui::addresses;
use tranche::ui::browser::{load, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::{All as _, part};
use tranche::ui::store::rounds::{self, OwnRound};
use tranche::ui::store::{self, Fault, Trouble};
use tranche::ui::words::trouble;

use super::delete_button::delete_button;
use super::screens::Screens;
use tranche::ui::words::office::my_funds as words;

/// A list of them, where there are any; and what stands in the way where they cannot be looked up.
#[component]
pub fn MyFunds(
    /// Why the rounds could not be looked up, for now or at all.
    fault: RwSignal<Option<Fault>>,
) -> impl IntoView {
    let copy_desk = Screens::get().copy_desk;
    part(move || {
        // A file that was brought may have brought rounds.
        copy_desk.count.get();
        Some(rounds_and_fault(fault.get()))
    })
}

fn rounds_and_fault(fault: Option<Fault>) -> AnyView {
    let screens = Screens::get();
    let all = RwSignal::new(rounds::all());
    let store = store::get();
    let stands_in = store.as_ref().filter(|store| !store.refuses()).and_then(store::Store::fault);
    let fault = fault.map(Trouble::NotRead).or(stands_in.map(Trouble::StandIn));
    if let Some(store) = store {
        store.on_change_elsewhere(move |_| {
            look_again(all);
            screens.look_for_drafts();
        });
    }
    let list = part(move || {
        let all_now = all.get();
        (!all_now.is_empty()).then(|| {
            view! {
                <section aria-labelledby="my-funds-title">
                    <h2 id="my-funds-title">{words::TITLE}</h2>
                    <ul class="funds">{all_now.into_iter().map(|own| item(all, own)).all()}</ul>
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

fn look_again(all: RwSignal<Vec<OwnRound>>) {
    load::run(async move {
        if rounds::load().await.is_ok() {
            all.set(rounds::all());
        }
    });
}

fn item(all: RwSignal<Vec<OwnRound>>, own: OwnRound) -> AnyView {
    let OwnRound { name, text, .. } = own;
    let address = addresses::round(&name);
    let (title, about, ways) = match Fund::read(&text) {
        Ok(fund) => (fund.title.clone(), words::about(&fund), ways(&name, &fund.title)),
        Err(_) => (name.clone(), words::UNREADABLE.to_owned(), unreadable(&name, text)),
    };
    let deleting = deleting(all, name, &title);
    view! {
        <li>
            <a href=address>{title}</a>
            <span class="note">{about}</span>
            {ways}
            {deleting}
        </li>
    }
    .into_any()
}

fn ways(name: &str, title: &str) -> AnyView {
    view! {
        <a class="change" href=addresses::fund(name) aria-label=words::change(title)>{words::CHANGE}</a>
        <a class="change" href=addresses::send(name) aria-label=words::send(title)>{words::SEND}</a>
    }
    .into_any()
}

fn unreadable(name: &str, text: String) -> AnyView {
    let file = format!("{name}.json");
    button(words::SAVE_AS_FILE, move || save_file::save(&file, &text))
}

fn deleting(all: RwSignal<Vec<OwnRound>>, name: String, title: &str) -> AnyView {
    let name = StoredValue::new(name);
    let remove = move || -> load::Work<bool> {
        Box::pin(async move {
            let is_gone = rounds::remove(&name.get_value()).await;
            all.set(rounds::all());
            is_gone
        })
    };
    delete_button(words::delete(title), words::delete_for_good(title), words::SURE, remove)
}

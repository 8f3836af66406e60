//! Adding a scenario that somebody sent or saved, to be compared and nothing else.

use leptos::prelude::*;
use tranche::ui::browser::{address_bar, load, paste_and_drop, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::{entered, happened, held, spelt};

use super::brought::{self, Brought};
use super::compare_candidates::Candidates;
use tranche::ui::words::office::compare::add_scenario as words;

/// A field to paste into and one for a file; what is dropped on the page, or pasted outside of fields, is taken as well.
#[component]
pub fn AddScenario(
    candidates: Candidates,
    /// Why the scenario that the address asks for does not open; empty where it does.
    refused: String,
) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let (said, error) = (RwSignal::new(String::new()), RwSignal::new(refused));
    let take = move |brought: Result<Vec<Brought>, String>| {
        let (added, why) = match brought {
            Ok(brought) => (candidates.add(brought), String::new()),
            Err(why) => (String::new(), why),
        };
        said.set(added);
        error.set(why);
    };
    listen(candidates, take);
    let add_text = move || {
        if text.with(|text| text.trim().is_empty()) {
            return take(Err(words::NOTHING_PASTED.to_owned()));
        }
        take(brought::in_text(&candidates.round.fund(), &text.get()));
        if error.with(String::is_empty) {
            text.set(String::new());
        }
    };
    let add_file = move |event: leptos::ev::Event| {
        load::run(async move {
            take(match save_file::chosen_file(&event).await {
                Some(file) => brought::in_file(&candidates.round.fund(), &file),
                None => Err(words::UNREADABLE_FILE.to_owned()),
            });
        });
    };
    view! {
        <details class="compare-add">
            <summary>{words::ADD_TITLE}</summary>
            <p class="note">{words::ADD_NOTE}</p>
            <div class="way">
                <label for="compare-text">{words::PASTE}</label>
                <textarea id="compare-text" rows="3" aria-describedby="compare-error".to_owned()
                    aria-invalid=spelt(move || error.with(|words| !words.is_empty())) prop:value=held(text)
                    on:input=entered(move |pasted| text.set(pasted))></textarea>
                {button(words::ADD, add_text)}
            </div>
            <div class="way">
                <label for="compare-file">{words::FILE}</label>
                <input id="compare-file" type="file" on:change=happened(add_file) />
            </div>
        </details>
        <p class="error" id="compare-error" role="alert">{held(error)}</p>
        <p class="done" role="status">{held(said)}</p>
    }
}

/// Hears what is dropped, what is pasted outside of fields, and of a link that is opened in this tab.
fn listen(candidates: Candidates, take: impl Fn(Result<Vec<Brought>, String>) + Copy + 'static) {
    paste_and_drop::listen(
        "",
        |_| {},
        move |dropped| {
            let pending = save_file::dropped_file(dropped);
            load::run(async move {
                take(match pending.await {
                    Some(file) => brought::in_file(&candidates.round.fund(), &file),
                    None => Err(words::UNREADABLE_FILE.to_owned()),
                });
            });
        },
    );
    address_bar::on_change(move || {
        if let Some(found) = brought::in_address(&candidates.round.fund()) {
            take(found.map(|one| vec![one]));
        }
    });
}

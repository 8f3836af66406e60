//! What has to be said while a fund is changed: that a change is not kept, or that another tab has kept something else.

use leptos::prelude::*;
use tranche::ui::browser::{document, load, save_file};
use tranche::ui::button::button;
use tranche::ui::signals::{held, part};

use super::fund_editor::FundEditor;
use super::fund_keeper::{self, SaveState};
use crate::screens::HEADING;

/// Notices, where there are any.
#[component]
pub fn Notices() -> impl IntoView {
    let revision = FundEditor::get();
    let state = Memo::new(move |_| match revision.keeping.state.get() {
        // The time of day does not matter here.
        SaveState::At(_) | SaveState::Saving => SaveState::Kept,
        state => state,
    });
    part(move || match state.get() {
        SaveState::Kept | SaveState::Saving | SaveState::At(_) => None,
        SaveState::NotKept => Some(not_kept()),
        SaveState::Elsewhere => Some(elsewhere()),
        SaveState::Gone => Some(gone()),
    })
}

const UNREADABLE: &str = "What the other tab has cannot be read here. Save the bids of this tab as a file, and open that file \
    under “Other bids”.";

const GONE: &str = "These bids were removed in another tab, or all that this browser keeps was deleted. They are still here, \
    and no change to them is kept any more. To keep them, save them as a file, and open that file under “Other bids”.";

fn gone() -> AnyView {
    let revision = FundEditor::get();
    view! {
        <div class="notice" role="alert">
            <p>{GONE}</p>
            <p class="actions">{button("Save the bids as a file", move || save(revision))}</p>
        </div>
    }
    .into_any()
}

fn save(revision: FundEditor) {
    let fund = revision.now();
    if let Ok(text) = serde_json::to_string_pretty(&**fund) {
        save_file::save(&format!("{}.json", revision.keeping.name()), &text);
    }
}

fn not_kept() -> AnyView {
    let revision = FundEditor::get();
    view! {
        <div class="notice" role="alert">
            <p>
                "This browser does not keep the last change: its storage is full, or closed to this page. You can go \
                 on; free some space and change anything, and all of it is kept. Or save the bids as a file to take \
                 them with you."
            </p>
            <p class="actions">{button("Save the bids as a file", move || save(revision))}</p>
        </div>
    }
    .into_any()
}

fn elsewhere() -> AnyView {
    let revision = FundEditor::get();
    let wrong = RwSignal::new(String::new());
    let load = move || {
        load::run(async move {
            match fund_keeper::open(&revision.keeping.name()).await {
                Ok(opened) => {
                    revision.turn_to(opened);
                    revision.tell("Loaded what the other tab has.".to_owned());
                    document::focus(HEADING);
                }
                Err(_) => wrong.set(UNREADABLE.to_owned()),
            }
        });
    };
    view! {
        <div class="notice" role="alert">
            <p>
                "Another tab has changed these bids, or the decisions on them. Nothing is kept from this tab any more, \
                 so that nothing is lost there. What you see here stays until you load what the other tab has."
            </p>
            <p class="actions">
                {button("Load what the other tab has", load)}
                {button("Save the bids of this tab as a file", move || save(revision))}
            </p>
            <p class="error">{held(wrong)}</p>
        </div>
    }
    .into_any()
}

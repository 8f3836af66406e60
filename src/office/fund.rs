//! A fund of one's own, changed in the page: every change is kept at once, and can be taken back.

mod add_form;
mod bid_facts;
mod bid_form;
mod bids;
mod copy_fund;
mod cost;
mod costs;
mod counted_unit;
mod edit_field;
mod fold;
mod fund_editor;
mod fund_keeper;
mod fund_notices;
mod money_lists;
mod options;
mod partnerships;
mod printed_totals;
mod reconciliation;
mod reorder;
mod round_fields;

use leptos::prelude::*;
use tranche::is_name;
use tranche::ui::browser::field_entries::{self, WrongEntry};
use tranche::ui::browser::{address_bar, document, save_file};
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{All as _, held, part, spelt, words as changing};
use tranche::ui::words::bad_fund;

use super::screens::HEADING;
use bids::Bids;
use fund_editor::FundEditor;
use fund_keeper::{NotOpened, OpenFund, SaveState};
use fund_notices::Notices;
use money_lists::Sums;
use partnerships::Partnerships;
use printed_totals::StatedTotals;
use reconciliation::Reconciled;
use round_fields::{PaperFields, RoundFields};
use tranche::ui::words::office as words;

pub use copy_fund::copy;
pub use fund_keeper::open;

/// The screen for the fund of this name, as it was opened.
#[component]
pub fn Editing(name: String, opened: Result<OpenFund, NotOpened>) -> impl IntoView {
    match opened {
        Ok(opened) => view! { <Fund opened /> }.into_any(),
        Err(why) => unopened(name, why),
    }
}

#[component]
fn Fund(opened: OpenFund) -> impl IntoView {
    let revision = FundEditor::provide(opened);
    revision.keeping.listen();
    field_entries::hold_back();
    document::on_shortcut(move |key, shift| {
        let undo = key == "z" && !shift;
        let redo = (key == "z" && shift) || key == "y";
        if undo && revision.can_undo() {
            revision.undo();
        } else if redo && revision.can_redo() {
            revision.redo();
        }
        undo || redo
    });
    view! {
        <main class="office edit">
            <Head />
            <Notices />
            <Reconciled />
            <Bids />
            <Partnerships />
            <Sums />
            <RoundFields />
            <PaperFields />
            <StatedTotals />
            <p class="unseen" role="status">{held(revision.said)}</p>
        </main>
    }
}

/// The heading, what is kept, and what can be done with the whole.
#[component]
fn Head() -> impl IntoView {
    let revision = FundEditor::get();
    let title = changing(move || revision.fund(|fund| fund.title.clone()));
    let kept = changing(move || match revision.keeping.state.get() {
        SaveState::Kept => "Every change is saved at once.".to_owned(),
        SaveState::Saving => "Saving…".to_owned(),
        SaveState::At(time) => format!("Saved {time}"),
        SaveState::NotKept | SaveState::Elsewhere | SaveState::Gone => {
            "The last change is not saved.".to_owned()
        }
    });
    let name = revision.keeping.name();
    let wrong = RwSignal::new(Vec::new());
    // What was put right since goes from the list.
    field_entries::on_left(move || {
        if wrong.try_with_untracked(|wrong: &Vec<WrongEntry>| !wrong.is_empty()) == Some(true) {
            wrong.set(field_entries::wrong());
        }
    });
    let go = move || {
        // What was typed and cannot be used would be lost without a word.
        let entries = field_entries::wrong();
        if entries.is_empty() {
            let address = format!("?own={name}");
            return revision.keeping.then(move || address_bar::go(&address));
        }
        wrong.set(entries);
        set_timeout(|| document::focus(WRONG), std::time::Duration::ZERO);
    };
    let undo = move || {
        if revision.can_undo() {
            revision.undo();
        }
    };
    let redo = move || {
        if revision.can_redo() {
            revision.redo();
        }
    };
    view! {
        <header class="edit-head">
            <div>
                <h1 id=HEADING tabindex="-1">"Change the bids"</h1>
                <p><strong>{title}</strong> " " <span class="note">{kept}</span></p>
            </div>
            <div class="toolbar" role="group" aria-label="Changes">
                <button type="button" aria-disabled=spelt(move || !revision.can_undo())
                    on:click=move |_| undo()>"Undo"</button>
                <button type="button" aria-disabled=spelt(move || !revision.can_redo())
                    on:click=move |_| redo()>"Redo"</button>
                {main_button("Done: decide on these bids", go)}
            </div>
        </header>
        {part(move || wrong.with(|wrong| (!wrong.is_empty()).then(|| summary(wrong))))}
    }
}

/// Where entries that cannot be used are listed.
const WRONG: &str = "wrong-entries";

/// What was typed and cannot be used, each with the way to its field.
fn summary(wrong: &[WrongEntry]) -> AnyView {
    let entries = wrong.iter().cloned().map(|WrongEntry { id, label, why }| {
        view! { <li>{button(&label, move || field_entries::go_to(&id))} " " {why}</li> }
    });
    view! {
        <section class="notice wrong-entries" id=WRONG tabindex="-1" role="alert" aria-label=words::WRONG_ENTRIES>
            <h2>{words::WRONG_ENTRIES}</h2>
            <ul>{entries.all()}</ul>
            <p>{words::WRONG_ENTRY}</p>
        </section>
    }
    .into_any()
}

/// Why the fund is not open, and the ways out.
fn unopened(name: String, why: NotOpened) -> AnyView {
    let shown = if is_name(&name) { name } else { "in the address".to_owned() };
    let (words, text) = match why {
        NotOpened::NotThere => (
            format!(
                "The bids “{shown}” are not in this browser: they were brought in another one, or have been removed, \
                 or this browser keeps nothing for this page."
            ),
            None,
        ),
        NotOpened::Unreadable(why, text) => (
            format!("The bids “{shown}” cannot be read, and stay as they are. {}", bad_fund(&why)),
            Some(text),
        ),
    };
    let file = format!("{shown}.json");
    view! {
        <main class="office edit">
            <h1 id=HEADING tabindex="-1">"These bids cannot be changed"</h1>
            <p role="alert">{words}</p>
            <p class="actions">
                {text.map(|text| button("Save the text as a file", move || save_file::save(&file, &text)))}
                {button("Other bids", || address_bar::go("?start"))}
            </p>
        </main>
    }
    .into_any()
}

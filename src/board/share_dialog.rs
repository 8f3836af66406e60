//! Sharing a scenario: a link, its bare code, a message for an e-mail, a file. All built from state.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::link::{self, Extras};
use tranche::{Fund, Ledger, Scenario};

use super::editor::Editor;
use super::send_address::send;
use tranche::ui::browser::{address_bar, document, save_file};
use tranche::ui::button::button;
use tranche::ui::copy_text::Copyable;
use tranche::ui::dialog::Dialog;
use tranche::ui::signals::{entered, flag, part, ticked, words as changing};
use tranche::ui::words::share_dialog as words;

/// Links longer than this are not offered: mail programs cut them.
const LONGEST: usize = 1_000;

/// The Share dialog.
#[component]
pub fn ShareDialog(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog open id="share" title=words::TITLE>
            <Ways />
        </Dialog>
    }
}

/// What the sender adds to the decisions.
#[derive(Clone, Copy)]
struct LinkExtras {
    title: RwSignal<String>,
    sender: RwSignal<String>,
    explanations: RwSignal<bool>,
}

impl LinkExtras {
    fn is_signed(self) -> bool {
        [self.title, self.sender].iter().any(|text| text.with(|text| !text.trim().is_empty()))
    }

    fn extras(self) -> Extras {
        let text = |signal: RwSignal<String>| signal.with(|text| text.trim().to_owned());
        Extras {
            title: text(self.title),
            sender: text(self.sender),
            date: if self.is_signed() { document::today() } else { String::new() },
            with_explanations: self.explanations.get(),
            ..Extras::default()
        }
    }
}

#[component]
fn Ways() -> impl IntoView {
    let editor = Editor::get();
    let fund = editor.fund();
    let scenario = Arc::new(editor.shown_now());
    let added = LinkExtras {
        title: RwSignal::new(String::new()),
        sender: RwSignal::new(String::new()),
        explanations: RwSignal::new(false),
    };
    let (base, sent, of) = (address_bar::link_base(), Arc::clone(&scenario), Arc::clone(&fund));
    let code = Memo::new(move |_| link::write_with(&of, &sent, &added.extras()));
    let address = changing(move || format!("{base}{}", code.get()));
    let long = flag(move || address.with(|address| address.len() > LONGEST));
    let file = scenario_file::write(&fund, &scenario);
    let save = move || save_file::save("tranche-scenario.json", &file);
    let has_explanations = scenario.has_explanations();
    view! {
        <p>{words::INTRODUCTION}</p>
        {address_bar::asked("own").map(|name| view! {
            <div class="notice">
                <p>{words::OWN_BIDS}</p>
                {button(words::INCLUDE_BIDS, move || send(editor, &name))}
            </div>
        }.into_any())}
        <div class="added">
            {entry("share-title", words::SCENARIO_TITLE, added.title)}
            {entry("share-sender", words::SENDER, added.sender)}
        </div>
        {has_explanations.then(|| view! {
            <label class="tick">
                <input type="checkbox" on:change=ticked(move |tick| added.explanations.set(tick)) />
                <span>{words::WITH_EXPLANATIONS}</span>
            </label>
        }.into_any())}
        {part(move || Some(if long.get() { too_long() } else { links(&fund, &scenario, address, code) }))}
        <div class="way">
            {button(words::SAVE_AS_FILE, save)}
            <p class="note">{words::about_file()}</p>
        </div>
    }
}

fn entry(id: &'static str, label: &'static str, text: RwSignal<String>) -> AnyView {
    view! {
        <div class="control">
            <label for=id>{label}</label>
            <input id=id type="text" autocomplete="off" on:input=entered(move |typed| text.set(typed)) />
        </div>
    }
    .into_any()
}

fn links(fund: &Arc<Fund>, scenario: &Scenario, address: Signal<String>, code: Memo<String>) -> AnyView {
    let (of, ledger) = (Arc::clone(fund), Ledger::of(fund, scenario));
    let message = changing(move || words::message(&of, &ledger, &address.read(), &code.read()));
    let code = changing(move || code.get());
    view! {
        <Copyable id="share-link" label=words::LINK copy_label=words::COPY_LINK rows="2" text=address note="" />
        <Copyable id="share-code" label=words::CODE copy_label=words::COPY_CODE rows="2" text=code
            note=words::ABOUT_CODE />
        <Copyable id="share-message" label=words::MESSAGE copy_label=words::COPY_MESSAGE rows="9" text=message
            note=words::ABOUT_MESSAGE />
    }
    .into_any()
}

fn too_long() -> AnyView {
    view! { <p class="notice">{words::TOO_LONG}</p> }.into_any()
}

//! Sharing a scenario: a link, its bare code, a message for an e-mail, a file. All built from state.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::link::{self, Extras};
use tranche::{Fund, Ledger, Scenario};

use super::editor::Editor;
use super::toolbar::send;
use tranche::ui::browser::{address_bar, document, save_file};
use tranche::ui::button::button;
use tranche::ui::copy_text::Copyable;
use tranche::ui::dialog::Dialog;
use tranche::ui::signals::{entered, flag, part, ticked, words};
use tranche::ui::words as said;

/// Links longer than this are not offered: mail programs cut them.
const LONGEST: usize = 1_000;

/// The Share dialog.
#[component]
pub fn ShareDialog(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog open id="share" title="Share this scenario">
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
    let scenario = Arc::new(untrack(|| editor.shown(Scenario::clone)));
    let added = LinkExtras {
        title: RwSignal::new(String::new()),
        sender: RwSignal::new(String::new()),
        explanations: RwSignal::new(false),
    };
    let (base, sent, of) = (address_bar::link_base(), scenario.clone(), fund.clone());
    let code = Memo::new(move |_| link::write_with(&of, &sent, &added.extras()));
    let address = words(move || format!("{base}{}", code.get()));
    let long = flag(move || address.with(|address| address.len() > LONGEST));
    let file = scenario_file::write(&fund, &scenario);
    let save = move || save_file::save("tranche-scenario.json", &file);
    let has_explanations = scenario.has_explanations();
    view! {
        <p>"Whoever opens it sees these decisions; their own stay as they are. The decisions are in the link itself: nothing is sent anywhere."</p>
        {address_bar::asked("own").map(|name| view! {
            <div class="notice">
                <p>"These bids are your own: whoever opens the link needs them too, as a file or in the link."</p>
                {button("Send the bids with it", move || send(editor, &name))}
            </div>
        }.into_any())}
        <div class="added">
            {entry("share-title", "What it is called (may stay empty)", added.title)}
            {entry("share-sender", "Who sends it (may stay empty)", added.sender)}
        </div>
        {has_explanations.then(|| view! {
            <label class="tick">
                <input type="checkbox" on:change=ticked(move |tick| added.explanations.set(tick)) />
                <span>"Send reasons and conditions along"</span>
            </label>
        }.into_any())}
        {part(move || Some(if long.get() { too_long(address) } else {
            links(fund.clone(), scenario.clone(), address, code)
        }))}
        <div class="way">
            {button("Save as a file", save)}
            <p class="note">"To attach to an e-mail; opens with “Open a link or code”. It holds reasons and conditions too."</p>
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

fn links(fund: Arc<Fund>, scenario: Arc<Scenario>, address: Signal<String>, code: Memo<String>) -> AnyView {
    let characters = words(move || format!("{} characters", address.with(String::len)));
    let of_code =
        words(move || format!("{} characters; opens with “Open a link or code”", code.with(String::len)));
    let message = words(move || message(&fund, &scenario, &address.get(), &code.get()));
    let code = words(move || code.get());
    view! {
        <Copyable id="share-link" label="Link" copy_label="Copy link" rows="2" text=address note=characters />
        <Copyable id="share-code" label="Code" copy_label="Copy code" rows="2" text=code note=of_code />
        <Copyable id="share-message" label="Message" copy_label="Copy as message" rows="9" text=message
            note=words(|| "For an e-mail: if the link is cut on its way, the code still opens".to_owned()) />
    }
    .into_any()
}

fn too_long(address: Signal<String>) -> AnyView {
    let said = words(move || {
        let length = address.with(String::len);
        format!(
            "A link would be {length} characters long, and mail programs cut links above {LONGEST}. Save a file and attach it instead."
        )
    });
    view! { <p class="notice">{said}</p> }.into_any()
}

/// A few plain lines: the figures, the link and the code, so that one survives where the other is cut.
fn message(fund: &Fund, scenario: &Scenario, address: &str, code: &str) -> String {
    let ledger = Ledger::of(fund, scenario);
    format!(
        "{title}: a scenario\n\
         Available {available}. Funded {funded} ({count} of {bids} bids). {remaining}.\n\n\
         Open it: {address}\n\n\
         If the link does not open, paste this code under “Open a link or code”:\n{code}\n",
        title = fund.title,
        available = fund.show(ledger.available),
        funded = fund.show(ledger.funded),
        count = ledger.bids_funded,
        bids = fund.bids.len(),
        remaining = said::remaining(fund, &ledger),
    )
}

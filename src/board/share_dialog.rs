//! Sharing a scenario: a link, a QR code, a message for an e-mail, a file. All built from state.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::formats::round_file::{self, NamedScenario};
use tranche::formats::scenario_file;
use tranche::link::{self, Extras};
use tranche::{Fund, Ledger, Scenario};

use super::editor::Editor;
use super::final_scenario::result_way;
use super::keeper::Keeper;
use super::scenario_title;
use super::share_qr::share_qr;
use super::shared_link::{LinkState, SharedLink};
use super::wall::presenter::Presenter;
use tranche::ui::browser::{address_bar, document, save_file};
use tranche::ui::button::{button, main_button};
use tranche::ui::copy_text::Copyable;
use tranche::ui::dialog::Dialog;
use tranche::ui::signals::{entered, held, part, ticked, words as changing};
use tranche::ui::words::share_dialog as words;

/// The Share dialog.
#[component]
pub fn ShareDialog(open: RwSignal<bool>, keeper: Keeper, presenter: Presenter) -> impl IntoView {
    view! {
        <Dialog open id="share" title=words::TITLE>
            <Ways keeper presenter />
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
    fn under(title: String) -> Self {
        Self {
            title: RwSignal::new(title),
            sender: RwSignal::new(String::new()),
            explanations: RwSignal::new(false),
        }
    }

    fn extras(self) -> Extras {
        let text = |signal: RwSignal<String>| signal.with(|text| text.trim().to_owned());
        let (title, sender) = (text(self.title), text(self.sender));
        let is_signed = !title.is_empty() || !sender.is_empty();
        let date = if is_signed { document::today() } else { String::new() };
        Extras { title, sender, date, with_explanations: self.explanations.get(), ..Extras::default() }
    }
}

/// What is shared: as it was when the dialog opened.
#[derive(Clone)]
struct SharedWork {
    fund: Arc<Fund>,
    scenario: Arc<Scenario>,
    added: LinkExtras,
    link: SharedLink,
}

#[component]
fn Ways(keeper: Keeper, presenter: Presenter) -> impl IntoView {
    let editor = Editor::get();
    let (fund, scenario) = (editor.fund(), Arc::new(editor.shown_now()));
    let added = LinkExtras::under(scenario_title::to_share(editor, keeper));
    let decisions = {
        let (fund, scenario) = (Arc::clone(&fund), Arc::clone(&scenario));
        Memo::new(move |_| link::write_with(&fund, &scenario, &added.extras()))
    };
    let link = SharedLink::begin(&fund, decisions);
    let has_explanations = scenario.has_explanations();
    let to_check = words::to_check(&scenario);
    let work = SharedWork { fund, scenario, added, link };
    let state = Memo::new(move |_| link.state());
    let others = work.clone();
    view! {
        {result_way(keeper)}
        <p>{words::introduction(link.is_own)}</p>
        {(!to_check.is_empty()).then(|| view! { <p class="notice">{to_check}</p> }.into_any())}
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
        {part(move || Some(first_way(&work, state.get(), presenter)))}
        <details class="ways">
            <summary>{words::OTHER_WAYS}</summary>
            {part(move || Some(other_ways(&others, state.get())))}
        </details>
    }
}

fn entry(id: &'static str, label: &'static str, text: RwSignal<String>) -> AnyView {
    view! {
        <div class="control">
            <label for=id>{label}</label>
            <input id=id type="text" autocomplete="off" prop:value=held(text) on:input=entered(move |typed| text.set(typed)) />
        </div>
    }
    .into_any()
}

/// The way that most people want: the link, or the file where no link arrives everywhere.
fn first_way(work: &SharedWork, state: LinkState, presenter: Presenter) -> AnyView {
    let link = work.link;
    match state {
        LinkState::Awaited => view! { <p role="status">{words::MAKING}</p> }.into_any(),
        LinkState::Short => {
            let note =
                if link.is_own { words::carries(&work.fund, link.is_shortened()) } else { String::new() };
            view! {
                <Copyable id="share-link" label=words::LINK copy_label=words::COPY_LINK is_main=true rows="2"
                    text=link.text() note />
                {message(work, true)}
                {share_qr(link.text(), presenter)}
            }
            .into_any()
        }
        LinkState::Long | LinkState::TooLong | LinkState::NotMade => {
            let why = if state == LinkState::NotMade { words::NOT_MADE } else { words::TOO_LONG };
            let save = save_round(work);
            view! {
                <p class="notice">{why}</p>
                <p class="actions">{main_button(words::SAVE_ROUND, save)}</p>
                <p class="note">{words::about_round_file()}</p>
                {message(work, false)}
            }
            .into_any()
        }
    }
}

/// The ways that few people want.
fn other_ways(work: &SharedWork, state: LinkState) -> AnyView {
    let link = work.link;
    let file = scenario_file::write(&work.fund, &work.scenario);
    let save = move || save_file::save("tranche-scenario.json", &file);
    let has_link = matches!(state, LinkState::Short | LinkState::Awaited);
    view! {
        {(state == LinkState::Long).then(|| view! {
            <Copyable id="share-link" label=words::LINK copy_label=words::COPY_LINK rows="4" text=link.text()
                note=words::LONG_LINK />
        }.into_any())}
        {link.is_own.then(|| view! {
            <Copyable id="share-short" label=words::SHORT_LINK copy_label=words::COPY_SHORT_LINK rows="2"
                text=link.short() note=words::ABOUT_SHORT_LINK />
        }.into_any())}
        <Copyable id="share-code" label=words::CODE copy_label=words::COPY_CODE rows="2"
            text=changing(move || link.decisions.get()) note=words::ABOUT_CODE />
        {has_link.then(|| view! {
            <div class="way">
                {button(words::SAVE_ROUND, save_round(work))}
                <p class="note">{words::about_round_file()}</p>
            </div>
        }.into_any())}
        <div class="way">
            {button(words::SAVE_AS_FILE, save)}
            <p class="note">{words::about_file()}</p>
        </div>
    }
    .into_any()
}

/// The message, with the link where there is one that arrives.
fn message(work: &SharedWork, has_link: bool) -> AnyView {
    let SharedWork { fund, scenario, added, link } = work.clone();
    let page = address_bar::bare_base();
    let text = changing(move || {
        let ledger = Ledger::of(&fund, &scenario);
        let way = match (has_link, link.is_own) {
            (true, true) => words::open_link(&link.address()),
            (true, false) => words::open_link_or_code(&link.address(), &link.decisions.read()),
            (false, _) => words::open_file(page.trim_end_matches(['?', '#'])),
        };
        words::message(&fund, &scenario, &ledger, &added.extras(), &way)
    });
    view! {
        <Copyable id="share-message" label=words::MESSAGE copy_label=words::COPY_MESSAGE rows="6" text
            note=words::ABOUT_MESSAGE />
    }
    .into_any()
}

/// Saves the bids with the decisions as one file.
fn save_round(work: &SharedWork) -> impl Fn() + 'static {
    let SharedWork { fund, scenario, added, .. } = work.clone();
    move || {
        let Extras { title, sender, date, .. } = added.extras();
        let named = NamedScenario { title, sender, date, scenario: (*scenario).clone() };
        let text = round_file::write(&fund, &[named]);
        let name = address_bar::asked("own").unwrap_or_else(|| fund.id.to_string());
        text.iter().for_each(|text| save_file::save(&format!("{name}.json"), text));
    }
}

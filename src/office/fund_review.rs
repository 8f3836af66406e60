//! A whole fund that was brought, by a file or in a link: what is in it, before it is kept and opened.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::formats::round_file::NamedScenario;
use tranche::link::{self, BadLink, Extras, LinkScenario};
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::button::{button, main_button};
use tranche::ui::choice::{Radio, radio};
use tranche::ui::signals::{All as _, flag};
use tranche::ui::store::rounds::{self, SameList};
use tranche::{Check, Fund, Ledger, Scenario, Shared};

use super::destinations::keep_and_go;
use super::refusal_notice::RefusalNotice;
use super::screen::{FundReview, HEADING};
use super::screens::Screens;
use tranche::ui::words::office::fund_review as words;
use tranche::ui::words::shared_view::about;

/// What an address asks for beside the bids: a scenario, if there is one.
enum LinkRequest {
    Nothing,
    /// These decisions, on this fund, and their code.
    Decisions(Box<LinkScenario>, String),
    /// The scenarios that stand in the file with them.
    OfFile(Vec<NamedScenario>),
    /// Decisions on other bids or other figures.
    Others,
    /// Decisions that did not arrive as they were sent.
    Damaged,
}

/// The screen for a whole fund.
#[component]
pub fn WholeFund(whole: FundReview) -> impl IntoView {
    let screens = Screens::get();
    let FundReview { name, fund, scenarios } = whole;
    let fund = Arc::new(fund);
    let chosen = RwSignal::new(0);
    let request = if scenarios.is_empty() { requested(&fund) } else { LinkRequest::OfFile(scenarios) };
    // A list that is kept letter for letter is opened as it is, without a question.
    let here =
        rounds::here_already(&fund).filter(|here| !(here.is_same && rounds::is_kept(&here.name, &fund)));
    let about_here = here.as_ref().map(words::here_already);
    let about_link = about_link(&request, &fund);
    let facts = facts(&fund);
    let heading = fund.title.clone();
    let request = Arc::new(request);
    let scenarios = picker(&fund, &request, chosen);
    let ways = ways(screens, here, request, fund, chosen);
    view! {
        <main class="office">
            <h1 id=HEADING tabindex="-1">{heading}</h1>
            <RefusalNotice />
            <p>{words::from(&name)}</p>
            <ul class="facts">{facts.into_iter().map(|words| view! { <li>{words}</li> }).all()}</ul>
            {about_link.map(|words| view! { <p class="note">{words}</p> }.into_any())}
            {about_here.map(|words| view! { <p class="notice">{words}</p> })}
            {scenarios}
            <p class="actions">
                {ways}
                {button(words::BACK_TO_START, move || screens.back_to_start())}
            </p>
            <p class="note">{words::WHERE_SAVED}</p>
        </main>
    }
}

/// What can be done with it: as a round of its own, or with the same bids that are here already.
fn ways(
    screens: Screens,
    here: Option<SameList>,
    request: Arc<LinkRequest>,
    fund: Arc<Fund>,
    chosen: RwSignal<usize>,
) -> AnyView {
    let codes = {
        let fund = Arc::clone(&fund);
        move || codes(&fund, &request, chosen.get())
    };
    let keep = {
        let codes = codes.clone();
        move || keep_and_go(screens, &fund, &codes().0)
    };
    match here {
        None => main_button(words::USE, keep),
        Some(here) => {
            let open = move || screens.leave(&(addresses::round(&here.name) + &codes().1));
            view! {
                {main_button(words::OPEN_EARLIER, open)}
                {button(words::SAVE_SECOND, keep)}
            }
            .into_any()
        }
    }
}

/// The decisions as they go on in the address: as they were sent, and written for a list that is here already.
fn codes(fund: &Fund, request: &LinkRequest, chosen: usize) -> (String, String) {
    let written =
        |scenario: &Scenario, extras: &Extras| format!("#{}", link::write_with(fund, scenario, extras));
    match request {
        LinkRequest::Decisions(received, code) => {
            let sent = format!("#{code}");
            let there = match received.mismatch {
                None => written(&received.scenario, &received.extras),
                Some(_) => sent.clone(),
            };
            (sent, there)
        }
        LinkRequest::OfFile(scenarios) => {
            let code = scenarios.get(chosen).filter(|one| !one.scenario.is_blank()).map(|one| {
                let NamedScenario { title, sender, date, scenario } = one.clone();
                written(
                    &scenario,
                    &Extras { title, sender, date, with_explanations: true, ..Extras::default() },
                )
            });
            let code = code.unwrap_or_default();
            (code.clone(), code)
        }
        LinkRequest::Nothing | LinkRequest::Others | LinkRequest::Damaged => Default::default(),
    }
}

/// The scenarios of a file, where there are several.
fn picker(fund: &Fund, request: &LinkRequest, chosen: RwSignal<usize>) -> Option<AnyView> {
    let LinkRequest::OfFile(scenarios) = request else { return None };
    let radios = scenarios.iter().enumerate().map(|(at, one)| {
        let offer = Radio {
            name: "scenario".to_owned(),
            label: words::scenario(at + 1, &one.title, &one.sender),
            amount: words::decided(fund, &one.scenario),
            note: "",
            opens: false,
            is_set: flag(move || chosen.get() == at),
            is_disabled: flag(|| false),
        };
        radio(offer, Box::new(move || chosen.set(at)))
    });
    (scenarios.len() > 1).then(|| {
        view! {
            <fieldset class="rounds">
                <legend>{words::WHICH_SCENARIO}</legend>
                <div class="choices">{radios.all()}</div>
            </fieldset>
        }
        .into_any()
    })
}

/// What a link says besides, or failed to say.
fn about_link(request: &LinkRequest, fund: &Fund) -> Option<String> {
    match request {
        LinkRequest::Nothing => None,
        LinkRequest::Decisions(received, _) => {
            let about = about(&Shared::from((**received).clone()));
            Some(words::decisions(fund, &received.scenario, &about))
        }
        LinkRequest::OfFile(scenarios) => match scenarios.as_slice() {
            [one] if !one.scenario.is_blank() => Some(words::file_decisions(fund, &one.scenario)),
            _ => None,
        },
        LinkRequest::Damaged => Some(words::DAMAGED_DECISIONS.to_owned()),
        LinkRequest::Others => Some(words::OTHER_DECISIONS.to_owned()),
    }
}

fn facts(fund: &Fund) -> Vec<String> {
    let ledger = Ledger::of(fund, &Scenario::default());
    let wrong = Check::all(fund).iter().filter(|check| !check.agrees()).count();
    let counts = [words::bids(fund), words::money(fund, &ledger)];
    counts.into_iter().chain(words::wrong_totals(wrong)).collect()
}

/// What the address asks for beside these bids.
fn requested(fund: &Fund) -> LinkRequest {
    let address = address_bar::current();
    match link::read_with_code(fund, &address) {
        Err(BadLink::NotFound) => LinkRequest::Nothing,
        Ok((received, code)) => LinkRequest::Decisions(Box::new(received), code),
        Err(_) if link::wants(&address).is_some_and(|wanted| !wanted.may_be(fund)) => LinkRequest::Others,
        Err(_) => LinkRequest::Damaged,
    }
}

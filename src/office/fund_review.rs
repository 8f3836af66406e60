//! A whole fund that was brought, by a file or in a link: what is in it, before it is kept and opened.

use leptos::prelude::*;
use tranche::link::{self, BadLink, LinkScenario};
use tranche::ui::addresses;
use tranche::ui::browser::address_bar;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::All as _;
use tranche::ui::store::rounds::{self, SameList};
use tranche::{Check, Fund, Ledger, Scenario};

use super::destinations::keep_and_go;
use super::refusal_notice::RefusalNotice;
use super::screen::{FundReview, HEADING};
use super::screens::Screens;
use tranche::ui::words::office::fund_review as words;

/// What an address asks for beside the bids: a scenario, if there is one.
enum LinkRequest {
    Nothing,
    /// These decisions, on this fund, and their code.
    Decisions(Box<LinkScenario>, String),
    /// Decisions on other bids or other figures.
    Others,
    /// Decisions that did not arrive as they were sent.
    Damaged,
}

/// The screen for a whole fund.
#[component]
pub fn WholeFund(whole: FundReview) -> impl IntoView {
    let screens = Screens::get();
    let FundReview { name, fund } = whole;
    let request = requested(&fund);
    // A list that is kept letter for letter is opened as it is, without a question.
    let here =
        rounds::here_already(&fund).filter(|here| !(here.is_same && rounds::is_kept(&here.name, &fund)));
    let about_here = here.as_ref().map(words::here_already);
    let about_link = about_link(&request, &fund);
    let facts = facts(&fund);
    let heading = fund.title.clone();
    let ways = ways(screens, here, request, fund);
    view! {
        <main class="office">
            <h1 id=HEADING tabindex="-1">{heading}</h1>
            <RefusalNotice />
            <p>{words::from(&name)}</p>
            <ul class="facts">{facts.into_iter().map(|words| view! { <li>{words}</li> }).all()}</ul>
            {about_link.map(|words| view! { <p class="note">{words}</p> }.into_any())}
            {about_here.map(|words| view! { <p class="notice">{words}</p> })}
            <p class="actions">
                {ways}
                {button(words::BACK_TO_START, move || screens.back_to_start())}
            </p>
            <p class="note">{words::WHERE_SAVED}</p>
        </main>
    }
}

/// What can be done with it: as a round of its own, or with the same bids that are here already.
fn ways(screens: Screens, here: Option<SameList>, request: LinkRequest, fund: Fund) -> AnyView {
    let (code, there) = codes(&fund, request);
    let keep = move || keep_and_go(screens, &fund, &code);
    match here {
        None => main_button(words::USE, keep),
        Some(here) => {
            let open = move || screens.leave(&(addresses::round(&here.name) + &there));
            view! {
                {main_button(words::OPEN_EARLIER, open)}
                {button(words::SAVE_SECOND, keep)}
            }
            .into_any()
        }
    }
}

/// The decisions of the link as they go on in the address: as they were sent, and written for a list that is here already.
fn codes(fund: &Fund, request: LinkRequest) -> (String, String) {
    let LinkRequest::Decisions(received, code) = request else { return Default::default() };
    let sent = format!("#{code}");
    let there = match received.mismatch {
        None => format!("#{}", link::write_with(fund, &received.scenario, &received.extras)),
        Some(_) => sent.clone(),
    };
    (sent, there)
}

/// What a link says besides, or failed to say.
fn about_link(request: &LinkRequest, fund: &Fund) -> Option<String> {
    match request {
        LinkRequest::Nothing => None,
        LinkRequest::Decisions(received, _) => {
            Some(words::decisions(fund, &Ledger::of(fund, &received.scenario)))
        }
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

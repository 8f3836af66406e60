//! A whole fund that was brought, by a file or in a link: what is in it, before it is kept and opened.

use leptos::prelude::*;
use tranche::link::{self, BadLink, LinkScenario};
use tranche::ui::browser::address_bar;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::All as _;
use tranche::ui::store::rounds;
use tranche::ui::words as shared;
use tranche::{Check, Fund, Ledger, Scenario};

use super::destinations::keep_and_go;
use super::refusal_notice::Refused;
use super::screens::{HEADING, Screens};
use tranche::ui::words::office::{self as words, several};

/// A fund and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundReview {
    /// The file it was in, or that it came in a link.
    pub name: String,
    /// The fund.
    pub fund: Fund,
}

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
    let desk = Screens::get();
    let FundReview { name, fund } = whole;
    let asks = asked(&fund);
    let said = match &asks {
        LinkRequest::Nothing => None,
        LinkRequest::Decisions(received, _) => {
            let ledger = Ledger::of(&fund, &received.scenario);
            let funded = several(ledger.bids_funded, "bid", "bids");
            Some(format!("The link brings decisions on them too: {funded} funded, {}.", shared::remaining(&fund, &ledger)))
        }
        LinkRequest::Damaged => Some(
            "The link held decisions too, but they were cut or changed on their way: only the bids open. Ask whoever sent \
             the link for the decisions again."
                .to_owned(),
        ),
        LinkRequest::Others => Some(
            "The link you opened was made for other bids or other amounts than these: its decisions do not open here."
                .to_owned(),
        ),
    };
    let code = match &asks {
        LinkRequest::Decisions(_, code) => format!("#{code}"),
        _ => String::new(),
    };
    // A list that is kept letter for letter is opened as it is, without a question.
    let here =
        rounds::here_already(&fund).filter(|here| !(here.is_same && rounds::is_kept(&here.name, &fund)));
    let facts = facts(&fund);
    let title = fund.title.clone();
    let ways = match here.clone() {
        None => main_button("Use these bids", move || keep_and_go(desk, &fund, &code)),
        Some(here) => {
            let there = match &asks {
                LinkRequest::Decisions(received, _) if received.mismatch.is_none() => {
                    format!("#{}", link::write_with(&fund, &received.scenario, &received.extras))
                }
                _ => code.clone(),
            };
            let open = move || desk.leave(&format!("?own={}{there}", here.name));
            view! {
                {main_button("Open that round as it is", open)}
                {button("Save these as a second round", move || keep_and_go(desk, &fund, &code))}
            }
            .into_any()
        }
    };
    view! {
        <main class="office">
            <h1 id=HEADING tabindex="-1">{title}</h1>
            <Refused />
            <p>{format!("From {name}:")}</p>
            <ul class="facts">{facts.into_iter().map(|words| view! { <li>{words}</li> }).all()}</ul>
            {said.map(|words| view! { <p class="note">{words}</p> }.into_any())}
            {here.map(|here| view! { <p class="notice">{words::here_already(&here)}</p> })}
            <p class="actions">
                {ways}
                {button("Bring something else", move || desk.back_to_start())}
            </p>
            <p class="note">"They are saved on this computer. Your other rounds and decisions stay as they are."</p>
        </main>
    }
}

fn facts(fund: &Fund) -> Vec<String> {
    let ledger = Ledger::of(fund, &Scenario::default());
    let differing = Check::all(fund).iter().filter(|check| !check.agrees()).count();
    let mut facts = vec![
        format!(
            "{}, {}",
            several(fund.bids.len(), "bid", "bids"),
            several(fund.partnerships.len(), &fund.group.one, &fund.group.many)
        ),
        format!("{} requested, {} available", fund.show(ledger.requested), fund.show(ledger.available)),
    ];
    if differing > 0 {
        facts.push(format!(
            "{} of the paper that do not re-add; nothing is corrected",
            several(differing, "figure", "figures")
        ));
    }
    facts
}

/// What the address asks for beside these bids.
fn asked(fund: &Fund) -> LinkRequest {
    let address = address_bar::current();
    match link::read_with_code(fund, &address) {
        Err(BadLink::NotFound) => LinkRequest::Nothing,
        Ok((received, code)) => LinkRequest::Decisions(Box::new(received), code),
        Err(_) if link::wants(&address).is_some_and(|wanted| !wanted.may_be(fund)) => LinkRequest::Others,
        Err(_) => LinkRequest::Damaged,
    }
}

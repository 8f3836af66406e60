//! The bids there are, and the ways to bring others.

mod bring;
mod site_rounds;

use std::time::Duration;

use leptos::prelude::*;
use tranche::Fund;
use tranche::link::{self, MadeFor};
use tranche::ui::addresses;
use tranche::ui::browser::{address_bar, worker};
use tranche::ui::signals::All as _;
use tranche::ui::store::{Fault, rounds};

use super::aside_list::AsideList;
use super::backup::{CopyNudge, KeepACopy};
use super::drafts::DraftList;
use super::my_funds::MyFunds;
use super::screen::HEADING;
use super::wipe::{Wipe, WipeNotice};
use bring::Bring;
pub use bring::PASTE_FIELD;
use site_rounds::SiteRounds;
use tranche::ui::words::office::home as words;

/// What the screen itself needs is loaded first.
const BEFORE_STANDING_BY: Duration = Duration::from_millis(200);

/// The first screen.
#[component]
pub fn Start(fault: RwSignal<Option<Fault>>) -> impl IntoView {
    // Once the screen stands, whoever looks for a file has the time that the program needs that reads it.
    worker::stand_by(BEFORE_STANDING_BY);
    view! {
        <main class="office">
            <h1 id=HEADING tabindex="-1">{words::TITLE}</h1>
            <WipeNotice />
            <DraftList />
            <LinkRounds />
            <SiteRounds />
            <MyFunds fault />
            <CopyNudge />
            <Bring />
            <KeepACopy />
            <AsideList />
            <Wipe />
        </main>
    }
}

/// What a link in the address asks for, where its bids are not known here yet.
#[component]
fn LinkRounds() -> impl IntoView {
    let made_for = link::wants(&address_bar::current())?;
    let here = lists(made_for);
    let heading = words::wanted(here.len());
    let ways = here.into_iter().map(|(name, title)| {
        let address = addresses::round(&name) + &address_bar::hash();
        view! { <li><a href=address>{words::open_with(&title)}</a></li> }
    });
    Some(view! { <div class="wanted"><p>{heading}</p> <ul>{ways.all()}</ul></div> })
}

/// The lists of one's own that a link may be about, by name and title: the one whose words agree, else all of its figures.
fn lists(made_for: MadeFor) -> Vec<(String, String)> {
    let funds = rounds::all().into_iter().filter_map(|own| {
        let fund = Fund::read(&own.text).ok()?;
        made_for.may_be(&fund).then_some((own.name, fund))
    });
    let mut funds: Vec<(String, Fund)> = funds.collect();
    if let Some(at) = funds.iter().position(|(_, fund)| made_for.is(fund)) {
        funds = vec![funds.swap_remove(at)];
    }
    funds.sort_by(|(one, _), (other, _)| one.cmp(other));
    funds.into_iter().map(|(name, fund)| (name, fund.title.clone())).collect()
}

//! The program from its first moment: which of its screens the address asks for.

use std::time::Duration;

use leptos::mount::mount_to;
use leptos::prelude::*;
use tranche::fund_link::{self, BadFundLink};
use tranche::ui::auto_copy_notice;
use tranche::ui::browser::{address_bar, document, load, paste_and_drop};
use tranche::ui::signals::{flag, later, part, words as changing};
use tranche::ui::store::drafts::StoredDraft;
use tranche::ui::store::{self, Fault, rounds};

use super::file_progress::Progress;
use super::fund::{self, FundScreen};
use super::fund_review::WholeFund;
use super::home::{PASTE_FIELD, Start};
use super::new_round::NewRound;
use super::result;
use super::review::Review;
use super::same_bids::{self, SameBids};
use super::screen::{FundReview, HEADING, Screen};
use super::screens::{self, Screens};
use super::send::Send;
use super::{round_screens, round_ways};
use tranche::ui::words::office::app as words;
use tranche::ui::words::office::review::CHECK;

/// Takes the place of the words that stood there.
pub async fn start() {
    if let Some(stated) = address_bar::asked("result") {
        return mount_alone(result::open(&stated).await);
    }
    let task = address_bar::asked("do").unwrap_or_default();
    let name = address_bar::asked("own").filter(|name| !name.is_empty()).unwrap_or_default();
    if round_ways::is_one(&task) {
        mount(round_screens::open(task).await);
        return document::begin_at(HEADING);
    }
    let is_of_round = ["fund", "same_bids", "send"].contains(&task.as_str());
    if name.is_empty() || !is_of_round {
        let facts = load::within(MOST, Box::pin(look_up())).await;
        let wrong_address = match task.as_str() {
            "home" | "open" => "",
            _ if is_of_round => words::NO_ROUND_NAMED,
            _ => words::UNKNOWN_ADDRESS,
        };
        return mount(move || view! { <Office facts wrong_address /> }.into_any());
    }
    // Where the rounds cannot be looked up, each of these says so of the one that it is about.
    let _ = rounds::take_over_and_load().await;
    match task.as_str() {
        "fund" => {
            document::set_title(words::EDIT_TITLE);
            let opened = fund::open(&name).await;
            mount(move || view! { <FundScreen name opened /> }.into_any());
            document::begin_at(HEADING);
        }
        "same_bids" => {
            let found = same_bids::look_up(&name).await;
            mount(move || view! { <SameBids name found /> }.into_any());
            document::begin_at(HEADING);
        }
        _ => mount(|| view! { <Send name /> }.into_any()),
    }
}

/// How long the first screen waits for what is kept. What comes later is shown when it comes.
const MOST: Duration = Duration::from_millis(1500);

/// What is kept, for the first screen.
#[derive(Clone, Debug)]
struct HomeFacts {
    /// Why the rounds could not be looked up. There are none to choose from then, and all else works.
    fault: Option<Fault>,
    drafts: Vec<StoredDraft>,
}

async fn look_up() -> HomeFacts {
    let looked_up = rounds::take_over_and_load().await;
    // What fails now is tried again at the next start.
    let _ = store::open().await.take_kept_without_database().await;
    HomeFacts { fault: looked_up.err(), drafts: screens::saved_drafts().await }
}

fn mount(page: impl FnOnce() -> AnyView + 'static) {
    if let Some(place) = document::mount_point() {
        let copy = later(Box::new(|| auto_copy_notice::begin(HEADING)));
        mount_to(place, move || view! { {copy} {page()} }).forget();
        document::note_ready();
    }
}

/// The same for a page that has nothing to do with what is kept here.
fn mount_alone(page: impl FnOnce() -> AnyView + 'static) {
    if let Some(place) = document::mount_point() {
        mount_to(place, page).forget();
        document::note_ready();
    }
}

#[component]
fn Office(
    /// What is kept, or what still looks for it.
    facts: Result<HomeFacts, load::Work<HomeFacts>>,
    /// Why the page cannot do what the address asks for; empty where it can.
    wrong_address: &'static str,
) -> impl IntoView {
    let screens = Screens::provide();
    let drag_over = RwSignal::new(false);
    let fault = RwSignal::new(Some(Fault::TooSlow));
    let show = move |facts: HomeFacts| {
        screens.set_drafts(facts.drafts);
        fault.set(facts.fault);
    };
    match facts {
        Ok(facts) => show(facts),
        Err(pending) => load::run(async move { show(pending.await) }),
    }
    if !wrong_address.is_empty() {
        screens.refuse(wrong_address.to_owned());
    }
    open_link(screens);
    if screens.is_at_start() {
        screens.go_on_as_marked();
    }
    screens.file_job.dropped();
    document::set_title(words::TITLE);
    paste_and_drop::listen(
        PASTE_FIELD,
        move |is_over| drag_over.set(is_over),
        move |dropped| screens.take(dropped),
    );
    view! {
        <div class="desk" class:is-over=flag(move || drag_over.get())>
        // Only while something is held over the page; there is nothing to say to who cannot see it being dragged.
        <p class="drop-here" aria-hidden="true">{changing(move || words::drop_here(screens.is_at_start()).to_owned())}</p>
        {part(move || Some(match screens.screen() {
            Screen::Start if screens.file_job.is_reload.get() => view! { <DraftReload /> }.into_any(),
            Screen::Start => view! { <Start fault /> }.into_any(),
            Screen::NewRound => view! { <NewRound /> }.into_any(),
            Screen::Table(session) => view! { <Review session /> }.into_any(),
            Screen::Whole(whole) => view! { <WholeFund whole /> }.into_any(),
        }))}
        </div>
    }
}

/// A table that is read again because the page was loaded anew.
#[component]
fn DraftReload() -> impl IntoView {
    view! {
        <main class="office">
            <h1 id=HEADING tabindex="-1">{CHECK}</h1>
            <Progress file_job=Screens::get().file_job />
        </main>
    }
}

/// Shows the bids that the address itself carries, if it does.
fn open_link(screens: Screens) {
    match fund_link::decode(&address_bar::current()) {
        Ok(fund) => {
            let name = words::OPENED_LINK.to_owned();
            screens.show(Screen::Whole(FundReview { name, fund, scenarios: Vec::new() }));
        }
        Err(BadFundLink::NotFound) => {}
        Err(why) => screens.refuse(words::bad_fund_link(&why)),
    }
}

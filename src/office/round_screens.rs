//! The screens about all scenarios of one round: which of them the address asks for, and what they stand on.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::{document, load};
use tranche::ui::fund_source::{self, NotFound};
use tranche::ui::store::{self, Fault, RoundScenarios, Trouble};
use tranche::ui::words::{missing_fund, office::round_screens as words, trouble};

use super::collate::Collate;
use super::compare::Compare;
use super::first_draft::FirstDrafts;
use super::history::History;
use super::marks::Marks;
use super::meeting::Meeting;
use super::notice::Notice;
use super::open_round::OpenRound;
use super::publish::Publish;
use super::result::OwnResult;
use super::round_ways::ways;
use super::scenarios::Scenarios;
use super::screen::HEADING;
use super::send::nothing_to_send;
use super::trail::Trail;

/// Looks up the round that the address asks for, and builds the screen that it names.
pub async fn open(task: String) -> Box<dyn FnOnce() -> AnyView> {
    let found = match find().await {
        Ok(found) => found,
        Err(NotFound::NotKept(_)) => {
            let _ = store::rounds::take_over_and_load().await;
            match find().await {
                Ok(found) => found,
                Err(why) => return Box::new(move || nothing_to_send(missing_fund::why(&why))),
            }
        }
        Err(why) => return Box::new(move || nothing_to_send(missing_fund::why(&why))),
    };
    match found {
        Err(fault) => Box::new(move || nothing_to_send(trouble(Trouble::NotRead(fault)))),
        Ok(scenarios) => Box::new(move || shown(&task, scenarios)),
    }
}

async fn find() -> Result<Result<RoundScenarios, Fault>, NotFound> {
    let found = fund_source::fund().await?;
    Ok(RoundScenarios::load(Arc::new(found.fund), found.row).await)
}

fn shown(task: &str, scenarios: RoundScenarios) -> AnyView {
    document::set_title(&words::window(task, &scenarios.fund.title));
    let round = OpenRound::of(scenarios);
    listen(round);
    let screen = match task {
        "history" => view! { <History round /> }.into_any(),
        "compare" => view! { <Compare round /> }.into_any(),
        "collate" => view! { <Collate round /> }.into_any(),
        "first-draft" => view! { <FirstDrafts round /> }.into_any(),
        "marks" => view! { <Marks round /> }.into_any(),
        "result" => view! { <OwnResult round /> }.into_any(),
        "meeting" => view! { <Meeting round /> }.into_any(),
        "trail" => view! { <Trail round /> }.into_any(),
        "notice" => view! { <Notice round /> }.into_any(),
        "publish" => view! { <Publish round /> }.into_any(),
        _ => view! { <Scenarios round /> }.into_any(),
    };
    view! {
        <main class="office scenarios">
            <h1 id=HEADING tabindex="-1">{words::title(task)}</h1>
            <p class="of-round"><a href=addresses::board()>{words::back(&round.fund().title)}</a></p>
            {ways(round, task)}
            {screen}
        </main>
    }
    .into_any()
}

/// What another tab changes is looked up again.
fn listen(round: OpenRound) {
    let Some(store) = store::get() else { return };
    store.on_change_elsewhere(move |key| {
        let is_about = key.is_empty() || key.contains(&format!("/{}/", round.row()));
        if is_about {
            load::run(async move {
                // Where that fails, what is on show was true a moment ago.
                let _ = round.look_up_again().await;
            });
        }
    });
}

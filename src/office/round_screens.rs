//! The screens about all scenarios of one round: which of them the address asks for, and what they stand on.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::document;
use tranche::ui::fund_source::{self, FoundFund, NotFound};
use tranche::ui::signals::part;
use tranche::ui::store::{self, Fault, RoundScenarios, Trouble};
use tranche::ui::words::{missing_fund, office::round_screens as words, trouble};

use super::bids_elsewhere::BidsElsewhere;
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
use super::round_ways::{decide_first, ways};
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
        Ok((scenarios, text)) => Box::new(move || shown(&task, scenarios, text)),
    }
}

/// The round with its scenarios, and the text of its bids.
async fn find() -> Result<Result<(RoundScenarios, String), Fault>, NotFound> {
    let FoundFund { fund, text, row } = fund_source::fund().await?;
    Ok(RoundScenarios::load(Arc::new(fund), row).await.map(|scenarios| (scenarios, text)))
}

fn shown(task: &str, scenarios: RoundScenarios, text: String) -> AnyView {
    document::set_title(&words::window(task, &scenarios.fund.title));
    let round = OpenRound::of(scenarios);
    let bids = BidsElsewhere::listen(round, text);
    let asked = task.to_owned();
    let is_blank = Memo::new(move |_| round.scenarios.with(|all| all.list.is_empty()));
    let screen = part(move || {
        // The others are not built anew with the first scenario.
        Some(if NEED_ONE.contains(&&*asked) && is_blank.get() {
            nothing_decided()
        } else {
            screen(&asked, round)
        })
    });
    view! {
        <main class="office scenarios">
            <h1 id=HEADING tabindex="-1">{words::title(task)}</h1>
            <p class="of-round"><a href=addresses::board()>{words::back(&round.fund().title)}</a></p>
            {ways(round, task)}
            {bids.said()}
            {screen}
        </main>
    }
    .into_any()
}

/// What `?do=` says for the screens that show nothing while nobody has decided anything in the round.
const NEED_ONE: [&str; 4] = ["notice", "publish", "result", "history"];

fn screen(task: &str, round: OpenRound) -> AnyView {
    match task {
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
    }
}

/// Said where the round has no scenario at all, with the way to the first.
fn nothing_decided() -> AnyView {
    view! { <p>{words::NOTHING_DECIDED} " " {decide_first()}</p> }.into_any()
}

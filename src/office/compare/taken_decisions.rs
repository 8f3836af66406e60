//! Decisions that are taken from one scenario into another: kept at once, said, and taken back with a press.

use leptos::prelude::*;
use tranche::formats::scenario_file;
use tranche::ui::addresses;
use tranche::ui::browser::load;
use tranche::ui::button::button;
use tranche::ui::signals::{held, part};
use tranche::ui::store::{self, Companions, ScenarioState, StoredScenario, Trouble};
use tranche::ui::words::{refusal, trouble};
use tranche::{BidRef, Edit, Scenario};

use super::super::focus_soon::focus_soon;
use super::super::open_round::OpenRound;
use tranche::ui::words::office::compare::taken_decisions as words;

/// A handle to what was taken.
#[derive(Clone, Copy)]
pub struct TakenDecisions {
    round: OpenRound,
    past: RwSignal<Vec<Taken>>,
    said: RwSignal<String>,
    failed: RwSignal<String>,
    is_busy: RwSignal<bool>,
}

/// What is taken from where into where.
pub struct Request {
    /// The scenario with the decisions.
    pub from: Scenario,
    /// The bids that they are on.
    pub bids: Vec<BidRef>,
    /// The number of the scenario that they go into.
    pub number: usize,
    /// What it is called.
    pub target: String,
    /// What is said when that is done.
    pub said: String,
    /// Where the keyboard goes then.
    pub then: String,
}

/// A step that can be taken back, as long as nobody has changed the scenario since.
#[derive(Clone)]
struct Taken {
    number: usize,
    target: String,
    before: String,
    after: String,
}

impl TakenDecisions {
    /// Nothing taken yet.
    pub fn of_round(round: OpenRound) -> Self {
        Self {
            round,
            past: RwSignal::new(Vec::new()),
            said: RwSignal::new(String::new()),
            failed: RwSignal::new(String::new()),
            is_busy: RwSignal::new(false),
        }
    }

    /// Takes decisions over.
    pub fn take(self, request: Request) {
        let Some((seen, scenario)) = self.begin(request.number) else { return };
        load::run(async move {
            self.carry_out(request, seen, scenario).await;
            self.is_busy.set(false);
        });
    }

    async fn carry_out(self, request: Request, seen: ScenarioState, mut scenario: Scenario) {
        let Request { from, bids, number, target, said, then } = request;
        let fund = self.round.fund();
        for bid in bids {
            if let Err(why) = scenario.apply(&fund, &Edit::TakeOver(bid, from.clone())) {
                return self.failed.set(refusal(&fund, &why));
            }
        }
        let after = scenario_file::write(&fund, &scenario);
        match self.keep(number, &seen, &after).await {
            Ok(true) => {
                self.past.update(|past| past.push(Taken { number, target, before: seen.text, after }));
                self.said.set(said);
                focus_soon(then);
            }
            Ok(false) => self.failed.set(words::changed_meanwhile(&target)),
            Err(why) => self.failed.set(trouble(why)),
        }
    }

    /// Takes back the last of it.
    fn undo(self) {
        let Some(last) = self.past.with(|past| past.last().cloned()) else { return };
        let Some((seen, _)) = self.begin(last.number) else { return };
        load::run(async move {
            let kept = if seen.text == last.after {
                self.keep(last.number, &seen, &last.before).await
            } else {
                Ok(false)
            };
            match kept {
                Ok(true) => self.said.set(words::undone(&last.target)),
                Ok(false) => self.failed.set(words::not_undone(&last.target)),
                Err(why) => self.failed.set(trouble(why)),
            }
            if kept.is_ok() {
                self.past.update(|past| drop(past.pop()));
                focus_soon(TABLE_TITLE.to_owned());
            }
            self.is_busy.set(false);
        });
    }

    /// Begins another step; the scenario as it was last looked up. `None` while the last one goes on, and where the scenario is not
    /// there any more.
    fn begin(self, number: usize) -> Option<(ScenarioState, Scenario)> {
        if self.is_busy.get() {
            return None;
        }
        let found = self.round.scenarios.with(|all| {
            let one = all.of_number(number)?;
            let StoredScenario::Scenario(seen) = &one.stored else { return None };
            Some((seen.clone(), one.opened.as_ref().ok()?.scenario.clone()))
        })?;
        self.is_busy.set(true);
        self.said.set(String::new());
        self.failed.set(String::new());
        Some(found)
    }

    /// Keeps another state of a scenario over the one that was seen, and looks all of them up again. `false` where another one stands
    /// there by now.
    async fn keep(self, number: usize, seen: &ScenarioState, text: &str) -> Result<bool, Trouble> {
        let store = store::open().await;
        let kept = store.append(&self.round.row(), number, Some(seen), text, Companions::default()).await;
        let looked_up = self.round.look_up_again().await;
        let is_kept = kept.map_err(Trouble::NotKept)?.is_some();
        looked_up.map_err(Trouble::NotRead)?;
        Ok(is_kept)
    }
}

/// The heading of the table, from which the keyboard goes on where what it was on is gone.
pub const TABLE_TITLE: &str = "compare-title";

/// What was taken, the way back, and what failed.
#[component]
pub fn TakeStatus(taken: TakenDecisions) -> impl IntoView {
    let can_undo = Memo::new(move |_| taken.past.with(|past| !past.is_empty()));
    view! {
        <div class="actions taken">
            <p class="done" role="status">{held(taken.said)}</p>
            {part(move || can_undo.get().then(|| button(words::UNDO, move || taken.undo())))}
        </div>
        {part(move || in_history(taken))}
        <p class="error" role="alert">{held(taken.failed)}</p>
    }
}

/// How long the last of it can be taken back, and where it is found after that.
fn in_history(taken: TakenDecisions) -> Option<AnyView> {
    let last = taken.past.with(|past| past.last().cloned())?;
    let history = format!("{}&scenario={}", addresses::of_round_asked("history"), last.number);
    let said = words::in_history(&last.target);
    Some(
        view! { <p class="note in-history">{said} " " <a href=history>{words::HISTORY}</a> "."</p> }
            .into_any(),
    )
}

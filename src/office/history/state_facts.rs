//! What the list of states shows of each: what changed, what it comes to, and what cannot be shown.

use std::sync::Arc;

use tranche::formats::scenario_file::{self, CarriedScenario};
use tranche::store::State;
use tranche::ui::browser::document::day_and_time;
use tranche::ui::store::read;
use tranche::{Fund, Ledger, Scenario};

use super::past_states::StandsOn;
use tranche::ui::words::office::history as words;
use tranche::ui::words::scenario_picker::copied_from;

/// A state, as people read it.
#[derive(Clone)]
pub struct StateFacts {
    /// Its number.
    pub number: u32,
    /// When it was kept; where that is not known its number.
    pub time: String,
    /// What it says, and what changed; or why it cannot be shown.
    pub shown: Result<ShownState, String>,
    /// Its text, where there is one.
    pub text: Option<Arc<str>>,
    /// Whether states between it and the one before it were thinned out.
    pub is_thinned_before: bool,
}

/// A state that can be shown.
#[derive(Clone)]
pub struct ShownState {
    /// The decisions.
    pub scenario: Arc<Scenario>,
    /// The same on the bids as they are today; `None` where they cannot be carried over.
    pub today: Option<Arc<Scenario>>,
    /// What changed from the one before.
    pub changed: String,
    /// What is funded, and what remains.
    pub figures: String,
    /// That it was decided on other figures or words, and what could not be carried over to those of today.
    pub carried: Option<String>,
    /// Its text for the bids that it is shown on.
    pub text: Arc<str>,
}

/// The bids that states are shown on.
pub struct ShownBids {
    /// Those of today.
    pub today: Arc<Fund>,
    /// Whether the states stand on these.
    pub stands_on: StandsOn,
}

impl ShownBids {
    fn fund(&self) -> &Fund {
        match &self.stands_on {
            StandsOn::Earlier(fund) => fund,
            StandsOn::Round | StandsOn::Lost => &self.today,
        }
    }

    fn is_earlier(&self) -> bool {
        matches!(self.stands_on, StandsOn::Earlier(_))
    }
}

/// The last states of the scenario of this title, the newest first. `all` has the oldest first.
pub fn newest_first(bids: &ShownBids, title: &str, all: &[State], most: usize) -> Vec<StateFacts> {
    let fund = bids.fund();
    let from = all.len().saturating_sub(most);
    // What the oldest one on show changed is told by the last one before it that can be read.
    let mut before = all[..from].iter().rev().find_map(|state| Some(opened(bids, state).ok()?.scenario));
    let mut facts: Vec<StateFacts> = Vec::with_capacity(all.len() - from);
    for (at, state) in all.iter().enumerate().skip(from) {
        let next = at.checked_sub(1).map(|at| all[at].number + 1);
        let shown = opened(bids, state).map(|opened| {
            let changed = changed(fund, title, state, before.as_ref(), &opened.scenario);
            shown(fund, with_former(changed, &facts, &opened.scenario), opened)
        });
        before = shown.as_ref().ok().map(|shown| Arc::clone(&shown.scenario)).or(before);
        facts.push(StateFacts {
            number: state.number,
            time: time(all, at),
            shown,
            text: state.text.as_ref().ok().map(|text| text.as_str().into()),
            is_thinned_before: next.is_some_and(|next| next < state.number),
        });
    }
    facts.reverse();
    facts
}

/// What a state is called: by its time, and where one next to it has the same by its number too.
fn time(all: &[State], at: usize) -> String {
    let minute = |at: usize| Some(day_and_time(all.get(at)?.at?));
    let number = all[at].number;
    let Some(time) = minute(at) else { return words::number(number) };
    let is_alike =
        minute(at + 1).as_ref() == Some(&time) || at.checked_sub(1).and_then(minute).as_ref() == Some(&time);
    if is_alike { words::at_in_minute(&time, number) } else { words::at(&time) }
}

/// What changed, and which of the earlier states this one is again, if it is that: it was brought back, or what came after was undone.
fn with_former(changed: String, earlier: &[StateFacts], scenario: &Scenario) -> String {
    let mut former = earlier.iter().rev().skip(1);
    let is_same = |facts: &&StateFacts| facts.shown.as_ref().is_ok_and(|shown| *shown.scenario == *scenario);
    let is_saved_again = earlier
        .last()
        .and_then(|facts| facts.shown.as_ref().ok())
        .is_some_and(|shown| *shown.scenario == *scenario);
    match former.find(is_same).filter(|_| !is_saved_again) {
        Some(facts) => words::as_before(&changed, &facts.time),
        None => changed,
    }
}

/// A state as it is for the bids that it is shown on.
struct OpenedState {
    scenario: Arc<Scenario>,
    today: Option<Arc<Scenario>>,
    carried: Option<String>,
    text: Arc<str>,
}

/// Reads a state. What was decided on other figures is carried over, as a person has chosen who looks at what has been.
fn opened(bids: &ShownBids, state: &State) -> Result<OpenedState, String> {
    let fund = bids.fund();
    let text = state.text.as_ref().map_err(|why| words::not_there(*why).to_owned())?;
    let (scenario, carried, text) = match read(fund, text) {
        Ok(opened) => (opened.scenario, None, Arc::from(text.as_str())),
        Err(_) => {
            let CarriedScenario { scenario, gone } =
                scenario_file::carry(fund, text).map_err(|why| words::unreadable(fund, &why))?;
            let text = Arc::from(scenario_file::write(fund, &scenario));
            (scenario, Some(words::carried(&gone, bids.is_earlier())), text)
        }
    };
    let scenario = Arc::new(scenario);
    let today = if bids.is_earlier() {
        scenario_file::carry(&bids.today, &text).ok().map(|carried| Arc::new(carried.scenario))
    } else {
        Some(Arc::clone(&scenario))
    };
    Ok(OpenedState { scenario, today, carried, text })
}

fn changed(
    fund: &Fund,
    title: &str,
    state: &State,
    before: Option<&Arc<Scenario>>,
    scenario: &Scenario,
) -> String {
    let decided = || scenario.differences(&Scenario::default(), fund).len();
    match before {
        Some(before) => words::changed(fund, before, scenario),
        None if state.number > 0 => words::OLDEST.to_owned(),
        None if scenario.is_blank() => words::BEGINNING.to_owned(),
        // More than one step of somebody’s.
        None if decided() > 1 => words::begun(copied_from(title), decided()),
        None => words::changed(fund, &Scenario::default(), scenario),
    }
}

fn shown(fund: &Fund, changed: String, opened: OpenedState) -> ShownState {
    let OpenedState { scenario, today, carried, text } = opened;
    let figures = words::figures(fund, &Ledger::of(fund, &scenario));
    ShownState { scenario, today, changed, figures, carried, text }
}
